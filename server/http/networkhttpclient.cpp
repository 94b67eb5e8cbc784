#include "server/http/networkhttpclient.h"

#include "server/http/responseparser.h"

#include <QNetworkProxy>
#include <QSslSocket>
#include <QTimer>

#include <utility>

namespace servery::http {

namespace {

constexpr int idleMs = 20'000;
constexpr qsizetype idlePerOrigin = 8;

int portOf(const QUrl& url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

QByteArray originOf(const QUrl& url)
{
    return url.scheme().toLatin1() + "://" + url.host(QUrl::FullyEncoded).toLatin1() + ':' +
           QByteArray::number(portOf(url));
}

bool isSafe(const QByteArray& text)
{
    for (const char c : text)
        if (c == '\r' || c == '\n' || c == '\0')
            return false;
    return true;
}

bool hasHeader(const ClientRequest& request, const char* name)
{
    for (const auto& [key, value] : request.headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

QByteArray hostHeader(const QUrl& url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':') && !host.startsWith('['))
        host = '[' + host + ']';
    if (url.port() >= 0)
        host += ':' + QByteArray::number(url.port());
    return host;
}

QByteArray target(const QUrl& url)
{
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty())
        path = "/";
    if (url.hasQuery())
        path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return path;
}

// The request's bytes; empty when they would not be one request.
QByteArray serialise(const ClientRequest& request)
{
    QByteArray out = request.method + ' ' + target(request.url) + " HTTP/1.1\r\n";
    if (!isSafe(request.method) || request.method.isEmpty() || request.method.contains(' '))
        return {};
    out += "Host: " + hostHeader(request.url) + "\r\n";
    if (!hasHeader(request, "User-Agent"))
        out += "User-Agent: servery/" SERVERY_VERSION "\r\n";
    if (!hasHeader(request, "Accept"))
        out += "Accept: */*\r\n";
    for (const auto& [name, value] : request.headers) {
        if (!isSafe(name) || !isSafe(value))
            return {};
        out += name + ": " + value + "\r\n";
    }
    const bool expectsBody =
        request.method == "POST" || request.method == "PUT" || request.method == "PATCH";
    if (expectsBody || !request.body.isEmpty())
        out += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return out + "\r\n" + request.body;
}

} // namespace

// One request under way.
class NetworkHttpClient::Call final : public QObject
{
public:
    Call(NetworkHttpClient& client, const ClientRequest& request,
         std::function<void(ClientResponse)> whenDone)
        : QObject(&client.m_context),
          m_client(client),
          m_done(std::move(whenDone)),
          m_origin(originOf(request.url)),
          m_bytes(serialise(request)),
          m_parser(request.method == "HEAD", maxResponseBytes)
    {
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this, timeoutMs = request.timeoutMs] {
            fail(QStringLiteral("No whole answer came within %1 ms.").arg(timeoutMs));
        });
        m_deadline.start(request.timeoutMs);
        begin(request.url);
    }

private:
    void begin(const QUrl& url);
    void watch();
    void write();
    void read();
    void ended();
    void fail(const QString& why);
    void succeed();
    void deliver(ClientResponse response);

    NetworkHttpClient& m_client;
    std::function<void(ClientResponse)> m_done;
    const QByteArray m_origin;
    const QByteArray m_bytes;
    ResponseParser m_parser;
    QTimer m_deadline;
    QTcpSocket* m_socket = nullptr;
    QByteArray m_input;
    bool m_written = false; // from here on the request may have arrived
    bool m_over = false;
};

void NetworkHttpClient::Call::begin(const QUrl& url)
{
    const bool encrypted = url.scheme() == QLatin1String("https");
    if ((!encrypted && url.scheme() != QLatin1String("http")) || url.host().isEmpty())
        return fail(QStringLiteral("Only http and https URLs with a host can be asked."));
    if (m_bytes.isEmpty())
        return fail(QStringLiteral("The request holds a line's end where none may be."));
    m_socket = m_client.takeIdle(m_origin);
    if (m_socket) {
        m_socket->setParent(this);
        watch();
        write();
        return;
    }
    const auto port = static_cast<quint16>(portOf(url));
    if (encrypted) {
        auto* tls = new QSslSocket(this);
        m_socket = tls;
        watch();
        tls->setSslConfiguration(m_client.m_tls);
        connect(tls, &QSslSocket::encrypted, this, [this] { write(); });
        tls->connectToHostEncrypted(url.host(), port);
    } else {
        m_socket = new QTcpSocket(this);
        watch();
        connect(m_socket, &QTcpSocket::connected, this, [this] { write(); });
        m_socket->connectToHost(url.host(), port);
    }
}

