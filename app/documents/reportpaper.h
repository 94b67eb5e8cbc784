// ReportPaper: a report as it is printed: what stands on it, block by block, and its writing as PDF
// on A4, with page numbers. The server keeps reports as data and has neither fonts nor pages; the
// console, which prints, makes the paper, and the same data always makes the same one.
// Thread: the one of QGuiApplication.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

class QIODevice;

namespace servery::app {

struct PaperBlock
{
    enum class Kind {
        Title,     // one cell
        Subtitle,  // one cell
        Section,   // one cell
        Row,       // what, and how much
        Total,     // the same, with a line above it
        TableHead, // the first cell at the start, the others at the end
        TableRow,
        Paragraph, // one cell, wrapped
        Alert,     // the same, with a bar beside it: what a person must see
        Signature, // who signs
    };
    Kind kind = Kind::Row;
    QStringList cells = {};

    friend bool operator==(const PaperBlock&, const PaperBlock&) = default;
};

struct Paper
{
    QString name; // of the document, and at the foot of each page
    QList<PaperBlock> blocks;
};

// Rows of which the first is the heading and the last the sum.
void addTable(Paper& paper, const std::vector<QStringList>& rows);
// Whether all of it was written.
[[nodiscard]] bool writePdf(QIODevice& device, const Paper& paper);

} // namespace servery::app
