// ClosingReports: the venue's closing (Z) reports, newest first, and the one that is on the screen.
// They are numbered by the server and never change. Thread: the GUI thread.
#pragma once

#include "app/link/staffapi.h"
#include "app/manager/reportexport.h"
#include "app/models/valuesmodel.h"

namespace servery::app {

class ServerTime;

class ClosingReports : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from CashDesk")
    Q_PROPERTY(servery::app::ValuesModel* list READ list CONSTANT)
    Q_PROPERTY(QVariantMap shown READ shown NOTIFY changed)
    Q_PROPERTY(servery::app::ReportExport* file READ file CONSTANT)

public:
    ClosingReports(StaffApi& api, const ServerTime& time, QObject* parent = nullptr);

    void setCurrency(const QByteArray& currency);
    void clear();
    // One that was just made: it is shown.
    void add(const QJsonObject& report);

    // Rows with number, timeText, closedBy, verdict and verdictText.
    [[nodiscard]] ValuesModel* list() { return &m_list; }
    // number, account (its key in the ledger), lines, expectedText, countedText, verdict,
    // verdictText, reason, openedText, closedText, countTries and leftOpen; empty: none.
    [[nodiscard]] QVariantMap shown() const;

    [[nodiscard]] ReportExport* file() { return &m_file; }

    Q_INVOKABLE void fetch();
    Q_INVOKABLE void open(const QString& number);
    // That of a session, however long ago.
    void openSession(const QString& sessionId);
    Q_INVOKABLE void close();
    // Of this number, or of the one that is shown.
    Q_INVOKABLE void savePdf(const QString& number);

Q_SIGNALS:
    void changed();

private:
    void show();

    StaffApi& m_api;
    const ServerTime& m_time;
    QByteArray m_currency;
    ValuesModel m_list;
    std::vector<QJsonObject> m_reports;
    QJsonObject m_shown;
    ReportExport m_file;
};

} // namespace servery::app
