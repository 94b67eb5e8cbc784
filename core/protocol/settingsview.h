// A venue's service settings as JSON: on the wire, in their column and from the command line.
// Thread: pure functions.
#pragma once

#include "core/venues/servicesettings.h"

#include <QJsonObject>

namespace servery::protocol {

[[nodiscard]] QJsonObject toJson(const ServiceSettings& settings);
// Only what differs from the usual, so that a better default reaches those who never chose.
[[nodiscard]] QJsonObject ownSettings(const ServiceSettings& settings);
// What cannot be understood is left as usual: an older console reads a newer server.
[[nodiscard]] ServiceSettings settingsFromJson(const QJsonObject& json);

// What somebody asks to be changed. Errors, each with "field": field_unknown, field_invalid (of
// another type, or no known choice), field_missing where nothing is asked for.
[[nodiscard]] Result<std::vector<SettingChange>, Error> changesFromJson(const QJsonObject& json);
// The same, from a text such as "600", "true", "promise" or "2026-11-26T18:00:00Z".
[[nodiscard]] Result<SettingChange, Error> changeFromText(const QString& name, const QString& text);

} // namespace servery::protocol
