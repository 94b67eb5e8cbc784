#include "server/engine/jobqueue.h"

#include <array>

namespace servery::engine {

namespace {

using storage::Column;
using storage::ColumnType;

// The database numbers them.
constexpr std::array columns = {
    Column{"kind", ColumnType::Text},
    Column{"key", ColumnType::Text},
    Column{"venue_id", ColumnType::Text},
    Column{"payload", ColumnType::Text},
    Column{"state", ColumnType::Text},
    Column{"attempts", ColumnType::Integer},
    Column{"spared_attempts", ColumnType::Integer},
    Column{"run_at", ColumnType::Integer},
    Column{"lease_until", ColumnType::Integer},
    Column{"created_at", ColumnType::Integer},
    Column{"finished_at", ColumnType::Integer},
};
constexpr storage::TableSpec table{"jobs", columns};

} // namespace

void JobQueue::enqueue(JobRequest job, Timestamp now)
{
    const auto known = m_keys.size();
    m_keys.insert(job.key);
    if (m_keys.size() == known)
        return;
    m_pending.push_back({std::move(job), now});
}

bool JobQueue::load(storage::Database&)
{
    return false;
}

void JobQueue::flush(storage::Database& database)
{
    if (m_pending.empty())
        return;
    storage::RowBuffer buffer;
    for (const Pending& each : m_pending) {
        const JobRequest& job = each.request;
        const Timestamp runAt = job.runAt.isSet() ? job.runAt : each.at;
        m_hasDueJobs = m_hasDueJobs || runAt <= each.at;
        buffer.add(job.kind, job.key, storage::textOrNull(job.venue.bytes()), job.payload,
                   QByteArrayLiteral("waiting"), std::int64_t{0}, std::int64_t{0}, runAt.ms,
                   std::int64_t{0}, each.at.ms, std::int64_t{0});
    }
    database.insertMissingRows(table, buffer);
}

void JobQueue::clear()
{
    m_pending.clear();
    m_keys.clear();
    m_hasDueJobs = false;
}

} // namespace servery::engine
