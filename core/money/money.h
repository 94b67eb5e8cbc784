// Money: whole minor units (cents) with their currency. Every sum is checked: an overflow or two
// different currencies is an error, never a wrong number. No fraction ever exists. Thread: values.
#pragma once

#include "core/base/result.h"
#include "core/money/currency.h"

#include <QString>

#include <cstdint>

namespace servery {

enum class MoneyError { Overflow, CurrencyMismatch };

struct Money
{
    std::int64_t cents = 0;
    Currency currency;

    friend constexpr bool operator==(const Money&, const Money&) = default;
};

// The same on bare minor units: nullopt on overflow.
[[nodiscard]] constexpr std::optional<std::int64_t> checkedAdd(std::int64_t a, std::int64_t b)
{
    std::int64_t out = 0;
    if (__builtin_add_overflow(a, b, &out))
        return std::nullopt;
    return out;
}
[[nodiscard]] constexpr std::optional<std::int64_t> checkedSubtract(std::int64_t a, std::int64_t b)
{
    std::int64_t out = 0;
    if (__builtin_sub_overflow(a, b, &out))
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

[[nodiscard]] Result<Money, MoneyError> add(const Money& a, const Money& b);
[[nodiscard]] Result<Money, MoneyError> subtract(const Money& a, const Money& b);
[[nodiscard]] Result<Money, MoneyError> multiply(const Money& unit, std::int64_t quantity);

// basisPoints hundredths of a percent of the amount, cut off towards zero to whole minor units, so
// that a fee is never above its rate.
[[nodiscard]] Result<Money, MoneyError> basisPointsOf(const Money& amount, int basisPoints);

// Plain decimal text for a provider's wire: "10.00", "-0.05", "500" in yen. No locale, no sign for
// the currency.
[[nodiscard]] QByteArray toPlainDecimal(const Money& amount);

} // namespace servery
