#include "server/edge/eventtail.h"

#include "server/engine/eventlog.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace servery {

using namespace std::chrono_literals;

namespace {

constexpr int pageSize = 1000;

} // namespace

EventTail::EventTail(Edge& edge, Publish publish) : m_edge(edge), m_publish(std::move(publish))
{
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, [this] { look(); });
}

void EventTail::start(const std::vector<std::pair<VenueId, std::int64_t>>& heads)
{
    for (const auto& [venue, seq] : heads)
        m_seen.insert(venue, seq);
    m_timer.start();
}

void EventTail::committed(const std::vector<engine::VenueEvent>& events)
{
    // Somebody else's events may stand between ours and what was handed on: then all are read.
    QHash<VenueId, std::int64_t> last = m_seen;
    for (const engine::VenueEvent& event : events) {
        std::int64_t& seen = last[event.venue];
        if (event.seq > seen + 1)
            return look();
        seen = std::max(seen, event.seq);
    }
    deliver(events);
}

void EventTail::deliver(const std::vector<engine::VenueEvent>& events)
{
    // Nearly always all are new, and none needs to be copied.
    const bool areNew = std::none_of(events.begin(), events.end(), [this](const auto& event) {
        return event.seq <= m_seen.value(event.venue);
    });
    if (areNew) {
        for (const engine::VenueEvent& event : events)
            m_seen[event.venue] = event.seq;
        if (!events.empty())
            m_publish(events);
        return;
    }
    std::vector<engine::VenueEvent> fresh;
    for (const engine::VenueEvent& event : events) {
        std::int64_t& seen = m_seen[event.venue];
        if (event.seq <= seen)
            continue;
        seen = event.seq;
        fresh.push_back(event);
    }
    if (!fresh.empty())
        m_publish(fresh);
}

void EventTail::look()
{
    if (m_looking) {
        m_lookAgain = true; // what is being read may be too old for whoever asks now
        return;
    }
    m_looking = true;
    m_edge.read(
        [seen = m_seen](storage::Database& database) {
            std::vector<engine::VenueEvent> missed;
            for (const auto& [venue, head] : engine::heads(database)) {
                const std::int64_t from = seen.value(venue);
                if (head > from)
                    for (auto& event : engine::eventsAfter(
                             database, venue, engine::Audience::Manager, from, pageSize))
                        missed.push_back(std::move(event));
            }
            return missed;
        },
        [this](const Result<std::vector<engine::VenueEvent>, Error>& missed) {
            m_looking = false;
            if (missed)
                deliver(*missed);
            if (std::exchange(m_lookAgain, false))
                look();
        });
}

} // namespace servery
