#include "server/orders/changehandler.h"

#include "core/orders/linechanges.h"
#include "core/orders/orderdecisions.h"
#include "core/orders/portions.h"
#include "core/orders/tiprules.h"
#include "core/payments/paymentcommands.h"
#include "server/orders/orderevents.h"

namespace servery {

using engine::Batch;
using engine::Outcome;
using engine::Reply;

namespace {

RefundLinesOf refundFor(const TakeOffLine& command, int quantity)
{
    return {command.staff, command.order, {{command.line, quantity}}, command.reason};
}

} // namespace

ChangeHandler::ChangeHandler(OrderStore& orders, VenueStore& venues, StockDesk& stock)
    : m_orders(orders), m_venues(venues), m_stock(stock)
{}

void ChangeHandler::registerWith(engine::Engine& engine)
{
    engine.handle<TakeOffLine>([this](const auto& c, Batch& b) { announceTakeOff(c, b); },
                               [this](const auto& c, Batch& b) { return takeOff(c, b); });
    engine.handle<ConfirmChange>([this](const auto& c, Batch& b) { announceOrder(c.order, b); },
                                 [this](const auto& c, Batch& b) { return confirm(c, b); });
    engine.handle<AddTip>([this](const auto& c, Batch& b) { announceOrder(c.order, b); },
                          [this](const auto& c, Batch& b) { return addTip(c, b); });
}

void ChangeHandler::announceOrder(const OrderId& id, Batch& batch)
{
    m_orders.orders.want(id);
    if (const Order* order = m_orders.orders.known(id)) {
        batch.wantSequence(order->venue);
        m_venues.venues.want(order->venue);
    }
}

void ChangeHandler::announceTakeOff(const TakeOffLine& command, Batch& batch)
{
    announceOrder(command.order, batch);
    batch.announceNested(refundFor(command, command.quantity));
    batch.announceNested(LowerDue{command.order, 0});
    if (const Order* order = m_orders.orders.known(command.order))
        for (const OrderLine& line : order->lines)
            for (const QString& subject : line.counted)
                m_stock.want(subject.toLatin1());
}

const Order* ChangeHandler::orderOf(const StaffPrincipal& staff, const OrderId& id)
{
    const Order* order = m_orders.orders.find(id);
    return order != nullptr && order->venue == staff.venue ? order : nullptr;
}

Outcome ChangeHandler::takeOff(const TakeOffLine& command, Batch& batch)
{
    const Order* before = orderOf(command.staff, command.order);
    if (before == nullptr)
        return fail(errors::orderNotFound);
    if (!mayDo(command.staff.role, StaffAction::TakeOffLine))
        return fail(errors::forbidden);
    if (command.reason.trimmed().isEmpty())
        return fail(errors::fieldMissing, QStringLiteral("reason"),
                    {{QLatin1String("field"), QLatin1String("reason")}});
    const auto asked = servery::takeOff(*before, command.line, command.quantity, batch.now());
    if (!asked)
        return Failure<Error>{asked.error()};
    int off = 0;
    std::vector<Portions> portions;
    for (std::size_t i = 0; i < asked->lines.size(); ++i)
        if (asked->lines[i].id == command.line) {
            off = asked->lines[i].takenOff - before->lines[i].takenOff;
            portions = portionsOf(before->lines[i], off);
        }
    // What may still be refused comes first: the money. Where nothing was paid, less is due.
    const std::any money = isUnpaidDue(*before)
                               ? std::any(LowerDue{command.order, asked->amountCents})
                               : std::any(refundFor(command, off));
    const Outcome moved = batch.dispatch(money);
    if (!moved)
        return moved;
    // The money has changed the order's payment status, and its version.
    auto after =
        servery::takeOff(*m_orders.orders.find(command.order), command.line, off, batch.now());
    if (!after)
        return Failure<Error>{after.error()};
    m_orders.orders.change(command.order) = *after;
    Reply reply;
    reply.body = orderevents::summary(*after);
    reply.body.insert(QLatin1String("id"), after->id.toString());
    for (const char* field : {"refundId", "amountCents", "dueCents"})
        if (moved->body.contains(QLatin1String(field)))
            reply.body.insert(QLatin1String(field), moved->body.value(QLatin1String(field)));
    m_stock.giveBack(after->venue, portions, batch);
    reply.seq = orderevents::lineTakenOff(batch, *after, command.line, off, command.reason,
                                          command.staff.name);
    return reply;
}

Outcome ChangeHandler::confirm(const ConfirmChange& command, Batch& batch)
{
    const Order* before = orderOf(command.staff, command.order);
    if (before == nullptr)
        return fail(errors::orderNotFound);
    const Order after = confirmChanges(*before, command.station);
    Reply reply;
    if (after.version != before->version) {
        m_orders.orders.change(command.order) = after;
        reply.seq = orderevents::changeConfirmed(batch, after, command.station, command.staff.name);
    }
    reply.body = orderevents::summary(after);
    reply.body.insert(QLatin1String("id"), after.id.toString());
    return reply;
}

Outcome ChangeHandler::addTip(const AddTip& command, Batch& batch)
{
    const Order* before = m_orders.orders.find(command.order);
    if (before == nullptr)
        return fail(errors::orderNotFound);
    const VenueSettings* venue = m_venues.venues.find(before->venue);
    if (venue == nullptr)
        return fail(errors::orderNotFound);
    const auto after = servery::addTip(*before, command.tipCents);
    if (!after)
        return Failure<Error>{after.error()};
    // What is added is what somebody chose just now, whatever tip the order had.
    if (const auto offered = checkTip(*venue, before->subtotalCents, command.tipCents); !offered)
        return Failure<Error>{offered.error()};
    m_orders.orders.change(command.order) = *after;
    Reply reply;
    reply.seq = orderevents::tipAdded(batch, *after);
    return reply;
}

} // namespace servery
