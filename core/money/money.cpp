#include "core/money/money.h"

namespace servery {

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
