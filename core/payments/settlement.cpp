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

// Whether the order goes back to where a payment can be chosen: not while parts of it wait, nor
// when the kitchen was told that it is paid later.
bool mayReopen(const Order& order, const Tab& others)
{
    return allowed(order, OrderTrigger::PaymentFailed) && others.heldCents == 0 && !order.isDue;
}

void takePassingFact(Settlement& out, const Order& order, const PaymentFact& fact,
                     const Tab& others)
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
    if (failed ? mayReopen(order, others) : allowed(order, trigger))
        out.trigger = trigger;
}

QString alarmOf(DisputeNews news)
{
    switch (news) {
    case DisputeNews::Opened:
        return QStringLiteral("dispute_opened");
    case DisputeNews::Closed:
        return QStringLiteral("dispute_closed");
    case DisputeNews::Lost:
        return QStringLiteral("dispute_lost");
    case DisputeNews::Nothing:
        break;
    }
    return {};
}

bool isOver(OrderState state)
{
    return state == OrderState::Cancelled || state == OrderState::Expired;
}

// Whether what is free of it is not the venue's: it pays for nothing, or its order is over.
bool isOwedBack(const Payment& payment, const Order& order)
{
    const bool paysForNothing = !payment.settledOrder && !payment.isHeld;
    return payment.progress == PaymentProgress::Succeeded &&
           (paysForNothing || isOver(order.state));
}

// What of a payment that counts for its order pays for nothing: others paid for what was lost of it
// in a dispute.
std::int64_t spareCents(const Payment& payment)
{
    if (!payment.settledOrder || isTopUp(payment))
        return 0;
    return std::max<std::int64_t>(0, refundableCents(payment) - disputedOf(payment) -
                                         payment.appliedCents);
}

QString reasonToReturn(const Payment& payment, const Order& order)
{
    if (payment.settledOrder || payment.isHeld)
        return QStringLiteral("order_cancelled");
    if (payment.isMismatch)
        return QStringLiteral("amount_mismatch");
    return isOver(order.state) && !order.paidAt.isSet() ? QStringLiteral("late_payment")
                                                        : QStringLiteral("second_payment");
}

// What went back by another hand, or was lost, waits for nobody any more.
void parkWhatIsLeft(Payment& payment)
{
    payment.parkedCents = std::clamp<std::int64_t>(leftCents(payment) - payment.disputeLostCents, 0,
                                                   payment.parkedCents);
}

void giveBack(Settlement& out, const QString& reason)
{
    out.refundCents = returnableCents(out.payment);
    out.refundReason = reason;
    out.payment.refundingCents += out.refundCents;
    out.alarm = reason;
}

// The money is right: it pays, as a part or in full, or comes too late.
void pay(Settlement& out, const Order& order, const Tab& others)
{
    Payment& payment = out.payment;
    if (!mayBePaid(order))
        return giveBack(out, reasonToReturn(payment, order));
    const std::int64_t due = order.amountCents - others.heldCents;
    if (payment.receivedCents < due) {
        payment.isHeld = true;
        if (allowed(order, OrderTrigger::ConfirmationRequired))
            out.trigger = OrderTrigger::ConfirmationRequired;
        return;
    }
    payment.settledOrder = true;
    payment.appliedCents = due;
    payment.coveredCents = others.heldCents;
    if (allowed(order, OrderTrigger::PaymentSucceeded))
        out.trigger = OrderTrigger::PaymentSucceeded;
    else
        out.paysDue = true;
    // What went back already, as news that came first may say, went back of what was over.
    const std::int64_t over =
        std::min(payment.receivedCents - due - payment.refundedCents - payment.refundingCents,
                 returnableCents(payment));
    if (over > 0) {
        out.refundCents = over;
        out.refundReason = QStringLiteral("overpaid");
        payment.refundingCents += out.refundCents;
    }
}

