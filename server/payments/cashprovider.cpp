#include "server/payments/cashprovider.h"

#include "core/cash/cashcommands.h"
#include "server/payments/paymentevents.h"

namespace servery {

Result<KnownFact, Error> CashProvider::start(Payment& payment, const Order&, const VenueSettings&,
                                             engine::Batch&)
{
    payment.progress = PaymentProgress::Pending;
    return KnownFact{};
}

void CashProvider::announceAsk(const Payment& payment, const VerifyPayment& question,
                               engine::Batch& batch)
{
    if (question.staff)
        batch.announceNested(
            TakeCash{*question.staff, payment.id, question.tenderedCents, question.tipCents});
}

Result<ProviderAnswer, Error> CashProvider::ask(const Payment& payment,
                                                const VerifyPayment& question, engine::Batch& batch)
{
    if (!question.staff)
        return ProviderAnswer{};
    auto taken = batch.dispatch(
        TakeCash{*question.staff, payment.id, question.tenderedCents, question.tipCents});
    if (!taken)
        return Failure<Error>{taken.error()};
    return ProviderAnswer{{}, std::move(taken).value()};
}

KnownFact CashProvider::cancel(const Payment&, engine::Batch& batch)
{
    return PaymentFact{PaymentFact::Kind::Cancelled, batch.now()};
}

RefundStatus CashProvider::refund(const Refund& refund, const Payment&, engine::Batch& batch)
{
    paymentevents::emitRefundDue(batch, refund);
    return RefundStatus::Requested;
}

ledger::Account CashProvider::receivedInto(const Payment& payment) const
{
    return {ledger::AccountKind::CashDrawer, payment.drawerSession.bytes()};
}

ledger::Account CashProvider::refundedFrom(const Payment& payment) const
{
    if (payment.refundSession.isEmpty())
        return receivedInto(payment);
    return {ledger::AccountKind::CashDrawer, payment.refundSession.bytes()};
}

} // namespace servery
