#include "qml/shared/hatch.h"

#include <QPainter>

namespace servery {

namespace {
constexpr qreal kOn = 14;
constexpr qreal kOff = 12;
} // namespace

Hatch::Hatch(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void Hatch::setColor(const QColor& color)
{
    if (m_color == color)
        return;
    m_color = color;
    update();
    Q_EMIT changed();
}

void Hatch::setGround(const QColor& ground)
{
    if (m_ground == ground)
        return;
    m_ground = ground;
    update();
    Q_EMIT changed();
}

void Hatch::setUnit(qreal unit)
{
    if (qFuzzyCompare(m_unit, unit))
        return;
    m_unit = unit;
    update();
    Q_EMIT changed();
}

void Hatch::paint(QPainter* painter)
{
    painter->fillRect(QRectF(0, 0, width(), height()), m_ground);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_color);
    const qreal on = kOn * m_unit;
    const qreal pitch = (kOn + kOff) * m_unit;
    if (pitch < 1)
        return;
    const qreal lean = height();
    for (qreal left = -lean; left < width(); left += pitch) {
        painter->drawPolygon(QPolygonF(QList<QPointF>{
            {left, height()}, {left + lean, 0}, {left + lean + on, 0}, {left + on, height()}}));
    }
}

} // namespace servery
