// Reads the commands about payouts, as the WebSocket and HTTP carry them. Thread: pure functions.
// Errors: field_missing, field_invalid, field_unknown.
#pragma once

#include "core/payouts/payoutcommands.h"

#include <QJsonObject>

#include <any>
#include <optional>

namespace servery {

// Nothing where the name (payout.accept) is no command about payouts.
[[nodiscard]] std::optional<Result<std::any, Error>>
readPayoutCommand(const QString& name, const QJsonObject& data, const StaffPrincipal& staff);

} // namespace servery
