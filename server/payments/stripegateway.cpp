#include "server/payments/stripegateway.h"

#include "server/payments/paymentjobhandler.h"
#include "server/payments/paymentjobs.h"
#include "server/payments/stripefacts.h"
#include "server/providers/stripe/striperequests.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace servery {

using jobs::JobResult;
using providers::ProviderDone;
using providers::ProviderFailure;
using providers::ProviderResult;
namespace stripe = providers::stripe;

namespace {

RecordProviderObject objectOf(const PaymentId& id, const stripe::CheckoutSession& session)
{
    return {id, session.id, session.paymentIntentId, {}, session.url.toUtf8(), {}};
}

RecordProviderObject objectOf(const PaymentId& id, const stripe::PaymentIntent& intent)
{
    return {id, {}, intent.id, intent.clientSecret, {}, {}};
}

// The key answers an old failure for ever, and what it asked for is not there.
ProviderFailure madeNothing()
{
    ProviderFailure nothing;
    nothing.kind = ProviderFailure::Kind::Rejected;
    nothing.message = QStringLiteral("The provider failed and made nothing.");
    return nothing;
}

RecordRefundResult resultOf(const RefundId& id, const stripe::Refund& refund)
{
    RecordRefundResult result{id, RefundStatus::Pending, refund.id};
    if (refund.status == "succeeded")
        result.status = RefundStatus::Succeeded;
    else if (refund.status == "failed" || refund.status == "canceled")
        result.status = RefundStatus::Failed;
    return result;
}

} // namespace

StripeGateway::StripeGateway(const stripe::StripeClient& client, const Clock& clock)
    : m_stripe(client), m_clock(clock)
{}

void StripeGateway::create(const Payment& payment, ProviderDone<RecordProviderObject> done)
{
    const auto conclude = [this, payment, done = std::move(done)](const auto& result) {
        if (result)
            return done(objectOf(payment.id, *result));
        if (result.error().kind == ProviderFailure::Kind::LookUpFirst)
            return findCreated(payment, done);
        done(Failure<ProviderFailure>{result.error()});
    };
    if (payment.flow == PaymentFlow::Checkout)
        m_stripe.createCheckoutSession(payment.providerRequest, payment.id.bytes(), conclude);
    else
        m_stripe.createPaymentIntent(payment.providerRequest, payment.id.bytes(), conclude);
}

