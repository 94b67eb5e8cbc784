// Stopping: nothing new is taken, what runs may end, and the end is told once.
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

constexpr int longGraceMs = 60'000;
const Bytes wait = "GET /wait HTTP/1.1\r\nHost: a\r\n\r\n";

struct StopFixture : HttpFixture
{
    std::vector<Responder> waiting;

    StopFixture()
    {
        router.add("GET", "/wait", [this](const Request&, const Responder& responder) {
            waiting.push_back(responder);
        });
        addUsualRoutes();
    }
};

} // namespace

class HttpStopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopsAtOnceWithoutConnections();
    void closesIdleConnections();
    void letsARunningRequestEnd();
    void takesNoPipelinedRequestMore();
    void cutsOffWhenTheGraceIsOver();
    void endsStreams();
    void refusesNewConnections();
};

void HttpStopTest::stopsAtOnceWithoutConnections()
{
    StopFixture http;
    QVERIFY(http.start());
    QSignalSpy stopped(http.server.get(), &Server::stopped);
    http.server->stop(longGraceMs);
    QCOMPARE(stopped.size(), 0); // not from inside stop()
    QTRY_COMPARE(stopped.size(), 1);
    http.server->stop(longGraceMs);
    QCoreApplication::processEvents();
    QCOMPARE(stopped.size(), 1);
}

void HttpStopTest::closesIdleConnections()
{
    StopFixture http;
    QVERIFY(http.start());
    RawPeer fresh = http.connect();
    RawPeer used = http.connect();
    RawPeer half = http.connect();
    used.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(used.response().status, 200);
    half.send("GET /hel");
    QTRY_COMPARE(http.server->connectionCount(), 3);
    QSignalSpy stopped(http.server.get(), &Server::stopped);
    http.server->stop(longGraceMs);
    QVERIFY(fresh.closed());
    QVERIFY(used.closed());
    QVERIFY(half.closed());
    QTRY_COMPARE(stopped.size(), 1);
}

void HttpStopTest::letsARunningRequestEnd()
{
    StopFixture http;
    QVERIFY(http.start());
    RawPeer peer = http.connect();
    peer.send(wait);
    QTRY_COMPARE(http.waiting.size(), std::size_t(1));
    QSignalSpy stopped(http.server.get(), &Server::stopped);
    http.server->stop(longGraceMs);
    QCoreApplication::processEvents();
    QCOMPARE(stopped.size(), 0);
    http.waiting[0].send(Response::text(200, "text/plain", "done"));
    const RawResponse response = peer.response();
    QCOMPARE(response.body, Bytes("done"));
    QCOMPARE(response.headers.value("connection"), Bytes("close"));
    QVERIFY(peer.closed());
    QTRY_COMPARE(stopped.size(), 1);
}

void HttpStopTest::takesNoPipelinedRequestMore()
{
    StopFixture http;
    QVERIFY(http.start());
    RawPeer peer = http.connect();
    peer.send(wait + wait);
    QTRY_COMPARE(http.waiting.size(), std::size_t(1));
    http.server->stop(longGraceMs);
    http.waiting[0].send(Response{204});
    QVERIFY(peer.closed());
    QCOMPARE(http.waiting.size(), std::size_t(1));
}

void HttpStopTest::cutsOffWhenTheGraceIsOver()
{
    StopFixture http;
    QVERIFY(http.start());
    RawPeer peer = http.connect();
    peer.send(wait);
    QTRY_COMPARE(http.waiting.size(), std::size_t(1));
    QSignalSpy stopped(http.server.get(), &Server::stopped);
    http.server->stop(20);
    QTRY_COMPARE(stopped.size(), 1);
    QVERIFY(peer.closed());
    QVERIFY(peer.bytes().isEmpty());
    http.waiting[0].send(Response{204}); // goes nowhere
}

void HttpStopTest::endsStreams()
{
    StopFixture http;
    std::shared_ptr<BodyStream> stream;
    int closed = 0;
    http.router.add("GET", "/events", [&](const Request&, const Responder& responder) {
        stream = responder.stream(Response{});
        stream->closed = [&closed] { ++closed; };
    });
    QVERIFY(http.start());
    RawPeer peer = http.connect();
    peer.send("GET /events HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY(stream);
    stream->write("one");
    QSignalSpy stopped(http.server.get(), &Server::stopped);
    http.server->stop(longGraceMs);
    QVERIFY(!stream->isOpen());
    QVERIFY(peer.closed());
    QVERIFY(peer.bytes().endsWith("3\r\none\r\n0\r\n\r\n"));
    QTRY_COMPARE(stopped.size(), 1);
    QTRY_COMPARE(closed, 1);
}

void HttpStopTest::refusesNewConnections()
{
    StopFixture http;
    QVERIFY(http.start());
    const quint16 port = http.port();
    http.server->stop(longGraceMs);
    QTcpSocket late;
    late.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QTRY_COMPARE(late.error(), QTcpSocket::ConnectionRefusedError);
}

QTEST_GUILESS_MAIN(HttpStopTest)
#include "tst_httpstop.moc"
