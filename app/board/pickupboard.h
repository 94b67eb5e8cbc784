// PickupBoard: the numbers of the orders that are picked up: those being prepared, and those that
// are ready, the newest first, until they are collected. Orders that are brought to a table and
// those that are due much later are not on it. Thread: the GUI thread.
#pragma once

#include "app/board/pickupmodel.h"
#include "app/orders/orderbook.h"
#include "core/venues/servicesettings.h"

#include <QObject>

namespace servery::app {

class ServerTime;

class PickupBoard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Console")
    Q_PROPERTY(servery::app::PickupModel* preparing READ preparing CONSTANT)
    Q_PROPERTY(servery::app::PickupModel* ready READ ready CONSTANT)

public:
    // How long a number counts as ready just now.
    static constexpr qint64 freshMs = 30'000;

    PickupBoard(OrderBook& book, ServerTime& time, QObject* parent = nullptr);

    void setRules(const ServiceSettings& rules);
    // While nobody looks at it, it does not follow the orders.
    void setWatched(bool watched);

    [[nodiscard]] PickupModel* preparing() { return &m_preparing; }
    [[nodiscard]] PickupModel* ready() { return &m_ready; }

private:
    void follow();
    void refresh();
    [[nodiscard]] bool isPickedUp(const OrderView& order) const;

    OrderBook& m_book;
    ServerTime& m_time;
    ServiceSettings m_rules;
    bool m_isWatched = true;
    PickupModel m_preparing;
    PickupModel m_ready;
};

} // namespace servery::app
