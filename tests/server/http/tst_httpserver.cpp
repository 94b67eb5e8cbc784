// The server over real sockets: what well-behaved clients rely on.
#include "tests/server/http/httpfixture.h"

#include <QSignalSpy>
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

Bytes echo(const Bytes& body)
{
    return "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: " + Bytes::number(body.size()) +
           "\r\n\r\n" + body;
}

} // namespace

class HttpServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWithTheUsualHeaders();
    void keepsTheConnection();
    void closesWhenAsked_data();
    void closesWhenAsked();
    void answersPipelinedRequestsInOrder();
    void answersALongPipeline();
    void answersHeadWithoutABody();
    void takesChunkedBodies();
    void takesABodyLargerThanItsBuffers();
    void sendsABodyLargerThanTheSlowReadersLimit();
    void answersWholeWhatTheKernelTakesInPieces();
    void continuesAnExpectingClient();
    void doesNotContinueWhenTheBodyIsThere();
    void givesEveryRequestAnId_data();
    void givesEveryRequestAnId();
    void answersLater();
    void answersForAForgottenRequest();
    void takesOneAnswerOnly();
    void survivesAnAnswerToAPeerThatLeft();
    void breaksOffWhenTold();
    void knowsThePeer();
    void believesAProxyThatItTrusts();
    void reportsWhatItServed();
    void saysWhyItCannotListen();
};

void HttpServerTest::answersWithTheUsualHeaders()
{
    HttpFixture http;
    http.addUsualRoutes();
    QVERIFY(http.start());
    RawPeer peer = http.connect();
    peer.send(hello);
    const RawResponse response = peer.response();
    QCOMPARE(response.status, 200);
    QCOMPARE(response.body, Bytes("hello"));
    QCOMPARE(response.headers.value("content-type"), Bytes("text/plain"));
    QCOMPARE(response.headers.value("content-length"), Bytes("5"));
    QCOMPARE(response.headers.value("x-content-type-options"), Bytes("nosniff"));
    QCOMPARE(response.headers.value("cache-control"), Bytes("no-store"));
    QVERIFY(response.headers.value("date").endsWith(" GMT"));
    QVERIFY(!response.headers.contains("connection"));
}

void HttpServerTest::keepsTheConnection()
{
    HttpFixture http;
    http.addUsualRoutes();
    QVERIFY(http.start());
    RawPeer peer = http.connect();
    for (int i = 0; i < 5; ++i) {
        peer.send(echo(Bytes::number(i)));
        QCOMPARE(peer.response().body, Bytes::number(i));
    }
    QCOMPARE(http.server->connectionCount(), 1);
}

