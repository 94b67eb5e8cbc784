// A server for tests of the console: WebSocket and HTTP on one loopback port. It speaks
// core/protocol, remembers what it heard, and says what the test tells it to. Thread: the test's.
#pragma once

#include "core/protocol/codec.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

#include <functional>
#include <memory>
#include <vector>

namespace servery::testing {

struct HttpRequest
{
    QByteArray method;
    QByteArray path;
    QByteArray authorization;
    QJsonObject body;
    QByteArray key = {};  // Idempotency-Key
    QByteArray mediaType; // Content-Type
    QByteArray bytes;     // the body as it came
};
struct HttpAnswer
{
    int status = 404; // 0: the line is cut instead
    QJsonObject body = {{QStringLiteral("status"), 404},
                        {QStringLiteral("code"), QStringLiteral("route_not_found")}};
    Timestamp date = {}; // the answer's Date; unset: none
    bool isCut = false;  // the line breaks within the body
};

class FakeServer : public QObject
{
    Q_OBJECT

public:
    FakeServer();
    ~FakeServer() override;

    [[nodiscard]] QUrl url() const;

    // What a hello and a subscribe are answered with; switch off to answer by hand.
    bool welcomes = true;
    bool answersSubscribe = true;
    protocol::Welcome welcome;
    protocol::Snapshot snapshot;
    // What is not for the WebSocket is answered by this.
    std::function<HttpAnswer(const HttpRequest&)> http;

    void send(const protocol::ServerMessage& message);
    void sendText(const QString& text);
    // Ends the connection without a word, as a dead line does.
    void drop();
    void close(int code);
    // Everything said so far was taken in; false after five seconds.
    [[nodiscard]] bool waitUntilHeard();
    // New connections are refused from now on, or taken again on the same port.
    void stopListening();
    void listenAgain();

    [[nodiscard]] bool isConnected() const { return !m_client.isNull(); }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] QString subprotocol() const { return m_subprotocol; }
    template <class Message>
    [[nodiscard]] std::vector<Message> heard() const
    {
        std::vector<Message> out;
        for (const protocol::ClientMessage& message : m_heard) {
            if (const auto* wanted = std::get_if<Message>(&message))
                out.push_back(*wanted);
        }
        return out;
    }
    template <class Message>
    [[nodiscard]] int count() const
    {
        return static_cast<int>(heard<Message>().size());
    }
    void forgetHeard() { m_heard.clear(); }
    // The text of everything heard, for what must never be said.
    [[nodiscard]] const QStringList& texts() const { return m_texts; }
    [[nodiscard]] const std::vector<HttpRequest>& requests() const { return m_requests; }

private:
    void onSocket(QTcpSocket* socket);
    void answerHttp(QTcpSocket* socket);
    void onConnection();
    void onText(const QString& text);

    std::unique_ptr<QTcpServer> m_listener;
    QWebSocketServer m_sockets{QStringLiteral("test"), QWebSocketServer::NonSecureMode};
    std::vector<HttpRequest> m_requests;
    QPointer<QWebSocket> m_client;
    std::vector<protocol::ClientMessage> m_heard;
    QStringList m_texts;
    QString m_subprotocol;
    quint16 m_port = 0;
    int m_connections = 0;
};

} // namespace servery::testing
