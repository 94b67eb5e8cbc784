// Bodies that come piece by piece (Server-Sent Events): framing, ends, and peers that leave or lag.
#include "tests/server/http/httpfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace servery;
using namespace servery::http;
using servery::testing::HttpFixture;
using servery::testing::RawPeer;
using servery::testing::RawResponse;

using Bytes = QByteArray;

namespace {

struct StreamFixture : HttpFixture
{
    std::shared_ptr<BodyStream> stream;
    int closed = 0;

    StreamFixture()
    {
        router.add("GET", "/events", [this](const Request&, const Responder& responder) {
            Response head;
            head.header("Content-Type", "text/event-stream");
            stream = responder.stream(head);
            stream->closed = [this] { ++closed; };
        });
        addUsualRoutes();
    }
    [[nodiscard]] bool open(RawPeer& peer)
    {
        peer.send("GET /events HTTP/1.1\r\nHost: a\r\n\r\n");
        return peer.received("\r\n\r\n") && stream && stream->isOpen();
    }
};

} // namespace

class HttpStreamsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsEachPieceAtOnce();
    void goesOnAfterTheEnd();
    void endsByClosingForHttp10();
    void answersHeadWithTheHeadAlone();
    void sendsTheHeadsOwnBodyFirst();
    void hearsOfAPeerThatLeft();
    void isKeptOpenByTheConnection();
    void dropsAReaderThatIsTooFarBehind();
    void isNotIdle();
    void survivesItsServer();
    void isReportedOnce();
};

void HttpStreamsTest::sendsEachPieceAtOnce()
{
    StreamFixture http;
    QVERIFY(http.start());
    RawPeer peer = http.connect();
    QVERIFY(http.open(peer));
    QVERIFY(peer.bytes().contains("Transfer-Encoding: chunked\r\n"));
    QVERIFY(!peer.bytes().contains("Content-Length"));
    http.stream->write("data: 1\n\n");
    QVERIFY(peer.received("9\r\ndata: 1\n\n\r\n"));
    http.stream->write({}); // an empty chunk would be the end
    http.stream->write("data: 22\n\n");
    QVERIFY(peer.received("a\r\ndata: 22\n\n\r\n"));
    QVERIFY(!peer.bytes().contains("\r\n0\r\n"));
    QCOMPARE(http.closed, 0);
}

void HttpStreamsTest::goesOnAfterTheEnd()
{
    StreamFixture http;
    QVERIFY(http.start());
    RawPeer peer = http.connect();
    QVERIFY(http.open(peer));
    peer.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n"); // has to wait its turn
    http.stream->write("last");
    http.stream->finish();
    QVERIFY(!http.stream->isOpen());
    http.stream->write("too late");
    http.stream->finish();
    const QList<RawResponse> all = peer.responses(2);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].body, Bytes("last"));
    QCOMPARE(all[1].body, Bytes("hello"));
    QVERIFY(!peer.bytes().contains("too late"));
    QCOMPARE(http.closed, 0); // it was not the peer who ended it
}

void HttpStreamsTest::endsByClosingForHttp10()
{
    StreamFixture http;
    QVERIFY(http.start());
    RawPeer peer = http.connect();
    peer.send("GET /events HTTP/1.0\r\n\r\n");
    QTRY_VERIFY(http.stream);
    http.stream->write("plain");
    http.stream->finish();
    QVERIFY(peer.closed());
    QVERIFY(peer.bytes().endsWith("\r\n\r\nplain"));
    QVERIFY(!peer.bytes().contains("chunked"));
}

