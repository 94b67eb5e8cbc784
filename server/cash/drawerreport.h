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
// The report of a session that was just closed.
[[nodiscard]] QJsonObject closingReport(const DrawerSession& session,
                                        const std::vector<DenominationCount>& counts,
                                        const DrawerResult& result, const StaffPrincipal& closedBy,
                                        const QString& reason);

} // namespace servery
