#include "app/documents/reportpaper.h"

#include <QGuiApplication>
#include <QIODevice>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace servery::app {

namespace {

constexpr int dotsPerInch = 300;
constexpr double marginMm = 18;
constexpr double footMm = 12;

int dots(double mm)
{
    return static_cast<int>(mm * dotsPerInch / 25.4);
}

class Press
{
public:
    Press(QPdfWriter& writer, const Paper& paper)
        : m_writer(writer),
          m_paper(paper),
          m_painter(&writer),
          m_width(writer.width()),
          m_height(writer.height() - dots(footMm)),
          m_isMirrored(QGuiApplication::layoutDirection() == Qt::RightToLeft)
    {}

    void run()
    {
        for (const PaperBlock& block : m_paper.blocks)
            print(block);
        printFoot();
    }
    [[nodiscard]] bool isWhole() { return m_painter.end(); }

private:
    void print(const PaperBlock& block)
    {
        switch (block.kind) {
        case PaperBlock::Kind::Title:
            return printText(block, 20, QFont::DemiBold, 0, 2);
        case PaperBlock::Kind::Subtitle:
            return printText(block, 11, QFont::Normal, 0, 1);
        case PaperBlock::Kind::Section:
            return printText(block, 13, QFont::DemiBold, 7, 2);
        case PaperBlock::Kind::Paragraph:
            return printText(block, 10.5, QFont::Normal, 3, 1);
        case PaperBlock::Kind::Alert:
            return printAlert(block);
        case PaperBlock::Kind::Row:
        case PaperBlock::Kind::TableRow:
            return printCells(block, QFont::Normal);
        case PaperBlock::Kind::TableHead:
            printCells(block, QFont::DemiBold);
            return printRule(1);
        case PaperBlock::Kind::Total:
            printRule(3);
            return printCells(block, QFont::DemiBold);
        case PaperBlock::Kind::Signature:
            m_y += dots(12);
            turnFor(dots(6));
            m_painter.drawLine(0, m_y, m_width / 2, m_y);
            return printText(block, 9, QFont::Normal, 1, 0);
        }
    }

    [[nodiscard]] QFont font(double points, QFont::Weight weight) const
    {
        QFont font = QGuiApplication::font();
        font.setPointSizeF(points);
        font.setWeight(weight);
        return font;
    }
    [[nodiscard]] Qt::Alignment start() const
    {
        return m_isMirrored ? Qt::AlignRight : Qt::AlignLeft;
    }
    [[nodiscard]] Qt::Alignment end() const
    {
        return m_isMirrored ? Qt::AlignLeft : Qt::AlignRight;
    }

    // Turns the page where so much does not fit on it any more.
    void turnFor(int height)
    {
        if (m_y + height <= m_height)
            return;
        printFoot();
        m_writer.newPage();
        ++m_page;
        m_y = 0;
    }

    void printText(const PaperBlock& block, double points, QFont::Weight weight, double beforeMm,
                   double afterMm, int indent = 0)
    {
        m_y += dots(beforeMm);
        m_painter.setFont(font(points, weight));
        const int flags = static_cast<int>(start()) | Qt::TextWordWrap;
        const QRect space(indent, m_y, m_width - indent, m_height);
        const QString text = block.cells.value(0);
        const int height = m_painter.boundingRect(space, flags, text).height();
        turnFor(height);
        m_painter.drawText(QRect(m_isMirrored ? 0 : indent, m_y, m_width - indent, height), flags,
                           text);
        m_y += height + dots(afterMm);
    }

    void printAlert(const PaperBlock& block)
    {
        const int bar = dots(1.5);
        m_y += dots(3);
        const int top = m_y;
        const int page = m_page;
        printText(block, 11, QFont::DemiBold, 1, 1, dots(5));
        if (page == m_page)
            m_painter.fillRect(QRect(m_isMirrored ? m_width - bar : 0, top, bar, m_y - top),
                               Qt::black);
        m_y += dots(2);
    }

    void printCells(const PaperBlock& block, QFont::Weight weight)
    {
        // Many columns need smaller letters.
        m_painter.setFont(font(block.cells.size() > 5 ? 9 : 10.5, weight));
        const int height = m_painter.fontMetrics().height() + dots(0.9);
        turnFor(height);
        const qsizetype count = std::max<qsizetype>(2, block.cells.size());
        // The first takes what the others, which are numbers, do not need.
        const int column = static_cast<int>(m_width / (count + 1));
        int x = 0;
        for (qsizetype i = 0; i < block.cells.size(); ++i) {
            const int width = i == 0 ? m_width - column * static_cast<int>(count - 1) : column;
            const int left = m_isMirrored ? m_width - x - width : x;
            const Qt::Alignment side = (i == 0 ? start() : end()) | Qt::AlignVCenter;
            m_painter.drawText(QRect(left, m_y, width, height), static_cast<int>(side),
                               block.cells[i]);
            x += width;
        }
        m_y += height;
    }

    void printRule(int thickness)
    {
        m_y += dots(0.8);
        m_painter.fillRect(QRect(0, m_y, m_width, thickness), Qt::black);
        m_y += dots(0.8);
    }

    void printFoot()
    {
        m_painter.setFont(font(8, QFont::Normal));
        const QRect foot(0, m_height + dots(4), m_width, dots(footMm - 4));
        m_painter.drawText(foot, static_cast<int>(start()), m_paper.name);
        m_painter.drawText(foot, static_cast<int>(end()), QString::number(m_page));
    }

    QPdfWriter& m_writer;
    const Paper& m_paper;
    QPainter m_painter;
    const int m_width;
    const int m_height;
    const bool m_isMirrored;
    int m_y = 0;
    int m_page = 1;
};

} // namespace

void addTable(Paper& paper, const std::vector<QStringList>& rows)
{
    for (std::size_t at = 0; at < rows.size(); ++at)
        paper.blocks.append({at == 0                 ? PaperBlock::Kind::TableHead
                             : at + 1 == rows.size() ? PaperBlock::Kind::Total
                                                     : PaperBlock::Kind::TableRow,
                             rows[at]});
}

bool writePdf(QIODevice& device, const Paper& paper)
{
    QPdfWriter writer(&device);
    writer.setTitle(paper.name);
    writer.setCreator(QStringLiteral("Servery"));
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({marginMm, marginMm, marginMm, marginMm}, QPageLayout::Millimeter);
    Press press(writer, paper);
    press.run();
    return press.isWhole();
}

} // namespace servery::app
