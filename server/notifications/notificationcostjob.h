// NotificationCostJob: asks Twilio what a text or a call cost, and how it ended where no callback
// said so. A price that does not come is left unknown: nobody waits for it. Runs twilio.cost.
// Thread: the main event loop.
#pragma once

#include "server/engine/submitter.h"
#include "server/jobs/job.h"
#include "server/jobs/jobcommands.h"
#include "server/providers/twilio/twilioclient.h"

namespace servery {

class NotificationCostJob final : public jobs::JobHandler
{
public:
    // The last attempt comes about a day after the first.
    static constexpr jobs::RetryPolicy retry{5 * 60'000LL, 12 * 3'600'000LL, 10};

    NotificationCostJob(engine::Reader& reader, const providers::twilio::TwilioClient& twilio);
    void run(const jobs::Job& job, std::function<void(jobs::JobResult)> done) override;

private:
    engine::Reader& m_reader;
    const providers::twilio::TwilioClient& m_twilio;
};

} // namespace servery
