// RateWindow: how often something happened for each key in the window before now, so that the next
// one can be made to wait. Kept in memory: a restart forgets it. Thread: one at a time.
#pragma once

#include "core/base/clock.h"

#include <QHash>

#include <deque>

namespace servery {

template <class Key>
class RateWindow
{
public:
    // limit: how many a window holds.
    RateWindow(std::size_t limit, std::int64_t windowMs) : m_limit(limit), m_windowMs(windowMs) {}

    // Seconds until the next one is let through; 0: now.
    [[nodiscard]] int waitSeconds(const Key& key, Timestamp now)
    {
        const auto it = m_times.find(key);
        if (it == m_times.end())
            return 0;
        while (!it->empty() && now.ms - it->front().ms >= m_windowMs)
            it->pop_front();
        if (it->size() < m_limit)
            return 0;
        return static_cast<int>((it->front().ms + m_windowMs - now.ms + 999) / 1000);
    }
    void count(const Key& key, Timestamp now)
    {
        constexpr int keysKept = 10'000;
        if (m_times.size() > keysKept)
            m_times.removeIf([&](std::pair<const Key&, Times&> entry) {
                return entry.second.empty() || now.ms - entry.second.back().ms >= m_windowMs;
            });
        m_times[key].push_back(now);
    }

private:
    using Times = std::deque<Timestamp>;

    std::size_t m_limit;
    std::int64_t m_windowMs;
    QHash<Key, Times> m_times;
};

} // namespace servery
