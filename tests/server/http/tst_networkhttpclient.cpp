// The outgoing client against servers that misbehave: what certainly did not arrive, what may have.
#include "server/http/networkhttpclient.h"

#include "tests/server/http/httpfixture.h"

#include <QTcpServer>
#include <QTest>
#include <QTimer>

#include <optional>

using namespace servery;
using namespace servery::http;
using servery::testing::HttpFixture;

using Bytes = QByteArray;
using Outcome = ClientResponse::Result;

namespace {

// Reads requests and answers with given bytes, or not at all. Counts every request that it reads.
class Misbehaving : public QTcpServer
{
public:
    enum class Then { Wait, Close };

    Misbehaving(const Bytes& answer, Then then, bool readFirst = true)
        : m_answer(answer), m_then(then)
    {
        connect(this, &QTcpServer::newConnection, this, [this, readFirst] {
            QTcpSocket* socket = nextPendingConnection();
            ++connections;
            if (!readFirst) {
                act(socket);
                return;
            }
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                got += socket->readAll();
                if (got.endsWith("\r\n\r\n") || got.endsWith("body")) {
                    ++requests;
                    act(socket);
                }
            });
        });
        if (!listen(QHostAddress(QHostAddress::LocalHost)))
            qFatal("Cannot listen on loopback");
    }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/path?a=b").arg(serverPort()));
    }

    Bytes got;
    int connections = 0;
    int requests = 0;

private:
    void act(QTcpSocket* socket)
    {
        socket->write(m_answer);
        socket->flush();
        if (m_then == Then::Close)
            socket->disconnectFromHost();
    }

    Bytes m_answer;
    Then m_then;
};

ClientResponse ask(NetworkHttpClient& client, ClientRequest request)
{
    std::optional<ClientResponse> answer;
    int calls = 0;
    client.send(std::move(request), [&](ClientResponse response) {
        ++calls;
        answer = std::move(response);
    });
    if (calls != 0)
        qFatal("The answer came from inside send()");
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000))
        qFatal("No answer at all");
    QCoreApplication::processEvents();
    if (calls != 1)
        qFatal("More than one answer");
    return *answer;
}

ClientRequest post(const QUrl& url)
{
    ClientRequest request;
    request.method = "POST";
    request.url = url;
    request.headers = {{"Content-Type", "text/plain"}};
    request.body = "body";
    request.timeoutMs = 5000;
    return request;
}

} // namespace

Q_DECLARE_METATYPE(servery::http::ClientResponse::Result)

class NetworkHttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsAndReceives();
    void classifies_data();
    void classifies();
    void aRefusedConnectionWasNotSent();
    void anUnknownHostWasNotSent();
    void anUnknownSchemeWasNotSent();
    void aFailedTlsHandshakeWasNotSent();
    void aResetIsAmbiguous();
    void timesOutOverTheWhole();
    void followsNoRedirect();
    void boundsTheAnswer();
    void neverRepeatsAPostByItself();
    void answersOnAKeptConnection();
    void keepsNoCookies();
    void aConnectionThatWasClosedMeanwhileIsNotUsed();
    void aConnectTimeOutWasNotSent();
    void refusesHeadersWithLineEnds();
    void readsNoBodyBehindAHead();
    void canBeDestroyedMeanwhile();
};

void NetworkHttpClientTest::sendsAndReceives()
{
    HttpFixture http;
    Request seen;
    http.router.add(
        "PATCH", "/things/{id}", [&seen](const Request& request, const Responder& responder) {
            seen = request;
            responder.send(Response::text(201, "text/plain", "made").header("X-Own", "Value"));
        });
    QVERIFY(http.start());
    NetworkHttpClient client;
    ClientRequest request =
        post(QUrl(QStringLiteral("http://127.0.0.1:%1/things/7?q=1").arg(http.port())));
    request.method = "PATCH";
    request.headers = {{"Content-Type", "application/json"}, {"Authorization", "Bearer x"}};
    const ClientResponse response = ask(client, request);
    QCOMPARE(response.result, Outcome::Answered);
    QCOMPARE(response.status, 201);
    QCOMPARE(response.body, Bytes("made"));
    QCOMPARE(response.header("x-own"), Bytes("Value"));
    QCOMPARE(seen.method, Bytes("PATCH"));
    QCOMPARE(seen.target, Bytes("/things/7?q=1"));
    QCOMPARE(seen.body, Bytes("body"));
    QCOMPARE(seen.header("authorization"), Bytes("Bearer x"));
    QCOMPARE(seen.header("content-type"), Bytes("application/json"));
}

