#include "qml/shared/numeral.h"

#include "qml/shared/mirror.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace servery {

namespace {

// From this size the display cut of the typeface is the sharper one.
constexpr qreal kDisplayFrom = 32;
// Large figures are set closer, in parts of the size.
constexpr qreal kDisplayTracking = -0.035;
constexpr qreal kHeavyTracking = -0.02;
constexpr int kHeavyFrom = 800;
// What a 1 takes of the widest digit's room in the display cut's own tabular figures.
constexpr qreal kNarrowOne = 0.85;

bool isDigit(QChar character)
{
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

// Words that are read from right to left: the order of the runs is not that of the letters.
bool hasRightToLeft(const QString& text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar character) {
        return character.direction() == QChar::DirR || character.direction() == QChar::DirAL;
    });
}

// The length of the run of non-digits that starts at `from`.
qsizetype runLength(const QString& text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && !isDigit(text[end]))
        ++end;
    return end - from;
}

} // namespace

Numeral::Numeral(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    updateFont();
    followDirection(this);
}

void Numeral::setText(const QString& text)
{
    if (m_text == text)
        return;
    m_text = text;
    setImplicitWidth(std::ceil(naturalWidth()));
    update();
    Q_EMIT textChanged();
}

void Numeral::setSize(qreal pixels)
{
    if (qFuzzyCompare(m_size, pixels))
        return;
    m_size = pixels;
    updateFont();
    Q_EMIT fontChanged();
}

void Numeral::setWeight(int weight)
{
    if (m_weight == weight)
        return;
    m_weight = weight;
    updateFont();
    Q_EMIT fontChanged();
}

void Numeral::setColor(const QColor& color)
{
    if (m_color == color)
        return;
    m_color = color;
    update();
    Q_EMIT colorChanged();
}

void Numeral::setStruck(bool struck)
{
    if (m_struck == struck)
        return;
    m_struck = struck;
    update();
    Q_EMIT struckChanged();
}

void Numeral::updateFont()
{
    m_font =
        QFont(m_size >= kDisplayFrom ? QStringLiteral("Inter Display") : QStringLiteral("Inter"));
    m_font.setPixelSize(std::max(1, static_cast<int>(std::lround(m_size))));
    m_font.setWeight(static_cast<QFont::Weight>(std::clamp(m_weight, 1, 1000)));
    updateMetrics();
    update();
}

void Numeral::updateMetrics()
{
    const QFontMetricsF metrics(m_font);
    m_digitWidth = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        m_digitWidth = std::max(m_digitWidth, metrics.horizontalAdvance(QLatin1Char(digit)));
    const bool isDisplay = m_size >= kDisplayFrom;
    const qreal tracking = isDisplay                ? kDisplayTracking
                           : m_weight >= kHeavyFrom ? kHeavyTracking
                                                    : 0;
    m_oneWidth = kNarrowOne * m_digitWidth + tracking * m_size;
    m_digitWidth += tracking * m_size;
    setImplicitSize(std::ceil(naturalWidth()), std::ceil(metrics.ascent() + metrics.descent()));
    setBaselineOffset(std::ceil(metrics.ascent()));
}

qreal Numeral::cellWidth(qsizetype at) const
{
    if (m_text[at] != QLatin1Char('1'))
        return m_digitWidth;
    const qsizetype colon = m_text.lastIndexOf(QLatin1Char(':'));
    // Small ones without a colon stand in columns.
    const bool isNarrow = colon < 0 ? m_size >= kDisplayFrom : at < colon;
    return isNarrow ? m_oneWidth : m_digitWidth;
}

qreal Numeral::naturalWidth() const
{
    const QFontMetricsF metrics(m_font);
    if (hasRightToLeft(m_text))
        return metrics.horizontalAdvance(m_text);
    qreal total = 0;
    for (qsizetype at = 0; at < m_text.size();) {
        if (isDigit(m_text[at])) {
            total += cellWidth(at++);
            continue;
        }
        const qsizetype length = runLength(m_text, at);
        total += metrics.horizontalAdvance(m_text.mid(at, length));
        at += length;
    }
    return total;
}

void Numeral::paint(QPainter* painter)
{
    const QFontMetricsF metrics(m_font);
    painter->setRenderHint(QPainter::TextAntialiasing);
    painter->setFont(m_font);
    painter->setPen(m_color);
    const qreal baseline = baselineOffset();
    turnBack(*painter, *this);
    // Turned back, it begins at the other side of its room.
    qreal x = QGuiApplication::isRightToLeft() ? std::max(0.0, width() - naturalWidth()) : 0;
    const qreal begin = x;
    if (hasRightToLeft(m_text)) {
        painter->drawText(QPointF(x, baseline), m_text);
        x += naturalWidth();
    }
    for (qsizetype at = hasRightToLeft(m_text) ? m_text.size() : 0; at < m_text.size();) {
        if (isDigit(m_text[at])) {
            const qreal cell = cellWidth(at);
            const qreal spare = cell - metrics.horizontalAdvance(m_text[at]);
            painter->drawText(QPointF(x + spare / 2, baseline), m_text.mid(at++, 1));
            x += cell;
            continue;
        }
        const qsizetype length = runLength(m_text, at);
        const QString run = m_text.mid(at, length);
        painter->drawText(QPointF(x, baseline), run);
        x += metrics.horizontalAdvance(run);
        at += length;
    }
    if (!m_struck)
        return;
    const qreal thickness = std::max(2.0, m_size / 14);
    painter->fillRect(
        QRectF(begin, baseline - metrics.capHeight() / 2 - thickness / 2, x - begin, thickness),
        m_color);
}

} // namespace servery
