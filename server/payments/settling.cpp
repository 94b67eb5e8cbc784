#include "server/payments/settling.h"

namespace servery {

ledger::Cause causeOf(const PaymentFact& fact, const Settlement& settlement)
{
    switch (fact.kind) {
    case PaymentFact::Kind::RefundedElsewhere:
        return ledger::Cause::RefundedAtProvider;
    case PaymentFact::Kind::Reversed:
        return ledger::Cause::DisputeLost;
    case PaymentFact::Kind::Refunded:
        return settlement.alarm.isEmpty() ? ledger::Cause::RefundSucceeded
                                          : ledger::Cause::RefundedAtProvider;
    default:
        return ledger::Cause::PaymentReceived;
    }
}

ledger::Cause causeOf(DisputeNews news, const Payment& before, const Payment& after)
{
    if (news == DisputeNews::Lost)
        return ledger::Cause::DisputeLost;
    const bool isBack = disputedOf(after) < disputedOf(before);
    return isBack ? ledger::Cause::DisputeClosed : ledger::Cause::DisputeOpened;
}

std::optional<ParkedKind> strayKindOf(const Settlement& settlement, const VenueSettings* venue)
{
    if (settlement.refundCents == 0 || venue == nullptr || !venue->parksStrayMoney)
        return std::nullopt;
    return parkedKindOf(settlement.refundReason);
}

ParkMoney parkCommand(const Payment& payment, ParkedKind kind, std::int64_t amountCents)
{
    ParkedMoney money;
    money.venue = payment.venue;
    money.order = payment.order;
    money.payment = payment.id;
    money.kind = kind;
    money.amountCents = amountCents;
    money.currency =
        payment.receivedCurrency.isEmpty() ? payment.currency : payment.receivedCurrency;
    return {money};
}

} // namespace servery
