// TakeOffEntry: taking a line of a paid order off, or some of it, for a manager: which line, how
// many, why, and what goes back. It is sent as one command and answered once, however often the
// line is cut; it is not offered while there is no line, because money moves by it.
// Thread: the GUI thread.
#pragma once

#include "app/link/serverlink.h"
#include "app/link/staffapi.h"
#include "app/models/valuesmodel.h"
#include "app/orders/orderactions.h"
#include "app/orders/orderbook.h"

namespace servery::app {

class TakeOffEntry : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Console")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    Q_PROPERTY(QString orderId READ orderId NOTIFY changed)
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(bool mayTakeOff READ mayTakeOff NOTIFY changed)
    Q_PROPERTY(servery::app::ValuesModel* lines READ lines CONSTANT)
    Q_PROPERTY(QString chosenName READ chosenName NOTIFY changed)
    Q_PROPERTY(int quantity READ quantity NOTIFY changed)
    Q_PROPERTY(int most READ most NOTIFY changed)
    Q_PROPERTY(QString amountText READ amountText NOTIFY changed)
    Q_PROPERTY(QString refundText READ refundText NOTIFY changed)
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)
    Q_PROPERTY(bool canTakeOff READ canTakeOff NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString doneText READ doneText NOTIFY changed)
    Q_PROPERTY(bool gaveBack READ gaveBack NOTIFY changed)

public:
    TakeOffEntry(OrderBook& book, OrderActions& actions, ServerLink& link, StaffApi& api,
                 QObject* parent = nullptr);

    void setRole(const QString& role);
    void clear();

    [[nodiscard]] bool isOpen() const { return !m_orderId.isEmpty(); }
    // "entry", "sending" or "done"; empty: none is open.
    [[nodiscard]] QString stage() const { return m_stage; }
    [[nodiscard]] const QString& orderId() const { return m_orderId; }
    [[nodiscard]] int number() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool mayTakeOff() const { return m_role == u"manager"; }
    // Rows with name, detail (its choices), remaining, amountText (of one) and chosen.
    [[nodiscard]] ValuesModel* lines() { return &m_lines; }
    // Of the line that is chosen; empty: none is.
    [[nodiscard]] QString chosenName() const;
    [[nodiscard]] int quantity() const { return m_quantity; }
    // What is left of it.
    [[nodiscard]] int most() const;
    // What goes back; empty: nothing does.
    [[nodiscard]] QString amountText() const;
    // Where the money goes; a sentence, empty before a line is chosen.
    [[nodiscard]] QString refundText() const;
    [[nodiscard]] QString reason() const { return m_reason; }
    void setReason(const QString& reason);
    // What stands in the way before it is asked for; a sentence.
    [[nodiscard]] QString fault() const;
    [[nodiscard]] bool canTakeOff() const;
    // Why the server refused; a sentence.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString doneText() const { return m_doneText; }
    // Whether what was taken off last was paid for: then it is booked.
    [[nodiscard]] bool gaveBack() const { return m_gaveBack; }

    Q_INVOKABLE void open(const QString& orderId);
    Q_INVOKABLE void close();
    Q_INVOKABLE void choose(const QString& lineKey);
    Q_INVOKABLE void step(int by);
    Q_INVOKABLE void takeOff();

Q_SIGNALS:
    void changed();

private:
    void show();
    void edited();
    void onDone(const QString& id);
    void onRefused(const QString& id, const protocol::Problem& problem);
    [[nodiscard]] const OrderView* order() const { return m_book.find(m_orderId); }
    [[nodiscard]] const protocol::OrderLineView* line() const;
    [[nodiscard]] qint64 amountCents() const;

    OrderBook& m_book;
    OrderActions& m_actions;
    ServerLink& m_link;
    StaffApi& m_api;
    ValuesModel m_lines;
    QString m_role;
    QString m_orderId;
    QString m_lineId;
    int m_quantity = 0;
    QString m_reason;
    QString m_method; // how it was paid; empty: not known
    QString m_stage;
    QString m_commandId; // of what was sent
    QString m_problem;
    QString m_doneText;
    bool m_gaveBack = false;
};

} // namespace servery::app
