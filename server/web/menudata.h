// The menu as JSON: for GET /api/stores/{slug}/menu, and in the page for its scripts with what
// belongs to this page (table, whether texts are sent, the words for allergens, the menu's tag).
// Thread: pure.
#pragma once

#include "server/web/menusource.h"
#include "server/web/words.h"

#include <QJsonObject>

namespace servery::web {

// {isPaused, resumesAt?, busyMinutes, promiseMinutes}: whether orders are taken, and how soon they
// are ready.
[[nodiscard]] QJsonObject orderingData(const ServiceSettings& settings, Timestamp now);

// {store, ordering, categories}.
[[nodiscard]] QJsonObject menuJson(const Menu& menu, Timestamp now);

// `table` is the label as it stands in the page's address; empty: pickup. Without words the
// allergens are in English.
[[nodiscard]] QJsonObject menuData(const MenuPage& page, const QString& table,
                                   const Words* words = nullptr);

} // namespace servery::web
