// What a printer prints next, of what waits for it: a pure decision, so that a printer that comes
// back after an hour neither floods the kitchen nor forgets a ticket. Thread: pure functions.
// Units: milliseconds of the device's clock.
#pragma once

#include "app/printing/printjobs.h"

#include <functional>

namespace servery::app {

namespace printrules {
// Between two slips, and between two while a backlog is worked off.
inline constexpr qint64 gapMs = 1'000;
inline constexpr qint64 backlogGapMs = 3'000;
inline constexpr int backlogFrom = 3;
// A kitchen's ticket that waited longer is late: several of them become one slip, and one whose
// order has left the kitchen is not printed any more.
inline constexpr qint64 ticketLateMs = 3 * 60'000;
inline constexpr int mergeFrom = 3;
inline constexpr int mergeMost = 12;
inline constexpr qint64 ticketEndsMs = 60 * 60'000;
inline constexpr qint64 receiptEndsMs = 4 * 3600'000;
inline constexpr qint64 testEndsMs = 2 * 60'000;
// One that may have come out, and that nobody asked for again.
inline constexpr qint64 unsureEndsMs = 24 * 3600'000;
} // namespace printrules

struct PrintPlan
{
    std::vector<qint64> expired; // not printed any more
    std::vector<qint64> print;   // several: as one slip; empty: nothing now
    qint64 waitMs = 0;           // when nothing is printed now: how long to wait; 0: nothing waits

    friend bool operator==(const PrintPlan&, const PrintPlan&) = default;
};

// `jobs` in their order, of one printer. `sinceLastMs`: since the last slip went out.
[[nodiscard]] PrintPlan planPrint(const std::vector<const PrintJob*>& jobs, qint64 nowMs,
                                  qint64 sinceLastMs,
                                  const std::function<bool(const QString& orderId)>& isInKitchen);

} // namespace servery::app
