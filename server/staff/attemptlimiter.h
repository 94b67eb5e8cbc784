// AttemptLimiter: at most so many attempts a minute under one key. Thread: one. Units: seconds.
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QHash>

#include <deque>

namespace servery {

class AttemptLimiter
{
public:
    explicit AttemptLimiter(int perMinute) : m_perMinute(perMinute) {}

    // Counts an attempt. 0: go on; else the seconds until the next is heard (and nothing is
    // counted).
    [[nodiscard]] int attempt(const QByteArray& key, Timestamp now)
    {
        constexpr std::int64_t windowMs = 60'000;
        constexpr int keysKept = 10'000;
        if (m_attempts.size() > keysKept)
            m_attempts.removeIf([&](std::pair<const QByteArray&, std::deque<Timestamp>&> entry) {
                return now.ms - entry.second.back().ms >= windowMs;
            });
        std::deque<Timestamp>& times = m_attempts[key];
        while (!times.empty() && now.ms - times.front().ms >= windowMs)
            times.pop_front();
        if (static_cast<int>(times.size()) >= m_perMinute)
            return static_cast<int>((times.front().ms + windowMs - now.ms + 999) / 1000);
        times.push_back(now);
        return 0;
    }

private:
    int m_perMinute;
    QHash<QByteArray, std::deque<Timestamp>> m_attempts;
};

} // namespace servery
