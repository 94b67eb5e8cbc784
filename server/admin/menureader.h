// Reads a menu from JSON or CSV for import. Thread: pure functions. Errors: a sentence that names
// the place.
//
// JSON: {"categories": [{"name", "items": [{"name", "kitchenName"?, "description"?, "station"?,
//   "priceCents", "costCents"?, "isAvailable"?, "allergens"?: [codes], "modifierGroups"?: [{"name",
//   "minChoices"?, "maxChoices"?, "modifiers": [{"name", "kitchenName"?, "priceCents"?,
//   "costCents"?, "isRemoval"?, "isAvailable"?, "allergens"?}]}]}]}]}
// CSV: a head line with category,name,priceCents and any of kitchenName,description,station,
//   costCents,allergens (codes with ';' between them).
// What is not known is refused, but for the ids and the order that the menu's own route says.
#pragma once

#include "core/menu/menu.h"

namespace servery {

[[nodiscard]] Result<std::vector<MenuCategory>, QString> readMenuJson(const QByteArray& text);
[[nodiscard]] Result<std::vector<MenuCategory>, QString> readMenuCsv(const QByteArray& text);

} // namespace servery
