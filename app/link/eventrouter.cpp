#include "app/link/eventrouter.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace servery::app {
namespace {
Q_LOGGING_CATEGORY(lcRouter, "servery.app.router")
} // namespace

EventRouter::EventRouter(ServerLink& link, OrderBook& book, FetchOrder fetchOrder, QObject* parent)
    : QObject(parent), m_link(link), m_book(book), m_fetchOrder(std::move(fetchOrder))
{
    connect(&link, &ServerLink::snapshotArrived, this, [this](const protocol::Snapshot& snapshot) {
        const QStringList missing = m_book.replace(snapshot);
        for (const QString& orderId : missing)
            fetch(orderId);
    });
    connect(&link, &ServerLink::eventArrived, this, [this](const protocol::Event& event) {
        if (m_book.apply(event) == OrderBook::Applied::NeedsWhole)
            fetch(event.data.value(u"orderId").toString());
    });
}

void EventRouter::tick()
{
    if (m_failed.isEmpty() || !m_link.isConnected() || --m_untilRetry > 0)
        return;
    m_pause = std::min(m_pause * 2, longestPause);
    m_untilRetry = m_pause;
    for (const QString& orderId : std::exchange(m_failed, {}))
        fetch(orderId);
}

void EventRouter::forget()
{
    ++m_session;
    m_fetching.clear();
    m_failed.clear();
    m_pause = 1;
    m_untilRetry = 0;
}

void EventRouter::fetch(const QString& orderId)
{
    const auto running = m_fetching.find(orderId);
    if (running != m_fetching.end()) {
        *running = true;
        return;
    }
    m_fetching.insert(orderId, false);
    m_fetchOrder(orderId, [this, orderId,
                           session = m_session](const Result<OrderView, protocol::Problem>& order) {
        if (session != m_session)
            return;
        const bool again = m_fetching.take(orderId);
        if (order) {
            m_pause = 1;
            m_untilRetry = 0;
            m_book.put(*order);
            // An event came after the answer was made.
            if (again)
                fetch(orderId);
            return;
        }
        qCWarning(lcRouter) << "cannot fetch order" << orderId << order.error().code;
        if (order.error().status == 404)
            m_book.drop(orderId);
        else
            m_failed.insert(orderId);
    });
}

} // namespace servery::app
