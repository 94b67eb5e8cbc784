// WebSocket upgrades on the HTTP port: handed over unread, checked for Origin, and counted.
#include "tests/server/http/httpfixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace servery;
using namespace servery::http;
using servery::testing::HttpFixture;
using servery::testing::RawPeer;
using servery::testing::RawResponse;

using Bytes = QByteArray;

namespace {

struct UpgradeFixture : HttpFixture
{
    QWebSocketServer sockets{QStringLiteral("test"), QWebSocketServer::NonSecureMode};
    int handed = 0;

    UpgradeFixture()
    {
        addUsualRoutes();
        router.setAllowedOrigins({"https://venue.example"});
    }
    [[nodiscard]] bool open(HttpLimits limits = {})
    {
        if (!start(limits))
            return false;
        server->setUpgrade("/ws", [this](QTcpSocket* socket) {
            ++handed;
            sockets.handleConnection(socket);
        });
        return true;
    }
    [[nodiscard]] QUrl url(const char* path) const
    {
        return QUrl(QStringLiteral("ws://127.0.0.1:%1%2").arg(port()).arg(QLatin1String(path)));
    }
};

Bytes handshake(const Bytes& path, const Bytes& more = {})
{
    return "GET " + path +
           " HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" +
           more + "\r\n";
}

} // namespace

class HttpUpgradeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void talksToARealWebSocket();
    void talksAfterOrdinaryRequests();
    void takesAHandshakeInPieces();
    void looksAtTheOrigin_data();
    void looksAtTheOrigin();
    void otherPathsAreOrdinary();
    void anOrdinaryRequestForThePathIsRefused();
    void aBrokenHandshakeIsAnswered_data();
    void aBrokenHandshakeIsAnswered();
    void countsUntilTheSocketIsGone();
};

void HttpUpgradeTest::talksToARealWebSocket()
{
    UpgradeFixture http;
    QVERIFY(http.open());
    std::unique_ptr<QWebSocket> ours;
    QObject::connect(&http.sockets, &QWebSocketServer::newConnection, &http.sockets, [&] {
        ours.reset(http.sockets.nextPendingConnection());
        QObject::connect(ours.get(), &QWebSocket::textMessageReceived, ours.get(),
                         [&ours](const QString& text) { ours->sendTextMessage(text.toUpper()); });
    });
    QWebSocket theirs;
    QSignalSpy received(&theirs, &QWebSocket::textMessageReceived);
    QSignalSpy connected(&theirs, &QWebSocket::connected);
    theirs.open(http.url("/ws?since=5"));
    QTRY_COMPARE(connected.size(), 1);
    QTRY_VERIFY(ours);
    QCOMPARE(ours->requestUrl().query(), QStringLiteral("since=5"));
    theirs.sendTextMessage(QStringLiteral("hello"));
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received[0][0].toString(), QStringLiteral("HELLO"));
    // A message larger than the buffers that HTTP reads with.
    const QString large(300'000, QLatin1Char('x'));
    theirs.sendTextMessage(large);
    QTRY_COMPARE(received.size(), 2);
    QCOMPARE(received[1][0].toString(), large.toUpper());
}

