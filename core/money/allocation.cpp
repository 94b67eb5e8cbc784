#include "core/money/allocation.h"

#include "core/money/money.h"

#include <algorithm>
#include <numeric>

namespace servery {

namespace {

__extension__ using Wide = unsigned __int128;

std::optional<std::uint64_t> sumOf(const std::vector<std::int64_t>& weights)
{
    std::int64_t sum = 0;
    for (const std::int64_t weight : weights) {
        const auto next = checkedAdd(sum, weight);
        if (weight < 0 || !next)
            return std::nullopt;
        sum = *next;
    }
    if (sum == 0)
        return std::nullopt;
    return static_cast<std::uint64_t>(sum);
}

} // namespace

std::optional<std::vector<std::int64_t>> allocate(std::int64_t totalCents,
                                                  const std::vector<std::int64_t>& weights)
{
    const auto sum = sumOf(weights);
    if (!sum)
        return std::nullopt;
    const bool negative = totalCents < 0;
    const auto bits = static_cast<std::uint64_t>(totalCents);
    const std::uint64_t total = negative ? 0U - bits : bits;

    std::vector<std::uint64_t> shares(weights.size());
    std::vector<std::uint64_t> remainders(weights.size());
    std::uint64_t left = total;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Wide product = static_cast<Wide>(total) * static_cast<std::uint64_t>(weights[i]);
        shares[i] = static_cast<std::uint64_t>(product / *sum);
        remainders[i] = static_cast<std::uint64_t>(product % *sum);
        left -= shares[i];
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&remainders](std::size_t a, std::size_t b) {
        return remainders[a] > remainders[b];
    });
    for (std::size_t i = 0; i < left; ++i)
        ++shares[order[i]];

    std::vector<std::int64_t> out(shares.size());
    std::transform(shares.begin(), shares.end(), out.begin(), [negative](std::uint64_t share) {
        return static_cast<std::int64_t>(negative ? 0U - share : share);
    });
    return out;
}

} // namespace servery
