// From orders to the rows of the kitchen's models. Thread: the GUI thread (it translates).
#pragma once

#include "app/orders/alldaymodel.h"
#include "app/orders/latermodel.h"
#include "app/orders/orderactions.h"
#include "app/orders/orderbook.h"
#include "app/orders/sentoutmodel.h"
#include "app/orders/stationmodel.h"
#include "app/orders/ticketmodel.h"
#include "core/menu/kitchenplan.h"
#include "core/venues/servicesettings.h"

#include <QSet>

namespace servery::app {

class ServerTime;

struct BoardView
{
    const OrderBook& book;
    const OrderActions& actions;
    const ServiceSettings& rules;
    const KitchenPlan& plan;
    qint64 nowMs;
    QString station; // empty: all
    const ServerTime& time;
};

// Whether the order is on the board now: paid for and neither held, nor too early, nor between two
// courses, nor sent out; or cancelled, and the station has not said that it understood.
[[nodiscard]] bool isTicket(const OrderView& order, const BoardView& view);

[[nodiscard]] TicketRow ticketRow(const OrderView& order, const BoardView& view);
// Rushed tickets first, then by arrival or by promise, as the venue has it.
[[nodiscard]] bool comesBefore(const TicketRow& a, const TicketRow& b);
// Those with something to do at the station; all of them for none.
[[nodiscard]] TicketRows ticketsOfStation(const TicketRows& all, const QString& station);
// Stations that were seen once keep their place, with nothing open: no segment moves under a
// finger.
[[nodiscard]] std::vector<StationRow> stationRows(const TicketRows& all, const BoardView& view,
                                                  QSet<QString>& seen);
// What all these tickets have still to make at the station.
[[nodiscard]] std::vector<AllDayRow> allDayRows(const TicketRows& all, const BoardView& view);
// What left the kitchen, or the chosen station, newest first.
[[nodiscard]] std::vector<SentOutRow> sentOutRows(const BoardView& view);
[[nodiscard]] std::vector<LaterRow> laterRows(const BoardView& view);
// How long the orders just sent out took on average at the station, in all for an empty one; in
// seconds, 0 when there are none.
[[nodiscard]] int averageSeconds(const BoardView& view, const QString& station);

} // namespace servery::app
