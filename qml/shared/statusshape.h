// StatusShape: the ten outlines that carry a status on every screen.
//
// A painted item, so that the outlines are smooth with every scene graph backend, the software one
// included. Marks inside a filled outline are cut out and show what lies beneath. Sizes are in
// logical pixels: the outline fills the smaller side of the item. GUI thread only, apart from
// paint(), which the scene graph calls while the GUI thread waits.
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQmlIntegration>

namespace servery {

class StatusShape : public QQuickPaintedItem
{
    Q_OBJECT
    Q_PROPERTY(Kind kind READ kind WRITE setKind NOTIFY kindChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    QML_ELEMENT

public:
    enum Kind {
        None,
        RingDot,
        Ring,
        Triangle,
        Octagon,
        Diamond,
        TickSquare,
        Hourglass,
        Clock,
        Bars,
        Flag
    };
    Q_ENUM(Kind)

    explicit StatusShape(QQuickItem* parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor& color);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void kindChanged();
    void colorChanged();

private:
    Kind m_kind = None;
    QColor m_color = Qt::white;
};

} // namespace servery
