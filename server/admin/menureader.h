// Reads a menu from JSON or CSV for import. Thread: pure functions. Errors: a sentence that names
// the place.
//
// JSON: {"categories": [{"name", "items": [{"name", "kitchenName"?, "description"?, "station"?,
//   "priceCents", "isAvailable"?, "allergens"?: [codes], "modifierGroups"?: [{"name",
//   "minChoices"?, "maxChoices"?, "modifiers": [{"name", "kitchenName"?, "priceCents"?,
//   "isRemoval"?, "allergens"?}]}]}]}]}
// CSV: a head line with category,name,priceCents and any of kitchenName,description,station,
//   allergens (codes with ';' between them).
#pragma once

#include "core/menu/menu.h"

namespace servery {

[[nodiscard]] Result<std::vector<MenuCategory>, QString> readMenuJson(const QByteArray& text);
[[nodiscard]] Result<std::vector<MenuCategory>, QString> readMenuCsv(const QByteArray& text);

} // namespace servery
