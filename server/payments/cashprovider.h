// CashProvider: cash at the counter. The payment waits until staff take it into a drawer
// (server/cash), and a refund until they give it back. Thread: the storage thread's.
#pragma once

#include "server/payments/paymentprovider.h"

namespace servery {

class CashProvider final : public PaymentProvider
{
public:
    [[nodiscard]] QByteArray name() const override { return "cash"; }
    [[nodiscard]] Result<KnownFact, Error> start(Payment& payment, const Order& order,
                                                 const VenueSettings& venue,
                                                 engine::Batch& batch) override;
    void announceAsk(const Payment& payment, const VerifyPayment& question,
                     engine::Batch& batch) override;
    // Staff who ask take it (TakeCash); for anybody else what is stored is all there is to know.
    [[nodiscard]] Result<ProviderAnswer, Error>
    ask(const Payment& payment, const VerifyPayment& question, engine::Batch& batch) override;
    [[nodiscard]] KnownFact cancel(const Payment& payment, engine::Batch& batch) override;
    [[nodiscard]] RefundStatus refund(const Refund& refund, const Payment& payment,
                                      engine::Batch& batch) override;
    [[nodiscard]] ledger::Account receivedInto(const Payment& payment) const override;
    // From whichever drawer is open then.
    [[nodiscard]] ledger::Account refundedFrom(const Payment& payment) const override;
};

} // namespace servery
