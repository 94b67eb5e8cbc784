// ChangeHandler: lines that staff take off a paid order, with their money, and the kitchen's word
// that it understood. No SQL. Thread: the storage thread's.
#pragma once

#include "core/orders/ordercommands.h"
#include "server/engine/engine.h"
#include "server/menu/stockdesk.h"
#include "server/orders/orderstore.h"

namespace servery {

class ChangeHandler
{
public:
    ChangeHandler(OrderStore& orders, VenueStore& venues, StockDesk& stock);
    void registerWith(engine::Engine& engine);

private:
    void announceOrder(const OrderId& id, engine::Batch& batch);
    void announceTakeOff(const TakeOffLine& command, engine::Batch& batch);
    engine::Outcome takeOff(const TakeOffLine& command, engine::Batch& batch);
    engine::Outcome confirm(const ConfirmChange& command, engine::Batch& batch);
    [[nodiscard]] const Order* orderOf(const StaffPrincipal& staff, const OrderId& id);

    OrderStore& m_orders;
    VenueStore& m_venues;
    StockDesk& m_stock;
};

} // namespace servery
