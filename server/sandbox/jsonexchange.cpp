#include "server/sandbox/jsonexchange.h"

#include "core/crypto/sha256.h"

#include <QJsonDocument>
#include <QTimer>

namespace servery::sandbox {

namespace {

QByteArray bytesOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray refusal(const char* code, const char* message)
{
    return bytesOf({{"code", QLatin1String(code)}, {"message", QLatin1String(message)}});
}

} // namespace

JsonExchange::JsonExchange(Target target, Behaviours& behaviours, RequestLog& log,
                           const Clock& clock)
    : m_target(target), m_behaviours(behaviours), m_log(log), m_idempotency(clock)
{}

void JsonExchange::add(http::Router& router, const char* method, const char* pattern,
                       Endpoint endpoint)
{
    http::RouteOptions options;
    options.checkOrigin = false;
    router.add(
        method, pattern,
        [this, endpoint = std::move(endpoint)](const http::Request& request,
                                               const http::Responder& responder) {
            handle(request, responder, endpoint);
        },
        options);
}

void JsonExchange::clear()
{
    for (const http::Responder& responder : m_hanging)
        responder.abort();
    m_hanging.clear();
    m_idempotency.clear();
}

void JsonExchange::handle(const http::Request& request, const http::Responder& responder,
                          const Endpoint& endpoint)
{
    m_log.record(request, QJsonDocument::fromJson(request.body).object());
    const QString path = QString::fromUtf8(request.path);
    const auto behaviour =
        m_behaviours.take(m_target, {path, QString::fromLatin1(request.method) + u' ' + path});
    if (behaviour && refuseFirst(*behaviour, responder))
        return;
    if (behaviour && behaviour->mode == Mode::Delay) {
        QTimer::singleShot(behaviour->delayMs > 0 ? behaviour->delayMs : 1000, this,
                           [=, this] { run(request, responder, endpoint, {}); });
        return;
    }
    run(request, responder, endpoint, behaviour);
}

bool JsonExchange::refuseFirst(const Behaviour& behaviour, const http::Responder& responder)
{
    switch (behaviour.mode) {
    case Mode::Fail:
        responder.send(http::Response::text(500, "application/json",
                                            refusal("server_error", "Failed on purpose.")));
        return true;
    case Mode::Status: {
        auto response = http::Response::text(behaviour.status, "application/json",
                                             refusal("on_purpose", "Answered on purpose."));
        if (behaviour.status == 429)
            response.header("retry-after", "1");
        responder.send(response);
        return true;
    }
    case Mode::Drop:
    case Mode::Reset:
        responder.abort();
        return true;
    case Mode::Hang:
        m_hanging.push_back(responder);
        return true;
    default:
        return false;
    }
}

void JsonExchange::run(const http::Request& request, const http::Responder& responder,
                       const Endpoint& endpoint, const std::optional<Behaviour>& behaviour)
{
    const QByteArray key =
        request.method == "POST" ? request.header("idempotency-key") : QByteArray();
    if (!key.isEmpty()) {
        const auto begun = m_idempotency.begin(
            key, crypto::sha256(request.method + ' ' + request.path + ' ' + request.body));
        if (begun.begin == Idempotency::Begin::Replay)
            return answerOrLose(responder, behaviour, begun.answer.status, begun.answer.body);
        if (begun.begin == Idempotency::Begin::Reused)
            return answerOrLose(responder, behaviour, 422,
                                refusal("idempotency_key_reused", "Another body under this key."));
        if (begun.begin == Idempotency::Begin::Running)
            return answerOrLose(responder, behaviour, 409,
                                refusal("idempotency_key_running", "Still running."));
    }
    const JsonAnswer answer = endpoint(request, QJsonDocument::fromJson(request.body).object());
    const QByteArray body = bytesOf(answer.body);
    if (!key.isEmpty())
        m_idempotency.keep(key, {answer.status, body, {}});
    answerOrLose(responder, behaviour, answer.status, body);
}

void JsonExchange::answerOrLose(const http::Responder& responder,
                                const std::optional<Behaviour>& behaviour, int status,
                                const QByteArray& body)
{
    const Mode mode = behaviour ? behaviour->mode : Mode::Delay;
    if (mode == Mode::HangAfterAccept)
        m_hanging.push_back(responder);
    else if (mode == Mode::ResetAfterAccept)
        responder.abort();
    else
        responder.send(
            http::Response::text(status, "application/json",
                                 mode == Mode::HalfJson ? body.left(body.size() / 2) : body));
}

} // namespace servery::sandbox
