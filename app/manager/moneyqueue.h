// MoneyQueue: the money that waits for a manager: what it is and why, the postings behind it, and
// what becomes of it. Read from the server, and anew when some is parked or decided.
// Thread: the GUI thread. Units: minor units of each sum's own currency.
#pragma once

#include "app/link/decision.h"
#include "app/link/livereading.h"
#include "app/link/serverlink.h"
#include "app/models/valuesmodel.h"

#include <QJsonObject>

namespace servery::app {

class ServerTime;

class MoneyQueue : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Console")
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(servery::app::ValuesModel* list READ list CONSTANT)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    Q_PROPERTY(QString openId READ openId NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString why READ why NOTIFY changed)
    Q_PROPERTY(QString amountText READ amountText NOTIFY changed)
    Q_PROPERTY(QString payTo READ payTo NOTIFY changed)
    Q_PROPERTY(QString orderId READ orderId NOTIFY changed)
    Q_PROPERTY(bool isCredit READ isCredit NOTIFY changed)
    Q_PROPERTY(QVariantList decisions READ decisions NOTIFY changed)
    Q_PROPERTY(servery::app::ValuesModel* entries READ entries CONSTANT)
    Q_PROPERTY(bool deciding READ deciding NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    MoneyQueue(ServerLink& link, ServerTime& time, StaffApi& api, QObject* parent = nullptr);

    void setRole(const QString& role);
    void clear();
    void retranslate() { show(); }

    // "none", "loading", "ready" or "failed"
    [[nodiscard]] QString state() const { return m_reading.state(); }
    // Rows with words, amountText, orderText, sinceText and selected, oldest first.
    [[nodiscard]] ValuesModel* list() { return &m_list; }
    [[nodiscard]] int waiting() const { return static_cast<int>(m_waiting.size()); }
    // Empty: none is open.
    [[nodiscard]] QString openId() const { return m_openId; }
    [[nodiscard]] QString title() const;
    // One sentence: what happened.
    [[nodiscard]] QString why() const;
    [[nodiscard]] QString amountText() const;
    // The account that it is to be sent to by hand; empty: none.
    [[nodiscard]] QString payTo() const;
    // Empty: it is about none, such as money that bought credit.
    [[nodiscard]] QString orderId() const;
    [[nodiscard]] bool isCredit() const;
    // Objects with name (refund, accept, write_off), text and effect, the usual one first.
    [[nodiscard]] QVariantList decisions() const;
    // What its order's payments have posted, or, of credit, its own payment: number, timeText,
    // cause, sumText and isOwn (this sum's payment or refund caused it), oldest first.
    [[nodiscard]] ValuesModel* entries() { return &m_entries; }
    [[nodiscard]] bool deciding() const { return m_decision.isBusy(); }
    [[nodiscard]] QString problem() const { return m_decision.problem(); }

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void open(const QString& parkedId);
    Q_INVOKABLE void decide(const QString& decision, const QString& reason);

Q_SIGNALS:
    void changed();

private:
    void take(const QJsonObject& answer);
    void fetchEntries();
    // of: an order's or a wallet's.
    void takeEntries(const QJsonObject& answer);
    void show();
    [[nodiscard]] QJsonObject opened() const;

    ServerTime& m_time;
    StaffApi& m_api;
    QString m_role;
    LiveReading m_reading;
    Decision m_decision;
    std::vector<QJsonObject> m_waiting; // oldest first
    QString m_openId;
    ValuesModel m_list;
    ValuesModel m_entries;
};

} // namespace servery::app
