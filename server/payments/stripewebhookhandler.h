// StripeWebhookHandler: takes in verified Stripe events: once each, in any order, whether or not
// their payment is known yet. Thread: the storage thread's.
#pragma once

#include "server/payments/paymenthandler.h"
#include "server/payments/stripefacts.h"
#include "server/providers/stripe/stripeevent.h"

namespace servery {

enum class StripeEndpoint { Platform, Connect };

struct RecordStripeEvent
{
    providers::stripe::StripeEvent event;
    QByteArray rawBody;
    StripeEndpoint endpoint = StripeEndpoint::Platform;
};

class StripeWebhookHandler
{
public:
    StripeWebhookHandler(PaymentStore& payments, PaymentHandler& handler, bool expectLivemode);
    void registerWith(engine::Engine& engine);

private:
    void announce(const RecordStripeEvent& command, engine::Batch& batch);
    engine::Outcome record(const RecordStripeEvent& command, engine::Batch& batch);
    engine::Outcome replay(const ReplayStripeEvent& command, engine::Batch& batch);
    engine::Outcome link(const LinkIntent& command, engine::Batch& batch);
    // The object's payment, once it is known.
    const PaymentId* announceObject(const QByteArray& object, engine::Batch& batch);
    [[nodiscard]] const char* whyIgnored(const RecordStripeEvent& command) const;
    [[nodiscard]] const Payment* findPayment(const providers::stripe::StripeEvent& event);
    void keepWaiting(const RecordStripeEvent& command, engine::Batch& batch);
    // Whether the refund was asked for here, and was not given up.
    [[nodiscard]] bool isOurs(const providers::stripe::Refund& refund);
    std::int64_t applyRefunds(const PaymentId& payment, const providers::stripe::StripeEvent& event,
                              engine::Batch& batch);
    std::int64_t apply(const Payment& payment, const providers::stripe::StripeEvent& event,
                       engine::Batch& batch);

    PaymentStore& m_payments;
    PaymentHandler& m_handler;
    bool m_expectLivemode;
};

} // namespace servery
