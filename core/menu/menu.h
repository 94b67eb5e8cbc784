// A venue's menu as the server knows it: categories, items, modifier groups, allergens. Prices are
// minor units of the venue's currency. Thread: values.
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/menu/kitchenplan.h"
#include "core/venues/servicesettings.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace servery {

struct Modifier
{
    ModifierId id;
    QString name;
    QString kitchenName; // at most 18 characters; "NO onion" for a removal
    std::int64_t priceCents = 0;
    bool isRemoval = false;
    bool isAvailable = true;
    QStringList allergens;                // codes, see allergenCodes()
    std::int64_t costCents = -1;          // what it costs the venue; -1: not known
    std::optional<int> portionsLeft = {}; // none: not counted (core/menu/stock.h)
};

struct ModifierGroup
{
    ModifierGroupId id;
    QString name;
    int minChoices = 0;
    int maxChoices = 1;
    std::vector<Modifier> modifiers;
};

struct MenuItem
{
    MenuItemId id;
    QString name;
    QString kitchenName; // at most 18 characters
    QString description;
    QString station; // e.g. grill
    std::int64_t priceCents = 0;
    bool isAvailable = true;
    int sortOrder = 0;
    QStringList allergens;
    std::vector<ModifierGroup> modifierGroups;
    std::int64_t costCents = -1;          // what it costs the venue; -1: not known
    std::optional<int> portionsLeft = {}; // none: not counted
};

struct MenuCategory
{
    CategoryId id;
    QString name;
    std::vector<MenuItem> items;
};

struct VenueSettings
{
    VenueId id;
    QString slug;
    QString name;
    QByteArray currency; // ISO 4217, upper case
    QByteArray timeZone; // IANA, e.g. Australia/Sydney
    ServiceSettings service;
    KitchenPlan kitchen;
    QByteArray stripeAccount;          // Connect account; empty: the platform's own
    int applicationFeeBasisPoints = 0; // of the amount, where there is an account
    std::int64_t menuVersion = 1;      // grows with each change of the menu
    bool parksStrayMoney = false; // money for nothing waits for a manager; otherwise it goes back
    // The ways to pay that the venue offers, as on the wire, in the order of the diner's page.
    QStringList paymentMethods = {QStringLiteral("stripe"), QStringLiteral("cash")};
    std::vector<int> tipPercents = {10, 15, 20}; // that the diner's page offers, in this order
    bool takesOtherTips = true;                  // an amount of the diner's own
};

struct Menu
{
    VenueSettings store;
    std::vector<MenuCategory> categories;
};

// The 14 allergens that must be declared under EU Regulation 1169/2011, Annex II, as codes:
// gluten, crustaceans, eggs, fish, peanuts, soybeans, milk, nuts, celery, mustard, sesame,
// sulphites, lupin, molluscs.
[[nodiscard]] const QStringList& allergenCodes();
// The English word for a code, for pages and messages; empty for an unknown code.
[[nodiscard]] QString allergenName(const QString& code);

namespace errors {
inline constexpr ErrorKind storeNotFound{"store_not_found", ErrorClass::NotFound,
                                         "There is no such store."};
inline constexpr ErrorKind tableNotFound{"table_not_found", ErrorClass::NotFound,
                                         "There is no such table at this store."};
inline constexpr ErrorKind itemUnknown{"item_unknown", ErrorClass::Invalid,
                                       "This item is not on this store's menu."};
inline constexpr ErrorKind itemUnavailable{"item_unavailable", ErrorClass::Invalid,
                                           "This item is sold out."};
inline constexpr ErrorKind modifierUnknown{"modifier_unknown", ErrorClass::Invalid,
                                           "This choice does not belong to the item."};
inline constexpr ErrorKind modifierUnavailable{"modifier_unavailable", ErrorClass::Invalid,
                                               "This choice is sold out."};
inline constexpr ErrorKind modifierCount{"modifier_count", ErrorClass::Invalid,
                                         "Too few or too many choices of one group."};
inline constexpr ErrorKind quantityInvalid{"quantity_invalid", ErrorClass::Invalid,
                                           "A quantity is a whole number from 1 to 99."};
} // namespace errors

} // namespace servery
