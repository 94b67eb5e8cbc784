// DisplayHandler: sees to it that a ticket that no console painted in time is told of: at the
// counter by an alarm, and by the venue's rules by a call to the manager; once for each ticket. No
// SQL. Thread: the storage thread's.
#pragma once

#include "core/displays/displays.h"
#include "server/displays/displaystore.h"
#include "server/engine/engine.h"
#include "server/orders/orderstore.h"
#include "server/venues/venuestore.h"

namespace servery {

namespace displayjobs {
inline constexpr const char* check = "ticket.check";
} // namespace displayjobs

class DisplayHandler
{
public:
    DisplayHandler(DisplayStore& displays, OrderStore& orders, VenueStore& venues);
    void registerWith(engine::Engine& engine);

private:
    engine::Outcome expect(const ExpectTicket& command, engine::Batch& batch);
    engine::Outcome recordPainted(const RecordPainted& command, engine::Batch& batch);
    void announceCheck(const CheckTicket& command, engine::Batch& batch);
    engine::Outcome check(const CheckTicket& command, engine::Batch& batch);
    engine::Outcome checkAll(const CheckTickets& command, engine::Batch& batch);
    void callManager(const TicketDisplay& ticket, engine::Batch& batch);
    engine::Outcome setRules(const SetDisplayRules& command);

    DisplayStore& m_displays;
    OrderStore& m_orders;
    VenueStore& m_venues;
};

} // namespace servery
