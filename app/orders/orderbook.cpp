#include "app/orders/orderbook.h"

#include "app/orders/orderpatch.h"

#include <QLoggingCategory>
#include <QSet>

#include <utility>

namespace servery::app {
namespace {
Q_LOGGING_CATEGORY(lcBook, "servery.app.orders")

bool isForgettable(const OrderView& order)
{
    return order.state == OrderState::Completed || order.state == OrderState::Expired ||
           (order.state == OrderState::Cancelled && !order.paidAt.isSet());
}
} // namespace

const OrderView* OrderBook::find(const QString& orderId) const
{
    const auto found = m_orders.constFind(orderId);
    if (found != m_orders.constEnd())
        return &*found;
    return isLookedUp(orderId) ? &*m_lookedUp : nullptr;
}

bool OrderBook::isLookedUp(const QString& orderId) const
{
    return m_lookedUp && m_lookedUp->id.toString() == orderId && !m_orders.contains(orderId);
}

bool OrderBook::store(const OrderView& order, qint64 seq, Versions versions)
{
    const QString id = order.id.toString();
    OrderView before;
    if (const auto known = m_orders.constFind(id); known != m_orders.constEnd()) {
        const bool isOlder = versions == Versions::OnlyGrow && known->version > order.version;
        if (isOlder || *known == order)
            return false;
        before = *known;
    }
    m_orders.insert(id, order);
    if (seq > 0)
        m_seqs.insert(id, seq);
    Q_EMIT orderChanged(before, order);
    if (isForgettable(order) && !isForgettable(before))
        m_over.append(id);
    forgetOldest();
    return true;
}

void OrderBook::forgetOldest()
{
    while (m_over.size() > mostOver) {
        const QString id = m_over.takeFirst();
        // It may have gone otherwise, or have come back to life.
        const OrderView* order = find(id);
        if (order == nullptr || !isForgettable(*order))
            continue;
        remove(id);
    }
}

bool OrderBook::remove(const QString& orderId)
{
    m_seqs.remove(orderId);
    if (!m_orders.remove(orderId))
        return false;
    Q_EMIT orderGone(orderId);
    return true;
}

QStringList OrderBook::replace(const protocol::Snapshot& snapshot)
{
    QSet<QString> present;
    for (const OrderView& order : snapshot.orders)
        present.insert(order.id.toString());
    QStringList missing;
    for (auto it = m_orders.cbegin(); it != m_orders.cend() && missing.size() < mostMissing; ++it) {
        if (present.contains(it.key()) || !isInKitchen(*it))
            continue;
        missing.append(it.key());
        present.insert(it.key());
    }
    bool isChanged = !m_filled;
    const QStringList known = m_orders.keys();
    for (const QString& id : known)
        isChanged = (!present.contains(id) && remove(id)) || isChanged;
    // A server that was restored from a backup has orders as they were: what this console knew of
    // later never happened. What it fetched meanwhile, the next events bring again.
    for (const OrderView& order : snapshot.orders)
        isChanged = store(order, 0, Versions::MayFall) || isChanged;
    m_filled = true;
    if (isChanged)
        Q_EMIT changed();
    return missing;
}

void OrderBook::restore(const std::vector<OrderView>& orders)
{
    for (const OrderView& order : orders)
        store(order, 0);
    Q_EMIT changed();
}

void OrderBook::drop(const QString& orderId)
{
    if (remove(orderId))
        Q_EMIT changed();
}

OrderBook::Applied OrderBook::apply(const protocol::Event& event)
{
    const QString id = event.data.value(u"orderId").toString();
    if (id.isEmpty())
        return Applied::Nothing;
    if (isLookedUp(id))
        return Applied::NeedsWhole;

    const QJsonObject whole = event.data.value(u"order").toObject();
    if (!whole.isEmpty()) {
        const auto order = protocol::orderViewFromJson(whole, QStringLiteral("order"));
        if (!order) {
            qCWarning(lcBook) << "an event's order cannot be read:" << order.error().detail;
            return Applied::NeedsWhole;
        }
        if (!store(*order, event.seq))
            return Applied::Nothing;
        Q_EMIT changed();
        return Applied::Changed;
    }

    const OrderView* known = find(id);
    if (known == nullptr)
        return Applied::NeedsWhole;
    const int version = event.data.value(u"version").toInt();
    if (version < known->version)
        return Applied::Nothing;
    if (version > known->version + 1)
        return Applied::NeedsWhole;
    OrderView next = *known;
    if (patch(next, event) == Patched::NotEnough)
        return Applied::NeedsWhole;
    if (!store(next, event.seq))
        return Applied::Nothing;
    Q_EMIT changed();
    return Applied::Changed;
}

void OrderBook::put(const OrderView& order)
{
    if (isLookedUp(order.id.toString()))
        lookUp(order);
    else if (store(order, 0))
        Q_EMIT changed();
}

void OrderBook::lookUp(const OrderView& order)
{
    m_lookedUp = order;
    Q_EMIT changed();
}

void OrderBook::clear()
{
    const QStringList known = m_orders.keys();
    for (const QString& id : known)
        remove(id);
    m_over.clear();
    m_lookedUp.reset();
    m_filled = false;
    Q_EMIT changed();
}

} // namespace servery::app
