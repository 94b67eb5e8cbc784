#include "server/payments/payconicfacts.h"

namespace servery {

std::optional<PaymentFact> factOf(const PayconicState& state, const Payment& payment, Timestamp at)
{
    using Kind = PaymentFact::Kind;
    const QByteArray& status = state.status;
    // REFUNDED was paid before; what went back is told by the refund itself.
    if (status == "SUCCEEDED" || status == "REFUNDED")
        return PaymentFact{Kind::Succeeded, at, state.amountCents.value_or(payment.amountCents),
                           state.currency.isEmpty() ? payment.currency : state.currency};
    if (status == "IDENTIFIED" || status == "AUTHORIZED")
        return PaymentFact{Kind::ConfirmationRequired, at};
    if (status == "FAILED" || status == "AUTHORIZATION_FAILED" || status == "CANCELLED" ||
        status == "EXPIRED")
        return PaymentFact{Kind::Cancelled, at, 0, {}, state.reason};
    return std::nullopt;
}

} // namespace servery
