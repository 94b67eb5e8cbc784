#include "server/sandbox/stripe/stripeevents.h"

#include "core/crypto/hmac.h"
#include "server/sandbox/stripe/stripeobjects.h"

#include <QJsonDocument>

namespace servery::sandbox {

StripeEvents::StripeEvents(StripeStore& store, WebhookDelivery& delivery, WebhookEndpoint platform,
                           WebhookEndpoint connect)
    : m_store(store),
      m_delivery(delivery),
      m_platform(std::move(platform)),
      m_connect(std::move(connect))
{}

QJsonObject StripeEvents::emitEvent(const QString& type, const QJsonObject& object,
                                    const Cause& cause, const QString& account)
{
    const bool aboutPayment = object.value("id").toString().contains(QLatin1String("_3"));
    QJsonObject event = eventObject(m_store.newId(aboutPayment ? "evt_3" : "evt_1"),
                                    m_store.nowSeconds(), type, object);
    event.insert("api_version", stripeApiVersion);
    event.insert("request", QJsonObject{{"id", orNull(cause.requestId)},
                                        {"idempotency_key", orNull(cause.idempotencyKey)}});
    if (!account.isEmpty())
        event.insert("account", account);
    const WebhookEndpoint& endpoint = account.isEmpty() ? m_platform : m_connect;
    event.insert("pending_webhooks", endpoint.url.isEmpty() ? 0 : 1);
    m_store.put(event);
    deliver(event);
    return event;
}

bool StripeEvents::resend(const QString& eventId)
{
    const auto event = m_store.find("event", eventId);
    if (event)
        deliver(*event);
    return event.has_value();
}

void StripeEvents::deliver(const QJsonObject& event)
{
    const WebhookEndpoint& endpoint = event.contains("account") ? m_connect : m_platform;
    if (endpoint.url.isEmpty())
        return;
    const QString id = event.value("id").toString();
    Delivery delivery;
    delivery.target = Target::StripeWebhook;
    delivery.url = endpoint.url;
    // Indented, as Stripe sends it: whoever verifies anything but the raw bytes fails.
    delivery.body = QJsonDocument(event).toJson(QJsonDocument::Indented);
    delivery.headers = [secrets = endpoint.secrets](const QByteArray& body, Timestamp at) {
        return Headers{{"content-type", "application/json; charset=utf-8"},
                       {"user-agent", "Stripe/1.0 (+https://stripe.com/docs/webhooks)"},
                       {"accept", "*/*; q=0.5, application/xml"},
                       {"cache-control", "no-cache"},
                       {"stripe-signature", stripeSignature(secrets, at, body)}};
    };
    delivery.subjects = {
        event.value("type").toString(), id,
        event.value("data").toObject().value("object").toObject().value("id").toString()};
    delivery.delivered = [this, id] {
        if (auto delivered = m_store.find(id)) {
            delivered->insert("pending_webhooks", 0);
            m_store.put(*delivered);
        }
    };
    m_delivery.post(std::move(delivery));
}

QByteArray stripeSignature(const QByteArrayList& secrets, Timestamp at, const QByteArray& body)
{
    const QByteArray seconds = QByteArray::number(static_cast<qlonglong>(at.ms / 1000));
    QByteArray header = "t=" + seconds;
    for (const QByteArray& secret : secrets)
        header += ",v1=" + crypto::toHex(crypto::hmacSha256(secret, {seconds, ".", body}));
    return header;
}

} // namespace servery::sandbox
