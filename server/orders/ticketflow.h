// TicketFlow: a paid order's way through the kitchen, for the order handler: its ticket, its
// courses and stations, and what the diner is sent about it. It asks core to decide, and records
// the order and its events; each event is one step of the order's version. No SQL.
// Thread: the storage thread's.
#pragma once

#include "core/orders/ordercommands.h"
#include "server/engine/engine.h"
#include "server/orders/orderstore.h"
#include "server/venues/venuestore.h"

namespace servery {

namespace orderjobs {
inline constexpr const char* expire = "order.expire";
inline constexpr const char* fire = "order.fire";
} // namespace orderjobs

class TicketFlow
{
public:
    TicketFlow(OrderStore& orders, VenueStore& venues, bool canSendMessages);

    // The payment was verified, or comes when the order is collected: the order is promised for a
    // time, and its ticket appears at once or is put down for its time. One that is a ticket
    // already gets the code that comes with its payment. order: as it is to be, before anything of
    // it is recorded. Returns the number of the event that tells of it.
    std::int64_t open(const Order& order, engine::Batch& batch);
    engine::Outcome fireScheduled(const OrderId& id, engine::Batch& batch);

    engine::Outcome prepare(const Order& order, engine::Batch& batch);
    engine::Outcome makeReady(const Order& order, engine::Batch& batch);
    engine::Outcome recall(const Order& order, engine::Batch& batch);
    engine::Outcome markLine(const RunStaffAction& command, const Order& order,
                             engine::Batch& batch);
    engine::Outcome holdOrFire(const RunStaffAction& command, const Order& order,
                               engine::Batch& batch);
    engine::Outcome fireCourse(const RunStaffAction& command, const Order& order,
                               engine::Batch& batch);
    engine::Outcome rush(const RunStaffAction& command, const Order& order, engine::Batch& batch);
    engine::Outcome bump(const RunStaffAction& command, const Order& order, engine::Batch& batch);
    engine::Outcome recallTicket(const RunStaffAction& command, const Order& order,
                                 engine::Batch& batch);

    engine::Outcome move(const Order& order, OrderTrigger trigger, engine::Batch& batch);
    void record(const Order& after);
    // The pickup code of an order that waited for its time is made now, so that it does not run out
    // before anybody comes for it; that of one that is not paid waits. Gives its event's number.
    std::int64_t issueFirstCode(const Order& order, engine::Batch& batch);
    void sendCode(const Order& order, engine::Batch& batch);
    // Asks for a call about it where one is due, and notes that in the order.
    void callDiner(Order& ready, engine::Batch& batch) const;
    [[nodiscard]] static engine::Reply replyFor(const Order& order, std::int64_t seq);

private:
    [[nodiscard]] int promiseSeconds(const VenueId& venue, Timestamp now);
    [[nodiscard]] bool hasExpo(const VenueId& venue);
    engine::Reply tellFired(const Order& fired, engine::Batch& batch);
    std::int64_t becomeReady(Order ready, engine::Batch& batch);
    engine::Reply reopen(const Order& order, const Order& after, engine::Batch& batch);

    OrderStore& m_orders;
    VenueStore& m_venues;
    bool m_canSendMessages = false; // a provider for texts and calls is set up
};

} // namespace servery
