// The menu as the page's scripts read it: as GET /api/stores/{slug}/menu gives it, and beside it
// what belongs to this page (table, whether texts are sent, the words for allergens).
// Thread: pure.
#pragma once

#include "server/web/menusource.h"

#include <QJsonObject>

namespace servery::web {

// `table` is the label as it stands in the page's address; empty: pickup.
[[nodiscard]] QJsonObject menuData(const MenuPage& page, const QString& table);

} // namespace servery::web
