#include "app/manager/reportexport.h"

#include "app/orders/refusals.h"

#include <QBuffer>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

namespace servery::app {

ReportExport::ReportExport(StaffApi& api, QObject* parent) : QObject(parent), m_api(api) {}

QString ReportExport::folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
           QStringLiteral("/Servery");
}

void ReportExport::savePdf(const QString& name, const Paper& paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!writePdf(buffer, paper))
        return say(tr("The PDF could not be made."), true);
    write(name + QStringLiteral(".pdf"), bytes);
}

void ReportExport::fetchCsv(const QString& name, const QString& path)
{
    m_api.download(path, this, [this, name](const Result<QByteArray, protocol::Problem>& answer) {
        if (answer)
            write(name + QStringLiteral(".csv"), *answer);
        else
            say(refusalText(answer.error()), true);
    });
}

void ReportExport::write(const QString& fileName, const QByteArray& bytes)
{
    const QString path = folder() + u'/' + fileName;
    QSaveFile file(path);
    const bool isWritten = QDir().mkpath(folder()) && file.open(QIODevice::WriteOnly) &&
                           file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten)
        return say(tr("It could not be saved as %1: %2").arg(path, file.errorString()), true);
    m_path = path;
    say(tr("Saved: %1").arg(QDir::toNativeSeparators(path)), false);
}

void ReportExport::say(const QString& text, bool failed)
{
    m_text = text;
    m_failed = failed;
    if (failed)
        m_path.clear();
    Q_EMIT changed();
}

void ReportExport::clear()
{
    say({}, false);
    m_path.clear();
}

} // namespace servery::app
