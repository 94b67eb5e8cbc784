#include "qml/shared/outline.h"

#include <QPainter>
#include <QPainterPath>

namespace servery {

namespace {
// In multiples of the stroke.
constexpr qreal kDashOn = 2.6;
constexpr qreal kDashOff = 1.8;
} // namespace

Outline::Outline(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void Outline::setColor(const QColor& color)
{
    if (m_color == color)
        return;
    m_color = color;
    update();
    Q_EMIT changed();
}

void Outline::setCorner(const QColor& corner)
{
    if (m_corner == corner)
        return;
    m_corner = corner;
    update();
    Q_EMIT changed();
}

void Outline::setStroke(qreal stroke)
{
    if (qFuzzyCompare(m_stroke, stroke))
        return;
    m_stroke = stroke;
    update();
    Q_EMIT changed();
}

void Outline::setRadius(qreal radius)
{
    if (qFuzzyCompare(m_radius, radius))
        return;
    m_radius = radius;
    update();
    Q_EMIT changed();
}

void Outline::setDashed(bool dashed)
{
    if (m_dashed == dashed)
        return;
    m_dashed = dashed;
    update();
    Q_EMIT changed();
}

void Outline::paint(QPainter* painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF bounds(0, 0, width(), height());
    if (m_corner.alpha() > 0 && m_radius > 0) {
        QPainterPath outside;
        outside.addRect(bounds);
        QPainterPath inside;
        inside.addRoundedRect(bounds, m_radius, m_radius);
        painter->fillPath(outside.subtracted(inside), m_corner);
    }
    if (m_stroke <= 0)
        return;
    const qreal half = m_stroke / 2;
    QPen pen(m_color, m_stroke);
    if (m_dashed) {
        pen.setDashPattern({kDashOn, kDashOff});
        pen.setCapStyle(Qt::FlatCap);
    }
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    const qreal radius = qMax(0.0, m_radius - half);
    painter->drawRoundedRect(bounds.adjusted(half, half, -half, -half), radius, radius);
}

} // namespace servery
