// Tips and hours as the outside sees them. Thread: pure functions.
#pragma once

#include "core/menu/menu.h"
#include "server/tips/tipstore.h"

#include <QJsonObject>

namespace servery {

// Paid and still owed, by member of staff.
struct TipAccount
{
    StaffId staff;
    std::int64_t paidCents = 0;
    std::int64_t payableCents = 0;
    QString name = {};
};

[[nodiscard]] QJsonObject toJson(const Shift& shift);
[[nodiscard]] QJsonObject toJson(const VenueSettings& venue, const TipPolicy& policy);
// isShared: it stays so; otherwise it is what sharing the day now would give.
[[nodiscard]] QJsonObject toJson(const TipDay& day, bool isShared);
// The days, and what they come to for each member of staff.
[[nodiscard]] QJsonObject tipReport(const VenueSettings& venue, const std::vector<TipDay>& shared,
                                    const std::vector<TipDay>& open,
                                    const std::vector<TipAccount>& accounts);
// The report's days as a table, one row for each member of staff's share, and one without a name
// for what of a day is nobody's: so a day's rows come to its tips. state: shared, or not_shared
// where the shares are what sharing the day now would give.
[[nodiscard]] QByteArray tipCsv(const QJsonObject& report);

} // namespace servery
