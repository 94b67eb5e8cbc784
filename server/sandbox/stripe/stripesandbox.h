// StripeSandbox: the stand-in for Stripe, put together. Thread: the sandbox's.
#pragma once

#include "server/sandbox/stripe/stripeapi.h"
#include "server/sandbox/stripe/stripepages.h"

#include <QTimer>

namespace servery::sandbox {

struct StripeOptions
{
    WebhookEndpoint platform = {};
    WebhookEndpoint connect = {};
    QByteArray secretKey = {}; // empty: any test key
    int settleMs = 3000;
};

class StripeSandbox : public QObject
{
    Q_OBJECT

public:
    // baseUrl is read whenever a link is made, so it may be filled in after listening began.
    StripeSandbox(const StripeOptions& options, const QString& baseUrl, const Clock& clock,
                  Random& random, WebhookDelivery& delivery, Behaviours& behaviours,
                  RequestLog& log, QObject* parent = nullptr);

    // /v1/…, the pages, and /sandbox/stripe/….
    void addRoutes(http::Router& router);
    void clear();
    [[nodiscard]] QJsonObject save() const { return m_store.save(); }
    void restore(const QJsonObject& saved);

private:
    void addControlRoutes(http::Router& router);
    void addPayoutControls(http::Router& router);
    [[nodiscard]] http::Response emitByHand(const QByteArray& body);
    [[nodiscard]] http::Response changeAccount(const QString& id, const QByteArray& body);

    StripeStore m_store;
    StripeEvents m_events;
    PayoutFlow m_payouts;
    PaymentFlow m_payments;
    CheckoutFlow m_checkout;
    RefundFlow m_refunds;
    Idempotency m_idempotency;
    StripeApi m_api;
    StripePages m_pages;
    QTimer m_expiry;
};

} // namespace servery::sandbox
