// What tips a venue takes: shares of the dishes that it offers, and, where it says so, any amount
// up to what the dishes cost. Pages and consoles show the same shares. Thread: pure functions.
#pragma once

#include "core/menu/menu.h"
#include "core/orders/order.h"

namespace servery {

// A share of an amount in minor units, rounded to the nearest, halves up.
[[nodiscard]] constexpr std::int64_t tipShareOf(std::int64_t cents, int percent)
{
    return (cents * percent + 50) / 100;
}

// Whether the venue takes this tip for dishes of that amount; none is always taken.
// Errors: tip_invalid (below nothing, over the dishes, or the venue takes none), tip_not_offered
// with offeredCents, where only its shares are taken.
[[nodiscard]] Result<Done, Error> checkTip(const VenueSettings& venue, std::int64_t itemsCents,
                                           std::int64_t tipCents);

namespace errors {
inline constexpr ErrorKind tipNotOffered{"tip_not_offered", ErrorClass::Invalid,
                                         "The venue takes only the tips that it offers."};
} // namespace errors

} // namespace servery
