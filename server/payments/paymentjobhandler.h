// PaymentJobHandler: runs one provider's jobs: reads what was stored, has the gateway say it, and
// turns the answer into a command. Keys and parameters were stored before the first send, and the
// same bytes are sent again. Without a gateway (a provider that is not configured any more) jobs
// are parked, for a person to see. Thread: the main event loop.
#pragma once

#include "server/engine/submitter.h"
#include "server/jobs/job.h"
#include "server/payments/paymentgateway.h"

namespace servery {

class PaymentJobHandler final : public jobs::JobHandler
{
public:
    // gateway may be null; it outlives the handler.
    PaymentJobHandler(engine::Reader& reader, PaymentGateway* gateway);
    void run(const jobs::Job& job, std::function<void(jobs::JobResult)> done) override;

private:
    using Done = std::function<void(jobs::JobResult)>;

    void withPayment(const PaymentId& id, const Done& done,
                     std::function<void(const Payment&)> then) const;
    void create(const Payment& payment, const Done& done) const;
    void check(const Payment& payment, int number, const Done& done) const;
    void close(const Payment& payment, const Done& done) const;
    // isRepeated: an earlier try may have reached the provider.
    void refund(const RefundId& id, bool isRepeated, const Done& done) const;

    engine::Reader& m_reader;
    PaymentGateway* m_gateway;
};

// What follows from a failure: tried again, or parked where that is hopeless.
[[nodiscard]] jobs::JobResult retryOrPark(const providers::ProviderFailure& failure);

} // namespace servery
