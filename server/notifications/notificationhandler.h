// NotificationHandler: asks for messages and calls, and records what became of them. The pickup
// code never appears here: a job carries its issue number alone. No SQL. Thread: the storage
// thread's.
#pragma once

#include "core/notifications/notificationcommands.h"
#include "server/engine/engine.h"
#include "server/notifications/notificationstore.h"

namespace servery {

namespace notificationjobs {
inline constexpr const char* message = "twilio.message";
inline constexpr const char* call = "twilio.call";
inline constexpr const char* cost = "twilio.cost";
} // namespace notificationjobs

namespace notificationpurposes {
inline constexpr const char* ticketNotPainted = "ticket_not_painted";
} // namespace notificationpurposes

class NotificationHandler
{
public:
    explicit NotificationHandler(NotificationStore& notifications);
    void registerWith(engine::Engine& engine);

private:
    void request(const OrderId& order, const VenueId& venue, const char* channel,
                 const char* purpose, int issue, engine::Batch& batch);
    // It was told of another's message or call: it has none of its own that is known.
    void askAgain(const NotificationId& id, const QByteArray& othersSid, engine::Batch& batch);
    engine::Outcome recordDelivery(const RecordDelivery& command, engine::Batch& batch);

    NotificationStore& m_notifications;
};

} // namespace servery
