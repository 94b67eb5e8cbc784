// Server: HTTP/1.1 and WebSocket upgrades on one port. Sockets are QTcpServer's or QSslServer's;
// the wire is parsed by Boost.Beast's parser alone. Every limit of HttpLimits is enforced before
// the bytes are kept. Thread: one event loop.
#pragma once

#include "core/base/random.h"
#include "server/http/clientaddress.h"
#include "server/http/router.h"

#include <QObject>
#include <QSslConfiguration>

#include <optional>

class QTcpSocket;

namespace servery::http {

struct HttpLimits
{
    qsizetype requestLineBytes = 8 * 1024;
    qsizetype headerBytes = 16 * 1024;
    int headerTimeoutMs = 10'000;
    int bodyTimeoutMs = 30'000;
    int idleTimeoutMs = 75'000;
    int connections = 10'000;
    int connectionsPerAddress = 256;
    qsizetype unsentBytes = 1024 * 1024; // a reader further behind is dropped
    // Of all bodies that are not whole yet; above it the largest of them is refused (overloaded).
    qint64 partialBodyBytes = 32 * 1024 * 1024;
};

class Server : public QObject
{
    Q_OBJECT

public:
    // Takes over a socket whose upgrade request is still unread in its buffer.
    using Upgrade = std::function<void(QTcpSocket*)>;

    Server(const Router& router, HttpLimits limits, Random& random, QObject* parent = nullptr);
    ~Server() override;

    // Empty on success, else one sentence saying why not. Port 0 picks a free one.
    [[nodiscard]] QString listen(const QHostAddress& address, quint16 port,
                                 const std::optional<QSslConfiguration>& tls = {});
    [[nodiscard]] quint16 port() const;
    // Upgrade requests for this path (checked for Origin first) go to the handler.
    void setUpgrade(const QByteArray& path, Upgrade handler);
    // Whose word about the client is taken. The connections that one address may have are counted
    // by socket all the same.
    void setTrustedProxies(TrustedProxies proxies);
    // Stops listening, lets running requests end within graceMs, then closes; emits stopped().
    // Streams end at once; upgraded sockets are for their owner to close.
    void stop(int graceMs);
    [[nodiscard]] int connectionCount() const;

Q_SIGNALS:
    void stopped();
    // After each answer, for logs and metrics.
    void served(const QByteArray& method, const QByteArray& routeOrPath, int status,
                qint64 durationUs, const QByteArray& requestId);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace servery::http
