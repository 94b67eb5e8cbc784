// CodeGuard: keeps pickup codes from being guessed: 20 wrong codes in 10 minutes from one staff
// session, or 100 in a venue, and every further try waits. Kept in memory: a restart forgets it,
// while the five attempts per code are on the order itself. Thread: the storage thread's.
#pragma once

#include "core/base/ids.h"
#include "core/base/ratewindow.h"

#include <algorithm>

namespace servery {

class CodeGuard
{
public:
    // Seconds until the next try is heard; 0: now.
    [[nodiscard]] int waitSeconds(const SessionId& session, const VenueId& venue, Timestamp now)
    {
        return std::max(m_bySession.waitSeconds(session, now), m_byVenue.waitSeconds(venue, now));
    }
    void countWrong(const SessionId& session, const VenueId& venue, Timestamp now)
    {
        m_bySession.count(session, now);
        m_byVenue.count(venue, now);
    }

private:
    static constexpr std::int64_t windowMs = 10LL * 60 * 1000;
    RateWindow<SessionId> m_bySession{20, windowMs};
    RateWindow<VenueId> m_byVenue{100, windowMs};
};

} // namespace servery
