#include "server/orders/ticketflow.h"

#include "core/displays/displays.h"
#include "core/notifications/notificationcommands.h"
#include "core/orders/kitchenflow.h"
#include "server/orders/orderevents.h"

#include <algorithm>

namespace servery {

namespace {

using engine::Batch;
using engine::Outcome;
using engine::Reply;

// The job's key names the time, so that another time makes another job.
void enqueueFire(Batch& batch, const Order& order, Timestamp at)
{
    batch.enqueue({orderjobs::fire,
                   QByteArray(orderjobs::fire) + ':' + order.id.bytes() + ':' +
                       QByteArray::number(static_cast<qlonglong>(at.ms)),
                   order.venue, R"({"orderId":")" + order.id.bytes() + R"("})", at});
}

} // namespace

TicketFlow::TicketFlow(OrderStore& orders, VenueStore& venues, bool canSendMessages)
    : m_orders(orders), m_venues(venues), m_canSendMessages(canSendMessages)
{}

int TicketFlow::promiseSeconds(const VenueId& venue, Timestamp now)
{
    const VenueSettings* settings = m_venues.venues.find(venue);
    return (settings == nullptr ? ServiceSettings{} : settings->service).promiseSecondsAt(now);
}

bool TicketFlow::hasExpo(const VenueId& venue)
{
    const VenueSettings* settings = m_venues.venues.find(venue);
    return settings != nullptr && settings->service.hasExpo;
}

std::int64_t TicketFlow::open(const Order& order, Batch& batch)
{
    const Timestamp now = batch.now();
    const int promise = promiseSeconds(order.venue, now);
    // What is paid when it is collected has been a ticket since it became due.
    const bool isNew = !order.isDue || !order.paidAt.isSet();
    Order after = isNew ? ticketed(order, promise, now) : order;
    const bool isNow = !waitsForItsTime(after);
    if (isNow)
        if (auto coded = issueCode(after, now))
            after = std::move(coded).value();
    record(after);
    if (after.code.issue > order.code.issue)
        sendCode(after, batch);
    if (isNew && !isNow)
        enqueueFire(batch, after, scheduledStart(after, promise));
    const std::int64_t seq = orderevents::statusUpdated(batch, after);
    if (isNew && isNow)
        (void)batch.dispatch(ExpectTicket{after.id, after.venue, seq});
    return seq;
}

Outcome TicketFlow::fireScheduled(const OrderId& id, Batch& batch)
{
    const Order* order = m_orders.orders.find(id);
    if (order == nullptr || !waitsForItsTime(*order) || order->heldAt.isSet())
        return Reply{};
    const Timestamp now = batch.now();
    const int promise = promiseSeconds(order->venue, now);
    if (const Timestamp start = scheduledStart(*order, promise); now < start) {
        // It takes less time than when the order was placed.
        enqueueFire(batch, *order, start);
        return Reply{};
    }
    const auto after = fire(*order, promise, now);
    if (!after)
        return Reply{};
    return tellFired(*after, batch);
}

Reply TicketFlow::tellFired(const Order& fired, Batch& batch)
{
    record(fired);
    const std::int64_t seq = orderevents::fired(batch, fired);
    // Whoever fires it: what was scheduled is a ticket from now on.
    (void)batch.dispatch(ExpectTicket{fired.id, fired.venue, seq});
    const std::int64_t codeSeq = issueFirstCode(fired, batch);
    return replyFor(*m_orders.orders.find(fired.id), std::max(seq, codeSeq));
}

std::int64_t TicketFlow::issueFirstCode(const Order& order, Batch& batch)
{
    if (order.code.issue > 0)
        return 0;
    const auto coded = issueCode(order, batch.now());
    if (!coded)
        return 0;
    record(*coded);
    sendCode(*coded, batch);
    return orderevents::codeIssued(batch, *coded);
}

Outcome TicketFlow::move(const Order& order, OrderTrigger trigger, Batch& batch)
{
    const auto after = servery::move(order, trigger, batch.now());
    if (!after)
        return Failure<Error>{after.error()};
    record(*after);
    return replyFor(*after, orderevents::statusUpdated(batch, *after));
}

Outcome TicketFlow::prepare(const Order& order, Batch& batch)
{
    Outcome moved = move(order, OrderTrigger::Accept, batch);
    if (!moved)
        return moved;
    const Order started = *m_orders.orders.find(order.id);
    const std::int64_t codeSeq = issueFirstCode(started, batch);
    return replyFor(*m_orders.orders.find(order.id), std::max(moved->seq, codeSeq));
}

Outcome TicketFlow::makeReady(const Order& order, Batch& batch)
{
    if (const auto may = mayBecomeReady(order, hasExpo(order.venue)); !may)
        return Failure<Error>{may.error()};
    auto after = servery::move(order, OrderTrigger::MarkReady, batch.now());
    if (!after)
        return Failure<Error>{after.error()};
    const std::int64_t seq = becomeReady(std::move(after).value(), batch);
    return replyFor(*m_orders.orders.find(order.id), seq);
}

std::int64_t TicketFlow::becomeReady(Order ready, Batch& batch)
{
    callDiner(ready, batch);
    record(ready);
    return orderevents::statusUpdated(batch, ready);
}

void TicketFlow::callDiner(Order& ready, Batch& batch) const
{
    if (!m_canSendMessages || !shouldCall(ready, batch.now()))
        return;
    ready.lastCallAt = batch.now();
    (void)batch.dispatch(CallDiner{ready.id, ready.venue, ready.readyCount});
}

Outcome TicketFlow::recall(const Order& order, Batch& batch)
{
    const bool wasBumped = order.isBumpedReady;
    Outcome moved = move(order, OrderTrigger::Recall, batch);
    if (!moved || !wasBumped)
        return moved;
    // Otherwise no station would see it again.
    const Order recalled = *m_orders.orders.find(order.id);
    const auto reopened = unbump(recalled, {});
    return reopened ? Outcome(reopen(recalled, *reopened, batch)) : std::move(moved);
}

Reply TicketFlow::reopen(const Order& order, const Order& after, Batch& batch)
{
    record(after);
    return replyFor(after, orderevents::linesUpdated(batch, order, after));
}

Outcome TicketFlow::markLine(const RunStaffAction& command, const Order& order, Batch& batch)
{
    const bool done = command.kind == RunStaffAction::Kind::LineDone;
    const auto after = servery::markLine(order, command.line, done, batch.now());
    if (!after)
        return Failure<Error>{after.error()};
    if (after->version == order.version)
        return replyFor(order, 0);
    record(*after);
    for (const OrderLine& line : after->lines)
        if (line.id == command.line)
            return replyFor(*after, orderevents::lineUpdated(batch, *after, line));
    return replyFor(*after, 0);
}

Outcome TicketFlow::holdOrFire(const RunStaffAction& command, const Order& order, Batch& batch)
{
    const Timestamp now = batch.now();
    if (command.kind == RunStaffAction::Kind::Hold) {
        const auto after = hold(order, now);
        if (!after)
            return Failure<Error>{after.error()};
        record(*after);
        return replyFor(*after, orderevents::held(batch, *after));
    }
    const auto after = fire(order, promiseSeconds(order.venue, now), now);
    if (!after)
        return Failure<Error>{after.error()};
    return tellFired(*after, batch);
}

Outcome TicketFlow::fireCourse(const RunStaffAction& command, const Order& order, Batch& batch)
{
    const Timestamp now = batch.now();
    const auto after =
        servery::fireCourse(order, command.course, promiseSeconds(order.venue, now), now);
    if (!after)
        return Failure<Error>{after.error()};
    if (after->version == order.version)
        return replyFor(order, 0);
    record(*after);
    return replyFor(*after, orderevents::courseFired(batch, *after));
}

Outcome TicketFlow::rush(const RunStaffAction& command, const Order& order, Batch& batch)
{
    const auto after =
        servery::rush(order, command.kind == RunStaffAction::Kind::Rush, batch.now());
    if (!after)
        return Failure<Error>{after.error()};
    if (after->version == order.version)
        return replyFor(order, 0);
    record(*after);
    return replyFor(*after, orderevents::rushed(batch, *after));
}

Outcome TicketFlow::bump(const RunStaffAction& command, const Order& order, Batch& batch)
{
    const Timestamp now = batch.now();
    const bool expo = hasExpo(order.venue);
    // Whoever is done with it has started it.
    const bool isNew = awaitsKitchen(order) && !order.heldAt.isSet();
    const Order started =
        isNew ? servery::move(order, OrderTrigger::Accept, now).value() : Order(order);
    if (const auto may = servery::bump(started, command.station, expo, now); !may)
        return Failure<Error>{may.error()};
    if (isNew)
        (void)prepare(Order(order), batch);
    const Order before = *m_orders.orders.find(order.id);
    const Order bumped = servery::bump(before, command.station, expo, now).value();
    if (bumped.version == before.version)
        return replyFor(before, 0);
    record(bumped);
    std::int64_t seq = orderevents::linesUpdated(batch, before, bumped);
    // Where nobody looks over all stations, the last one to be done says that it is ready.
    if (isAllDone(bumped) && !expo && mayBecomeReady(bumped, false)) {
        Order ready = servery::move(bumped, OrderTrigger::MarkReady, now).value();
        ready.isBumpedReady = true;
        seq = becomeReady(std::move(ready), batch);
    }
    return replyFor(*m_orders.orders.find(order.id), seq);
}

Outcome TicketFlow::recallTicket(const RunStaffAction& command, const Order& order, Batch& batch)
{
    const bool isReady = order.state == OrderState::Ready;
    Order recalled = order;
    if (isReady) {
        auto moved = servery::move(order, OrderTrigger::Recall, batch.now());
        if (!moved)
            return Failure<Error>{moved.error()};
        recalled = std::move(moved).value();
    }
    const auto after = unbump(recalled, command.station);
    // A ticket that went out whole has nothing ticked off: it comes back as it was.
    if (!after && !isReady)
        return Failure<Error>{after.error()};
    Reply reply = replyFor(order, 0);
    if (isReady) {
        record(recalled);
        reply = replyFor(recalled, orderevents::statusUpdated(batch, recalled));
    }
    return after ? reopen(recalled, *after, batch) : reply;
}

void TicketFlow::record(const Order& after)
{
    // The reference that a decision worked on may be this very row.
    Order copy = after;
    m_orders.orders.change(after.id) = std::move(copy);
}

void TicketFlow::sendCode(const Order& order, Batch& batch)
{
    if (m_canSendMessages && order.consentSms && !order.phone.isEmpty())
        (void)batch.dispatch(SendPickupCode{order.id, order.venue, order.code.issue});
}

Reply TicketFlow::replyFor(const Order& order, std::int64_t seq)
{
    Reply reply;
    reply.body = orderevents::summary(order);
    reply.body.insert(QLatin1String("id"), order.id.toString());
    reply.seq = seq;
    return reply;
}

} // namespace servery
