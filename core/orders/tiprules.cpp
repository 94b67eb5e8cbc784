#include "core/orders/tiprules.h"

#include <QJsonArray>

#include <algorithm>

namespace servery {

Result<Done, Error> checkTip(const VenueSettings& venue, std::int64_t itemsCents,
                             std::int64_t tipCents)
{
    if (tipCents == 0)
        return Done{};
    const std::vector<int>& percents = venue.tipPercents;
    if (tipCents < 0 || tipCents > itemsCents || (percents.empty() && !venue.takesOtherTips))
        return fail(errors::tipInvalid);
    if (venue.takesOtherTips || std::any_of(percents.begin(), percents.end(), [&](int percent) {
            return tipShareOf(itemsCents, percent) == tipCents;
        }))
        return Done{};
    QJsonArray offered;
    for (const int percent : percents)
        offered.append(qint64{tipShareOf(itemsCents, percent)});
    return fail(errors::tipNotOffered, {}, {{QLatin1String("offeredCents"), offered}});
}

} // namespace servery
