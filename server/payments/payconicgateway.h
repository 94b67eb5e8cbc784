// The conversations with Payconic and with Payconiq about payments. Thread: the main event loop.
#pragma once

#include "core/base/clock.h"
#include "server/payments/paymentgateway.h"
#include "server/providers/payconic/payconicclient.h"
#include "server/providers/payconiq/payconiqclient.h"

namespace servery {

class PayconicGateway final : public PaymentGateway
{
public:
    PayconicGateway(const providers::payconic::PayconicClient& client, const Clock& clock);

    [[nodiscard]] QByteArray name() const override { return "payconic"; }
    void create(const Payment& payment,
                providers::ProviderDone<RecordProviderObject> done) override;
    void check(const Payment& payment, providers::ProviderDone<ProviderNews> done) override;
    // Nothing can be cancelled there: it is asked, and counts as cancelled unless it was paid.
    // Money that still comes is given back.
    void close(const Payment& payment, providers::ProviderDone<ProviderNews> done) override;
    void refund(const Refund& refund, const Payment& payment,
                providers::ProviderDone<RecordRefundResult> done) override;
    // Its refunds cannot be listed.
    [[nodiscard]] bool mayGiveTwice(const Refund& refund) const override
    {
        return m_clock.now() >= refund.createdAt.plusMs(keyIsKnownMs);
    }

private:
    const providers::payconic::PayconicClient& m_client;
    const Clock& m_clock;
};

class PayconiqGateway final : public PaymentGateway
{
public:
    PayconiqGateway(const providers::payconiq::PayconiqClient& client, const Clock& clock);

    [[nodiscard]] QByteArray name() const override { return "payconiq"; }
    void create(const Payment& payment,
                providers::ProviderDone<RecordProviderObject> done) override;
    void check(const Payment& payment, providers::ProviderDone<ProviderNews> done) override;
    void close(const Payment& payment, providers::ProviderDone<ProviderNews> done) override;
    // Its API moves no money back: the account to transfer it to is found, and a person does it.
    void refund(const Refund& refund, const Payment& payment,
                providers::ProviderDone<RecordRefundResult> done) override;

private:
    const providers::payconiq::PayconiqClient& m_client;
    const Clock& m_clock;
};

} // namespace servery
