// The HTTP server under abuse over raw sockets: whatever comes, it goes on serving its other
// clients, keeps its limits, and ends with no connection left over.
#include "tests/server/http/httpfixture.h"

#include <QFile>
#include <QSet>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace servery;
using namespace servery::http;
using servery::testing::HttpFixture;
using servery::testing::RawPeer;

using Bytes = QByteArray;

namespace {

const Bytes hello = "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n";

[[nodiscard]] bool stillServes(const HttpFixture& http)
{
    RawPeer peer = http.connect();
    peer.send(hello);
    return peer.response().body == "hello";
}

using Crowd = std::vector<std::unique_ptr<QTcpSocket>>;

Crowd crowd(const HttpFixture& http, int size)
{
    Crowd all;
    for (int i = 0; i < size; ++i) {
        all.push_back(std::make_unique<QTcpSocket>());
        all.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), http.port());
    }
    return all;
}

// Resident memory of this process, from the kernel.
qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

} // namespace

class HttpAbuseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slowHeadsByTheHundred();
    void moreConnectionsThanAllowed();
    void connectionsThatComeAndGo();
    void requestsWithFlippedBytes_data();
    void requestsWithFlippedBytes();
    void noise();
    void aFloodOfPipelinedRequests();
    void hugeBodiesAreNotKept();
    void bodiesThatDoNotComeToAnEnd();
    void peersThatNeverRead();
    void peersThatLeaveWhileBeingAnswered();
};

void HttpAbuseTest::slowHeadsByTheHundred()
{
    HttpFixture http;
    http.addUsualRoutes();
    HttpLimits limits;
    limits.headerTimeoutMs = 500;
    limits.connectionsPerAddress = 1000;
    QVERIFY(http.start(limits));
    const Crowd slow = crowd(http, 300);
    QTRY_COMPARE(http.server->connectionCount(), 300);
    QTimer drip;
    QObject::connect(&drip, &QTimer::timeout, &drip, [&slow] {
        for (const auto& socket : slow)
            if (socket->state() == QTcpSocket::ConnectedState)
                socket->write("X");
    });
    drip.start(20);
    QVERIFY(stillServes(http));
    QTRY_COMPARE(http.server->connectionCount(), 0);
    drip.stop();
    QVERIFY(stillServes(http));
}

void HttpAbuseTest::moreConnectionsThanAllowed()
{
    HttpFixture http;
    http.addUsualRoutes();
    HttpLimits limits;
    limits.connections = 100;
    QVERIFY(http.start(limits));
    {
        RawPeer early = http.connect();
        const Crowd all = crowd(http, 300);
        const auto left = [&all] {
            return std::count_if(all.begin(), all.end(), [](const auto& socket) {
                return socket->state() == QTcpSocket::ConnectedState;
            });
        };
        QTRY_COMPARE(http.server->connectionCount(), 100);
        QTRY_COMPARE(left(), 99);
        early.send(hello); // who was here first is served
        QCOMPARE(early.response().body, Bytes("hello"));
    }
    QTRY_COMPARE(http.server->connectionCount(), 0);
    QVERIFY(stillServes(http));
}

void HttpAbuseTest::connectionsThatComeAndGo()
{
    HttpFixture http;
    http.addUsualRoutes();
    QVERIFY(http.start());
    const QList<Bytes> beginnings{{},
                                  "G",
                                  hello.left(20),
                                  hello,
                                  hello + hello.left(9),
                                  "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nab"};
    for (int round = 0; round < 100; ++round) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), http.port());
        QVERIFY(socket.waitForConnected());
        socket.write(beginnings[round % beginnings.size()]);
        socket.waitForBytesWritten(100);
        QCoreApplication::processEvents();
        socket.abort();
    }
    QTRY_COMPARE(http.server->connectionCount(), 0);
    QVERIFY(stillServes(http));
}

void HttpAbuseTest::requestsWithFlippedBytes_data()
{
    QTest::addColumn<Bytes>("request");
    QTest::newRow("GET") << Bytes("GET /hello?a=b%20c HTTP/1.1\r\nHost: a.example:80\r\n"
                                  "X-Request-Id: abc\r\nAccept: text/html, */*;q=0.1\r\n\r\n");
    QTest::newRow("POST") << Bytes("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\n"
                                   "Content-Length: 10\r\n\r\n0123456789");
    QTest::newRow("chunked") << Bytes("POST /echo HTTP/1.1\r\nHost: a\r\n"
                                      "Transfer-Encoding: chunked\r\n\r\n"
                                      "3;a=b\r\nabc\r\n4\r\ndefg\r\n0\r\nX: y\r\n\r\n");
    QTest::newRow("upgrade") << Bytes(
        "GET /ws HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\n"
        "Connection: keep-alive, Upgrade\r\nOrigin: http://b\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: YQ==\r\n\r\n");
}

