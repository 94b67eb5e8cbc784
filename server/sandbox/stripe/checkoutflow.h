// CheckoutFlow: Checkout Sessions. As with Stripe, a session has no PaymentIntent until the diner
// tries to pay; each further try is of the same one. Thread: the sandbox's. Errors: Stripe's.
#pragma once

#include "server/sandbox/stripe/paymentflow.h"

namespace servery::sandbox {

class CheckoutFlow : public QObject
{
    Q_OBJECT

public:
    CheckoutFlow(StripeStore& store, StripeEvents& events, PaymentFlow& payments,
                 const QString& baseUrl, QObject* parent = nullptr);

    [[nodiscard]] StripeResult create(const QJsonObject& parameters, const Cause& cause);
    [[nodiscard]] StripeResult expire(const QString& id, const Cause& cause);
    [[nodiscard]] StripeResult lineItems(const QString& id, const QJsonObject& parameters) const;
    // The diner pays on the hosted page; answers the PaymentIntent.
    [[nodiscard]] StripeResult pay(const QString& id, const Card& card);

    [[nodiscard]] std::optional<QJsonObject> session(const QString& id) const
    {
        return m_store.find("checkout.session", id);
    }
    [[nodiscard]] std::optional<QJsonObject> sessionOf(const QString& intentId) const;
    // Where the diner goes after paying, with the session's id filled in.
    [[nodiscard]] static QString successUrl(const QJsonObject& session);
    void expireDue();

private:
    void follow(const QJsonObject& intent);
    void complete(QJsonObject session, bool paid);

    StripeStore& m_store;
    StripeEvents& m_events;
    PaymentFlow& m_payments;
    const QString& m_baseUrl; // filled in once listening
};

// What a session keeps for itself and never answers.
[[nodiscard]] QJsonObject publicSession(QJsonObject session);

} // namespace servery::sandbox
