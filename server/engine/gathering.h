// Gathering: how long the storage thread holds the next batch open. Callers that were answered
// together mostly ask again together; a batch that starts without them makes them wait for a whole
// commit more. So the next batch waits until as many are there as were served and left waiting by
// the last one, but never longer than a quarter of that commit, nor than maxHold.
// Thread: value type.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>

namespace servery::engine {

class Gathering
{
public:
    using Time = std::chrono::steady_clock::time_point;
    using Duration = std::chrono::steady_clock::duration;

    explicit Gathering(Duration maxHold) : m_maxHold(maxHold) {}

    struct Plan
    {
        std::size_t count = 0; // how many to wait for
        Time until;            // and until when at most
    };

    // A batch of `served` commands is through, and `waiting` more had come meanwhile.
    void committed(std::size_t served, std::size_t waiting, Time begun, Time ended)
    {
        m_expected = served + waiting;
        m_took = ended - begun;
        m_ended = ended;
    }
    // Asked when at least one command waits.
    [[nodiscard]] Plan plan(Time now) const
    {
        // Who comes later than this is nobody that the last batch answered.
        if (now - m_ended > m_took)
            return {0, now};
        return {m_expected, now + std::min(m_took / 4, m_maxHold)};
    }

private:
    Duration m_maxHold;
    std::size_t m_expected = 0;
    Duration m_took{};
    Time m_ended{};
};

} // namespace servery::engine
