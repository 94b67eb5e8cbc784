// The router without a socket: matching, refusals and their order.
#include "server/http/router.h"

#include <QJsonDocument>
#include <QTest>

#include <stdexcept>

using namespace servery;
using namespace servery::http;

namespace {

class Recorder final : public Responder::Sink
{
public:
    void send(Response response) override
    {
        ++answers;
        last = std::move(response);
    }
    std::shared_ptr<BodyStream> stream(Response) override { return nullptr; }

    int answers = 0;
    Response last;
};

QByteArray headerOf(const Response& response, const QByteArray& name)
{
    for (const auto& [key, value] : response.headers)
        if (key == name)
            return value;
    return {};
}

QString codeOf(const Response& response)
{
    return QJsonDocument::fromJson(response.body).object().value(QStringLiteral("code")).toString();
}

Request requestFor(const QByteArray& method, const QByteArray& path)
{
    Request request;
    request.method = method;
    request.target = path;
    request.path = path;
    return request;
}

Response ask(const Router& router, Request request)
{
    const auto sink = std::make_shared<Recorder>();
    router.dispatch(request, Responder(sink));
    return sink->answers == 1 ? sink->last : Response{-1, {}, {}};
}

// Answers with its own name and the parameters that it was given.
Router::Handler named(const QByteArray& name)
{
    return [name](const Request& request, const Responder& responder) {
        QByteArray body = name;
        for (const char* parameter : {"id", "venue", "table"})
            if (request.parameters.contains(parameter))
                body += ' ' + QByteArray(parameter) + '=' + request.parameter(parameter).toUtf8();
        responder.send(Response::text(200, "text/plain", body));
    };
}

} // namespace

class HttpRouterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheRoute_data();
    void findsTheRoute();
    void aKnownPathWithAnotherMethodNamesItsMethods();
    void refusesOriginsThatAreNotAllowed_data();
    void refusesOriginsThatAreNotAllowed();
    void checksTheMediaType_data();
    void checksTheMediaType();
    void checksTheBodysSize();
    void knowsTheLimitBeforeTheBodyIsRead();
    void answersForAHandlerThatThrows();
    void namesTheRouteThatMatched();
};

void HttpRouterTest::findsTheRoute_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* name, const char* method, const char* path, int status,
                        const char* body = "") {
        QTest::newRow(name) << QByteArray(method) << QByteArray(path) << status << QByteArray(body);
    };
    row("root", "GET", "/", 200, "root");
    row("literal", "GET", "/orders", 200, "list");
    row("the method decides", "POST", "/orders", 200, "create");
    row("a name takes a segment", "GET", "/orders/ord_1", 200, "one id=ord_1");
    row("a literal wins over a name", "GET", "/orders/open", 200, "open");
    row("also when it was added later", "GET", "/orders/late", 200, "late");
    row("two names", "GET", "/v/demo/t/12", 200, "table venue=demo table=12");
    row("the earlier literal wins", "GET", "/v/demo/menu", 200, "fixed first venue=demo");
    row("a name is not empty", "GET", "/orders/", 404);
    row("no half matches", "GET", "/orders/ord_1/more", 404);
    row("no prefixes", "GET", "/ord", 404);
    row("unknown", "GET", "/nothing", 404);
    row("dots are nothing special", "GET", "/orders/..", 200, "one id=..");
    row("HEAD is answered by GET", "HEAD", "/orders/open", 200, "open");
    row("an own HEAD is preferred", "HEAD", "/headed", 200, "own head");
    row("a method is case-sensitive", "get", "/orders", 405);
    row("UTF-8 in a parameter", "GET", "/orders/\xC3\xA9", 200, "one id=\xC3\xA9");
}

void HttpRouterTest::findsTheRoute()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Router router;
    router.add("GET", "/", named("root"));
    router.add("GET", "/orders", named("list"));
    router.add("POST", "/orders", named("create"));
    router.add("GET", "/orders/open", named("open"));
    router.add("GET", "/orders/{id}", named("one"));
    router.add("GET", "/orders/late", named("late"));
    router.add("GET", "/v/{venue}/t/{table}", named("table"));
    router.add("GET", "/{id}/demo/menu", named("name first"));
    router.add("GET", "/v/{venue}/menu", named("fixed first"));
    router.add("GET", "/headed", named("get"));
    router.add("HEAD", "/headed", named("own head"));

    const Response response = ask(router, requestFor(method, path));
    QCOMPARE(response.status, status);
    if (status == 200)
        QCOMPARE(response.body, body);
    if (status == 404)
        QCOMPARE(codeOf(response), QStringLiteral("route_not_found"));
}

void HttpRouterTest::aKnownPathWithAnotherMethodNamesItsMethods()
{
    Router router;
    router.add("POST", "/orders", named("create"));
    router.add("GET", "/orders", named("list"));
    router.add("DELETE", "/orders/{id}", named("delete"));
    const Response response = ask(router, requestFor("PUT", "/orders"));
    QCOMPARE(response.status, 405);
    QCOMPARE(codeOf(response), QStringLiteral("method_not_allowed"));
    QCOMPARE(headerOf(response, "Allow"), QByteArray("GET, HEAD, POST"));
}

