// The days that a report is asked for: ?from=YYYY-MM-DD&to=YYYY-MM-DD, both in it, in the venue's
// own time. Thread: pure functions.
#pragma once

#include "server/http/message.h"

#include <QDate>

namespace servery::edge {

struct Days
{
    QDate first;
    QDate last;
};

inline constexpr int mostDays = 366;

// Errors: field_missing, field_invalid (no date, in the wrong order, more than 366 days).
[[nodiscard]] Result<Days, Error> readDays(const http::Request& request);

} // namespace servery::edge
