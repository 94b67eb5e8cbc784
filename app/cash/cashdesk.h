// CashDesk: the counter's cash: who waits to pay, the till, the drawer from its float to its
// closing report. What staff do goes into the outbox; what the drawer holds is read from the server
// anew whenever an event says that it changed. Thread: the GUI thread.
#pragma once

#include "app/cash/closingreports.h"
#include "app/cash/drawercount.h"
#include "app/cash/drawerlines.h"
#include "app/cash/till.h"
#include "app/link/livereading.h"
#include "app/link/serverlink.h"
#include "app/link/staffapi.h"
#include "app/orders/orderbook.h"

#include <QHash>

namespace servery::app {

class ServerTime;

class CashDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Console")
    Q_PROPERTY(bool isKnown READ isKnown NOTIFY changed)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(bool isConnected READ isConnected NOTIFY changed)
    Q_PROPERTY(bool isManager READ isManager NOTIFY changed)
    Q_PROPERTY(QString openedText READ openedText NOTIFY changed)
    Q_PROPERTY(QString account READ account NOTIFY changed)
    Q_PROPERTY(QString salesText READ salesText NOTIFY changed)
    Q_PROPERTY(servery::app::ValuesModel* awaiting READ awaiting CONSTANT)
    Q_PROPERTY(servery::app::ValuesModel* refundsDue READ refundsDue CONSTANT)
    Q_PROPERTY(servery::app::ValuesModel* moves READ moves CONSTANT)
    Q_PROPERTY(servery::app::ClosingReports* closings READ closings CONSTANT)
    Q_PROPERTY(QVariantList drawerLines READ drawerLines NOTIFY changed)
    Q_PROPERTY(QString expectedText READ expectedText NOTIFY changed)
    Q_PROPERTY(QVariantList countLines READ countLines NOTIFY changed)
    Q_PROPERTY(QStringList stillOpen READ stillOpen NOTIFY changed)
    Q_PROPERTY(servery::app::Till* till READ till CONSTANT)
    Q_PROPERTY(servery::app::DrawerCount* count READ count CONSTANT)
    Q_PROPERTY(QString form READ form NOTIFY changed)
    Q_PROPERTY(servery::app::MoneyEntry* amount READ amount CONSTANT)
    Q_PROPERTY(bool formBusy READ formBusy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString alarm READ alarm NOTIFY changed)

public:
    CashDesk(OrderBook& book, CommandOutbox& outbox, ServerLink& link, ServerTime& time,
             StaffApi& api, QObject* parent = nullptr);

    // What the welcome said of the venue and of who is signed in.
    void setVenue(const QByteArray& currency, const QString& role);
    // Nobody is signed in: money is not shown.
    void clear();
    void retranslate() { show(); }

    // Whether the server has told of the drawer at all.
    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    [[nodiscard]] bool isOpen() const { return m_picture.isOpen; }
    [[nodiscard]] bool isConnected() const { return m_link.isConnected(); }
    [[nodiscard]] bool isManager() const { return m_role == u"manager"; }
    // "Priya N. since 15:02"
    [[nodiscard]] QString openedText() const;
    // Of the open drawer in the ledger; empty for all but a manager.
    [[nodiscard]] QString account() const
    {
        return isManager() ? drawerAccount(m_picture.drawer, m_currency) : QString();
    }
    [[nodiscard]] QString salesText() const;
    // Rows with orderId, number, title, dueText, sinceMs and selected; the key is the payment.
    [[nodiscard]] ValuesModel* awaiting() { return &m_awaiting; }
    // Rows with number, amountText and isSending; the key is the refund.
    [[nodiscard]] ValuesModel* refundsDue() { return &m_refundsDue; }
    // Rows with kind (as on the wire), word, detail, timeText, amountText and causes (what its
    // entries in the ledger have as their cause; empty: it has none), newest first.
    [[nodiscard]] ValuesModel* moves() { return &m_moves; }
    [[nodiscard]] ClosingReports* closings() { return &m_closings; }
    // The X report: objects with label and amount.
    [[nodiscard]] QVariantList drawerLines() const;
    // A manager's alone before the count.
    [[nodiscard]] QString expectedText() const;
    // The same lines, once the count was compared.
    [[nodiscard]] QVariantList countLines() const;
    // What a close leaves behind, a sentence each.
    [[nodiscard]] QStringList stillOpen() const;
    [[nodiscard]] Till* till() { return &m_till; }
    [[nodiscard]] DrawerCount* count() { return &m_count; }
    // What is being filled in: open, payIn, payOut, drop, noSale; empty: nothing.
    [[nodiscard]] QString form() const { return m_form; }
    [[nodiscard]] MoneyEntry* amount() { return &m_amount; }
    [[nodiscard]] bool formBusy() const { return !m_formId.isEmpty(); }
    // Why the last action on the drawer was not done, a sentence.
    [[nodiscard]] QString problem() const { return m_problem; }
    // Cash that was taken while the line was down and that the server did not book after all.
    [[nodiscard]] QString alarm() const { return m_alarms.value(0); }

