// OrderHandler: the commands about orders. It loads, asks core to decide, and records: the order,
// its events, and the commands that follow for payments and notifications. No SQL.
// Thread: the storage thread's.
#pragma once

#include "core/orders/ordercommands.h"
#include "server/engine/engine.h"
#include "server/menu/menustore.h"
#include "server/menu/stockdesk.h"
#include "server/orders/codeguard.h"
#include "server/orders/orderstore.h"
#include "server/orders/ticketflow.h"
#include "server/venues/venuestore.h"

namespace servery {

struct OrderOptions
{
    QByteArray codePepper;        // for pickup codes, at least 32 characters
    bool canSendMessages = false; // a provider for texts and calls is set up
};

class OrderHandler
{
public:
    OrderHandler(OrderStore& orders, MenuStore& menu, VenueStore& venues, StockDesk& stock,
                 OrderOptions options);
    void registerWith(engine::Engine& engine);

private:
    void announcePlace(const PlaceOrder& command, engine::Batch& batch);
    engine::Outcome place(const PlaceOrder& command, engine::Batch& batch);
    void announceOrder(const OrderId& id, engine::Batch& batch);
    // Ids, stations and courses of a new order's lines.
    void planLines(Order& order, const VenueSettings& venue, engine::Batch& batch);
    engine::Outcome cancelByDiner(const CancelOrder& command, engine::Batch& batch);
    engine::Outcome expire(const ExpireOrder& command, engine::Batch& batch);
    engine::Outcome applyPayment(const ApplyPaymentOutcome& command, engine::Batch& batch);
    engine::Outcome becomeDue(const MakeOrderDue& command, engine::Batch& batch);
    // The order ended: nothing more is paid for it, and what it took goes back. Gives the last
    // event's number.
    std::int64_t endPayments(const Order& after, const QString& reason, std::int64_t seq,
                             engine::Batch& batch);
    engine::Outcome forgetCall(const ForgetCall& command, engine::Batch& batch);

    engine::Outcome runStaffAction(const RunStaffAction& command, engine::Batch& batch);
    engine::Outcome complete(const RunStaffAction& command, const Order& order,
                             engine::Batch& batch);
    engine::Outcome completeByCode(const RunStaffAction& command, const Order& order,
                                   engine::Batch& batch);
    engine::Outcome resendCode(const Order& order, engine::Batch& batch);
    engine::Outcome cancelByStaff(const RunStaffAction& command, const Order& order,
                                  engine::Batch& batch);

    OrderStore& m_orders;
    MenuStore& m_menu;
    VenueStore& m_venues;
    StockDesk& m_stock;
    OrderOptions m_options;
    TicketFlow m_flow;
    CodeGuard m_guard;
};

} // namespace servery