void takeMoney(Settlement& out, const Order& order, const PaymentFact& fact, const Tab& others)
{
    Payment& payment = out.payment;
    if (payment.progress == PaymentProgress::Succeeded)
        return;
    out.changed = true;
    payment.progress = PaymentProgress::Succeeded;
    payment.failure.clear();
    payment.receivedCents = fact.amountCents;
    payment.receivedCurrency = fact.currency == payment.currency ? QByteArray() : fact.currency;
    const bool isRight = fact.amountCents == payment.amountCents &&
                         fact.currency == payment.currency && fact.currency == order.currency;
    if (isRight)
        return pay(out, order, others);
    payment.isMismatch = true;
    // A transfer for what may still be paid is parked: a person says what becomes of it.
    if (payment.flow != PaymentFlow::BankTransfer || !mayBePaid(order))
        return giveBack(out, QStringLiteral("amount_mismatch"));
    payment.parkedCents = std::max<std::int64_t>(0, leftCents(payment));
    out.alarm = fact.amountCents < payment.amountCents ? QStringLiteral("transfer_partial")
                                                       : QStringLiteral("transfer_overpaid");
}

// What a payment adds to what its order took, without what was over.
Tab shareOf(const Payment& payment)
{
    const std::int64_t over =
        payment.settledOrder ? payment.receivedCents - payment.appliedCents : 0;
    const auto beyond = [over](std::int64_t cents) {
        return std::max<std::int64_t>(0, cents - over);
    };
    const std::int64_t refunded = beyond(payment.refundedCents);
    return {heldCentsOf(payment), payment.receivedCents - over, refunded,
            beyond(payment.refundedCents + payment.refundingCents) - refunded, payment.isDisputed};
}

Tab sumOf(const Tab& a, const Tab& b)
{
    return {a.heldCents + b.heldCents, a.receivedCents + b.receivedCents,
            a.refundedCents + b.refundedCents, a.refundingCents + b.refundingCents,
            a.isDisputed || b.isDisputed};
}

// Ends a settlement: the order's payment status and what it holds in parts.
Settlement conclude(Settlement out, const Order& order, Timestamp now, const Tab& others)
{
    out.payment.updatedAt = now;
    out.heldCents = out.payment.settledOrder ? 0 : others.heldCents + heldCentsOf(out.payment);
    const OrderState after = out.trigger ? *next(order.state, *out.trigger) : order.state;
    out.paymentStatus = toString(statusAfter(out.payment, order, after, others));
    return out;
}

} // namespace

std::int64_t returnableCents(const Payment& payment)
{
    return std::max<std::int64_t>(
        0, std::min(refundableCents(payment), leftCents(payment) - disputedOf(payment)));
}

std::int64_t heldCentsOf(const Payment& payment)
{
    if (!payment.isHeld)
        return 0;
    return std::clamp<std::int64_t>(leftCents(payment) - payment.disputeLostCents, 0,
                                    std::max<std::int64_t>(0, refundableCents(payment)));
}

Tab tabOf(const std::vector<Payment>& others)
{
    Tab out;
    for (const Payment& payment : others)
        if (payment.settledOrder || payment.isHeld)
            out = sumOf(out, shareOf(payment));
    return out;
}

PaymentStatus statusAfter(const Payment& payment, const Order& order, OrderState state,
                          const Tab& others)
{
    const PaymentStatus current =
        paymentStatusFromString(order.paymentStatus).value_or(PaymentStatus::Unpaid);
    const bool hasMoney = payment.progress == PaymentProgress::Succeeded;
    const bool isLate = !order.paidAt.isSet() && isOver(state);
    const bool isPending = state == OrderState::PaymentPending || order.isDue;
    if (payment.isMismatch)
        return current == PaymentStatus::Unpaid || current == PaymentStatus::Pending
                   ? PaymentStatus::Mismatch
                   : current;
    if (hasMoney && (payment.settledOrder || payment.isHeld || isLate)) {
        const Tab sum = sumOf(shareOf(payment), others);
        if (sum.isDisputed)
            return PaymentStatus::Disputed;
        if (payment.isHeld && !isOver(state))
            return isPending ? PaymentStatus::Pending : PaymentStatus::Unpaid;
        if (sum.receivedCents > 0 && sum.refundedCents >= sum.receivedCents)
            return PaymentStatus::Refunded;
        if (sum.refundingCents > 0)
            return PaymentStatus::RefundPending;
        return sum.refundedCents > 0 ? PaymentStatus::PartiallyRefunded : PaymentStatus::Paid;
    }
    if (hasMoney || current == PaymentStatus::Mismatch)
        return current;
    if (current != PaymentStatus::Unpaid && current != PaymentStatus::Pending)
        return current; // another payment has settled it
    return isPending ? PaymentStatus::Pending : PaymentStatus::Unpaid;
}

