// WalletProvider: a customer's credit as a way to pay. It is spent and given back at once.
// Thread: the storage thread's.
#pragma once

#include "server/payments/creditdesk.h"
#include "server/payments/paymentprovider.h"
#include "server/wallets/walletdesk.h"

namespace servery {

class WalletProvider final : public PaymentProvider
{
public:
    WalletProvider(WalletStore& wallets, WalletDesk& desk, CreditDesk& credit)
        : m_wallets(wallets), m_desk(desk), m_credit(credit)
    {}

    [[nodiscard]] QByteArray name() const override { return "wallet"; }
    void announce(const Payment& payment, engine::Batch& batch) override;
    // Errors: wallet_not_found, wallet_insufficient.
    [[nodiscard]] Result<KnownFact, Error> start(Payment& payment, const Order& order,
                                                 const VenueSettings& venue,
                                                 engine::Batch& batch) override;
    [[nodiscard]] Result<ProviderAnswer, Error>
    ask(const Payment& payment, const VerifyPayment& question, engine::Batch& batch) override;
    [[nodiscard]] KnownFact cancel(const Payment& payment, engine::Batch& batch) override;
    [[nodiscard]] RefundStatus refund(const Refund& refund, const Payment& payment,
                                      engine::Batch& batch) override;
    [[nodiscard]] ledger::Account receivedInto(const Payment& payment) const override;

private:
    WalletStore& m_wallets;
    WalletDesk& m_desk;
    CreditDesk& m_credit;
};

} // namespace servery