// Each mutant is answered or refused or waited for; never anything else.
void HttpAbuseTest::requestsWithFlippedBytes()
{
    QFETCH(Bytes, request);
    HttpFixture http;
    http.addUsualRoutes();
    HttpLimits limits;
    limits.headerTimeoutMs = 40; // what is waited for is over soon
    limits.bodyTimeoutMs = 40;
    limits.idleTimeoutMs = 40;
    QVERIFY(http.start(limits));
    http.server->setUpgrade("/ws", [](QTcpSocket* socket) {
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        socket->write("HTTP/1.1 101 Switching Protocols\r\n\r\n");
        socket->disconnectFromHost();
    });
    const QSet<int> expected{100, 101, 200, 400, 403, 404, 405, 408, 413, 414, 417, 426, 431};
    constexpr int atOnce = 50;
    for (int batch = 0; batch < 8; ++batch) {
        std::vector<std::unique_ptr<RawPeer>> peers;
        for (int i = 0; i < atOnce; ++i) {
            Bytes mutant = request;
            const int changes = 1 + static_cast<int>(http.random.below(3));
            for (int change = 0; change < changes; ++change) {
                const auto at = static_cast<qsizetype>(
                    http.random.below(static_cast<std::uint64_t>(mutant.size())));
                const auto byte = static_cast<char>(http.random.below(256));
                switch (http.random.below(4)) {
                case 0:
                    mutant[at] = byte;
                    break;
                case 1:
                    mutant.remove(at, 1);
                    break;
                case 2:
                    mutant.insert(at, byte);
                    break;
                default:
                    mutant.insert(at, mutant.mid(at, 12)); // said twice
                    break;
                }
            }
            peers.push_back(std::make_unique<RawPeer>(http.port()));
            peers.back()->send(mutant);
        }
        for (const auto& peer : peers) {
            QVERIFY(peer->closed());
            QVERIFY(peer->bytes().isEmpty() || peer->bytes().startsWith("HTTP/1.1 "));
            const int status = peer->bytes().mid(9, 3).toInt();
            QVERIFY2(peer->bytes().isEmpty() || expected.contains(status),
                     peer->bytes().left(200).constData());
        }
    }
    QTRY_COMPARE(http.server->connectionCount(), 0);
    QVERIFY(stillServes(http));
}

void HttpAbuseTest::noise()
{
    HttpFixture http;
    http.addUsualRoutes();
    HttpLimits limits;
    limits.headerTimeoutMs = 40;
    QVERIFY(http.start(limits));
    for (int round = 0; round < 100; ++round) {
        RawPeer peer = http.connect();
        peer.send(http.random.bytes(1 + static_cast<int>(http.random.below(3000))));
        QVERIFY(peer.closed());
        QVERIFY(!peer.bytes().startsWith("HTTP/1.1 2"));
    }
    QTRY_COMPARE(http.server->connectionCount(), 0);
    QVERIFY(stillServes(http));
}

