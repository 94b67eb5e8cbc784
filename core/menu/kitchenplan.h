// KitchenPlan: how a venue's kitchen divides its work. Which station makes a line, and with which
// course it goes out; both are decided once, when the order is placed, and stay with the line.
// Thread: values and pure functions.
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace servery {

enum class DiningOption : std::uint8_t { Table, Pickup };

// What a rule of the plan is about; whatever is left empty fits everything.
struct LineMatch
{
    MenuItemId item;
    CategoryId category;
    std::optional<DiningOption> dining;

    friend bool operator==(const LineMatch&, const LineMatch&) = default;
};

struct StationRoute
{
    LineMatch match;
    QString station;

    friend bool operator==(const StationRoute&, const StationRoute&) = default;
};

struct CourseRule
{
    LineMatch match;
    int course = 1;

    friend bool operator==(const CourseRule&, const CourseRule&) = default;
};

struct KitchenPlan
{
    QStringList stations; // in the order in which consoles show them; others follow by name
    std::vector<StationRoute> routes;
    std::vector<CourseRule> courses;
    QStringList courseNames; // of course 1, 2 and so on; a course without one has its number

    friend bool operator==(const KitchenPlan&, const KitchenPlan&) = default;
};

struct PlannedLine
{
    QString station;
    int course = 1;

    friend bool operator==(const PlannedLine&, const PlannedLine&) = default;
};

// Of the rules that fit, the one that says most decides: one for an item goes before one for a
// category, that before one for a way of dining, and of equals the first. Without any, the line is
// made at the item's own station and goes out with the first course.
[[nodiscard]] PlannedLine planLine(const KitchenPlan& plan, const MenuItemId& item,
                                   const CategoryId& category, DiningOption dining,
                                   const QString& itemsStation);

namespace limits {
inline constexpr int stationsPerVenue = 50;
inline constexpr int rulesPerPlan = 500; // of each kind
inline constexpr int coursesPerOrder = 9;
inline constexpr int stationCharacters = 40;
} // namespace limits

namespace errors {
inline constexpr ErrorKind categoryUnknown{"category_unknown", ErrorClass::Invalid,
                                           "This category is not on this store's menu."};
} // namespace errors

} // namespace servery
