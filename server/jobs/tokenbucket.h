// TokenBucket: so many a second on average, at most one second's worth at once (at least one).
// Units: milliseconds of a monotonic clock that the caller passes. Thread: one.
#pragma once

#include <algorithm>
#include <cstdint>

namespace servery::jobs {

class TokenBucket
{
public:
    // perSecond 0: no limit.
    explicit TokenBucket(double perSecond = 0)
        : m_perSecond(perSecond), m_size(std::max(1.0, perSecond)), m_tokens(m_size)
    {}

    // How many may go now, at most wanted.
    [[nodiscard]] int available(std::int64_t nowMs, int wanted)
    {
        if (m_perSecond <= 0)
            return wanted;
        if (m_isStarted) {
            const double passedMs = static_cast<double>(nowMs - m_filledAtMs);
            m_tokens = std::min(m_size, m_tokens + passedMs * m_perSecond / 1000.0);
        }
        m_isStarted = true;
        m_filledAtMs = nowMs;
        // The sum of many small parts may miss a whole token by a hair.
        return std::clamp(static_cast<int>(m_tokens + 1e-6), 0, wanted);
    }
    void take(int count)
    {
        if (m_perSecond > 0)
            m_tokens -= count;
    }

private:
    double m_perSecond;
    double m_size;
    double m_tokens;
    std::int64_t m_filledAtMs = 0;
    bool m_isStarted = false;
};

} // namespace servery::jobs
