// RemoteProvider: what all providers elsewhere have in common. Nothing is sent inside a decision:
// the exact request is stored with the payment, and jobs of the provider's own kinds go on with it
// (paymentjobhandler.h). Thread: the storage thread's.
#pragma once

#include "server/payments/paymentprovider.h"

namespace servery {

class RemoteProvider : public PaymentProvider
{
public:
    [[nodiscard]] Result<KnownFact, Error> start(Payment& payment, const Order& order,
                                                 const VenueSettings& venue,
                                                 engine::Batch& batch) override;
    [[nodiscard]] Result<Done, Error> startTopUp(Payment& payment, const VenueSettings& venue,
                                                 engine::Batch& batch) override;
    [[nodiscard]] Result<ProviderAnswer, Error>
    ask(const Payment& payment, const VerifyPayment& question, engine::Batch& batch) override;
    [[nodiscard]] KnownFact cancel(const Payment& payment, engine::Batch& batch) override;
    [[nodiscard]] RefundStatus refund(const Refund& refund, const Payment& payment,
                                      engine::Batch& batch) override;
    [[nodiscard]] ledger::Account receivedInto(const Payment& payment) const override;

protected:
    // The body that makes the provider's object. Pure: the same payment has the same bytes.
    [[nodiscard]] virtual QByteArray request(const Payment& payment, const Order& order,
                                             const VenueSettings& venue, Timestamp now) const = 0;
    // The same for a top-up; empty where the provider takes none.
    [[nodiscard]] virtual QByteArray topUpRequest(const Payment&, const VenueSettings&,
                                                  Timestamp) const
    {
        return {};
    }

private:
    static void begin(const Payment& payment, engine::Batch& batch);
};

} // namespace servery
