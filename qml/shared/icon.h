// Icon: the small drawings of controls (never of a status: those are StatusShape).
//
// Painted like StatusShape, on a square of 24 units that fills the smaller side of the item.
// GUI thread only.
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQmlIntegration>

namespace servery {

class Icon : public QQuickPaintedItem
{
    Q_OBJECT
    Q_PROPERTY(Glyph glyph READ glyph WRITE setGlyph NOTIFY glyphChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    QML_ELEMENT

public:
    enum Glyph {
        None,
        Tick,
        Cross,
        Play,
        Undo,
        Search,
        Backspace,
        Lock,
        Message,
        NoSignal,
        Banknote,
        Muted,
        Down,
        Printer,
        Folder
    };
    Q_ENUM(Glyph)

    explicit Icon(QQuickItem* parent = nullptr);

    [[nodiscard]] Glyph glyph() const { return m_glyph; }
    void setGlyph(Glyph glyph);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor& color);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void glyphChanged();
    void colorChanged();

private:
    Glyph m_glyph = None;
    QColor m_color = Qt::white;
};

} // namespace servery