std::vector<Payment> applyParts(std::vector<Payment> parts, Timestamp now)
{
    std::int64_t covered = 0;
    for (Payment& part : parts) {
        if (!part.isHeld)
            continue;
        part.appliedCents = heldCentsOf(part);
        part.isHeld = false;
        part.settledOrder = true;
        part.coveredCents = covered;
        part.updatedAt = now;
        covered += part.appliedCents;
    }
    return parts;
}

Settlement acceptMismatch(const Payment& payment, const Order& order, Timestamp now,
                          const Tab& others)
{
    Settlement out{payment, order.paymentStatus, {}, false, 0, 0, {}, {}, true};
    out.payment.isMismatch = false;
    out.payment.parkedCents = 0;
    out.payment.isPart = true;
    pay(out, order, others);
    return conclude(std::move(out), order, now, others);
}

Settlement settleDisputes(const Payment& payment, const Order& order, const DisputeTotals& totals,
                          DisputeNews news, Timestamp now, const Tab& others)
{
    Settlement out{payment, order.paymentStatus, {}, false, 0, 0, {}, alarmOf(news), false};
    const DisputeTotals before{payment.isDisputed, payment.disputedCents, payment.disputeLostCents};
    out.changed = before != totals || news != DisputeNews::Nothing;
    out.payment.isDisputed = totals.isOpen;
    out.payment.disputedCents = totals.heldCents;
    out.payment.disputeLostCents = totals.lostCents;
    parkWhatIsLeft(out.payment);
    const std::int64_t freed = returnableCents(out.payment) - returnableCents(payment);
    const bool isAllOwed = isOwedBack(payment, order);
    const std::int64_t owed = isAllOwed ? freed : std::min(freed, spareCents(out.payment));
    if (owed > 0) {
        out.refundCents = owed;
        out.refundReason =
            isAllOwed ? reasonToReturn(payment, order) : QStringLiteral("second_payment");
        out.payment.refundingCents += owed;
    }
    return out.changed ? conclude(std::move(out), order, now, others) : out;
}

Settlement settle(const Payment& payment, const Order& order, const PaymentFact& fact,
                  Timestamp now, const Tab& others)
{
    Settlement out{payment, order.paymentStatus, {}, false, 0, 0, {}, {}, false};
    switch (fact.kind) {
    case PaymentFact::Kind::ConfirmationRequired:
    case PaymentFact::Kind::Failed:
        takePassingFact(out, order, fact, others);
        break;
    case PaymentFact::Kind::Cancelled:
        if (isOpen(payment)) {
            out.changed = true;
            out.payment.progress = PaymentProgress::Cancelled;
            out.payment.failure = fact.reason;
            if (mayReopen(order, others))
                out.trigger = OrderTrigger::PaymentFailed;
        }
        break;
    case PaymentFact::Kind::Succeeded:
        takeMoney(out, order, fact, others);
        break;
    case PaymentFact::Kind::Refunded:
        // The provider knows nothing of what went onto a wallet instead.
        if (fact.amountCents > payment.refundedCents - payment.creditedCents) {
            out.changed = true;
            const std::int64_t refunded = fact.amountCents + payment.creditedCents;
            const std::int64_t delta = refunded - payment.refundedCents;
            if (delta > payment.refundingCents)
                out.alarm = QStringLiteral("refunded_at_provider");
            out.payment.refundedCents = refunded;
            out.payment.refundingCents = std::max<std::int64_t>(0, payment.refundingCents - delta);
            parkWhatIsLeft(out.payment);
        }
        break;
    case PaymentFact::Kind::RefundedElsewhere:
        out.changed = true;
        out.payment.refundedCents += fact.amountCents;
        out.alarm = QStringLiteral("refunded_at_provider");
        parkWhatIsLeft(out.payment);
        break;
    case PaymentFact::Kind::Reversed:
        out.changed = true;
        out.payment.disputeLostCents += fact.amountCents;
        parkWhatIsLeft(out.payment);
        out.alarm = alarmOf(DisputeNews::Lost);
        break;
    }
    return out.changed ? conclude(std::move(out), order, now, others) : out;
}

} // namespace servery
