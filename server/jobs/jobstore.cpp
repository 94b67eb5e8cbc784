#include "server/jobs/jobstore.h"

#include "server/storage/readrows.h"

#include <algorithm>
#include <array>

namespace servery::jobs {

namespace {

using storage::Column;
using storage::ColumnType;
using storage::Rows;

constexpr std::array changingColumns = {
    Column{"id", ColumnType::Integer},       Column{"state", ColumnType::Text},
    Column{"attempts", ColumnType::Integer}, Column{"spared_attempts", ColumnType::Integer},
    Column{"run_at", ColumnType::Integer},   Column{"lease_until", ColumnType::Integer},
    Column{"last_error", ColumnType::Text},  Column{"finished_at", ColumnType::Integer},
};
constexpr storage::TableSpec changing{"jobs", changingColumns};

#define SERVERY_JOB_COLUMNS                                                                        \
    "id, kind, key, venue_id, payload, attempts, created_at, state, spared_attempts, run_at, "     \
    "lease_until, last_error, finished_at"

constexpr std::array stateNames = {"waiting", "leased", "parked", "done"};

JobState stateFrom(const QByteArray& name)
{
    for (std::size_t i = 0; i < stateNames.size(); ++i)
        if (name == stateNames[i])
            return static_cast<JobState>(i);
    throw storage::DatabaseError(storage::DatabaseError::Kind::Other,
                                 "unknown state of a job: " + name.toStdString());
}

// A job is known outside by its number in the table.
JobId idOf(std::int64_t number)
{
    return JobId(QByteArray(JobIdKind::prefix) + QByteArray::number(qint64{number}));
}

// 0, which no job has, for what is no job's id.
std::int64_t numberOf(const JobId& id)
{
    const qlonglong number =
        id.bytes().mid(static_cast<qsizetype>(qstrlen(JobIdKind::prefix))).toLongLong();
    return idOf(number) == id ? std::max<qlonglong>(number, 0) : 0;
}

JobRow rowFrom(const Rows& rows)
{
    JobRow row;
    row.job.id = idOf(rows.integer(0));
    row.job.kind = rows.bytes(1);
    row.job.key = rows.bytes(2);
    row.job.venue = VenueId(rows.bytes(3));
    row.job.payload = rows.bytes(4);
    row.job.attempt = static_cast<int>(rows.integer(5));
    row.job.createdAt = {rows.integer(6)};
    row.state = stateFrom(rows.bytes(7));
    row.sparedAttempts = static_cast<int>(rows.integer(8));
    row.runAt = {rows.integer(9)};
    row.leaseUntil = {rows.integer(10)};
    row.lastError = rows.string(11);
    row.finishedAt = {rows.integer(12)};
    return row;
}

} // namespace

JobStore::JobStore(storage::Database& database)
    : jobs([this](const auto& ids) { fetch(m_database, ids); }), m_database(database)
{}

std::vector<JobId> JobStore::take(Rows rows)
{
    std::vector<JobId> ids;
    while (rows.next()) {
        JobRow row = rowFrom(rows);
        ids.push_back(row.job.id);
        jobs.loaded(ids.back(), std::move(row));
    }
    return ids;
}

std::vector<JobId> JobStore::findDue(const QByteArray& kind, Timestamp now, int limit)
{
    return take(m_database.query("select " SERVERY_JOB_COLUMNS
                                 " from jobs where state = 'waiting' and kind = $1"
                                 " and run_at <= $2 order by run_at limit $3 {lock skip}",
                                 {kind, now.ms, std::int64_t{limit}}));
}

std::vector<JobId> JobStore::findExpired(const QByteArray& kind, Timestamp now, int limit)
{
    return take(m_database.query("select " SERVERY_JOB_COLUMNS
                                 " from jobs where state = 'leased' and kind = $1"
                                 " and lease_until <= $2 order by lease_until limit $3 {lock skip}",
                                 {kind, now.ms, std::int64_t{limit}}));
}

void JobStore::fetch(storage::Database& database, const std::vector<JobId>& ids)
{
    QList<qint64> numbers;
    for (const JobId& id : ids)
        numbers.append(numberOf(id));
    (void)take(database.query("select " SERVERY_JOB_COLUMNS " from jobs where id {in 1} {lock}",
                              {numbers}));
}

bool JobStore::load(storage::Database& database)
{
    if (!jobs.hasPending())
        return false;
    fetch(database, jobs.takePending());
    return true;
}

void JobStore::flush(storage::Database& database)
{
    storage::RowBuffer buffer;
    for (const JobId& id : jobs.changed()) {
        const JobRow& row = jobs.at(id);
        buffer.add(numberOf(id), QByteArray(stateNames[static_cast<std::size_t>(row.state)]),
                   std::int64_t{row.job.attempt}, std::int64_t{row.sparedAttempts}, row.runAt.ms,
                   row.leaseUntil.ms, storage::textOrNull(row.lastError.toUtf8()),
                   row.finishedAt.ms);
    }
    if (!buffer.isEmpty())
        database.updateRows(changing, buffer);
}

void JobStore::clear()
{
    jobs.clear();
}

std::optional<JobRow> JobStore::read(storage::Database& database, const JobId& id)
{
    return storage::readFirst(
        database.query("select " SERVERY_JOB_COLUMNS " from jobs where id = $1", {numberOf(id)}),
        rowFrom);
}

std::optional<JobState> JobStore::stateOf(storage::Database& database, const QByteArray& kind,
                                          const QByteArray& key)
{
    Rows rows = database.query("select state from jobs where kind = $1 and key = $2", {kind, key});
    return rows.next() ? std::optional(stateFrom(rows.bytes(0))) : std::nullopt;
}

std::vector<JobRow> JobStore::readParked(storage::Database& database, int limit)
{
    Rows rows = database.query("select " SERVERY_JOB_COLUMNS
                               " from jobs where state = 'parked' order by id limit $1",
                               {std::int64_t{limit}});
    std::vector<JobRow> out;
    while (rows.next())
        out.push_back(rowFrom(rows));
    return out;
}

std::vector<JobRow> JobStore::readParked(storage::Database& database, const VenueId& venue,
                                         int limit)
{
    Rows rows = database.query("select " SERVERY_JOB_COLUMNS " from jobs where state = 'parked'"
                               " and venue_id = $1 order by id limit $2",
                               {venue.bytes(), std::int64_t{limit}});
    std::vector<JobRow> out;
    while (rows.next())
        out.push_back(rowFrom(rows));
    return out;
}

} // namespace servery::jobs
