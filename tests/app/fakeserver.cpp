#include "tests/app/fakeserver.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QLocale>
#include <QNetworkRequest>
#include <QTcpSocket>
#include <QTest>

namespace servery::testing {

FakeServer::FakeServer()
{
    welcome.sessionId = SessionId(QByteArray("ses_1"));
    welcome.venueId = VenueId(QByteArray("ven_1"));
    welcome.role = Role::Counter;
    welcome.serverTime = {1'795'253'400'000};
    welcome.venue = {QStringLiteral("demo"), QStringLiteral("Copper Lane"), "USD", "UTC", {}};
    welcome.staffName = QStringLiteral("Priya N.");
    connect(&m_sockets, &QWebSocketServer::newConnection, this, &FakeServer::onConnection);
    listenAgain();
}

FakeServer::~FakeServer()
{
    drop();
}

QUrl FakeServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

void FakeServer::listenAgain()
{
    m_listener = std::make_unique<QTcpServer>();
    connect(m_listener.get(), &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* const socket = m_listener->nextPendingConnection()) {
            // It outlives the listener, as an accepted connection does.
            socket->setParent(this);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onSocket(socket); });
        }
    });
    if (!m_listener->listen(QHostAddress::LocalHost, m_port))
        qFatal("The test's server cannot listen");
    m_port = m_listener->serverPort();
}

void FakeServer::stopListening()
{
    m_listener.reset();
}

void FakeServer::onSocket(QTcpSocket* socket)
{
    const QByteArray head = socket->peek(64 * 1024);
    if (!head.contains("\r\n\r\n"))
        return;
    if (!head.startsWith("GET /ws ")) {
        answerHttp(socket);
        return;
    }
    socket->disconnect(this);
    m_sockets.handleConnection(socket);
    // The handshake's bytes are there already, so nothing else would wake it.
    Q_EMIT socket->readyRead();
}

void FakeServer::answerHttp(QTcpSocket* socket)
{
    const QByteArray text = socket->peek(64 * 1024);
    const qsizetype end = text.indexOf("\r\n\r\n");
    HttpRequest request;
    qsizetype length = 0;
    const QByteArrayList lines = text.left(end).split('\n');
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed().toLower();
        if (name == "content-length")
            length = line.mid(colon + 1).trimmed().toLongLong();
        else if (name == "authorization")
            request.authorization = line.mid(colon + 1).trimmed();
        else if (name == "idempotency-key")
            request.key = line.mid(colon + 1).trimmed();
        else if (name == "content-type")
            request.mediaType = line.mid(colon + 1).trimmed();
    }
    if (text.size() < end + 4 + length)
        return;
    const QByteArrayList first = lines[0].split(' ');
    request.method = first.value(0);
    request.path = first.value(1);
    request.bytes = text.mid(end + 4, length);
    request.body = QJsonDocument::fromJson(request.bytes).object();
    socket->readAll();
    m_requests.push_back(request);

    const HttpAnswer answer = http ? http(request) : HttpAnswer{};
    if (answer.status == 0)
        return socket->abort();
    const QByteArray body = QJsonDocument(answer.body).toJson(QJsonDocument::Compact);
    QByteArray out = "HTTP/1.1 " + QByteArray::number(answer.status) + " Answer\r\n";
    if (answer.date.isSet()) {
        const QDateTime date = QDateTime::fromMSecsSinceEpoch(answer.date.ms, Qt::UTC);
        const QString form = QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'");
        out += "Date: " + QLocale::c().toString(date, form).toLatin1() + "\r\n";
    }
    out += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size());
    socket->write(out + "\r\n\r\n" + (answer.isCut ? body.chopped(1) : body));
    if (answer.isCut)
        socket->disconnectFromHost();
}

void FakeServer::onConnection()
{
    QWebSocket* const client = m_sockets.nextPendingConnection();
    ++m_connections;
    client->setParent(this);
    m_client = client;
    m_subprotocol = QString::fromLatin1(client->request().rawHeader("Sec-WebSocket-Protocol"));
    connect(client, &QWebSocket::textMessageReceived, this, &FakeServer::onText);
    connect(client, &QWebSocket::disconnected, client, &QObject::deleteLater);
}

void FakeServer::onText(const QString& text)
{
    m_texts.append(text);
    const auto message = protocol::decodeClientMessage(text.toUtf8());
    if (!message)
        qFatal("The console said something that is not in the protocol");
    m_heard.push_back(*message);
    if (welcomes && std::holds_alternative<protocol::Hello>(*message))
        send(welcome);
    if (const auto* subscribe = std::get_if<protocol::Subscribe>(&*message);
        subscribe != nullptr && answersSubscribe) {
        snapshot.channel = subscribe->channel;
        send(snapshot);
    }
}

void FakeServer::send(const protocol::ServerMessage& message)
{
    sendText(QString::fromUtf8(protocol::encode(message)));
}

void FakeServer::sendText(const QString& text)
{
    if (m_client)
        m_client->sendTextMessage(text);
}

bool FakeServer::waitUntilHeard()
{
    if (!m_client)
        return false;
    // A pong comes after everything that was sent before its ping has been read.
    bool answered = false;
    const auto connection = connect(m_client, &QWebSocket::pong, this, [&] { answered = true; });
    m_client->ping();
    const bool heard = QTest::qWaitFor([&] { return answered; });
    disconnect(connection);
    return heard;
}

void FakeServer::drop()
{
    if (!m_client)
        return;
    QWebSocket* const client = m_client;
    m_client.clear();
    client->disconnect(this);
    client->abort();
    client->deleteLater();
}

void FakeServer::close(int code)
{
    if (m_client)
        m_client->close(static_cast<QWebSocketProtocol::CloseCode>(code));
}

} // namespace servery::testing
