// MoneyReports: what the venue earned and what its staff are owed, over a day or a week: profit by
// order (what was sold, less refunds, the dishes, the fees and the messages), and tips by staff and
// day. Read from the server when it is looked at. Thread: the GUI thread.
#pragma once

#include "app/link/staffapi.h"
#include "app/manager/reportexport.h"
#include "app/models/valuesmodel.h"

#include <QDate>
#include <QJsonObject>

namespace servery::app {

class EntryTrail;
class ServerTime;

class MoneyReports : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Console")
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(QString span READ span WRITE setSpan NOTIFY changed)
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString periodText READ periodText NOTIFY changed)
    Q_PROPERTY(bool isLatest READ isLatest NOTIFY changed)
    Q_PROPERTY(QVariantList figures READ figures NOTIFY changed)
    Q_PROPERTY(servery::app::ValuesModel* lines READ lines CONSTANT)
    Q_PROPERTY(QStringList heading READ heading NOTIFY changed)
    Q_PROPERTY(QStringList total READ total NOTIFY changed)
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(servery::app::ReportExport* file READ file CONSTANT)

public:
    // trail: shows the entries behind a figure or a line.
    MoneyReports(ServerTime& time, StaffApi& api, EntryTrail& trail, QObject* parent = nullptr);

    void setRole(const QString& role) { m_role = role; }
    void clear();
    void retranslate() { show(); }

    // "profit" or "tips"
    [[nodiscard]] QString kind() const { return m_kind; }
    void setKind(const QString& kind);
    // "day" or "week", which ends with the day that is chosen
    [[nodiscard]] QString span() const { return m_span; }
    void setSpan(const QString& span);
    // "none", "loading", "ready" or "failed"
    [[nodiscard]] QString state() const { return m_state; }
    [[nodiscard]] QString periodText() const;
    [[nodiscard]] bool isLatest() const { return m_last >= today(); }
    // Objects with label, figure, context and key: what leads from the sales to the margin (their
    // key is empty: each is the sum of the lines beneath), or what is owed to whom.
    [[nodiscard]] QVariantList figures() const;
    // Rows with cells and isLoss. Profit: an order each (order, paid, sales, refunds, dishes, fees,
    // messages, margin); tips: a share each (day, name, role, state, hours, tips), and what of a
    // day's tips is nobody's.
    [[nodiscard]] ValuesModel* lines() { return &m_lines; }
    [[nodiscard]] QStringList heading() const;
    // The cells of the sum beneath them.
    [[nodiscard]] QStringList total() const;
    // What the sums do not hold, a sentence each.
    [[nodiscard]] QStringList notes() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] ReportExport* file() { return &m_file; }
    // The report on paper.
    [[nodiscard]] Paper paper() const;

    Q_INVOKABLE void refresh();
    // So many days or weeks on; never beyond today.
    Q_INVOKABLE void step(int by);
    // The tips of one day, "2026-11-21".
    Q_INVOKABLE void showTips(const QString& day);
    // The entries behind a line, or behind a figure that has a key.
    Q_INVOKABLE void openLine(const QString& key);
    Q_INVOKABLE void openFigure(const QString& key);
    Q_INVOKABLE void saveCsv();
    Q_INVOKABLE void savePdf();

Q_SIGNALS:
    void changed();

private:
    void show();
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QDate first() const;
    [[nodiscard]] QString query() const;
    [[nodiscard]] QStringList onPaper(const QStringList& cells) const;
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString money(qint64 cents) const;
    [[nodiscard]] QStringList profitCells(const QJsonObject& profit) const;
    [[nodiscard]] qint64 messageCents(const QJsonObject& profit) const;
    [[nodiscard]] std::vector<ValuesRow> profitRows() const;
    [[nodiscard]] std::vector<ValuesRow> tipRows() const;
    [[nodiscard]] QVariantList profitFigures() const;
    [[nodiscard]] QJsonObject tipDay(const QString& day) const;
    [[nodiscard]] QString accountOf(const QString& staffId) const;

    ServerTime& m_time;
    StaffApi& m_api;
    EntryTrail& m_trail;
    QString m_role;
    QString m_kind = QStringLiteral("profit");
    QString m_span = QStringLiteral("day");
    QString m_state = QStringLiteral("none");
    QDate m_last; // the chosen day
    QJsonObject m_report;
    QByteArray m_currency;
    ValuesModel m_lines;
    QString m_problem;
    int m_asked = 0; // answers to what was asked before are late
    ReportExport m_file;
};

} // namespace servery::app
