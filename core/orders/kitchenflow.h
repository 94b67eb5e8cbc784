// The decisions about a paid order's way through the kitchen: when its ticket comes up, which
// courses and stations are done, and when it may be called ready. Each checks every rule and then
// answers the order as it is afterwards, or one named refusal; where nothing is left to do (it was
// said twice) the version stays. promiseSeconds: how long an order that is fired now is promised to
// take. Thread: pure functions.
#pragma once

#include "core/orders/orderdecisions.h"

namespace servery {

// What is paid, or is paid when it is collected, becomes a ticket: its first course is fired and
// the diner is promised a time. One that is scheduled for later waits instead.
[[nodiscard]] Order ticketed(const Order& order, int promiseSeconds, Timestamp now);

// When it could become a ticket: it was paid, or placed where it is paid when it is collected.
[[nodiscard]] inline Timestamp orderedSince(const Order& order)
{
    return order.isDue ? order.createdAt : order.paidAt;
}

// Whether its ticket, or what will be one, does not come up before its time.
[[nodiscard]] bool waitsForItsTime(const Order& order);
// When the ticket of a scheduled order comes up; unset for one that is not scheduled.
[[nodiscard]] Timestamp scheduledStart(const Order& order, int promiseSeconds);

// Holds a paid order back. Error: invalid_transition.
[[nodiscard]] Result<Order, Error> hold(const Order& order, Timestamp now);
// Fires what is held, or what waits for its time. Error: invalid_transition.
[[nodiscard]] Result<Order, Error> fire(const Order& order, int promiseSeconds, Timestamp now);

// The lowest course that waits; 0: none does.
[[nodiscard]] int nextCourse(const Order& order);
// Fires the courses up to this one. The ticket counts anew when nothing was left to make.
// Errors: course_unknown, invalid_transition.
[[nodiscard]] Result<Order, Error> fireCourse(const Order& order, int course, int promiseSeconds,
                                              Timestamp now);

// Puts an order before all others, or back into its place. Error: invalid_transition.
[[nodiscard]] Result<Order, Error> rush(const Order& order, bool isRush, Timestamp now);

// Ticks off all that the station has on the order now; an empty station stands for every one, and
// waits for all of them where the venue has an expo. Where a later course waits, the one that is
// done leaves the kitchen: at once without an expo, else when all stations are bumped. The order is
// started. Errors: station_unknown, invalid_transition, stations_not_done with "stations".
[[nodiscard]] Result<Order, Error> bump(const Order& order, const QString& station, bool hasExpo,
                                        Timestamp now);
// Whether anything of this order that was fired is still to make.
[[nodiscard]] bool isAllDone(const Order& order);

// Whether the order may be called ready. Errors: courses_waiting with "course"; where the venue has
// an expo, stations_not_done with "stations".
[[nodiscard]] Result<Done, Error> mayBecomeReady(const Order& order, bool hasExpo);

// Takes back what the station ticked off last, with the course that left by it. The order is in
// PREPARING: a ready one is recalled first. Errors: nothing_to_recall, invalid_transition.
[[nodiscard]] Result<Order, Error> unbump(const Order& order, const QString& station);

} // namespace servery
