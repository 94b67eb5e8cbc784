#include "server/orders/dinerview.h"

#include "core/protocol/orderview.h"

namespace servery {

QJsonObject dinerView(const Order& order, const VenueSettings& venue, const QByteArray& pickupCode)
{
    QJsonObject view = protocol::toJson(protocol::viewOf(order));
    for (const char* staffOnly : {"code", "recalled", "heldAt", "firedAt"})
        view.remove(QLatin1String(staffOnly));
    view.insert(QLatin1String("store"), QJsonObject{{QLatin1String("slug"), venue.slug},
                                                    {QLatin1String("name"), venue.name}});
    if (!pickupCode.isEmpty())
        view.insert(QLatin1String("pickupCode"), QString::fromLatin1(pickupCode));
    return view;
}

} // namespace servery
