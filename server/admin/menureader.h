// Reads a menu from JSON or CSV for import, over the menu that there is (menumatch.h). Thread: pure
// functions. Errors: a sentence that names the place.
//
// JSON: {"categories": [{"id"?, "name", "items": [{"id"?, "name", "kitchenName"?, "description"?,
// "station"?,
//   "priceCents", "costCents"?, "isAvailable"?, "allergens"?: [codes], "modifierGroups"?: [{"name",
//   "minChoices"?, "maxChoices"?, "modifiers": [{"name", "kitchenName"?, "priceCents"?,
//   "costCents"?, "isRemoval"?, "isAvailable"?, "allergens"?}]}]}]}]}
// CSV: a head line with category,name,priceCents and any of kitchenName,description,station,
//   costCents,allergens (codes with ';' between them),id.
// Groups and choices may have an id too. What is not known is refused, but for the order that the
// menu's own route says; an id that the menu does not have counts as none.
#pragma once

#include "core/menu/menu.h"

namespace servery {

struct MenuFile
{
    std::vector<MenuCategory> categories; // with the ids of what is known
    std::vector<MenuItemId> untouched;    // on the menu, but not in the file
};
[[nodiscard]] Result<MenuFile, QString> readMenuJson(const QByteArray& text,
                                                     const Menu& current = {});
[[nodiscard]] Result<MenuFile, QString> readMenuCsv(const QByteArray& text,
                                                    const Menu& current = {});
// CSV where the name ends so, otherwise JSON.
[[nodiscard]] Result<MenuFile, QString> readMenuFile(const QString& name, const QByteArray& text,
                                                     const Menu& current);

} // namespace servery
