// Numeral: text whose digits all take the width of the widest digit, so that a running timer or a
// column of amounts does not dance.
//
// Qt 6.4 offers no font features, so `tnum` is out of reach: each digit is centred in a cell, and
// the text between the digits is set as it is. A large 1, and one before the colon of a time,
// stands in a narrower cell, as in the typeface's own tabular figures. Behind the colon the digits
// run, and small ones stand in columns: those keep their cells. Sizes are in logical pixels. The
// implicit size is that of one line; a narrower item clips on the right. GUI thread only, apart
// from paint().
#pragma once

#include <QColor>
#include <QFont>
#include <QQuickPaintedItem>
#include <QtQmlIntegration>

namespace servery {

class Numeral : public QQuickPaintedItem
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(qreal size READ size WRITE setSize NOTIFY fontChanged FINAL)
    Q_PROPERTY(int weight READ weight WRITE setWeight NOTIFY fontChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    Q_PROPERTY(bool struck READ struck WRITE setStruck NOTIFY struckChanged FINAL)
    QML_ELEMENT

public:
    explicit Numeral(QQuickItem* parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString& text);
    [[nodiscard]] qreal size() const { return m_size; }
    void setSize(qreal pixels);
    [[nodiscard]] int weight() const { return m_weight; }
    void setWeight(int weight);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor& color);
    [[nodiscard]] bool struck() const { return m_struck; }
    void setStruck(bool struck);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void textChanged();
    void fontChanged();
    void colorChanged();
    void struckChanged();

private:
    [[nodiscard]] qreal naturalWidth() const;
    // Of the cell of the digit at that place.
    [[nodiscard]] qreal cellWidth(qsizetype at) const;
    void updateFont();
    void updateMetrics();

    QString m_text;
    QFont m_font;
    QColor m_color = Qt::white;
    qreal m_size = 20;
    qreal m_digitWidth = 0;
    qreal m_oneWidth = 0;
    int m_weight = 800;
    bool m_struck = false;
};

} // namespace servery
