// A clock that stands still until a test moves it. Thread: any.
#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace servery::testing {

class ManualClock final : public Clock
{
public:
    // 2026-11-21T09:30:00Z unless told otherwise.
    explicit ManualClock(Timestamp start = {1'795'253'400'000}) : m_ms(start.ms) {}

    [[nodiscard]] Timestamp now() const override { return {m_ms.load()}; }
    [[nodiscard]] std::int64_t monotonicMs() const override { return m_ms.load(); }

    void advanceMs(std::int64_t deltaMs) { m_ms += deltaMs; }
    void advanceSeconds(std::int64_t seconds) { advanceMs(seconds * 1000); }

private:
    std::atomic<std::int64_t> m_ms;
};

} // namespace servery::testing
