// WalletJobHandler: texts the codes that prove a number, and ends credit that did not move. A text
// whose fate is unknown is not sent again: the customer asks for another code.
// Thread: the main event loop.
#pragma once

#include "server/engine/submitter.h"
#include "server/jobs/job.h"
#include "server/providers/twilio/twilioclient.h"

namespace servery {

class WalletJobHandler final : public jobs::JobHandler
{
public:
    struct Options
    {
        QByteArray codePepper;
        QByteArray from; // E.164
    };
    WalletJobHandler(engine::Reader& reader, const providers::twilio::TwilioClient& twilio,
                     Options options);
    void run(const jobs::Job& job, std::function<void(jobs::JobResult)> done) override;

private:
    void sendCode(const jobs::Job& job, const std::function<void(jobs::JobResult)>& done);

    engine::Reader& m_reader;
    const providers::twilio::TwilioClient& m_twilio;
    Options m_options;
};

} // namespace servery
