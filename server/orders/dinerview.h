// An order as its diner sees it. Thread: pure functions.
#pragma once

#include "core/menu/menu.h"
#include "core/orders/order.h"

#include <QJsonObject>

namespace servery {

// pickupCode is shown only where it is not texted, or did not arrive; empty: not shown.
[[nodiscard]] QJsonObject dinerView(const Order& order, const VenueSettings& venue,
                                    const QByteArray& pickupCode);

} // namespace servery
