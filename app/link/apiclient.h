// ApiClient: the HTTP requests of the console: signing in, renewing, signing out, fetching one
// order, and whatever else is read or asked for whole. Thread: the GUI thread; answers come later
// on it, and not once the context is gone. Errors: the server's problem document, or status 0 with
// code "unreachable" when there was no answer. Never logs a body.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/protocol/orderview.h"
#include "core/protocol/problem.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <functional>

namespace servery::app {

struct SessionTokens
{
    QByteArray accessToken;
    QByteArray refreshToken;
    qint64 lifetimeMs = 0; // of the access token, from the answer on
    QString role;
};

class ApiClient : public QObject
{
    Q_OBJECT

public:
    template <class T>
    using Answer = std::function<void(Result<T, protocol::Problem>)>;

    static constexpr int timeoutMs = 10'000;
    static constexpr int uploadTimeoutMs = 120'000;

    explicit ApiClient(const Clock& clock, QObject* parent = nullptr);

    // http or https; all requests go there from now on.
    void setServer(const QUrl& server) { m_server = server; }

    void signIn(const QString& venueSlug, const QString& username, const QString& pin,
                QObject* context, Answer<SessionTokens> answer);
    // key: the Idempotency-Key, the same for each repetition with that token; empty: none.
    void refresh(const QByteArray& refreshToken, const QByteArray& key, QObject* context,
                 Answer<SessionTokens> answer);
    // Sent once, without waiting for what comes of it.
    void signOut(const QByteArray& accessToken, const QByteArray& refreshToken);
    void fetchOrder(const QByteArray& accessToken, const QString& orderId, QObject* context,
                    Answer<protocol::OrderView> answer);

    // path: with its query.
    void get(const QByteArray& accessToken, const QString& path, QObject* context,
             Answer<QJsonObject> answer);
    // key: the Idempotency-Key; empty: none.
    void post(const QByteArray& accessToken, const QString& path, const QJsonObject& body,
              const QByteArray& key, QObject* context, Answer<QJsonObject> answer);
    // body: a file, as what it is.
    void upload(const QByteArray& accessToken, const QString& path, const QByteArray& body,
                const QByteArray& mediaType, QObject* context, Answer<QJsonObject> answer);
    void download(const QByteArray& accessToken, const QString& path, QObject* context,
                  Answer<QByteArray> answer);

private:
    using JsonAnswer =
        std::function<void(Result<QJsonObject, protocol::Problem>, const QNetworkReply&)>;

    [[nodiscard]] QNetworkRequest requestTo(const QString& path,
                                            const QByteArray& accessToken = {}) const;
    void takeReply(QNetworkReply* reply, QObject* context, JsonAnswer answer);
    [[nodiscard]] JsonAnswer readTokens(Answer<SessionTokens> answer) const;

    const Clock& m_clock;
    QNetworkAccessManager m_network;
    QUrl m_server;
};

} // namespace servery::app
