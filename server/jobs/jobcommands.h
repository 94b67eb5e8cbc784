// What is asked of the engine about jobs. Units: milliseconds. Thread: values.
#pragma once

#include "server/jobs/job.h"

#include <QJsonObject>

#include <vector>

namespace servery::jobs {

// How a kind's failures are tried again: after firstMs, doubled each time up to capMs, each pause
// shortened at random by up to half so that failures do not come back together.
struct RetryPolicy
{
    std::int64_t firstMs = 2000;
    std::int64_t capMs = 15 * 60 * 1000;
    int maxAttempts = 20; // then the job is parked
};

// Takes due jobs, and those whose lease ran out. The reply's body is read by leasedJobs().
struct LeaseJobs
{
    struct Ask
    {
        QByteArray kind;
        int limit = 1;
        int maxAttempts = 20; // a job that used them up without an end is parked
    };
    std::vector<Ask> asks;
    std::int64_t leaseMs = 60'000;
};
[[nodiscard]] std::vector<Job> leasedJobs(const QJsonObject& body);

// The end of one attempt. When the job was leased again meanwhile, or ended otherwise, nothing is
// done, neither to the job nor with the follow-up. A follow-up runs in the same transaction; one
// that is refused parks the job with the refusal.
struct CompleteJob
{
    JobId job;
    int attempt = 1;
    JobResult result;
    RetryPolicy policy;
};

// A parked job is tried again at once. Its attempts go on counting upwards, since an earlier one
// may have reached the provider, but the limit starts anew. Refusals: job_not_found,
// job_not_parked.
struct RetryJob
{
    JobId job;
    VenueId venue = {}; // set: only one of this venue's
};

// A parked job is given up: it is over, and what follows from that runs in the same transaction.
// Refusals: job_not_found, job_not_parked, and those of the follow-up, which keep it parked.
struct DismissJob
{
    JobId job;
    VenueId venue;
    QString reason;
    std::any followUp = {};
};

} // namespace servery::jobs
