// Jobs: work outside the transaction. A job is leased (committed) before it is run, so that attempt
// N > 1 knows that an earlier attempt may have reached the provider. Its end, and the command that
// its result leads to, are committed together. Units: milliseconds.
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <any>
#include <functional>
#include <optional>

namespace servery::jobs {

struct Job
{
    JobId id;
    QByteArray kind;
    QByteArray key;
    VenueId venue;
    QByteArray payload; // compact JSON object
    int attempt = 1;    // 1 for the first
    Timestamp createdAt;
};

struct JobResult
{
    enum class End {
        Done,  // finished; followUp, if any, is run in the same transaction
        Retry, // again later, with exponential backoff and jitter (or at retryAt)
        Park,  // a person must look: shown by `admin jobs list`, retried by `admin jobs retry`
    };
    End end = End::Done;
    QString error = {};                    // for Retry and Park; no secrets
    std::optional<Timestamp> retryAt = {}; // overrides the backoff
    std::any followUp = {};                // a command with a registered handler; may be empty
};

// Runs jobs of the kinds it was registered for. Thread: the main event loop; done is called once.
class JobHandler
{
public:
    virtual ~JobHandler() = default;
    virtual void run(const Job& job, std::function<void(JobResult)> done) = 0;
};

} // namespace servery::jobs