void HttpStreamsTest::answersHeadWithTheHeadAlone()
{
    StreamFixture http;
    QVERIFY(http.start());
    RawPeer peer = http.connect();
    peer.send("HEAD /events HTTP/1.1\r\nHost: a\r\n\r\nGET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(peer.received("hello"));
    QVERIFY(!http.stream->isOpen());
    QCOMPARE(peer.response(true).headers.value("content-type"), Bytes("text/event-stream"));
    QCOMPARE(peer.response().body, Bytes("hello"));
}

void HttpStreamsTest::sendsTheHeadsOwnBodyFirst()
{
    HttpFixture http;
    http.router.add("GET", "/", [](const Request&, const Responder& responder) {
        const auto stream = responder.stream(Response::text(200, "text/plain", "one"));
        stream->write("two");
        stream->finish();
    });
    QVERIFY(http.start());
    RawPeer peer = http.connect();
    peer.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(peer.response().body, Bytes("onetwo"));
}

void HttpStreamsTest::hearsOfAPeerThatLeft()
{
    StreamFixture http;
    QVERIFY(http.start());
    {
        RawPeer peer = http.connect();
        QVERIFY(http.open(peer));
    }
    QTRY_COMPARE(http.closed, 1);
    QVERIFY(!http.stream->isOpen());
    http.stream->write("nobody there");
    http.stream->finish();
    QCOMPARE(http.closed, 1);
    QCOMPARE(http.server->connectionCount(), 0);
}

void HttpStreamsTest::isKeptOpenByTheConnection()
{
    StreamFixture http;
    QVERIFY(http.start());
    RawPeer peer = http.connect();
    QVERIFY(http.open(peer));
    const std::weak_ptr<BodyStream> weak = http.stream;
    http.stream.reset();
    QVERIFY(!weak.expired());
    weak.lock()->write("still");
    QVERIFY(peer.received("still"));
    peer.socket().abort();
    QTRY_COMPARE(http.closed, 1);
    QTRY_VERIFY(weak.expired());
}

void HttpStreamsTest::dropsAReaderThatIsTooFarBehind()
{
    StreamFixture http;
    HttpLimits limits;
    limits.unsentBytes = 100'000;
    QVERIFY(http.start(limits));
    QTcpSocket deaf;
    deaf.setReadBufferSize(1024);
    deaf.connectToHost(QHostAddress(QHostAddress::LocalHost), http.port());
    QTRY_COMPARE(deaf.state(), QTcpSocket::ConnectedState);
    deaf.write("GET /events HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY(http.stream);
    const Bytes piece(50'000, 'p');
    int written = 0;
    while (http.stream->isOpen() && written < 1000) {
        http.stream->write(piece);
        ++written;
    }
    QVERIFY(written < 1000);
    QCOMPARE(http.closed, 0); // never from inside write()
    QTRY_COMPARE(http.closed, 1);
    QCOMPARE(http.server->connectionCount(), 0);
}

void HttpStreamsTest::isNotIdle()
{
    StreamFixture http;
    HttpLimits limits;
    limits.idleTimeoutMs = 40;
    limits.bodyTimeoutMs = 40;
    limits.headerTimeoutMs = 40;
    QVERIFY(http.start(limits));
    RawPeer peer = http.connect();
    QVERIFY(http.open(peer));
    RawPeer idle = http.connect();
    QVERIFY(idle.closed());
    QVERIFY(http.stream->isOpen());
    http.stream->write("still here");
    QVERIFY(peer.received("still here"));
}

void HttpStreamsTest::survivesItsServer()
{
    StreamFixture http;
    QVERIFY(http.start());
    RawPeer peer = http.connect();
    QVERIFY(http.open(peer));
    http.server.reset();
    QVERIFY(!http.stream->isOpen());
    http.stream->write("nowhere");
    http.stream->finish();
    QVERIFY(peer.closed());
}

void HttpStreamsTest::isReportedOnce()
{
    StreamFixture http;
    QVERIFY(http.start());
    QSignalSpy spy(http.server.get(), &Server::served);
    {
        RawPeer peer = http.connect();
        QVERIFY(http.open(peer));
        QCOMPARE(spy.size(), 0);
    }
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy[0][1].toByteArray(), Bytes("/events"));
    QCOMPARE(spy[0][2].toInt(), 200);
}

QTEST_GUILESS_MAIN(HttpStreamsTest)
#include "tst_httpstreams.moc"
