#include "qml/shared/icon.h"

#include "qml/shared/mirror.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace servery {

namespace {

constexpr qreal kGrid = 24.0;

QPainterPath lines(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    bool first = true;
    for (const QPointF& point : points) {
        if (first)
            path.moveTo(point);
        else
            path.lineTo(point);
        first = false;
    }
    return path;
}

QPainterPath crossAt(QPointF centre, qreal reach)
{
    QPainterPath path = lines({centre - QPointF(reach, reach), centre + QPointF(reach, reach)});
    path.addPath(lines({centre + QPointF(-reach, reach), centre + QPointF(reach, -reach)}));
    return path;
}

QPainterPath undoArrow()
{
    QPainterPath path = lines({{8.2, 4.6}, {3.8, 9.0}, {8.2, 13.4}});
    path.moveTo(3.8, 9.0);
    path.lineTo(14.5, 9.0);
    path.arcTo(QRectF(9.2, 9.0, 10.6, 10.6), 90, -180);
    path.lineTo(11, 19.6);
    return path;
}

QPainterPath magnifier()
{
    QPainterPath path;
    path.addEllipse(QPointF(10.4, 10.4), 6.8, 6.8);
    path.moveTo(15.6, 15.6);
    path.lineTo(21, 21);
    return path;
}

QPainterPath backspace()
{
    QPainterPath path = lines({{8.4, 5}, {21.5, 5}, {21.5, 19}, {8.4, 19}, {2.4, 12}, {8.4, 5}});
    path.addPath(crossAt({14.2, 12}, 2.8));
    return path;
}

QPainterPath padlock()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(4.6, 10.6, 14.8, 10.8), 1.2, 1.2);
    path.moveTo(8, 10.6);
    path.lineTo(8, 7);
    path.arcTo(QRectF(8, 3, 8, 8), 180, -180);
    path.lineTo(16, 10.6);
    return path;
}

QPainterPath speechBubble()
{
    QPainterPath path =
        lines({{3.2, 4.2}, {20.8, 4.2}, {20.8, 17}, {10.4, 17}, {6, 21}, {6, 17}, {3.2, 17}});
    path.closeSubpath();
    return path;
}

// Three arcs of a radio signal and a bar across them.
QPainterPath noSignal()
{
    QPainterPath path;
    for (const qreal radius : {6.0, 11.0}) {
        const QRectF box(12 - radius, 19 - radius, 2 * radius, 2 * radius);
        path.arcMoveTo(box, 45);
        path.arcTo(box, 45, 90);
    }
    path.addEllipse(QPointF(12, 19), 0.9, 0.9);
    path.addPath(lines({{3, 3}, {21, 21.5}}));
    return path;
}

QPainterPath banknote()
{
    QPainterPath path;
    path.addRect(QRectF(2.4, 6, 19.2, 12));
    path.addEllipse(QPointF(12, 12), 2.4, 2.4);
    path.addPath(lines({{5.6, 12}, {5.7, 12}}));
    path.addPath(lines({{18.3, 12}, {18.4, 12}}));
    return path;
}

QPainterPath mutedSpeaker()
{
    QPainterPath path =
        lines({{3, 9.2}, {7, 9.2}, {12, 5}, {12, 19}, {7, 14.8}, {3, 14.8}, {3, 9.2}});
    path.addPath(crossAt({18.4, 12}, 2.8));
    return path;
}

QPainterPath printer()
{
    QPainterPath path = lines({{6.6, 8.6}, {6.6, 3}, {17.4, 3}, {17.4, 8.6}});
    path.addPath(lines({{6.6, 17.4}, {3, 17.4}, {3, 8.6}, {21, 8.6}, {21, 17.4}, {17.4, 17.4}}));
    path.addRect(QRectF(6.6, 13.6, 10.8, 7.6));
    return path;
}

QPainterPath folder()
{
    QPainterPath path =
        lines({{2.6, 19.6}, {2.6, 4.4}, {9.4, 4.4}, {12, 7.6}, {21.4, 7.6}, {21.4, 19.6}});
    path.closeSubpath();
    return path;
}

QPainterPath pathFor(Icon::Glyph glyph)
{
    switch (glyph) {
    case Icon::None:
    case Icon::Play:
        break;
    case Icon::Tick:
        return lines({{3.4, 12.8}, {9.2, 18.4}, {20.8, 5.8}});
    case Icon::Cross:
        return crossAt({12, 12}, 7.4);
    case Icon::Undo:
        return undoArrow();
    case Icon::Search:
        return magnifier();
    case Icon::Backspace:
        return backspace();
    case Icon::Lock:
        return padlock();
    case Icon::Message:
        return speechBubble();
    case Icon::NoSignal:
        return noSignal();
    case Icon::Banknote:
        return banknote();
    case Icon::Muted:
        return mutedSpeaker();
    case Icon::Down:
        return lines({{5, 9}, {12, 16}, {19, 9}});
    case Icon::Printer:
        return printer();
    case Icon::Folder:
        return folder();
    }
    return {};
}

} // namespace

Icon::Icon(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(kGrid, kGrid);
    followDirection(this);
}

void Icon::setGlyph(Glyph glyph)
{
    if (m_glyph == glyph)
        return;
    m_glyph = glyph;
    update();
    Q_EMIT glyphChanged();
}

void Icon::setColor(const QColor& color)
{
    if (m_color == color)
        return;
    m_color = color;
    update();
    Q_EMIT colorChanged();
}

void Icon::paint(QPainter* painter)
{
    const qreal side = std::min(width(), height());
    if (side <= 0 || m_glyph == None)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    turnBack(*painter, *this);
    painter->translate((width() - side) / 2, (height() - side) / 2);
    painter->scale(side / kGrid, side / kGrid);
    if (m_glyph == Play) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_color);
        painter->drawPolygon(QPolygonF(QList<QPointF>{{6, 2.5}, {20.5, 12}, {6, 21.5}}));
        return;
    }
    const qreal width = m_glyph == Tick ? 3.4 : 2.4;
    const Qt::PenCapStyle cap = m_glyph == Tick ? Qt::FlatCap : Qt::RoundCap;
    const Qt::PenJoinStyle join = m_glyph == Tick ? Qt::MiterJoin : Qt::RoundJoin;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_color, width, Qt::SolidLine, cap, join));
    painter->drawPath(pathFor(m_glyph));
}

} // namespace servery
