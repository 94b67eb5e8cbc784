#include "server/providers/jsonapi.h"

#include "server/providers/retryafter.h"

#include <QJsonDocument>

namespace servery::providers::jsonapi {

namespace {

using Kind = ProviderFailure::Kind;

Kind kindOf(int status)
{
    if (status == 401 || status == 403)
        return Kind::AuthFailed;
    if (status == 404)
        return Kind::NotFound;
    if (status == 408 || status == 409 || status == 425 || status == 429 || status >= 500)
        return Kind::RetryLater;
    return status >= 400 ? Kind::Rejected : Kind::Unclassified;
}

} // namespace

bool isSuccess(const http::ClientResponse& response)
{
    return response.result == http::ClientResponse::Result::Answered && response.status >= 200 &&
           response.status < 300;
}

ProviderFailure failureOf(const http::ClientResponse& response, bool changes)
{
    using Result = http::ClientResponse::Result;
    if (response.result == Result::NotSent)
        return {Kind::RetryLater, 0, "not_sent", response.error, 0};
    if (response.result == Result::Ambiguous)
        return {changes ? Kind::Ambiguous : Kind::RetryLater, 0, "no_answer", response.error, 0};
    ProviderFailure failure;
    failure.status = response.status;
    failure.kind = kindOf(response.status);
    failure.retryAfterMs = retryAfterMs(response.header("retry-after"));
    const QJsonObject body = objectIn(response.body);
    failure.code = text(body, QLatin1StringView("code"));
    failure.message = QString::fromUtf8(text(body, QLatin1StringView("message")));
    if (failure.message.isEmpty())
        failure.message = QString::fromUtf8(text(body, QLatin1StringView("detail")));
    return failure;
}

ProviderFailure unreadable(const http::ClientResponse& response, bool changes)
{
    return {changes ? Kind::Ambiguous : Kind::RetryLater, response.status, "answer_unreadable",
            QStringLiteral("The answer is not the object that was asked for."), 0};
}

QByteArray text(const QJsonObject& object, QLatin1StringView key)
{
    return object.value(key).toString().toUtf8();
}

std::optional<std::int64_t> integer(const QJsonObject& object, QLatin1StringView key)
{
    const qint64 number = object.value(key).toInteger(mostCountable + 1);
    return isCountable(number) ? std::optional<std::int64_t>(number) : std::nullopt;
}

QJsonObject objectIn(const QByteArray& body)
{
    return QJsonDocument::fromJson(body).object();
}

} // namespace servery::providers::jsonapi
