#include "server/payments/banktransferprovider.h"

#include "core/transfers/transferqr.h"
#include "core/transfers/transferreference.h"
#include "server/payments/paymentevents.h"

namespace servery {

BankTransferProvider::BankTransferProvider(PaymentRulesStore& rules, BankAccount account,
                                           Claim claim)
    : m_rules(rules), m_account(std::move(account)), m_claim(std::move(claim))
{}

Result<KnownFact, Error> BankTransferProvider::start(Payment& payment, const Order&,
                                                     const VenueSettings& venue,
                                                     engine::Batch& batch)
{
    const BankAccount own = m_rules.of(venue.id).account;
    const BankAccount& account = own.isSet() ? own : m_account;
    const auto currency = Currency::parse(payment.currency);
    if (!account.isSet() || !currency)
        return fail(errors::methodUnavailable, methodOf(PaymentFlow::BankTransfer));
    do
        payment.reference = newTransferReference(batch.random());
    while (!m_claim(venue.id, payment.reference, payment.id));
    payment.qrPayload = transferQr({account, {payment.amountCents, *currency}, payment.reference});
    payment.progress = PaymentProgress::Pending;
    return KnownFact{};
}

Result<ProviderAnswer, Error> BankTransferProvider::ask(const Payment& payment,
                                                        const VerifyPayment& question,
                                                        engine::Batch& batch)
{
    if (!question.staff)
        return ProviderAnswer{};
    if (!mayDo(question.staff->role, StaffAction::UseDrawer))
        return fail(errors::forbidden);
    const std::int64_t amount = question.amountCents.value_or(payment.amountCents);
    if (amount < 1 || amount > limits::orderAmountCents)
        return fail(errors::amountInvalid);
    return ProviderAnswer{
        PaymentFact{PaymentFact::Kind::Succeeded, batch.now(), amount, payment.currency, {}}};
}

KnownFact BankTransferProvider::cancel(const Payment&, engine::Batch& batch)
{
    return PaymentFact{PaymentFact::Kind::Cancelled, batch.now(), 0, {}, {}};
}

RefundStatus BankTransferProvider::refund(const Refund& refund, const Payment&,
                                          engine::Batch& batch)
{
    paymentevents::emitRefundDue(batch, refund);
    return RefundStatus::Requested;
}

ledger::Account BankTransferProvider::receivedInto(const Payment&) const
{
    return {ledger::AccountKind::BankClearing, {}};
}

} // namespace servery
