// ReportExport: a report as a file in the folder of exports, which is Servery in the user's folder
// of documents: PDF that is made here, CSV as the server writes it. A file of the same name is
// replaced as a whole or not at all. What became of it is said until the next one.
// Thread: the GUI thread.
#pragma once

#include "app/documents/reportpaper.h"
#include "app/link/staffapi.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace servery::app {

class ReportExport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from what is exported")
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(bool failed READ failed NOTIFY changed)

public:
    explicit ReportExport(StaffApi& api, QObject* parent = nullptr);

    // "Saved: /home/…/Servery/day-2026-11-27.pdf", or why it was not; empty: nothing was asked for.
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool failed() const { return m_failed; }
    // The last file that was written; empty: none.
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] static QString folder();

    // name: of the file, without its ending.
    void savePdf(const QString& name, const Paper& paper);
    // path: of the report on the server, with its query.
    void fetchCsv(const QString& name, const QString& path);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void write(const QString& fileName, const QByteArray& bytes);
    void say(const QString& text, bool failed);

    StaffApi& m_api;
    QString m_text;
    QString m_path;
    bool m_failed = false;
};

} // namespace servery::app
