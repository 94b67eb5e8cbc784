// A venue's day: from midnight to midnight in its own time zone, which is 23 or 25 hours where the
// clock is changed. A zone that is not known counts as UTC. Thread: pure functions.
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QDate>

namespace servery {

struct DayRange
{
    Timestamp from;
    Timestamp to; // not in it any more

    [[nodiscard]] bool contains(Timestamp at) const { return at >= from && at < to; }
};

[[nodiscard]] QDate dayOf(Timestamp at, const QByteArray& timeZone);
// 0 to 23.
[[nodiscard]] int hourOf(Timestamp at, const QByteArray& timeZone);
[[nodiscard]] DayRange rangeOf(QDate day, const QByteArray& timeZone);
// From the first day's beginning to the last one's end.
[[nodiscard]] DayRange rangeOf(QDate first, QDate last, const QByteArray& timeZone);

} // namespace servery
