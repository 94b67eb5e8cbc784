// OrderCache: the last known orders, kept on this device so that a start without a server shows
// them as stale rather than an empty board. Written at most once a second, and only what changed;
// no phone number and no name of a diner is in it. Thread: the GUI thread, which waits for the disk
// at opening and closing only.
#pragma once

#include "app/link/localstore.h"
#include "app/orders/orderbook.h"

#include <QObject>
#include <QSet>

namespace servery::app {

class ServerTime;

class OrderCache : public QObject
{
    Q_OBJECT

public:
    // More than a full evening's board; what is beyond is left out.
    static constexpr int mostOrders = 1000;
    // What is older tells nobody anything.
    static constexpr qint64 longestAgeMs = 24LL * 3600 * 1000;

    OrderCache(OrderBook& book, ServerTime& time, QObject* parent = nullptr);

    // Puts what is kept there into the book, when the book has nothing better. Answers the server
    // time at which it was the truth; 0 when there was nothing.
    qint64 open(const QString& path);
    void close();
    // Somebody signed out by hand: nothing of the venue stays here.
    void erase();
    // Writes what changed; called once a second.
    void save();

private:
    void forget();

    OrderBook& m_book;
    ServerTime& m_time;
    LocalStore m_store;
    QHash<QString, int> m_kept; // version by order; also what is being written
    bool m_isAnew = false; // what is kept is not known: all of it is written at the next change
    bool m_isDirty = false;
};

} // namespace servery::app
