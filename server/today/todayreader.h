// Reads what a manager sees of a venue's day: the figures of the ledger beside those of a usual day
// of the week, the orders in the house, the messages, and what waits for a person. Thread: whatever
// connection it is given. Errors: storage::DatabaseError.
#pragma once

#include "core/menu/menu.h"
#include "server/storage/database.h"
#include "server/today/dayfigures.h"

#include <QJsonObject>

namespace servery {

// The hours of a usual day: the mean of the same weekday of the last four weeks.
struct UsualHours
{
    QDate date; // the day that it is the usual one for
    int days = 0;
    std::array<std::int64_t, 24> salesByHour{};
};

[[nodiscard]] UsualHours readUsual(storage::Database& database, const VenueSettings& venue,
                                   const QDate& date);
[[nodiscard]] QJsonObject readToday(storage::Database& database, const VenueSettings& venue,
                                    const UsualHours& usual, Timestamp now);
// The venue's local day.
[[nodiscard]] QDate dayOf(const VenueSettings& venue, Timestamp now);

} // namespace servery
