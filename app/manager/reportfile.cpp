#include "app/manager/reportfile.h"

#include <QBuffer>
#include <QDir>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTextDocument>

namespace servery::app::reportfile {
namespace {

constexpr int pdfDotsPerInch = 96;

QString pathFor(const QString& name, const char* ending)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
                           QStringLiteral("/Servery");
    if (!QDir().mkpath(folder))
        return {};
    return folder + u'/' + name + QLatin1String(ending);
}

QString write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    const bool isWritten = !path.isEmpty() && file.open(QIODevice::WriteOnly) &&
                           file.write(bytes) == bytes.size() && file.commit();
    return isWritten ? path : QString();
}

QByteArray cellOf(const QString& text)
{
    QString cell = text;
    // Amounts begin with their own minus (U+2212), so this is never a number.
    if (!cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell.at(0)))
        cell.prepend(u'\'');
    const bool needsQuotes = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n');
    if (needsQuotes)
        cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return cell.toUtf8();
}

QString rowOf(const QStringList& cells, bool isHeading)
{
    QString out = QStringLiteral("<tr>");
    for (qsizetype at = 0; at < cells.size(); ++at) {
        const QString align = at == 0 ? QStringLiteral("left") : QStringLiteral("right");
        const QString text = cells.at(at).toHtmlEscaped();
        out += isHeading ? QStringLiteral("<th align=\"%1\">%2</th>").arg(align, text)
                         : QStringLiteral("<td align=\"%1\">%2</td>").arg(align, text);
    }
    return out + QStringLiteral("</tr>");
}

} // namespace

QByteArray csvOf(const std::vector<QStringList>& rows)
{
    QByteArray out;
    for (const QStringList& row : rows) {
        QByteArrayList cells;
        for (const QString& cell : row)
            cells += cellOf(cell);
        out += cells.join(',') + "\r\n";
    }
    return out;
}

QString htmlOf(const Page& page)
{
    QString html = QStringLiteral("<h1>%1</h1>").arg(page.title.toHtmlEscaped());
    html += QStringLiteral("<table width=\"100%\" cellpadding=\"4\">");
    for (const QStringList& figure : page.figures)
        html += QStringLiteral("<tr><td>%1</td><td align=\"right\"><b>%2</b></td><td>%3</td></tr>")
                    .arg(figure.value(0).toHtmlEscaped(), figure.value(1).toHtmlEscaped(),
                         figure.value(2).toHtmlEscaped());
    html += QStringLiteral("</table>");
    for (const Table& table : page.tables) {
        html += QStringLiteral("<h2>%1</h2><table width=\"100%\" cellpadding=\"4\">")
                    .arg(table.title.toHtmlEscaped());
        for (std::size_t at = 0; at < table.rows.size(); ++at)
            html += rowOf(table.rows[at], at == 0);
        html += QStringLiteral("</table>");
    }
    return html;
}

QString saveCsv(const QString& name, const std::vector<QStringList>& rows)
{
    // The mark tells a spreadsheet that it is UTF-8.
    return write(pathFor(name, ".csv"), "\xEF\xBB\xBF" + csvOf(rows));
}

QString savePdf(const QString& name, const Page& page)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(pdfDotsPerInch);
        writer.setTitle(page.title);
        QTextDocument document;
        document.setHtml(htmlOf(page));
        document.print(&writer);
    }
    return write(pathFor(name, ".pdf"), bytes);
}

} // namespace servery::app::reportfile
