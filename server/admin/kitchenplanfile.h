// A kitchen plan as an administrator writes it: the plan's own JSON, in which a rule may name an
// item or a category of the menu ("item": "Fish & chips") in place of its id. Thread: pure
// functions. Errors are sentences.
#pragma once

#include "core/menu/menu.h"

namespace servery {

[[nodiscard]] Result<KitchenPlan, QString> readKitchenPlan(const QByteArray& text,
                                                           const Menu& menu);

} // namespace servery
