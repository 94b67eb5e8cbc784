#include "server/http/server.h"

#include "server/http/connection.h"
#include "server/http/responsewriter.h"

#include <QLoggingCategory>
#include <QMetaMethod>
#include <QSslServer>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>
#include <chrono>

Q_LOGGING_CATEGORY(lcServer, "servery.http.server")

namespace servery::http {

namespace {

constexpr int coarsestSweepMs = 250;
constexpr int finestSweepMs = 10;

// Often enough for the shortest limit to be kept to within a quarter.
int sweepInterval(const HttpLimits& limits)
{
    const int shortest =
        std::min({limits.headerTimeoutMs, limits.bodyTimeoutMs, limits.idleTimeoutMs});
    return std::clamp(shortest / 4, finestSweepMs, coarsestSweepMs);
}

} // namespace

class Server::Private final : public ConnectionHost
{
public:
    // Sockets are made here and not by QSslServer, so that one in its TLS handshake counts.
    class Listener final : public QSslServer
    {
    public:
        explicit Listener(Private& owner) : m_owner(owner) {}

    protected:
        void incomingConnection(qintptr descriptor) override { m_owner.accept(descriptor); }

    private:
        Private& m_owner;
    };

    Private(Server& server, const Router& routes, HttpLimits httpLimits, Random& random)
        : ConnectionHost(routes, httpLimits),
          q(server),
          listener(*this),
          idPrefix(random.bytes(8).toHex() + '-')
    {
        output.reserve(128 * 1024);
        sweepTimer.setInterval(sweepInterval(limits));
        graceTimer.setSingleShot(true);
        QObject::connect(&sweepTimer, &QTimer::timeout, &q, [this] { sweep(); });
        QObject::connect(&graceTimer, &QTimer::timeout, &q, [this] { abortAll(); });
        QObject::connect(&listener, &QTcpServer::acceptError, &q, [](auto error) {
            // Out of descriptors, say: QTcpServer has paused; the sweep resumes it.
            qCWarning(lcServer) << "Accepting a connection failed:" << error;
        });
    }
    ~Private() override
    {
        for (Connection* connection : connections)
            delete connection;
    }

    QObject* context() override { return &q; }
    QByteArray freshRequestId() override { return idPrefix + QByteArray::number(++idCount, 36); }
    bool isUpgradePath(const QByteArray& path) const override
    {
        return upgrade && path == upgradePath;
    }
    void takeUpgrade(Connection& connection, QTcpSocket* socket) override;
    void forget(Connection& connection) override;
    bool isObserved() const override
    {
        static const QMetaMethod signal = QMetaMethod::fromSignal(&Server::served);
        return q.isSignalConnected(signal);
    }
    void report(const Request& request, int status, qint64 startedNs) override
    {
        Q_EMIT q.served(request.method, request.route.isEmpty() ? request.path : request.route,
                        status, (clock.nsecsElapsed() - startedNs) / 1000, request.requestId);
    }

    void relieve() override;

    void accept(qintptr descriptor);
    void turnAway(QTcpSocket& socket) const;
    void release(const QHostAddress& countedAs);
    void sweep();
    void refreshCommonHeaders();
    void abortAll();
    void noteStopped();

