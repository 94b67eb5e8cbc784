// Commands about messages and calls. Each is handled in one place (server/notifications).
// Thread: values.
#pragma once

#include "core/base/ids.h"

#include <QByteArray>

namespace servery {

// Sent by orders, inside their decision, for a diner who agreed to it.
struct SendPickupCode
{
    OrderId order;
    VenueId venue;
    int issue = 1;
};

struct CallDiner
{
    OrderId order;
    VenueId venue;
    int readyCount = 1;
};

// A ticket that no console painted: sent by displays, inside their decision; at most once a ticket.
struct CallManager
{
    OrderId order;
    VenueId venue;
};

// What the provider says of a message or call; older news never replaces newer. A sid is one
// notification's: where the provider says that it is this one's, whoever took it for its own asks
// once more for one; where it was only looked up, this one does.
struct RecordDelivery
{
    NotificationId notification;
    QByteArray sid = {};
    QByteArray status = {};
    int errorCode = 0;
    QByteArray price = {};
    QByteArray priceUnit = {};
    bool isLookedUp = false; // found in the provider's list, which does not say what it was for
};

} // namespace servery
