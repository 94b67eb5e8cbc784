// Cart: what a diner asks for, and its pricing against the venue's menu. The prices come from the
// menu alone. Thread: pure functions.
#pragma once

#include "core/base/language.h"
#include "core/menu/menu.h"
#include "core/orders/order.h"

#include <functional>

namespace servery {

struct CartLine
{
    MenuItemId menuItem;
    int quantity = 1;
    std::vector<ModifierId> modifiers; // the same id may come twice: two portions
    QString note;
    QStringList allergies;
};

struct Cart
{
    QString storeSlug;
    QString table; // label; empty: pickup
    std::vector<CartLine> lines;
    QByteArray phone; // E.164
    bool consentSms = false;
    std::int64_t tipCents = 0;
    QString customerName;
    Language language = Language::English; // for texts and calls
    Timestamp scheduledFor;
};

struct PricedCart
{
    std::vector<OrderLine> lines; // without ids
    std::int64_t subtotalCents = 0;
    std::int64_t amountCents = 0;
};

// Finds an item of this venue; null when there is none.
using FindItem = std::function<const MenuItem*(const MenuItemId&)>;

// Errors: item_unknown, item_unavailable, modifier_unknown, modifier_unavailable, modifier_count,
// tip_invalid, amount_too_large; each names its line in "line" (from 0).
[[nodiscard]] Result<PricedCart, Error> priceCart(const Cart& cart, const FindItem& findItem);

} // namespace servery
