// StripeEvents: makes an event of each change, keeps it for GET /v1/events, and has it delivered:
// the platform's own to the platform endpoint, a connected account's (with `account`) to the
// Connect endpoint, each signed with that endpoint's secrets. Thread: the sandbox's.
#pragma once

#include "server/sandbox/stripe/stripestore.h"
#include "server/sandbox/webhookdelivery.h"

#include <QUrl>

namespace servery::sandbox {

// The version in which objects are written, answered when the caller pins none.
inline constexpr const char* stripeApiVersion = "2023-08-16";

struct WebhookEndpoint
{
    QUrl url = {};
    QByteArrayList secrets = {}; // one v1 for each, as while a secret is being rotated
};

// The request that led to an event; empty for what happens by itself.
struct Cause
{
    QString requestId = {};
    QString idempotencyKey = {};
};

class StripeEvents
{
public:
    StripeEvents(StripeStore& store, WebhookDelivery& delivery, WebhookEndpoint platform,
                 WebhookEndpoint connect);

    // Answers the event.
    QJsonObject emitEvent(const QString& type, const QJsonObject& object, const Cause& cause,
                          const QString& account = {});
    // Delivers it once more; false when there is no such event.
    [[nodiscard]] bool resend(const QString& eventId);

private:
    void deliver(const QJsonObject& event);

    StripeStore& m_store;
    WebhookDelivery& m_delivery;
    const WebhookEndpoint m_platform;
    const WebhookEndpoint m_connect;
};

// "t=…,v1=…[,v1=…]" over the body as it is sent.
[[nodiscard]] QByteArray stripeSignature(const QByteArrayList& secrets, Timestamp at,
                                         const QByteArray& body);

} // namespace servery::sandbox
