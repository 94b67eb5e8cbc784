// PayconicProvider: how payments by Payconic begin: on its hosted page, or by a QR code. It speaks
// to a gateway of Payconic's own protocol, or to Payconiq (Bancontact Pro) version 3: a server has
// one of the two. Thread: the storage thread's.
#pragma once

#include "server/payments/remoteprovider.h"

namespace servery {

struct PayconicOffer
{
    enum class Protocol { Payconic, PayconiqV3 };
    Protocol protocol = Protocol::Payconic;
    QByteArray merchantId; // of PayconiqV3: the payment profile's
};

class PayconicProvider final : public RemoteProvider
{
public:
    // No offer: Payconic is not configured. publicUrl: without a slash at the end.
    PayconicProvider(std::optional<PayconicOffer> offer, QByteArray publicUrl);
    [[nodiscard]] QByteArray name() const override;
    [[nodiscard]] bool isConfigured() const override { return m_offer.has_value(); }
    // Errors: method_unavailable for Payconiq outside euros.
    [[nodiscard]] Result<Done, Error> accepts(std::int64_t amountCents,
                                              const VenueSettings& venue) const override;
    // Where its webhooks go.
    [[nodiscard]] static QByteArray callbackUrl(const QByteArray& publicUrl)
    {
        return publicUrl + "/webhooks/payconic";
    }

protected:
    [[nodiscard]] QByteArray request(const Payment& payment, const Order& order,
                                     const VenueSettings& venue, Timestamp now) const override;

private:
    std::optional<PayconicOffer> m_offer;
    QByteArray m_publicUrl;
};

} // namespace servery
