// Responses as routes make them: problem documents (RFC 9457) above all, and their bytes; and whose
// request it is.
#include "server/http/clientaddress.h"
#include "server/http/responsewriter.h"

#include <QJsonDocument>
#include <QTest>

using namespace servery;
using namespace servery::http;

namespace {

QByteArray headerOf(const Response& response, const QByteArray& name)
{
    for (const auto& [key, value] : response.headers)
        if (key == name)
            return value;
    return {};
}

} // namespace

class HttpMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProblemHasItsMembers();
    void aProblemsOwnMembersCannotBeReplaced();
    void aProblemSaysWhenToComeBack();
    void anUnauthenticatedProblemNamesTheScheme();
    void aRefusalOfTheWireHasItsOwnStatus();
    void aRedirectGoesSomewhere();
    void theFirstHeaderOfANameIsFound();
    void aHeaderCannotSmuggleAnother();
    void theRoutesCachePolicyIsKept();
    void theLengthIsGivenWithoutTheBodyForHead();
    void noBodyWhereNoneMayBe_data();
    void noBodyWhereNoneMayBe();
    void datesAreWrittenAsHttpWants();
    void theClientStandsBehindTrustedProxies_data();
    void theClientStandsBehindTrustedProxies();
    void proxiesAreAddressesOrNetworks_data();
    void proxiesAreAddressesOrNetworks();
    void aHouseholdCountsAsOne();
};

void HttpMessageTest::aProblemHasItsMembers()
{
    const Response response =
        Response::problem({errors::fieldInvalid,
                           QStringLiteral("Too long."),
                           {{QStringLiteral("field"), QStringLiteral("name")}}});
    QCOMPARE(response.status, 422);
    QCOMPARE(headerOf(response, "Content-Type"), QByteArray("application/problem+json"));
    const QJsonObject expected{
        {QStringLiteral("type"), QStringLiteral("urn:servery:problem:field_invalid")},
        {QStringLiteral("title"), QString::fromUtf8(errors::fieldInvalid.title)},
        {QStringLiteral("status"), 422},
        {QStringLiteral("code"), QStringLiteral("field_invalid")},
        {QStringLiteral("detail"), QStringLiteral("Too long.")},
        {QStringLiteral("field"), QStringLiteral("name")}};
    QCOMPARE(QJsonDocument::fromJson(response.body).object(), expected);
}

void HttpMessageTest::aProblemsOwnMembersCannotBeReplaced()
{
    const Response response = Response::problem(
        {errors::forbidden, {}, {{QStringLiteral("status"), 200}, {QStringLiteral("code"), 1}}});
    const QJsonObject document = QJsonDocument::fromJson(response.body).object();
    QCOMPARE(document.value(QStringLiteral("status")).toInt(), 403);
    QCOMPARE(document.value(QStringLiteral("code")).toString(), QStringLiteral("forbidden"));
    QVERIFY(!document.contains(QStringLiteral("detail")));
}

void HttpMessageTest::aProblemSaysWhenToComeBack()
{
    const Response response = Response::problem({errors::tooManyRequests, {}, {}, 30});
    QCOMPARE(response.status, 429);
    QCOMPARE(headerOf(response, "Retry-After"), QByteArray("30"));
    QVERIFY(headerOf(Response::problem({errors::forbidden}), "Retry-After").isNull());
}

void HttpMessageTest::anUnauthenticatedProblemNamesTheScheme()
{
    QCOMPARE(headerOf(Response::problem({errors::unauthenticated}), "WWW-Authenticate"),
             QByteArray("Bearer"));
}

void HttpMessageTest::aRefusalOfTheWireHasItsOwnStatus()
{
    const Response response = refusalResponse(refusals::headersTooLarge);
    QCOMPARE(response.status, 431);
    const QJsonObject document = QJsonDocument::fromJson(response.body).object();
    QCOMPARE(document.value(QStringLiteral("status")).toInt(), 431);
    QCOMPARE(document.value(QStringLiteral("code")).toString(),
             QStringLiteral("headers_too_large"));
}

void HttpMessageTest::aRedirectGoesSomewhere()
{
    const Response response = Response::redirect("/v/demo");
    QCOMPARE(response.status, 302);
    QCOMPARE(headerOf(response, "Location"), QByteArray("/v/demo"));
}

void HttpMessageTest::theFirstHeaderOfANameIsFound()
{
    Request request;
    request.headers = {{"a", "1"}, {"b", "2"}, {"a", "3"}};
    QCOMPARE(request.header("a"), QByteArray("1"));
    QVERIFY(request.header("c").isEmpty());
}

void HttpMessageTest::aHeaderCannotSmuggleAnother()
{
    Response response = Response::redirect("/x\r\nSet-Cookie: a=b");
    response.header("X-Fine", "yes");
    QByteArray out;
    QTest::ignoreMessage(QtWarningMsg, "A header with a line's end in it was left out");
    appendResponse(out, response, "id", {}, {});
    QVERIFY(!out.contains("Set-Cookie"));
    QVERIFY(out.contains("X-Fine: yes\r\n"));
}

