// PayconiqClient: typed calls to Payconiq (Bancontact Pro), API version 3, one request each; it
// retries nothing itself. There is no Idempotency-Key: a payment whose answer was lost is made
// again, and the first, which nobody was shown, expires. Refunds are no business of the API: it
// names the payer's account, and the merchant's bank does the rest.
// Amounts: minor units of EUR. Failures: jsonapi.h.
// Thread: the HttpClient's event loop; done is called once, never from inside the call.
#pragma once

#include "server/http/client.h"
#include "server/providers/providerresult.h"

#include <optional>

namespace servery::providers::payconiq {

struct PayconiqConfig
{
    QByteArray apiUrl; // with the version (…/v3), without a slash at the end
    QByteArray apiKey;
    int timeoutMs = 20'000;
};

struct PaymentRequest
{
    std::int64_t amount = 0;
    QByteArray reference; // at most 35 characters
    QString description;  // at most 140
    QByteArray callbackUrl;
    QByteArray returnUrl;
};
// The same request is the same bytes.
[[nodiscard]] QByteArray encodePayment(const PaymentRequest& request);

struct Payment
{
    QByteArray id;
    // PENDING, IDENTIFIED, AUTHORIZED, AUTHORIZATION_FAILED, SUCCEEDED, FAILED, CANCELLED, EXPIRED
    QByteArray status;
    std::int64_t amount = 0;
    QByteArray currency;
    QByteArray reference;
    QByteArray checkoutUrl;
    QByteArray deeplink; // what a QR code says
};

// What the API answers, and what a callback's body is. Nothing where it lacks what it must have.
[[nodiscard]] std::optional<Payment> readPayment(const QJsonObject& object);

class PayconiqClient
{
public:
    // http is not owned and outlives the client.
    PayconiqClient(http::HttpClient& http, PayconiqConfig config);

    void createPayment(const QByteArray& body, ProviderDone<Payment> done) const;
    void retrievePayment(const QByteArray& id, ProviderDone<Payment> done) const;
    // Rejected where it is paid or over already.
    void cancelPayment(const QByteArray& id, ProviderDone<bool> done) const;
    // The account that a refund goes to.
    void refundIban(const QByteArray& id, ProviderDone<QByteArray> done) const;

private:
    [[nodiscard]] http::ClientRequest request(const QByteArray& method,
                                              const QByteArray& path) const;

    http::HttpClient& m_http;
    PayconiqConfig m_config;
};

} // namespace servery::providers::payconiq
