// What people are likely to hand over for an amount in cash. Thread: pure functions.
#pragma once

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace servery::app {

// The amount itself, then the next sums up that notes make, rising; at most five, never below the
// amount due. Minor units.
[[nodiscard]] std::vector<std::int64_t> quickAmounts(std::int64_t dueCents,
                                                     const QByteArray& currency);

} // namespace servery::app
