#include "server/providers/stripe/stripeclient.h"

#include "server/providers/form.h"
#include "server/providers/retryafter.h"
#include "server/providers/stripe/stripejson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace servery::providers::stripe {
namespace {

using Key = QLatin1StringView;
using Kind = ProviderFailure::Kind;

bool isSuccess(const http::ClientResponse& response)
{
    return response.result == http::ClientResponse::Result::Answered && response.status >= 200 &&
           response.status < 300;
}

// The kind that the status alone tells.
Kind kindOf(int status, bool replayed, bool changes)
{
    if (status == 401 || status == 403)
        return Kind::AuthFailed;
    if (status == 404)
        return Kind::NotFound;
    if (status == 409 || status == 429)
        return Kind::RetryLater;
    if (status >= 500)
        return replayed && changes ? Kind::LookUpFirst : Kind::RetryLater;
    if (status >= 400)
        return Kind::Rejected;
    return Kind::Unclassified; // a redirect or an informational answer: not Stripe's API
}

// A 2xx whose body is not the object: something was carried out, but we do not know what.
ProviderFailure unreadable(const http::ClientResponse& response, bool changes)
{
    return {changes ? Kind::Ambiguous : Kind::RetryLater, response.status, "answer_unreadable",
            QStringLiteral("The answer is not the object that was asked for."), 0};
}

template <class T>
auto readPage(std::optional<T> (*readItem)(const QJsonObject&))
{
    return [readItem](const QJsonObject& object) -> std::optional<Page<T>> {
        if (text(object, Key("object")) != "list" || !object.value(Key("data")).isArray())
            return std::nullopt;
        Page<T> page;
        for (const QJsonValue row : object.value(Key("data")).toArray()) {
            std::optional<T> item = readItem(row.toObject());
            if (!item)
                return std::nullopt;
            page.items.push_back(std::move(*item));
        }
        page.hasMore = object.value(Key("has_more")).toBool();
        return page;
    };
}

template <class T, class Read>
auto answered(bool changes, Read read, ProviderDone<T> done)
{
    return [changes, read = std::move(read),
            done = std::move(done)](const http::ClientResponse& response) {
        if (!isSuccess(response)) {
            done(Failure{stripeFailure(response, changes)});
            return;
        }
        std::optional<T> value = read(QJsonDocument::fromJson(response.body).object());
        if (value)
            done(std::move(*value));
        else
            done(Failure{unreadable(response, changes)});
    };
}

} // namespace

ProviderFailure stripeFailure(const http::ClientResponse& response, bool changes)
{
    using Result = http::ClientResponse::Result;
    if (response.result == Result::NotSent)
        return {Kind::RetryLater, 0, "not_sent", response.error, 0};
    if (response.result == Result::Ambiguous)
        return {changes ? Kind::Ambiguous : Kind::RetryLater, 0, "no_answer", response.error, 0};

    const bool replayed = response.header("idempotent-replayed") == "true";
    ProviderFailure failure;
    failure.status = response.status;
    failure.kind = kindOf(response.status, replayed, changes);
    failure.retryAfterMs = retryAfterMs(response.header("retry-after"));

    const QByteArray shouldRetry = response.header("stripe-should-retry");
    if (shouldRetry == "true" && failure.kind != Kind::LookUpFirst)
        failure.kind = Kind::RetryLater;
    else if (shouldRetry == "false" && failure.kind == Kind::RetryLater)
        failure.kind = response.status >= 500 && changes ? Kind::LookUpFirst : Kind::Rejected;

    const QJsonObject error =
        QJsonDocument::fromJson(response.body).object().value(Key("error")).toObject();
    failure.code = text(error, Key("decline_code"));
    if (failure.code.isEmpty())
        failure.code = text(error, Key("code"));
    if (failure.code.isEmpty())
        failure.code = text(error, Key("type"));
    failure.message = error.value(Key("message")).toString();
    return failure;
}

