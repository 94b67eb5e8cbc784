// Puts the reports together from what the ledger, the orders and the messages say.
// Thread: the connection's. Errors: storage::DatabaseError.
#pragma once

#include "server/reports/reportviews.h"

namespace servery::reports {

// The same weekday of the four weeks before. It does not change any more: kept by who asks often.
struct Usual
{
    QDate date; // the day that it is the usual one for
    UsualDay day;
    std::vector<std::pair<std::int64_t, std::int64_t>> sales; // milliseconds into the day, cents
};
// Nothing where there is no such venue. day: today, where it is not valid; usual: read anew where
// it is another day's.
[[nodiscard]] std::optional<Today> readToday(storage::Database& database, const VenueId& venue,
                                             QDate day, Timestamp now, Usual& usual);
// hour: of that hour of the venue's day alone, 0 to 23; nothing: of all of it.
[[nodiscard]] std::optional<DayLines> readDayLines(storage::Database& database,
                                                   const VenueId& venue, QDate day,
                                                   std::optional<int> hour, Timestamp now);
// Of the orders that were paid in these days.
[[nodiscard]] std::optional<ProfitReport> readProfit(storage::Database& database,
                                                     const VenueId& venue, QDate first, QDate last);
// Nothing where the venue has no such order.
[[nodiscard]] std::optional<OrderProfit>
readOrderProfit(storage::Database& database, const VenueId& venue, const OrderId& order);
// Also what is still open: what sharing each day now would give, and what everybody is owed.
[[nodiscard]] std::optional<QJsonObject> readTips(storage::Database& database, const VenueId& venue,
                                                  QDate first, QDate last, Timestamp now);

} // namespace servery::reports
