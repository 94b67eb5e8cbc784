// TodayReport: a manager's day at a glance, read from the server and anew as things happen: sales
// by the hour beside a usual day, how it was paid, the messages, and what only a person can decide.
// Thread: the GUI thread. Units: minor units of the venue's currency.
#pragma once

#include "app/link/livereading.h"
#include "app/link/serverlink.h"
#include "app/link/staffapi.h"
#include "app/manager/reportexport.h"
#include "app/models/valuesmodel.h"

#include <QDate>
#include <QJsonObject>

namespace servery::app {

class ServerTime;

class TodayReport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Console")
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QVariantList metrics READ metrics NOTIFY changed)
    Q_PROPERTY(QVariantList hours READ hours NOTIFY changed)
    Q_PROPERTY(QVariantList ticks READ ticks NOTIFY changed)
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(QString weekday READ weekday NOTIFY changed)
    Q_PROPERTY(servery::app::ValuesModel* methods READ methods CONSTANT)
    Q_PROPERTY(QVariantMap totals READ totals NOTIFY changed)
    Q_PROPERTY(servery::app::ValuesModel* needs READ needs CONSTANT)
    Q_PROPERTY(QVariantList credit READ credit NOTIFY changed)
    Q_PROPERTY(QVariantList messages READ messages NOTIFY changed)
    Q_PROPERTY(QString messagesContext READ messagesContext NOTIFY changed)
    Q_PROPERTY(servery::app::ReportExport* file READ file CONSTANT)

public:
    // Events within this time are one reading.
    static constexpr qint64 settleMs = 2'000;

    TodayReport(const Clock& clock, ServerLink& link, ServerTime& time, StaffApi& api,
                QObject* parent = nullptr);

    void setRole(const QString& role);
    void clear();
    void retranslate() { show(); }
    // Looks at the clock: reads anew when something happened.
    void tick();

    // "none", "loading", "ready" or "failed"
    [[nodiscard]] QString state() const { return m_reading.state(); }
    // Six objects with key (of the entries behind it: sales, tips, refunds), label, figure and
    // context.
    [[nodiscard]] QVariantList metrics() const;
    // From the first hour with sales to the last: hour, value and usual (thousandths of the scale;
    // usual -1: not known), text, fullText, usualText and isNow.
    [[nodiscard]] QVariantList hours() const;
    // The scale's lines from 0 up, as texts.
    [[nodiscard]] QVariantList ticks() const;
    // "2026-11-27"
    [[nodiscard]] QString day() const { return m_day.value(u"day").toString(); }
    [[nodiscard]] QString weekday() const;
    // Rows with method, orders, sales, tips, refunds and fees.
    [[nodiscard]] ValuesModel* methods() { return &m_methods; }
    [[nodiscard]] QVariantMap totals() const;
    // Rows with kind, title, detail, orderId and, of work that stopped, jobId.
    [[nodiscard]] ValuesModel* needs() { return &m_needs; }
    // Customers' credit: objects with key (of the entries behind it), label and amount; none where
    // nobody has any.
    [[nodiscard]] QVariantList credit() const;
    // Objects with label, count and amount.
    [[nodiscard]] QVariantList messages() const;
    [[nodiscard]] QString messagesContext() const;
    [[nodiscard]] ReportExport* file() { return &m_file; }
    // The day on paper.
    [[nodiscard]] Paper paper() const;

    Q_INVOKABLE void refresh();
    // Work that stopped: tries it again, or lets it be. A refund that is let be is parked money.
    Q_INVOKABLE void retryJob(const QString& jobId);
    Q_INVOKABLE void dismissJob(const QString& jobId);
    Q_INVOKABLE void saveCsv();
    Q_INVOKABLE void savePdf();

Q_SIGNALS:
    void changed();

private:
    struct MessageCost
    {
        QByteArray currency; // empty: no price is known
        qint64 textMicros = 0;
        qint64 callMicros = 0;
    };

    void show();
    [[nodiscard]] QString fileName() const;
    void showNeeds();
    void actOnJob(const QString& jobId, const QString& action, const QJsonObject& body);
    [[nodiscard]] QString money(qint64 cents) const;
    [[nodiscard]] qint64 scaleCents() const;
    [[nodiscard]] int currentHour() const;
    [[nodiscard]] MessageCost messageCost() const;
    [[nodiscard]] QString salesContext(qint64 salesCents) const;
    [[nodiscard]] std::vector<QStringList> table() const;
    void addCredit(Paper& paper) const;

    const Clock& m_clock;
    ServerTime& m_time;
    StaffApi& m_api;
    QString m_role;
    LiveReading m_reading;
    QJsonObject m_day;
    QByteArray m_currency;
    ValuesModel m_methods;
    ValuesModel m_needs;
    qint64 m_changedMonoMs = 0; // 0: nothing happened since it was read
    ReportExport m_file;
};

} // namespace servery::app
