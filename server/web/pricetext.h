// Prices as the diner pages write them: "$19.50", "€1,250.00", "¥800", "CHF 12.00". The scripts
// (resources/web/money.mjs) write the same, so nothing changes when they take over; a page test
// compares the two. Thread: pure.
#pragma once

#include "core/base/language.h"

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace servery::web {

// Minor units of an ISO 4217 currency (upper case).
[[nodiscard]] QString priceText(std::int64_t cents, const QByteArray& currency,
                                Language language = Language::English);

} // namespace servery::web
