#include "server/payments/stripejobhandler.h"

#include "core/payments/paymentcommands.h"
#include "server/payments/paymentjobs.h"
#include "server/payments/paymentstore.h"
#include "server/payments/stripefacts.h"
#include "server/venues/venuestore.h"

namespace servery {

using jobs::JobResult;
using providers::ProviderFailure;
using providers::ProviderResult;
namespace stripe = providers::stripe;
using Kind = ProviderFailure::Kind;

namespace {

QString describe(const ProviderFailure& failure)
{
    return QStringLiteral("%1 %2 %3")
        .arg(QString::fromLatin1(providers::toText(failure.kind)),
             QString::fromLatin1(failure.code), failure.message);
}

JobResult retryOrPark(const ProviderFailure& failure)
{
    const bool hopeless = failure.kind == Kind::Rejected || failure.kind == Kind::AuthFailed ||
                          failure.kind == Kind::NotFound || failure.kind == Kind::LookUpFirst;
    return {hopeless ? JobResult::End::Park : JobResult::End::Retry, describe(failure), {}, {}};
}

JobResult done(std::any followUp)
{
    JobResult result;
    result.followUp = std::move(followUp);
    return result;
}

RecordProviderObject objectOf(const PaymentId& id, const stripe::CheckoutSession& session)
{
    return {id, session.id, session.paymentIntentId, {}, session.url.toUtf8()};
}

RecordProviderObject objectOf(const PaymentId& id, const stripe::PaymentIntent& intent)
{
    return {id, {}, intent.id, intent.clientSecret, {}};
}

struct RefundWork
{
    Refund refund;
    Payment payment;
    bool isConnect = false;
};

} // namespace

StripeJobHandler::StripeJobHandler(engine::Reader& reader, const stripe::StripeClient& client,
                                   const Clock& clock)
    : m_reader(reader), m_stripe(client), m_clock(clock)
{}

void StripeJobHandler::run(const jobs::Job& job, Done finished)
{
    const QJsonObject payload = QJsonDocument::fromJson(job.payload).object();
    const PaymentId payment(payload.value(QLatin1String("paymentId")).toString());
    const int number = payload.value(QLatin1String("number")).toInt();
    if (job.kind == paymentjobs::create)
        withPayment(payment, finished, [=, this](const Payment& p) { create(p, finished); });
    else if (job.kind == paymentjobs::check)
        withPayment(payment, finished, [=, this](const Payment& p) { check(p, number, finished); });
    else if (job.kind == paymentjobs::close)
        withPayment(payment, finished, [=, this](const Payment& p) { close(p, finished); });
    else if (job.kind == paymentjobs::resolve)
        resolve(payload.value(QLatin1String("intent")).toString().toUtf8(), job.attempt, finished);
    else
        refund(RefundId(payload.value(QLatin1String("refundId")).toString()), finished);
}

void StripeJobHandler::withPayment(const PaymentId& id, const Done& finished,
                                   std::function<void(const Payment&)> then) const
{
    m_reader.read(
        [id](storage::Database& database) -> std::any { return PaymentStore::read(database, id); },
        [finished, then = std::move(then)](const Result<std::any, Error>& read) {
            if (!read)
                return finished(
                    {JobResult::End::Retry, QLatin1String(read.error().kind.code), {}, {}});
            const auto* payment = std::any_cast<std::optional<Payment>>(&read.value());
            if (payment == nullptr || !*payment)
                return finished({JobResult::End::Park, QStringLiteral("no such payment"), {}, {}});
            then(**payment);
        });
}

void StripeJobHandler::create(const Payment& payment, const Done& finished) const
{
    if (!payment.providerSession.isEmpty() || !payment.providerIntent.isEmpty())
        return finished({});
    const auto conclude = [this, payment, finished](const auto& result) {
        if (result)
            return finished(done(objectOf(payment.id, *result)));
        const ProviderFailure& failure = result.error();
        if (failure.kind == Kind::LookUpFirst)
            return findCreated(payment, finished);
        if (failure.kind == Kind::Rejected || failure.kind == Kind::NotFound)
            return finished(done(RecordPaymentRefused{payment.id, failure.message}));
        finished(retryOrPark(failure));
    };
    if (payment.flow == PaymentFlow::Checkout)
        m_stripe.createCheckoutSession(payment.providerRequest, payment.id.bytes(), conclude);
    else
        m_stripe.createPaymentIntent(payment.providerRequest, payment.id.bytes(), conclude);
}

void StripeJobHandler::findCreated(const Payment& payment, const Done& finished) const
{
    // The key answers an old server error for ever: whatever was made is found by its order.
    const auto conclude = [payment, finished](const auto& page) {
        if (!page)
            return finished(retryOrPark(page.error()));
        for (const auto& item : page->items)
            if (item.metadataOrderId == payment.order.bytes())
                return finished(done(objectOf(payment.id, item)));
        finished(done(RecordPaymentRefused{
            payment.id, QStringLiteral("The provider failed and made nothing.")}));
    };
    if (payment.flow == PaymentFlow::Checkout)
        m_stripe.listRecentCheckoutSessions({}, conclude);
    else
        m_stripe.listRecentPaymentIntents(payment.createdAt.plusMs(-60'000), {}, conclude);
}

void StripeJobHandler::check(const Payment& payment, int number, const Done& finished) const
{
    if (!isOpen(payment))
        return finished({});
    const auto fact = [this, payment, number, finished](const auto& result, QByteArray intent) {
        if (!result)
            return finished(retryOrPark(result.error()));
        finished(done(RecordPaymentFact{payment.id, std::move(intent),
                                        factOf(*result, m_clock.now()), number}));
    };
    if (!payment.providerSession.isEmpty())
        m_stripe.retrieveCheckoutSession(payment.providerSession,
                                         [fact](const ProviderResult<stripe::CheckoutSession>& r) {
                                             fact(r, r ? r->paymentIntentId : QByteArray());
                                         });
    else if (!payment.providerIntent.isEmpty())
        m_stripe.retrievePaymentIntent(
            payment.providerIntent,
            [fact](const ProviderResult<stripe::PaymentIntent>& r) { fact(r, {}); });
    else
        finished(done(RecordPaymentFact{payment.id, {}, {}, number}));
}

void StripeJobHandler::resolve(const QByteArray& intent, int attempt, const Done& finished) const
{
    m_stripe.listCheckoutSessions(
        intent, [intent, attempt,
                 finished](const ProviderResult<stripe::Page<stripe::CheckoutSession>>& page) {
            if (!page)
                return finished(retryOrPark(page.error()));
            if (!page->items.empty())
                return finished(done(LinkIntent{intent, page->items.front().id}));
            // Its answer may still be on the way to us; after that it is none of ours.
            constexpr int tries = 4;
            finished({attempt < tries ? JobResult::End::Retry : JobResult::End::Done,
                      QStringLiteral("no session has this intent"),
                      {},
                      {}});
        });
}

void StripeJobHandler::refund(const RefundId& id, const Done& finished) const
{
    m_reader.read(
        [id](storage::Database& database) -> std::any {
            auto found = PaymentStore::readRefund(database, id);
            auto payment = found ? PaymentStore::read(database, found->payment) : std::nullopt;
            auto venue = found ? VenueStore::readById(database, found->venue) : std::nullopt;
            if (!payment || !venue)
                return std::any();
            return RefundWork{*found, *payment, !venue->stripeAccount.isEmpty()};
        },
        [this, finished](const Result<std::any, Error>& read) {
            if (!read)
                return finished(
                    {JobResult::End::Retry, QLatin1String(read.error().kind.code), {}, {}});
            const auto* work = std::any_cast<RefundWork>(&read.value());
            if (work == nullptr || work->payment.providerIntent.isEmpty())
                return finished({JobResult::End::Park, QStringLiteral("no such payment"), {}, {}});
            sendRefund(work->refund, work->payment, work->isConnect, finished);
        });
}

void StripeJobHandler::sendRefund(const Refund& refund, const Payment& payment, bool isConnect,
                                  const Done& finished) const
{
    stripe::RefundParameters parameters;
    parameters.paymentIntentId = payment.providerIntent;
    parameters.amount = refund.amountCents;
    parameters.orderId = refund.order.bytes();
    parameters.refundId = refund.id.bytes();
    parameters.reverseTransfer = isConnect;
    parameters.refundApplicationFee = isConnect;
    m_stripe.createRefund(stripe::encodeRefund(parameters), refund.id.bytes(),
                          [id = refund.id, finished](const ProviderResult<stripe::Refund>& result) {
                              if (!result) {
                                  const ProviderFailure& failure = result.error();
                                  if (failure.kind == Kind::Rejected)
                                      return finished(done(RecordRefundResult{
                                          id, RefundStatus::Failed, {}, failure.message}));
                                  return finished(retryOrPark(failure));
                              }
                              RecordRefundResult record{id, RefundStatus::Pending, result->id, {}};
                              if (result->status == "succeeded")
                                  record.status = RefundStatus::Succeeded;
                              else if (result->status == "failed" || result->status == "canceled")
                                  record.status = RefundStatus::Failed;
                              finished(done(record));
                          });
}

void StripeJobHandler::close(const Payment& payment, const Done& finished) const
{
    if (!isOpen(payment))
        return finished({});
    const auto conclude = [payment, finished](const auto& result) {
        if (result)
            return finished(done(RecordPaymentFact{
                payment.id, {}, PaymentFact{PaymentFact::Kind::Cancelled, {}}, 0}));
        // Complete already: the money's own news decides what happens.
        if (result.error().kind == Kind::Rejected || result.error().kind == Kind::NotFound)
            return finished({});
        finished(retryOrPark(result.error()));
    };
    const QByteArray key = "close-" + payment.id.bytes();
    if (payment.flow == PaymentFlow::Checkout)
        m_stripe.expireCheckoutSession(payment.providerSession, key, conclude);
    else
        m_stripe.cancelPaymentIntent(payment.providerIntent, key, conclude);
}

} // namespace servery
