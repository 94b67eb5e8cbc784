#include "server/displays/paintdesk.h"

#include "core/protocol/names.h"
#include "server/orders/orderevents.h"

#include <algorithm>
#include <utility>

namespace servery {

PaintDesk::PaintDesk(Edge& edge) : m_edge(edge) {}

void PaintDesk::expect(const std::vector<TicketDisplay>& tickets)
{
    for (const TicketDisplay& ticket : tickets)
        add(ticket.venue, ticket.seq, ticket.order);
}

void PaintDesk::add(const VenueId& venue, std::int64_t seq, const OrderId& order)
{
    std::vector<Unpainted>& tickets = m_unpainted[venue];
    const auto place = std::lower_bound(
        tickets.begin(), tickets.end(), seq,
        [](const Unpainted& each, std::int64_t other) { return each.seq < other; });
    if (place == tickets.end() || place->seq != seq)
        tickets.insert(place, {seq, order}); // nearly always at the end
}

void PaintDesk::publish(const std::vector<engine::VenueEvent>& events)
{
    for (const engine::VenueEvent& event : events) {
        const QLatin1String name(event.name);
        // What is scheduled was no ticket before, however often its order was on a glass.
        const bool isFired = name == protocol::events::orderFired;
        if (!isFired && name != protocol::events::orderStatusUpdated)
            continue;
        const OrderId order(event.subject);
        if (isFired || orderevents::opensTicket(event))
            add(event.venue, event.seq, order);
        else
            settle(event.venue, {order}, event.seq);
    }
}

void PaintDesk::painted(const StaffPrincipal& console, const protocol::Painted& picture)
{
    if (!picture.screen.isEmpty() && picture.screen != QLatin1String("kitchen"))
        return;
    const auto tickets = m_unpainted.constFind(console.venue);
    if (tickets == m_unpainted.cend())
        return;
    RecordPainted command{console.venue, console.session, {}};
    for (const Unpainted& ticket : *tickets)
        if (ticket.seq <= picture.seq && !picture.notShown.contains(ticket.order.toString()))
            command.orders.push_back(ticket.order);
    if (command.orders.empty())
        return;
    const auto orders = command.orders;
    m_edge.submit(std::move(command),
                  [this, alive = std::weak_ptr<int>(m_alive), orders, venue = console.venue,
                   seq = picture.seq](const engine::Outcome& outcome) {
                      // Refused for now: the console's next picture brings it again. What was fired
                      // since is for a picture of its own.
                      if (!alive.expired() && outcome)
                          settle(venue, orders, seq);
                  });
}

void PaintDesk::settle(const VenueId& venue, const std::vector<OrderId>& orders, std::int64_t upTo)
{
    const auto tickets = m_unpainted.find(venue);
    if (tickets == m_unpainted.end())
        return;
    std::erase_if(*tickets, [&orders, upTo](const Unpainted& ticket) {
        return ticket.seq <= upTo &&
               std::find(orders.begin(), orders.end(), ticket.order) != orders.end();
    });
    if (tickets->empty())
        m_unpainted.erase(tickets);
}

std::int64_t PaintDesk::waiting() const
{
    std::int64_t count = 0;
    for (const auto& tickets : m_unpainted)
        count += static_cast<std::int64_t>(tickets.size());
    return count;
}

} // namespace servery
