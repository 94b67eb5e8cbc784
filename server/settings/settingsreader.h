// Reads the commands about a venue's settings and its kitchen's plan, as the WebSocket and HTTP
// carry them. Thread: pure functions. Errors: field_unknown, field_invalid, field_missing.
#pragma once

#include "core/staff/staffcommands.h"

#include <QJsonObject>

#include <any>

namespace servery {

// Nothing where the name is no command about settings.
[[nodiscard]] std::optional<Result<std::any, Error>>
readSettingsCommand(const QString& name, const QJsonObject& data, const StaffPrincipal& staff);

} // namespace servery
