// Splitting an amount by weights without losing or making a cent: the largest-remainder method.
// Each share differs from its exact part by less than one minor unit, the shares sum to the total,
// and equal remainders are settled by position, so the same input always gives the same split.
// Thread: any.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace servery {

// nullopt when there are no weights, one is negative, or they sum to zero or beyond int64. A
// negative total is split as its positive twin.
[[nodiscard]] std::optional<std::vector<std::int64_t>>
allocate(std::int64_t totalCents, const std::vector<std::int64_t>& weights);

} // namespace servery
