// EntryTrail: the way down from one amount: what it is made of, line by line, with the sum that is
// the amount. A line leads to its entry in the journal (LedgerBooks::openEntry), or, where it is a
// provider's, to its order's entries. It may be asked for on another screen than the one that shows
// it, and leads back there. Thread: the GUI thread.
#pragma once

#include "app/link/staffapi.h"
#include "app/manager/accounttrail.h"
#include "app/models/valuesmodel.h"

#include <QJsonObject>

#include <functional>
#include <utility>
#include <vector>

namespace servery::app {

class ServerTime;

class EntryTrail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Console")
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString sumText READ sumText NOTIFY changed)
    Q_PROPERTY(QString orderId READ orderId NOTIFY changed)
    Q_PROPERTY(servery::app::ValuesModel* lines READ lines CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString figure READ figure NOTIFY changed)
    Q_PROPERTY(QVariantList figures READ figures NOTIFY changed)
    Q_PROPERTY(QString method READ method NOTIFY changed)
    Q_PROPERTY(QVariantList methods READ methods NOTIFY changed)
    Q_PROPERTY(QVariantList profit READ profit NOTIFY changed)

public:
    EntryTrail(ServerTime& time, StaffApi& api, QObject* parent = nullptr);

    void setRole(const QString& role) { m_role = role; }
    // In another language.
    void retranslate();

    // "none", "loading", "ready" or "failed"
    [[nodiscard]] QString state() const { return m_state; }
    [[nodiscard]] QString title() const { return m_title; }
    // Empty: the lines are of different kinds, and no sum of them is said anywhere.
    [[nodiscard]] QString sumText() const { return m_sumText; }
    // Whose entries they are; empty: of several.
    [[nodiscard]] QString orderId() const { return m_orderId; }
    // Rows with number (in the journal; 0: none), timeText, cause, orderText, orderId and
    // amountText.
    [[nodiscard]] ValuesModel* lines() { return &m_lines; }
    [[nodiscard]] QString problem() const { return m_problem; }
    // Of a day or a drawer: which of its figures is shown.
    [[nodiscard]] QString figure() const { return m_figure; }
    // Those it has: objects with value and text; empty: it has none to choose from.
    [[nodiscard]] QVariantList figures() const;
    // The way to pay that is shown; empty: all.
    [[nodiscard]] QString method() const { return m_method; }
    // Those of the day: objects with key and text; the first is all. Empty: it is not of a day.
    [[nodiscard]] QVariantList methods() const;
    // Of an order, what it leaves: objects with key (empty), label, figure and context.
    [[nodiscard]] QVariantList profit() const { return m_profit; }

    // A figure of a day: sales, tips, refunds, fees, or a key of TodayReport's credit; method: of
    // one way to pay, empty: of all.
    Q_INVOKABLE void ofDay(const QString& day, const QString& figure, const QString& method);
    // The sales of one hour of a day, 0 to 23.
    Q_INVOKABLE void ofHour(const QString& day, int hour);
    Q_INVOKABLE void ofOrder(const QString& orderId, const QString& title);
    // A drawer's postings. account: its key in the ledger, "cash_drawer/drw_1|USD"; zNumber: of its
    // closing report, 0: it is open.
    Q_INVOKABLE void ofDrawer(const QString& account, int zNumber);
    // What was posted of a customer's credit, as the customer sees it. account: "wallet/wal_1|USD".
    Q_INVOKABLE void ofCredit(const QString& account, const QString& phone);
    // What a drawer's one move posted. causes: the ids that its entries may have as their cause;
    // kind: as on the wire.
    Q_INVOKABLE void ofMove(const QString& account, const QStringList& causes, const QString& kind,
                            const QString& timeText);
    // What a bank transfer caused: its money, what of it goes back.
    Q_INVOKABLE void ofPayment(const QString& paymentId, const QString& amountText);
    // What a refund in cash caused that is still to be given back. paymentId: whose money it is.
    Q_INVOKABLE void ofCashRefund(const QString& refundId, const QString& paymentId,
                                  const QString& amountText);
    // figure: of a day as above; of a drawer float, sales, topUps, refunds, paidIn, paidOut,
    // dropped or closing, empty: all of them.
    Q_INVOKABLE void choose(const QString& figure, const QString& method);
    // Where it was asked for: "orders", "cash", "drawer", "credit" or "bank" of the counter; empty:
    // at the manager's.
    Q_INVOKABLE void comeFrom(const QString& place) { m_place = place; }
    Q_INVOKABLE bool hasPlace() const { return !m_place.isEmpty(); }
    // Answers the place once: who leads back there asks.
    Q_INVOKABLE QString takePlace() { return std::exchange(m_place, QString()); }
    // Titles are asked for again in another language.
    // A payout's lines of one kind, as the provider has them.
    void ofPayout(const QJsonObject& payout, const QString& kind, std::function<QString()> title);
    // All transactions about a payout, a drawer's session, …
    void ofSubject(const QString& subject, std::function<QString()> title);
    void ofAccount(AccountTrail account);
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();

private:
    void begin(std::function<QString()> title);
    void fetch(const QString& path, const std::function<void(const QJsonObject&)>& take);
    void readDay(const QString& path, int hour, const QString& figure, const QString& method);
    void showDay();
    void fetchAccount(const QString& cursor);
    void showAccount();
    // causeId: only those that this caused, where there are some; empty: all.
    void ofTransactions(const QString& query, std::function<QString()> title,
                        const QString& causeId = {});
    void showProfit();
    void showTransactions();
    void showPayout();
    void show(std::vector<ValuesRow> rows);
    [[nodiscard]] ValuesRow rowOf(const QJsonObject& entry, const QString& key,
                                  const QString& amountText) const;

    ServerTime& m_time;
    StaffApi& m_api;
    QString m_role;
    QString m_state = QStringLiteral("none");
    std::function<QString()> m_says; // the title; empty: it is made with what is shown
    QString m_title;
    QString m_sumText;
    QString m_orderId;
    QString m_problem;
    QString m_figure;
    QString m_method;
    QJsonObject m_day;
    int m_hour = -1; // that alone; below 0: all of the day
    AccountTrail m_account;
    std::vector<QJsonObject> m_transactions; // of the order, the payment or the subject
    QJsonObject m_orderProfit;
    QJsonObject m_payout;
    QString m_payoutKind;
    QString m_place;
    QVariantList m_profit;
    ValuesModel m_lines;
    int m_asked = 0; // answers to what was asked before are late
};

} // namespace servery::app
