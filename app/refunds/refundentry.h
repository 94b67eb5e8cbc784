// RefundEntry: giving back what was paid for an order: by line or by amount, with a reason, by
// whoever may. Asked for under one key until it is answered, so that it goes back once.
// Thread: the GUI thread.
#pragma once

#include "app/link/retrykey.h"
#include "app/link/serverlink.h"
#include "app/link/staffapi.h"
#include "app/models/valuesmodel.h"
#include "app/money/moneyentry.h"
#include "app/orders/orderbook.h"

#include <QHash>

namespace servery::app {

class RefundEntry : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Console")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(QString method READ method NOTIFY changed)
    Q_PROPERTY(bool mayRefund READ mayRefund NOTIFY changed)
    Q_PROPERTY(bool byAmount READ byAmount WRITE setByAmount NOTIFY changed)
    Q_PROPERTY(servery::app::ValuesModel* lines READ lines CONSTANT)
    Q_PROPERTY(servery::app::MoneyEntry* amount READ amount CONSTANT)
    Q_PROPERTY(servery::app::ValuesModel* earlier READ earlier CONSTANT)
    Q_PROPERTY(QString refundableText READ refundableText NOTIFY changed)
    Q_PROPERTY(QString totalText READ totalText NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY changed)
    Q_PROPERTY(QString creditPhoneEnds READ creditPhoneEnds NOTIFY changed)
    Q_PROPERTY(bool toCredit READ toCredit WRITE setToCredit NOTIFY changed)
    Q_PROPERTY(bool canRefund READ canRefund NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString doneText READ doneText NOTIFY changed)

public:
    RefundEntry(OrderBook& book, ServerLink& link, StaffApi& api, QObject* parent = nullptr);

    void setRole(const QString& role);
    void clear();

    [[nodiscard]] bool isOpen() const { return !m_orderId.isEmpty(); }
    // "loading", "entry", "sending", "done" or "failed"
    [[nodiscard]] QString stage() const { return m_stage; }
    [[nodiscard]] int number() const { return m_number; }
    // "cash", "stripe": how it was paid and how it goes back.
    [[nodiscard]] QString method() const { return m_method; }
    [[nodiscard]] bool mayRefund() const { return m_role == u"manager"; }
    [[nodiscard]] bool byAmount() const { return m_byAmount; }
    void setByAmount(bool byAmount);
    // Rows with name, quantity, remaining (not given back yet), chosen and amountText.
    [[nodiscard]] ValuesModel* lines() { return &m_lines; }
    [[nodiscard]] MoneyEntry* amount() { return &m_amount; }
    // Refunds so far: rows with amountText, reason and state.
    [[nodiscard]] ValuesModel* earlier() { return &m_earlier; }
    [[nodiscard]] QString refundableText() const;
    [[nodiscard]] QString totalText() const;
    // "$3.50 more than is left"
    [[nodiscard]] QString fault() const;
    [[nodiscard]] QString reason() const { return m_reason; }
    void setReason(const QString& reason);
    // The end of the number whose credit it may become; empty where it cannot.
    [[nodiscard]] QString creditPhoneEnds() const { return m_creditPhoneEnds; }
    [[nodiscard]] bool toCredit() const { return m_toCredit; }
    void setToCredit(bool toCredit);
    [[nodiscard]] bool canRefund() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString doneText() const { return m_doneText; }

    Q_INVOKABLE void open(const QString& orderId);
    Q_INVOKABLE void close();
    Q_INVOKABLE void step(const QString& lineKey, int by);
    Q_INVOKABLE void refund();

Q_SIGNALS:
    void changed();

private:
    void apply(const QJsonObject& payments);
    void show();
    void edited();
    [[nodiscard]] qint64 totalCents() const;
    [[nodiscard]] int leftOf(const protocol::OrderLineView& line) const;

    OrderBook& m_book;
    ServerLink& m_link;
    StaffApi& m_api;
    QString m_role;
    QString m_orderId;
    QString m_paymentId;
    QString m_method;
    QString m_stage;
    QByteArray m_currency;
    int m_number = 0;
    qint64 m_refundableCents = 0;
    QHash<QString, int> m_givenBack; // of a line, by its id
    QHash<QString, int> m_chosen;
    bool m_byAmount = false;
    ValuesModel m_lines;
    ValuesModel m_earlier;
    MoneyEntry m_amount;
    QString m_reason;
    QString m_creditPhoneEnds;
    bool m_toCredit = false;
    RetryKey m_key;
    QString m_problem;
    QString m_doneText;
};

} // namespace servery::app
