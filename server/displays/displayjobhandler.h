// The job of displays: the limit of a ticket is over, and it is looked at once. Thread: the main
// event loop.
#pragma once

#include "core/displays/displays.h"
#include "server/jobs/job.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace servery {

class DisplayJobHandler final : public jobs::JobHandler
{
public:
    void run(const jobs::Job& job, std::function<void(jobs::JobResult)> done) override
    {
        const QJsonObject payload = QJsonDocument::fromJson(job.payload).object();
        jobs::JobResult result;
        result.followUp = CheckTicket{OrderId(payload.value(QLatin1String("orderId")).toString())};
        done(std::move(result));
    }
};

} // namespace servery
