#include "server/http/message.h"

#include <QJsonDocument>

namespace servery::http {

namespace {

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray Request::header(const QByteArray& name) const
{
    for (const auto& [key, value] : headers)
        if (key == name)
            return value;
    return {};
}

Response Response::json(int status, const QJsonObject& body)
{
    return text(status, QByteArrayLiteral("application/json"), compact(body));
}

Response Response::text(int status, QByteArray contentType, QByteArray body)
{
    Response response;
    response.status = status;
    response.header(QByteArrayLiteral("Content-Type"), std::move(contentType));
    response.body = std::move(body);
    return response;
}

Response Response::redirect(QByteArray location)
{
    Response response;
    response.status = 302;
    response.header(QByteArrayLiteral("Location"), std::move(location));
    return response;
}

Response Response::problem(const Error& error)
{
    const int status = httpStatus(error.kind.errorClass);
    const QString code = QString::fromLatin1(error.kind.code);
    // The standard members win over extra ones of the same name.
    QJsonObject document = error.members;
    document.insert(QStringLiteral("type"), QStringLiteral("urn:servery:problem:") + code);
    document.insert(QStringLiteral("title"), QString::fromUtf8(error.kind.title));
    document.insert(QStringLiteral("status"), status);
    document.insert(QStringLiteral("code"), code);
    if (!error.detail.isEmpty())
        document.insert(QStringLiteral("detail"), error.detail);

    Response response =
        text(status, QByteArrayLiteral("application/problem+json"), compact(document));
    if (error.retryAfterSeconds > 0)
        response.header(QByteArrayLiteral("Retry-After"),
                        QByteArray::number(error.retryAfterSeconds));
    // RFC 9110 section 15.5.2: a 401 names a way to sign in.
    if (status == 401)
        response.header(QByteArrayLiteral("WWW-Authenticate"), QByteArrayLiteral("Bearer"));
    return response;
}

} // namespace servery::http
