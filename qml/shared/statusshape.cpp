#include "qml/shared/statusshape.h"

#include "qml/shared/mirror.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace servery {

namespace {

// Everything is drawn on a square of 24 units.
constexpr qreal kGrid = 24.0;

QPainterPath exclamation(qreal top, qreal barLength)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(10.7, top, 2.6, barLength), 1.3, 1.3);
    path.addEllipse(QPointF(12, top + barLength + 3.0), 1.65, 1.65);
    return path;
}

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    path.closeSubpath();
    return path;
}

QPainterPath octagon()
{
    QPainterPath path;
    constexpr int kCorners = 8;
    const qreal radius = 11.6;
    for (int corner = 0; corner < kCorners; ++corner) {
        const qreal angle = (corner + 0.5) * 2.0 * M_PI / kCorners;
        const QPointF point(12 + radius * std::cos(angle), 12 + radius * std::sin(angle));
        if (corner == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

void stroke(QPainter& painter, const QColor& color, qreal width, const QPainterPath& path)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

// A filled outline with slightly rounded corners, and its mark cut out of it.
void fillWithMark(QPainter& painter, const QColor& color, const QPainterPath& outline,
                  const QPainterPath& mark)
{
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(color);
    painter.drawPath(outline);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawPath(mark);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

void paintRing(QPainter& painter, const QColor& color, bool withDot)
{
    QPainterPath ring;
    ring.addEllipse(QPointF(12, 12), withDot ? 10.4 : 9.9, withDot ? 10.4 : 9.9);
    stroke(painter, color, withDot ? 2.4 : 3.0, ring);
    if (!withDot)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(12, 12), 5.6, 5.6);
}

void paintTickSquare(QPainter& painter, const QColor& color)
{
    QPainterPath square;
    square.addRoundedRect(QRectF(2.4, 2.4, 19.2, 19.2), 1.6, 1.6);
    QPainterPath tick;
    tick.moveTo(6.8, 12.4);
    tick.lineTo(10.4, 16.0);
    tick.lineTo(17.4, 8.4);
    QPainterPathStroker stroker(QPen(Qt::black, 2.8, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    fillWithMark(painter, color, square, stroker.createStroke(tick));
}

void paintHourglass(QPainter& painter, const QColor& color)
{
    QPainterPath path;
    path.moveTo(4.5, 2.5);
    path.lineTo(19.5, 2.5);
    path.moveTo(4.5, 21.5);
    path.lineTo(19.5, 21.5);
    path.moveTo(6.8, 2.5);
    path.lineTo(6.8, 6.6);
    path.lineTo(12, 12);
    path.lineTo(17.2, 6.6);
    path.lineTo(17.2, 2.5);
    path.moveTo(6.8, 21.5);
    path.lineTo(6.8, 17.4);
    path.lineTo(12, 12);
    path.lineTo(17.2, 17.4);
    path.lineTo(17.2, 21.5);
    stroke(painter, color, 2.3, path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(polygon({{12, 14.4}, {15.4, 18.0}, {15.4, 20.4}, {8.6, 20.4}, {8.6, 18.0}}));
}

void paintClock(QPainter& painter, const QColor& color)
{
    QPainterPath path;
    path.addEllipse(QPointF(12, 12), 10.2, 10.2);
    path.moveTo(12, 6.4);
    path.lineTo(12, 12.2);
    path.lineTo(15.8, 14.6);
    stroke(painter, color, 2.4, path);
}

void paintBars(QPainter& painter, const QColor& color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRect(QRectF(5, 3, 4.8, 18));
    painter.drawRect(QRectF(14.2, 3, 4.8, 18));
}

void paintFlag(QPainter& painter, const QColor& color)
{
    QPainterPath pole;
    pole.moveTo(5, 2.5);
    pole.lineTo(5, 22);
    stroke(painter, color, 2.4, pole);
    painter.setPen(QPen(color, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(color);
    painter.drawPath(polygon({{5, 3.4}, {20, 3.4}, {16, 8.6}, {20, 13.8}, {5, 13.8}}));
}

} // namespace

StatusShape::StatusShape(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(kGrid, kGrid);
    followDirection(this);
}

void StatusShape::setKind(Kind kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    update();
    Q_EMIT kindChanged();
}

void StatusShape::setColor(const QColor& color)
{
    if (m_color == color)
        return;
    m_color = color;
    update();
    Q_EMIT colorChanged();
}

void StatusShape::paint(QPainter* painter)
{
    const qreal side = std::min(width(), height());
    if (side <= 0)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    turnBack(*painter, *this);
    painter->translate((width() - side) / 2, (height() - side) / 2);
    painter->scale(side / kGrid, side / kGrid);
    switch (m_kind) {
    case None:
        break;
    case RingDot:
        paintRing(*painter, m_color, true);
        break;
    case Ring:
        paintRing(*painter, m_color, false);
        break;
    case Triangle:
        fillWithMark(*painter, m_color, polygon({{12, 2.2}, {22.8, 21.4}, {1.2, 21.4}}),
                     exclamation(8.6, 6.2));
        break;
    case Octagon:
        fillWithMark(*painter, m_color, octagon(), exclamation(5.6, 8.2));
        break;
    case Diamond:
        fillWithMark(*painter, m_color, polygon({{12, 1.2}, {22.8, 12}, {12, 22.8}, {1.2, 12}}),
                     exclamation(6.4, 6.8));
        break;
    case TickSquare:
        paintTickSquare(*painter, m_color);
        break;
    case Hourglass:
        paintHourglass(*painter, m_color);
        break;
    case Clock:
        paintClock(*painter, m_color);
        break;
    case Bars:
        paintBars(*painter, m_color);
        break;
    case Flag:
        paintFlag(*painter, m_color);
        break;
    }
}

} // namespace servery
