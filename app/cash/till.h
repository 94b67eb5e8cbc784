// Till: taking cash for one order: what is due, what was given, the change in notes and coins. The
// change is worked out here by the server's own rules, so that it also stands while the line is
// down; then the action waits in the outbox, and the cash is in the drawer. It stays on the screen
// until the drawer is shut or the next order is opened. Thread: the GUI thread.
#pragma once

#include "app/cash/cashpicture.h"
#include "app/money/moneyentry.h"
#include "app/orders/orderlinemodel.h"
#include "core/protocol/problem.h"

#include <QVariantList>

namespace servery::app {

class Till : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from CashDesk")
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    Q_PROPERTY(QString paymentId READ paymentId NOTIFY changed)
    Q_PROPERTY(QString orderId READ orderId NOTIFY changed)
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(servery::app::OrderLineModel* lines READ lines CONSTANT)
    Q_PROPERTY(QString totalText READ totalText NOTIFY changed)
    Q_PROPERTY(QString tipText READ tipText NOTIFY changed)
    Q_PROPERTY(QString dueText READ dueText NOTIFY changed)
    Q_PROPERTY(bool takesTips READ takesTips NOTIFY changed)
    Q_PROPERTY(QVariantList tipChoices READ tipChoices NOTIFY changed)
    Q_PROPERTY(servery::app::MoneyEntry* tip READ tip CONSTANT)
    Q_PROPERTY(bool isTipping READ isTipping WRITE setTipping NOTIFY changed)
    Q_PROPERTY(QString tipFault READ tipFault NOTIFY changed)
    Q_PROPERTY(servery::app::MoneyEntry* given READ given CONSTANT)
    Q_PROPERTY(QVariantList quickAmounts READ quickAmounts NOTIFY changed)
    Q_PROPERTY(QString shortText READ shortText NOTIFY changed)
    Q_PROPERTY(QString changeText READ changeText NOTIFY changed)
    Q_PROPERTY(QVariantList changeRows READ changeRows NOTIFY changed)
    Q_PROPERTY(bool canTake READ canTake NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit Till(QObject* parent = nullptr);

    void setCurrency(const QByteArray& currency);
    void setTipOffer(const TipOffer& offer);
    // The order in front of the till; the lines are shown beside the amount. tipCents: what it has
    // already.
    void open(const AwaitedCash& awaited, const QString& title, qint64 tipCents,
              std::vector<OrderLineRow> lines);
    Q_INVOKABLE void close();
    // The action was put into the outbox.
    void onSent();
    // It waits for the line: the cash is kept here and told of later.
    void onQueued();
    void onTaken();
    void onRefused(const QString& sentence);

    // none, entry, sending, queued, taken
    [[nodiscard]] QString stage() const;
    [[nodiscard]] QString paymentId() const { return m_awaited.paymentId; }
    [[nodiscard]] QString orderId() const { return m_awaited.orderId; }
    [[nodiscard]] int number() const { return m_awaited.number; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] OrderLineModel* lines() { return &m_lines; }
    // With the tip that is added here.
    [[nodiscard]] QString totalText() const;
    [[nodiscard]] QString tipText() const;
    [[nodiscard]] bool takesTips() const;
    // What may be added: objects with key (none, a percentage, other), text, detail and isChosen.
    [[nodiscard]] QVariantList tipChoices() const;
    [[nodiscard]] MoneyEntry* tip() { return &m_tip; }
    // Digits go to a tip of the diner's own rather than to the cash that is given.
    [[nodiscard]] bool isTipping() const { return m_isTipping; }
    void setTipping(bool isTipping);
    // "$3.50 more than the dishes"
    [[nodiscard]] QString tipFault() const;
    [[nodiscard]] qint64 tipCents() const { return m_tip.cents(); }
    [[nodiscard]] QString dueText() const;
    [[nodiscard]] MoneyEntry* given() { return &m_given; }
    // Objects with cents, text, isExact and isChosen.
    [[nodiscard]] QVariantList quickAmounts() const;
    // "$3.50 short"; empty where it is enough, or nothing was typed yet.
    [[nodiscard]] QString shortText() const;
    // Empty until enough was given.
    [[nodiscard]] QString changeText() const;
    // Objects with text ("$10") and count, the largest first.
    [[nodiscard]] QVariantList changeRows() const;
    [[nodiscard]] bool canTake() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    // What the cash has to come to, with the tip, rounded to the smallest coin.
    [[nodiscard]] qint64 dueCents() const;
    [[nodiscard]] bool isBusy() const { return m_stage == Stage::Sending; }

    Q_INVOKABLE void choose(qint64 cents);
    Q_INVOKABLE void chooseTip(const QString& key);

Q_SIGNALS:
    void changed();

private:
    enum class Stage { None, Entry, Sending, Queued, Taken };

    void setStage(Stage stage, const QString& problem = {});
    void forgetTip();
    [[nodiscard]] qint64 amountCents() const { return m_awaited.amountCents + m_tip.cents(); }
    // What was given, as far as notes and coins make it.
    [[nodiscard]] std::optional<qint64> changeCents() const;

    QByteArray m_currency;
    AwaitedCash m_awaited;
    QString m_title;
    TipOffer m_offer;
    qint64 m_tipBeforeCents = 0;
    MoneyEntry m_tip;
    QString m_tipKey = QStringLiteral("none");
    bool m_isTipping = false;
    OrderLineModel m_lines;
    MoneyEntry m_given;
    Stage m_stage = Stage::None;
    QString m_problem;
};

} // namespace servery::app
