#include "core/payments/topup.h"

#include <algorithm>

namespace servery {

namespace {

TopUpSettlement withCredit(Settlement settlement, const Payment& before, const Purse& purse)
{
    Payment& after = settlement.payment;
    TopUpSettlement out;
    if (after.settledOrder) {
        const std::int64_t unapplied =
            after.receivedCents - after.appliedCents - after.writtenOffCents;
        const std::int64_t returning = after.refundedCents + after.refundingCents;
        const std::int64_t holds =
            purse.balanceCents +
            std::max<std::int64_t>(0, after.appliedCents - before.appliedCents);
        const std::int64_t taken =
            std::min({std::max<std::int64_t>(0, returning - unapplied), after.appliedCents, holds});
        after.appliedCents -= taken;
        out.creditCents = after.appliedCents - before.appliedCents;
    }
    out.settlement = std::move(settlement);
    return out;
}

} // namespace

Order creditAsOrder(const Payment& payment, const Purse& purse)
{
    Order order;
    order.venue = payment.venue;
    order.currency = payment.currency;
    order.amountCents = payment.amountCents;
    const bool fits = purse.isOpen && payment.amountCents <= purse.roomCents;
    if (payment.settledOrder) {
        order.state = OrderState::PaymentSucceeded;
        order.paidAt = payment.updatedAt;
    } else if (!fits) {
        order.state = OrderState::Cancelled;
    }
    return order;
}

TopUpSettlement settleTopUp(const Payment& payment, const PaymentFact& fact, const Purse& purse,
                            Timestamp now)
{
    return withCredit(settle(payment, creditAsOrder(payment, purse), fact, now), payment, purse);
}

TopUpSettlement acceptTopUp(const Payment& payment, const Purse& purse, Timestamp now)
{
    Order order = creditAsOrder(payment, purse);
    order.amountCents = payment.receivedCents;
    return withCredit(acceptMismatch(payment, order, now, {}), payment, purse);
}

} // namespace servery
