#include "server/payments/payconicprovider.h"

#include "server/providers/payconic/payconicclient.h"
#include "server/providers/payconiq/payconiqclient.h"

namespace servery {

PayconicProvider::PayconicProvider(std::optional<PayconicOffer> offer, QByteArray publicUrl)
    : m_offer(std::move(offer)), m_publicUrl(std::move(publicUrl))
{}

QByteArray PayconicProvider::name() const
{
    return m_offer && m_offer->protocol == PayconicOffer::Protocol::PayconiqV3 ? "payconiq"
                                                                               : "payconic";
}

// Payconiq takes euros alone: an amount of another currency would be asked for as so many of them.
Result<Done, Error> PayconicProvider::accepts(std::int64_t, const VenueSettings& venue) const
{
    if (name() == "payconiq" && venue.currency != "EUR")
        return fail(errors::methodUnavailable, methodOf(PaymentFlow::Payconic));
    return Done{};
}

QByteArray PayconicProvider::request(const Payment& payment, const Order& order,
                                     const VenueSettings& venue, Timestamp) const
{
    const QString description = QStringLiteral("%1, order %2").arg(venue.name).arg(order.number);
    const QByteArray returnUrl = m_publicUrl + "/orders/" + order.id.bytes() + "?paid=1";
    if (name() == "payconiq")
        return providers::payconiq::encodePayment({payment.amountCents, payment.id.bytes(),
                                                   description, callbackUrl(m_publicUrl),
                                                   returnUrl});
    return providers::payconic::encodePayment({m_offer->merchantId, payment.amountCents,
                                               payment.currency, payment.id.bytes(), description,
                                               callbackUrl(m_publicUrl), returnUrl});
}

} // namespace servery
