// Sends the texts and makes the calls. A job that was leased before may have reached the provider,
// so it is looked up (by number, time and, for a text, its words) before anything is sent again.
// Thread: the main event loop.
#pragma once

#include "core/notifications/notification.h"
#include "core/orders/order.h"
#include "server/engine/submitter.h"
#include "server/jobs/job.h"
#include "server/providers/twilio/twilioclient.h"

namespace servery {

struct NotificationOptions
{
    QByteArray codePepper;
    QByteArray from;      // E.164
    QByteArray publicUrl; // for callbacks; without a slash at the end
};

class NotificationJobHandler final : public jobs::JobHandler
{
public:
    NotificationJobHandler(engine::Reader& reader, const providers::twilio::TwilioClient& twilio,
                           NotificationOptions options);
    void run(const jobs::Job& job, std::function<void(jobs::JobResult)> done) override;

private:
    using Done = std::function<void(jobs::JobResult)>;
    struct Work;
    // What the provider has for the number, and may be what was asked for.
    struct Candidate
    {
        QByteArray sid;
        QByteArray status;
    };

    void send(const Work& work, const Done& done) const;
    void lookUp(const Work& work, const Done& done) const;
    void choose(const Work& work, const std::vector<Candidate>& candidates, bool isComplete,
                const Done& done) const;
    [[nodiscard]] QString messageBody(const Work& work) const;
    [[nodiscard]] QByteArray twiml(const Work& work) const;
    [[nodiscard]] QByteArray callbackUrl(const Work& work) const;
    [[nodiscard]] static jobs::JobResult onFailure(const Work& work,
                                                   const providers::ProviderFailure& failure);

    engine::Reader& m_reader;
    const providers::twilio::TwilioClient& m_twilio;
    NotificationOptions m_options;
};

} // namespace servery