void NetworkHttpClient::Call::watch()
{
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket, &QTcpSocket::readyRead, this, [this] { read(); });
    connect(m_socket, &QTcpSocket::disconnected, this, [this] { ended(); });
    connect(m_socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        // An orderly close may be the end of the answer: that is for disconnected to say.
        if (error != QAbstractSocket::RemoteHostClosedError || !m_written)
            fail(m_socket->errorString());
    });
}

void NetworkHttpClient::Call::write()
{
    if (m_over)
        return;
    m_written = true;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->write(m_bytes);
    m_socket->flush();
}

void NetworkHttpClient::Call::read()
{
    if (m_over)
        return;
    m_input += m_socket->readAll();
    m_input.remove(0, m_parser.feed(m_input.constData(), m_input.size()));
    if (m_parser.state() == ResponseParser::State::Failed)
        fail(QString::fromLatin1(m_parser.reason()));
    else if (m_parser.state() == ResponseParser::State::Complete)
        succeed();
}

void NetworkHttpClient::Call::ended()
{
    read();
    if (m_over)
        return;
    m_parser.end();
    if (m_parser.state() == ResponseParser::State::Complete)
        succeed();
    else
        fail(QString::fromLatin1(m_parser.reason()));
}

void NetworkHttpClient::Call::fail(const QString& why)
{
    if (m_over)
        return;
    ClientResponse response;
    response.result =
        m_written ? ClientResponse::Result::Ambiguous : ClientResponse::Result::NotSent;
    response.error = why;
    deliver(std::move(response));
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
}

void NetworkHttpClient::Call::succeed()
{
    ClientResponse response;
    response.result = ClientResponse::Result::Answered;
    response.status = m_parser.status();
    response.headers = std::move(m_parser.headers());
    response.body = std::move(m_parser.body());
    m_socket->disconnect(this);
    // Bytes behind the answer would be taken for the next one's.
    const bool clean = m_input.isEmpty() && m_socket->bytesAvailable() == 0;
    if (m_parser.isKeepAlive() && clean && m_socket->bytesToWrite() == 0 &&
        m_socket->state() == QAbstractSocket::ConnectedState)
        m_client.keepIdle(m_origin, std::exchange(m_socket, nullptr));
    else
        m_socket->abort();
    deliver(std::move(response));
}

// From the event loop, since an error may be found while send() is still running.
void NetworkHttpClient::Call::deliver(ClientResponse response)
{
    m_over = true;
    m_deadline.stop();
    QMetaObject::invokeMethod(
        this,
        [this, result = std::move(response)]() mutable {
            const auto done = std::move(m_done);
            deleteLater();
            done(std::move(result));
        },
        Qt::QueuedConnection);
}

NetworkHttpClient::NetworkHttpClient() = default;

NetworkHttpClient::~NetworkHttpClient()
{
    // Sockets that say goodbye while they are destroyed must find nobody listening.
    for (const QList<Idle>& sockets : std::as_const(m_idle))
        for (const Idle& idle : sockets)
            idle.socket->disconnect(&m_context);
}

void NetworkHttpClient::send(ClientRequest request, std::function<void(ClientResponse)> done)
{
    new Call(*this, request, std::move(done));
}

QTcpSocket* NetworkHttpClient::takeIdle(const QByteArray& origin)
{
    const auto found = m_idle.find(origin);
    while (found != m_idle.end() && !found->isEmpty()) {
        const Idle idle = found->takeLast(); // the one that was used last lives longest
        delete idle.expiry;
        idle.socket->disconnect(&m_context);
        if (idle.socket->state() == QAbstractSocket::ConnectedState &&
            idle.socket->bytesAvailable() == 0)
            return idle.socket;
        idle.socket->deleteLater();
    }
    return nullptr;
}

void NetworkHttpClient::keepIdle(const QByteArray& origin, QTcpSocket* socket)
{
    QList<Idle>& idle = m_idle[origin];
    socket->setParent(&m_context);
    if (idle.size() >= idlePerOrigin) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    auto* expiry = new QTimer(&m_context);
    expiry->setSingleShot(true);
    expiry->start(idleMs);
    idle.append({socket, expiry});
    // Whatever an idle peer says, it is not the answer to what will be asked next.
    const auto drop = [this, origin, socket] { dropIdle(origin, socket); };
    QObject::connect(expiry, &QTimer::timeout, &m_context, drop);
    QObject::connect(socket, &QTcpSocket::readyRead, &m_context, drop);
    QObject::connect(socket, &QTcpSocket::disconnected, &m_context, drop);
}

void NetworkHttpClient::dropIdle(const QByteArray& origin, QTcpSocket* socket)
{
    QList<Idle>& idle = m_idle[origin];
    for (qsizetype i = 0; i < idle.size(); ++i) {
        if (idle[i].socket != socket)
            continue;
        idle[i].expiry->deleteLater();
        idle.removeAt(i);
        socket->disconnect(&m_context);
        socket->abort();
        socket->deleteLater();
        return;
    }
}

} // namespace servery::http
