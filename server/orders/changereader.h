// Reads the commands that change a ticket, as the WebSocket carries them. Thread: pure functions.
// Errors: field_missing, field_invalid, field_unknown.
#pragma once

#include "core/orders/ordercommands.h"

#include <QJsonObject>

#include <any>
#include <optional>

namespace servery {

// Nothing where the name (line.take_off, change.confirm) is no such command.
[[nodiscard]] std::optional<Result<std::any, Error>>
readChangeCommand(const QString& name, const QJsonObject& data, const StaffPrincipal& staff);

} // namespace servery
