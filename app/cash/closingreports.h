// ClosingReports: the venue's closing (Z) reports, newest first, and the one that is on the screen.
// They are numbered by the server and never change. Thread: the GUI thread.
#pragma once

#include "app/link/staffapi.h"
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

public:
    ClosingReports(StaffApi& api, const ServerTime& time, QObject* parent = nullptr);

    void setCurrency(const QByteArray& currency);
    void clear();
    // One that was just made: it is shown.
    void add(const QJsonObject& report);

    // Rows with number, timeText, closedBy, verdict and verdictText.
    [[nodiscard]] ValuesModel* list() { return &m_list; }
    // number, lines, expectedText, countedText, verdict, verdictText, reason, openedText,
    // closedText and countTries; empty: none.
    [[nodiscard]] QVariantMap shown() const;

    Q_INVOKABLE void fetch();
    Q_INVOKABLE void open(const QString& number);
    Q_INVOKABLE void close();

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
};

} // namespace servery::app
