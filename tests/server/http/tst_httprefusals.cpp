// The server against clients that misbehave: bytes in, status and code out, and every limit.
#include "tests/server/http/httpfixture.h"

#include <QTest>
#include <QTimer>

using namespace servery;
using namespace servery::http;
using servery::testing::HttpFixture;
using servery::testing::RawPeer;
using servery::testing::RawResponse;

using Bytes = QByteArray;

namespace {

const Bytes hello = "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n";

Bytes post(const Bytes& headers, const Bytes& body)
{
    return "POST /echo HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n" + body;
}

} // namespace

class HttpRefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAndCloses_data();
    void refusesAndCloses();
    void theRefusalIsNotLostBehindUnreadBytes();
    void refusesABodyBeforeItComes();
    void timesOut_data();
    void timesOut();
    void aDrippedHeadIsNoProgress();
    void anIdleConnectionIsClosed();
    void aRunningRequestIsNotIdle();
    void holdsTheNumberOfConnections();
    void holdsTheNumberFromOneAddress();
    void aPeerThatNeverReadsIsDropped();
    void aPeerThatNeverReadsDoesNotFillTheMemory();
};

void HttpRefusalsTest::refusesAndCloses_data()
{
    QTest::addColumn<Bytes>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const Bytes& request, int status = 400,
                        const char* code = "request_malformed") {
        QTest::newRow(name) << request << status << QString::fromLatin1(code);
    };
    const Bytes line = "GET /hello HTTP/1.1\r\n";
    row("nonsense", "hello there\r\n\r\n");
    row("TLS on a plain port", Bytes::fromHex("16030100050100000102030405060708090a0b0c0d0e0f"));
    row("bare line feeds", "GET /hello HTTP/1.1\nHost: a\n\n");
    row("bare carriage return", line + "Host: a\r\nX: b\rc\r\n\r\n");
    row("NUL in a header", line + Bytes("Host: a\r\nX: b\0c\r\n\r\n", 19));
    row("folded header", line + "Host: a\r\nX: b\r\n c\r\n\r\n");
    row("no host", line + "\r\n");
    row("two hosts", line + "Host: a\r\nHost: b\r\n\r\n");
    row("a bad escape", "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n");
    row("an escaped zero", "GET /%00 HTTP/1.1\r\nHost: a\r\n\r\n");
    row("negative length", post("Content-Length: -1\r\n", ""));
    row("doubled length", post("Content-Length: 2\r\nContent-Length: 2\r\n", "ab"));
    row("conflicting lengths", post("Content-Length: 2\r\nContent-Length: 3\r\n", "ab"));
    row("length and chunked",
        post("Content-Length: 2\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"));
    row("chunked and length",
        post("Transfer-Encoding: chunked\r\nContent-Length: 2\r\n", "0\r\n\r\n"));
    row("a bad chunk", post("Transfer-Encoding: chunked\r\n", "zz\r\nab\r\n0\r\n\r\n"));
    row("an unknown coding", post("Transfer-Encoding: gzip\r\n", "ab"));
    row("a long request line", "GET /" + Bytes(9000, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n", 414,
        "request_line_too_long");
    row("an endless request line", "GET /" + Bytes(50'000, 'a'), 414, "request_line_too_long");
    row("large headers", line + "Host: a\r\nX: " + Bytes(17'000, 'a') + "\r\n\r\n", 431,
        "headers_too_large");
    row("endless headers", line + "Host: a\r\nX: " + Bytes(200'000, 'a'), 431, "headers_too_large");
    row("a large body", post("Content-Length: 1025\r\n", ""), 413, "body_too_large");
    row("a vast body", post("Content-Length: 18446744073709551615\r\n", ""), 413, "body_too_large");
    row("a large chunk", post("Transfer-Encoding: chunked\r\n", "401\r\n"), 413, "body_too_large");
    row("too many chunks",
        post("Transfer-Encoding: chunked\r\n", "400\r\n" + Bytes(1024, 'a') + "\r\n1\r\na\r\n"),
        413, "body_too_large");
    row("an expectation nobody can meet", post("Content-Length: 2\r\nExpect: miracles\r\n", "ab"),
        417, "expectation_failed");
}

void HttpRefusalsTest::refusesAndCloses()
{
    QFETCH(Bytes, request);
    QFETCH(int, status);
    QFETCH(QString, code);
    HttpFixture http;
    http.addUsualRoutes(1024);
    QVERIFY(http.start());
    RawPeer peer = http.connect();
    peer.send(request + hello);
    const RawResponse response = peer.response();
    QCOMPARE(response.status, status);
    QCOMPARE(response.code(), code);
    QCOMPARE(response.json().value(QStringLiteral("status")).toInt(), status);
    QCOMPARE(response.headers.value("connection"), Bytes("close"));
    QVERIFY(!response.headers.value("x-request-id").isEmpty());
    QVERIFY(peer.closed());
    // What came behind it was not taken for a request.
    QCOMPARE(peer.bytes().count("HTTP/1.1 "), 1);
    QTRY_COMPARE(http.server->connectionCount(), 0);
}

void HttpRefusalsTest::theRefusalIsNotLostBehindUnreadBytes()
{
    HttpFixture http;
    http.addUsualRoutes(1024);
    QVERIFY(http.start());
    RawPeer peer = http.connect();
    peer.send(post("Content-Length: 4000000\r\n", Bytes(4'000'000, 'a')));
    QCOMPARE(peer.response().code(), QStringLiteral("body_too_large"));
    QVERIFY(peer.closed());
}

void HttpRefusalsTest::refusesABodyBeforeItComes()
{
    HttpFixture http;
    http.addUsualRoutes(1024);
    QVERIFY(http.start());
    RawPeer peer = http.connect();
    peer.send(post("Content-Length: 2000\r\nExpect: 100-continue\r\n", ""));
    const RawResponse response = peer.response();
    QCOMPARE(response.status, 413);
    QVERIFY(response.json()
                .value(QStringLiteral("detail"))
                .toString()
                .contains(QStringLiteral("1024")));
}

void HttpRefusalsTest::timesOut_data()
{
    QTest::addColumn<Bytes>("request");
    QTest::newRow("in the request line") << Bytes("GET /he");
    QTest::newRow("in the headers") << Bytes("GET /hello HTTP/1.1\r\nHost: a\r\n");
    QTest::newRow("one byte") << Bytes("G");
    QTest::newRow("an empty line's half") << Bytes("\r");
    QTest::newRow("before the body") << post("Content-Length: 10\r\n", "");
    QTest::newRow("in the body") << post("Content-Length: 10\r\n", "abc");
    QTest::newRow("in a chunk") << post("Transfer-Encoding: chunked\r\n", "a\r\nabc");
    QTest::newRow("before a chunk") << post("Transfer-Encoding: chunked\r\n", "3\r\nabc\r\n");
}

void HttpRefusalsTest::timesOut()
{
    QFETCH(Bytes, request);
    HttpFixture http;
    http.addUsualRoutes();
    HttpLimits limits;
    limits.headerTimeoutMs = 60;
    limits.bodyTimeoutMs = 60;
    QVERIFY(http.start(limits));
    RawPeer peer = http.connect();
    peer.send(request);
    const RawResponse response = peer.response();
    QCOMPARE(response.status, 408);
    QCOMPARE(response.code(), QStringLiteral("request_timeout"));
    QVERIFY(peer.closed());
}

void HttpRefusalsTest::aDrippedHeadIsNoProgress()
{
    HttpFixture http;
    http.addUsualRoutes();
    HttpLimits limits;
    limits.headerTimeoutMs = 100;
    QVERIFY(http.start(limits));
    RawPeer peer = http.connect();
    peer.send("GET /hello HTTP/1.1\r\nHost: a\r\n");
    QTimer drip;
    QObject::connect(&drip, &QTimer::timeout, &drip, [&peer] { peer.send("X: a\r\n"); });
    drip.start(5);
    const RawResponse response = peer.response();
    drip.stop();
    QCOMPARE(response.status, 408);
}

void HttpRefusalsTest::anIdleConnectionIsClosed()
{
    HttpFixture http;
    http.addUsualRoutes();
    HttpLimits limits;
    limits.idleTimeoutMs = 80;
    QVERIFY(http.start(limits));
    RawPeer silent = http.connect();
    RawPeer served = http.connect();
    served.send(hello);
    QCOMPARE(served.response().status, 200);
    QVERIFY(silent.closed());
    QVERIFY(served.closed());
    QVERIFY(silent.bytes().isEmpty());
    QCOMPARE(served.bytes().count("HTTP/1.1 "), 1);
    QTRY_COMPARE(http.server->connectionCount(), 0);
}

void HttpRefusalsTest::aRunningRequestIsNotIdle()
{
    HttpFixture http;
    std::optional<Responder> kept;
    http.router.add("GET", "/wait",
                    [&kept](const Request&, const Responder& responder) { kept = responder; });
    HttpLimits limits;
    limits.idleTimeoutMs = 40;
    limits.headerTimeoutMs = 40;
    limits.bodyTimeoutMs = 40;
    QVERIFY(http.start(limits));
    RawPeer peer = http.connect();
    RawPeer idle = http.connect();
    peer.send("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY(kept.has_value());
    QVERIFY(idle.closed()); // the time that an idle one has has passed
    kept->send(Response::text(200, "text/plain", "at last"));
    QCOMPARE(peer.response().body, Bytes("at last"));
}

void HttpRefusalsTest::holdsTheNumberOfConnections()
{
    HttpFixture http;
    http.addUsualRoutes();
    HttpLimits limits;
    limits.connections = 2;
    QVERIFY(http.start(limits));
    auto first = std::make_unique<RawPeer>(http.port());
    RawPeer second = http.connect();
    QTRY_COMPARE(http.server->connectionCount(), 2);
    RawPeer third = http.connect();
    const RawResponse response = third.response();
    QCOMPARE(response.status, 503);
    QCOMPARE(response.code(), QStringLiteral("overloaded"));
    QCOMPARE(response.headers.value("retry-after"), Bytes("1"));
    QVERIFY(third.closed());
    QCOMPARE(http.server->connectionCount(), 2);
    second.send(hello);
    QCOMPARE(second.response().status, 200);

    first.reset();
    QTRY_COMPARE(http.server->connectionCount(), 1);
    RawPeer fourth = http.connect();
    fourth.send(hello);
    QCOMPARE(fourth.response().status, 200);
}

void HttpRefusalsTest::holdsTheNumberFromOneAddress()
{
    HttpFixture http;
    http.addUsualRoutes();
    HttpLimits limits;
    limits.connectionsPerAddress = 1;
    QVERIFY(http.start(limits));
    RawPeer first = http.connect();
    QTRY_COMPARE(http.server->connectionCount(), 1);
    RawPeer second = http.connect();
    QCOMPARE(second.response().status, 503);

    // Another address has its own count.
    QTcpSocket elsewhere;
    QVERIFY(elsewhere.bind(QHostAddress(QStringLiteral("127.0.0.2"))));
    elsewhere.connectToHost(QHostAddress(QHostAddress::LocalHost), http.port());
    QTRY_COMPARE(http.server->connectionCount(), 2);
    elsewhere.write(hello);
    QByteArray got;
    QTRY_VERIFY((got += elsewhere.readAll()).contains("hello"));
}

void HttpRefusalsTest::aPeerThatNeverReadsIsDropped()
{
    HttpFixture http;
    const Bytes large(16 * 1024 * 1024, 'l');
    http.router.add("GET", "/large", [&large](const Request&, const Responder& responder) {
        responder.send(Response::text(200, "text/plain", large));
    });
    HttpLimits limits;
    limits.bodyTimeoutMs = 100;
    QVERIFY(http.start(limits));
    QTcpSocket deaf;
    deaf.setReadBufferSize(1024);
    deaf.connectToHost(QHostAddress(QHostAddress::LocalHost), http.port());
    QTRY_COMPARE(http.server->connectionCount(), 1);
    deaf.write("GET /large HTTP/1.1\r\nHost: a\r\n\r\n");
    deaf.flush();
    QTRY_COMPARE(http.server->connectionCount(), 0);
}

void HttpRefusalsTest::aPeerThatNeverReadsDoesNotFillTheMemory()
{
    HttpFixture http;
    int asked = 0;
    const Bytes body(60'000, 'b');
    http.router.add("GET", "/some", [&](const Request&, const Responder& responder) {
        ++asked;
        responder.send(Response::text(200, "text/plain", body));
    });
    HttpLimits limits;
    limits.bodyTimeoutMs = 200;
    QVERIFY(http.start(limits));
    QTcpSocket deaf;
    deaf.setReadBufferSize(1024);
    deaf.connectToHost(QHostAddress(QHostAddress::LocalHost), http.port());
    QTRY_COMPARE(http.server->connectionCount(), 1);
    const Bytes request = "GET /some HTTP/1.1\r\nHost: a\r\n\r\n";
    deaf.write(request.repeated(1900)); // 114 MB of answers, were they all made
    QTRY_COMPARE(http.server->connectionCount(), 0);
    // What the kernel's buffers took, and hardly more.
    QVERIFY2(asked < 500, qPrintable(QString::number(asked)));
}

QTEST_GUILESS_MAIN(HttpRefusalsTest)
#include "tst_httprefusals.moc"
