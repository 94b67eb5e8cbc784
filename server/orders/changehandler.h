// ChangeHandler: what changes of an order after it was placed: lines that staff take off when it is
// paid, with their money, the kitchen's word that it understood, and a tip that is added when it is
// paid at the counter. No SQL. Thread: the storage thread's.
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
    engine::Outcome addTip(const AddTip& command, engine::Batch& batch);
    [[nodiscard]] const Order* orderOf(const StaffPrincipal& staff, const OrderId& id);

    OrderStore& m_orders;
    VenueStore& m_venues;
    StockDesk& m_stock;
};

} // namespace servery
