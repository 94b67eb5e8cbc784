// The jobs of orders: one that was not paid in time expires, and one that is scheduled comes up.
// Thread: the main event loop.
#pragma once

#include "core/orders/ordercommands.h"
#include "server/jobs/job.h"
#include "server/orders/ticketflow.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace servery {

class OrderJobHandler final : public jobs::JobHandler
{
public:
    void run(const jobs::Job& job, std::function<void(jobs::JobResult)> done) override
    {
        const QJsonObject payload = QJsonDocument::fromJson(job.payload).object();
        const OrderId order(payload.value(QLatin1String("orderId")).toString());
        jobs::JobResult result;
        if (job.kind == orderjobs::fire)
            result.followUp = FireScheduled{order};
        else
            result.followUp = ExpireOrder{order};
        done(std::move(result));
    }
};

} // namespace servery