    Q_INVOKABLE void refresh();
    // Puts a waiting payment in front of the till.
    Q_INVOKABLE void takeUp(const QString& paymentId);
    // The only one, where no more than one waits: there is nothing to choose.
    Q_INVOKABLE void takeUpOnly();
    // The same by the order; where its diner has not chosen cash, that is asked for first.
    Q_INVOKABLE void takeUpOrder(const QString& orderId);
    Q_INVOKABLE void take();
    // A session of the drawer: its closing report, or the drawer where it is open.
    Q_INVOKABLE void showSession(const QString& sessionId);
    Q_INVOKABLE void openForm(const QString& name);
    Q_INVOKABLE void closeForm();
    Q_INVOKABLE void submitForm(const QString& reason);
    Q_INVOKABLE void giveBack(const QString& refundId);
    Q_INVOKABLE void beginClose();
    Q_INVOKABLE void compare();
    Q_INVOKABLE void closeDrawer();
    Q_INVOKABLE void closeAsManager(const QString& username, const QString& pin);
    Q_INVOKABLE void alarmUnderstood();

Q_SIGNALS:
    void changed();
    // The drawer has to spring open: cash is moved by hand now.
    void drawerKicked();

private:
    void apply(const CashPicture& picture);
    void show();
    void onEvent(const protocol::Event& event);
    void onConnected();
    // Cash that is taken while the line is down, once the disk has it.
    void tellIfQueued();
    void onAcknowledged(const OutboxEntry& entry, const QJsonObject& result);
    void onRefused(const OutboxEntry& entry, const protocol::Problem& problem);
    void onClosed(const QJsonObject& report);
    void onCloseRefused(const protocol::Problem& problem);
    void openTill(const AwaitedCash& awaited);
    // The take of this payment that waits in the outbox; null: none.
    [[nodiscard]] const OutboxEntry* unansweredTake(const QString& paymentId) const;
    [[nodiscard]] QJsonObject closeBody() const;
    [[nodiscard]] const AwaitedCash* awaitedOrder(const QString& orderId) const;

    OrderBook& m_book;
    CommandOutbox& m_outbox;
    ServerLink& m_link;
    ServerTime& m_time;
    StaffApi& m_api;
    LiveReading m_reading;
    QByteArray m_currency;
    QString m_role;
    CashPicture m_picture;
    bool m_isKnown = false;
    ValuesModel m_awaiting;
    ValuesModel m_refundsDue;
    ValuesModel m_moves;
    ClosingReports m_closings;
    Till m_till;
    DrawerCount m_count;
    MoneyEntry m_amount;
    QString m_form;
    QString m_problem;
    QString m_wantedOrder; // to be put in front of the till as soon as its payment waits
    QString m_takeId;
    QString m_formId;
    QString m_countId;
    QString m_closeId;
    QHash<QString, QString> m_giving; // command to refund
    QStringList m_alarms;
};

} // namespace servery::app
