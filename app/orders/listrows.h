// From orders to what the counter shows: the rows of its list and the open order.
// Thread: the GUI thread (it translates). Units: milliseconds since 1970.
#pragma once

#include "app/orders/orderbook.h"
#include "app/orders/orderdetail.h"
#include "app/orders/orderlistmodel.h"

namespace servery::app {

class OrderActions;
class ServerTime;

struct DeskView
{
    const OrderBook& book;
    const OrderActions& actions;
    const ServerTime& time;
    const ServiceSettings& rules;
    QString filter; // "all", "ready", "paid" or "toPay"
    QString search;
    QString selectedId;
    QString role;
};

struct DeskCounts
{
    int all = 0;
    int ready = 0;
    int paid = 0; // and not ready yet
    int toPay = 0;

    friend bool operator==(const DeskCounts&, const DeskCounts&) = default;
};

[[nodiscard]] DeskCounts deskCounts(const OrderBook& book);
// Ready first with the oldest on top, then late, due, preparing, held or scheduled, not paid.
// Finished orders are found by a search only, and stay while they are open.
[[nodiscard]] std::vector<OrderListRow> listRows(const DeskView& view);
[[nodiscard]] std::vector<OrderLineRow> lineRows(const OrderView& order);
[[nodiscard]] OrderDetailView detailOf(const OrderView& order, const DeskView& view);

} // namespace servery::app
