#include "server/displays/displayhandler.h"

#include "core/notifications/notificationcommands.h"
#include "core/protocol/names.h"

namespace servery {

namespace {

using engine::Batch;
using engine::Outcome;
using engine::Reply;

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
    engine.handle<ExpectTicket>(
        // Orders announce their venue, and their ticket before that is known.
        [this](const auto& c, Batch&) { m_displays.tickets.want(c.order); },
        [this](const auto& c, Batch& b) { return expect(c, b); });
    engine.handle<RecordPainted>(
        [this](const auto& c, Batch& b) {
            b.wantSequence(c.venue);
            for (const OrderId& order : c.orders) {
                m_displays.tickets.want(order);
                m_orders.orders.want(order);
            }
        },
        [this](const auto& c, Batch& b) { return recordPainted(c, b); });
    engine.handle<CheckTicket>([this](const auto& c, Batch& b) { announceCheck(c, b); },
                               [this](const auto& c, Batch& b) { return check(c, b); });
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
    if (m_displays.tickets.find(command.order) != nullptr)
        return Reply{};
    const VenueSettings* venue = m_venues.venues.find(command.venue);
    const ServiceSettings settings = venue == nullptr ? ServiceSettings{} : venue->service;
    m_displays.tickets.insert(command.order,
                              {command.order, command.venue, command.seq, {}, {}, {}});
    batch.enqueue({displayjobs::check, "ticket.check:" + command.order.bytes(), command.venue,
                   R"({"orderId":")" + command.order.bytes() + R"("})",
                   batch.now().plusSeconds(settings.paintLimitSeconds)});
    return Reply{};
}

Outcome DisplayHandler::recordPainted(const RecordPainted& command, Batch& batch)
{
    Reply reply;
    for (const OrderId& order : command.orders) {
        const TicketDisplay* known = m_displays.tickets.find(order);
        if (known == nullptr || known->venue != command.venue || known->paintedAt.isSet())
            continue;
        TicketDisplay& ticket = m_displays.tickets.change(order);
        ticket.paintedAt = batch.now();
        ticket.paintedBy = command.session;
        batch.count("servery_tickets_painted_total");
        const Order* whole = m_orders.orders.find(order);
        if (ticket.alarmedAt.isSet() && whole != nullptr)
            reply.seq = tell(batch, protocol::events::alarmCleared, ticket, whole->number);
    }
    return reply;
}

void DisplayHandler::announceCheck(const CheckTicket& command, Batch& batch)
{
    m_displays.tickets.want(command.order);
    m_orders.orders.want(command.order);
    if (const TicketDisplay* ticket = m_displays.tickets.known(command.order)) {
        batch.wantSequence(ticket->venue);
        m_displays.rules.want(ticket->venue);
    }
}

Outcome DisplayHandler::check(const CheckTicket& command, Batch& batch)
{
    const TicketDisplay* known = m_displays.tickets.find(command.order);
    const Order* order = m_orders.orders.find(command.order);
    // Started, or ended: somebody knows of it.
    if (known == nullptr || order == nullptr || known->paintedAt.isSet() ||
        known->alarmedAt.isSet() || !awaitsKitchen(*order))
        return Reply{};
    TicketDisplay& ticket = m_displays.tickets.change(command.order);
    ticket.alarmedAt = batch.now();
    batch.count("servery_alarms_total");
    batch.count("servery_tickets_not_painted_total");
    Reply reply;
    reply.seq = tell(batch, protocol::events::alarmRaised, ticket, order->number);
    callManager(ticket, batch);
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
