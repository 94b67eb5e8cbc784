// BankTransferProvider: money that the diner sends from a bank to the venue's account, with a
// reference of its own. It is received when staff say that they saw it, or when a statement has it
// (server/transfers); a refund waits until staff sent it back. Thread: the storage thread's.
#pragma once

#include "core/transfers/bankaccount.h"
#include "server/payments/paymentprovider.h"
#include "server/payments/paymentrulesstore.h"

#include <functional>

namespace servery {

class BankTransferProvider final : public PaymentProvider
{
public:
    // Whether the reference was free in the venue; it is the payment's from then on.
    using Claim =
        std::function<bool(const VenueId&, const QByteArray& reference, const PaymentId&)>;

    // account: for venues without one of their own; may be not set.
    BankTransferProvider(PaymentRulesStore& rules, BankAccount account, Claim claim);

    [[nodiscard]] QByteArray name() const override { return "bank"; }
    // Error: method_unavailable where there is no account.
    [[nodiscard]] Result<KnownFact, Error> start(Payment& payment, const Order& order,
                                                 const VenueSettings& venue,
                                                 engine::Batch& batch) override;
    // Only staff know. Errors: forbidden, amount_invalid (not above zero).
    [[nodiscard]] Result<ProviderAnswer, Error>
    ask(const Payment& payment, const VerifyPayment& question, engine::Batch& batch) override;
    [[nodiscard]] KnownFact cancel(const Payment& payment, engine::Batch& batch) override;
    [[nodiscard]] RefundStatus refund(const Refund& refund, const Payment& payment,
                                      engine::Batch& batch) override;
    [[nodiscard]] ledger::Account receivedInto(const Payment& payment) const override;

private:
    PaymentRulesStore& m_rules;
    BankAccount m_account;
    Claim m_claim;
};

} // namespace servery
