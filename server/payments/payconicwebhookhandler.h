// PayconicWebhookHandler: takes in verified webhooks of Payconic and Payconiq: once each, in any
// order, whether or not their payment or refund is known yet. Thread: the storage thread's.
#pragma once

#include "server/payments/payconicnews.h"
#include "server/payments/paymenthandler.h"

namespace servery {

struct RecordPayconicEvent
{
    QByteArray provider; // payconic or payconiq
    PayconicNews news;
    QByteArray rawBody;
};

class PayconicWebhookHandler
{
public:
    PayconicWebhookHandler(PaymentStore& payments, PaymentHandler& handler);
    void registerWith(engine::Engine& engine);

private:
    void announce(const QByteArray& provider, const PayconicNews& news, engine::Batch& batch);
    engine::Outcome record(const RecordPayconicEvent& command, engine::Batch& batch);
    engine::Outcome replay(const ReplayPayconicEvent& command, engine::Batch& batch);
    // What it waits for; empty where it can be applied.
    [[nodiscard]] QByteArray waitsFor(const QByteArray& provider, const PayconicNews& news);
    engine::Outcome apply(const QByteArray& provider, const PayconicNews& news,
                          engine::Batch& batch);
    // The refund of ours that the provider calls so, or one of that amount whose answer never came;
    // null: none.
    [[nodiscard]] const Refund* findRefund(const Payment& payment, const PayconicNews& news);

    PaymentStore& m_payments;
    PaymentHandler& m_handler;
};

} // namespace servery
