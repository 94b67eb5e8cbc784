#include "server/payments/stripefeejob.h"

#include "server/payments/paymentjobhandler.h"
#include "server/payments/paymentstore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace servery {

using jobs::JobResult;
using providers::ProviderResult;
namespace stripe = providers::stripe;

// One question on its way: what is known so far, and who waits for it.
struct StripeFeeJob::Asking
{
    Payment payment;
    RecordFees fees;
    bool hasDestination = false;
    std::function<void(JobResult)> done;

    // False where it is not there yet, or in another currency than the rest.
    bool add(const stripe::FeeLine& line)
    {
        if (line.transactionId.isEmpty() || line.currency != fees.currency)
            return false;
        fees.feeCents += line.feeCents;
        return true;
    }
    void later(const QString& why) const { done({JobResult::End::Retry, why, {}, {}}); }
};

StripeFeeJob::StripeFeeJob(engine::Reader& reader, const stripe::StripeClient& client,
                           const Clock& clock)
    : m_reader(reader), m_stripe(client), m_clock(clock)
{}

void StripeFeeJob::run(const jobs::Job& job, std::function<void(JobResult)> done)
{
    const PaymentId id(
        QJsonDocument::fromJson(job.payload).object().value(QLatin1String("paymentId")).toString());
    m_reader.read(
        [id](storage::Database& database) -> std::any { return PaymentStore::read(database, id); },
        [this, done = std::move(done)](const Result<std::any, Error>& read) {
            if (!read)
                return done({JobResult::End::Retry, QLatin1String(read.error().kind.code), {}, {}});
            const auto* payment = std::any_cast<std::optional<Payment>>(&read.value());
            if (payment == nullptr || !*payment || (*payment)->providerPayment.isEmpty())
                return done({JobResult::End::Park, QStringLiteral("no such payment"), {}, {}});
            auto asking = std::make_shared<Asking>();
            asking->payment = **payment;
            asking->fees.payment = (*payment)->id;
            asking->fees.askedAt = m_clock.now();
            asking->done = done;
            askCharge(asking);
        });
}

void StripeFeeJob::askCharge(const std::shared_ptr<Asking>& asking) const
{
    m_stripe.retrieveChargeFees(
        asking->payment.providerPayment,
        [this, asking](const ProviderResult<stripe::ChargeFees>& charge) {
            // Not found is not yet found: its success may be known here before it is there.
            if (!charge && charge.error().kind == providers::ProviderFailure::Kind::NotFound)
                return asking->later(QStringLiteral("Stripe does not know the payment"));
            if (!charge)
                return asking->done(retryOrPark(charge.error()));
            asking->hasDestination = charge->hasDestination;
            asking->fees.platformFeeCents = charge->platformFeeCents;
            // With a destination the platform pays Stripe, and the venue pays the platform.
            asking->fees.currency =
                charge->hasDestination ? charge->currency : charge->line.currency;
            if (charge->hasDestination)
                return asking->done({JobResult::End::Done, {}, {}, asking->fees});
            if (!asking->add(charge->line))
                return asking->later(QStringLiteral("the charge has no balance transaction yet"));
            askRefunds(asking);
        });
}

void StripeFeeJob::askRefunds(const std::shared_ptr<Asking>& asking) const
{
    m_stripe.listRefundFees(
        asking->payment.providerPayment,
        [this, asking](const ProviderResult<stripe::Page<stripe::FeeLine>>& refunds) {
            if (!refunds)
                return asking->done(retryOrPark(refunds.error()));
            // One that is still pending at the bank has none yet; its own success asks again.
            for (const stripe::FeeLine& line : refunds->items)
                if (!line.transactionId.isEmpty() && !asking->add(line))
                    return asking->later(QStringLiteral("a refund in another currency"));
            askDisputes(asking);
        });
}

void StripeFeeJob::askDisputes(const std::shared_ptr<Asking>& asking) const
{
    m_stripe.listDisputeFees(
        asking->payment.providerPayment,
        [asking](const ProviderResult<stripe::Page<stripe::DisputeFees>>& disputes) {
            if (!disputes)
                return asking->done(retryOrPark(disputes.error()));
            for (const stripe::DisputeFees& dispute : disputes->items)
                for (const stripe::FeeLine& line : dispute.lines)
                    if (!asking->add(line))
                        return asking->later(QStringLiteral("a dispute in another currency"));
            asking->done({JobResult::End::Done, {}, {}, asking->fees});
        });
}

} // namespace servery
