// JobStore: the SQL of jobs, but for adding them, which the engine does itself.
// Thread: the storage thread's, but for the static reads. Errors: storage::DatabaseError.
#pragma once

#include "server/engine/store.h"
#include "server/engine/workingtable.h"
#include "server/jobs/job.h"

namespace servery::jobs {

enum class JobState { Waiting, Leased, Parked, Done };

struct JobRow
{
    Job job; // attempt: how many were begun
    JobState state = JobState::Waiting;
    int sparedAttempts = 0; // do not count towards the limit
    Timestamp runAt;
    Timestamp leaseUntil;
    QString lastError;
    Timestamp finishedAt;
};

class JobStore final : public engine::Store
{
public:
    explicit JobStore(storage::Database& database);

    engine::WorkingTable<JobId, JobRow> jobs;

    // The oldest jobs of a kind that are due: waiting ones, or leased ones whose lease ran out.
    // They are in `jobs` then; look there, since this batch may have changed them already.
    [[nodiscard]] std::vector<JobId> findDue(const QByteArray& kind, Timestamp now, int limit);
    [[nodiscard]] std::vector<JobId> findExpired(const QByteArray& kind, Timestamp now, int limit);

    bool load(storage::Database& database) override;
    void flush(storage::Database& database) override;
    void clear() override;

    [[nodiscard]] static std::optional<JobRow> read(storage::Database& database, const JobId& id);
    // Of the job with this key; nothing where there is none.
    [[nodiscard]] static std::optional<JobState>
    stateOf(storage::Database& database, const QByteArray& kind, const QByteArray& key);
    // What `admin jobs list` shows, oldest first.
    [[nodiscard]] static std::vector<JobRow> readParked(storage::Database& database, int limit);
    // A venue's, oldest first.
    [[nodiscard]] static std::vector<JobRow> readParked(storage::Database& database,
                                                        const VenueId& venue, int limit);

private:
    void fetch(storage::Database& database, const std::vector<JobId>& ids);
    [[nodiscard]] std::vector<JobId> take(storage::Rows rows);

    storage::Database& m_database;
};

} // namespace servery::jobs
