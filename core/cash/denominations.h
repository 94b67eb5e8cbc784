// The notes and coins of a currency, how a payment in cash rounds to the smallest coin, and which
// notes and coins make a sum. Values are minor units. Sources: the central banks' lists of what is
// in circulation, also where it is not issued any more but still taken; of the US dollar without
// the note of two and the coin of a half, which no till has a place for. A currency that is not
// listed is counted in steps of 1, 2 and 5. Thread: pure functions.
#pragma once

#include "core/money/currency.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace servery {

// Largest first.
[[nodiscard]] std::vector<std::int64_t> denominationsOf(const QByteArray& currency);
// Paper in the hand rather than metal; the note of one US dollar lies with the coins.
[[nodiscard]] bool isNote(std::int64_t valueCents, const QByteArray& currency);
// What people hand over: notes, and a coin that is worth half of one; the five smallest, but no
// small change and nothing that is seldom seen. Largest first.
[[nodiscard]] std::vector<std::int64_t> usualTendersOf(const QByteArray& currency);

// The amount in cash: to the nearest multiple of the smallest coin, a half up.
[[nodiscard]] std::int64_t cashAmountOf(std::int64_t amountCents, const QByteArray& currency);

struct DenominationCount
{
    std::int64_t valueCents = 0;
    std::int64_t count = 0;

    friend bool operator==(const DenominationCount&, const DenominationCount&) = default;
};

// The fewest notes and coins of those that a drawer usually has, largest first. The amount is one
// that cashAmountOf gives.
[[nodiscard]] std::vector<DenominationCount> changeOf(std::int64_t amountCents,
                                                      const QByteArray& currency);

// What a count adds up to. Nothing where a value is none of the currency's, comes twice, is
// missing, or its count is not from 0 to 99,999.
[[nodiscard]] std::optional<std::int64_t> sumOf(const std::vector<DenominationCount>& counts,
                                                const QByteArray& currency);

} // namespace servery