void HttpUpgradeTest::talksAfterOrdinaryRequests()
{
    UpgradeFixture http;
    QVERIFY(http.open());
    RawPeer peer = http.connect();
    peer.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n" + handshake("/ws"));
    QCOMPARE(peer.response().body, Bytes("hello"));
    QVERIFY(peer.received("101 Switching Protocols"));
    // The answer to the key in RFC 6455, section 1.3.
    QVERIFY(peer.received("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
    QCOMPARE(http.handed, 1);
}

void HttpUpgradeTest::takesAHandshakeInPieces()
{
    UpgradeFixture http;
    QVERIFY(http.open());
    RawPeer peer = http.connect();
    for (const char c : handshake("/ws")) {
        peer.send(Bytes(1, c));
        QCoreApplication::processEvents();
    }
    QVERIFY(peer.received("101 Switching Protocols"));
}

void HttpUpgradeTest::looksAtTheOrigin_data()
{
    QTest::addColumn<Bytes>("origin");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("none") << Bytes() << true;
    QTest::newRow("allowed") << Bytes("https://venue.example") << true;
    QTest::newRow("another") << Bytes("https://evil.example") << false;
    QTest::newRow("null") << Bytes("null") << false;
}

void HttpUpgradeTest::looksAtTheOrigin()
{
    QFETCH(Bytes, origin);
    QFETCH(bool, allowed);
    UpgradeFixture http;
    QVERIFY(http.open());
    RawPeer peer = http.connect();
    peer.send(handshake("/ws", origin.isEmpty() ? Bytes() : "Origin: " + origin + "\r\n"));
    if (allowed) {
        QVERIFY(peer.received("101 Switching Protocols"));
        return;
    }
    const RawResponse response = peer.response();
    QCOMPARE(response.status, 403);
    QCOMPARE(response.code(), QStringLiteral("origin_forbidden"));
    QVERIFY(peer.closed());
    QCOMPARE(http.handed, 0);
}

void HttpUpgradeTest::otherPathsAreOrdinary()
{
    UpgradeFixture http;
    QVERIFY(http.open());
    RawPeer peer = http.connect();
    peer.send(handshake("/nothing", "Origin: https://evil.example\r\n"));
    QCOMPARE(peer.response().code(), QStringLiteral("route_not_found"));
    peer.send(handshake("/hello"));
    QCOMPARE(peer.response().body, Bytes("hello"));
    QCOMPARE(http.handed, 0);
}

void HttpUpgradeTest::anOrdinaryRequestForThePathIsRefused()
{
    UpgradeFixture http;
    QVERIFY(http.open());
    RawPeer peer = http.connect();
    peer.send("GET /ws HTTP/1.1\r\nHost: a\r\n\r\n");
    RawResponse plain = peer.response();
    QCOMPARE(plain.status, 426);
    QVERIFY(peer.bytes().startsWith("HTTP/1.1 426 Upgrade Required\r\n"));
    QCOMPARE(plain.code(), QStringLiteral("upgrade_required"));
    QCOMPARE(plain.headers["upgrade"], Bytes("websocket"));
    QCOMPARE(plain.headers["sec-websocket-version"], Bytes("13"));
    RawPeer withBody = http.connect();
    withBody.send(handshake("/ws", "Content-Length: 2\r\n") + "ab");
    QCOMPARE(withBody.response().status, 426);
    RawPeer posts = http.connect();
    posts.send("POST /ws HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
    RawResponse refused = posts.response();
    QCOMPARE(refused.status, 405);
    QCOMPARE(refused.headers["allow"], Bytes("GET"));
    QCOMPARE(http.handed, 0);
}

void HttpUpgradeTest::aBrokenHandshakeIsAnswered_data()
{
    QTest::addColumn<Bytes>("headers");
    const Bytes key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    const Bytes version = "Sec-WebSocket-Version: 13\r\n";
    QTest::newRow("no version") << key;
    QTest::newRow("another version") << key + "Sec-WebSocket-Version: 8\r\n";
    QTest::newRow("no key") << version;
    QTest::newRow("a short key") << version + "Sec-WebSocket-Key: AAAA\r\n";
    QTest::newRow("a key that is no base64") << version + "Sec-WebSocket-Key: ?\r\n";
}

void HttpUpgradeTest::aBrokenHandshakeIsAnswered()
{
    QFETCH(Bytes, headers);
    UpgradeFixture http;
    QVERIFY(http.open());
    RawPeer peer = http.connect();
    peer.send("GET /ws HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" +
              headers + "\r\n");
    const RawResponse answer = peer.response();
    QCOMPARE(answer.status, 426);
    QCOMPARE(answer.code(), QStringLiteral("upgrade_required"));
    QCOMPARE(http.handed, 0);
}

void HttpUpgradeTest::countsUntilTheSocketIsGone()
{
    UpgradeFixture http;
    HttpLimits limits;
    limits.connectionsPerAddress = 1;
    QVERIFY(http.open(limits));
    {
        QWebSocket theirs;
        QSignalSpy connected(&theirs, &QWebSocket::connected);
        theirs.open(http.url("/ws"));
        QTRY_COMPARE(connected.size(), 1);
        QCOMPARE(http.server->connectionCount(), 1);
        RawPeer second = http.connect();
        QCOMPARE(second.response().status, 503);
    }
    QTRY_COMPARE(http.server->connectionCount(), 0);
    RawPeer third = http.connect();
    third.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(third.response().status, 200);
}

QTEST_GUILESS_MAIN(HttpUpgradeTest)
#include "tst_httpupgrade.moc"
