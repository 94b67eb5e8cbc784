// Portions that an order takes of what is counted, and those that come back when it is not made
// after all. Thread: pure functions.
#pragma once

#include "core/menu/stock.h"
#include "core/orders/order.h"

namespace servery {

// item_unavailable, or of a choice modifier_unavailable with its "modifierId": "line" (from 0),
// "menuItemId", "name" and, where some are left, "portionsLeft".
[[nodiscard]] Error unavailable(int line, const MenuItemId& item, const ModifierId& modifier,
                                const QString& name, int portionsLeft = 0);

// The portions to take for these lines, each subject once; every line notes what it took. A choice
// that was taken twice takes two. Errors: as unavailable().
[[nodiscard]] Result<std::vector<Portions>, Error> takePortions(std::vector<OrderLine>& lines,
                                                                const FindStock& find);

// What comes back when this much of a line, or what is left of the whole order, is not made: only
// of what was counted when it was ordered, and nothing of what the kitchen has made.
[[nodiscard]] std::vector<Portions> portionsOf(const OrderLine& line, int quantity);
[[nodiscard]] std::vector<Portions> portionsUnmade(const Order& order);

} // namespace servery
