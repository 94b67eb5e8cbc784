// PaintDesk: knows which tickets no console has painted yet, so that a console's "painted" becomes
// one write for each ticket and none for all the other events. What it knows is in the database
// too: after a restart the consoles say again what they show. Thread: the main event loop.
#pragma once

#include "core/displays/displays.h"
#include "core/protocol/messages.h"
#include "server/edge/edge.h"

#include <QHash>

#include <vector>

namespace servery {

class PaintDesk
{
public:
    explicit PaintDesk(Edge& edge);

    // What was open when the server stopped.
    void expect(const std::vector<TicketDisplay>& tickets);
    // After each commit: tickets that appear, and tickets that somebody has taken up.
    void publish(const std::vector<engine::VenueEvent>& events);
    // A console says what is on its glass. Only a kitchen's screen vouches for tickets.
    void painted(const StaffPrincipal& console, const protocol::Painted& picture);

    [[nodiscard]] std::int64_t waiting() const;

private:
    struct Unpainted
    {
        std::int64_t seq = 0; // of the event with which the ticket appeared
        OrderId order;
    };

    void add(const VenueId& venue, std::int64_t seq, const OrderId& order);
    // upTo: the number of the last event that is said to be on a glass, or that took them up.
    void settle(const VenueId& venue, const std::vector<OrderId>& orders, std::int64_t upTo);

    Edge& m_edge;
    QHash<VenueId, std::vector<Unpainted>> m_unpainted; // in the order of their numbers
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace servery
