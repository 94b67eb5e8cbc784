#include "server/wallets/walletprovider.h"

namespace servery {

void WalletProvider::announce(const Payment& payment, engine::Batch&)
{
    if (!payment.wallet.isEmpty())
        m_wallets.wallets.want(payment.wallet);
}

Result<KnownFact, Error> WalletProvider::start(Payment& payment, const Order&,
                                               const VenueSettings& venue, engine::Batch& batch)
{
    const Wallet* wallet = m_wallets.wallets.find(payment.wallet);
    if (wallet == nullptr || wallet->venue != venue.id || wallet->currency != payment.currency)
        return fail(errors::walletNotFound);
    const auto after = afterMove(*wallet, -payment.amountCents, batch.now());
    if (!after)
        return Failure<Error>{after.error()};
    (void)m_desk.record(*after, {WalletMoveKind::Spend, payment.id.bytes(), {}}, batch);
    payment.progress = PaymentProgress::Pending;
    return KnownFact{PaymentFact{
        PaymentFact::Kind::Succeeded, batch.now(), payment.amountCents, payment.currency, {}}};
}

Result<ProviderAnswer, Error> WalletProvider::ask(const Payment&, const VerifyPayment&,
                                                  engine::Batch&)
{
    return ProviderAnswer{};
}

KnownFact WalletProvider::cancel(const Payment&, engine::Batch& batch)
{
    return PaymentFact{PaymentFact::Kind::Cancelled, batch.now(), 0, {}, {}};
}

RefundStatus WalletProvider::refund(const Refund& refund, const Payment& payment,
                                    engine::Batch& batch)
{
    // What goes back was taken from here, so the limit of a top-up does not matter.
    (void)m_credit.move(
        {payment.wallet, refund.amountCents, WalletMoveKind::Refund, refund.id.bytes()}, batch);
    return RefundStatus::Succeeded;
}

ledger::Account WalletProvider::receivedInto(const Payment& payment) const
{
    return {ledger::AccountKind::Wallet, payment.wallet.bytes()};
}

} // namespace servery
