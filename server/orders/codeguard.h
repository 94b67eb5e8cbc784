// CodeGuard: keeps pickup codes from being guessed: 20 wrong codes in 10 minutes from one staff
// session, or 100 in a venue, and every further try waits. Kept in memory: a restart forgets it,
// while the five attempts per code are on the order itself. Thread: the storage thread's.
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QHash>

#include <deque>

namespace servery {

class CodeGuard
{
public:
    // Seconds until the next try is heard; 0: now.
    [[nodiscard]] int waitSeconds(const SessionId& session, const VenueId& venue, Timestamp now);
    void countWrong(const SessionId& session, const VenueId& venue, Timestamp now);

private:
    using Times = std::deque<Timestamp>;
    [[nodiscard]] static int waitFor(Times& times, std::size_t limit, Timestamp now);

    QHash<SessionId, Times> m_bySession;
    QHash<VenueId, Times> m_byVenue;
};

} // namespace servery
