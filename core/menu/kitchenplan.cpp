#include "core/menu/kitchenplan.h"

namespace servery {

namespace {

// How much the rule says about this line; nothing when it does not fit.
std::optional<int> weightFor(const LineMatch& match, const MenuItemId& item,
                             const CategoryId& category, DiningOption dining)
{
    const bool fits = (match.item.isEmpty() || match.item == item) &&
                      (match.category.isEmpty() || match.category == category) &&
                      (!match.dining || *match.dining == dining);
    if (!fits)
        return std::nullopt;
    return (match.item.isEmpty() ? 0 : 4) + (match.category.isEmpty() ? 0 : 2) +
           (match.dining ? 1 : 0);
}

template <class Rule, class Fits>
const Rule* heaviest(const std::vector<Rule>& rules, Fits weigh)
{
    const Rule* found = nullptr;
    int most = -1;
    for (const Rule& rule : rules) {
        const std::optional<int> weight = weigh(rule.match);
        if (!weight || *weight <= most)
            continue;
        most = *weight;
        found = &rule;
    }
    return found;
}

} // namespace

PlannedLine planLine(const KitchenPlan& plan, const MenuItemId& item, const CategoryId& category,
                     DiningOption dining, const QString& itemsStation)
{
    const auto weigh = [&](const LineMatch& match) {
        return weightFor(match, item, category, dining);
    };
    PlannedLine line{itemsStation, 1};
    if (const StationRoute* route = heaviest(plan.routes, weigh))
        line.station = route->station;
    if (const CourseRule* rule = heaviest(plan.courses, weigh))
        line.course = rule->course;
    return line;
}

} // namespace servery
