#include "app/money/quickamounts.h"

#include "core/cash/denominations.h"

#include <algorithm>

namespace servery::app {
namespace {

constexpr std::size_t most = 5;

} // namespace

std::vector<std::int64_t> quickAmounts(std::int64_t dueCents, const QByteArray& currency)
{
    std::vector<std::int64_t> next;  // up to whole notes
    std::vector<std::int64_t> above; // one note more, where the amount is whole notes already
    for (const std::int64_t note : usualTendersOf(currency)) {
        const std::int64_t whole = (dueCents + note - 1) / note * note;
        next.push_back(whole);
        above.push_back(dueCents / note * note + note);
    }
    std::vector<std::int64_t> amounts{dueCents};
    const auto isNew = [&amounts](std::int64_t amount) {
        return std::find(amounts.begin(), amounts.end(), amount) == amounts.end();
    };
    std::sort(next.begin(), next.end());
    for (const std::int64_t amount : next)
        if (amounts.size() < most && isNew(amount))
            amounts.push_back(amount);
    // Large notes first: a small one more is rarely given.
    for (const std::int64_t amount : above)
        if (amounts.size() < most && isNew(amount))
            amounts.push_back(amount);
    std::sort(amounts.begin(), amounts.end());
    return amounts;
}

} // namespace servery::app
