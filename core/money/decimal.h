// Amounts as other programs write them: digits, perhaps a sign, perhaps a decimal mark. Nothing is
// rounded: what is finer than the currency's minor unit is refused. Thread: pure functions.
#pragma once

#include "core/money/currency.h"

#include <QStringView>

namespace servery {

// How a text sets off the fraction and the thousands; a null character: not used.
struct DecimalMarks
{
    QChar decimal = u'.';
    QChar thousands = {};
};

// Minor units. Nothing where the text is not such a number or too large to count.
[[nodiscard]] std::optional<std::int64_t> centsFromDecimal(QStringView text, Currency currency,
                                                           DecimalMarks marks = {});

} // namespace servery
