// The jobs of settings: a pause or a busy time that has an end is over. Thread: the main event
// loop.
#pragma once

#include "core/staff/staffcommands.h"
#include "server/jobs/job.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace servery {

class SettingsJobHandler final : public jobs::JobHandler
{
public:
    void run(const jobs::Job& job, std::function<void(jobs::JobResult)> done) override
    {
        const QJsonObject payload = QJsonDocument::fromJson(job.payload).object();
        jobs::JobResult result;
        result.followUp =
            EndTimedSettings{VenueId(payload.value(QLatin1String("venueId")).toString())};
        done(std::move(result));
    }
};

} // namespace servery
