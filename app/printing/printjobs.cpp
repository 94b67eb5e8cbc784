#include "app/printing/printjobs.h"

#include <algorithm>
#include <utility>

namespace servery::app {
namespace {

constexpr const char* schema =
    "create table if not exists jobs (place integer primary key, printer text not null,"
    " kind integer not null, order_id text not null, number integer not null, key text not null,"
    " document text not null, mark integer not null, at_ms integer not null,"
    " state integer not null);"
    "create table if not exists keys (key text primary key, at_ms integer not null) without rowid;";

template <class Enum>
Enum enumOf(const QByteArray& text, Enum last)
{
    return static_cast<Enum>(std::clamp(text.toInt(), 0, static_cast<int>(last)));
}

} // namespace

void PrintJobs::open(const QString& path)
{
    close();
    if (m_store.open(path, schema))
        read();
}

void PrintJobs::close()
{
    m_store.close();
    m_jobs.clear();
    m_keys.clear();
    m_lastPlace = 0;
}

void PrintJobs::read()
{
    m_store.write(
        [oldestMs = m_clock.now().ms - keyAgeMs](LocalDatabase& database) {
            return database.run("delete from keys where at_ms < ?", {oldestMs});
        },
        {}, LocalStore::Sync::Later);
    for (const LocalDatabase::Row& row : m_store.query("select key from keys"))
        m_keys.insert(QString::fromUtf8(row[0]));
    for (const LocalDatabase::Row& row :
         m_store.query("select place, printer, kind, order_id, number, key, document, mark,"
                       " at_ms, state from jobs order by place")) {
        PrintJob job;
        job.place = row[0].toLongLong();
        job.printerId = QString::fromUtf8(row[1]);
        job.kind = enumOf(row[2], PrintKind::Test);
        job.orderId = QString::fromUtf8(row[3]);
        job.number = row[4].toInt();
        job.key = QString::fromUtf8(row[5]);
        job.document = printDocumentFromJson(row[6]).value_or(PrintDocument{});
        job.mark = enumOf(row[7], SlipMark::MaybeRepeated);
        job.atMs = row[8].toLongLong();
        job.state = enumOf(row[9], PrintState::Unsure);
        m_lastPlace = std::max(m_lastPlace, job.place);
        m_jobs.push_back(std::move(job));
    }
}

qint64 PrintJobs::add(PrintJob job)
{
    if ((!job.key.isEmpty() && m_keys.contains(job.key)) || m_jobs.size() >= mostJobs)
        return 0;
    job.place = ++m_lastPlace;
    m_store.write([job, nowMs = m_clock.now().ms](LocalDatabase& database) {
        const bool isKept = job.key.isEmpty() ||
                            database.run("insert or ignore into keys (key, at_ms) values (?, ?)",
                                         {job.key.toUtf8(), nowMs});
        return isKept &&
               database.run("insert into jobs (place, printer, kind, order_id, number, key,"
                            " document, mark, at_ms, state) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                            {job.place, job.printerId.toUtf8(), static_cast<qint64>(job.kind),
                             job.orderId.toUtf8(), qint64{job.number}, job.key.toUtf8(),
                             toJson(job.document), static_cast<qint64>(job.mark), job.atMs,
                             static_cast<qint64>(job.state)});
    });
    if (!job.key.isEmpty())
        m_keys.insert(job.key);
    m_jobs.push_back(std::move(job));
    return m_lastPlace;
}

const PrintJob* PrintJobs::find(qint64 place) const
{
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(),
                                    [place](const PrintJob& job) { return job.place == place; });
    return found == m_jobs.end() ? nullptr : &*found;
}

PrintJob* PrintJobs::findMutable(qint64 place)
{
    return const_cast<PrintJob*>(std::as_const(*this).find(place));
}

void PrintJobs::writeState(const std::vector<qint64>& places, PrintState state,
                           LocalStore::Told told)
{
    m_store.write(
        [places, state](LocalDatabase& database) {
            return std::all_of(places.begin(), places.end(), [&](qint64 place) {
                return database.run("update jobs set state = ? where place = ?",
                                    {static_cast<qint64>(state), place});
            });
        },
        std::move(told));
}

void PrintJobs::note(const std::vector<qint64>& places, PrintState state)
{
    for (const qint64 place : places) {
        if (PrintJob* job = findMutable(place))
            job->state = state;
    }
}

void PrintJobs::markSending(const std::vector<qint64>& places, std::function<void()> marked)
{
    writeState(places, PrintState::Sending, [marked = std::move(marked)](bool) { marked(); });
}

void PrintJobs::noteSending(const std::vector<qint64>& places)
{
    note(places, PrintState::Sending);
}

void PrintJobs::setState(const std::vector<qint64>& places, PrintState state)
{
    writeState(places, state);
    note(places, state);
}

void PrintJobs::setMark(qint64 place, SlipMark mark)
{
    m_store.write([place, mark](LocalDatabase& database) {
        return database.run("update jobs set mark = ? where place = ?",
                            {static_cast<qint64>(mark), place});
    });
    if (PrintJob* job = findMutable(place))
        job->mark = mark;
}

void PrintJobs::remove(const std::vector<qint64>& places)
{
    m_store.write([places](LocalDatabase& database) {
        return std::all_of(places.begin(), places.end(), [&](qint64 place) {
            return database.run("delete from jobs where place = ?", {place});
        });
    });
    std::erase_if(m_jobs, [&](const PrintJob& job) {
        return std::find(places.begin(), places.end(), job.place) != places.end();
    });
}

} // namespace servery::app
