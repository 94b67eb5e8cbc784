// Commands about staff and their sessions, and what the administrator sets up. Thread: values.
#pragma once

#include "core/menu/menu.h"
#include "core/staff/staff.h"

#include <optional>
#include <vector>

namespace servery {

// The PIN was verified; a session begins. Reply: sessionId.
struct OpenSession
{
    StaffMember member;
    QByteArray refreshTokenHash;
};

// Exchanges a refresh token for the next. Reply: sessionId, venueId, staffId, role, name.
// Error: unauthenticated; an old token ends its session.
struct RotateRefreshToken
{
    QByteArray tokenHash;
    QByteArray nextTokenHash;
};

struct EndSession
{
    SessionId session;
    QString reason;
};

struct AddVenue
{
    VenueSettings settings; // without an id
};

// Which ways to pay a venue offers, as on the wire, in the order of the diner's page.
struct SetPaymentMethods
{
    QString storeSlug;
    QStringList methods;
    std::optional<bool> parksStrayMoney = {}; // not said: as it is
};

// Changes how a venue runs its service. Reply: settings, all of them, and changed, the names of
// those that differ now. Errors: forbidden, store_not_found, field_invalid.
struct ChangeSettings
{
    std::optional<StaffPrincipal> staff; // none: the administrator, who names the store
    QString storeSlug;
    std::vector<SettingChange> changes;
};

// Divides the kitchen's work anew; orders that are placed from now on follow it. Reply: plan.
// Errors: forbidden, store_not_found, item_unknown and category_unknown with "field".
struct SetKitchenPlan
{
    std::optional<StaffPrincipal> staff; // none: the administrator, who names the store
    QString storeSlug;
    KitchenPlan plan;
};

// Pauses ordering, takes it up again, or makes the venue busy. Reply: as of ChangeSettings.
struct SteerOrdering
{
    enum class Kind { Pause, Resume, Busy };
    StaffPrincipal staff;
    Kind kind = Kind::Pause;
    int busyMinutes = 0; // Busy: added to every promise; 0: not busy any more
    int forMinutes = 0;  // Pause and Busy: ends by itself after that long; 0: does not
};

// A pause or a busy time may be over by itself. Does nothing when none is.
struct EndTimedSettings
{
    VenueId venue;
};

// Sold out, back in stock, or counted from now on. Reply: menuItemId, modifierId, isAvailable,
// portionsLeft. Errors: forbidden, item_unknown, modifier_unknown.
struct SetStock
{
    StaffPrincipal staff;
    MenuItemId item;
    ModifierId modifier; // empty: the item itself
    bool isAvailable = true;
    std::optional<int> portionsLeft; // counted from here; none: not counted
};

// Errors: store_not_found, table_exists, field_invalid.
struct AddTable
{
    QString storeSlug;
    QString label; // without a slash

    static constexpr int mostLabelCharacters = 100;
};

struct AddStaff
{
    QString storeSlug;
    StaffMember member; // without ids; its PIN hashed
};

// What is not said stays as it is. Errors: store_not_found, staff_not_found.
struct ChangeStaff
{
    QString storeSlug;
    QString username;
    std::optional<Role> role = {};
    QByteArray pinHash = {}; // empty: the PIN stays
    std::optional<bool> isActive = {};
    // Their sign-ins that end with it, since each goes by what was true when it began.
    std::vector<SessionId> sessions = {};
};

// A menu for a store: categories and items that have an id become what is said here, those without
// are added. Orders keep what they were placed with. Errors: store_not_found, item_unknown (an id
// that is not on the store's menu), category_unknown, menu_changed.
struct ImportMenu
{
    QString storeSlug;
    std::vector<MenuCategory> categories;
    // The menu's order is this one; otherwise what is known stays in its place, before what is new.
    bool isWhole = false;
    std::vector<MenuItemId> takenOff = {};
    // The version of the menu that it was made over; 0: of none.
    std::int64_t menuVersion = 0;
};
namespace errors {
inline constexpr ErrorKind menuChanged{
    "menu_changed", ErrorClass::Conflict,
    "The menu was changed meanwhile. Nothing was imported: do it again."};
} // namespace errors

// Errors: tag_exists, store_not_found, table_not_found.
struct AddTag
{
    QByteArray uid;
    QString storeSlug; // empty: not claimed yet
    QString table;
};

// A tag was tapped. Reply: path to go to.
struct RecordScan
{
    QByteArray uid;
};

} // namespace servery
