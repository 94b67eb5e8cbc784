// Reports as files in the user's folder of documents: CSV for a spreadsheet (RFC 4180), PDF for
// paper. Thread: the GUI thread. Errors: an empty path where the file cannot be written.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace servery::app::reportfile {

struct Table
{
    QString title;
    std::vector<QStringList> rows; // the first is the heading
};

struct Page
{
    QString title;
    std::vector<QStringList> figures; // label, figure, context
    std::vector<Table> tables;
};

// Cells that a spreadsheet would run as a formula are written as text.
[[nodiscard]] QByteArray csvOf(const std::vector<QStringList>& rows);
[[nodiscard]] QString htmlOf(const Page& page);

// The path of the new file; a file of the same name is replaced as a whole or not at all.
[[nodiscard]] QString saveCsv(const QString& name, const std::vector<QStringList>& rows);
[[nodiscard]] QString savePdf(const QString& name, const Page& page);

} // namespace servery::app::reportfile