StripeClient::StripeClient(http::HttpClient& http, StripeConfig config)
    : m_http(http), m_config(std::move(config))
{
    while (m_config.apiUrl.endsWith('/'))
        m_config.apiUrl.chop(1);
}

http::ClientRequest StripeClient::request(const QByteArray& method,
                                          const QByteArray& pathAndQuery) const
{
    http::ClientRequest request;
    request.method = method;
    request.url = QUrl::fromEncoded(m_config.apiUrl + pathAndQuery, QUrl::StrictMode);
    request.headers = {{"Authorization", "Bearer " + m_config.secretKey},
                       {"Stripe-Version", m_config.apiVersion}};
    request.timeoutMs = m_config.timeoutMs;
    return request;
}

template <class T, class Read>
void StripeClient::post(const QByteArray& path, const QByteArray& body,
                        const QByteArray& idempotencyKey, Read read, ProviderDone<T> done) const
{
    Q_ASSERT(!idempotencyKey.isEmpty() && idempotencyKey.size() <= 255);
    http::ClientRequest post = request("POST", path);
    post.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
    post.headers.emplace_back("Idempotency-Key", idempotencyKey);
    post.body = body;
    m_http.send(std::move(post), answered<T>(true, std::move(read), std::move(done)));
}

template <class T, class Read>
void StripeClient::get(const QByteArray& pathAndQuery, Read read, ProviderDone<T> done,
                       const QByteArray& account) const
{
    http::ClientRequest get = request("GET", pathAndQuery);
    if (!account.isEmpty())
        get.headers.emplace_back("Stripe-Account", account);
    m_http.send(std::move(get), answered<T>(false, std::move(read), std::move(done)));
}

void StripeClient::createCheckoutSession(const QByteArray& body, const QByteArray& idempotencyKey,
                                         ProviderDone<CheckoutSession> done) const
{
    post("/v1/checkout/sessions", body, idempotencyKey, readCheckoutSession, std::move(done));
}

void StripeClient::createPaymentIntent(const QByteArray& body, const QByteArray& idempotencyKey,
                                       ProviderDone<PaymentIntent> done) const
{
    post("/v1/payment_intents", body, idempotencyKey, readPaymentIntent, std::move(done));
}

void StripeClient::createRefund(const QByteArray& body, const QByteArray& idempotencyKey,
                                ProviderDone<Refund> done) const
{
    post("/v1/refunds", body, idempotencyKey, readRefund, std::move(done));
}

void StripeClient::expireCheckoutSession(const QByteArray& id, const QByteArray& idempotencyKey,
                                         ProviderDone<CheckoutSession> done) const
{
    post("/v1/checkout/sessions/" + id.toPercentEncoding() + "/expire", {}, idempotencyKey,
         readCheckoutSession, std::move(done));
}

void StripeClient::cancelPaymentIntent(const QByteArray& id, const QByteArray& idempotencyKey,
                                       ProviderDone<PaymentIntent> done) const
{
    post("/v1/payment_intents/" + id.toPercentEncoding() + "/cancel", {}, idempotencyKey,
         readPaymentIntent, std::move(done));
}

void StripeClient::retrieveCheckoutSession(const QByteArray& id,
                                           ProviderDone<CheckoutSession> done) const
{
    get("/v1/checkout/sessions/" + id.toPercentEncoding(), readCheckoutSession, std::move(done));
}

void StripeClient::retrievePaymentIntent(const QByteArray& id,
                                         ProviderDone<PaymentIntent> done) const
{
    get("/v1/payment_intents/" + id.toPercentEncoding(), readPaymentIntent, std::move(done));
}

void StripeClient::listCheckoutSessions(const QByteArray& paymentIntentId,
                                        ProviderDone<Page<CheckoutSession>> done) const
{
    FormBody query;
    query.add("payment_intent", paymentIntentId);
    get("/v1/checkout/sessions?" + query.bytes(), readPage<CheckoutSession>(readCheckoutSession),
        std::move(done));
}

