// The same server behind TLS, and the client's trust.
#include "server/http/networkhttpclient.h"
#include "tests/server/http/httpfixture.h"
#include "tests/server/http/selfsigned.h"

#include <QSslCertificate>
#include <QSslSocket>
#include <QTest>

using namespace servery;
using namespace servery::http;
using servery::testing::HttpFixture;
using servery::testing::RawPeer;
using servery::testing::selfSignedServer;

using Bytes = QByteArray;

namespace {

QSslConfiguration trusting(const QSslConfiguration& server)
{
    QSslConfiguration client = QSslConfiguration::defaultConfiguration();
    client.setCaCertificates({server.localCertificate()});
    return client;
}

} // namespace

class HttpTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serves();
    void carriesLargeBodiesBothWays();
    void theClientTrustsOnlyWhomItIsTold();
    void refusesOldVersions();
    void dropsAHandshakeThatDoesNotEnd();
    void countsASocketInItsHandshake();
    void dropsWhoDoesNotSpeakTls();
};

void HttpTlsTest::serves()
{
    HttpFixture http;
    http.addUsualRoutes();
    const QSslConfiguration tls = selfSignedServer();
    QVERIFY(http.start({}, tls));
    QSslSocket peer;
    peer.setSslConfiguration(trusting(tls));
    peer.connectToHostEncrypted(QStringLiteral("127.0.0.1"), http.port());
    QTRY_VERIFY(peer.isEncrypted());
    peer.write("GET /hello HTTP/1.1\r\nHost: a\r\n\r\nGET /nothing HTTP/1.1\r\nHost: a\r\n\r\n");
    Bytes got;
    QTRY_VERIFY((got += peer.readAll()).contains("route_not_found"));
    QVERIFY(got.contains("hello"));
    QVERIFY(peer.sessionProtocol() >= QSsl::TlsV1_2);
    peer.disconnectFromHost();
    QTRY_COMPARE(http.server->connectionCount(), 0);
}

void HttpTlsTest::carriesLargeBodiesBothWays()
{
    HttpFixture http;
    http.addUsualRoutes(4 * 1024 * 1024);
    const QSslConfiguration tls = selfSignedServer();
    QVERIFY(http.start({}, tls));
    NetworkHttpClient client;
    client.setTls(trusting(tls));
    ClientRequest request;
    request.method = "POST";
    request.url = QUrl(QStringLiteral("https://127.0.0.1:%1/echo").arg(http.port()));
    request.headers = {{"Content-Type", "text/plain"}};
    request.body = http.random.bytes(3 * 1024 * 1024);
    std::optional<ClientResponse> answer;
    client.send(request, [&answer](ClientResponse response) { answer = std::move(response); });
    QTRY_VERIFY(answer.has_value());
    QVERIFY2(answer->result == ClientResponse::Result::Answered, qPrintable(answer->error));
    QVERIFY(answer->body == request.body);
}

void HttpTlsTest::theClientTrustsOnlyWhomItIsTold()
{
    HttpFixture http;
    http.addUsualRoutes();
    QVERIFY(http.start({}, selfSignedServer()));
    NetworkHttpClient client;
    client.setTls(trusting(selfSignedServer())); // somebody else's certificate
    ClientRequest request;
    request.method = "GET";
    request.url = QUrl(QStringLiteral("https://127.0.0.1:%1/hello").arg(http.port()));
    std::optional<ClientResponse> answer;
    client.send(request, [&answer](ClientResponse response) { answer = std::move(response); });
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(answer->result, ClientResponse::Result::NotSent);
}

void HttpTlsTest::refusesOldVersions()
{
    HttpFixture http;
    http.addUsualRoutes();
    QSslConfiguration tls = selfSignedServer();
    tls.setProtocol(QSsl::AnyProtocol); // whatever the caller says
    QVERIFY(http.start({}, tls));
    QSslSocket peer;
    QSslConfiguration old = trusting(tls);
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    old.setProtocol(QSsl::TlsV1_1);
    QT_WARNING_POP
    peer.setSslConfiguration(old);
    peer.connectToHostEncrypted(QStringLiteral("127.0.0.1"), http.port());
    QTRY_COMPARE(peer.state(), QTcpSocket::UnconnectedState);
    QVERIFY(!peer.isEncrypted());
    QTRY_COMPARE(http.server->connectionCount(), 0);
}

void HttpTlsTest::dropsAHandshakeThatDoesNotEnd()
{
    HttpFixture http;
    http.addUsualRoutes();
    HttpLimits limits;
    limits.headerTimeoutMs = 60;
    QVERIFY(http.start(limits, selfSignedServer()));
    RawPeer peer = http.connect();
    QVERIFY(peer.closed());
    QTRY_COMPARE(http.server->connectionCount(), 0);
}

void HttpTlsTest::countsASocketInItsHandshake()
{
    HttpFixture http;
    http.addUsualRoutes();
    HttpLimits limits;
    limits.connections = 1;
    QVERIFY(http.start(limits, selfSignedServer()));
    RawPeer first = http.connect();
    QTRY_COMPARE(http.server->connectionCount(), 1);
    RawPeer second = http.connect();
    QVERIFY(second.closed());
    QCOMPARE(http.server->connectionCount(), 1);
}

void HttpTlsTest::dropsWhoDoesNotSpeakTls()
{
    HttpFixture http;
    http.addUsualRoutes();
    QVERIFY(http.start({}, selfSignedServer()));
    RawPeer peer = http.connect();
    peer.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(peer.closed());
    QVERIFY(!peer.bytes().contains("HTTP/1.1"));
    QTRY_COMPARE(http.server->connectionCount(), 0);
}

QTEST_GUILESS_MAIN(HttpTlsTest)
#include "tst_httptls.moc"
