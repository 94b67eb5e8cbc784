// StripePages: what the diner sees of the stand-in: the hosted payment page of a Checkout Session,
// the page that asks for authentication, and a receipt. Forms work without script. Thread: the
// sandbox's.
#pragma once

#include "server/http/router.h"
#include "server/sandbox/stripe/checkoutflow.h"

namespace servery::sandbox {

class StripePages
{
public:
    StripePages(StripeStore& store, PaymentFlow& payments, CheckoutFlow& checkout)
        : m_store(store), m_payments(payments), m_checkout(checkout)
    {}

    void addRoutes(http::Router& router);

private:
    [[nodiscard]] http::Response payPage(const QString& sessionId, const QString& alert) const;
    [[nodiscard]] http::Response pay(const QString& sessionId, const QByteArray& body);
    [[nodiscard]] http::Response authenticatePage(const QString& intentId) const;
    [[nodiscard]] http::Response authenticate(const QString& intentId, const QByteArray& body);
    [[nodiscard]] http::Response receipt(const QString& chargeId) const;

    StripeStore& m_store;
    PaymentFlow& m_payments;
    CheckoutFlow& m_checkout;
};

} // namespace servery::sandbox
