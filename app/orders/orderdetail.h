// OrderDetail: the order that is open at the counter, as the screen shows it. It stays one object
// while other orders are opened in it. Thread: the GUI thread.
#pragma once

#include "app/orders/orderlinemodel.h"

#include <QObject>
#include <QVariantList>

namespace servery::app {

// What is shown; all texts are translated and formatted.
struct OrderDetailView
{
    QString orderId; // empty: none is open
    int number = 0;
    QString title;     // "Pickup, Femi" or "Table 12"
    QString phoneEnds; // "42"; empty when there is none
    QString state;     // as on the wire: "READY"
    QString chipKind;
    QString chipText;
    QString itemsText;
    QString tipText; // empty: no tip
    QString totalText;
    QString paidText;
    QVariantList steps; // of {label, timeText, done}
    QString forText;    // as in the list
    bool rush = false;
    bool notPaid = false;
    bool canRecall = false;
    bool canFire = false;    // it is held, or waits for its time
    bool canTakeOff = false; // the kitchen has it, so that a line may still be taken off
    bool canCancel = false;
    bool canRefund = false; // something was paid that has not all gone back
    bool servesTable = false;
    QString pending; // "none", "sending", "queued" or "refused"
    QString refusal;
    std::vector<OrderLineRow> lines;

    friend bool operator==(const OrderDetailView&, const OrderDetailView&) = default;
};

class OrderDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from CounterDesk")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString orderId READ orderId NOTIFY changed)
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString phoneEnds READ phoneEnds NOTIFY changed)
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString chipKind READ chipKind NOTIFY changed)
    Q_PROPERTY(QString chipText READ chipText NOTIFY changed)
    Q_PROPERTY(servery::app::OrderLineModel* lines READ lines CONSTANT)
    Q_PROPERTY(QString itemsText READ itemsText NOTIFY changed)
    Q_PROPERTY(QString tipText READ tipText NOTIFY changed)
    Q_PROPERTY(QString totalText READ totalText NOTIFY changed)
    Q_PROPERTY(QString paidText READ paidText NOTIFY changed)
    Q_PROPERTY(QVariantList steps READ steps NOTIFY changed)
    Q_PROPERTY(QString forText READ forText NOTIFY changed)
    Q_PROPERTY(bool rush READ rush NOTIFY changed)
    Q_PROPERTY(bool notPaid READ notPaid NOTIFY changed)
    Q_PROPERTY(bool canRecall READ canRecall NOTIFY changed)
    Q_PROPERTY(bool canFire READ canFire NOTIFY changed)
    Q_PROPERTY(bool canTakeOff READ canTakeOff NOTIFY changed)
    Q_PROPERTY(bool canCancel READ canCancel NOTIFY changed)
    Q_PROPERTY(bool canRefund READ canRefund NOTIFY changed)
    Q_PROPERTY(bool servesTable READ servesTable NOTIFY changed)
    Q_PROPERTY(QString pending READ pending NOTIFY changed)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)

public:
    explicit OrderDetail(QObject* parent = nullptr) : QObject(parent), m_lines(this) {}

    // Shows this one from now on; tells of it only when something differs.
    void show(OrderDetailView view);

    [[nodiscard]] bool isOpen() const { return !m_view.orderId.isEmpty(); }
    [[nodiscard]] QString orderId() const { return m_view.orderId; }
    [[nodiscard]] int number() const { return m_view.number; }
    [[nodiscard]] QString title() const { return m_view.title; }
    [[nodiscard]] QString phoneEnds() const { return m_view.phoneEnds; }
    [[nodiscard]] QString state() const { return m_view.state; }
    [[nodiscard]] QString chipKind() const { return m_view.chipKind; }
    [[nodiscard]] QString chipText() const { return m_view.chipText; }
    [[nodiscard]] OrderLineModel* lines() { return &m_lines; }
    [[nodiscard]] QString itemsText() const { return m_view.itemsText; }
    [[nodiscard]] QString tipText() const { return m_view.tipText; }
    [[nodiscard]] QString totalText() const { return m_view.totalText; }
    [[nodiscard]] QString paidText() const { return m_view.paidText; }
    [[nodiscard]] QVariantList steps() const { return m_view.steps; }
    [[nodiscard]] QString forText() const { return m_view.forText; }
    [[nodiscard]] bool rush() const { return m_view.rush; }
    [[nodiscard]] bool notPaid() const { return m_view.notPaid; }
    [[nodiscard]] bool canRecall() const { return m_view.canRecall; }
    [[nodiscard]] bool canFire() const { return m_view.canFire; }
    [[nodiscard]] bool canTakeOff() const { return m_view.canTakeOff; }
    [[nodiscard]] bool canCancel() const { return m_view.canCancel; }
    [[nodiscard]] bool canRefund() const { return m_view.canRefund; }
    [[nodiscard]] bool servesTable() const { return m_view.servesTable; }
    [[nodiscard]] QString pending() const { return m_view.pending; }
    [[nodiscard]] QString refusal() const { return m_view.refusal; }

Q_SIGNALS:
    void changed();

private:
    OrderDetailView m_view;
    OrderLineModel m_lines;
};

} // namespace servery::app
