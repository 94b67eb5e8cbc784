#include "server/providers/payconic/payconicclient.h"

#include "server/providers/jsonapi.h"

#include <QJsonDocument>

namespace servery::providers::payconic {

namespace {

using Key = QLatin1StringView;

std::optional<Refund> readRefund(const QJsonObject& object)
{
    Refund refund{jsonapi::text(object, Key("id")), jsonapi::text(object, Key("status"))};
    return refund.id.isEmpty() || refund.status.isEmpty() ? std::nullopt : std::optional(refund);
}

QByteArray bytesOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray encodePayment(const PaymentRequest& request)
{
    return bytesOf({{Key("merchantId"), QString::fromUtf8(request.merchantId)},
                    {Key("amount"), qint64{request.amount}},
                    {Key("currency"), QString::fromLatin1(request.currency)},
                    {Key("reference"), QString::fromUtf8(request.reference)},
                    {Key("description"), request.description},
                    {Key("callbackUrl"), QString::fromUtf8(request.callbackUrl)},
                    {Key("returnUrl"), QString::fromUtf8(request.returnUrl)}});
}

std::optional<Payment> readPayment(const QJsonObject& object)
{
    Payment payment;
    payment.id = jsonapi::text(object, Key("id"));
    payment.status = jsonapi::text(object, Key("status"));
    payment.amount = jsonapi::integer(object, Key("amount"));
    payment.currency = jsonapi::text(object, Key("currency")).toUpper();
    payment.checkoutUrl = jsonapi::text(object, Key("checkoutUrl"));
    payment.qrPayload = jsonapi::text(object, Key("qrPayload"));
    if (payment.id.isEmpty() || payment.status.isEmpty())
        return std::nullopt;
    return payment;
}

PayconicClient::PayconicClient(http::HttpClient& http, PayconicConfig config)
    : m_http(http), m_config(std::move(config))
{}

http::ClientRequest PayconicClient::request(const QByteArray& method, const QByteArray& path) const
{
    http::ClientRequest request;
    request.method = method;
    request.url = QUrl::fromEncoded(m_config.apiUrl + path, QUrl::StrictMode);
    request.headers = {{"Authorization", "Bearer " + m_config.apiKey}};
    request.timeoutMs = m_config.timeoutMs;
    return request;
}

http::ClientRequest PayconicClient::post(const QByteArray& path, const QByteArray& body,
                                         const QByteArray& idempotencyKey) const
{
    Q_ASSERT(!idempotencyKey.isEmpty() && idempotencyKey.size() <= 255);
    http::ClientRequest post = request("POST", path);
    post.headers.emplace_back("Content-Type", "application/json");
    post.headers.emplace_back("Idempotency-Key", idempotencyKey);
    post.body = body;
    return post;
}

void PayconicClient::createPayment(const QByteArray& body, const QByteArray& idempotencyKey,
                                   ProviderDone<Payment> done) const
{
    m_http.send(post("/payments", body, idempotencyKey),
                jsonapi::reading<Payment>(true, readPayment, std::move(done)));
}

void PayconicClient::retrievePayment(const QByteArray& id, ProviderDone<Payment> done) const
{
    m_http.send(request("GET", "/payments/" + id.toPercentEncoding()),
                jsonapi::reading<Payment>(false, readPayment, std::move(done)));
}

void PayconicClient::createRefund(const QByteArray& paymentId, std::int64_t amount,
                                  const QString& reason, const QByteArray& idempotencyKey,
                                  ProviderDone<Refund> done) const
{
    const QByteArray body = bytesOf({{Key("amount"), qint64{amount}}, {Key("reason"), reason}});
    m_http.send(
        post("/payments/" + paymentId.toPercentEncoding() + "/refunds", body, idempotencyKey),
        jsonapi::reading<Refund>(true, readRefund, std::move(done)));
}

} // namespace servery::providers::payconic
