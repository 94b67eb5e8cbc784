#include "core/menu/stock.h"

namespace servery {

void applyStock(Menu& menu, const FindStock& find)
{
    const auto apply = [&find](auto& each) {
        const Stock* stock = find(each.id.bytes());
        if (stock == nullptr)
            return;
        each.isAvailable = each.isAvailable && stock->isAvailable();
        each.portionsLeft = stock->portionsLeft;
    };
    for (MenuCategory& category : menu.categories)
        for (MenuItem& item : category.items) {
            apply(item);
            for (ModifierGroup& group : item.modifierGroups)
                for (Modifier& modifier : group.modifiers)
                    apply(modifier);
        }
}

} // namespace servery
