// OrderActions: what staff do to orders. Puts commands into the outbox and tells, for each order,
// whether one waits, was never sent, or was refused. Nothing here changes an order: only the server
// does. Thread: the GUI thread.
#pragma once

#include "app/link/serverlink.h"
#include "app/orders/ticketmodel.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace servery::app {

struct PendingAction
{
    Pending pending = Pending::None;
    QString command; // the first that waits
    bool canUndo = false;
    QString refusal; // a sentence, when refused
};

class OrderActions : public QObject
{
    Q_OBJECT

public:
    // Answers that come sooner than this are not worth a change on the screen.
    static constexpr qint64 sendingAfterMs = 150;
    static constexpr qint64 undoWithinMs = 6'000;

    OrderActions(const Clock& clock, CommandOutbox& outbox, ServerLink& link,
                 QObject* parent = nullptr);

    // Answers the command's id; empty when the same already waits for this order.
    QString send(QLatin1String command, const QString& orderId, QJsonObject data = {},
                 CommandOutbox::Keep keep = CommandOutbox::Keep::OnDisk);
    void setLineDone(const QString& orderId, const QString& lineId, bool done);
    // Fires what was held; holding it again takes that back.
    void fireHeld(const QString& orderId);

    [[nodiscard]] PendingAction pendingOf(const QString& orderId) const;
    // Orders that an action waits for or was refused for.
    [[nodiscard]] QSet<QString> waitingOrders() const;
    [[nodiscard]] bool isAnyWaiting() const { return m_outbox.count() > 0; }
    // What a waiting action will make of the line.
    [[nodiscard]] std::optional<bool> lineWanted(const QString& orderId,
                                                 const QString& lineId) const;
    // Takes back what waits for the order and was never sent.
    bool undo(const QString& orderId);
    void dismissRefusal(const QString& orderId);

    // The order of the last action that can still be taken back; empty: none.
    [[nodiscard]] QString undoOrder() const;
    [[nodiscard]] QString undoCommand() const { return m_last.command; }
    // Takes the last action back: off the queue, or by its opposite.
    void undoLast();

    // Looks at the clock: 150 ms may be over, or the 6 s for Undo.
    void tick();

Q_SIGNALS:
    void changed();
    void undoChanged();
    void refused(const QString& id, const QString& orderId,
                 const servery::protocol::Problem& problem);
    void done(const QString& id, const QString& orderId);

private:
    struct Last
    {
        QString id;
        QString command;
        QString orderId;
        QJsonObject data;
        qint64 atMonoMs = 0;
        QLatin1String opposite; // what takes it back once it is done; null: nothing does
    };

    void onAcknowledged(const OutboxEntry& entry);
    void onRefused(const OutboxEntry& entry, const protocol::Problem& problem);
    void forgetLast();
    [[nodiscard]] const OutboxEntry* waiting(const QString& orderId, QLatin1String command,
                                             const QJsonObject& data) const;

    const Clock& m_clock;
    CommandOutbox& m_outbox;
    ServerLink& m_link;
    QHash<QString, QString> m_refusals; // by order
    Last m_last;
};

} // namespace servery::app
