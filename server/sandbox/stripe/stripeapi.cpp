#include "server/sandbox/stripe/stripeapi.h"

#include "core/crypto/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

namespace servery::sandbox {

// One request on its way through the API.
struct StripeApi::Exchange
{
    http::Responder responder;
    Endpoint endpoint;
    StripeCall call = {};
    QByteArray version = {};
    QByteArray account = {};
    QByteArray key = {}; // Idempotency-Key
    QByteArray fingerprint = {};
    std::optional<Behaviour> behaviour = {};
    QByteArray originalRequest = {};
};

namespace {

constexpr qsizetype longestIdempotencyKey = 255;

QByteArray bodyOf(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

QByteArray presentedKey(const http::Request& request)
{
    const QByteArray header = request.header("authorization");
    if (header.startsWith("Bearer "))
        return header.mid(7).trimmed();
    if (header.startsWith("Basic ")) {
        const QByteArray pair = QByteArray::fromBase64(header.mid(6));
        return pair.left(pair.indexOf(':'));
    }
    return {};
}

StripeError unauthorised(const QString& message)
{
    return {.status = 401, .message = message};
}

StripeError forStatus(int status)
{
    if (status == 429)
        return {.status = 429,
                .code = "rate_limit",
                .message = "Request rate limit exceeded. You can learn more about rate limits "
                           "here https://stripe.com/docs/rate-limits."};
    if (status >= 500)
        return {.status = status, .message = "An unknown error occurred.", .type = "api_error"};
    if (status == 409)
        return {.status = 409,
                .code = "lock_timeout",
                .message = "This object cannot be accessed right now because another API request "
                           "is currently accessing it."};
    return {.status = status, .message = "The request was refused on purpose."};
}

// A browser with a client secret is told less about the intent than its owner.
QJsonObject forBrowser(const QJsonObject& intent)
{
    static const QStringList told{"id",
                                  "object",
                                  "amount",
                                  "automatic_payment_methods",
                                  "canceled_at",
                                  "cancellation_reason",
                                  "capture_method",
                                  "client_secret",
                                  "confirmation_method",
                                  "created",
                                  "currency",
                                  "description",
                                  "last_payment_error",
                                  "livemode",
                                  "next_action",
                                  "payment_method",
                                  "payment_method_types",
                                  "processing",
                                  "receipt_email",
                                  "setup_future_usage",
                                  "shipping",
                                  "source",
                                  "status"};
    QJsonObject answer;
    for (const QString& name : told)
        answer.insert(name, intent.value(name));
    return answer;
}

} // namespace

StripeApi::StripeApi(Parts parts, QByteArray secretKey, QObject* parent)
    : QObject(parent), m_parts(parts), m_secretKey(std::move(secretKey))
{}

void StripeApi::clear()
{
    for (const http::Responder& responder : m_hanging)
        responder.abort();
    m_hanging.clear();
    m_parts.idempotency.clear();
}

void StripeApi::addRoute(http::Router& router, const char* method, const char* pattern,
                         Endpoint endpoint, Access access)
{
    http::RouteOptions options;
    options.checkOrigin = false;
    router.add(
        method, pattern,
        [this, endpoint = std::move(endpoint), access](const http::Request& request,
                                                       const http::Responder& responder) {
            handle(request, responder, endpoint, access);
        },
        options);
}

void StripeApi::handle(const http::Request& request, const http::Responder& responder,
                       const Endpoint& endpoint, Access access)
{
    auto exchange =
        std::make_shared<Exchange>(Exchange{.responder = responder, .endpoint = endpoint});
    StripeCall& call = exchange->call;
    call.id = request.parameter("id");
    call.url = QString::fromUtf8(request.path);
    call.cause.requestId = m_parts.store.newId("req_", 14);
    call.cause.idempotencyKey = QString::fromUtf8(request.header("idempotency-key"));
    exchange->version = request.header("stripe-version");
    exchange->account = request.header("stripe-account");
    call.account = QString::fromUtf8(exchange->account);
    if (request.method == "POST")
        exchange->key = request.header("idempotency-key");

    const qsizetype question = request.target.indexOf('?');
    const QByteArray form = request.method == "POST" ? request.body
                            : question < 0           ? QByteArray()
                                                     : request.target.mid(question + 1);
    const auto pairs = parseForm(form);
    const auto nested = pairs ? nestForm(*pairs) : Failure{pairs.error()};
    m_parts.log.record(request, nested ? QJsonValue(*nested) : QJsonValue());
    const QString path = call.url;
    exchange->behaviour = m_parts.behaviours.take(
        Target::StripeApi, {path, QString::fromLatin1(request.method) + u' ' + path});
    if (exchange->behaviour) {
        switch (exchange->behaviour->mode) {
        case Mode::Fail:
            refuse(*exchange, forStatus(500));
            return;
        case Mode::Drop:
        case Mode::Reset:
            responder.abort();
            return;
        case Mode::Hang:
            m_hanging.push_back(responder);
            return;
        default:
            break;
        }
    }
    if (!nested) {
        refuse(*exchange, {.message = nested.error()});
        return;
    }
    call.parameters = *nested;
    if (const auto error = authorise(request, call, access)) {
        refuse(*exchange, *error);
        return;
    }
    exchange->fingerprint =
        crypto::sha256(request.method + ' ' + request.path + ' ' + exchange->account + ' ' +
                       QJsonDocument(call.parameters).toJson(QJsonDocument::Compact));
    begin(exchange);
}

std::optional<StripeError> StripeApi::authorise(const http::Request& request, StripeCall& call,
                                                Access access) const
{
    QByteArray key = presentedKey(request);
    if (key.isEmpty())
        key = call.parameters.value("key").toString().toUtf8();
    call.parameters.remove("key");
    if (key.isEmpty())
        return unauthorised("You did not provide an API key. You need to provide your API key in "
                            "the Authorization header, using Bearer auth (e.g. 'Authorization: "
                            "Bearer YOUR_SECRET_KEY').");
    const bool secret = m_secretKey.isEmpty()
                            ? key.startsWith("sk_test_") || key.startsWith("rk_test_")
                            : key == m_secretKey;
    if (secret)
        return std::nullopt;
    if (!key.startsWith("pk_test_")) {
        const QString shown = QString::fromLatin1(key.left(8)) + "****" +
                              QString::fromLatin1(key.size() > 12 ? key.right(4) : QByteArray());
        return unauthorised("Invalid API Key provided: " + shown);
    }
    if (access != Access::ClientSecret)
        return StripeError{.status = 403,
                           .code = "secret_key_required",
                           .message = "This API call cannot be made with a publishable API key. "
                                      "Please use a secret API key."};
    const QString given = call.parameters.value("client_secret").toString();
    const auto intent = m_parts.store.find("payment_intent", call.id);
    if (!intent || given.isEmpty() || intent->value("client_secret").toString() != given)
        return resourceMissing("payment_intent", call.id, "intent");
    call.publishable = true;
    return std::nullopt;
}

void StripeApi::begin(const std::shared_ptr<Exchange>& exchange)
{
    if (exchange->key.size() > longestIdempotencyKey) {
        refuse(*exchange, {.message = "Idempotency keys can be at most 255 characters long.",
                           .type = "idempotency_error"});
        return;
    }
    if (!exchange->key.isEmpty()) {
        const auto begun = m_parts.idempotency.begin(exchange->key, exchange->fingerprint);
        const QString key = QString::fromUtf8(exchange->key);
        switch (begun.begin) {
        case Idempotency::Begin::Run:
            break;
        case Idempotency::Begin::Replay:
            exchange->originalRequest = begun.answer.requestId;
            answerOrLose(*exchange, begun.answer.status, begun.answer.body, true);
            return;
        case Idempotency::Begin::Running:
            refuse(*exchange,
                   {.status = 409,
                    .code = "idempotency_key_in_use",
                    .message = QStringLiteral("There is currently another in-progress request "
                                              "using this Idempotent Key (that probably means you "
                                              "submitted twice, and the other request is still "
                                              "going through): %1.")
                                   .arg(key),
                    .type = "idempotency_error"});
            return;
        case Idempotency::Begin::Reused:
            refuse(*exchange,
                   {.message = QStringLiteral("Keys for idempotent requests can only be used with "
                                              "the same parameters they were first used with. Try "
                                              "using a key other than '%1' if you meant to "
                                              "execute a different request.")
                                   .arg(key),
                    .type = "idempotency_error"});
            return;
        }
    }
    if (exchange->behaviour && exchange->behaviour->mode == Mode::Delay) {
        QTimer::singleShot(exchange->behaviour->delayMs > 0 ? exchange->behaviour->delayMs : 1000,
                           this, [this, exchange] { run(exchange); });
        return;
    }
    run(exchange);
}

void StripeApi::run(const std::shared_ptr<Exchange>& exchange)
{
    const StripeCall& call = exchange->call;
    const bool statusOnly = exchange->behaviour && exchange->behaviour->mode == Mode::Status;
    StripeResult result = statusOnly
                              ? StripeResult(stripeFail(forStatus(exchange->behaviour->status)))
                              : exchange->endpoint(call);
    if (result)
        result = m_parts.store.expand(*result, call.parameters);
    if (result && call.publishable)
        result = forBrowser(*result);
    const int status = result ? 200 : result.error().status;
    const QByteArray body = bodyOf(result ? *result : toJson(result.error()));
    if (!exchange->key.isEmpty()) {
        if (status < 400 || status == 402 || status >= 500)
            m_parts.idempotency.keep(exchange->key, {status, body, call.cause.requestId.toUtf8()});
        else
            m_parts.idempotency.forget(exchange->key);
    }
    answerOrLose(*exchange, status, body);
}

// The answer to what has been carried out, unless it is to be lost on its way.
void StripeApi::answerOrLose(Exchange& exchange, int status, const QByteArray& body, bool replayed)
{
    const Mode mode = exchange.behaviour ? exchange.behaviour->mode : Mode::Delay;
    if (mode == Mode::HangAfterAccept)
        m_hanging.push_back(exchange.responder);
    else if (mode == Mode::ResetAfterAccept)
        exchange.responder.abort();
    else
        answer(exchange, status, mode == Mode::HalfJson ? body.left(body.size() / 2) : body,
               replayed);
}

void StripeApi::refuse(Exchange& exchange, const StripeError& error)
{
    answer(exchange, error.status, bodyOf(toJson(error)));
}

void StripeApi::answer(Exchange& exchange, int status, const QByteArray& body, bool replayed)
{
    http::Response response;
    response.status = status;
    response.body = body;
    response.header("content-type", "application/json")
        .header("request-id", exchange.call.cause.requestId.toUtf8())
        .header("stripe-version",
                exchange.version.isEmpty() ? QByteArray(stripeApiVersion) : exchange.version)
        .header("cache-control", "no-cache, no-store")
        .header("access-control-allow-origin", "*")
        .header("access-control-expose-headers", "Request-Id, Stripe-Should-Retry");
    if (!exchange.account.isEmpty())
        response.header("stripe-account", exchange.account);
    if (!exchange.key.isEmpty())
        response.header("idempotency-key", exchange.key)
            .header("original-request",
                    replayed ? exchange.originalRequest : exchange.call.cause.requestId.toUtf8());
    if (replayed)
        response.header("idempotent-replayed", "true");
    // A replayed failure stays one: trying the same key again is no use.
    if (replayed && status >= 500)
        response.header("stripe-should-retry", "false");
    else if (status == 409)
        response.header("stripe-should-retry", "true");
    exchange.responder.send(response);
}

} // namespace servery::sandbox
