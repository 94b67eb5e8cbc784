// StripeGateway: the conversation with Stripe about payments, and the one question of its own:
// which session made an intent that nobody stored. Thread: the main event loop.
#pragma once

#include "core/base/clock.h"
#include "server/jobs/job.h"
#include "server/payments/paymentgateway.h"
#include "server/providers/stripe/stripeclient.h"

namespace servery {

class StripeGateway final : public PaymentGateway
{
public:
    StripeGateway(const providers::stripe::StripeClient& stripe, const Clock& clock);

    [[nodiscard]] QByteArray name() const override { return "stripe"; }
    void create(const Payment& payment,
                providers::ProviderDone<RecordProviderObject> done) override;
    void check(const Payment& payment, providers::ProviderDone<ProviderNews> done) override;
    void close(const Payment& payment, providers::ProviderDone<ProviderNews> done) override;
    void refund(const Refund& refund, const Payment& payment,
                providers::ProviderDone<RecordRefundResult> done) override;

private:
    void findCreated(const Payment& payment,
                     const providers::ProviderDone<RecordProviderObject>& done) const;

    void makeRefund(const Refund& refund, const Payment& payment,
                    const providers::ProviderDone<RecordRefundResult>& done) const;
    // Tells of what was made of it already; where nothing was, otherwise is called.
    void findRefund(const Refund& refund, const Payment& payment,
                    const providers::ProviderDone<RecordRefundResult>& done,
                    std::function<void()> otherwise) const;

    const providers::stripe::StripeClient& m_stripe;
    const Clock& m_clock;
};

// Runs stripe.resolve.
class StripeResolver final : public jobs::JobHandler
{
public:
    explicit StripeResolver(const providers::stripe::StripeClient& stripe) : m_stripe(stripe) {}
    void run(const jobs::Job& job, std::function<void(jobs::JobResult)> done) override;

private:
    const providers::stripe::StripeClient& m_stripe;
};

} // namespace servery
