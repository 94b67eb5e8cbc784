// The job of displays: the limit of some tickets is over, and they are looked at once. Thread: the
// main event loop.
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
        const OrderId order(payload.value(QLatin1String("orderId")).toString());
        if (order.isEmpty())
            result.followUp =
                CheckTickets{job.venue, {payload.value(QLatin1String("paintBy")).toInteger()}};
        else // asked for before tickets shared a job
            result.followUp = CheckTicket{order};
        done(std::move(result));
    }
};

} // namespace servery
