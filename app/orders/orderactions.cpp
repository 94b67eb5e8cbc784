#include "app/orders/orderactions.h"

#include "app/orders/refusals.h"
#include "core/protocol/names.h"

#include <QTimer>

namespace servery::app {

namespace commands = protocol::commands;

namespace {

const QString orderKey = QStringLiteral("orderId");
const QString lineKey = QStringLiteral("lineId");

QString orderOf(const OutboxEntry& entry)
{
    return entry.data.value(orderKey).toString();
}

// What of the order the action is about: a line, a station's part, a course.
bool isSamePart(const QJsonObject& a, const QJsonObject& b)
{
    for (const QLatin1String key :
         {QLatin1String("lineId"), QLatin1String("station"), QLatin1String("course")})
        if (a.value(key) != b.value(key))
            return false;
    return true;
}

// The action that takes this one back once it is done; null where there is no way back.
QLatin1String opposite(const QString& command)
{
    if (command == commands::orderReady)
        return commands::orderRecall;
    if (command == commands::orderRecall)
        return commands::orderReady;
    if (command == commands::lineDone)
        return commands::lineUndo;
    if (command == commands::lineUndo)
        return commands::lineDone;
    if (command == commands::ticketBump)
        return commands::ticketRecall;
    if (command == commands::ticketRecall)
        return commands::ticketBump;
    if (command == commands::orderRush)
        return commands::orderUnrush;
    if (command == commands::orderUnrush)
        return commands::orderRush;
    return {};
}

} // namespace

OrderActions::OrderActions(const Clock& clock, CommandOutbox& outbox, ServerLink& link,
                           QObject* parent)
    : QObject(parent), m_clock(clock), m_outbox(outbox), m_link(link)
{
    connect(&m_outbox, &CommandOutbox::changed, this, &OrderActions::changed);
    connect(&m_outbox, &CommandOutbox::changed, this, &OrderActions::undoChanged);
    connect(&m_link, &ServerLink::connectedChanged, this, &OrderActions::changed);
    connect(&m_link, &ServerLink::acknowledged, this, &OrderActions::onAcknowledged);
    connect(&m_link, &ServerLink::refused, this, &OrderActions::onRefused);
}

const OutboxEntry* OrderActions::waiting(const QString& orderId, QLatin1String command,
                                         const QJsonObject& data) const
{
    for (const OutboxEntry& entry : m_outbox.entries()) {
        if (entry.name == command && orderOf(entry) == orderId && isSamePart(entry.data, data))
            return &entry;
    }
    return nullptr;
}

QString OrderActions::send(QLatin1String command, const QString& orderId, QJsonObject data,
                           CommandOutbox::Keep keep)
{
    if (waiting(orderId, command, data) != nullptr)
        return {};
    m_refusals.remove(orderId);
    // Known before the outbox tells of it, so that Undo is offered at once.
    m_last = {{}, command, orderId, data, m_clock.monotonicMs(), opposite(command)};
    data.insert(orderKey, orderId);
    m_last.id = m_outbox.add(command, data, keep);
    QTimer::singleShot(int(sendingAfterMs) + 1, this, &OrderActions::changed);
    Q_EMIT undoChanged();
    return m_last.id;
}

void OrderActions::setLineDone(const QString& orderId, const QString& lineId, bool done)
{
    const QLatin1String wanted = done ? commands::lineDone : commands::lineUndo;
    const QLatin1String other = done ? commands::lineUndo : commands::lineDone;
    // Two opposite touches that were not sent are none at all.
    if (const OutboxEntry* entry = waiting(orderId, other, {{lineKey, lineId}})) {
        if (m_outbox.cancel(entry->id))
            return;
    }
    send(wanted, orderId, {{lineKey, lineId}});
}

void OrderActions::fireHeld(const QString& orderId)
{
    if (send(commands::orderFire, orderId).isEmpty())
        return;
    m_last.opposite = commands::orderHold;
    Q_EMIT undoChanged();
}

PendingAction OrderActions::pendingOf(const QString& orderId) const
{
    PendingAction action;
    for (const OutboxEntry& entry : m_outbox.entries()) {
        // A code that is checked shows on its pad, and an item that waits on its own row.
        if (orderOf(entry) != orderId || !entry.durable || entry.data.contains(lineKey))
            continue;
        if (m_link.isQueued(entry))
            action.pending = Pending::Queued;
        else if (!m_link.isConnected() || m_clock.now().ms - entry.atMs >= sendingAfterMs)
            action.pending = Pending::Sending;
        else
            continue;
        action.command = entry.name;
        action.canUndo = !entry.everSent;
        break;
    }
    if (action.pending == Pending::None && m_refusals.contains(orderId)) {
        action.pending = Pending::Refused;
        action.refusal = m_refusals.value(orderId);
    }
    return action;
}

QSet<QString> OrderActions::waitingOrders() const
{
    QSet<QString> orders(m_refusals.keyBegin(), m_refusals.keyEnd());
    for (const OutboxEntry& entry : m_outbox.entries())
        orders.insert(orderOf(entry));
    return orders;
}

std::optional<bool> OrderActions::lineWanted(const QString& orderId, const QString& lineId) const
{
    std::optional<bool> wanted;
    for (const OutboxEntry& entry : m_outbox.entries()) {
        if (orderOf(entry) != orderId || entry.data.value(lineKey).toString() != lineId)
            continue;
        if (entry.name == commands::lineDone)
            wanted = true;
        else if (entry.name == commands::lineUndo)
            wanted = false;
    }
    return wanted;
}

bool OrderActions::undo(const QString& orderId)
{
    // The newest first: later actions may rest on earlier ones.
    const auto& entries = m_outbox.entries();
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        if (orderOf(*entry) == orderId && !entry->everSent)
            return m_outbox.cancel(QString(entry->id));
    }
    return false;
}

void OrderActions::dismissRefusal(const QString& orderId)
{
    if (m_refusals.remove(orderId))
        Q_EMIT changed();
}

QString OrderActions::undoOrder() const
{
    if (m_last.id.isEmpty() || m_clock.monotonicMs() - m_last.atMonoMs > undoWithinMs)
        return {};
    const OutboxEntry* entry = m_outbox.find(m_last.id);
    const bool queued = entry != nullptr && !entry->everSent;
    return queued || !m_last.opposite.isEmpty() ? m_last.orderId : QString();
}

void OrderActions::undoLast()
{
    if (undoOrder().isEmpty())
        return;
    const Last last = m_last;
    if (!m_outbox.cancel(last.id))
        send(last.opposite, last.orderId, last.data);
    forgetLast();
}

void OrderActions::forgetLast()
{
    if (m_last.id.isEmpty())
        return;
    m_last = {};
    Q_EMIT undoChanged();
}

void OrderActions::tick()
{
    if (!m_last.id.isEmpty() && m_clock.monotonicMs() - m_last.atMonoMs > undoWithinMs)
        forgetLast();
    if (m_outbox.count() > 0)
        Q_EMIT changed();
}

void OrderActions::onAcknowledged(const OutboxEntry& entry)
{
    Q_EMIT done(entry.id, orderOf(entry));
}

void OrderActions::onRefused(const OutboxEntry& entry, const protocol::Problem& problem)
{
    if (entry.id == m_last.id)
        forgetLast();
    const QString orderId = orderOf(entry);
    if (entry.durable && !orderId.isEmpty()) {
        m_refusals.insert(orderId, refusalText(problem));
        Q_EMIT changed();
    }
    Q_EMIT refused(entry.id, orderId, problem);
}

} // namespace servery::app
