#include "app/link/apiclient.h"

#include "core/protocol/jsonreader.h"

#include <QJsonDocument>
#include <QLocale>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace servery::app {
namespace {

constexpr qint64 largestAnswer = 16LL * 1024 * 1024; // a menu, or a page of the books

protocol::Problem unreachable(const QNetworkReply& reply)
{
    protocol::Problem problem;
    problem.status = 0;
    problem.code = QStringLiteral("unreachable");
    problem.title = reply.errorString();
    return problem;
}

protocol::Problem unreadable(int status)
{
    protocol::Problem problem;
    problem.status = status;
    problem.code = QStringLiteral("answer_unreadable");
    return problem;
}

QByteArray compact(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

// The server's own time of the answer (RFC 9110, IMF-fixdate); unset when it does not say.
Timestamp dateOf(const QNetworkReply& reply)
{
    const QString form = QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'");
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(reply.rawHeader("Date")), form);
    date.setTimeSpec(Qt::UTC);
    return {date.isValid() ? date.toMSecsSinceEpoch() : 0};
}

} // namespace

ApiClient::ApiClient(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {}

QNetworkRequest ApiClient::requestTo(const QString& path, const QByteArray& accessToken) const
{
    QUrl url = m_server;
    QString base = m_server.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    // The path may carry a query.
    const qsizetype mark = path.indexOf(u'?');
    url.setPath(base + path.left(mark < 0 ? path.size() : mark));
    if (mark >= 0)
        url.setQuery(path.mid(mark + 1));
    QNetworkRequest request(url);
    request.setTransferTimeout(timeoutMs);
    // A redirect could carry a PIN or a token to another server.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    if (!accessToken.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + accessToken);
    return request;
}

void ApiClient::takeReply(QNetworkReply* reply, QObject* context, JsonAnswer answer)
{
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    connect(reply, &QNetworkReply::finished, context, [reply, answer = std::move(answer)] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const bool isGood = status >= 200 && status < 300;
        // Of an answer that was cut off nothing is known but that the request arrived.
        if (status == 0 || (isGood && reply->error() != QNetworkReply::NoError)) {
            answer(Failure{unreachable(*reply)}, *reply);
            return;
        }
        const QJsonDocument body = QJsonDocument::fromJson(reply->read(largestAnswer));
        if (isGood) {
            if (body.isObject())
                answer(body.object(), *reply);
            else
                answer(Failure{unreadable(status)}, *reply);
            return;
        }
        const auto problem = protocol::problemFromJson(body.object());
        answer(Failure{problem ? *problem : unreadable(status)}, *reply);
    });
}

ApiClient::JsonAnswer ApiClient::readTokens(Answer<SessionTokens> answer) const
{
    return [this, answer = std::move(answer)](Result<QJsonObject, protocol::Problem> body,
                                              const QNetworkReply& reply) {
        if (!body) {
            answer(Failure{body.error()});
            return;
        }
        protocol::JsonReader reader(*body);
        SessionTokens tokens;
        tokens.accessToken = reader.string("accessToken").toUtf8();
        tokens.refreshToken = reader.string("refreshToken").toUtf8();
        tokens.role = reader.stringOr("role");
        const Timestamp expiresAt = reader.time("expiresAt");
        if (reader.error()) {
            answer(Failure{unreadable(200)});
            return;
        }
        // Both ends by the server's clock, since this device's may be wrong.
        const Timestamp date = dateOf(reply);
        tokens.lifetimeMs = expiresAt.ms - (date.isSet() ? date.ms : m_clock.now().ms);
        answer(std::move(tokens));
    };
}

void ApiClient::signIn(const QString& venueSlug, const QString& username, const QString& pin,
                       QObject* context, Answer<SessionTokens> answer)
{
    const QJsonObject body{{QStringLiteral("storeSlug"), venueSlug},
                           {QStringLiteral("username"), username},
                           {QStringLiteral("pin"), pin}};
    takeReply(m_network.post(requestTo(QStringLiteral("/api/staff/login")), compact(body)), context,
              readTokens(std::move(answer)));
}

