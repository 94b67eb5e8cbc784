// Hatch: stripes at 45 degrees, 14 on and 12 off, over a ground: late bars and hazard edges.
//
// GUI thread only, apart from paint(). `unit` multiplies the width of the stripes.
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQmlIntegration>

namespace servery {

class Hatch : public QQuickPaintedItem
{
    Q_OBJECT
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor ground READ ground WRITE setGround NOTIFY changed FINAL)
    Q_PROPERTY(qreal unit READ unit WRITE setUnit NOTIFY changed FINAL)
    QML_ELEMENT

public:
    explicit Hatch(QQuickItem* parent = nullptr);

    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor& color);
    [[nodiscard]] QColor ground() const { return m_ground; }
    void setGround(const QColor& ground);
    [[nodiscard]] qreal unit() const { return m_unit; }
    void setUnit(qreal unit);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    QColor m_color = Qt::white;
    QColor m_ground = Qt::black;
    qreal m_unit = 1;
};

} // namespace servery
