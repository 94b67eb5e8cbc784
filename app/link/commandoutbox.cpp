#include "app/link/commandoutbox.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

#include <unistd.h>

namespace servery::app {
namespace {
Q_LOGGING_CATEGORY(lcOutbox, "servery.app.outbox")

constexpr int linesBeforeCompact = 512;
constexpr int mostPostponements = 5;

QString newUuid(Random& random)
{
    QByteArray bytes = random.bytes(16);
    bytes[6] = static_cast<char>((static_cast<unsigned char>(bytes[6]) & 0x0FU) | 0x40U);
    bytes[8] = static_cast<char>((static_cast<unsigned char>(bytes[8]) & 0x3FU) | 0x80U);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

QJsonObject addLine(const OutboxEntry& entry)
{
    return {
        {QStringLiteral("op"), QStringLiteral("add")}, {QStringLiteral("id"), entry.id},
        {QStringLiteral("name"), entry.name},          {QStringLiteral("data"), entry.data},
        {QStringLiteral("atMs"), entry.atMs},          {QStringLiteral("sent"), entry.everSent}};
}

QJsonObject idLine(const QString& op, const QString& id)
{
    return {{QStringLiteral("op"), op}, {QStringLiteral("id"), id}};
}

} // namespace

CommandOutbox::CommandOutbox(const Clock& clock, Random& random, QObject* parent)
    : QObject(parent), m_clock(clock), m_random(random)
{}

void CommandOutbox::open(const QString& path)
{
    close();
    QDir().mkpath(QFileInfo(path).absolutePath());
    readJournal(path);
    const qint64 oldest = m_clock.now().ms - longestAgeMs;
    const auto tooOld = [oldest](const OutboxEntry& entry) { return entry.atMs < oldest; };
    if (const auto dropped = std::erase_if(m_entries, tooOld); dropped > 0)
        qCWarning(lcOutbox) << "left out" << dropped << "actions that were too old to be sent";
    m_journal.setFileName(path);
    compact();
    Q_EMIT changed();
}

void CommandOutbox::close()
{
    m_journal.close();
    m_journal.setFileName({});
    if (m_entries.empty())
        return;
    m_entries.clear();
    Q_EMIT changed();
}

void CommandOutbox::readJournal(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        const QByteArray text = file.readLine();
        const QJsonDocument line = QJsonDocument::fromJson(text);
        if (!text.endsWith('\n') || !line.isObject())
            continue;
        applyLine(line.object());
    }
}

void CommandOutbox::applyLine(const QJsonObject& line)
{
    const QString op = line.value(u"op").toString();
    const QString id = line.value(u"id").toString();
    if (op == u"add" && !id.isEmpty()) {
        OutboxEntry entry;
        entry.id = id;
        entry.name = line.value(u"name").toString();
        entry.data = line.value(u"data").toObject();
        entry.atMs = line.value(u"atMs").toInteger();
        entry.everSent = line.value(u"sent").toBool();
        m_entries.push_back(std::move(entry));
    } else if (op == u"sent") {
        if (OutboxEntry* entry = findMutable(id))
            entry->everSent = true;
    } else if (op == u"end") {
        remove(id);
    }
}

void CommandOutbox::compact()
{
    m_journal.close();
    m_linesSinceCompact = 0;
    if (m_journal.fileName().isEmpty())
        return;
    QSaveFile whole(m_journal.fileName());
    bool good = whole.open(QIODevice::WriteOnly);
    for (const OutboxEntry& entry : m_entries) {
        if (!good || !entry.durable)
            continue;
        const QByteArray line = QJsonDocument(addLine(entry)).toJson(QJsonDocument::Compact) + '\n';
        good = whole.write(line) == line.size();
    }
    good = good && whole.flush() && fsync(whole.handle()) == 0 && whole.commit();
    if (!good || !m_journal.open(QIODevice::WriteOnly | QIODevice::Append))
        qCWarning(lcOutbox) << "cannot write the journal of actions" << m_journal.fileName();
}

void CommandOutbox::append(const QJsonObject& line, bool sync)
{
    if (!m_journal.isOpen())
        return;
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    const bool good = m_journal.write(text) == text.size() && m_journal.flush() &&
                      (!sync || fdatasync(m_journal.handle()) == 0);
    if (!good)
        qCWarning(lcOutbox) << "cannot write the journal of actions:" << m_journal.errorString();
    if (++m_linesSinceCompact >= linesBeforeCompact)
        compact();
}

QString CommandOutbox::add(const QString& name, const QJsonObject& data, Keep keep)
{
    OutboxEntry entry;
    entry.id = newUuid(m_random);
    entry.name = name;
    entry.data = data;
    entry.atMs = m_clock.now().ms;
    entry.durable = keep == Keep::OnDisk;
    const QString id = entry.id;
    if (entry.durable)
        append(addLine(entry), true);
    m_entries.push_back(std::move(entry));
    Q_EMIT changed();
    Q_EMIT added(id);
    return id;
}

bool CommandOutbox::cancel(const QString& id)
{
    const OutboxEntry* entry = find(id);
    if (entry == nullptr || entry->everSent)
        return false;
    if (entry->durable)
        append(idLine(QStringLiteral("end"), id), true);
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
    int inFlight = 0;
    for (const OutboxEntry& entry : m_entries) {
        if (entry.inFlight) {
            if (++inFlight >= window)
                return nullptr;
            continue;
        }
        // The order of the actions is kept: nothing overtakes one that has to wait.
        return entry.notBeforeMonoMs > m_clock.monotonicMs() ? nullptr : &entry;
    }
    return nullptr;
}

void CommandOutbox::markSent(const QString& id)
{
    OutboxEntry* entry = findMutable(id);
    if (entry == nullptr)
        return;
    entry->inFlight = true;
    if (!entry->everSent) {
        entry->everSent = true;
        // Not synced: were it lost, the same id would be sent again, which does no harm.
        if (entry->durable)
            append(idLine(QStringLiteral("sent"), id), false);
    }
    Q_EMIT changed();
}

bool CommandOutbox::postpone(const QString& id, qint64 waitMs)
{
    OutboxEntry* entry = findMutable(id);
    if (entry == nullptr || ++entry->refusedForNow > mostPostponements)
        return false;
    entry->inFlight = false;
    entry->notBeforeMonoMs = m_clock.monotonicMs() + waitMs;
    return true;
}

std::optional<OutboxEntry> CommandOutbox::settle(const QString& id)
{
    const OutboxEntry* entry = find(id);
    if (entry == nullptr)
        return std::nullopt;
    OutboxEntry settled = *entry;
    if (settled.durable)
        append(idLine(QStringLiteral("end"), id), false);
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
