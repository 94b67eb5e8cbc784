#include "app/printing/rasterline.h"

#include "app/printing/composer.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace servery::app {
namespace {

constexpr int lineDots = 30;
constexpr int letterDots = 24;

// Drawn at its own size, then stretched to the width of the line's letters; what would be too wide
// is pressed together, never cut.
void drawPiece(QPainter& painter, const QString& text, Qt::Alignment align, const PrintText& line,
               const QRectF& area)
{
    if (text.isEmpty())
        return;
    const qreal natural = QFontMetricsF(painter.font()).horizontalAdvance(text);
    const qreal stretch = static_cast<qreal>(line.width) / line.height;
    const qreal scale = std::min(stretch, area.width() / std::max<qreal>(1, natural));
    const qreal free = area.width() - natural * scale;
    const qreal before = align == Qt::AlignRight ? free : align == Qt::AlignHCenter ? free / 2 : 0;
    painter.save();
    painter.translate(area.left() + before, area.top());
    painter.scale(scale, 1);
    painter.drawText(QRectF(0, 0, natural + 1, area.height()),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip), text);
    painter.restore();
}

Qt::Alignment alignmentOf(const PrintText& line, bool isTurned)
{
    if (line.right.isEmpty() && line.align == PrintAlign::Center)
        return Qt::AlignHCenter;
    const bool isAtEnd = line.right.isEmpty() && line.align == PrintAlign::End;
    return isAtEnd == isTurned ? Qt::AlignLeft : Qt::AlignRight;
}

} // namespace

void paintLine(QPainter& painter, const PrintText& line, int columns, int dots)
{
    const int height = lineDots * std::clamp(line.height, 1, 8);
    painter.fillRect(0, 0, dots, height, line.inverted ? Qt::black : Qt::white);
    QFont font(QStringLiteral("Inter"));
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(letterDots * std::clamp(line.height, 1, 8));
    font.setWeight(line.bold || line.inverted ? QFont::Bold : QFont::Medium);
    painter.setFont(font);
    painter.setPen(line.inverted ? Qt::white : Qt::black);

    const qreal indent = static_cast<qreal>(line.indent) * line.width * dots / columns;
    const bool isTurned = isRightToLeft(line.text.isEmpty() ? line.right : line.text);
    const QRectF area(isTurned ? 0 : indent, 0, dots - indent, height);
    const qreal rightRoom = line.right.isEmpty() ? 0 : area.width() * 0.35;
    drawPiece(painter, line.text, alignmentOf(line, isTurned), line,
              area.adjusted(isTurned ? rightRoom : 0, 0, isTurned ? 0 : -rightRoom, 0));
    drawPiece(painter, line.right, isTurned ? Qt::AlignLeft : Qt::AlignRight, line,
              isTurned ? area.adjusted(0, 0, rightRoom - area.width(), 0)
                       : area.adjusted(area.width() - rightRoom, 0, 0, 0));
}

QImage rasterLine(const PrintText& line, int columns, int dots)
{
    const int height = lineDots * std::clamp(line.height, 1, 8);
    QImage canvas(dots, height, QImage::Format_Grayscale8);
    {
        QPainter painter(&canvas);
        paintLine(painter, line, columns, dots);
    }
    QImage picture(dots, height, QImage::Format_Mono);
    picture.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < dots; ++x)
            picture.setPixel(x, y, qGray(canvas.pixel(x, y)) < 128 ? 1U : 0U);
    }
    return picture;
}

} // namespace servery::app
