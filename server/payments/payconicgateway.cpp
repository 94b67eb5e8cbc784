#include "server/payments/payconicgateway.h"

#include "server/payments/payconicfacts.h"

namespace servery {

using providers::ProviderDone;
using providers::ProviderFailure;
using providers::ProviderResult;
namespace payconic = providers::payconic;
namespace payconiq = providers::payconiq;

PayconicGateway::PayconicGateway(const payconic::PayconicClient& client, const Clock& clock)
    : m_client(client), m_clock(clock)
{}

void PayconicGateway::create(const Payment& payment, ProviderDone<RecordProviderObject> done)
{
    m_client.createPayment(
        payment.providerRequest, payment.id.bytes(),
        [id = payment.id, done = std::move(done)](const ProviderResult<payconic::Payment>& made) {
            if (!made)
                return done(Failure<ProviderFailure>{made.error()});
            done(RecordProviderObject{id, {}, made->id, {}, made->checkoutUrl, made->qrPayload});
        });
}

void PayconicGateway::check(const Payment& payment, ProviderDone<ProviderNews> done)
{
    m_client.retrievePayment(
        payment.providerPayment,
        [this, payment, done = std::move(done)](const ProviderResult<payconic::Payment>& found) {
            if (!found)
                return done(Failure<ProviderFailure>{found.error()});
            done(ProviderNews{
                factOf({found->status, found->amount, found->currency, {}}, payment, m_clock.now()),
                {}});
        });
}

void PayconicGateway::close(const Payment& payment, ProviderDone<ProviderNews> done)
{
    check(payment, [done = std::move(done)](const ProviderResult<ProviderNews>& news) {
        if (!news)
            return done(Failure<ProviderFailure>{news.error()});
        const bool isPaid = news->fact && news->fact->kind == PaymentFact::Kind::Succeeded;
        done(isPaid ? *news : ProviderNews{PaymentFact{PaymentFact::Kind::Cancelled, {}}, {}});
    });
}

void PayconicGateway::refund(const Refund& refund, const Payment& payment,
                             ProviderDone<RecordRefundResult> done)
{
    m_client.createRefund(
        payment.providerPayment, refund.amountCents, refund.reason, refund.id.bytes(),
        [id = refund.id, done = std::move(done)](const ProviderResult<payconic::Refund>& made) {
            if (!made)
                return done(Failure<ProviderFailure>{made.error()});
            RecordRefundResult record{id, RefundStatus::Pending, made->id, {}};
            if (made->status == "SUCCEEDED" || made->status == "REFUNDED")
                record.status = RefundStatus::Succeeded;
            else if (made->status == "FAILED" || made->status == "CANCELLED")
                record.status = RefundStatus::Failed;
            done(record);
        });
}

PayconiqGateway::PayconiqGateway(const payconiq::PayconiqClient& client, const Clock& clock)
    : m_client(client), m_clock(clock)
{}

void PayconiqGateway::create(const Payment& payment, ProviderDone<RecordProviderObject> done)
{
    m_client.createPayment(
        payment.providerRequest,
        [id = payment.id, done = std::move(done)](const ProviderResult<payconiq::Payment>& made) {
            if (!made)
                return done(Failure<ProviderFailure>{made.error()});
            done(RecordProviderObject{id, {}, made->id, {}, made->checkoutUrl, made->deeplink});
        });
}

void PayconiqGateway::check(const Payment& payment, ProviderDone<ProviderNews> done)
{
    m_client.retrievePayment(
        payment.providerPayment,
        [this, payment, done = std::move(done)](const ProviderResult<payconiq::Payment>& found) {
            if (!found)
                return done(Failure<ProviderFailure>{found.error()});
            done(ProviderNews{
                factOf({found->status, found->amount, found->currency, {}}, payment, m_clock.now()),
                {}});
        });
}

void PayconiqGateway::close(const Payment& payment, ProviderDone<ProviderNews> done)
{
    m_client.cancelPayment(
        payment.providerPayment, [done = std::move(done)](const ProviderResult<bool>& cancelled) {
            if (!cancelled)
                return done(Failure<ProviderFailure>{cancelled.error()});
            done(ProviderNews{PaymentFact{PaymentFact::Kind::Cancelled, {}}, {}});
        });
}

void PayconiqGateway::refund(const Refund& refund, const Payment& payment,
                             ProviderDone<RecordRefundResult> done)
{
    m_client.refundIban(payment.providerPayment, [id = refund.id, done = std::move(done)](
                                                     const ProviderResult<QByteArray>& iban) {
        if (!iban)
            return done(Failure<ProviderFailure>{iban.error()});
        done(RecordRefundResult{id, RefundStatus::Pending, {}, {}, *iban});
    });
}

} // namespace servery
