#include "core/money/decimal.h"

#include "core/money/money.h"

namespace servery {

namespace {

// Adds a digit to the right of a number.
std::optional<std::int64_t> withDigit(std::int64_t number, int digit)
{
    const auto shifted = checkedMultiply(number, 10);
    return shifted ? checkedAdd(*shifted, digit) : std::nullopt;
}

} // namespace

std::optional<std::int64_t> centsFromDecimal(QStringView text, Currency currency,
                                             DecimalMarks marks)
{
    text = text.trimmed();
    const bool isNegative = text.startsWith(u'-');
    if (isNegative || text.startsWith(u'+'))
        text = text.mid(1);
    std::int64_t number = 0;
    int decimals = -1; // below zero: before the mark
    bool hasDigits = false;
    for (const QChar c : text) {
        if (c == marks.decimal && decimals < 0) {
            decimals = 0;
        } else if (!marks.thousands.isNull() && c == marks.thousands && decimals < 0 && hasDigits) {
            continue;
        } else if (c >= u'0' && c <= u'9') {
            hasDigits = true;
            const int digit = c.unicode() - u'0';
            if (decimals >= currency.exponent()) {
                if (digit != 0)
                    return std::nullopt;
                continue;
            }
            decimals += decimals >= 0 ? 1 : 0;
            const auto next = withDigit(number, digit);
            if (!next)
                return std::nullopt;
            number = *next;
        } else {
            return std::nullopt;
        }
    }
    for (int i = std::max(decimals, 0); i < currency.exponent(); ++i) {
        const auto next = withDigit(number, 0);
        if (!next)
            return std::nullopt;
        number = *next;
    }
    if (!hasDigits)
        return std::nullopt;
    return isNegative ? -number : number;
}

} // namespace servery
