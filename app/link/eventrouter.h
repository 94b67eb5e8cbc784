// EventRouter: brings what the link hears to the order book. Where an event does not tell enough,
// it fetches the order, one request at a time for each, until it has it. Thread: the GUI thread.
#pragma once

#include "app/link/serverlink.h"
#include "app/orders/orderbook.h"
#include "core/base/result.h"
#include "core/protocol/problem.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

namespace servery::app {

class EventRouter : public QObject
{
    Q_OBJECT

public:
    using Fetched = std::function<void(Result<OrderView, protocol::Problem>)>;
    using FetchOrder = std::function<void(const QString& orderId, Fetched fetched)>;

    EventRouter(ServerLink& link, OrderBook& book, FetchOrder fetchOrder,
                QObject* parent = nullptr);

    // Asks again for what could not be fetched, more rarely the longer that lasts.
    void tick();
    // What is on its way, or was to be asked again, is of a session that is over.
    void forget();

    static constexpr int longestPause = 30; // ticks

private:
    void fetch(const QString& orderId);

    ServerLink& m_link;
    OrderBook& m_book;
    FetchOrder m_fetchOrder;
    // Being fetched; true: asked for again meanwhile.
    QHash<QString, bool> m_fetching;
    QSet<QString> m_failed;
    int m_pause = 1;      // ticks between two tries
    int m_untilRetry = 0; // ticks
    int m_session = 0;
};

} // namespace servery::app
