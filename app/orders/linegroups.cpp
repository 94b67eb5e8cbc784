#include "app/orders/linegroups.h"

#include <algorithm>
#include <tuple>

namespace servery::app {

using protocol::OrderLineView;
using protocol::OrderView;

namespace {

QStringList choicesOf(const OrderLineView& line)
{
    QStringList ids;
    for (const protocol::ModifierView& modifier : line.modifiers)
        ids.append(modifier.id.toString() + modifier.kitchenName + modifier.name);
    ids.sort();
    return ids;
}

bool areSame(const OrderLineView& a, const OrderLineView& b)
{
    const auto facts = [](const OrderLineView& line) {
        return std::tie(line.menuItemId, line.name, line.kitchenName, line.station, line.course,
                        line.note, line.allergies, line.contains);
    };
    const bool isChanged = a.takenOff > 0 || b.takenOff > 0 || a.changeOpen || b.changeOpen;
    return !isChanged && facts(a) == facts(b) && choicesOf(a) == choicesOf(b);
}

} // namespace

QString LineGroup::key() const
{
    QStringList ids;
    for (const OrderLineView* line : lines)
        ids.append(line->lineId.toString());
    return ids.join(u',');
}

int LineGroup::quantity() const
{
    int sum = 0;
    for (const OrderLineView* line : lines)
        sum += line->quantity - line->takenOff;
    return isGone() ? first().quantity : sum;
}

bool LineGroup::isGone() const
{
    return first().takenOff >= first().quantity;
}

QStringList lineIdsOf(const QString& key)
{
    return key.split(u',');
}

std::vector<LineGroup> groupLines(const OrderView& order, SameLines same,
                                  const std::function<bool(const OrderLineView&)>& shown,
                                  const std::function<bool(const OrderLineView&)>& done)
{
    std::vector<LineGroup> groups;
    for (const OrderLineView& line : order.items) {
        if (!shown(line))
            continue;
        const bool isDone = done(line);
        const auto twin = std::find_if(groups.begin(), groups.end(), [&](const LineGroup& group) {
            return same == SameLines::Together && group.done == isDone &&
                   areSame(group.first(), line);
        });
        if (twin == groups.end())
            groups.push_back({{&line}, isDone});
        else
            twin->lines.push_back(&line);
    }
    return groups;
}

} // namespace servery::app
