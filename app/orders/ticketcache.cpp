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

bool TicketCache::updateRow(const protocol::OrderView& order, const BoardView& view, bool mayDiffer)
{
    const QString id = order.id.toString();
    if (!isTicket(order, view))
        return m_rows.remove(id);
    const auto known = m_rows.find(id);
    if (known == m_rows.end()) {
        m_rows.insert(id, ticketRow(order, view));
        return true;
    }
    if (!mayDiffer && !dependsOnTime(order))
        return false;
    TicketRow row = ticketRow(order, view);
    if (isSame(row, *known))
        return false;
    *known = std::move(row);
    return true;
}

bool TicketCache::dropGone(const BoardView& view)
{
    return m_rows.removeIf(
               [&view](const auto& entry) { return view.book.find(entry.key()) == nullptr; }) > 0;
}

bool TicketCache::update(const BoardView& view)
{
    QSet<QString> waiting = view.actions.waitingOrders();
    bool isNews = dropGone(view);
    const auto& orders = view.book.orders();
    for (auto order = orders.cbegin(); order != orders.cend(); ++order) {
        const bool mayDiffer = m_isAllStale || m_stale.contains(order.key()) ||
                               waiting.contains(order.key()) || m_waiting.contains(order.key());
        isNews = updateRow(*order, view, mayDiffer) || isNews;
    }
    m_waiting = std::move(waiting);
    m_stale.clear();
    m_isAllStale = false;
    if (!isNews)
        return false;
    m_inOrder.assign(m_rows.cbegin(), m_rows.cend());
    std::sort(m_inOrder.begin(), m_inOrder.end(), comesBefore);
    return true;
}

} // namespace servery::app
