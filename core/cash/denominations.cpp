#include "core/cash/denominations.h"

#include "core/money/currency.h"

#include <algorithm>
#include <span>

namespace servery {

namespace {

constexpr std::int64_t countLimit = 99'999;

struct CurrencyCash
{
    std::string_view code;
    std::span<const std::int64_t> values; // largest first
};

constexpr std::int64_t aud[] = {10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5};
constexpr std::int64_t nzd[] = {10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10};
constexpr std::int64_t eur[] = {20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1};
constexpr std::int64_t gbp[] = {5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1};
constexpr std::int64_t usd[] = {10000, 5000, 2000, 1000, 500, 100, 25, 10, 5, 1};
constexpr std::int64_t cad[] = {10000, 5000, 2000, 1000, 500, 200, 100, 25, 10, 5};
constexpr std::int64_t chf[] = {20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5};
constexpr std::int64_t jpy[] = {10000, 5000, 1000, 500, 100, 50, 10, 5, 1};
constexpr std::int64_t kwd[] = {20000, 10000, 5000, 1000, 500, 250, 100, 50, 20, 10, 5};
constexpr std::int64_t bhd[] = {20000, 10000, 5000, 1000, 500, 100, 50, 25, 10, 5};
// What is not listed: every step of 1, 2 and 5 up to notes that there are somewhere, by the digits
// of the minor unit. A step that a currency does not have is counted as none.
constexpr std::int64_t wholeUnits[] = {500000, 200000, 100000, 50000, 20000, 10000,
                                       5000,   2000,   1000,   500,   200,   100,
                                       50,     20,     10,     5,     2,     1};
constexpr std::int64_t hundredths[] = {200000, 100000, 50000, 20000, 10000, 5000, 2000, 1000, 500,
                                       200,    100,    50,    20,    10,    5,    2,    1};
constexpr std::int64_t thousandths[] = {50000, 20000, 10000, 5000, 2000, 1000, 500, 250,
                                        200,   100,   50,    25,   20,   10,   5};

constexpr CurrencyCash table[] = {{"AUD", aud}, {"NZD", nzd}, {"EUR", eur}, {"GBP", gbp},
                                  {"USD", usd}, {"CAD", cad}, {"CHF", chf}, {"JPY", jpy},
                                  {"KWD", kwd}, {"BHD", bhd}};

std::span<const std::int64_t> valuesOf(const QByteArray& currency)
{
    const std::string_view code(currency.constData(), static_cast<std::size_t>(currency.size()));
    for (const CurrencyCash& row : table)
        if (row.code == code)
            return row.values;
    switch (Currency::parse(currency).value_or(Currency()).exponent()) {
    case 0:
        return wholeUnits;
    case 3:
        return thousandths;
    default:
        return hundredths;
    }
}

} // namespace

std::vector<std::int64_t> denominationsOf(const QByteArray& currency)
{
    const auto values = valuesOf(currency);
    return {values.begin(), values.end()};
}

std::int64_t cashAmountOf(std::int64_t amountCents, const QByteArray& currency)
{
    const std::int64_t smallest = valuesOf(currency).back();
    return (amountCents + smallest / 2) / smallest * smallest;
}

std::vector<DenominationCount> changeOf(std::int64_t amountCents, const QByteArray& currency)
{
    std::vector<DenominationCount> out;
    for (const std::int64_t value : valuesOf(currency)) {
        if (amountCents >= value)
            out.push_back({value, amountCents / value});
        amountCents %= value;
    }
    return out;
}

std::optional<std::int64_t> sumOf(const std::vector<DenominationCount>& counts,
                                  const QByteArray& currency)
{
    const auto values = valuesOf(currency);
    if (counts.size() != values.size())
        return std::nullopt;
    std::int64_t sum = 0;
    for (const std::int64_t value : values) {
        const auto found = std::find_if(counts.begin(), counts.end(),
                                        [&](const auto& each) { return each.valueCents == value; });
        if (found == counts.end() || found->count < 0 || found->count > countLimit)
            return std::nullopt;
        sum += value * found->count;
    }
    return sum;
}

} // namespace servery
