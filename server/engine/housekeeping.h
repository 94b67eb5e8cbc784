// Housekeeping: takes away what nobody will ask for again, a little at a time, so that no commit
// gets long: expired idempotency keys, jobs that were finished long ago, and each venue's oldest
// events. The owner submits PurgeExpired every minute, and again at once while the reply's
// "removed" is above 0. Thread: the storage thread's.
#pragma once

#include "server/engine/engine.h"

namespace servery::engine {

struct PurgeExpired
{
    int limit = 500;                                       // rows of each kind
    std::int64_t keepEvents = 20'000;                      // of each venue
    std::int64_t keepDoneJobsMs = 30LL * 24 * 3600 * 1000; // then their keys may be used again
};

class Housekeeping final : public Store
{
public:
    explicit Housekeeping(storage::Database& database) : m_database(database) {}

    // Adds the store and the command.
    void registerWith(Engine& engine);

    bool load(storage::Database& database) override;
    void flush(storage::Database& database) override;
    void clear() override;

private:
    struct EventRange
    {
        std::int64_t first = 0; // keys, both included
        std::int64_t last = 0;
    };

    [[nodiscard]] Outcome purge(const PurgeExpired& command, Timestamp now);
    void findKeys(int limit);
    void findJobs(const PurgeExpired& command);
    void findEvents(const PurgeExpired& command);

    storage::Database& m_database;
    std::int64_t m_lastVenue = 0; // its number: one venue's events a step, in turns
    Timestamp m_now;
    QList<QByteArray> m_keys;
    QList<qint64> m_jobs;
    std::vector<EventRange> m_events;
};

} // namespace servery::engine
