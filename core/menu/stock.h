// Stock: what of a menu is sold out, and how many portions are left of what is counted. Portions
// are taken when an order is placed, so that nobody pays for what there is not, and come back when
// an order ends without its dishes having been made. Thread: values and pure functions.
#pragma once

#include "core/menu/menu.h"

#include <functional>
#include <optional>
#include <vector>

namespace servery {

// Of an item, or of a modifier of one; what was never sold out nor counted has no row.
struct Stock
{
    static constexpr int mostPortions = 9999;

    QByteArray subject; // the modifier's id, or the item's
    VenueId venue;
    MenuItemId item;     // the dish, also of a modifier
    ModifierId modifier; // empty: it is the item's own
    bool isSoldOut = false;
    std::optional<int> portionsLeft; // that can still be ordered; none: not counted
    Timestamp changedAt;             // by hand
    QString changedBy;

    [[nodiscard]] bool isAvailable() const
    {
        return !isSoldOut && (!portionsLeft || *portionsLeft > 0);
    }
};

struct Portions
{
    QByteArray subject;
    int count = 0;
};

using FindStock = std::function<const Stock*(const QByteArray& subject)>;

// Sets what the menu's items and modifiers say of their stock.
void applyStock(Menu& menu, const FindStock& find);

} // namespace servery