void ApiClient::refresh(const QByteArray& refreshToken, const QByteArray& key, QObject* context,
                        Answer<SessionTokens> answer)
{
    const QJsonObject body{{QStringLiteral("refreshToken"), QString::fromUtf8(refreshToken)}};
    QNetworkRequest request = requestTo(QStringLiteral("/api/staff/refresh"));
    if (!key.isEmpty())
        request.setRawHeader("Idempotency-Key", key);
    takeReply(m_network.post(request, compact(body)), context, readTokens(std::move(answer)));
}

void ApiClient::signOut(const QByteArray& accessToken, const QByteArray& refreshToken)
{
    const QJsonObject body{{QStringLiteral("refreshToken"), QString::fromUtf8(refreshToken)}};
    QNetworkReply* reply =
        m_network.post(requestTo(QStringLiteral("/api/staff/logout"), accessToken), compact(body));
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
}

void ApiClient::fetchOrder(const QByteArray& accessToken, const QString& orderId, QObject* context,
                           Answer<protocol::OrderView> answer)
{
    const QString path = QStringLiteral("/api/staff/orders/") + orderId;
    takeReply(m_network.get(requestTo(path, accessToken)), context,
              [answer = std::move(answer)](Result<QJsonObject, protocol::Problem> body,
                                           const QNetworkReply&) {
                  if (!body) {
                      answer(Failure{body.error()});
                      return;
                  }
                  const QJsonObject inner = body->value(u"order").toObject();
                  const auto order = protocol::orderViewFromJson(inner.isEmpty() ? *body : inner);
                  if (order)
                      answer(*order);
                  else
                      answer(Failure{unreadable(200)});
              });
}

void ApiClient::get(const QByteArray& accessToken, const QString& path, QObject* context,
                    Answer<QJsonObject> answer)
{
    takeReply(m_network.get(requestTo(path, accessToken)), context,
              [answer = std::move(answer)](Result<QJsonObject, protocol::Problem> body,
                                           const QNetworkReply&) { answer(std::move(body)); });
}

void ApiClient::post(const QByteArray& accessToken, const QString& path, const QJsonObject& body,
                     const QByteArray& key, QObject* context, Answer<QJsonObject> answer)
{
    QNetworkRequest request = requestTo(path, accessToken);
    if (!key.isEmpty())
        request.setRawHeader("Idempotency-Key", key);
    takeReply(m_network.post(request, compact(body)), context,
              [answer = std::move(answer)](Result<QJsonObject, protocol::Problem> result,
                                           const QNetworkReply&) { answer(std::move(result)); });
}

void ApiClient::upload(const QByteArray& accessToken, const QString& path, const QByteArray& body,
                       const QByteArray& mediaType, QObject* context, Answer<QJsonObject> answer)
{
    QNetworkRequest request = requestTo(path, accessToken);
    request.setHeader(QNetworkRequest::ContentTypeHeader, mediaType);
    // A long statement is decided line by line.
    request.setTransferTimeout(uploadTimeoutMs);
    takeReply(m_network.post(request, body), context,
              [answer = std::move(answer)](Result<QJsonObject, protocol::Problem> result,
                                           const QNetworkReply&) { answer(std::move(result)); });
}

void ApiClient::download(const QByteArray& accessToken, const QString& path, QObject* context,
                         Answer<QByteArray> answer)
{
    QNetworkReply* reply = m_network.get(requestTo(path, accessToken));
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    connect(reply, &QNetworkReply::finished, context, [reply, answer = std::move(answer)] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QByteArray body = reply->read(largestAnswer);
        // A part of a file is none.
        const bool isCut = status == 200 && reply->error() != QNetworkReply::NoError;
        if (status == 200 && !isCut && reply->atEnd()) {
            answer(body);
            return;
        }
        const auto problem = protocol::problemFromJson(QJsonDocument::fromJson(body).object());
        answer(Failure{status == 0 || isCut ? unreachable(*reply)
                       : problem            ? *problem
                                            : unreadable(status)});
    });
}

} // namespace servery::app
