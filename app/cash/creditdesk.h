// CreditDesk: a customer's credit at the counter: found by number or by the code on the customer's
// page, what it holds and how it came to that, adding to it for cash, and paying an order with it.
// Money is moved under one key until it is answered, so that it moves once. Thread: the GUI thread.
#pragma once

#include "app/link/retrykey.h"
#include "app/link/serverlink.h"
#include "app/link/staffapi.h"
#include "app/models/valuesmodel.h"
#include "app/money/moneyentry.h"
#include "app/orders/orderbook.h"

#include <functional>

namespace servery::app {

class ServerTime;

class CreditDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Console")
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    Q_PROPERTY(QString number READ number WRITE setNumber NOTIFY changed)
    // What was typed, with its country's code; empty while it is no number.
    Q_PROPERTY(QString understood READ understood NOTIFY changed)
    Q_PROPERTY(bool canLookUp READ canLookUp NOTIFY changed)
    Q_PROPERTY(bool isConnected READ isConnected NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY changed)
    Q_PROPERTY(QString balanceText READ balanceText NOTIFY changed)
    Q_PROPERTY(QString endsText READ endsText NOTIFY changed)
    Q_PROPERTY(QString account READ account NOTIFY changed)
    Q_PROPERTY(servery::app::ValuesModel* moves READ moves CONSTANT)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY changed)
    Q_PROPERTY(servery::app::MoneyEntry* amount READ amount CONSTANT)
    Q_PROPERTY(servery::app::MoneyEntry* given READ given CONSTANT)
    Q_PROPERTY(bool isGiving READ isGiving WRITE setGiving NOTIFY changed)
    Q_PROPERTY(QVariantList quickAmounts READ quickAmounts NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)
    Q_PROPERTY(QString changeText READ changeText NOTIFY changed)
    Q_PROPERTY(QVariantList changeRows READ changeRows NOTIFY changed)
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY changed)
    Q_PROPERTY(int orderNumber READ orderNumber NOTIFY changed)
    Q_PROPERTY(QString orderDueText READ orderDueText NOTIFY changed)
    Q_PROPERTY(QString payText READ payText NOTIFY changed)
    Q_PROPERTY(bool paysWhole READ paysWhole NOTIFY changed)
    Q_PROPERTY(bool canPay READ canPay NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString doneText READ doneText NOTIFY changed)

public:
    CreditDesk(OrderBook& book, ServerLink& link, ServerTime& time, StaffApi& api,
               QObject* parent = nullptr);

    // country: ISO 3166-1, whose national numbers are understood; empty: none.
    void setVenue(const QByteArray& currency, const QString& country, const QString& role);
    // Nobody is signed in: numbers and money are not shown.
    void clear();
    // A scanner read the code of a customer's credit; false where it is none.
    bool takeScan(const QString& text);
    void retranslate() { showMoves(); }

    // "find", "looking", "shown", "sending" or "done"
    [[nodiscard]] QString stage() const { return m_stage; }
    // What was typed: a number as people say it in the venue's country, or with its country's code.
    [[nodiscard]] QString number() const { return m_number; }
    void setNumber(const QString& number);
    [[nodiscard]] QString understood() const;
    [[nodiscard]] bool canLookUp() const;
    [[nodiscard]] bool isConnected() const { return m_link.isConnected(); }
    [[nodiscard]] QString phone() const { return m_phone; }
    [[nodiscard]] QString balanceText() const;
    // "Good until 26 Nov 2027"; empty where it does not end.
    [[nodiscard]] QString endsText() const;
    // Its key in the ledger: "wallet/wal_1|USD"; empty: nobody's is shown, or it was never used.
    [[nodiscard]] QString account() const;
    // Rows with word, detail, amountText, balanceText and orderId, newest first.
    [[nodiscard]] ValuesModel* moves() { return &m_moves; }
    [[nodiscard]] bool hasMore() const { return !m_cursor.isEmpty(); }
    // What is added, and the cash that is given for it.
    [[nodiscard]] MoneyEntry* amount() { return &m_amount; }
    [[nodiscard]] MoneyEntry* given() { return &m_given; }
    // Digits go to the cash that is given rather than to the amount.
    [[nodiscard]] bool isGiving() const { return m_isGiving; }
    void setGiving(bool isGiving);
    // Objects with cents, text, isExact and isChosen, of whichever is typed.
    [[nodiscard]] QVariantList quickAmounts() const;
    [[nodiscard]] QString fault() const;
    [[nodiscard]] QString changeText() const;
    [[nodiscard]] QVariantList changeRows() const;
    [[nodiscard]] bool canAdd() const;
    // The order that is to be paid with it; 0: none.
    [[nodiscard]] int orderNumber() const;
    [[nodiscard]] QString orderDueText() const;
    // What the credit pays of it.
    [[nodiscard]] QString payText() const;
    [[nodiscard]] bool paysWhole() const { return payCents() == orderDueCents(); }
    [[nodiscard]] bool canPay() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString doneText() const { return m_doneText; }

    Q_INVOKABLE void press(const QString& digits);
    Q_INVOKABLE void backspace();
    Q_INVOKABLE void choose(qint64 cents);
    Q_INVOKABLE void lookUp();
    // A customer's credit by its id, wherever it is known from.
    Q_INVOKABLE void showWallet(const QString& walletId) { (void)takeScan(walletId); }
    Q_INVOKABLE void loadMore();
    Q_INVOKABLE void add();
    // From the counter's orders: credit is looked up to pay this one.
    Q_INVOKABLE void beginOrder(const QString& orderId);
    Q_INVOKABLE void pay();
    // Another customer.
    Q_INVOKABLE void leave();

Q_SIGNALS:
    void changed();
    // The drawer has to spring open: cash is moved by hand now.
    void drawerKicked();

private:
    void find(const QString& query);
    void takeBalance(const QJsonObject& balance);
    void loadMoves(const QString& cursor);
    void showMoves();
    void edited();
    // Moves money; done: the server has taken it.
    void send(const QString& path, const QJsonObject& body,
              std::function<void(const QJsonObject&)> done);
    void refresh();
    [[nodiscard]] std::optional<qint64> changeCents() const;
    [[nodiscard]] qint64 orderDueCents() const;
    [[nodiscard]] qint64 payCents() const;
    [[nodiscard]] MoneyEntry& typed() { return m_isGiving ? m_given : m_amount; }

    OrderBook& m_book;
    ServerLink& m_link;
    ServerTime& m_time;
    StaffApi& m_api;
    QByteArray m_currency;
    QString m_country;
    QString m_role;
    QString m_stage = QStringLiteral("find");
    QString m_number;
    QString m_phone;
    QString m_walletId;
    qint64 m_balanceCents = 0;
    Timestamp m_endsAt;
    std::vector<QJsonObject> m_history;
    QString m_cursor;
    ValuesModel m_moves;
    MoneyEntry m_amount;
    MoneyEntry m_given;
    bool m_isGiving = false;
    QString m_orderId;
    RetryKey m_key;
    QString m_problem;
    QString m_doneText;
    int m_asked = 0; // answers to an earlier question are not shown
};

} // namespace servery::app
