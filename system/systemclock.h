// The real clock. Thread: any.
#pragma once

#include "core/base/clock.h"

namespace servery {

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override;
    [[nodiscard]] std::int64_t monotonicMs() const override;
};

} // namespace servery
