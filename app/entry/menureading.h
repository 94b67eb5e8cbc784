// The venue's menu as GET /api/stores/{slug}/menu gives it, into the terms of core/menu: prices and
// choices are then judged by the same rules as on the server. Thread: values.
#pragma once

#include "core/menu/menu.h"

#include <QJsonObject>

#include <optional>

namespace servery::app {

// Nothing where the answer is no menu.
[[nodiscard]] std::optional<Menu> menuFromJson(const QJsonObject& json);

} // namespace servery::app
