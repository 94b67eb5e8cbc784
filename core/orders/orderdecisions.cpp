#include "core/orders/orderdecisions.h"

#include <algorithm>

namespace servery {

namespace {

bool isTicket(const Order& order)
{
    return awaitsKitchen(order) || isFulfilling(order.state);
}

std::optional<OrderState> nextOf(const Order& order, OrderTrigger trigger)
{
    if (order.isDue)
        for (const OrderTransition& row : dueTransitions)
            if (row.from == order.state && row.trigger == trigger)
                return row.to;
    return next(order.state, trigger);
}

void stamp(Order& order, OrderState before, Timestamp now)
{
    switch (order.state) {
    case OrderState::PaymentSucceeded:
        order.paidAt = now;
        break;
    case OrderState::Preparing:
        if (before == OrderState::Ready) {
            order.isRecalled = true;
            order.isBumpedReady = false;
            order.readyAt = {};
        } else {
            if (order.heldAt.isSet() || (order.scheduledFor.isSet() && !order.firedAt.isSet()))
                order.firedAt = now;
            order.startedAt = now;
            order.heldAt = {};
        }
        break;
    case OrderState::Ready:
        order.readyAt = now;
        ++order.readyCount;
        order.isRecalled = false;
        break;
    case OrderState::Completed:
    case OrderState::Cancelled:
    case OrderState::Expired:
        order.completedAt = now;
        order.heldAt = {};
        break;
    default:
        break;
    }
}

} // namespace

Failure<Error> refuseTransition(const Order& order, const QString& detail)
{
    return fail(errors::invalidTransition, detail,
                {{QStringLiteral("state"), QString(toString(order.state))}});
}

Result<Order, Error> move(const Order& order, OrderTrigger trigger, Timestamp now)
{
    const std::optional<OrderState> to = nextOf(order, trigger);
    if (!to)
        return refuseTransition(order);
    if (*to == OrderState::Completed && isUnpaidDue(order))
        return fail(errors::paymentDue);
    Order after = order;
    after.state = *to;
    ++after.version;
    after.timeline.push_back({*to, now});
    stamp(after, order.state, now);
    return after;
}

Result<Order, Error> makeDue(const Order& order, Timestamp now)
{
    if (!awaitsPayment(order.state) || order.isDue)
        return refuseTransition(order);
    Order after = order;
    after.isDue = true;
    if (order.state == OrderState::Created) {
        after.state = OrderState::PaymentPending;
        after.timeline.push_back({after.state, now});
    }
    ++after.version;
    return after;
}

Result<Order, Error> payDue(const Order& order, Timestamp now)
{
    if (!isUnpaidDue(order) || !isFulfilling(order.state))
        return refuseTransition(order);
    Order after = order;
    after.paidAt = now;
    after.timeline.push_back({OrderState::PaymentSucceeded, now});
    ++after.version;
    return after;
}

Result<Order, Error> addTip(const Order& order, std::int64_t tipCents)
{
    if (!mayBePaid(order))
        return refuseTransition(order);
    if (tipCents < 1 || tipCents > order.subtotalCents - order.tipCents)
        return fail(errors::tipInvalid);
    if (order.amountCents + tipCents > limits::orderAmountCents)
        return fail(errors::amountTooLarge);
    Order after = order;
    after.tipCents += tipCents;
    after.amountCents += tipCents;
    ++after.version;
    return after;
}

Result<Order, Error> markLine(const Order& order, const LineId& line, bool done, Timestamp now)
{
    const auto found = std::find_if(order.lines.begin(), order.lines.end(),
                                    [&](const OrderLine& each) { return each.id == line; });
    if (found == order.lines.end())
        return fail(errors::lineNotFound, line.toString());
    if (order.state != OrderState::Preparing && !awaitsKitchen(order))
        return refuseTransition(order);
    Order after = order;
    OrderLine& changed =
        after.lines[static_cast<std::size_t>(std::distance(order.lines.begin(), found))];
    if (changed.doneAt.isSet() == done)
        return after; // said twice: the first time counts
    changed.doneAt = done ? now : Timestamp{};
    ++after.version;
    return after;
}

Result<Order, Error> issueCode(const Order& order, Timestamp now)
{
    if (!isTicket(order))
        return refuseTransition(order);
    if (isUnpaidDue(order))
        return fail(errors::paymentDue);
    if (order.code.issue > limits::codesPerOrder)
        return fail(errors::codeLimitReached);
    Order after = order;
    after.code = {order.code.issue + 1, now, now.plusMs(limits::codeLifetimeMs), 0};
    ++after.version;
    return after;
}

Result<Done, Error> mayTryCode(const Order& order, const QByteArray& code, Timestamp now)
{
    const bool sixDigits = code.size() == 6 && std::all_of(code.begin(), code.end(), [](char c) {
                               return c >= '0' && c <= '9';
                           });
    if (!sixDigits)
        return fail(errors::otpMalformed);
    if (order.state != OrderState::Ready)
        return refuseTransition(order);
    if (isUnpaidDue(order))
        return fail(errors::paymentDue);
    if (order.code.issue == 0 || now >= order.code.expiresAt)
        return fail(errors::otpExpired);
    if (order.code.wrongAttempts >= limits::attemptsPerCode) {
        Error error{errors::otpLocked, {}, {{QStringLiteral("attemptsLeft"), 0}}, 0};
        error.retryAfterSeconds = static_cast<int>((order.code.expiresAt.ms - now.ms + 999) / 1000);
        return Failure<Error>{error};
    }
    return Done{};
}

Order countWrongCode(const Order& order)
{
    Order after = order;
    ++after.code.wrongAttempts;
    ++after.version;
    return after;
}

Error wrongCode(const Order& afterwards)
{
    return {errors::otpIncorrect,
            {},
            {{QStringLiteral("attemptsLeft"),
              std::max(0, limits::attemptsPerCode - afterwards.code.wrongAttempts)}},
            0};
}

Result<Done, Error> mayHandOverAtTable(const Order& order, bool venueServesTables)
{
    if (!venueServesTables || order.table.isEmpty())
        return fail(errors::handoverNotOffered);
    if (order.state != OrderState::Ready)
        return refuseTransition(order);
    if (isUnpaidDue(order))
        return fail(errors::paymentDue);
    return Done{};
}

bool shouldCall(const Order& order, Timestamp now)
{
    return order.consentSms && !order.phone.isEmpty() &&
           (!order.lastCallAt.isSet() || now.ms - order.lastCallAt.ms >= limits::msBetweenCalls);
}

} // namespace servery