void HttpServerTest::closesWhenAsked_data()
{
    QTest::addColumn<Bytes>("request");
    QTest::newRow("HTTP/1.0") << Bytes("GET /hello HTTP/1.0\r\n\r\n");
    QTest::newRow("close") << Bytes("GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
}

void HttpServerTest::closesWhenAsked()
{
    QFETCH(Bytes, request);
    HttpFixture http;
    http.addUsualRoutes();
    QVERIFY(http.start());
    RawPeer peer = http.connect();
    peer.send(request + hello);
    const RawResponse response = peer.response();
    QCOMPARE(response.body, Bytes("hello"));
    QCOMPARE(response.headers.value("connection"), Bytes("close"));
    QVERIFY(peer.closed());
    QCOMPARE(peer.bytes().count("HTTP/1.1 200"), 1);
    QTRY_COMPARE(http.server->connectionCount(), 0);
}

void HttpServerTest::answersPipelinedRequestsInOrder()
{
    HttpFixture http;
    // The first answers come last, if nobody keeps them in order.
    http.router.add("GET", "/after/{ms}", [](const Request& request, const Responder& responder) {
        const QString ms = request.parameter("ms");
        QTimer::singleShot(ms.toInt(), [responder, ms] {
            responder.send(Response::text(200, "text/plain", ms.toUtf8()));
        });
    });
    http.addUsualRoutes();
    QVERIFY(http.start());
    RawPeer peer = http.connect();
    const auto after = [](const char* ms) {
        return "GET /after/" + Bytes(ms) + " HTTP/1.1\r\nHost: a\r\n\r\n";
    };
    peer.send(after("40") + hello + after("20") + echo("x") + after("0") + "bad\r\n\r\n");
    const QList<RawResponse> all = peer.responses(6);
    QCOMPARE(all.size(), 6);
    QCOMPARE(all[0].body, Bytes("40"));
    QCOMPARE(all[1].body, Bytes("hello"));
    QCOMPARE(all[2].body, Bytes("20"));
    QCOMPARE(all[3].body, Bytes("x"));
    QCOMPARE(all[4].body, Bytes("0"));
    QCOMPARE(all[5].code(), QStringLiteral("request_malformed"));
}

void HttpServerTest::answersALongPipeline()
{
    HttpFixture http;
    http.addUsualRoutes();
    QVERIFY(http.start());
    RawPeer peer = http.connect();
    // More than the read buffer holds, and more answers than may wait unsent at once.
    const qsizetype count = 20'000;
    Bytes requests;
    for (qsizetype i = 0; i < count; ++i)
        requests += echo(Bytes::number(i));
    peer.send(requests);
    const QList<RawResponse> all = peer.responses(count);
    QCOMPARE(all.size(), count);
    for (qsizetype i = 0; i < count; ++i)
        QCOMPARE(all[i].body, Bytes::number(i));
}

void HttpServerTest::answersHeadWithoutABody()
{
    HttpFixture http;
    http.addUsualRoutes();
    QVERIFY(http.start());
    RawPeer peer = http.connect();
    peer.send("HEAD /hello HTTP/1.1\r\nHost: a\r\n\r\n");
    const RawResponse head = peer.response(true);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.headers.value("content-length"), Bytes("5"));
    peer.send("HEAD /nothing HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(peer.response(true).status, 404);
    peer.send(hello);
    QCOMPARE(peer.response().body, Bytes("hello"));
}

void HttpServerTest::takesChunkedBodies()
{
    HttpFixture http;
    http.addUsualRoutes();
    QVERIFY(http.start());
    RawPeer peer = http.connect();
    const Bytes head = "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    peer.send(head + "3\r\nabc\r\n4;x=y\r\ndefg\r\n0\r\nTrailer: z\r\n\r\n" + hello);
    QCOMPARE(peer.response().body, Bytes("abcdefg"));
    QCOMPARE(peer.response().body, Bytes("hello"));
    // And byte by byte.
    const Bytes slow = head + "3\r\nabc\r\n0\r\n\r\n";
    for (const char c : slow) {
        peer.send(Bytes(1, c));
        QCoreApplication::processEvents();
    }
    QCOMPARE(peer.response().body, Bytes("abc"));
}

void HttpServerTest::takesABodyLargerThanItsBuffers()
{
    HttpFixture http;
    http.addUsualRoutes(8 * 1024 * 1024);
    QVERIFY(http.start());
    Bytes body = http.random.bytes(3 * 1024 * 1024);
    RawPeer peer = http.connect();
    peer.send(echo(body));
    QVERIFY(peer.response().body == body);
    peer.send("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" +
              Bytes::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n");
    QVERIFY(peer.response().body == body);
}

void HttpServerTest::sendsABodyLargerThanTheSlowReadersLimit()
{
    HttpFixture http;
    const Bytes large(4 * 1024 * 1024, 'l');
    http.router.add("GET", "/large", [&large](const Request&, const Responder& responder) {
        responder.send(Response::text(200, "text/plain", large));
    });
    QVERIFY(http.start());
    RawPeer peer = http.connect();
    const Bytes request = "GET /large HTTP/1.1\r\nHost: a\r\n\r\n";
    peer.send(request + request + request);
    const QList<RawResponse> all = peer.responses(3);
    QCOMPARE(all.size(), 3);
    for (const RawResponse& response : all)
        QVERIFY(response.body == large);
}

// Until the next request is held back, because the last answer is not all with the kernel.
void HttpServerTest::answersWholeWhatTheKernelTakesInPieces()
{
    constexpr int most = 1000;
    constexpr int heldBackMs = 200;
    HttpFixture http;
    int answered = 0;
    const auto page = [](int number) { return Bytes::number(number).repeated(20'000); };
    http.router.add("GET", "/page", [&](const Request&, const Responder& responder) {
        responder.send(Response::text(200, "text/plain", page(100 + answered++ % 900)));
    });
    QVERIFY(http.start());
    RawPeer peer = http.connect();
    peer.socket().setReadBufferSize(1);
    int asked = 0;
    do {
        peer.send("GET /page HTTP/1.1\r\nHost: a\r\n\r\n");
        ++asked;
    } while (asked < most && QTest::qWaitFor([&] { return answered == asked; }, heldBackMs));
    QVERIFY(asked < most);
    peer.socket().setReadBufferSize(0);
    const QList<RawResponse> all = peer.responses(asked);
    QCOMPARE(all.size(), asked);
    for (int i = 0; i < asked; ++i)
        QVERIFY2(all[i].body == page(100 + i % 900), qPrintable(QString::number(i)));
}

void HttpServerTest::continuesAnExpectingClient()
{
    HttpFixture http;
    http.addUsualRoutes();
    QVERIFY(http.start());
    RawPeer peer = http.connect();
    peer.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n"
              "Expect: 100-continue\r\n\r\n");
    QCOMPARE(peer.response().status, 100);
    peer.send("body");
    QCOMPARE(peer.response().body, Bytes("body"));
}

void HttpServerTest::doesNotContinueWhenTheBodyIsThere()
{
    HttpFixture http;
    http.addUsualRoutes();
    QVERIFY(http.start());
    RawPeer peer = http.connect();
    peer.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n"
              "Expect: 100-continue\r\n\r\nbody");
    QCOMPARE(peer.response().status, 200);
}

void HttpServerTest::givesEveryRequestAnId_data()
{
    QTest::addColumn<Bytes>("sent");
    QTest::addColumn<bool>("echoed");
    QTest::newRow("none") << Bytes() << false;
    QTest::newRow("well formed") << Bytes("aZ0._-9") << true;
    QTest::newRow("the longest") << Bytes(128, 'a') << true;
    QTest::newRow("too long") << Bytes(129, 'a') << false;
    QTest::newRow("a space") << Bytes("a b") << false;
    QTest::newRow("a slash") << Bytes("a/b") << false;
    QTest::newRow("not ASCII") << Bytes("a\xC3\xA9") << false;
}

void HttpServerTest::givesEveryRequestAnId()
{
    QFETCH(Bytes, sent);
    QFETCH(bool, echoed);
    HttpFixture http;
    Bytes seen;
    http.router.add("GET", "/id", [&seen](const Request& request, const Responder& responder) {
        seen = request.requestId;
        responder.send(Response{204});
    });
    QVERIFY(http.start());
    RawPeer peer = http.connect();
    const Bytes header = sent.isEmpty() ? Bytes() : "X-Request-Id: " + sent + "\r\n";
    peer.send("GET /id HTTP/1.1\r\nHost: a\r\n" + header + "\r\n");
    const Bytes id = peer.response().headers.value("x-request-id");
    QCOMPARE(id, seen);
    QVERIFY(!id.isEmpty());
    QCOMPARE(id == sent, echoed);
    // Refusals carry one too, and fresh ones differ.
    peer.send("GET /nothing HTTP/1.1\r\nHost: a\r\n" + header + "\r\n");
    const Bytes next = peer.response().headers.value("x-request-id");
    QVERIFY(!next.isEmpty());
    QCOMPARE(next == id, echoed);
}

void HttpServerTest::answersLater()
{
    HttpFixture http;
    std::vector<Responder> waiting;
    http.router.add("GET", "/wait", [&](const Request&, const Responder& responder) {
        waiting.push_back(responder);
    });
    QVERIFY(http.start());
    RawPeer first = http.connect();
    RawPeer second = http.connect();
    first.send("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(waiting.size(), std::size_t(1));
    second.send("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(waiting.size(), std::size_t(2));
    waiting[1].send(Response::text(200, "text/plain", "second"));
    waiting[0].fail({errors::overloaded, {}, {}, 2});
    QCOMPARE(second.response().body, Bytes("second"));
    const RawResponse failed = first.response();
    QCOMPARE(failed.status, 503);
    QCOMPARE(failed.headers.value("retry-after"), Bytes("2"));
}

void HttpServerTest::answersForAForgottenRequest()
{
    HttpFixture http;
    http.router.add("GET", "/forget", [](const Request&, const Responder&) {});
    std::optional<Responder> kept;
    http.router.add("GET", "/later",
                    [&kept](const Request&, const Responder& responder) { kept = responder; });
    QVERIFY(http.start());
    RawPeer peer = http.connect();
    peer.send("GET /forget HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(peer.response().code(), QStringLiteral("internal_error"));
    peer.send("GET /later HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY(kept.has_value());
    kept.reset();
    QCOMPARE(peer.response().code(), QStringLiteral("internal_error"));
}

void HttpServerTest::takesOneAnswerOnly()
{
    HttpFixture http;
    http.router.add("GET", "/twice", [](const Request&, const Responder& responder) {
        responder.send(Response::text(200, "text/plain", "first"));
        responder.send(Response::text(200, "text/plain", "second"));
        QVERIFY(!responder.stream(Response{})->isOpen());
    });
    http.addUsualRoutes();
    QVERIFY(http.start());
    RawPeer peer = http.connect();
    peer.send("GET /twice HTTP/1.1\r\nHost: a\r\n\r\n" + hello);
    QCOMPARE(peer.response().body, Bytes("first"));
    QCOMPARE(peer.response().body, Bytes("hello"));
}

void HttpServerTest::survivesAnAnswerToAPeerThatLeft()
{
    HttpFixture http;
    std::optional<Responder> kept;
    http.router.add("GET", "/wait",
                    [&kept](const Request&, const Responder& responder) { kept = responder; });
    QVERIFY(http.start());
    {
        RawPeer peer = http.connect();
        peer.send("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n");
        QTRY_VERIFY(kept.has_value());
    }
    QTRY_COMPARE(http.server->connectionCount(), 0);
    kept->send(Response::text(200, "text/plain", "too late"));
    QVERIFY(!kept->stream(Response{})->isOpen());
    // Also when the server itself is gone.
    RawPeer peer = http.connect();
    kept.reset();
    peer.send("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY(kept.has_value());
    http.server.reset();
    kept->send(Response::text(200, "text/plain", "too late"));
}

void HttpServerTest::breaksOffWhenTold()
{
    HttpFixture http;
    http.router.add("GET", "/abort",
                    [](const Request&, const Responder& responder) { responder.abort(); });
    QVERIFY(http.start());
    RawPeer peer = http.connect();
    peer.send("GET /abort HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(peer.closed());
    QVERIFY(peer.bytes().isEmpty());
    QCOMPARE(http.server->connectionCount(), 0);
}

void HttpServerTest::knowsThePeer()
{
    HttpFixture http;
    QHostAddress seen;
    http.router.add("GET", "/me", [&seen](const Request& request, const Responder& responder) {
        seen = request.peer;
        responder.send(Response{204});
    });
    QVERIFY(http.start());
    RawPeer peer = http.connect();
    peer.send("GET /me HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(peer.response().status, 204);
    QCOMPARE(seen, QHostAddress(QHostAddress::LocalHost));
}

void HttpServerTest::believesAProxyThatItTrusts()
{
    HttpFixture http;
    QHostAddress seen;
    http.router.add("GET", "/me", [&seen](const Request& request, const Responder& responder) {
        seen = request.peer;
        responder.send(Response{204});
    });
    QVERIFY(http.start());
    RawPeer peer = http.connect();
    const Bytes asked = "GET /me HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 10.9.9.9\r\n"
                        "X-Forwarded-For: 203.0.113.7\r\n\r\n";
    peer.send(asked);
    QCOMPARE(peer.response().status, 204);
    QCOMPARE(seen, QHostAddress(QHostAddress::LocalHost)); // anybody can say that
    http.server->setTrustedProxies(*trustedProxiesFrom("127.0.0.1"));
    peer.send(asked);
    QCOMPARE(peer.response().status, 204);
    QCOMPARE(seen, QHostAddress(QStringLiteral("203.0.113.7")));
}

void HttpServerTest::reportsWhatItServed()
{
    HttpFixture http;
    http.addUsualRoutes();
    http.router.add("GET", "/orders/{id}", [](const Request&, const Responder& responder) {
        responder.send(Response{204});
    });
    QVERIFY(http.start());
    QSignalSpy spy(http.server.get(), &Server::served);
    RawPeer peer = http.connect();
    peer.send("GET /orders/7 HTTP/1.1\r\nHost: a\r\nX-Request-Id: mine\r\n\r\n"
              "GET /nothing HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(peer.responses(2, false).size(), 2);
    QCOMPARE(spy.size(), 2);
    QCOMPARE(spy[0][0].toByteArray(), Bytes("GET"));
    QCOMPARE(spy[0][1].toByteArray(), Bytes("/orders/{id}"));
    QCOMPARE(spy[0][2].toInt(), 204);
    QVERIFY(spy[0][3].toLongLong() >= 0);
    QCOMPARE(spy[0][4].toByteArray(), Bytes("mine"));
    QCOMPARE(spy[1][1].toByteArray(), Bytes("/nothing"));
    QCOMPARE(spy[1][2].toInt(), 404);
}

void HttpServerTest::saysWhyItCannotListen()
{
    HttpFixture http;
    QVERIFY(http.start());
    Server second(http.router, {}, http.random);
    const QString why = second.listen(QHostAddress(QHostAddress::LocalHost), http.port());
    QVERIFY2(why.contains(QString::number(http.port())), qPrintable(why));
}

QTEST_GUILESS_MAIN(HttpServerTest)
#include "tst_httpserver.moc"
