#include "app/venue/servicedesk.h"

#include "app/link/serverlink.h"
#include "app/orders/refusals.h"
#include "app/time/servertime.h"
#include "core/protocol/settingsview.h"

namespace servery::app {

namespace commands = protocol::commands;

namespace {

bool isSteering(const QString& command)
{
    return command == commands::orderingPause || command == commands::orderingResume ||
           command == commands::orderingBusy;
}

} // namespace

ServiceDesk::ServiceDesk(ServiceRules& rules, CommandOutbox& outbox, ServerLink& link,
                         ServerTime& time, QObject* parent)
    : QObject(parent),
      m_rules(rules),
      m_outbox(outbox),
      m_link(link),
      m_time(time),
      m_settings(this)
{
    connect(&m_rules, &ServiceRules::changed, this, &ServiceDesk::refresh);
    connect(&m_outbox, &CommandOutbox::changed, this, &ServiceDesk::refresh);
    connect(&m_link, &ServerLink::connectedChanged, this, &ServiceDesk::refresh);
    connect(&m_link, &ServerLink::refused, this,
            [this](const OutboxEntry& entry, const protocol::Problem& problem) {
                const QString sentence = refusalText(problem);
                if (isSteering(entry.name))
                    m_refusals.insert(steering, sentence);
                if (entry.name == commands::settingsChange)
                    for (const QString& name : entry.data.keys())
                        m_refusals.insert(name, sentence);
                refresh();
            });
    // A pause or a busy time may end between two messages.
    connect(&m_time, &ServerTime::ticked, this, [this] {
        if (paused() != m_wasPaused || busyMinutes() != m_wasBusy)
            refresh();
    });
    refresh();
}

bool ServiceDesk::paused() const
{
    return m_rules.settings().isPausedAt(m_time.now());
}

qint64 ServiceDesk::resumesAtMs() const
{
    return paused() ? m_rules.settings().orderingResumesAt.ms : 0;
}

int ServiceDesk::busyMinutes() const
{
    return m_rules.settings().busyMinutesAt(m_time.now());
}

qint64 ServiceDesk::busyUntilMs() const
{
    return busyMinutes() > 0 ? m_rules.settings().busyUntil.ms : 0;
}

int ServiceDesk::promiseMinutes() const
{
    return (m_rules.settings().promiseSecondsAt(m_time.now()) + 30) / 60;
}

void ServiceDesk::pause(int forMinutes)
{
    QJsonObject data;
    if (forMinutes > 0)
        data.insert(QStringLiteral("forMinutes"), forMinutes);
    send(commands::orderingPause, data);
}

void ServiceDesk::resume()
{
    send(commands::orderingResume, {});
}

void ServiceDesk::setBusy(int minutes, int forMinutes)
{
    QJsonObject data{{QStringLiteral("busyMinutes"), minutes}};
    if (minutes > 0 && forMinutes > 0)
        data.insert(QStringLiteral("forMinutes"), forMinutes);
    send(commands::orderingBusy, data);
}

void ServiceDesk::send(QLatin1String command, const QJsonObject& data)
{
    m_refusals.remove(steering);
    m_outbox.add(command, data);
}

void ServiceDesk::change(const QString& name, qint64 value)
{
    const SettingField* field = settingField(name);
    if (field == nullptr || value < field->least || value > field->most)
        return;
    ServiceSettings wanted = m_rules.settings();
    field->set(wanted, value);
    m_refusals.remove(name);
    // Steps that come quickly are one change: what was not sent yet is taken back.
    QStringList unsent;
    for (const OutboxEntry& entry : m_outbox.entries())
        if (entry.name == commands::settingsChange && !entry.everSent && entry.data.contains(name))
            unsent.append(entry.id);
    for (const QString& id : std::as_const(unsent))
        m_outbox.cancel(id);
    m_outbox.add(commands::settingsChange, {{name, protocol::toJson(wanted).value(name)}});
}

Pending ServiceDesk::pendingOf(const QString& subject) const
{
    for (const OutboxEntry& entry : m_outbox.entries()) {
        const bool isOurs = subject == steering ? isSteering(entry.name)
                                                : entry.name == commands::settingsChange &&
                                                      entry.data.contains(subject);
        if (isOurs)
            return m_link.isQueued(entry) ? Pending::Queued : Pending::Sending;
    }
    return m_refusals.contains(subject) ? Pending::Refused : Pending::None;
}

QString ServiceDesk::pending() const
{
    return pendingText(pendingOf(steering));
}

void ServiceDesk::refresh()
{
    m_wasPaused = paused();
    m_wasBusy = busyMinutes();
    // What waits to be sent is shown as it will be, marked as waiting.
    ServiceSettings shown = m_rules.settings();
    for (const OutboxEntry& entry : m_outbox.entries())
        if (entry.name == commands::settingsChange)
            if (const auto changes = protocol::changesFromJson(entry.data))
                for (const SettingChange& change : *changes)
                    change.field->set(shown, change.value);
    std::vector<SettingRow> rows = settingRows(shown);
    for (SettingRow& row : rows) {
        row.pending = pendingOf(row.key);
        row.refusal = row.pending == Pending::Refused ? m_refusals.value(row.key) : QString();
    }
    m_settings.sync(std::move(rows));
    Q_EMIT changed();
}

void ServiceDesk::clear()
{
    m_refusals.clear();
    refresh();
}

} // namespace servery::app
