// Notification: one text message or call to a diner, and how it went. Thread: values.
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QString>

namespace servery {

struct Notification
{
    NotificationId id;
    OrderId order;
    VenueId venue;
    QByteArray channel; // sms, call
    QByteArray purpose; // pickup_code, ready, ticket_not_painted (to the manager)
    int issue = 0;      // the code's issue, or the how-manieth READY
    QByteArray sid;     // the provider's id; empty until it answered
    QByteArray status;  // the provider's word; waiting before the first, failed for a refusal
    int errorCode = 0;
    QByteArray price; // as the provider tells it, decimal text; empty until known
    QByteArray priceUnit;
    Timestamp createdAt;
    Timestamp updatedAt;
};

} // namespace servery
