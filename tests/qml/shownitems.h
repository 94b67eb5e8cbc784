// What can be seen of a scene's items. Thread: the GUI thread.
#pragma once

#include <QList>
#include <QQuickItem>

namespace servery::testing {

[[nodiscard]] inline bool isShown(const QQuickItem* item)
{
    return item->isVisible() && item->opacity() > 0;
}

// All items from this one down for which it is so, that can be seen.
template <class Condition>
void collect(QQuickItem* item, QList<QQuickItem*>& out, Condition condition)
{
    if (!isShown(item))
        return;
    if (condition(item))
        out.append(item);
    const auto children = item->childItems();
    for (QQuickItem* child : children)
        collect(child, out, condition);
}

} // namespace servery::testing
