// The jobs that talk to Stripe about payments: making its objects, asking about payments that stay
// unknown, finding whose an intent is, refunding, closing. Keys and parameters were stored before
// the first send, and the same bytes are sent again. Thread: the main event loop.
#pragma once

#include "core/payments/payment.h"
#include "server/engine/submitter.h"
#include "server/jobs/job.h"
#include "server/providers/stripe/stripeclient.h"

namespace servery {

class StripeJobHandler final : public jobs::JobHandler
{
public:
    StripeJobHandler(engine::Reader& reader, const providers::stripe::StripeClient& stripe,
                     const Clock& clock);
    void run(const jobs::Job& job, std::function<void(jobs::JobResult)> done) override;

private:
    using Done = std::function<void(jobs::JobResult)>;

    void withPayment(const PaymentId& id, const Done& done,
                     std::function<void(const Payment&)> then) const;
    void create(const Payment& payment, const Done& done) const;
    void findCreated(const Payment& payment, const Done& done) const;
    void check(const Payment& payment, int number, const Done& done) const;
    void resolve(const QByteArray& intent, int attempt, const Done& done) const;
    void refund(const RefundId& id, const Done& done) const;
    void sendRefund(const Refund& refund, const Payment& payment, bool isConnect,
                    const Done& done) const;
    void close(const Payment& payment, const Done& done) const;

    engine::Reader& m_reader;
    const providers::stripe::StripeClient& m_stripe;
    const Clock& m_clock;
};

} // namespace servery