void NetworkHttpClientTest::classifies_data()
{
    QTest::addColumn<Bytes>("answer");
    QTest::addColumn<bool>("close");
    QTest::addColumn<Outcome>("result");
    QTest::addColumn<int>("status");
    const auto answered = [](const char* name, int status, const Bytes& bytes, bool close = false) {
        QTest::newRow(name) << bytes << close << Outcome::Answered << status;
    };
    const auto ambiguous = [](const char* name, const Bytes& bytes) {
        QTest::newRow(name) << bytes << true << Outcome::Ambiguous << -1;
    };
    const auto whole = [](int status) {
        return "HTTP/1.1 " + Bytes::number(status) + " X\r\nContent-Length: 2\r\n\r\nok";
    };
    for (const int status : {200, 201, 202, 303, 400, 401, 402, 403, 404, 405, 407, 409,
                             410, 418, 422, 425, 429, 500, 501, 502, 503, 504, 599})
        answered(qPrintable(QStringLiteral("status %1").arg(status)), status, whole(status));
    answered("no content", 204, "HTTP/1.1 204 No Content\r\n\r\n");
    answered("until the close", 200, "HTTP/1.1 200 OK\r\n\r\nok", true);
    answered("chunked", 200,
             "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n");
    answered("continued", 200, "HTTP/1.1 100 Continue\r\n\r\n" + whole(200));
    ambiguous("closed without a word", "");
    ambiguous("half a status line", "HTTP/1.1 2");
    ambiguous("half a head", "HTTP/1.1 200 OK\r\nContent-Le");
    ambiguous("half a body", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
    ambiguous("half a body of an error", "HTTP/1.1 500 X\r\nContent-Length: 100\r\n\r\nhalf");
    ambiguous("no body of what was announced", "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n");
    ambiguous("half the chunks",
              "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n");
    ambiguous("no HTTP", "SSH-2.0-OpenSSH_9.2\r\n");
}

void NetworkHttpClientTest::classifies()
{
    QFETCH(Bytes, answer);
    QFETCH(bool, close);
    QFETCH(Outcome, result);
    QFETCH(int, status);
    Misbehaving server(answer, close ? Misbehaving::Then::Close : Misbehaving::Then::Wait);
    NetworkHttpClient client;
    const ClientResponse response = ask(client, post(server.url()));
    QVERIFY2(response.result == result, qPrintable(response.error));
    if (result == Outcome::Answered) {
        QCOMPARE(response.status, status);
        QCOMPARE(response.body, status == 204 ? Bytes() : Bytes("ok"));
    } else {
        QVERIFY(!response.error.isEmpty());
        QVERIFY(response.body.isEmpty());
    }
    QCOMPARE(server.requests, 1);
}

void NetworkHttpClientTest::aRefusedConnectionWasNotSent()
{
    QUrl url;
    {
        Misbehaving gone({}, Misbehaving::Then::Wait);
        url = gone.url();
    }
    NetworkHttpClient client;
    const ClientResponse response = ask(client, post(url));
    QCOMPARE(response.result, Outcome::NotSent);
    QVERIFY(!response.error.isEmpty());
}

void NetworkHttpClientTest::anUnknownHostWasNotSent()
{
    NetworkHttpClient client;
    const ClientResponse response =
        ask(client, post(QUrl(QStringLiteral("http://no-such-host.invalid/"))));
    QCOMPARE(response.result, Outcome::NotSent);
}

void NetworkHttpClientTest::anUnknownSchemeWasNotSent()
{
    NetworkHttpClient client;
    const ClientResponse response = ask(client, post(QUrl(QStringLiteral("gopher://a/"))));
    QCOMPARE(response.result, Outcome::NotSent);
}

void NetworkHttpClientTest::aFailedTlsHandshakeWasNotSent()
{
    // It speaks first, and not TLS.
    Misbehaving server("220 mail.example ready for anything but TLS\r\n", Misbehaving::Then::Wait,
                       false);
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    NetworkHttpClient client;
    QCOMPARE(ask(client, post(url)).result, Outcome::NotSent);
}

void NetworkHttpClientTest::aResetIsAmbiguous()
{
    HttpFixture http;
    int asked = 0;
    http.router.add("POST", "/reset", [&asked](const Request&, const Responder& responder) {
        ++asked;
        responder.abort();
    });
    QVERIFY(http.start());
    NetworkHttpClient client;
    const ClientResponse response =
        ask(client, post(QUrl(QStringLiteral("http://127.0.0.1:%1/reset").arg(http.port()))));
    QCOMPARE(response.result, Outcome::Ambiguous);
    QCOMPARE(asked, 1);
}

void NetworkHttpClientTest::timesOutOverTheWhole()
{
    Misbehaving silent({}, Misbehaving::Then::Wait);
    NetworkHttpClient client;
    ClientRequest request = post(silent.url());
    request.timeoutMs = 50;
    const ClientResponse response = ask(client, request);
    QCOMPARE(response.result, Outcome::Ambiguous);
    QVERIFY2(response.error.contains(QStringLiteral("50 ms")), qPrintable(response.error));

    // Bytes that drip in do not hold it up.
    HttpFixture http;
    std::shared_ptr<BodyStream> stream;
    QTimer drip;
    connect(&drip, &QTimer::timeout, this, [&stream] { stream->write("."); });
    http.router.add("POST", "/drip", [&](const Request&, const Responder& responder) {
        stream = responder.stream(Response{});
        drip.start(5);
    });
    QVERIFY(http.start());
    request.url = QUrl(QStringLiteral("http://127.0.0.1:%1/drip").arg(http.port()));
    request.timeoutMs = 100;
    QCOMPARE(ask(client, request).result, Outcome::Ambiguous);
}

void NetworkHttpClientTest::followsNoRedirect()
{
    Misbehaving target("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", Misbehaving::Then::Wait);
    Misbehaving server("HTTP/1.1 302 Found\r\nLocation: " + target.url().toEncoded() +
                           "\r\nContent-Length: 0\r\n\r\n",
                       Misbehaving::Then::Wait);
    NetworkHttpClient client;
    ClientRequest request;
    request.method = "GET";
    request.url = server.url();
    const ClientResponse response = ask(client, request);
    QCOMPARE(response.result, Outcome::Answered);
    QCOMPARE(response.status, 302);
    QCOMPARE(response.header("location"), target.url().toEncoded());
    QCOMPARE(target.connections, 0);
}

void NetworkHttpClientTest::boundsTheAnswer()
{
    HttpFixture http;
    const qint64 limit = NetworkHttpClient::maxResponseBytes;
    http.router.add("POST", "/large/{size}",
                    [](const Request& request, const Responder& responder) {
                        const Bytes body(request.parameter("size").toInt(), 'l');
                        responder.send(Response::text(200, "text/plain", body));
                    });
    QVERIFY(http.start());
    NetworkHttpClient client;
    const auto askFor = [&](qint64 size) {
        return ask(
            client,
            post(QUrl(QStringLiteral("http://127.0.0.1:%1/large/%2").arg(http.port()).arg(size))));
    };
    const ClientResponse fits = askFor(limit);
    QCOMPARE(fits.result, Outcome::Answered);
    QCOMPARE(fits.body.size(), limit);
    const ClientResponse over = askFor(limit + 1);
    QCOMPARE(over.result, Outcome::Ambiguous);
    QVERIFY(over.body.isEmpty());
}

void NetworkHttpClientTest::neverRepeatsAPostByItself()
{
    // Closed after reading, as a server does that dies over the request, on a connection that has
    // served before: where a client may be tempted to try again.
    HttpFixture http;
    int asked = 0;
    http.router.add("POST", "/once", [&asked](const Request&, const Responder& responder) {
        if (++asked % 2 == 1)
            responder.send(Response{204});
        else
            responder.abort();
    });
    QVERIFY(http.start());
    NetworkHttpClient client;
    const ClientRequest request =
        post(QUrl(QStringLiteral("http://127.0.0.1:%1/once").arg(http.port())));
    QCOMPARE(ask(client, request).result, Outcome::Answered);
    QCOMPARE(ask(client, request).result, Outcome::Ambiguous);
    QCOMPARE(asked, 2);
}

void NetworkHttpClientTest::answersOnAKeptConnection()
{
    HttpFixture http;
    http.addUsualRoutes();
    QVERIFY(http.start());
    NetworkHttpClient client;
    const ClientRequest request =
        post(QUrl(QStringLiteral("http://127.0.0.1:%1/echo").arg(http.port())));
    for (int i = 0; i < 5; ++i)
        QCOMPARE(ask(client, request).body, Bytes("body"));
    QCOMPARE(http.server->connectionCount(), 1);
}

void NetworkHttpClientTest::keepsNoCookies()
{
    HttpFixture http;
    Bytes cookie;
    http.router.add("POST", "/cookie",
                    [&cookie](const Request& request, const Responder& responder) {
                        cookie = request.header("cookie");
                        responder.send(Response{204}.header("Set-Cookie", "a=b"));
                    });
    QVERIFY(http.start());
    NetworkHttpClient client;
    const ClientRequest request =
        post(QUrl(QStringLiteral("http://127.0.0.1:%1/cookie").arg(http.port())));
    QCOMPARE(ask(client, request).status, 204);
    QCOMPARE(ask(client, request).status, 204);
    QVERIFY(cookie.isEmpty());
}

void NetworkHttpClientTest::aConnectionThatWasClosedMeanwhileIsNotUsed()
{
    HttpFixture http;
    http.addUsualRoutes();
    HttpLimits limits;
    limits.idleTimeoutMs = 40;
    QVERIFY(http.start(limits));
    NetworkHttpClient client;
    const ClientRequest request =
        post(QUrl(QStringLiteral("http://127.0.0.1:%1/echo").arg(http.port())));
    QCOMPARE(ask(client, request).result, Outcome::Answered);
    QTRY_COMPARE(http.server->connectionCount(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(ask(client, request).result, Outcome::Answered);
}

void NetworkHttpClientTest::aConnectTimeOutWasNotSent()
{
    // A TLS handshake that never goes on: nothing of the request has been written.
    Misbehaving silent({}, Misbehaving::Then::Wait, false);
    ClientRequest request = post(silent.url());
    request.url.setScheme(QStringLiteral("https"));
    request.timeoutMs = 50;
    NetworkHttpClient client;
    QCOMPARE(ask(client, request).result, Outcome::NotSent);
}

void NetworkHttpClientTest::refusesHeadersWithLineEnds()
{
    Misbehaving server("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", Misbehaving::Then::Wait);
    NetworkHttpClient client;
    ClientRequest request = post(server.url());
    request.headers.emplace_back("X-Bad", "a\r\nX-Worse: b");
    QCOMPARE(ask(client, request).result, Outcome::NotSent);
    QCOMPARE(server.connections, 0);
}

void NetworkHttpClientTest::readsNoBodyBehindAHead()
{
    HttpFixture http;
    http.addUsualRoutes();
    QVERIFY(http.start());
    NetworkHttpClient client;
    ClientRequest request;
    request.method = "HEAD";
    request.url = QUrl(QStringLiteral("http://127.0.0.1:%1/hello").arg(http.port()));
    const ClientResponse response = ask(client, request);
    QCOMPARE(response.result, Outcome::Answered);
    QCOMPARE(response.header("content-length"), Bytes("5"));
    QVERIFY(response.body.isEmpty());
}

void NetworkHttpClientTest::canBeDestroyedMeanwhile()
{
    Misbehaving silent({}, Misbehaving::Then::Wait);
    int calls = 0;
    {
        NetworkHttpClient client;
        client.send(post(silent.url()), [&calls](const ClientResponse&) { ++calls; });
        QTRY_COMPARE(silent.requests, 1);
    }
    QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(NetworkHttpClientTest)
#include "tst_networkhttpclient.moc"
