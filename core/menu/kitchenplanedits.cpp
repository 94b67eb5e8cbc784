#include "core/menu/kitchenplanedits.h"

#include <algorithm>
#include <array>

namespace servery {

namespace {

constexpr std::array diningOptions{DiningOption::Table, DiningOption::Pickup};

// Null where there is none.
template <class Rules>
auto* ruleWith(Rules& rules, const LineMatch& match)
{
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&match](const auto& rule) { return rule.match == match; });
    return found == rules.end() ? nullptr : &*found;
}

template <class Rule>
void removeRules(std::vector<Rule>& rules, const LineMatch& match)
{
    rules.erase(std::remove_if(rules.begin(), rules.end(),
                               [&match](const Rule& rule) { return rule.match == match; }),
                rules.end());
}

// For which ways of dining the dish is made at `station` because it says so itself.
std::vector<DiningOption> byItself(const KitchenPlan& plan, const PlannedDish& dish,
                                   const QString& station)
{
    std::vector<DiningOption> out;
    if (dish.station != station)
        return out;
    // A dish whose own station were another would be made there.
    const QString other = station + u'\'';
    for (const DiningOption dining : diningOptions)
        if (planLine(plan, dish.id, dish.category, dining, other).station == other)
            out.push_back(dining);
    return out;
}

} // namespace

KitchenPlan movedStation(const KitchenPlan& plan, const QString& from, const QString& to,
                         const std::vector<PlannedDish>& dishes)
{
    if (from == to)
        return plan;
    KitchenPlan after = plan;
    if (after.stations.contains(to))
        after.stations.removeAll(from);
    else
        std::replace(after.stations.begin(), after.stations.end(), from, to);
    for (StationRoute& route : after.routes)
        if (route.station == from)
            route.station = to;
    for (const PlannedDish& dish : dishes) {
        const std::vector<DiningOption> open = byItself(plan, dish, from);
        // A rule for both ways would also go before what a category says of one of them.
        if (open.size() == diningOptions.size())
            after.routes.push_back({{dish.id, {}, {}}, to});
        else
            for (const DiningOption dining : open)
                after.routes.push_back({{dish.id, {}, dining}, to});
    }
    return after;
}

QString stationRule(const KitchenPlan& plan, const LineMatch& match)
{
    const auto* rule = ruleWith(plan.routes, match);
    return rule == nullptr ? QString() : rule->station;
}

KitchenPlan withStationRule(const KitchenPlan& plan, const LineMatch& match, const QString& station)
{
    KitchenPlan after = plan;
    auto* rule = ruleWith(after.routes, match);
    if (station.isEmpty())
        removeRules(after.routes, match);
    else if (rule == nullptr)
        after.routes.push_back({match, station});
    else
        rule->station = station;
    return after;
}

int courseRule(const KitchenPlan& plan, const LineMatch& match)
{
    const auto* rule = ruleWith(plan.courses, match);
    return rule == nullptr ? 0 : rule->course;
}

KitchenPlan withCourseRule(const KitchenPlan& plan, const LineMatch& match, int course)
{
    KitchenPlan after = plan;
    auto* rule = ruleWith(after.courses, match);
    if (course == 0)
        removeRules(after.courses, match);
    else if (rule == nullptr)
        after.courses.push_back({match, course});
    else
        rule->course = course;
    return after;
}

int courseCount(const KitchenPlan& plan)
{
    int count = std::max(1, static_cast<int>(plan.courseNames.size()));
    for (const CourseRule& rule : plan.courses)
        count = std::max(count, rule.course);
    return count;
}

KitchenPlan withoutLastCourse(const KitchenPlan& plan)
{
    KitchenPlan after = plan;
    const int last = courseCount(plan);
    if (after.courseNames.size() == last)
        after.courseNames.removeLast();
    for (CourseRule& rule : after.courses)
        rule.course = std::max(1, std::min(rule.course, last - 1));
    return after;
}

} // namespace servery
