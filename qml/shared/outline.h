// Outline: the edge of a card or control, drawn inside its bounds; solid or dashed.
//
// Rectangle cannot dash its border, and an outline over the content lets a header fill its card to
// the corners. It is made of its four corners and its sides alone: what lies inside costs nothing,
// neither memory nor, where no graphics processor draws, time. GUI thread only, apart from
// updatePaintNode().
#pragma once

#include <QColor>
#include <QQuickItem>
#include <QtQmlIntegration>

namespace servery {

class Outline : public QQuickItem
{
    Q_OBJECT
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor corner READ corner WRITE setCorner NOTIFY changed FINAL)
    Q_PROPERTY(qreal stroke READ stroke WRITE setStroke NOTIFY changed FINAL)
    Q_PROPERTY(qreal radius READ radius WRITE setRadius NOTIFY changed FINAL)
    Q_PROPERTY(bool dashed READ dashed WRITE setDashed NOTIFY changed FINAL)
    QML_ELEMENT

public:
    explicit Outline(QQuickItem* parent = nullptr);

    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor& color);
    // What is painted in the four corners outside the radius; transparent paints nothing.
    [[nodiscard]] QColor corner() const { return m_corner; }
    void setCorner(const QColor& corner);
    // Drawn in whole pixels of the screen, one at the least; 0 draws no line.
    [[nodiscard]] qreal stroke() const { return m_stroke; }
    void setStroke(qreal stroke);
    [[nodiscard]] qreal radius() const { return m_radius; }
    void setRadius(qreal radius);
    [[nodiscard]] bool dashed() const { return m_dashed; }
    void setDashed(bool dashed);

Q_SIGNALS:
    void changed();

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;
    void geometryChange(const QRectF& after, const QRectF& before) override;

private:
    void redraw();

    QColor m_color = Qt::white;
    QColor m_corner = Qt::transparent;
    qreal m_stroke = 2;
    qreal m_radius = 8;
    bool m_dashed = false;
};

} // namespace servery
