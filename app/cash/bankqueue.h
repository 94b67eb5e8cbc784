// BankQueue: the venue's bank transfers at the counter: those that are awaited with their
// references, the lines of statements that need somebody, and what has to be sent back. Read from
// the server, and anew as money moves and as statements are taken in.
// Thread: the GUI thread. Units: minor units of each sum's own currency.
#pragma once

#include "app/cash/bankstatements.h"
#include "app/link/decision.h"
#include "app/link/livereading.h"
#include "app/link/serverlink.h"
#include "app/models/valuesmodel.h"
#include "app/money/moneyentry.h"

#include <QJsonObject>

namespace servery::app {

class ServerTime;

class BankQueue : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Console")
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(servery::app::ValuesModel* awaiting READ awaiting CONSTANT)
    Q_PROPERTY(QString openId READ openId NOTIFY changed)
    Q_PROPERTY(QString openText READ openText NOTIFY changed)
    Q_PROPERTY(QString dueText READ dueText NOTIFY changed)
    Q_PROPERTY(servery::app::MoneyEntry* seen READ seen CONSTANT)
    Q_PROPERTY(QString difference READ difference NOTIFY changed)
    Q_PROPERTY(QString next READ next NOTIFY changed)
    Q_PROPERTY(bool canConfirm READ canConfirm NOTIFY changed)
    Q_PROPERTY(servery::app::ValuesModel* lines READ lines CONSTANT)
    Q_PROPERTY(servery::app::ValuesModel* returns READ returns CONSTANT)
    Q_PROPERTY(servery::app::BankStatements* statements READ statements CONSTANT)
    Q_PROPERTY(int toDo READ toDo NOTIFY changed)
    Q_PROPERTY(QString noted READ noted NOTIFY changed)
    Q_PROPERTY(QString notedPaymentId READ notedPaymentId NOTIFY changed)
    Q_PROPERTY(QString notedAmountText READ notedAmountText NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool isManager READ isManager NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    BankQueue(ServerLink& link, ServerTime& time, StaffApi& api, QObject* parent = nullptr);

    void setRole(const QString& role);
    void clear();
    void retranslate() { show(); }

    // "none", "loading", "ready" or "failed"
    [[nodiscard]] QString state() const { return m_reading.state(); }
    // Rows with reference, amountText, orderText and sinceText, oldest first.
    [[nodiscard]] ValuesModel* awaiting() { return &m_awaiting; }
    // The awaited transfer that is looked at; empty: none.
    [[nodiscard]] QString openId() const { return m_openId; }
    // "Order 151, Table 4"
    [[nodiscard]] QString openText() const;
    [[nodiscard]] QString dueText() const;
    // What the bank's statement says of it: what is due until somebody types something else.
    [[nodiscard]] MoneyEntry* seen() { return &m_seen; }
    // "$3.50 less"; empty: it is what was asked for, or nothing is typed.
    [[nodiscard]] QString difference() const;
    // What confirming it brings about, in a sentence.
    [[nodiscard]] QString next() const;
    [[nodiscard]] bool canConfirm() const;
    // Rows with amountText, outcome, words, next, detail, decisions (a list of accept, give_back,
    // assign, dismiss) and paymentId (whose entries it is in; empty: nothing is booked for it).
    [[nodiscard]] ValuesModel* lines() { return &m_lines; }
    // Rows with amountText, orderText, payer, reason and paymentId.
    [[nodiscard]] ValuesModel* returns() { return &m_returns; }
    [[nodiscard]] BankStatements* statements() { return &m_statements; }
    // Lines and returns that wait for somebody.
    [[nodiscard]] int toDo() const;
    // What became of a transfer of another amount that was confirmed last; empty: nothing.
    [[nodiscard]] QString noted() const { return m_noted.words; }
    // The payment that it tells of, and how much arrived for it.
    [[nodiscard]] QString notedPaymentId() const { return m_noted.paymentId; }
    [[nodiscard]] QString notedAmountText() const { return m_noted.amountText; }
    [[nodiscard]] bool busy() const { return m_decision.isBusy() || m_statements.busy(); }
    [[nodiscard]] bool isManager() const { return m_role == u"manager"; }
    [[nodiscard]] QString problem() const
    {
        return m_decision.problem().isEmpty() ? m_statements.problem() : m_decision.problem();
    }

    Q_INVOKABLE void refresh();
    // Looks at an awaited transfer; an empty id: at none.
    Q_INVOKABLE void openTransfer(const QString& paymentId);
    // Somebody saw the amount of the open one arrive.
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void decide(const QString& lineId, const QString& decision, const QString& note);
    Q_INVOKABLE void assign(const QString& lineId, const QString& paymentId);
    Q_INVOKABLE void sentBack(const QString& refundId);

Q_SIGNALS:
    void changed();

private:
    // What is said of a transfer when the server has taken it.
    struct Noted
    {
        QString words;
        QString paymentId;
        QString amountText;
    };

    void onEvent(const protocol::Event& event);
    void show();
    void followOpened();
    void send(const QString& path, const QJsonObject& body, const Noted& done = {});
    [[nodiscard]] Noted notedOfOpened() const;
    [[nodiscard]] QJsonObject opened() const;
    [[nodiscard]] qint64 dueCents() const;

    ServerTime& m_time;
    QString m_role;
    LiveReading m_reading;
    Decision m_decision;
    QJsonObject m_queue;
    ValuesModel m_awaiting;
    QString m_openId;
    qint64 m_seenDue = 0; // what was due when it was opened
    MoneyEntry m_seen;
    Noted m_noted;
    ValuesModel m_lines;
    ValuesModel m_returns;
    BankStatements m_statements;
};

} // namespace servery::app
