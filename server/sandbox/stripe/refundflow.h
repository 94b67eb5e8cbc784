// RefundFlow: refunds of charges, with what they do to the charge and the events. Thread: the
// sandbox's. Errors: Stripe's.
#pragma once

#include "server/sandbox/stripe/paymentflow.h"

namespace servery::sandbox {

class RefundFlow
{
public:
    RefundFlow(StripeStore& store, StripeEvents& events, PaymentFlow& payments, PayoutFlow& payouts)
        : m_store(store), m_events(events), m_payments(payments), m_payouts(payouts)
    {}

    [[nodiscard]] StripeResult create(const QJsonObject& parameters, const Cause& cause);

private:
    [[nodiscard]] Result<QJsonObject, StripeError> chargeFor(ParameterReader& reader) const;
    void giveFeeBack(const QJsonObject& charge, qint64 amount);
    void succeedLater(const QString& id);
    void failLater(const QString& id);

    StripeStore& m_store;
    StripeEvents& m_events;
    PaymentFlow& m_payments;
    PayoutFlow& m_payouts;
};

} // namespace servery::sandbox
