// JobDesk: decides about jobs: who gets a lease, what an attempt's end leads to. No SQL.
// Thread: the storage thread's.
#pragma once

#include "server/engine/engine.h"
#include "server/jobs/jobcommands.h"
#include "server/jobs/jobstore.h"

namespace servery::jobs {

class JobDesk
{
public:
    explicit JobDesk(JobStore& store) : m_store(store) {}

    // Adds the store and the commands LeaseJobs, CompleteJob, RetryJob and DismissJob. A job of a
    // venue that is parked raises an alarm on its manager's channel, and one that is tried again or
    // given up clears it; until then the parked row itself is the alarm.
    void registerWith(engine::Engine& engine);

private:
    [[nodiscard]] engine::Outcome lease(const LeaseJobs& command, engine::Batch& batch);
    void announceComplete(const CompleteJob& command, engine::Batch& batch);
    [[nodiscard]] engine::Outcome complete(const CompleteJob& command, engine::Batch& batch);
    [[nodiscard]] engine::Outcome retry(const RetryJob& command, engine::Batch& batch);
    [[nodiscard]] engine::Outcome dismiss(const DismissJob& command, engine::Batch& batch);
    // The parked job, if it is the venue's; no venue: whosever it is.
    [[nodiscard]] Result<const JobRow*, Error> parked(const JobId& id, const VenueId& venue);

    [[nodiscard]] bool isHolder(const JobRow* row, const CompleteJob& command) const;
    void finish(const CompleteJob& command, engine::Batch& batch);
    void tryAgain(const CompleteJob& command, engine::Batch& batch);
    void park(const JobId& id, const QString& error, engine::Batch& batch);

    JobStore& m_store;
};

} // namespace servery::jobs
