#include "server/payments/remoteprovider.h"

#include "server/payments/paymentjobs.h"

namespace servery {

using engine::Batch;

namespace {

// However often somebody asks, the provider is asked once in this time.
constexpr std::int64_t askEveryMs = 2'000;

} // namespace

Result<KnownFact, Error> RemoteProvider::start(Payment& payment, const Order& order,
                                               const VenueSettings& venue, Batch& batch)
{
    payment.providerRequest = request(payment, order, venue, batch.now());
    begin(payment, batch);
    return KnownFact{};
}

Result<Done, Error> RemoteProvider::startTopUp(Payment& payment, const VenueSettings& venue,
                                               Batch& batch)
{
    payment.providerRequest = topUpRequest(payment, venue, batch.now());
    if (payment.providerRequest.isEmpty())
        return PaymentProvider::startTopUp(payment, venue, batch);
    begin(payment, batch);
    return Done{};
}

void RemoteProvider::begin(const Payment& payment, Batch& batch)
{
    batch.enqueue(paymentjobs::about(payment, paymentjobs::create, "create:" + payment.id.bytes()));
    batch.enqueue(paymentjobs::nextCheck(payment, 1));
}

Result<ProviderAnswer, Error> RemoteProvider::ask(const Payment& payment, const VerifyPayment&,
                                                  Batch& batch)
{
    if (!isOpen(payment))
        return ProviderAnswer{};
    const QByteArray when = QByteArray::number(batch.now().ms / askEveryMs);
    const auto job =
        paymentjobs::about(payment, paymentjobs::check, "ask:" + payment.id.bytes() + ':' + when);
    batch.enqueue(job);
    // For whoever waits for the answer.
    ProviderAnswer answer;
    answer.told.body = {{QLatin1String("askedBy"), QString::fromUtf8(job.kind)},
                        {QLatin1String("askedUnder"), QString::fromUtf8(job.key)}};
    return answer;
}

KnownFact RemoteProvider::cancel(const Payment& payment, Batch& batch)
{
    // Not there yet: when it is, it is looked at again.
    if (!payment.providerSession.isEmpty() || !payment.providerPayment.isEmpty())
        batch.enqueue(
            paymentjobs::about(payment, paymentjobs::close, "close:" + payment.id.bytes()));
    return std::nullopt;
}

RefundStatus RemoteProvider::refund(const Refund& refund, const Payment& payment, Batch& batch)
{
    batch.enqueue({paymentjobs::kindOf(payment.provider, paymentjobs::refund),
                   "refund:" + refund.id.bytes(),
                   refund.venue,
                   paymentjobs::payload("refundId", refund.id.bytes()),
                   {}});
    return RefundStatus::Requested;
}

ledger::Account RemoteProvider::receivedInto(const Payment& payment) const
{
    return {ledger::AccountKind::CardClearing, payment.provider};
}

} // namespace servery
