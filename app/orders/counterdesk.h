// CounterDesk: what the counter's screen shows and does: the list of orders with its filter and
// search, the order that is open, and the code pad for it. Thread: the GUI thread.
#pragma once

#include "app/orders/codeentry.h"
#include "app/orders/listrows.h"
#include "app/orders/orderdetail.h"
#include "app/orders/orderlistmodel.h"

#include <QObject>

namespace servery::app {

class CounterDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Console")
    Q_PROPERTY(servery::app::OrderListModel* orders READ orders CONSTANT)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    Q_PROPERTY(int allCount READ allCount NOTIFY countsChanged)
    Q_PROPERTY(int readyCount READ readyCount NOTIFY countsChanged)
    Q_PROPERTY(int paidCount READ paidCount NOTIFY countsChanged)
    Q_PROPERTY(int toPayCount READ toPayCount NOTIFY countsChanged)
    Q_PROPERTY(QString selectedOrderId READ selectedOrderId WRITE select NOTIFY selectedChanged)
    Q_PROPERTY(servery::app::OrderDetail* selected READ selected CONSTANT)
    Q_PROPERTY(servery::app::CodeEntry* code READ code CONSTANT)

public:
    CounterDesk(const Clock& clock, OrderBook& book, OrderActions& actions, ServerLink& link,
                ServerTime& time, QObject* parent = nullptr);

    // While nobody looks at it the rows stay as they are; they are caught up when somebody does.
    void setWatched(bool watched);
    void setRules(const ServiceSettings& rules);
    // Of who is signed in.
    void setRole(const QString& role);

    [[nodiscard]] OrderListModel* orders() { return &m_orders; }
    [[nodiscard]] QString filter() const { return m_filter; }
    // "all", "ready", "paid" or "toPay"; anything else is left out.
    void setFilter(const QString& filter);
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString& search);
    [[nodiscard]] int allCount() const { return m_counts.all; }
    [[nodiscard]] int readyCount() const { return m_counts.ready; }
    [[nodiscard]] int paidCount() const { return m_counts.paid; }
    [[nodiscard]] int toPayCount() const { return m_counts.toPay; }
    [[nodiscard]] QString selectedOrderId() const { return m_selectedId; }
    // Opens an order; empty or unknown: none.
    void select(const QString& orderId);
    [[nodiscard]] OrderDetail* selected() { return &m_selected; }
    [[nodiscard]] CodeEntry* code() { return &m_code; }

    Q_INVOKABLE void recall(const QString& orderId);
    // What is held or waits for its time is made now.
    Q_INVOKABLE void fire(const QString& orderId);
    Q_INVOKABLE void cancelOrder(const QString& orderId, const QString& reason);
    Q_INVOKABLE void dismissRefusal(const QString& orderId);

Q_SIGNALS:
    void filterChanged();
    void searchChanged();
    void countsChanged();
    void selectedChanged();

private:
    void follow();
    void refresh();
    [[nodiscard]] DeskView view() const;

    OrderBook& m_book;
    OrderActions& m_actions;
    ServerTime& m_time;
    OrderListModel m_orders;
    OrderDetail m_selected;
    CodeEntry m_code;
    QString m_filter = QStringLiteral("all");
    QString m_search;
    QString m_selectedId;
    DeskCounts m_counts;
    ServiceSettings m_rules;
    QString m_role;
    bool m_isWatched = true;
};

} // namespace servery::app
