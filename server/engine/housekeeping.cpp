#include "server/engine/housekeeping.h"

#include "server/engine/eventkey.h"

#include <algorithm>

namespace servery::engine {

void Housekeeping::registerWith(Engine& engine)
{
    engine.addStore(*this);
    engine.handle<PurgeExpired>(
        [](const PurgeExpired&, Batch&) {},
        [this](const PurgeExpired& command, Batch& batch) { return purge(command, batch.now()); });
}

Outcome Housekeeping::purge(const PurgeExpired& command, Timestamp now)
{
    clear(); // a second one in the same batch has nothing more to find
    m_now = now;
    findKeys(command.limit);
    findJobs(command);
    findEvents(command);
    const bool anyEvents = !m_events.empty();
    const qsizetype removed = m_keys.size() + m_jobs.size() + (anyEvents ? 1 : 0);
    return Reply{200, {{QLatin1String("removed"), removed}}};
}

void Housekeeping::findKeys(int limit)
{
    storage::Rows rows = m_database.query("select name from idempotency_keys"
                                          " where expires_at <= $1 order by expires_at limit $2",
                                          {m_now.ms, std::int64_t{limit}});
    while (rows.next())
        m_keys.append(rows.bytes(0));
}

void Housekeeping::findJobs(const PurgeExpired& command)
{
    // The last one stays, so that its number is not given to another.
    storage::Rows rows =
        m_database.query("select id from jobs where state = 'done' and finished_at <= $1"
                         " and id < (select max(id) from jobs) order by finished_at limit $2",
                         {m_now.ms - command.keepDoneJobsMs, std::int64_t{command.limit}});
    while (rows.next())
        m_jobs.append(rows.integer(0));
}

void Housekeeping::findEvents(const PurgeExpired& command)
{
    std::int64_t newest = 0;
    {
        storage::Rows rows = m_database.query("select number, seq from venue_sequences"
                                              " where number > $1 order by number limit 1",
                                              {m_lastVenue});
        if (!rows.next()) {
            m_lastVenue = 0; // all had their turn
            return;
        }
        m_lastVenue = rows.integer(0);
        newest = eventKey(m_lastVenue, rows.integer(1));
    }
    storage::Rows rows = m_database.query("select id from venue_events where id > $1 and id < $2"
                                          " order by id limit 1",
                                          {eventKey(m_lastVenue, 0), endOfEvents(m_lastVenue)});
    if (!rows.next())
        return;
    const std::int64_t oldest = rows.integer(0);
    const std::int64_t last = std::min(newest - command.keepEvents, oldest + command.limit - 1);
    if (last >= oldest)
        m_events.push_back({oldest, last});
}

bool Housekeeping::load(storage::Database&)
{
    return false;
}

void Housekeeping::flush(storage::Database& database)
{
    if (!m_keys.isEmpty())
        database.run("delete from idempotency_keys where name {in 1} and expires_at <= $2",
                     {m_keys, m_now.ms});
    if (!m_jobs.isEmpty())
        database.run("delete from jobs where id {in 1}", {m_jobs});
    for (const EventRange& range : m_events)
        database.run("delete from venue_events where id >= $1 and id <= $2",
                     {range.first, range.last});
}

void Housekeeping::clear()
{
    m_keys.clear();
    m_jobs.clear();
    m_events.clear();
}

} // namespace servery::engine
