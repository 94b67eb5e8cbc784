// NetworkHttpClient: outgoing HTTP/1.1 over Qt's sockets, with Boost.Beast's parser. It sends each
// request once and says exactly whether it can have arrived: NotSent as long as no byte of it was
// written, Ambiguous from then on until a whole answer is there. (QNetworkAccessManager would
// repeat a POST up to three times by itself when a server closes without answering.) Follows no
// redirect, keeps no cookie, uses no proxy, takes at most 4 MiB of answer, and keeps idle
// connections for a while. Thread: the one that it was made on. Requests still running when it is
// destroyed are dropped without a call.
#pragma once

#include "server/http/client.h"

#include <QHash>
#include <QObject>
#include <QSslConfiguration>

class QTcpSocket;
class QTimer;

namespace servery::http {

class NetworkHttpClient final : public HttpClient
{
public:
    static constexpr qsizetype maxResponseBytes = 4 * 1024 * 1024;

    NetworkHttpClient();
    ~NetworkHttpClient() override;

    // timeoutMs is for the whole, from here to the last byte of the answer.
    void send(ClientRequest request, std::function<void(ClientResponse)> done) override;
    // Trust and certificates for https; the system's by default.
    void setTls(const QSslConfiguration& configuration) { m_tls = configuration; }

private:
    class Call;
    struct Idle
    {
        QTcpSocket* socket;
        QTimer* expiry;
    };
    // A connected socket that waits for its next request, or null.
    [[nodiscard]] QTcpSocket* takeIdle(const QByteArray& origin);
    void keepIdle(const QByteArray& origin, QTcpSocket* socket);
    void dropIdle(const QByteArray& origin, QTcpSocket* socket);

    QObject m_context;                     // owns the calls and the idle sockets
    QHash<QByteArray, QList<Idle>> m_idle; // by origin
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
};

} // namespace servery::http
