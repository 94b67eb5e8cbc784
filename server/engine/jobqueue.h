// JobQueue: the jobs that a batch asks for. A key that was ever used is ignored, silently: asking
// twice for the same work is how retried commands stay harmless. Thread: the storage thread's.
#pragma once

#include "server/engine/command.h"
#include "server/engine/store.h"

#include <QSet>

namespace servery::engine {

class JobQueue final : public Store
{
public:
    void enqueue(JobRequest job, Timestamp now);
    // Whether a job that is due already was asked for; it may have been known.
    [[nodiscard]] bool hasDueJobs() const { return m_hasDueJobs; }

    bool load(storage::Database& database) override;
    void flush(storage::Database& database) override;
    void clear() override;

private:
    struct Pending
    {
        JobRequest request;
        Timestamp at;
    };
    std::vector<Pending> m_pending;
    QSet<QByteArray> m_keys;
    bool m_hasDueJobs = false;
};

} // namespace servery::engine
