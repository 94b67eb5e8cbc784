// PaymentFlow: the life of a PaymentIntent, from requires_payment_method to succeeded or canceled,
// with its charges, and the events on the way. Thread: the sandbox's. Errors: Stripe's, with their
// codes. Source: Stripe's documentation, "How PaymentIntents work".
#pragma once

#include "server/sandbox/stripe/parameterreader.h"
#include "server/sandbox/stripe/payoutflow.h"
#include "server/sandbox/stripe/stripeevents.h"
#include "server/sandbox/stripe/stripeobjects.h"

#include <QObject>

#include <map>

namespace servery::sandbox {

class PaymentFlow : public QObject
{
    Q_OBJECT

public:
    // settleMs: how long a slow payment or refund takes.
    PaymentFlow(StripeStore& store, StripeEvents& events, PayoutFlow& payouts,
                const QString& baseUrl, int settleMs, QObject* parent = nullptr);

    [[nodiscard]] StripeResult create(const QJsonObject& parameters, const Cause& cause);
    [[nodiscard]] StripeResult update(const QString& id, const QJsonObject& parameters);
    [[nodiscard]] StripeResult confirm(const QString& id, const QJsonObject& parameters,
                                       const Cause& cause);
    [[nodiscard]] StripeResult cancel(const QString& id, const QJsonObject& parameters,
                                      const Cause& cause);

    // For Checkout: an intent on these terms, and its payment with this card.
    QJsonObject createIntent(const IntentTerms& terms, const Cause& cause);
    [[nodiscard]] StripeResult pay(const QString& id, const Card& card, const QString& returnUrl,
                                   const Cause& cause);
    // The diner's answer to requires_action; refused when the intent does not wait for one.
    [[nodiscard]] StripeResult authenticate(const QString& id, bool passed, const Cause& cause);

    // Runs this later, or at once when settleAll is called.
    void settleLater(std::function<void()> settle);
    void settleAll();
    // After a restart: what was processing goes on.
    void resume();
    void clear();

Q_SIGNALS:
    // After the status became succeeded, processing, requires_payment_method or canceled.
    void changed(const QJsonObject& intent);

private:
    [[nodiscard]] Result<QString, StripeError> methodFor(ParameterReader& reader,
                                                         const QJsonObject& intent);
    [[nodiscard]] QString storeMethod(const Card& card);
    [[nodiscard]] Card cardOf(const QJsonObject& intent) const;
    [[nodiscard]] StripeResult payWithMethod(QJsonObject intent, const QString& returnUrl,
                                             const Cause& cause);
    QJsonObject succeed(QJsonObject intent, const Cause& cause);
    StripeError refuse(QJsonObject intent, const Card& card, const Cause& cause);
    void settle(const QString& id);

    StripeStore& m_store;
    StripeEvents& m_events;
    PayoutFlow& m_payouts;
    const QString& m_baseUrl; // filled in once listening
    const int m_settleMs;
    std::map<int, std::function<void()>> m_settlements;
    int m_lastSettlement = 0;
};

} // namespace servery::sandbox
