// PayconicClient: typed calls to a Payconic gateway, one request each; it retries nothing itself.
// Payments and refunds are made under an Idempotency-Key, so that after an answer that was lost the
// same bytes may be sent again (failures: jsonapi.h). Nothing can be cancelled there: a payment
// that nobody makes expires. Amounts: minor units; currencies: upper case. Thread: the HttpClient's
// event loop; done is called once, never from inside the call.
#pragma once

#include "core/base/clock.h"
#include "server/http/client.h"
#include "server/providers/providerresult.h"

#include <optional>

namespace servery::providers::payconic {

struct PayconicConfig
{
    QByteArray apiUrl; // without a slash at the end
    QByteArray apiKey;
    int timeoutMs = 20'000;
};

struct PaymentRequest
{
    QByteArray merchantId;
    std::int64_t amount = 0;
    QByteArray currency;
    QByteArray reference;
    QString description;
    QByteArray callbackUrl; // where its webhooks go
    QByteArray returnUrl;   // where the diner comes back to
};
// The same request is the same bytes.
[[nodiscard]] QByteArray encodePayment(const PaymentRequest& request);

struct Payment
{
    QByteArray id;
    // PENDING, AUTHORIZED, SUCCEEDED, FAILED, CANCELLED, EXPIRED, REFUNDED
    QByteArray status;
    std::optional<std::int64_t> amount; // some gateways say it again
    QByteArray currency;
    QByteArray checkoutUrl;
    QByteArray qrPayload;
};

struct Refund
{
    QByteArray id;
    QByteArray status; // PENDING, SUCCEEDED, FAILED
};

[[nodiscard]] std::optional<Payment> readPayment(const QJsonObject& object);

class PayconicClient
{
public:
    // http is not owned and outlives the client.
    PayconicClient(http::HttpClient& http, PayconicConfig config);

    void createPayment(const QByteArray& body, const QByteArray& idempotencyKey,
                       ProviderDone<Payment> done) const;
    void retrievePayment(const QByteArray& id, ProviderDone<Payment> done) const;
    void createRefund(const QByteArray& paymentId, std::int64_t amount, const QString& reason,
                      const QByteArray& idempotencyKey, ProviderDone<Refund> done) const;

private:
    [[nodiscard]] http::ClientRequest request(const QByteArray& method,
                                              const QByteArray& path) const;
    [[nodiscard]] http::ClientRequest post(const QByteArray& path, const QByteArray& body,
                                           const QByteArray& idempotencyKey) const;

    http::HttpClient& m_http;
    PayconicConfig m_config;
};

} // namespace servery::providers::payconic
