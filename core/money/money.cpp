#include "core/money/money.h"

namespace servery {

namespace {

Result<Money, MoneyError> checked(std::optional<std::int64_t> cents, Currency currency)
{
    if (!cents)
        return Failure{MoneyError::Overflow};
    return Money{*cents, currency};
}

} // namespace

Result<Money, MoneyError> add(const Money& a, const Money& b)
{
    if (a.currency != b.currency)
        return Failure{MoneyError::CurrencyMismatch};
    return checked(checkedAdd(a.cents, b.cents), a.currency);
}

Result<Money, MoneyError> subtract(const Money& a, const Money& b)
{
    if (a.currency != b.currency)
        return Failure{MoneyError::CurrencyMismatch};
    return checked(checkedSubtract(a.cents, b.cents), a.currency);
}

Result<Money, MoneyError> multiply(const Money& unit, std::int64_t quantity)
{
    return checked(checkedMultiply(unit.cents, quantity), unit.currency);
}

Result<Money, MoneyError> basisPointsOf(const Money& amount, int basisPoints)
{
    constexpr std::int64_t whole = 10'000;
    // Split, so that the product does not overflow where the result would not.
    const auto large = checkedMultiply(amount.cents / whole, basisPoints);
    const std::int64_t small = amount.cents % whole * basisPoints / whole;
    return checked(large ? checkedAdd(*large, small) : std::nullopt, amount.currency);
}

QByteArray toPlainDecimal(const Money& amount)
{
    const bool negative = amount.cents < 0;
    // Unsigned, since the smallest int64 has no positive twin.
    const auto bits = static_cast<std::uint64_t>(amount.cents);
    QByteArray digits = QByteArray::number(static_cast<qulonglong>(negative ? 0U - bits : bits));
    const int exponent = amount.currency.exponent();
    if (exponent > 0) {
        digits = digits.rightJustified(exponent + 1, '0');
        digits.insert(digits.size() - exponent, '.');
    }
    return negative ? '-' + digits : digits;
}

} // namespace servery