void HttpMessageTest::theRoutesCachePolicyIsKept()
{
    Response response = Response::text(200, "text/css", "a{}");
    QByteArray out;
    appendResponse(out, response, "id", {}, {});
    QVERIFY(out.contains("Cache-Control: no-store\r\n"));
    response.header("cache-control", "public, max-age=60");
    out.clear();
    appendResponse(out, response, "id", {}, {});
    QVERIFY(!out.contains("no-store"));
    QVERIFY(out.contains("public, max-age=60"));
}

void HttpMessageTest::theLengthIsGivenWithoutTheBodyForHead()
{
    QByteArray out;
    HeadOptions options;
    options.headOnly = true;
    appendResponse(out, Response::text(200, "text/plain", "hello"), "id", {}, options);
    QVERIFY(out.contains("Content-Length: 5\r\n"));
    QVERIFY(out.endsWith("\r\n\r\n"));
}

void HttpMessageTest::noBodyWhereNoneMayBe_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("204") << 204;
    QTest::newRow("304") << 304;
}

void HttpMessageTest::noBodyWhereNoneMayBe()
{
    QFETCH(int, status);
    QByteArray out;
    appendResponse(out, Response::text(status, "text/plain", "hello"), "id", {}, {});
    QVERIFY(!out.contains("Content-Length"));
    QVERIFY(out.endsWith("\r\n\r\n"));
}

void HttpMessageTest::datesAreWrittenAsHttpWants()
{
    QCOMPARE(httpDate(784'111'777), QByteArray("Sun, 06 Nov 1994 08:49:37 GMT"));
    QCOMPARE(httpDate(0), QByteArray("Thu, 01 Jan 1970 00:00:00 GMT"));
}

void HttpMessageTest::theClientStandsBehindTrustedProxies_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QString>("client");
    const auto row = [](const char* name, const char* peer, const char* said, const char* client) {
        QTest::newRow(name) << QString::fromLatin1(peer) << QByteArray(said)
                            << QString::fromLatin1(client);
    };
    row("said by nobody", "127.0.0.1", "", "127.0.0.1");
    row("said by the proxy", "127.0.0.1", "203.0.113.7", "203.0.113.7");
    row("said by a stranger", "203.0.113.9", "203.0.113.7", "203.0.113.9");
    row("the client's own word before it", "127.0.0.1", "8.8.8.8, 203.0.113.7", "203.0.113.7");
    row("two proxies", "127.0.0.1", "8.8.8.8, 203.0.113.7 ,10.1.2.3", "203.0.113.7");
    row("proxies alone", "127.0.0.1", "10.1.2.3", "10.1.2.3");
    row("no address", "127.0.0.1", "203.0.113.7, unknown", "127.0.0.1");
    row("IPv6", "127.0.0.1", "2001:db8::1", "2001:db8::1");
    row("IPv4 in IPv6", "127.0.0.1", "::ffff:203.0.113.7", "203.0.113.7");
}

void HttpMessageTest::theClientStandsBehindTrustedProxies()
{
    QFETCH(QString, peer);
    QFETCH(QByteArray, said);
    QFETCH(QString, client);
    const auto trusted = trustedProxiesFrom("127.0.0.1, 10.0.0.0/8");
    QVERIFY(trusted.has_value());
    QCOMPARE(clientAddress(QHostAddress(peer), said, *trusted).toString(), client);
    QCOMPARE(clientAddress(QHostAddress(peer), said, {}).toString(), peer);
}

void HttpMessageTest::proxiesAreAddressesOrNetworks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("none") << QByteArray() << 0;
    QTest::newRow("one") << QByteArray("127.0.0.1") << 1;
    QTest::newRow("several") << QByteArray("::1, 10.0.0.0/8,192.168.0.0/255.255.0.0") << 3;
    QTest::newRow("a name") << QByteArray("proxy.example") << -1;
    QTest::newRow("half an address") << QByteArray("10") << -1;
    QTest::newRow("everybody") << QByteArray("0.0.0.0/0") << -1;
    QTest::newRow("one of them broken") << QByteArray("127.0.0.1,10.0.0.0/99") << -1;
}

void HttpMessageTest::proxiesAreAddressesOrNetworks()
{
    QFETCH(QByteArray, text);
    QFETCH(int, count);
    const auto proxies = trustedProxiesFrom(text);
    QCOMPARE(proxies ? static_cast<int>(proxies->size()) : -1, count);
}

void HttpMessageTest::aHouseholdCountsAsOne()
{
    const auto counted = [](const char* address) {
        return countedAddress(QHostAddress(QString::fromLatin1(address))).toString();
    };
    QCOMPARE(counted("2001:db8:1:2::7"), counted("2001:db8:1:2:ffff::9"));
    QVERIFY(counted("2001:db8:1:2::7") != counted("2001:db8:1:3::7"));
    QCOMPARE(counted("::ffff:203.0.113.7"), QStringLiteral("203.0.113.7"));
    QVERIFY(counted("203.0.113.7") != counted("203.0.113.8"));
}

QTEST_GUILESS_MAIN(HttpMessageTest)
#include "tst_httpmessage.moc"
