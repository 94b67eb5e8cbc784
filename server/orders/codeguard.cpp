#include "server/orders/codeguard.h"

#include <algorithm>

namespace servery {

namespace {
constexpr std::int64_t windowMs = 10LL * 60 * 1000;
constexpr std::size_t perSession = 20;
constexpr std::size_t perVenue = 100;
constexpr int sessionsKept = 10'000;
} // namespace

int CodeGuard::waitFor(Times& times, std::size_t limit, Timestamp now)
{
    while (!times.empty() && now.ms - times.front().ms >= windowMs)
        times.pop_front();
    if (times.size() < limit)
        return 0;
    return static_cast<int>((times.front().ms + windowMs - now.ms + 999) / 1000);
}

int CodeGuard::waitSeconds(const SessionId& session, const VenueId& venue, Timestamp now)
{
    const auto bySession = m_bySession.find(session);
    const int first = bySession == m_bySession.end() ? 0 : waitFor(*bySession, perSession, now);
    const auto byVenue = m_byVenue.find(venue);
    const int second = byVenue == m_byVenue.end() ? 0 : waitFor(*byVenue, perVenue, now);
    return std::max(first, second);
}

void CodeGuard::countWrong(const SessionId& session, const VenueId& venue, Timestamp now)
{
    if (m_bySession.size() > sessionsKept)
        m_bySession.removeIf([&](std::pair<const SessionId&, Times&> entry) {
            return now.ms - entry.second.back().ms >= windowMs;
        });
    m_bySession[session].push_back(now);
    m_byVenue[venue].push_back(now);
}

} // namespace servery
