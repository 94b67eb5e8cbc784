// TicketCache: the rows of all tickets on the board, kept until something that a row is made from
// changes. With hundreds of open orders an event costs the row of its own order, not all of them.
// Thread: the GUI thread.
#pragma once

#include "app/orders/ticketmodel.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace servery::app {

struct BoardView;

class TicketCache
{
public:
    // Makes rows() what the view says now. True: a row came, went or is another.
    [[nodiscard]] bool update(const BoardView& view);
    // The order changed: its row is made anew at the next update.
    void forget(const QString& orderId) { m_stale.insert(orderId); }
    // The rules, the station or the language changed.
    void forgetAll() { m_isAllStale = true; }

    // In the board's order.
    [[nodiscard]] const std::vector<TicketRow>& rows() const { return m_inOrder; }

private:
    [[nodiscard]] bool updateRow(const protocol::OrderView& order, const BoardView& view,
                                 bool mayDiffer);
    [[nodiscard]] bool dropGone(const BoardView& view);

    QHash<QString, TicketRow> m_rows; // by order
    QSet<QString> m_waiting;          // orders that something waited for at the last update
    QSet<QString> m_stale;
    bool m_isAllStale = false;
    std::vector<TicketRow> m_inOrder;
};

} // namespace servery::app
