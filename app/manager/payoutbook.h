// PayoutBook: what the providers paid out, held against the ledger: the list, the one that is open
// with its lines as both sides have them, what differs and why, and the decision. Kept live by the
// events of the manager's channel. Thread: the GUI thread.
#pragma once

#include "app/link/decision.h"
#include "app/link/livereading.h"
#include "app/link/serverlink.h"
#include "app/manager/reportexport.h"
#include "app/models/valuesmodel.h"

#include <QJsonObject>

namespace servery::app {

class EntryTrail;
class ServerTime;

class PayoutBook : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Console")
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(servery::app::ValuesModel* list READ list CONSTANT)
    Q_PROPERTY(int toReview READ toReview NOTIFY changed)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString arrival READ arrival NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString receivedText READ receivedText NOTIFY changed)
    Q_PROPERTY(QString expectedText READ expectedText NOTIFY changed)
    Q_PROPERTY(QString differenceText READ differenceText NOTIFY changed)
    Q_PROPERTY(servery::app::ValuesModel* lines READ lines CONSTANT)
    Q_PROPERTY(servery::app::ValuesModel* differences READ differences CONSTANT)
    Q_PROPERTY(bool accepting READ accepting NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(servery::app::ReportExport* file READ file CONSTANT)

public:
    // trail: shows what a line is made of.
    PayoutBook(ServerLink& link, ServerTime& time, StaffApi& api, EntryTrail& trail,
               QObject* parent = nullptr);

    void setRole(const QString& role);
    void clear();
    void retranslate() { show(); }

    // "none", "loading", "ready" or "failed"
    [[nodiscard]] QString state() const { return m_reading.state(); }
    // Rows with dateText, amountText, kind, words, ordersText and selected, newest first. kind:
    // onItsWay, matches, differs, accepted, failed, waiting.
    [[nodiscard]] ValuesModel* list() { return &m_list; }
    // How many wait for a decision, or failed.
    [[nodiscard]] int toReview() const;
    [[nodiscard]] bool isOpen() const { return !m_detail.isEmpty(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString arrival() const;
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QString receivedText() const;
    [[nodiscard]] QString expectedText() const;
    [[nodiscard]] QString differenceText() const;
    // Rows with name, count, provider, ledger, difference and differs.
    [[nodiscard]] ValuesModel* lines() { return &m_lines; }
    // Rows with title, sentence, amountText, isOpen, decided and entry (a number in the journal; 0:
    // none).
    [[nodiscard]] ValuesModel* differences() { return &m_differences; }
    [[nodiscard]] bool accepting() const { return m_decision.isBusy(); }
    [[nodiscard]] QString problem() const
    {
        return m_problem.isEmpty() ? m_decision.problem() : m_problem;
    }
    [[nodiscard]] ReportExport* file() { return &m_file; }
    // The open one on paper.
    [[nodiscard]] Paper paper() const;

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void open(const QString& payoutId);
    // A correcting entry is posted, with who and why; nothing is edited.
    Q_INVOKABLE void accept(const QString& differenceId, const QString& reason);
    // What a line of the comparison is made of, at the provider.
    Q_INVOKABLE void openLine(const QString& kind);
    // What was posted of the open one itself: on its way, in the bank, back again, corrections.
    Q_INVOKABLE void openEntries();
    Q_INVOKABLE void saveCsv();
    Q_INVOKABLE void savePdf();

Q_SIGNALS:
    void changed();

private:
    void take(const QJsonObject& answer);
    [[nodiscard]] QString titleOf(const QJsonObject& payout) const;
    void fetchDetail();
    void show();
    void showDetail();
    [[nodiscard]] std::vector<QStringList> table() const;

    ServerTime& m_time;
    StaffApi& m_api;
    EntryTrail& m_trail;
    QString m_role;
    LiveReading m_reading;
    Decision m_decision;
    std::vector<QJsonObject> m_payouts; // newest first
    QString m_openId;
    QJsonObject m_detail;
    ValuesModel m_list;
    ValuesModel m_lines;
    ValuesModel m_differences;
    QString m_problem; // of what is read
    ReportExport m_file;
};

} // namespace servery::app
