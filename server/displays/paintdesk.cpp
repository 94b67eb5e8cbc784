#include "server/displays/paintdesk.h"

#include "core/protocol/names.h"
#include "server/orders/orderevents.h"

#include <utility>

namespace servery {

PaintDesk::PaintDesk(Edge& edge) : m_edge(edge) {}

void PaintDesk::expect(const std::vector<TicketDisplay>& tickets)
{
    for (const TicketDisplay& ticket : tickets)
        m_unpainted[ticket.venue].insert(ticket.seq, ticket.order);
}

void PaintDesk::publish(const std::vector<engine::VenueEvent>& events)
{
    for (const engine::VenueEvent& event : events) {
        if (QLatin1String(event.name) != protocol::events::orderStatusUpdated)
            continue;
        const OrderId order(event.subject);
        if (orderevents::opensTicket(event))
            m_unpainted[event.venue].insert(event.seq, order);
        else
            settle(event.venue, {order});
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
    for (auto it = tickets->cbegin(); it != tickets->cend() && it.key() <= picture.seq; ++it)
        if (!picture.notShown.contains(it.value().toString()))
            command.orders.push_back(it.value());
    if (command.orders.empty())
        return;
    const auto orders = command.orders;
    m_edge.submit(std::move(command), [this, alive = std::weak_ptr<int>(m_alive), orders,
                                       venue = console.venue](const engine::Outcome& outcome) {
        // Refused for now: the console's next picture brings it again.
        if (!alive.expired() && outcome)
            settle(venue, orders);
    });
}

void PaintDesk::settle(const VenueId& venue, const std::vector<OrderId>& orders)
{
    const auto tickets = m_unpainted.find(venue);
    if (tickets == m_unpainted.end())
        return;
    tickets->removeIf([&orders](const auto& entry) {
        return std::find(orders.begin(), orders.end(), entry.value()) != orders.end();
    });
    if (tickets->isEmpty())
        m_unpainted.erase(tickets);
}

std::int64_t PaintDesk::waiting() const
{
    std::int64_t count = 0;
    for (const auto& tickets : m_unpainted)
        count += tickets.size();
    return count;
}

} // namespace servery
