// EventKey: how venue_events are keyed: the number that the database gave the venue, and the
// event's own. Room for 2^22 venues with 2^40 events each; the database refuses more (Constraint).
// Thread: values.
#pragma once

#include <cstdint>

namespace servery::engine {

inline constexpr std::int64_t eventsOfAVenue = std::int64_t{1} << 40;

[[nodiscard]] constexpr std::int64_t eventKey(std::int64_t venueNumber, std::int64_t seq)
{
    return venueNumber * eventsOfAVenue + seq;
}

// What is above every key of the venue.
[[nodiscard]] constexpr std::int64_t endOfEvents(std::int64_t venueNumber)
{
    return eventKey(venueNumber + 1, 0);
}

[[nodiscard]] constexpr std::int64_t seqOf(std::int64_t eventKey)
{
    return eventKey % eventsOfAVenue;
}

} // namespace servery::engine