void HttpRouterTest::refusesOriginsThatAreNotAllowed_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<int>("status");
    QTest::newRow("none") << QByteArray("/checked") << QByteArray() << 200;
    QTest::newRow("allowed") << QByteArray("/checked") << QByteArray("https://a.example") << 200;
    QTest::newRow("case does not matter")
        << QByteArray("/checked") << QByteArray("HTTPS://A.example") << 200;
    QTest::newRow("with a port") << QByteArray("/checked") << QByteArray("http://b.example:81")
                                 << 200;
    QTest::newRow("another") << QByteArray("/checked") << QByteArray("https://evil.example") << 403;
    QTest::newRow("another port") << QByteArray("/checked") << QByteArray("https://a.example:444")
                                  << 403;
    QTest::newRow("null") << QByteArray("/checked") << QByteArray("null") << 403;
    QTest::newRow("a longer name")
        << QByteArray("/checked") << QByteArray("https://a.example.evil.example") << 403;
    QTest::newRow("webhooks do not ask")
        << QByteArray("/hook") << QByteArray("https://x.example") << 200;
    QTest::newRow("unknown comes first")
        << QByteArray("/nothing") << QByteArray("https://evil.example") << 404;
}

void HttpRouterTest::refusesOriginsThatAreNotAllowed()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, origin);
    QFETCH(int, status);
    Router router;
    router.setAllowedOrigins({"https://a.example/", "http://B.example:81"});
    router.add("GET", "/checked", named("checked"));
    RouteOptions options;
    options.checkOrigin = false;
    router.add("GET", "/hook", named("hook"), options);
    Request request = requestFor("GET", path);
    if (!origin.isEmpty())
        request.headers.emplace_back("origin", origin);
    const Response response = ask(router, request);
    QCOMPARE(response.status, status);
    if (status == 403)
        QCOMPARE(codeOf(response), QStringLiteral("origin_forbidden"));
}

void HttpRouterTest::checksTheMediaType_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("as wanted") << QByteArray("application/json") << QByteArray("{}") << 200;
    QTest::newRow("with a charset")
        << QByteArray("Application/JSON; charset=utf-8") << QByteArray("{}") << 200;
    QTest::newRow("another") << QByteArray("text/plain") << QByteArray("{}") << 415;
    QTest::newRow("a longer one") << QByteArray("application/jsonp") << QByteArray("{}") << 415;
    QTest::newRow("none declared") << QByteArray() << QByteArray("{}") << 415;
    QTest::newRow("nothing to declare") << QByteArray() << QByteArray() << 200;
}

void HttpRouterTest::checksTheMediaType()
{
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    Router router;
    RouteOptions options;
    options.mediaTypes = {"application/json"};
    router.add("POST", "/orders", named("create"), options);
    Request request = requestFor("POST", "/orders");
    request.body = body;
    if (!contentType.isEmpty())
        request.headers.emplace_back("content-type", contentType);
    const Response response = ask(router, request);
    QCOMPARE(response.status, status);
    if (status == 415)
        QCOMPARE(codeOf(response), QStringLiteral("media_type_unsupported"));
}

void HttpRouterTest::checksTheBodysSize()
{
    Router router;
    RouteOptions options;
    options.maxBodyBytes = 4;
    router.add("POST", "/small", named("small"), options);
    Request request = requestFor("POST", "/small");
    request.body = "1234";
    QCOMPARE(ask(router, request).status, 200);
    request.body = "12345";
    const Response response = ask(router, request);
    QCOMPARE(response.status, 413);
    QCOMPARE(codeOf(response), QStringLiteral("body_too_large"));
}

void HttpRouterTest::knowsTheLimitBeforeTheBodyIsRead()
{
    Router router;
    RouteOptions options;
    options.maxBodyBytes = 4;
    router.add("POST", "/small/{id}", named("small"), options);
    QCOMPARE(router.maxBodyBytes("POST", "/small/x"), 4);
    QCOMPARE(router.maxBodyBytes("POST", "/unknown"), RouteOptions{}.maxBodyBytes);
}

void HttpRouterTest::answersForAHandlerThatThrows()
{
    Router router;
    router.add("GET", "/",
               [](const Request&, const Responder&) { throw std::runtime_error("a secret"); });
    QTest::ignoreMessage(QtCriticalMsg, "A handler of / threw: a secret");
    const Response response = ask(router, requestFor("GET", "/"));
    QCOMPARE(response.status, 500);
    QCOMPARE(codeOf(response), QStringLiteral("internal_error"));
    QVERIFY(!response.body.contains("secret"));
}

void HttpRouterTest::namesTheRouteThatMatched()
{
    Router router;
    router.add("GET", "/orders/{id}", named("one"));
    Request request = requestFor("GET", "/orders/7");
    router.dispatch(request, Responder(std::make_shared<Recorder>()));
    QCOMPARE(request.route, QByteArray("/orders/{id}"));
    Request unknown = requestFor("GET", "/nothing");
    router.dispatch(unknown, Responder(std::make_shared<Recorder>()));
    QVERIFY(unknown.route.isEmpty());
}

QTEST_GUILESS_MAIN(HttpRouterTest)
#include "tst_httprouter.moc"
