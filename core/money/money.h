// Money: whole minor units (cents) with their currency, and sums of minor units that say an
// overflow rather than a wrong number. No fraction ever exists. Thread: values.
#pragma once

#include "core/money/currency.h"

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace servery {

struct Money
{
    std::int64_t cents = 0;
    Currency currency;

    friend constexpr bool operator==(const Money&, const Money&) = default;
};

// nullopt on overflow.
[[nodiscard]] constexpr std::optional<std::int64_t> checkedAdd(std::int64_t a, std::int64_t b)
{
    std::int64_t out = 0;
    if (__builtin_add_overflow(a, b, &out))
        return std::nullopt;
    return out;
}
[[nodiscard]] constexpr std::optional<std::int64_t> checkedMultiply(std::int64_t a, std::int64_t b)
{
    std::int64_t out = 0;
    if (__builtin_mul_overflow(a, b, &out))
        return std::nullopt;
    return out;
}

// basisPoints hundredths of a percent (0 to 10,000) of an amount, cut off towards zero to whole
// minor units, so that a fee is never above its rate.
[[nodiscard]] constexpr std::int64_t basisPointsOf(std::int64_t cents, int basisPoints)
{
    constexpr std::int64_t whole = 10'000;
    // Split, so that the product does not overflow where the result would not.
    return cents / whole * basisPoints + cents % whole * basisPoints / whole;
}

// Plain decimal text for a provider's wire: "10.00", "-0.05", "500" in yen. No locale, no sign for
// the currency.
[[nodiscard]] QByteArray toPlainDecimal(const Money& amount);

} // namespace servery
