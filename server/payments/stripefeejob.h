// StripeFeeJob: asks Stripe what it and the platform kept of a payment, of its refunds and of its
// disputes, each time that the payment's money moved. The whole is asked each time, so whatever
// order the answers come in, the newest counts. Runs stripe.fees. Thread: the main event loop.
#pragma once

#include "core/base/clock.h"
#include "core/payments/paymentcommands.h"
#include "server/engine/submitter.h"
#include "server/jobs/job.h"
#include "server/providers/stripe/stripeclient.h"

namespace servery {

class StripeFeeJob final : public jobs::JobHandler
{
public:
    StripeFeeJob(engine::Reader& reader, const providers::stripe::StripeClient& stripe,
                 const Clock& clock);
    void run(const jobs::Job& job, std::function<void(jobs::JobResult)> done) override;

private:
    struct Asking;
    void askCharge(const std::shared_ptr<Asking>& asking) const;
    void askRefunds(const std::shared_ptr<Asking>& asking) const;
    void askDisputes(const std::shared_ptr<Asking>& asking) const;

    engine::Reader& m_reader;
    const providers::stripe::StripeClient& m_stripe;
    const Clock& m_clock;
};

} // namespace servery
