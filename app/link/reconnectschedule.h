// ReconnectSchedule: when to try the server again. The wait doubles from half a second to 15
// seconds, and each is cut to a random part between half and all of it, so that a whole venue's
// screens do not come back in the same instant. Thread: values. Units: milliseconds.
#pragma once

#include "core/base/random.h"

#include <algorithm>

namespace servery::app {

class ReconnectSchedule
{
public:
    static constexpr qint64 firstMs = 500;
    static constexpr qint64 longestMs = 15'000;

    explicit ReconnectSchedule(Random& random) : m_random(random) {}

    // The wait before the next try.
    [[nodiscard]] qint64 nextDelayMs()
    {
        const qint64 full = std::min(longestMs, firstMs << std::min(m_failures, 10));
        ++m_failures;
        const auto half = static_cast<std::uint64_t>(full / 2);
        return full / 2 + static_cast<qint64>(m_random.below(half + 1));
    }
    void reset() { m_failures = 0; }
    [[nodiscard]] int failures() const { return m_failures; }

private:
    Random& m_random;
    int m_failures = 0;
};

} // namespace servery::app
