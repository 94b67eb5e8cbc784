#include "server/displays/displayhandler.h"

#include "core/notifications/notificationcommands.h"
#include "core/protocol/jsontext.h"
#include "core/protocol/names.h"

#include <algorithm>

namespace servery {

namespace {

using engine::Batch;
using engine::Outcome;
using engine::Reply;

constexpr int ticketsACheck = 200; // so that no commit gets long

void enqueueCheck(Batch& batch, const QByteArray& key, const CheckTickets& command, Timestamp at)
{
    batch.enqueue({displayjobs::check, "ticket.check:" + key, command.venue,
                   protocol::JsonText()
                       .beginObject()
                       .field(QLatin1String("paintBy"), command.paintBy.ms)
                       .endObject()
                       .take(),
                   at});
}

std::int64_t tell(Batch& batch, QLatin1String name, const TicketDisplay& ticket, int number)
{
    return batch.emitEvent(ticket.venue, engine::Audience::Counter,
                           QByteArray(name.data(), name.size()), ticket.order.bytes(),
                           {{QLatin1String("kind"), TicketDisplay::notPainted},
                            {QLatin1String("orderId"), ticket.order.toString()},
                            {QLatin1String("number"), number}});
}

} // namespace

DisplayHandler::DisplayHandler(DisplayStore& displays, OrderStore& orders, VenueStore& venues)
    : m_displays(displays), m_orders(orders), m_venues(venues)
{}

void DisplayHandler::registerWith(engine::Engine& engine)
{
    // Nothing to announce: the order and its venue are at hand where it becomes a ticket.
    engine.handle<ExpectTicket>([](const auto&, Batch&) {},
                                [this](const auto& c, Batch& b) { return expect(c, b); });
    engine.handle<RecordPainted>(
        [this](const auto& c, Batch& b) {
            b.wantSequence(c.venue);
            for (const OrderId& order : c.orders)
                m_orders.orders.want(order);
        },
        [this](const auto& c, Batch& b) { return recordPainted(c, b); });
    engine.handle<CheckTicket>([this](const auto& c, Batch& b) { announceCheck(c, b); },
                               [this](const auto& c, Batch& b) { return check(c, b); });
    engine.handle<CheckTickets>(
        [this](const auto& c, Batch& b) {
            b.wantSequence(c.venue);
            m_displays.rules.want(c.venue);
        },
        [this](const auto& c, Batch& b) { return checkAll(c, b); });
    engine.handle<SetDisplayRules>(
        [this](const auto& c, Batch&) {
            m_venues.wantSlug(c.storeSlug);
            if (const VenueId* id = m_venues.slugs.known(c.storeSlug))
                m_displays.rules.want(*id);
        },
        [this](const auto& c, Batch&) { return setRules(c); });
}

Outcome DisplayHandler::expect(const ExpectTicket& command, Batch& batch)
{
    if (m_orders.orders.find(command.order) == nullptr ||
        m_orders.tickets.known(command.order) != nullptr)
        return Reply{};
    const VenueSettings* venue = m_venues.venues.find(command.venue);
    const ServiceSettings settings = venue == nullptr ? ServiceSettings{} : venue->service;
    const Timestamp limit = batch.now().plusSeconds(settings.paintLimitSeconds);
    const Timestamp paintBy{(limit.ms + 999) / 1000 * 1000};
    m_orders.tickets.insert(command.order,
                            {command.order, command.venue, command.seq, {}, {}, {}, paintBy});
    if (m_displays.isFirstToCheck(command.venue, paintBy))
        enqueueCheck(batch, command.order.bytes(), {command.venue, paintBy}, paintBy);
    return Reply{};
}

Outcome DisplayHandler::recordPainted(const RecordPainted& command, Batch& batch)
{
    Reply reply;
    for (const OrderId& order : command.orders) {
        const Order* whole = m_orders.orders.find(order);
        const TicketDisplay* known = m_orders.tickets.known(order);
        if (whole == nullptr || known == nullptr || known->venue != command.venue ||
            known->paintedAt.isSet())
            continue;
        TicketDisplay& ticket = m_orders.tickets.change(order);
        ticket.paintedAt = batch.now();
        ticket.paintedBy = command.session;
        ticket.paintBy = {};
        batch.count("servery_tickets_painted_total");
        if (ticket.alarmedAt.isSet())
            reply.seq = tell(batch, protocol::events::alarmCleared, ticket, whole->number);
    }
    return reply;
}

void DisplayHandler::announceCheck(const CheckTicket& command, Batch& batch)
{
    m_orders.orders.want(command.order);
    if (const TicketDisplay* ticket = m_orders.tickets.known(command.order)) {
        batch.wantSequence(ticket->venue);
        m_displays.rules.want(ticket->venue);
    }
}

Outcome DisplayHandler::check(const CheckTicket& command, Batch& batch)
{
    const Order* order = m_orders.orders.find(command.order);
    const TicketDisplay* known = m_orders.tickets.known(command.order);
    if (order == nullptr || known == nullptr)
        return Reply{};
    if (known->paintBy.isSet())
        m_orders.tickets.change(command.order).paintBy = {};
    // Started, or ended: somebody knows of it.
    if (known->paintedAt.isSet() || known->alarmedAt.isSet() || !awaitsKitchen(*order))
        return Reply{};
    TicketDisplay& ticket = m_orders.tickets.change(command.order);
    ticket.alarmedAt = batch.now();
    batch.count("servery_alarms_total");
    batch.count("servery_tickets_not_painted_total");
    Reply reply;
    reply.seq = tell(batch, protocol::events::alarmRaised, ticket, order->number);
    callManager(ticket, batch);
    return reply;
}

Outcome DisplayHandler::checkAll(const CheckTickets& command, Batch& batch)
{
    const std::vector<OrderId> due =
        m_orders.findToLookAt(command.venue, command.paintBy, ticketsACheck);
    Reply reply;
    for (const OrderId& order : due)
        if (const Outcome outcome = check({order}, batch); outcome)
            reply.seq = std::max(reply.seq, outcome->seq);
    if (due.size() == std::size_t{ticketsACheck})
        enqueueCheck(batch, "after:" + due.back().bytes(), command, {});
    return reply;
}

void DisplayHandler::callManager(const TicketDisplay& ticket, Batch& batch)
{
    const DisplayRules* rules = m_displays.rules.find(ticket.venue);
    if (rules == nullptr || !rules->callsManager || rules->managerPhone.isEmpty())
        return;
    if (rules->lastCallAt.isSet() &&
        batch.now() < rules->lastCallAt.plusMs(DisplayRules::callPauseMs))
        return;
    m_displays.rules.change(ticket.venue).lastCallAt = batch.now();
    (void)batch.dispatch(CallManager{ticket.order, ticket.venue});
}

Outcome DisplayHandler::setRules(const SetDisplayRules& command)
{
    const VenueSettings* venue = m_venues.findBySlug(command.storeSlug);
    if (venue == nullptr)
        return fail(errors::storeNotFound);
    DisplayRules rules = command.rules;
    rules.venue = venue->id;
    if (const DisplayRules* known = m_displays.rules.find(venue->id)) {
        rules.lastCallAt = known->lastCallAt;
        m_displays.rules.change(venue->id) = rules;
    } else {
        m_displays.rules.insert(venue->id, rules);
    }
    return Reply{};
}

} // namespace servery
