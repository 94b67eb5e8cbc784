#include "app/link/commandoutbox.h"

#include "core/protocol/names.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace servery::app {
namespace {
Q_LOGGING_CATEGORY(lcOutbox, "servery.app.outbox")

constexpr int mostPostponements = 5;

QString newUuid(Random& random)
{
    QByteArray bytes = random.bytes(16);
    bytes[6] = static_cast<char>((static_cast<unsigned char>(bytes[6]) & 0x0FU) | 0x40U);
    bytes[8] = static_cast<char>((static_cast<unsigned char>(bytes[8]) & 0x3FU) | 0x80U);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

constexpr const char* schema =
    "create table if not exists actions (place integer primary key autoincrement,"
    " id text not null unique, name text not null, data text not null, at_ms integer not null,"
    " sent integer not null);";

// Most actions are about an order, whose state says whether they still fit. These are about now.
qint64 usefulForMs(const QString& name)
{
    namespace commands = protocol::commands;
    if (name == commands::orderingPause || name == commands::orderingResume ||
        name == commands::orderingBusy)
        return 15LL * 60 * 1000;
    if (name == commands::menuSetStock)
        return 12LL * 3600 * 1000;
    return CommandOutbox::longestAgeMs;
}

} // namespace

CommandOutbox::CommandOutbox(const Clock& clock, Random& random, QObject* parent)
    : QObject(parent), m_clock(clock), m_random(random)
{}

void CommandOutbox::open(const QString& path)
{
    close();
    if (m_store.open(path, schema))
        read();
    Q_EMIT changed();
}

void CommandOutbox::close()
{
    eraseRest();
    m_store.close();
    m_unerased.clear();
    if (m_entries.empty())
        return;
    m_entries.clear();
    Q_EMIT changed();
}

void CommandOutbox::read()
{
    for (const LocalDatabase::Row& row :
         m_store.query("select id, name, data, at_ms, sent from actions order by place")) {
        OutboxEntry entry;
        entry.id = QString::fromUtf8(row[0]);
        entry.name = QString::fromUtf8(row[1]);
        entry.data = QJsonDocument::fromJson(row[2]).object();
        entry.atMs = row[3].toLongLong();
        entry.everSent = row[4].toInt() != 0;
        m_entries.push_back(std::move(entry));
    }
}

std::vector<OutboxEntry> CommandOutbox::takeExpired()
{
    const qint64 nowMs = m_clock.now().ms;
    std::vector<OutboxEntry> expired;
    for (const OutboxEntry& entry : m_entries) {
        if (nowMs - entry.atMs > usefulForMs(entry.name))
            expired.push_back(entry);
    }
    for (const OutboxEntry& entry : expired) {
        qCWarning(lcOutbox) << "left out" << entry.name << "that is too old to be sent";
        if (entry.durable)
            erase(entry.id, LocalStore::Sync::Now);
        remove(entry.id);
    }
    if (!expired.empty())
        Q_EMIT changed();
    return expired;
}

QString CommandOutbox::add(const QString& name, const QJsonObject& data, Keep keep)
{
    OutboxEntry entry;
    entry.id = newUuid(m_random);
    entry.name = name;
    entry.data = data;
    entry.atMs = m_clock.now().ms;
    entry.durable = keep == Keep::OnDisk;
    entry.isStored = !entry.durable || !m_store.isOpen();
    const QString id = entry.id;
    const bool isStored = entry.isStored;
    eraseRest();
    if (!isStored)
        m_store.write(
            [entry](LocalDatabase& database) {
                return database.run(
                    "insert into actions (id, name, data, at_ms, sent) values (?, ?, ?, ?, 0)",
                    {entry.id.toUtf8(), entry.name.toUtf8(),
                     QJsonDocument(entry.data).toJson(QJsonDocument::Compact), entry.atMs});
            },
            [this, id](bool isGood) { onWritten(id, isGood); });
    m_entries.push_back(std::move(entry));
    Q_EMIT changed();
    Q_EMIT added(id);
    if (isStored)
        Q_EMIT stored(id);
    return id;
}

void CommandOutbox::onWritten(const QString& id, bool isStored)
{
    OutboxEntry* entry = findMutable(id);
    if (entry == nullptr)
        return; // taken back meanwhile
    if (isStored) {
        entry->isStored = true;
        Q_EMIT changed();
        Q_EMIT stored(id);
        return;
    }
    const OutboxEntry lost = *entry;
    remove(lost.id);
    Q_EMIT changed();
    Q_EMIT notStored(lost);
}

void CommandOutbox::erase(const QString& id, LocalStore::Sync sync)
{
    if (!m_store.isOpen())
        return;
    m_store.write(
        [id](LocalDatabase& database) {
            return database.run("delete from actions where id = ?", {id.toUtf8()});
        },
        [this, id](bool isStored) {
            if (!isStored)
                m_unerased.append(id);
        },
        sync);
}

void CommandOutbox::eraseRest()
{
    for (const QString& id : std::exchange(m_unerased, {}))
        erase(id, LocalStore::Sync::Now);
}

bool CommandOutbox::cancel(const QString& id)
{
    const OutboxEntry* entry = find(id);
    if (entry == nullptr || entry->everSent)
        return false;
    if (entry->durable)
        erase(id, LocalStore::Sync::Now);
    remove(id);
    Q_EMIT changed();
    Q_EMIT cancelled(id);
    return true;
}

void CommandOutbox::connectionReset()
{
    for (OutboxEntry& entry : m_entries) {
        entry.inFlight = false;
        entry.notBeforeMonoMs = 0;
    }
}

const OutboxEntry* CommandOutbox::nextToSend() const
{
    const qint64 secondAgo = m_clock.monotonicMs() - 1000;
    const auto lately = std::count_if(m_sentMonoMs.begin(), m_sentMonoMs.end(),
                                      [secondAgo](qint64 at) { return at > secondAgo; });
    if (lately >= mostASecond)
        return nullptr;
    int inFlight = 0;
    for (const OutboxEntry& entry : m_entries) {
        if (entry.inFlight) {
            if (++inFlight >= window)
                return nullptr;
            continue;
        }
        // The order of the actions is kept: nothing overtakes one that has to wait.
        const bool mayGo = entry.isStored && entry.notBeforeMonoMs <= m_clock.monotonicMs();
        return mayGo ? &entry : nullptr;
    }
    return nullptr;
}

void CommandOutbox::markSent(const QString& id)
{
    OutboxEntry* entry = findMutable(id);
    if (entry == nullptr)
        return;
    entry->inFlight = true;
    entry->sentMonoMs = m_clock.monotonicMs();
    m_sentMonoMs.push_back(m_clock.monotonicMs());
    if (m_sentMonoMs.size() > mostASecond)
        m_sentMonoMs.pop_front();
    if (!entry->everSent) {
        entry->everSent = true;
        // Not synced: were it lost, the same id would be sent again, which does no harm.
        if (entry->durable)
            m_store.write(
                [id](LocalDatabase& database) {
                    return database.run("update actions set sent = 1 where id = ?", {id.toUtf8()});
                },
                {}, LocalStore::Sync::Later);
    }
    Q_EMIT changed();
}

void CommandOutbox::giveUpWaiting(qint64 answerWithinMs)
{
    const qint64 lastMonoMs = m_clock.monotonicMs() - answerWithinMs;
    for (OutboxEntry& entry : m_entries) {
        if (entry.inFlight && entry.sentMonoMs <= lastMonoMs)
            entry.inFlight = false;
    }
}

bool CommandOutbox::postpone(const QString& id, qint64 waitMs)
{
    OutboxEntry* entry = findMutable(id);
    if (entry == nullptr || ++entry->refusedForNow > mostPostponements)
        return false;
    entry->inFlight = false;
    const qint64 longerMs = waitMs << (entry->refusedForNow - 1);
    entry->notBeforeMonoMs = m_clock.monotonicMs() + qBound(qint64{0}, longerMs, longestWaitMs);
    return true;
}

std::optional<OutboxEntry> CommandOutbox::settle(const QString& id)
{
    const OutboxEntry* entry = find(id);
    if (entry == nullptr)
        return std::nullopt;
    OutboxEntry settled = *entry;
    if (settled.durable)
        erase(id, LocalStore::Sync::Later);
    remove(id);
    Q_EMIT changed();
    return settled;
}

const OutboxEntry* CommandOutbox::find(const QString& id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&id](const OutboxEntry& entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

OutboxEntry* CommandOutbox::findMutable(const QString& id)
{
    return const_cast<OutboxEntry*>(std::as_const(*this).find(id));
}

void CommandOutbox::remove(const QString& id)
{
    std::erase_if(m_entries, [&id](const OutboxEntry& entry) { return entry.id == id; });
}

} // namespace servery::app
