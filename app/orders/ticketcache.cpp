#include "app/orders/ticketcache.h"

#include "app/orders/ticketrows.h"

#include <algorithm>
#include <utility>

namespace servery::app {
namespace {

// A row that time or the venue's clock may change without an event.
bool dependsOnTime(const protocol::OrderView& order)
{
    return (order.scheduledFor.isSet() && !order.firedAt.isSet()) ||
           std::any_of(order.items.begin(), order.items.end(),
                       [](const protocol::OrderLineView& line) { return line.takenOff > 0; });
}

bool isSame(const TicketRow& a, const TicketRow& b)
{
    return a == b && a.isWholeDone == b.isWholeDone && a.items == b.items;
}

} // namespace

bool TicketCache::updateRow(const QString& orderId, const BoardView& view)
{
    const protocol::OrderView* order = view.book.find(orderId);
    if (order != nullptr && dependsOnTime(*order))
        m_timed.insert(orderId);
    else
        m_timed.remove(orderId);
    if (order == nullptr || !isTicket(*order, view))
        return m_rows.remove(orderId);
    auto row = std::make_shared<const TicketRow>(ticketRow(*order, view));
    TicketRowPtr& known = m_rows[orderId];
    if (known != nullptr && isSame(*row, *known))
        return false;
    known = std::move(row);
    return true;
}

QSet<QString> TicketCache::toLookAt(const BoardView& view, const QSet<QString>& waiting) const
{
    QSet<QString> orders = m_stale;
    if (m_isAllStale) {
        orders.unite(QSet<QString>(view.book.orders().keyBegin(), view.book.orders().keyEnd()));
        orders.unite(QSet<QString>(m_rows.keyBegin(), m_rows.keyEnd()));
        return orders;
    }
    return orders.unite(waiting).unite(m_waiting).unite(m_timed);
}

bool TicketCache::update(const BoardView& view)
{
    QSet<QString> waiting = view.actions.waitingOrders();
    const QSet<QString> orders = toLookAt(view, waiting);
    bool isNews = false;
    for (const QString& id : orders)
        isNews = updateRow(id, view) || isNews;
    m_waiting = std::move(waiting);
    m_stale.clear();
    m_isAllStale = false;
    if (!isNews)
        return false;
    m_inOrder.assign(m_rows.cbegin(), m_rows.cend());
    std::sort(m_inOrder.begin(), m_inOrder.end(),
              [](const TicketRowPtr& a, const TicketRowPtr& b) { return comesBefore(*a, *b); });
    return true;
}

} // namespace servery::app
