// Which lines of an order are made now, where, and what waits: by courses and stations. Thread:
// the GUI thread (it translates). Units: milliseconds since 1970.
#pragma once

#include "core/menu/kitchenplan.h"
#include "core/protocol/orderview.h"

#include <QString>

#include <vector>

namespace servery::app {

// A station's part of a ticket.
struct StationProgress
{
    QString station;
    int left = 0;
    int total = 0;

    friend bool operator==(const StationProgress&, const StationProgress&) = default;
};

// Whether the line is on the ticket now: its course is fired and has not left the kitchen, or
// something of it is to do again.
[[nodiscard]] bool isOnTicket(const protocol::OrderView& order,
                              const protocol::OrderLineView& line);
// The lowest course that waits; 0: none does.
[[nodiscard]] int waitingCourse(const protocol::OrderView& order);
// The course that is made now has left, and a later one waits: the ticket is off the board.
[[nodiscard]] bool isBetweenCourses(const protocol::OrderView& order);
// All that was fired is ticked off.
[[nodiscard]] bool isAllDone(const protocol::OrderView& order);
// "Mains", or "Course 2" where the venue gave it no name.
[[nodiscard]] QString courseName(const KitchenPlan& plan, int course);
// What is on the ticket, station by station, in the plan's order.
[[nodiscard]] std::vector<StationProgress> progressOf(const protocol::OrderView& order,
                                                      const KitchenPlan& plan);
// In the plan's order, and those that it does not name by their names.
void sortStations(QStringList& stations, const KitchenPlan& plan);
// As shown: "Grill".
[[nodiscard]] QString stationName(const QString& station);
// When the station was done with all that it had on the order; 0: it is not, or had nothing.
[[nodiscard]] qint64 stationDoneMs(const protocol::OrderView& order, const QString& station);

} // namespace servery::app
