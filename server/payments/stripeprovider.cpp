#include "server/payments/stripeprovider.h"

#include "core/money/money.h"
#include "server/payments/paymentjobs.h"
#include "server/providers/stripe/striperequests.h"

#include <QStringBuilder>
#include <QUrl>

#include <algorithm>

namespace servery {

namespace {

namespace stripe = providers::stripe;

// What a Checkout Session's life must at least be, says Stripe; a little more for the way there.
constexpr std::int64_t shortestSessionMs = 31LL * 60 * 1000;

QString lineName(const OrderLine& line)
{
    QString name = line.name;
    for (const LineModifier& modifier : line.modifiers)
        name += QLatin1String(", ") + modifier.name;
    return name.left(250);
}

stripe::Destination destinationOf(const VenueSettings& venue, std::int64_t amountCents)
{
    stripe::Destination destination;
    if (venue.stripeAccount.isEmpty())
        return destination;
    destination.account = venue.stripeAccount;
    destination.applicationFeeAmount = basisPointsOf(amountCents, venue.applicationFeeBasisPoints);
    return destination;
}

} // namespace

Result<Done, Error> StripeProvider::accepts(std::int64_t amountCents,
                                            const VenueSettings& venue) const
{
    if (stripe::canCharge(amountCents, venue.currency))
        return Done{};
    return fail(errors::providerRefused, QStringLiteral("Stripe does not take this amount of ") +
                                             QString::fromLatin1(venue.currency));
}

void StripeProvider::moneyMoved(const Payment& payment, engine::Batch& batch)
{
    auto job = paymentjobs::about(payment, paymentjobs::fees,
                                  "fees:" % payment.id.bytes() % '/' %
                                      QByteArray::number(payment.ledgerRevision));
    job.runAt = batch.now().plusMs(paymentjobs::feesAfterMs);
    batch.enqueue(std::move(job));
}

ledger::Account StripeProvider::disputedFrom(const Payment& payment) const
{
    return stripe::hasDestination(payment.providerRequest)
               ? ledger::Account{ledger::AccountKind::OwedToPlatform}
               : receivedInto(payment);
}

QByteArray StripeProvider::request(const Payment& payment, const Order& order,
                                   const VenueSettings& venue, Timestamp now) const
{
    const stripe::Destination destination = destinationOf(venue, payment.amountCents);
    if (payment.flow == PaymentFlow::Intent)
        return stripe::encodePaymentIntent({order.id.bytes(), payment.id.bytes(),
                                            payment.amountCents, payment.currency, destination});
    stripe::CheckoutSessionParameters parameters;
    parameters.orderId = order.id.bytes();
    parameters.paymentId = payment.id.bytes();
    parameters.currency = order.currency;
    if (payment.isPart)
        parameters.lines.push_back({QStringLiteral("Part of order %1").arg(order.number),
                                    payment.amountCents, 1, QString()});
    else
        for (const OrderLine& line : order.lines)
            // What was taken off before it was paid is not asked for.
            if (const int quantity = line.quantity - line.takenOffUnpaid;
                quantity > 0 && line.unitPriceCents > 0)
                parameters.lines.push_back(
                    {lineName(line), line.unitPriceCents, quantity, QString()});
    parameters.tipAmount = payment.isPart ? 0 : order.tipCents;
    const QByteArray page = m_publicUrl + "/orders/" + order.id.bytes();
    parameters.successUrl = page + "?paid=1";
    parameters.cancelUrl = page + "?back=1";
    parameters.expiresAt = std::max(order.expiresAt, now.plusMs(shortestSessionMs));
    parameters.destination = destination;
    return stripe::encodeCheckoutSession(parameters);
}

QByteArray StripeProvider::topUpRequest(const Payment& payment, const VenueSettings& venue,
                                        Timestamp now) const
{
    stripe::CheckoutSessionParameters parameters;
    parameters.orderId = payment.id.bytes();
    parameters.paymentId = payment.id.bytes();
    parameters.currency = payment.currency;
    parameters.lines.push_back(
        {QStringLiteral("Credit at %1").arg(venue.name).left(250), payment.amountCents, 1, {}});
    const QByteArray page = m_publicUrl + "/venues/" + QUrl::toPercentEncoding(venue.slug) +
                            "/credit?topup=" + payment.id.bytes();
    parameters.successUrl = page + "&paid=1";
    parameters.cancelUrl = page + "&back=1";
    parameters.expiresAt = now.plusMs(shortestSessionMs);
    parameters.destination = destinationOf(venue, payment.amountCents);
    return stripe::encodeCheckoutSession(parameters);
}

} // namespace servery
