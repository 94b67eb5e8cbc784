#include "core/payments/topup.h"

#include <algorithm>

namespace servery {

namespace {

TopUpSettlement withCredit(Settlement settlement, const Payment& before, const Purse& purse)
{
    Payment& after = settlement.payment;
    TopUpSettlement out;
    if (after.settledOrder) {
        const std::int64_t loose = looseCents(after);
        const std::int64_t holds =
            purse.balanceCents +
            std::max<std::int64_t>(0, after.appliedCents - before.appliedCents);
        const std::int64_t taken =
            std::min({std::max<std::int64_t>(0, -loose), after.appliedCents, holds});
        const bool isGivenUp = before.disputedCents > after.disputedCents;
        after.appliedCents += isGivenUp && loose > 0 ? loose : -taken;
        out.creditCents = after.appliedCents - before.appliedCents;
    }
    out.settlement = std::move(settlement);
    return out;
}

} // namespace

std::int64_t looseCents(const Payment& payment)
{
    return leftCents(payment) - payment.appliedCents - payment.disputedCents -
           payment.disputeLostCents;
}

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

TopUpSettlement settleTopUpDisputes(const Payment& payment, const DisputeTotals& totals,
                                    DisputeNews news, const Purse& purse, Timestamp now)
{
    return withCredit(settleDisputes(payment, creditAsOrder(payment, purse), totals, news, now),
                      payment, purse);
}

TopUpSettlement acceptTopUp(const Payment& payment, const Purse& purse, Timestamp now)
{
    Order order = creditAsOrder(payment, purse);
    order.amountCents = payment.receivedCents;
    return withCredit(acceptMismatch(payment, order, now, {}), payment, purse);
}

} // namespace servery
