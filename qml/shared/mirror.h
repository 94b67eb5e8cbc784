// Right-to-left reading turns a whole screen about its upright axis; what must not be turned (text,
// digits, drawings) is turned back where it is painted. Thread: the GUI thread, or the one that
// renders while the GUI thread waits.
#pragma once

#include <QGuiApplication>
#include <QPainter>
#include <QQuickPaintedItem>

namespace servery {

inline void turnBack(QPainter& painter, const QQuickPaintedItem& item)
{
    if (!QGuiApplication::isRightToLeft())
        return;
    painter.translate(item.width(), 0);
    painter.scale(-1, 1);
}

// Paints the item anew when the direction of reading changes.
inline void followDirection(QQuickPaintedItem* item)
{
    QObject::connect(qGuiApp, &QGuiApplication::layoutDirectionChanged, item,
                     [item] { item->update(); });
}

} // namespace servery
