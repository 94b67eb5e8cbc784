#include "core/payments/settlement.h"

#include <algorithm>

namespace servery {

namespace {

int rankOf(PaymentFact::Kind kind)
{
    switch (kind) {
    case PaymentFact::Kind::ConfirmationRequired:
        return 1;
    case PaymentFact::Kind::Failed:
        return 2;
    default:
        return 3;
    }
}

bool isNewer(const Payment& payment, const PaymentFact& fact)
{
    if (fact.at != payment.lastFactAt)
        return fact.at > payment.lastFactAt;
    return rankOf(fact.kind) > payment.lastFactRank;
}

bool allowed(const Order& order, OrderTrigger trigger)
{
    return next(order.state, trigger).has_value();
}

void takePassingFact(Settlement& out, const Order& order, const PaymentFact& fact)
{
    Payment& payment = out.payment;
    // Money that was given back as a mismatch left the order as it was, so a fact from before it
    // still moves the order as it would have done in time.
    if (!(isOpen(payment) || payment.isMismatch) || !isNewer(payment, fact))
        return;
    out.changed = true;
    payment.lastFactAt = fact.at;
    payment.lastFactRank = rankOf(fact.kind);
    const bool failed = fact.kind == PaymentFact::Kind::Failed;
    if (isOpen(payment)) {
        payment.progress = failed ? PaymentProgress::Failed : PaymentProgress::Pending;
        payment.failure = failed ? fact.reason : QString();
    }
    const OrderTrigger trigger =
        failed ? OrderTrigger::PaymentFailed : OrderTrigger::ConfirmationRequired;
    if (allowed(order, trigger))
        out.trigger = trigger;
}

void takeDispute(Settlement& out, const PaymentFact& fact)
{
    Payment& payment = out.payment;
    const bool opened = fact.kind == PaymentFact::Kind::DisputeOpened;
    const bool lost = fact.kind == PaymentFact::Kind::DisputeLost;
    out.changed = true;
    payment.lastFactAt = fact.at;
    payment.lastFactRank = rankOf(fact.kind);
    payment.isDisputed = opened;
    payment.disputedCents = opened ? fact.amountCents : 0;
    payment.disputeLostCents = lost ? fact.amountCents : 0;
    out.alarm = opened ? QStringLiteral("dispute_opened")
                : lost ? QStringLiteral("dispute_lost")
                       : QStringLiteral("dispute_closed");
}

void giveBack(Settlement& out, const QString& reason)
{
    out.refundCents = refundableCents(out.payment);
    out.refundReason = reason;
    out.payment.refundingCents += out.refundCents;
    out.alarm = reason;
}

void takeMoney(Settlement& out, const Order& order, const PaymentFact& fact)
{
    Payment& payment = out.payment;
    if (payment.progress == PaymentProgress::Succeeded)
        return;
    out.changed = true;
    payment.progress = PaymentProgress::Succeeded;
    payment.failure.clear();
    payment.receivedCents = fact.amountCents;
    payment.receivedCurrency = fact.currency == payment.currency ? QByteArray() : fact.currency;
    if (fact.amountCents != payment.amountCents || fact.currency != payment.currency ||
        fact.amountCents != order.amountCents || fact.currency != order.currency) {
        payment.isMismatch = true;
        giveBack(out, QStringLiteral("amount_mismatch"));
    } else if (allowed(order, OrderTrigger::PaymentSucceeded)) {
        payment.settledOrder = true;
        out.trigger = OrderTrigger::PaymentSucceeded;
    } else {
        const bool dead =
            order.state == OrderState::Cancelled || order.state == OrderState::Expired;
        giveBack(out, dead && !order.paidAt.isSet() ? QStringLiteral("late_payment")
                                                    : QStringLiteral("second_payment"));
    }
}

} // namespace

PaymentStatus statusAfter(const Payment& payment, const Order& order, OrderState state)
{
    const PaymentStatus current =
        paymentStatusFromString(order.paymentStatus).value_or(PaymentStatus::Unpaid);
    const bool hasMoney = payment.progress == PaymentProgress::Succeeded;
    const bool isLate =
        !order.paidAt.isSet() && (state == OrderState::Cancelled || state == OrderState::Expired);
    if (payment.isMismatch)
        return current == PaymentStatus::Unpaid || current == PaymentStatus::Pending
                   ? PaymentStatus::Mismatch
                   : current;
    if (hasMoney && (payment.settledOrder || isLate)) {
        if (payment.isDisputed)
            return PaymentStatus::Disputed;
        if (payment.receivedCents > 0 && payment.refundedCents >= payment.receivedCents)
            return PaymentStatus::Refunded;
        if (payment.refundingCents > 0)
            return PaymentStatus::RefundPending;
        return payment.refundedCents > 0 ? PaymentStatus::PartiallyRefunded : PaymentStatus::Paid;
    }
    if (hasMoney || current == PaymentStatus::Mismatch)
        return current;
    if (current != PaymentStatus::Unpaid && current != PaymentStatus::Pending)
        return current; // another payment has settled it
    return state == OrderState::PaymentPending ? PaymentStatus::Pending : PaymentStatus::Unpaid;
}

Settlement acceptMismatch(const Payment& payment, const Order& order, Timestamp now)
{
    Settlement out{payment, order.paymentStatus, OrderTrigger::PaymentSucceeded, 0, {}, {}, true};
    out.payment.isMismatch = false;
    out.payment.settledOrder = true;
    out.payment.updatedAt = now;
    out.paymentStatus = toString(statusAfter(out.payment, order, *next(order.state, *out.trigger)));
    return out;
}

Settlement settle(const Payment& payment, const Order& order, const PaymentFact& fact,
                  Timestamp now)
{
    Settlement out{payment, order.paymentStatus, std::nullopt, 0, {}, {}, false};
    switch (fact.kind) {
    case PaymentFact::Kind::ConfirmationRequired:
    case PaymentFact::Kind::Failed:
        takePassingFact(out, order, fact);
        break;
    case PaymentFact::Kind::Cancelled:
        if (isOpen(payment)) {
            out.changed = true;
            out.payment.progress = PaymentProgress::Cancelled;
            out.payment.failure = fact.reason;
            if (allowed(order, OrderTrigger::PaymentFailed))
                out.trigger = OrderTrigger::PaymentFailed;
        }
        break;
    case PaymentFact::Kind::Succeeded:
        takeMoney(out, order, fact);
        break;
    case PaymentFact::Kind::Refunded:
        if (fact.amountCents > payment.refundedCents) {
            out.changed = true;
            const std::int64_t delta = fact.amountCents - payment.refundedCents;
            if (delta > payment.refundingCents)
                out.alarm = QStringLiteral("refunded_at_provider");
            out.payment.refundedCents = fact.amountCents;
            out.payment.refundingCents = std::max<std::int64_t>(0, payment.refundingCents - delta);
        }
        break;
    case PaymentFact::Kind::DisputeOpened:
    case PaymentFact::Kind::DisputeClosed:
    case PaymentFact::Kind::DisputeLost:
        if (isNewer(payment, fact))
            takeDispute(out, fact);
        break;
    }
    if (!out.changed)
        return out;
    out.payment.updatedAt = now;
    const OrderState after = out.trigger ? *next(order.state, *out.trigger) : order.state;
    out.paymentStatus = toString(statusAfter(out.payment, order, after));
    return out;
}

} // namespace servery
