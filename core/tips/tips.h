// Tips: a venue's policy, the hours that staff worked, and how a day's tips are shared among those
// who worked it: by hours, equally, or first among the roles and then by hours. Every cent is given
// to somebody (largest remainder). Amounts are minor units. Thread: values and pure functions.
#pragma once

#include "core/base/ids.h"
#include "core/base/venueday.h"
#include "core/staff/staff.h"

#include <QString>

#include <array>
#include <vector>

namespace servery {

struct ShiftKind
{
    static constexpr const char* prefix = "shf_";
};
using ShiftId = Id<ShiftKind>;

enum class TipMethod { Hours, Equal, Roles };
[[nodiscard]] QByteArray toString(TipMethod method);
[[nodiscard]] std::optional<TipMethod> tipMethodFromString(const QByteArray& text);

struct TipPolicy
{
    TipMethod method = TipMethod::Hours;
    // Roles: how the day's tips are parted among the roles that worked; kitchen, counter, manager.
    std::array<int, 3> roleShares = {1, 1, 0};
};

// From clocking in to clocking out, or as a manager entered it.
struct Shift
{
    ShiftId id;
    VenueId venue;
    StaffId staff;
    QString staffName;
    Role role = Role::Kitchen;
    Timestamp startedAt;
    Timestamp endedAt; // unset: at work
    StaffId enteredBy; // the manager; empty: clocked
};

struct TipShare
{
    StaffId staff;
    QString name;
    Role role = Role::Kitchen;
    std::int64_t minutes = 0; // worked on the day, rounded down
    std::int64_t cents = 0;

    friend bool operator==(const TipShare&, const TipShare&) = default;
};

// By staff, in the order of their ids; empty where nobody worked. Who is still at work counts until
// now, and at most a day. Somebody with several roles counts in the role of each shift.
[[nodiscard]] std::vector<TipShare> shareTips(const TipPolicy& policy, std::int64_t amountCents,
                                              const std::vector<Shift>& shifts, const DayRange& day,
                                              Timestamp now);

namespace limits {
inline constexpr std::int64_t shiftMs = 24LL * 3600 * 1000;
inline constexpr int tipPresets = 4;
inline constexpr int tipPercent = 100;
} // namespace limits

namespace errors {
inline constexpr ErrorKind shiftOpen{"shift_open", ErrorClass::Conflict, "Clocked in already."};
inline constexpr ErrorKind shiftNotOpen{"shift_not_open", ErrorClass::Conflict, "Not clocked in."};
inline constexpr ErrorKind shiftOverlaps{"shift_overlaps", ErrorClass::Conflict,
                                         "There is a shift at that time already."};
inline constexpr ErrorKind staffNotFound{"staff_not_found", ErrorClass::NotFound,
                                         "There is no such member of staff."};
inline constexpr ErrorKind tipsAllocated{"tips_allocated", ErrorClass::Conflict,
                                         "The tips of this day were shared already."};
inline constexpr ErrorKind tipsDayOpen{"tips_day_open", ErrorClass::Conflict,
                                       "This day is not over."};
inline constexpr ErrorKind tipsNobodyWorked{"tips_nobody_worked", ErrorClass::Conflict,
                                            "Nobody worked on this day. Enter a shift first."};
inline constexpr ErrorKind tipsNone{"tips_none", ErrorClass::Conflict,
                                    "There are no tips to share."};
inline constexpr ErrorKind tipsInsufficient{"tips_insufficient", ErrorClass::Conflict,
                                            "That is more than is owed."};
} // namespace errors

} // namespace servery
