// Amounts as staff read them: "$34.65", "−$4.50" (U+2212, before the sign). Made from minor units
// by integer arithmetic alone. In a language that is read from right to left they begin with
// U+200E, which keeps the sign in its place. Thread: pure functions.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace servery::app {

// How many minor units one unit is: 100 for USD, 1 for JPY, 1000 for KWD.
[[nodiscard]] std::int64_t minorUnitsOf(const QByteArray& currency);
// Minor units of an ISO 4217 currency. A currency without a sign of its own is written by its code.
[[nodiscard]] QString moneyText(std::int64_t minorUnits, const QByteArray& currency);
// The name of a note or coin: "$10", "25¢"; where the currency's small coins have no sign that
// staff write, the amount in full.
[[nodiscard]] QString coinText(std::int64_t minorUnits, const QByteArray& currency);

// To whole units, towards zero: "$12" for $12.60, "¥1,234". For a chart, where there is no room.
[[nodiscard]] QString roundText(std::int64_t minorUnits, const QByteArray& currency);

// In whole units, towards zero: "$12" for $12.60, "¥1,234". For a chart, where there is no room.
[[nodiscard]] QString roundText(std::int64_t minorUnits, const QByteArray& currency);

} // namespace servery::app
