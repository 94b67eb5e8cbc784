#include "core/cash/denominations.h"

#include "core/money/currency.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <string_view>

namespace servery {

namespace {

constexpr std::int64_t countLimit = 99'999;
// Not the small change, and not the notes that few shops take.
constexpr std::int64_t smallestTender = 500;
constexpr std::size_t mostTenders = 5;

struct CurrencyCash
{
    std::string_view code;
    std::int64_t smallestNote;            // what is smaller is a coin
    std::span<const std::int64_t> values; // largest first
};

constexpr std::int64_t aud[] = {10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5};
constexpr std::int64_t nzd[] = {10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10};
constexpr std::int64_t eur[] = {50000, 20000, 10000, 5000, 2000, 1000, 500, 200,
                                100,   50,    20,    10,   5,    2,    1};
constexpr std::int64_t gbp[] = {5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1};
constexpr std::int64_t usd[] = {10000, 5000, 2000, 1000, 500, 100, 25, 10, 5, 1};
constexpr std::int64_t cad[] = {10000, 5000, 2000, 1000, 500, 200, 100, 25, 10, 5};
constexpr std::int64_t chf[] = {100000, 20000, 10000, 5000, 2000, 1000, 500,
                                200,    100,   50,    20,   10,   5};
constexpr std::int64_t sek[] = {100000, 50000, 20000, 10000, 5000, 2000, 1000, 500, 200, 100};
constexpr std::int64_t nok[] = {100000, 50000, 20000, 10000, 5000, 2000, 1000, 500, 100};
constexpr std::int64_t dkk[] = {50000, 20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50};
constexpr std::int64_t isk[] = {10000, 5000, 2000, 1000, 500, 100, 50, 10, 5, 1};
constexpr std::int64_t czk[] = {500000, 200000, 100000, 50000, 20000, 10000,
                                5000,   2000,   1000,   500,   200,   100};
constexpr std::int64_t pln[] = {50000, 20000, 10000, 5000, 2000, 1000, 500, 200,
                                100,   50,    20,    10,   5,    2,    1};
constexpr std::int64_t huf[] = {2000000, 1000000, 500000, 200000, 100000, 50000,
                                20000,   10000,   5000,   2000,   1000,   500};
constexpr std::int64_t ron[] = {50000, 20000, 10000, 5000, 2000, 1000, 500, 100, 50, 10, 5, 1};
constexpr std::int64_t tryLira[] = {20000, 10000, 5000, 2000, 1000, 500, 100, 50, 25, 10, 5, 1};
constexpr std::int64_t ils[] = {20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 10};
constexpr std::int64_t aed[] = {100000, 50000, 20000, 10000, 5000, 2000, 1000, 500, 100, 50, 25};
constexpr std::int64_t sar[] = {50000, 20000, 10000, 5000, 2000, 1000, 500,
                                200,   100,   50,    25,   10,   5,    1};
constexpr std::int64_t qar[] = {50000, 20000, 10000, 5000, 1000, 500, 100, 50, 25, 10, 5};
constexpr std::int64_t egp[] = {20000, 10000, 5000, 2000, 1000, 500, 100, 50, 25};
constexpr std::int64_t mad[] = {20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10};
constexpr std::int64_t zar[] = {20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10};
constexpr std::int64_t inr[] = {200000, 50000, 20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50};
constexpr std::int64_t thb[] = {100000, 50000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 25};
constexpr std::int64_t sgd[] = {100000, 10000, 5000, 1000, 500, 200, 100, 50, 20, 10, 5};
constexpr std::int64_t myr[] = {10000, 5000, 2000, 1000, 500, 100, 50, 20, 10, 5};
constexpr std::int64_t php[] = {100000, 50000, 20000, 10000, 5000, 2000, 1000, 500, 100, 25, 5, 1};
constexpr std::int64_t idr[] = {10000000, 5000000, 2000000, 1000000, 500000, 200000,
                                100000,   50000,   20000,   10000,   5000};
constexpr std::int64_t vnd[] = {500000, 200000, 100000, 50000, 20000, 10000, 5000, 2000, 1000, 500};
constexpr std::int64_t hkd[] = {100000, 50000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10};
constexpr std::int64_t cny[] = {10000, 5000, 2000, 1000, 500, 100, 50, 10};
constexpr std::int64_t twd[] = {200000, 100000, 50000, 20000, 10000, 5000, 2000, 1000, 500, 100};
constexpr std::int64_t jpy[] = {10000, 5000, 2000, 1000, 500, 100, 50, 10, 5, 1};
constexpr std::int64_t krw[] = {50000, 10000, 5000, 1000, 500, 100, 50, 10};
constexpr std::int64_t brl[] = {20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 25, 10, 5};
constexpr std::int64_t mxn[] = {100000, 50000, 20000, 10000, 5000, 2000, 1000,
                                500,    200,   100,   50,    20,   10,   5};
constexpr std::int64_t ars[] = {2000000, 1000000, 200000, 100000, 50000, 20000, 10000,
                                5000,    2000,    1000,   500,    200,   100};
constexpr std::int64_t clp[] = {20000, 10000, 5000, 2000, 1000, 500, 100, 50, 10};
constexpr std::int64_t cop[] = {10000000, 5000000, 2000000, 1000000, 500000, 200000,
                                100000,   50000,   20000,   10000,   5000};
constexpr std::int64_t pen[] = {20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10};
constexpr std::int64_t kwd[] = {20000, 10000, 5000, 1000, 500, 250, 100, 50, 20, 10, 5};
constexpr std::int64_t bhd[] = {20000, 10000, 5000, 1000, 500, 100, 50, 25, 10, 5};
constexpr std::int64_t omr[] = {50000, 20000, 10000, 5000, 1000, 500, 100, 50, 25, 10, 5};
// What is not listed: every step of 1, 2 and 5 up to notes that there are somewhere, by the digits
// of the minor unit. A step that a currency does not have is counted as none.
constexpr std::int64_t wholeUnits[] = {500000, 200000, 100000, 50000, 20000, 10000,
                                       5000,   2000,   1000,   500,   200,   100,
                                       50,     20,     10,     5,     2,     1};
constexpr std::int64_t hundredths[] = {
    10000000, 5000000, 2000000, 1000000, 500000, 200000, 100000, 50000, 20000, 10000, 5000,
    2000,     1000,    500,     200,     100,    50,     20,     10,    5,     2,     1};
constexpr std::int64_t thousandths[] = {50000, 20000, 10000, 5000, 2000, 1000, 500, 250,
                                        200,   100,   50,    25,   20,   10,   5};

constexpr CurrencyCash table[] = {
    {"AUD", 500, aud},    {"NZD", 500, nzd},   {"EUR", 500, eur},  {"GBP", 500, gbp},
    {"USD", 500, usd},    {"CAD", 500, cad},   {"CHF", 1000, chf}, {"SEK", 2000, sek},
    {"NOK", 5000, nok},   {"DKK", 5000, dkk},  {"ISK", 500, isk},  {"CZK", 10000, czk},
    {"PLN", 1000, pln},   {"HUF", 50000, huf}, {"RON", 100, ron},  {"TRY", 500, tryLira},
    {"ILS", 2000, ils},   {"AED", 500, aed},   {"SAR", 500, sar},  {"QAR", 100, qar},
    {"EGP", 500, egp},    {"MAD", 2000, mad},  {"ZAR", 1000, zar}, {"INR", 1000, inr},
    {"THB", 2000, thb},   {"SGD", 200, sgd},   {"MYR", 100, myr},  {"PHP", 2000, php},
    {"IDR", 100000, idr}, {"VND", 1000, vnd},  {"HKD", 1000, hkd}, {"CNY", 100, cny},
    {"TWD", 10000, twd},  {"JPY", 1000, jpy},  {"KRW", 1000, krw}, {"BRL", 200, brl},
    {"MXN", 2000, mxn},   {"ARS", 2000, ars},  {"CLP", 1000, clp}, {"COP", 200000, cop},
    {"PEN", 1000, pen},   {"KWD", 250, kwd},   {"BHD", 500, bhd},  {"OMR", 100, omr}};

// There are some, but nobody has them at hand: counted, not given as change nor expected.
struct Seldom
{
    std::string_view code;
    std::int64_t value;
};
constexpr Seldom seldom[] = {{"JPY", 2000}};

std::string_view codeOf(const QByteArray& currency)
{
    return {currency.constData(), static_cast<std::size_t>(currency.size())};
}

CurrencyCash cashOf(const QByteArray& currency)
{
    for (const CurrencyCash& row : table)
        if (row.code == codeOf(currency))
            return row;
    switch (Currency::parse(currency).value_or(Currency()).exponent()) {
    case 0:
        return {{}, 500, wholeUnits};
    case 3:
        return {{}, 5000, thousandths};
    default:
        return {{}, 500, hundredths};
    }
}

bool isSeldom(std::int64_t value, const QByteArray& currency)
{
    return std::any_of(std::begin(seldom), std::end(seldom), [&](const Seldom& each) {
        return each.value == value && each.code == codeOf(currency);
    });
}

} // namespace

std::vector<std::int64_t> denominationsOf(const QByteArray& currency)
{
    const auto values = cashOf(currency).values;
    return {values.begin(), values.end()};
}

bool isNote(std::int64_t valueCents, const QByteArray& currency)
{
    return valueCents >= cashOf(currency).smallestNote;
}

std::vector<std::int64_t> usualTendersOf(const QByteArray& currency)
{
    const CurrencyCash cash = cashOf(currency);
    std::vector<std::int64_t> out;
    for (auto value = cash.values.rbegin(); value != cash.values.rend(); ++value)
        if (*value >= std::max(cash.smallestNote / 2, smallestTender) && out.size() < mostTenders &&
            !isSeldom(*value, currency))
            out.push_back(*value);
    std::reverse(out.begin(), out.end());
    return out;
}

std::int64_t cashAmountOf(std::int64_t amountCents, const QByteArray& currency)
{
    const std::int64_t smallest = cashOf(currency).values.back();
    return (amountCents + smallest / 2) / smallest * smallest;
}

std::vector<DenominationCount> changeOf(std::int64_t amountCents, const QByteArray& currency)
{
    std::vector<DenominationCount> out;
    for (const std::int64_t value : cashOf(currency).values) {
        if (isSeldom(value, currency))
            continue;
        if (amountCents >= value)
            out.push_back({value, amountCents / value});
        amountCents %= value;
    }
    return out;
}

std::optional<std::int64_t> sumOf(const std::vector<DenominationCount>& counts,
                                  const QByteArray& currency)
{
    const auto values = cashOf(currency).values;
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
