// The jobs of orders: an order that was not paid in time expires. Thread: the main event loop.
#pragma once

#include "core/orders/ordercommands.h"
#include "server/jobs/job.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace servery {

class OrderJobHandler final : public jobs::JobHandler
{
public:
    void run(const jobs::Job& job, std::function<void(jobs::JobResult)> done) override
    {
        const QJsonObject payload = QJsonDocument::fromJson(job.payload).object();
        jobs::JobResult result;
        result.followUp = ExpireOrder{OrderId(payload.value(QLatin1String("orderId")).toString())};
        done(std::move(result));
    }
};

} // namespace servery
