// From orders to the rows of the kitchen's models. Thread: the GUI thread (it translates).
#pragma once

#include "app/orders/alldaymodel.h"
#include "app/orders/latermodel.h"
#include "app/orders/orderactions.h"
#include "app/orders/orderbook.h"
#include "app/orders/sentoutmodel.h"
#include "app/orders/stationmodel.h"
#include "app/orders/ticketmodel.h"
#include "core/venues/servicesettings.h"

#include <QSet>

namespace servery::app {

struct BoardView
{
    const OrderBook& book;
    const OrderActions& actions;
    const ServiceSettings& rules;
    qint64 nowMs;
    QString station;                // empty: all
    const QSet<QString>& cancelled; // orders whose cancelling was not understood yet
};

// Whether the order is on the board now: paid for and neither held, nor too early, nor sent out.
[[nodiscard]] bool isTicket(const OrderView& order, const BoardView& view);

// All tickets, oldest first, whatever the station.
[[nodiscard]] std::vector<TicketRow> ticketRows(const BoardView& view);
// Those with something for the station; all of them for none.
[[nodiscard]] std::vector<TicketRow> ticketsOfStation(const std::vector<TicketRow>& all,
                                                      const QString& station);
// Stations that were seen once keep their place, with nothing open: no segment moves under a
// finger.
[[nodiscard]] std::vector<StationRow> stationRows(const std::vector<TicketRow>& all,
                                                  QSet<QString>& seen);
[[nodiscard]] std::vector<AllDayRow> allDayRows(const BoardView& view);
[[nodiscard]] std::vector<SentOutRow> sentOutRows(const BoardView& view);
[[nodiscard]] std::vector<LaterRow> laterRows(const BoardView& view);
// How long the orders just sent out took on average, in seconds; 0 when there are none.
[[nodiscard]] int averageSeconds(const BoardView& view);

} // namespace servery::app
