// TicketCache: the rows of all tickets on the board, kept until something that a row is made from
// changes. With hundreds of open orders an event costs the row of its own order, not all of them.
// Thread: the GUI thread.
#pragma once

#include "app/orders/ticketmodel.h"

#include <QHash>
#include <QSet>

namespace servery::app {

struct BoardView;

class TicketCache
{
public:
    // Makes rows() what the view says now. True: a row came, went or is another.
    [[nodiscard]] bool update(const BoardView& view);
    // The order changed or is gone: its row is made anew at the next update.
    void forget(const QString& orderId) { m_stale.insert(orderId); }
    // The rules, the station or the language changed.
    void forgetAll() { m_isAllStale = true; }

    // In the board's order.
    [[nodiscard]] const TicketRows& rows() const { return m_inOrder; }

private:
    [[nodiscard]] QSet<QString> toLookAt(const BoardView& view, const QSet<QString>& waiting) const;
    [[nodiscard]] bool updateRow(const QString& orderId, const BoardView& view);

    QHash<QString, TicketRowPtr> m_rows; // by order
    QSet<QString> m_waiting;             // orders that something waited for at the last update
    QSet<QString> m_timed;               // whose row time may change without an event
    QSet<QString> m_stale;
    bool m_isAllStale = true;
    TicketRows m_inOrder;
};

} // namespace servery::app