void HttpAbuseTest::aFloodOfPipelinedRequests()
{
    int asked = 0;
    std::optional<Responder> kept; // outlives the server, which would go on when it is let go
    HttpFixture http;
    http.router.add("GET", "/wait", [&](const Request&, const Responder& responder) {
        ++asked;
        kept = responder;
    });
    http.addUsualRoutes();
    QVERIFY(http.start());
    // The first request is never answered: what comes behind it must wait in the sender.
    QTcpSocket flood;
    flood.connectToHost(QHostAddress(QHostAddress::LocalHost), http.port());
    QVERIFY(flood.waitForConnected());
    const qint64 before = residentBytes();
    const Bytes some = ("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n" + hello).repeated(20'000);
    for (int i = 0; i < 20; ++i) {
        flood.write(some);
        flood.waitForBytesWritten(20);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(asked, 1);
    const qint64 unsent = flood.bytesToWrite();
    QVERIFY2(residentBytes() - before < unsent + 16 * 1024 * 1024,
             qPrintable(QString::number(residentBytes() - before)));
    QVERIFY(unsent > some.size()); // it was held back
    QVERIFY(stillServes(http));
}

void HttpAbuseTest::hugeBodiesAreNotKept()
{
    HttpFixture http;
    http.addUsualRoutes(1024 * 1024);
    HttpLimits limits;
    limits.connectionsPerAddress = 1000;
    QVERIFY(http.start(limits));
    const qint64 before = residentBytes();
    // Announced and never sent: no memory may be set aside for them.
    std::vector<std::unique_ptr<RawPeer>> peers;
    for (int i = 0; i < 200; ++i) {
        peers.push_back(std::make_unique<RawPeer>(http.port()));
        peers.back()->send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\na");
    }
    QTRY_COMPARE(http.server->connectionCount(), 200);
    QCoreApplication::processEvents();
    QVERIFY(residentBytes() - before < 60 * 1024 * 1024);
    QVERIFY(stillServes(http));
}

// All together they may hold so much; then the largest must go, and small ones are still taken.
void HttpAbuseTest::bodiesThatDoNotComeToAnEnd()
{
    HttpFixture http;
    http.addUsualRoutes(1024 * 1024);
    HttpLimits limits;
    limits.connectionsPerAddress = 1000;
    limits.partialBodyBytes = 4 * 1024 * 1024;
    QVERIFY(http.start(limits));
    const Bytes head = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: ";
    RawPeer small(http.port());
    small.send(head + "2000\r\n\r\n" + Bytes(1000, 's'));
    std::vector<std::unique_ptr<RawPeer>> peers;
    for (int i = 0; i < 20; ++i) {
        peers.push_back(std::make_unique<RawPeer>(http.port()));
        peers.back()->send(head + "1000000\r\n\r\n" + Bytes(900'000, 'l'));
    }
    int refused = 0;
    const auto count = [&] {
        refused = 0;
        for (const auto& peer : peers)
            refused += peer->bytes().contains("\"code\":\"overloaded\"") ? 1 : 0;
        return refused == 16; // four of them fit
    };
    QTRY_VERIFY2(count(), qPrintable(QString::number(refused)));
    small.send(Bytes(1000, 's'));
    QCOMPARE(small.response().body, Bytes(2000, 's'));
    // Whoever is left may end, and makes room.
    for (const auto& peer : peers)
        if (peer->bytes().isEmpty())
            peer->send(Bytes(100'000, 'l'));
    for (const auto& peer : peers) {
        const testing::RawResponse response = peer->response();
        QCOMPARE(response.status, response.body.size() == 1'000'000 ? 200 : 503);
    }
    RawPeer next(http.port());
    next.send(head + "1000000\r\n\r\n" + Bytes(1'000'000, 'n'));
    QCOMPARE(next.response().status, 200);
}

void HttpAbuseTest::peersThatNeverRead()
{
    HttpFixture http;
    const Bytes large(8 * 1024 * 1024, 'l');
    http.router.add("GET", "/large", [&large](const Request&, const Responder& responder) {
        responder.send(Response::text(200, "text/plain", large));
    });
    http.addUsualRoutes();
    HttpLimits limits;
    limits.bodyTimeoutMs = 300;
    QVERIFY(http.start(limits));
    const Crowd deaf = crowd(http, 30);
    for (const auto& socket : deaf) {
        socket->setReadBufferSize(512);
        QVERIFY(socket->waitForConnected());
        socket->write("GET /large HTTP/1.1\r\nHost: a\r\n\r\n");
        socket->flush();
    }
    QVERIFY(stillServes(http));
    QTRY_COMPARE(http.server->connectionCount(), 0);
}

void HttpAbuseTest::peersThatLeaveWhileBeingAnswered()
{
    HttpFixture http;
    std::vector<Responder> waiting;
    http.router.add("GET", "/wait", [&waiting](const Request&, const Responder& responder) {
        waiting.push_back(responder);
    });
    http.addUsualRoutes();
    QVERIFY(http.start());
    {
        std::vector<std::unique_ptr<RawPeer>> peers;
        for (int i = 0; i < 50; ++i) {
            peers.push_back(std::make_unique<RawPeer>(http.port()));
            peers.back()->send("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n");
        }
        QTRY_COMPARE(waiting.size(), std::size_t(50));
        for (std::size_t i = 0; i < peers.size(); i += 2)
            peers[i]->socket().abort();
        // Answered before the server has noticed that half of them are gone.
        for (const Responder& responder : waiting)
            responder.send(Response::text(200, "text/plain", "here"));
        for (std::size_t i = 1; i < peers.size(); i += 2)
            QCOMPARE(peers[i]->response().body, Bytes("here"));
    }
    QTRY_COMPARE(http.server->connectionCount(), 0);
    QVERIFY(stillServes(http));
}

QTEST_GUILESS_MAIN(HttpAbuseTest)
#include "tst_httpabuse.moc"
