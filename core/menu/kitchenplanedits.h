// How a manager changes a kitchen's plan: each edit is a plan in, a plan out, and says nothing
// about a dish that it is not about. Thread: values and pure functions.
#pragma once

#include "core/menu/kitchenplan.h"

namespace servery {

// A dish as the plan sees it.
struct PlannedDish
{
    MenuItemId id;
    CategoryId category;
    QString station; // the dish's own; empty: none

    friend bool operator==(const PlannedDish&, const PlannedDish&) = default;
};

// What was made at `from`, for whatever reason, is made at `to`: the rules name `to`, and a dish
// that names `from` itself gets a rule. In the list `to` takes the place of `from`, or keeps its
// own. So a station is renamed, and what a station did is given to another.
[[nodiscard]] KitchenPlan movedStation(const KitchenPlan& plan, const QString& from,
                                       const QString& to, const std::vector<PlannedDish>& dishes);

// The station of the first rule with exactly this match; empty: there is none.
[[nodiscard]] QString stationRule(const KitchenPlan& plan, const LineMatch& match);
// One rule with this match; an empty station: none.
[[nodiscard]] KitchenPlan withStationRule(const KitchenPlan& plan, const LineMatch& match,
                                          const QString& station);
// The same for courses; 0: there is none.
[[nodiscard]] int courseRule(const KitchenPlan& plan, const LineMatch& match);
[[nodiscard]] KitchenPlan withCourseRule(const KitchenPlan& plan, const LineMatch& match,
                                         int course);

// How many courses the plan knows, by name or by rule; at least 1.
[[nodiscard]] int courseCount(const KitchenPlan& plan);
// Without the last course: what went out with it goes out with the one before.
[[nodiscard]] KitchenPlan withoutLastCourse(const KitchenPlan& plan);

} // namespace servery
