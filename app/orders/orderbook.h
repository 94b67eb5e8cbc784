// OrderBook: the one identity map of orders on this device, fed by snapshots and events and read by
// every model. An order only ever moves to a higher version; what is older than known is left out.
// Thread: the GUI thread.
#pragma once

#include "core/protocol/messages.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace servery::app {

using protocol::OrderView;

class OrderBook : public QObject
{
    Q_OBJECT

public:
    enum class Applied {
        Changed,
        Nothing,    // known already, or not about an order
        NeedsWhole, // something was missed, or cannot be told from the event: fetch the order
    };

    explicit OrderBook(QObject* parent = nullptr) : QObject(parent) {}

    // Orders that are over stay for what was sent out last and for a search; the oldest of more
    // than these is forgotten, so that an evening's memory is flat. Those that the kitchen had when
    // they were cancelled stay: it has to say that it saw it.
    static constexpr qsizetype mostOver = 200;
    // An order that left the board unseen is asked for, so that its end can be told; at most these.
    static constexpr int mostMissing = 50;

    // The whole truth up to and with its number: orders that are not in it are gone. Answers those
    // that the kitchen had and whose end is not known: they stay until they are fetched or dropped.
    [[nodiscard]] QStringList replace(const protocol::Snapshot& snapshot);
    // Orders as they were once: the book is not filled by them.
    void restore(const std::vector<OrderView>& orders);
    // The order is gone for good.
    void drop(const QString& orderId);
    Applied apply(const protocol::Event& event);
    // One order as fetched; older than known: left out.
    void put(const OrderView& order);
    // One that somebody looks up, however long it is over: it is found by its id until the next
    // one, is in no list, and nothing is told, printed or sounded for it.
    void lookUp(const OrderView& order);
    void clear();

    // Null when it is not known.
    [[nodiscard]] const OrderView* find(const QString& orderId) const;
    [[nodiscard]] const QHash<QString, OrderView>& orders() const { return m_orders; }
    // The number of the last event that changed the order; 0: it came with a snapshot.
    [[nodiscard]] qint64 seqOf(const QString& orderId) const { return m_seqs.value(orderId); }
    // Whether a snapshot has arrived at all.
    [[nodiscard]] bool isFilled() const { return m_filled; }

Q_SIGNALS:
    // Before it has no id when the order was not known.
    void orderChanged(const servery::protocol::OrderView& before,
                      const servery::protocol::OrderView& now);
    // It is not known any more.
    void orderGone(const QString& orderId);
    // After one or more changes: models take their rows anew.
    void changed();

private:
    enum class Versions { OnlyGrow, MayFall };
    bool store(const OrderView& order, qint64 seq, Versions versions = Versions::OnlyGrow);
    bool remove(const QString& orderId);
    [[nodiscard]] bool isLookedUp(const QString& orderId) const;
    void forgetOldest();

    QHash<QString, OrderView> m_orders;
    QHash<QString, qint64> m_seqs;
    std::optional<OrderView> m_lookedUp;
    QStringList m_over; // in the order in which they ended
    bool m_filled = false;
};

} // namespace servery::app
