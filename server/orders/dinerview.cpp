#include "server/orders/dinerview.h"

#include "core/base/country.h"
#include "core/orders/kitchenflow.h"
#include "core/protocol/orderview.h"

namespace servery {

QJsonObject dinerView(const Order& order, const VenueSettings& venue, const QByteArray& pickupCode)
{
    QJsonObject view = protocol::toJson(protocol::viewOf(order));
    for (const char* staffOnly :
         {"code", "recalled", "heldAt", "firedAt", "rushAt", "firedCourse", "servedCourse"})
        view.remove(QLatin1String(staffOnly));
    if (waitsForItsTime(order))
        view.insert(QLatin1String("waitsForItsTime"), true);
    view.insert(QLatin1String("store"),
                QJsonObject{{QLatin1String("slug"), venue.slug},
                            {QLatin1String("name"), venue.name},
                            {QLatin1String("country"), countryOf(venue.timeZone)}});
    if (!pickupCode.isEmpty())
        view.insert(QLatin1String("pickupCode"), QString::fromLatin1(pickupCode));
    return view;
}

} // namespace servery
