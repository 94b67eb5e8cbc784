#include "qml/shared/outline.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGRectangleNode>

#include <cmath>

namespace servery {

namespace {

// In multiples of the stroke.
constexpr qreal kDashOn = 2.6;
constexpr qreal kDashOff = 1.8;

struct Frame
{
    QRectF bounds;
    qreal stroke;   // in whole pixels of the screen
    qreal radius;   // of the outer edge
    qreal cornerAt; // the side of the square that a corner takes
};

Frame frameOf(const QRectF& bounds, qreal stroke, qreal radius, qreal pixelRatio)
{
    const qreal most = qMin(bounds.width(), bounds.height()) / 2;
    const qreal pixel = 1 / pixelRatio;
    const qreal line =
        stroke <= 0 ? 0 : qMin(most, qMax(pixel, std::round(stroke * pixelRatio) * pixel));
    const qreal round = qBound(0.0, radius, most);
    return {bounds, line, round, qMin(most, std::ceil(qMax(round, line) * pixelRatio) * pixel)};
}

// All four corners, side by side as in a frame without sides.
QImage cornersOf(const Frame& frame, const QColor& color, const QColor& outside, qreal pixelRatio)
{
    const qreal side = 2 * frame.cornerAt;
    const int pixels = qMax(1, qRound(side * pixelRatio));
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(pixels / side, pixels / side);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bounds(0, 0, side, side);
    if (outside.alpha() > 0 && frame.radius > 0) {
        QPainterPath around;
        around.addRect(bounds);
        QPainterPath inside;
        inside.addRoundedRect(bounds, frame.radius, frame.radius);
        painter.fillPath(around.subtracted(inside), outside);
    }
    if (frame.stroke > 0) {
        const qreal half = frame.stroke / 2;
        const qreal radius = qMax(0.0, frame.radius - half);
        painter.setPen(QPen(color, frame.stroke, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(bounds.adjusted(half, half, -half, -half), radius, radius);
    }
    return image;
}

void addCorners(QSGNode* node, const Frame& frame, const QImage& image, QQuickWindow* window)
{
    QSGTexture* texture = window->createTextureFromImage(image);
    const qreal right = frame.bounds.width() - frame.cornerAt;
    const qreal bottom = frame.bounds.height() - frame.cornerAt;
    const QSizeF half = QSizeF(image.size()) / 2;
    const QPointF places[] = {{0, 0}, {right, 0}, {0, bottom}, {right, bottom}};
    bool ownsTexture = true; // the first one, for all of them
    for (const QPointF& place : places) {
        QSGImageNode* corner = window->createImageNode();
        corner->setTexture(texture);
        corner->setOwnsTexture(std::exchange(ownsTexture, false));
        corner->setFiltering(QSGTexture::Nearest);
        corner->setSourceRect(
            {{place.x() > 0 ? half.width() : 0, place.y() > 0 ? half.height() : 0}, half});
        corner->setRect({place, QSizeF(frame.cornerAt, frame.cornerAt)});
        node->appendChildNode(corner);
    }
}

void addPiece(QSGNode* node, const QRectF& piece, const QColor& color, QQuickWindow* window)
{
    QSGRectangleNode* rectangle = window->createRectangleNode();
    rectangle->setRect(piece);
    rectangle->setColor(color);
    node->appendChildNode(rectangle);
}

// A side from one corner to the next, at both of which a dashed one begins with a gap.
void addSide(QSGNode* node, const QRectF& side, qreal stroke, bool isDashed, const QColor& color,
             QQuickWindow* window)
{
    const bool isLevel = side.width() > side.height();
    const qreal length = isLevel ? side.width() : side.height();
    if (length <= 0)
        return;
    if (!isDashed)
        return addPiece(node, side, color, window);
    const int dashes = static_cast<int>((length / stroke - kDashOff) / (kDashOn + kDashOff));
    const qreal each = length / (dashes + kDashOff / (kDashOn + kDashOff));
    const qreal on = each * kDashOn / (kDashOn + kDashOff);
    for (int i = 0; i < dashes; ++i) {
        const qreal at = i * each + each - on;
        addPiece(node,
                 isLevel ? QRectF(side.x() + at, side.y(), on, side.height())
                         : QRectF(side.x(), side.y() + at, side.width(), on),
                 color, window);
    }
}

void addSides(QSGNode* node, const Frame& frame, bool isDashed, const QColor& color,
              QQuickWindow* window)
{
    const qreal line = frame.stroke;
    const qreal at = frame.cornerAt;
    const qreal width = frame.bounds.width();
    const qreal height = frame.bounds.height();
    for (const QRectF& side :
         {QRectF(at, 0, width - 2 * at, line), QRectF(at, height - line, width - 2 * at, line),
          QRectF(0, at, line, height - 2 * at), QRectF(width - line, at, line, height - 2 * at)})
        addSide(node, side, line, isDashed, color, window);
}

} // namespace

Outline::Outline(QQuickItem* parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void Outline::redraw()
{
    update();
    Q_EMIT changed();
}

void Outline::setColor(const QColor& color)
{
    if (m_color == color)
        return;
    m_color = color;
    redraw();
}

void Outline::setCorner(const QColor& corner)
{
    if (m_corner == corner)
        return;
    m_corner = corner;
    redraw();
}

void Outline::setStroke(qreal stroke)
{
    if (qFuzzyCompare(m_stroke, stroke))
        return;
    m_stroke = stroke;
    redraw();
}

void Outline::setRadius(qreal radius)
{
    if (qFuzzyCompare(m_radius, radius))
        return;
    m_radius = radius;
    redraw();
}

void Outline::setDashed(bool dashed)
{
    if (m_dashed == dashed)
        return;
    m_dashed = dashed;
    redraw();
}

void Outline::geometryChange(const QRectF& after, const QRectF& before)
{
    QQuickItem::geometryChange(after, before);
    if (after.size() != before.size())
        update();
}

QSGNode* Outline::updatePaintNode(QSGNode* old, UpdatePaintNodeData*)
{
    delete old;
    const QRectF bounds = boundingRect();
    if (bounds.isEmpty() || window() == nullptr)
        return nullptr;
    const qreal pixelRatio = window()->effectiveDevicePixelRatio();
    const Frame frame = frameOf(bounds, m_stroke, m_radius, pixelRatio);
    auto* node = new QSGNode;
    if (frame.cornerAt > 0)
        addCorners(node, frame, cornersOf(frame, m_color, m_corner, pixelRatio), window());
    if (frame.stroke > 0)
        addSides(node, frame, m_dashed, m_color, window());
    return node;
}

} // namespace servery
