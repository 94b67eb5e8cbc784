// Reads the commands about cash, as the WebSocket and HTTP carry them. Thread: pure functions.
// Errors: field_missing, field_invalid, field_unknown.
#pragma once

#include "core/cash/cashcommands.h"

#include <QJsonObject>

#include <any>
#include <optional>

namespace servery {

// Nothing where the name (drawer.open, cash.take, …) is no command about cash.
[[nodiscard]] std::optional<Result<std::any, Error>>
readCashCommand(const QString& name, const QJsonObject& data, const StaffPrincipal& staff);

} // namespace servery