void StripeGateway::findCreated(const Payment& payment,
                                const ProviderDone<RecordProviderObject>& done) const
{
    // The key answers an old server error for ever: whatever was made is found by what we
    // call it. An order may have several payments, so its own id would find a sibling.
    const auto conclude = [payment, done](const auto& page) {
        if (!page)
            return done(Failure<ProviderFailure>{page.error()});
        for (const auto& item : page->items)
            if (item.metadataPaymentId == payment.id.bytes())
                return done(objectOf(payment.id, item));
        done(Failure<ProviderFailure>{madeNothing()});
    };
    if (payment.flow == PaymentFlow::Checkout)
        m_stripe.listRecentCheckoutSessions({}, conclude);
    else
        m_stripe.listRecentPaymentIntents(payment.createdAt.plusMs(-60'000), {}, conclude);
}

void StripeGateway::check(const Payment& payment, ProviderDone<ProviderNews> done)
{
    const auto conclude = [this, done = std::move(done)](const auto& result, QByteArray intent) {
        if (!result)
            return done(Failure<ProviderFailure>{result.error()});
        done(ProviderNews{factOf(*result, m_clock.now()), std::move(intent)});
    };
    if (!payment.providerSession.isEmpty())
        m_stripe.retrieveCheckoutSession(
            payment.providerSession, [conclude](const ProviderResult<stripe::CheckoutSession>& r) {
                conclude(r, r ? r->paymentIntentId : QByteArray());
            });
    else
        m_stripe.retrievePaymentIntent(
            payment.providerPayment,
            [conclude](const ProviderResult<stripe::PaymentIntent>& r) { conclude(r, {}); });
}

void StripeGateway::close(const Payment& payment, ProviderDone<ProviderNews> done)
{
    const auto conclude = [done = std::move(done)](const auto& result) {
        if (!result)
            return done(Failure<ProviderFailure>{result.error()});
        done(ProviderNews{PaymentFact{PaymentFact::Kind::Cancelled, {}}, {}});
    };
    const QByteArray key = "close-" + payment.id.bytes();
    if (payment.flow == PaymentFlow::Checkout)
        m_stripe.expireCheckoutSession(payment.providerSession, key, conclude);
    else
        m_stripe.cancelPaymentIntent(payment.providerPayment, key, conclude);
}

void StripeGateway::refund(const Refund& refund, const Payment& payment,
                           ProviderDone<RecordRefundResult> done)
{
    if (m_clock.now() < refund.createdAt.plusMs(keyIsKnownMs))
        return makeRefund(refund, payment, done);
    findRefund(refund, payment, done,
               [this, refund, payment, done] { makeRefund(refund, payment, done); });
}

void StripeGateway::makeRefund(const Refund& refund, const Payment& payment,
                               const ProviderDone<RecordRefundResult>& done) const
{
    stripe::RefundParameters parameters;
    parameters.paymentIntentId = payment.providerPayment;
    parameters.amount = refund.amountCents;
    parameters.orderId = refund.order.bytes();
    parameters.refundId = refund.id.bytes();
    // What was passed on to a venue's account, and the fee, are taken back as well.
    const bool isPassedOn = stripe::hasDestination(payment.providerRequest);
    parameters.reverseTransfer = isPassedOn;
    parameters.refundApplicationFee = isPassedOn;
    m_stripe.createRefund(
        stripe::encodeRefund(parameters), refund.id.bytes(),
        [this, refund, payment, done](const ProviderResult<stripe::Refund>& made) {
            if (made)
                return done(resultOf(refund.id, *made));
            if (made.error().kind == ProviderFailure::Kind::LookUpFirst)
                return findRefund(refund, payment, done,
                                  [done] { done(Failure<ProviderFailure>{madeNothing()}); });
            done(Failure<ProviderFailure>{made.error()});
        });
}

void StripeGateway::findRefund(const Refund& refund, const Payment& payment,
                               const ProviderDone<RecordRefundResult>& done,
                               std::function<void()> otherwise) const
{
    m_stripe.listRefunds(payment.providerPayment,
                         [id = refund.id, done, otherwise = std::move(otherwise)](
                             const ProviderResult<stripe::Page<stripe::Refund>>& page) {
                             if (!page)
                                 return done(Failure<ProviderFailure>{page.error()});
                             for (const stripe::Refund& each : page->items)
                                 if (each.metadataRefundId == id.bytes())
                                     return done(resultOf(id, each));
                             otherwise();
                         });
}

void StripeResolver::run(const jobs::Job& job, std::function<void(JobResult)> done)
{
    const QByteArray intent = QJsonDocument::fromJson(job.payload)
                                  .object()
                                  .value(QLatin1String("intent"))
                                  .toString()
                                  .toUtf8();
    m_stripe.listCheckoutSessions(
        intent, [intent, attempt = job.attempt, done = std::move(done)](
                    const ProviderResult<stripe::Page<stripe::CheckoutSession>>& page) {
            if (!page)
                return done(retryOrPark(page.error()));
            JobResult result;
            if (!page->items.empty()) {
                result.followUp = LinkIntent{intent, page->items.front().id};
                return done(result);
            }
            // Its answer may still be on the way to us; after that it is none of ours.
            constexpr int tries = 4;
            result.end = attempt < tries ? JobResult::End::Retry : JobResult::End::Done;
            result.error = QStringLiteral("no session has this intent");
            done(result);
        });
}

} // namespace servery