void StripeClient::listRefunds(const QByteArray& paymentIntentId,
                               ProviderDone<Page<Refund>> done) const
{
    FormBody query;
    query.add("payment_intent", paymentIntentId).add("limit", std::int64_t(100));
    get("/v1/refunds?" + query.bytes(), readPage<Refund>(readRefund), std::move(done));
}

void StripeClient::retrieveChargeFees(const QByteArray& paymentIntentId,
                                      ProviderDone<ChargeFees> done) const
{
    FormBody query;
    query.add("expand%5B%5D", "latest_charge.balance_transaction");
    query.add("expand%5B%5D", "latest_charge.application_fee");
    get("/v1/payment_intents/" + paymentIntentId.toPercentEncoding() + '?' + query.bytes(),
        readChargeFees, std::move(done));
}

void StripeClient::listRefundFees(const QByteArray& paymentIntentId,
                                  ProviderDone<Page<FeeLine>> done) const
{
    FormBody query;
    query.add("payment_intent", paymentIntentId).add("limit", std::int64_t(100));
    query.add("expand%5B%5D", "data.balance_transaction");
    get("/v1/refunds?" + query.bytes(), readPage<FeeLine>(readRefundFee), std::move(done));
}

void StripeClient::listDisputeFees(const QByteArray& paymentIntentId,
                                   ProviderDone<Page<DisputeFees>> done) const
{
    FormBody query;
    query.add("payment_intent", paymentIntentId).add("limit", std::int64_t(100));
    get("/v1/disputes?" + query.bytes(), readPage<DisputeFees>(readDisputeFees), std::move(done));
}

void StripeClient::listRecentCheckoutSessions(const QByteArray& startingAfter,
                                              ProviderDone<Page<CheckoutSession>> done) const
{
    FormBody query;
    query.add("limit", std::int64_t(100)).addUnlessEmpty("starting_after", startingAfter);
    get("/v1/checkout/sessions?" + query.bytes(), readPage<CheckoutSession>(readCheckoutSession),
        std::move(done));
}

void StripeClient::listRecentPaymentIntents(Timestamp createdSince, const QByteArray& startingAfter,
                                            ProviderDone<Page<PaymentIntent>> done) const
{
    FormBody query;
    query.add("created%5Bgte%5D", createdSince.ms / 1000);
    query.add("limit", std::int64_t(100)).addUnlessEmpty("starting_after", startingAfter);
    get("/v1/payment_intents?" + query.bytes(), readPage<PaymentIntent>(readPaymentIntent),
        std::move(done));
}

void StripeClient::listPayouts(const QByteArray& account, Timestamp createdSince,
                               const QByteArray& startingAfter,
                               ProviderDone<Page<Payout>> done) const
{
    FormBody query;
    query.add("created%5Bgte%5D", createdSince.ms / 1000);
    query.add("limit", std::int64_t(100)).addUnlessEmpty("starting_after", startingAfter);
    get("/v1/payouts?" + query.bytes(), readPage<Payout>(readPayout), std::move(done), account);
}

void StripeClient::listPayoutTransactions(const QByteArray& account, const QByteArray& payoutId,
                                          const QByteArray& startingAfter,
                                          ProviderDone<Page<BalanceTransaction>> done) const
{
    FormBody query;
    query.add("payout", payoutId);
    query.add("expand%5B%5D", "data.source.source_transfer");
    query.add("expand%5B%5D", "data.source.source_transfer_reversal.transfer");
    query.add("limit", std::int64_t(100)).addUnlessEmpty("starting_after", startingAfter);
    get("/v1/balance_transactions?" + query.bytes(),
        readPage<BalanceTransaction>(readBalanceTransaction), std::move(done), account);
}

void StripeClient::retrieveIntentOfCharge(const QByteArray& chargeId,
                                          ProviderDone<QByteArray> done) const
{
    const auto read = [](const QJsonObject& object) -> std::optional<QByteArray> {
        if (text(object, Key("object")) != "charge")
            return std::nullopt;
        return reference(object, Key("payment_intent"));
    };
    get("/v1/charges/" + chargeId.toPercentEncoding(), read, std::move(done));
}

} // namespace servery::providers::stripe
