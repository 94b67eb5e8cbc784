// Changes of a ticket that the kitchen works on: staff take a line off, or some of it, or the whole
// order is cancelled. A change stays on the screens of those who make the line until they have said
// that they understood. Thread: pure functions.
#pragma once

#include "core/orders/order.h"

namespace servery {

// How many of a line are still to be made or were made.
[[nodiscard]] inline int quantityLeft(const OrderLine& line)
{
    return line.quantity - line.takenOff;
}

[[nodiscard]] bool hasOpenChange(const Order& order);

// quantity 0: all that is left of the line. An order that is paid later costs that much less.
// Errors: line_not_found, invalid_transition (only while
// the order waits for the kitchen or is being made), payment_due (not paid yet, but its parts that
// arrived, "heldCents", come to all that would be left),
// quantity_invalid with "quantityLeft", last_line (nothing would be left: cancel the order).
[[nodiscard]] Result<Order, Error> takeOff(const Order& order, const LineId& line, int quantity,
                                           Timestamp now);

// The order as the kitchen has to be told of its end: every line that it may be making is an open
// change. before: the order until now.
void openChangesOfCancelled(Order& order, const Order& before);

// Somebody of the kitchen understood: the changes of one station, or all of them. Nothing open: the
// order as it was.
[[nodiscard]] Order confirmChanges(const Order& order, const QString& station);

namespace errors {
inline constexpr ErrorKind lastLine{"last_line", ErrorClass::Conflict,
                                    "Nothing would be left of this order: cancel it instead."};
} // namespace errors

} // namespace servery
