#include "app/printing/pagepainter.h"

#include "app/printing/composer.h"
#include "app/printing/rasterline.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <qrcodegen/qrcodegen.hpp>

namespace servery::app {
namespace {

// One dot of receipt paper is an eighth of a millimetre.
constexpr double dotsPerMm = 8;
constexpr int stripDots = static_cast<int>(stripMm * dotsPerMm);
constexpr int lineDots = 30;
constexpr int qrDots = 6;
constexpr int marginMm = 4;

qrcodegen::QrCode qrOf(const PrintQr& qr)
{
    return qrcodegen::QrCode::encodeText(qr.data.constData(), qrcodegen::QrCode::Ecc::MEDIUM);
}

int heightDots(const PrintBlock& block)
{
    if (const auto* text = std::get_if<PrintText>(&block))
        return lineDots * text->height;
    if (const auto* space = std::get_if<PrintSpace>(&block))
        return lineDots * space->lines;
    if (const auto* qr = std::get_if<PrintQr>(&block))
        return (qrOf(*qr).getSize() + 4) * qrDots;
    return lineDots / 2;
}

void paintQr(QPainter& painter, const PrintQr& qr)
{
    const qrcodegen::QrCode code = qrOf(qr);
    const int left = (stripDots - code.getSize() * qrDots) / 2;
    for (int y = 0; y < code.getSize(); ++y) {
        for (int x = 0; x < code.getSize(); ++x) {
            if (code.getModule(x, y))
                painter.fillRect(left + x * qrDots, (y + 2) * qrDots, qrDots, qrDots, Qt::black);
        }
    }
}

// In dots, from the upper left corner of the block.
void paintBlock(QPainter& painter, const PrintBlock& block)
{
    if (const auto* text = std::get_if<PrintText>(&block)) {
        painter.save();
        painter.setClipRect(0, 0, stripDots, heightDots(block));
        paintLine(painter, *text, pageColumns, stripDots);
        painter.restore();
    } else if (const auto* rule = std::get_if<PrintRule>(&block)) {
        painter.fillRect(0, lineDots / 4, stripDots, rule->strong ? 4 : 2, Qt::black);
    } else if (const auto* qr = std::get_if<PrintQr>(&block)) {
        paintQr(painter, *qr);
    }
}

} // namespace

double pageHeightMm(const PrintDocument& document)
{
    int dots = 0;
    for (const PrintBlock& block : composed(document, pageColumns).blocks)
        dots += heightDots(block);
    return dots / dotsPerMm;
}

bool paintPages(const PrintDocument& document, QPagedPaintDevice& device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double scale = device.logicalDpiX() / 25.4 / dotsPerMm;
    painter.scale(scale, scale);
    const double room = device.height() / scale;
    double y = 0;
    for (const PrintBlock& block : composed(document, pageColumns).blocks) {
        const int height = heightDots(block);
        if (y > 0 && y + height > room) {
            if (!device.newPage())
                return false;
            y = 0;
        }
        painter.save();
        painter.translate(0, y);
        paintBlock(painter, block);
        painter.restore();
        y += height;
    }
    return painter.end();
}

bool writePdf(const PrintDocument& document, const QString& path, const QString& title)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    {
        QPdfWriter writer(&file);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Servery"));
        const QSizeF paper(stripMm + 2 * marginMm, pageHeightMm(document) + 2 * marginMm + 1);
        writer.setPageSize(QPageSize(paper, QPageSize::Millimeter, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm),
                              QPageLayout::Millimeter);
        if (!paintPages(document, writer)) {
            file.cancelWriting();
            return false;
        }
    }
    return file.commit();
}

} // namespace servery::app