    Server& q;
    Listener listener;
    std::optional<QSslConfiguration> tls;
    QTimer sweepTimer;
    QTimer graceTimer;
    std::vector<Connection*> connections;
    QHash<QHostAddress, int> perAddress;
    int upgraded = 0;
    QByteArray upgradePath;
    Upgrade upgrade;
    const QByteArray idPrefix;
    quint64 idCount = 0;
    qint64 dateSeconds = 0;
    bool stoppedNoted = false;
};

void Server::Private::accept(qintptr descriptor)
{
    auto socket = tls ? std::make_unique<QSslSocket>() : std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return;
    const QHostAddress countedAs = countedAddress(socket->peerAddress());
    int& ofAddress = perAddress[countedAs];
    if (ofAddress >= limits.connectionsPerAddress || q.connectionCount() >= limits.connections) {
        if (ofAddress == 0)
            perAddress.remove(countedAs);
        turnAway(*socket);
        return;
    }
    ++ofAddress;
    auto* encrypted = tls ? static_cast<QSslSocket*>(socket.get()) : nullptr;
    auto* connection = new Connection(*this, socket.release(), tls.has_value(), countedAs);
    connection->slot = connections.size();
    connections.push_back(connection);
    if (encrypted) {
        encrypted->setSslConfiguration(*tls);
        encrypted->startServerEncryption();
    }
}

// Best effort: what does not fit into the kernel's buffer is not waited for.
void Server::Private::turnAway(QTcpSocket& socket) const
{
    if (!tls) {
        QByteArray bytes;
        appendResponse(bytes, Response::problem({errors::overloaded, {}, {}, 1}), idPrefix + '0',
                       commonHeaders, {Framing::Length, false, true});
        socket.write(bytes);
        socket.flush();
    }
    socket.abort();
}

void Server::Private::takeUpgrade(Connection& connection, QTcpSocket* socket)
{
    ++upgraded;
    // The socket counts until it disconnects or dies, whichever comes first.
    auto* watch = new QObject(&q);
    const auto gone = [this, watch, countedAs = connection.countedAs()] {
        watch->disconnect();
        if (!watch->property("gone").toBool()) {
            watch->setProperty("gone", true);
            watch->deleteLater();
            --upgraded;
            release(countedAs);
        }
    };
    QObject::connect(socket, &QTcpSocket::disconnected, watch, gone);
    QObject::connect(socket, &QObject::destroyed, watch, gone);
    // Stays counted: forget() takes one off again.
    ++perAddress[connection.countedAs()];
    upgrade(socket);
}

void Server::Private::forget(Connection& connection)
{
    Connection* last = connections.back();
    connections[connection.slot] = last;
    last->slot = connection.slot;
    connections.pop_back();
    release(connection.countedAs());
    noteStopped();
}

void Server::Private::relieve()
{
    while (partialBodyBytes > limits.partialBodyBytes) {
        const auto largest = std::max_element(
            connections.begin(), connections.end(), [](const Connection* a, const Connection* b) {
                return a->partialBodyBytes() < b->partialBodyBytes();
            });
        if (largest == connections.end() || (*largest)->partialBodyBytes() == 0)
            return;
        (*largest)->giveUpBody();
    }
}

void Server::Private::release(const QHostAddress& countedAs)
{
    const auto found = perAddress.find(countedAs);
    if (found != perAddress.end() && --*found <= 0)
        perAddress.erase(found);
}

void Server::Private::sweep()
{
    nowMs = clock.elapsed();
    refreshCommonHeaders();
    if (!stopping)
        listener.resumeAccepting();
    for (std::size_t i = connections.size(); i-- > 0;)
        if (i < connections.size())
            connections[i]->sweep();
}

void Server::Private::refreshCommonHeaders()
{
    // Wall time for the Date header alone (RFC 9110 section 6.6.1); nothing is decided by it.
    const auto wall = std::chrono::system_clock::now().time_since_epoch();
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(wall).count();
    if (seconds == dateSeconds)
        return;
    dateSeconds = seconds;
    commonHeaders = "Date: " + httpDate(seconds) + "\r\nX-Content-Type-Options: nosniff\r\n";
}

void Server::Private::abortAll()
{
    while (!connections.empty())
        connections.back()->abort();
}

void Server::Private::noteStopped()
{
    if (!stopping || stoppedNoted || !connections.empty())
        return;
    stoppedNoted = true;
    graceTimer.stop();
    QMetaObject::invokeMethod(&q, &Server::stopped, Qt::QueuedConnection);
}

Server::Server(const Router& router, HttpLimits limits, Random& random, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, router, limits, random))
{}

Server::~Server() = default;

QString Server::listen(const QHostAddress& address, quint16 port,
                       const std::optional<QSslConfiguration>& tls)
{
    if (tls) {
        if (!QSslSocket::supportsSsl())
            return QStringLiteral("This build of Qt has no TLS.");
        d->tls = tls;
        d->tls->setProtocol(QSsl::TlsV1_2OrLater);
        d->tls->setPeerVerifyMode(QSslSocket::VerifyNone); // callers have no certificates
    }
    // A burst of connections must wait in the kernel rather than be refused by it.
    d->listener.setListenBacklogSize(1024);
    if (!d->listener.listen(address, port))
        return QStringLiteral("Cannot listen on %1, port %2: %3.")
            .arg(address.toString())
            .arg(port)
            .arg(d->listener.errorString());
    d->nowMs = d->clock.elapsed();
    d->refreshCommonHeaders();
    d->sweepTimer.start();
    return {};
}

quint16 Server::port() const
{
    return d->listener.serverPort();
}

void Server::setUpgrade(const QByteArray& path, Upgrade handler)
{
    d->upgradePath = path;
    d->upgrade = std::move(handler);
}

void Server::setTrustedProxies(TrustedProxies proxies)
{
    d->trustedProxies = std::move(proxies);
}

void Server::stop(int graceMs)
{
    if (d->stopping)
        return;
    d->stopping = true;
    d->listener.close();
    for (std::size_t i = d->connections.size(); i-- > 0;)
        if (i < d->connections.size())
            d->connections[i]->wind();
    if (!d->connections.empty())
        d->graceTimer.start(graceMs);
    d->noteStopped();
}

int Server::connectionCount() const
{
    return static_cast<int>(d->connections.size()) + d->upgraded;
}

} // namespace servery::http
