#include "app/board/pickupboard.h"

#include "app/orders/ordertext.h"
#include "app/time/servertime.h"

#include <algorithm>
#include <tuple>

namespace servery::app {

PickupBoard::PickupBoard(OrderBook& book, ServerTime& time, QObject* parent)
    : QObject(parent), m_book(book), m_time(time), m_preparing(this), m_ready(this)
{
    connect(&m_book, &OrderBook::changed, this, &PickupBoard::follow);
    connect(&m_time, &ServerTime::ticked, this, &PickupBoard::follow);
}

void PickupBoard::setRules(const ServiceSettings& rules)
{
    m_rules = rules;
    refresh();
}

void PickupBoard::setWatched(bool watched)
{
    if (m_isWatched == watched)
        return;
    m_isWatched = watched;
    follow();
}

void PickupBoard::follow()
{
    if (m_isWatched)
        refresh();
}

bool PickupBoard::isPickedUp(const OrderView& order) const
{
    return order.serviceMode == protocol::ServiceMode::Pickup || !m_rules.servesTables;
}

void PickupBoard::refresh()
{
    const qint64 nowMs = m_time.now().ms;
    std::vector<PickupRow> preparing;
    std::vector<PickupRow> ready;
    for (const OrderView& order : m_book.orders()) {
        if (!isPickedUp(order))
            continue;
        const QString id = order.id.toString();
        if (order.state == OrderState::Ready)
            ready.push_back(
                {id, order.number, order.readyAt.ms, nowMs - order.readyAt.ms < freshMs});
        const bool isLater = scheduledStartMs(order, m_rules, nowMs) > nowMs;
        if (order.state == OrderState::Preparing || (awaitsKitchen(order) && !isLater))
            preparing.push_back({id, order.number, 0, false});
    }
    std::sort(preparing.begin(), preparing.end(), [](const PickupRow& a, const PickupRow& b) {
        return std::tie(a.number, a.key) < std::tie(b.number, b.key);
    });
    std::sort(ready.begin(), ready.end(), [](const PickupRow& a, const PickupRow& b) {
        return std::tie(b.sinceMs, a.number, a.key) < std::tie(a.sinceMs, b.number, b.key);
    });
    m_preparing.sync(std::move(preparing));
    m_ready.sync(std::move(ready));
}

} // namespace servery::app
