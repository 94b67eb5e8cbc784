#include "server/providers/payconiq/payconiqclient.h"

#include "server/providers/jsonapi.h"

#include <QJsonDocument>

namespace servery::providers::payconiq {

namespace {

using Key = QLatin1StringView;
using jsonapi::text;

QByteArray linkIn(const QJsonObject& object, Key name)
{
    return text(object.value(Key("_links")).toObject().value(name).toObject(), Key("href"));
}

} // namespace

QByteArray encodePayment(const PaymentRequest& request)
{
    return QJsonDocument(
               QJsonObject{{Key("amount"), qint64{request.amount}},
                           {Key("currency"), Key("EUR")},
                           {Key("callbackUrl"), QString::fromUtf8(request.callbackUrl)},
                           {Key("reference"), QString::fromUtf8(request.reference.left(35))},
                           {Key("description"), request.description.left(140)},
                           {Key("returnUrl"), QString::fromUtf8(request.returnUrl)}})
        .toJson(QJsonDocument::Compact);
}

std::optional<Payment> readPayment(const QJsonObject& object)
{
    const auto amount = jsonapi::integer(object, Key("amount"));
    Payment payment;
    payment.id = text(object, Key("paymentId"));
    payment.status = text(object, Key("status"));
    payment.amount = amount.value_or(0);
    payment.currency = text(object, Key("currency")).toUpper();
    payment.reference = text(object, Key("reference"));
    payment.checkoutUrl = linkIn(object, Key("checkout"));
    payment.deeplink = linkIn(object, Key("deeplink"));
    if (payment.id.isEmpty() || payment.status.isEmpty() || !amount)
        return std::nullopt;
    return payment;
}

PayconiqClient::PayconiqClient(http::HttpClient& http, PayconiqConfig config)
    : m_http(http), m_config(std::move(config))
{}

http::ClientRequest PayconiqClient::request(const QByteArray& method, const QByteArray& path) const
{
    http::ClientRequest request;
    request.method = method;
    request.url = QUrl::fromEncoded(m_config.apiUrl + path, QUrl::StrictMode);
    request.headers = {{"Authorization", "Bearer " + m_config.apiKey}};
    request.timeoutMs = m_config.timeoutMs;
    return request;
}

void PayconiqClient::createPayment(const QByteArray& body, ProviderDone<Payment> done) const
{
    http::ClientRequest post = request("POST", "/payments");
    post.headers.emplace_back("Content-Type", "application/json");
    post.body = body;
    m_http.send(std::move(post), jsonapi::reading<Payment>(true, readPayment, std::move(done)));
}

void PayconiqClient::retrievePayment(const QByteArray& id, ProviderDone<Payment> done) const
{
    m_http.send(request("GET", "/payments/" + id.toPercentEncoding()),
                jsonapi::reading<Payment>(false, readPayment, std::move(done)));
}

void PayconiqClient::cancelPayment(const QByteArray& id, ProviderDone<bool> done) const
{
    m_http.send(request("DELETE", "/payments/" + id.toPercentEncoding()),
                [done = std::move(done)](const http::ClientResponse& response) {
                    if (jsonapi::isSuccess(response))
                        return done(true);
                    done(Failure{jsonapi::failureOf(response, true)});
                });
}

void PayconiqClient::refundIban(const QByteArray& id, ProviderDone<QByteArray> done) const
{
    const auto read = [](const QJsonObject& object) -> std::optional<QByteArray> {
        const QByteArray iban = text(object, Key("iban"));
        return iban.isEmpty() ? std::nullopt : std::optional(iban);
    };
    m_http.send(request("GET", "/payments/" + id.toPercentEncoding() + "/debtor/refundIban"),
                jsonapi::reading<QByteArray>(false, read, std::move(done)));
}

} // namespace servery::providers::payconiq
