// The drawer as the outside sees it: its state, and the X and Z reports. Thread: pure functions.
#pragma once

#include "core/cash/drawer.h"

#include <QJsonObject>

namespace servery {

// Who looks: before the blind count, what should be in the drawer is a manager's to see.
enum class ExpectedCash { Shown, Hidden };

[[nodiscard]] QJsonArray toJson(const std::vector<DenominationCount>& counts);
[[nodiscard]] QJsonObject toJson(const DrawerResult& result);
[[nodiscard]] QJsonObject drawerReport(const DrawerSession& session, ExpectedCash expected);
// What a closing leaves behind: payments that wait to be made in cash, and cash to give back.
struct LeftOpen
{
    std::int64_t awaitedCount = 0;
    std::int64_t awaitedCents = 0;
    std::int64_t refundsCount = 0;
    std::int64_t refundsCents = 0;
};
struct Closing
{
    std::vector<DenominationCount> counts;
    DrawerResult result;
    QString closedBy;
    QString reason;
    CashPolicy policy;
    LeftOpen leftOpen;
};
// The report of a session that was just closed.
[[nodiscard]] QJsonObject closingReport(const DrawerSession& session, const Closing& closing);

} // namespace servery
