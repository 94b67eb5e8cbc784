// Much at once, and much that is wrong, against the real server: what is sent twice happens once,
// venues do not see each other, refusals have their names, and sessions that ended stay ended.
#include "server/storage/database.h"
#include "tests/support/paidorders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>

using namespace servery;
using namespace servery::testing;

namespace {

constexpr int copies = 64;
constexpr int waitMs = 30'000;

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ServerProcess::Headers bearer(const QByteArray& token)
{
    return {{"Authorization", "Bearer " + token}};
}

} // namespace

class ParallelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneEventManyTimes();
    void oneIdempotencyKeyManyTimes();
    void idempotencyKeySurvivesRestart();
    void venuesAreApart();
    void refusalsHaveNames_data();
    void refusalsHaveNames();
    void followersSeeEachState();
    void tooManySignIns();
    void reusedRefreshTokenEndsTheSession();
    void cleanupTestCase();

private:
    struct Answer
    {
        int status;
        QByteArray body;
    };
    [[nodiscard]] std::vector<Answer> sendCopies(const std::string& request) const;
    [[nodiscard]] PlacedOrder place();
    [[nodiscard]] int messagesTo(const QByteArray& phone) const;
    [[nodiscard]] std::int64_t number(const char* sql) const;
    [[nodiscard]] ServerProcess::Answer staffPost(const QByteArray& path, const QJsonObject& body,
                                                  const QByteArray& token) const;

    ServerProcess m_server;
    QByteArray m_manager;
    QByteArray m_otherManager; // of the venue demo-two
    QByteArray m_item;
    int m_phones = 0;
};

void ParallelTest::initTestCase()
{
    QVERIFY2(m_server.startAll(), qPrintable(m_server.complaint()));
    m_manager = m_server.signIn("manager", "8642");
    const auto other = m_server.post(
        "/api/staff/login",
        compact({{"storeSlug", "demo-two"}, {"username", "manager"}, {"pin", "5566"}}));
    m_otherManager = other.json().value("accessToken").toString().toLatin1();
    m_item = m_server.plainItem();
    QVERIFY(!m_manager.isEmpty());
    QVERIFY(!m_otherManager.isEmpty());
    QVERIFY(!m_item.isEmpty());
}

std::vector<ParallelTest::Answer> ParallelTest::sendCopies(const std::string& request) const
{
    HttpLoadOptions options;
    options.port = m_server.port();
    options.connections = copies;
    options.duration = std::chrono::milliseconds(waitMs);
    options.warmUp = {};
    QSet<int> asked;
    std::vector<Answer> answers;
    (void)runHttpLoad(
        options,
        [&](int connection, std::string& out) {
            if (!asked.contains(connection))
                out = request;
            asked.insert(connection);
        },
        [&](int, int status, std::string_view body) {
            answers.push_back(
                {status, QByteArray(body.data(), static_cast<qsizetype>(body.size()))});
        });
    return answers;
}

PlacedOrder ParallelTest::place()
{
    const QByteArray phone = "+1303" + QByteArray::number(m_phones++).rightJustified(6, '0') + '7';
    const auto orders = placeOrders(m_server, {phone}, 1);
    return orders.empty() ? PlacedOrder{} : orders.front();
}

int ParallelTest::messagesTo(const QByteArray& phone) const
{
    int count = 0;
    const QJsonObject log = m_server.sandboxGet("/sandbox/requests?path=Messages.json").json();
    for (const QJsonValue& request : log.value("requests").toArray())
        if (request["method"].toString() == QLatin1String("POST") &&
            request["params"]["To"].toString().toLatin1() == phone)
            ++count;
    return count;
}

std::int64_t ParallelTest::number(const char* sql) const
{
    const auto database = storage::openDatabase("sqlite:" + m_server.databasePath());
    storage::Rows rows = database->query(sql);
    return rows.next() ? rows.integer(0) : -1;
}

ServerProcess::Answer ParallelTest::staffPost(const QByteArray& path, const QJsonObject& body,
                                              const QByteArray& token) const
{
    return m_server.post(path, compact(body), bearer(token));
}

void ParallelTest::oneEventManyTimes()
{
    const PlacedOrder order = place();
    QVERIFY(!order.intent.isEmpty());
    const QByteArray event = succeededEvent("evt_parallel", order);
    const auto answers = sendCopies(webhookBytes(m_server, event));
    QCOMPARE(static_cast<int>(answers.size()), copies);
    for (const Answer& answer : answers)
        QCOMPARE(answer.status, 200);
    const QJsonObject view = m_server.get("/api/orders/" + order.id, bearer(order.token)).json();
    QCOMPARE(view.value("state").toString(), QStringLiteral("PAYMENT_SUCCEEDED"));
    QCOMPARE(view.value("paymentStatus").toString(), QStringLiteral("paid"));
    int succeeded = 0;
    for (const QJsonValue& moment : view.value("timeline").toArray())
        succeeded += moment["state"].toString() == QLatin1String("PAYMENT_SUCCEEDED") ? 1 : 0;
    QCOMPARE(succeeded, 1);
    QTRY_COMPARE_WITH_TIMEOUT(number("select count(*) from jobs where kind = 'twilio.message'"
                                     " and state <> 'done'"),
                              0, waitMs);
    QCOMPARE(messagesTo(order.phone), 1);
}

void ParallelTest::oneIdempotencyKeyManyTimes()
{
    const std::int64_t before = number("select count(*) from orders");
    const auto answers = sendCopies(
        postBytes("/api/orders", cartBody(m_item, "+13035550107"), {{"Idempotency-Key", "one"}}));
    QCOMPARE(static_cast<int>(answers.size()), copies);
    QSet<QString> orders;
    for (const Answer& answer : answers) {
        const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
        if (answer.status == 201)
            orders.insert(body.value("orderId").toString());
        else
            QCOMPARE(body.value("code").toString(), QStringLiteral("idempotency_key_running"));
        QVERIFY(answer.status == 201 || answer.status == 409);
    }
    QCOMPARE(orders.size(), 1);
    QCOMPARE(number("select count(*) from orders"), before + 1);
}

void ParallelTest::idempotencyKeySurvivesRestart()
{
    const QByteArray cart = cartBody(m_item, "+13035550117");
    const ServerProcess::Headers key{{"Idempotency-Key", "kept"}};
    const auto first = m_server.post("/api/orders", cart, key);
    QCOMPARE(first.status, 201);
    m_server.killServer();
    QVERIFY2(m_server.startServer(), qPrintable(m_server.complaint()));
    const auto second = m_server.post("/api/orders", cart, key);
    QCOMPARE(second.status, 201);
    QCOMPARE(second.json(), first.json());
    const auto other = m_server.post("/api/orders", cartBody(m_item, "+13035550127"), key);
    QCOMPARE(other.status, 422);
    QCOMPARE(other.json().value("code").toString(), QStringLiteral("idempotency_key_reused"));
}

void ParallelTest::venuesAreApart()
{
    const PlacedOrder order = place();
    const QByteArray path = "/api/staff/orders/" + order.id;
    QCOMPARE(m_server.get(path, bearer(m_manager)).status, 200);
    QCOMPARE(m_server.get(path, bearer(m_otherManager)).status, 404);
    const auto list = m_server.get("/api/staff/orders", bearer(m_otherManager));
    QCOMPARE(list.status, 200);
    QVERIFY(list.json().value("orders").toArray().isEmpty());
    const auto status = staffPost(path + "/status", {{"status", "PREPARING"}}, m_otherManager);
    QCOMPARE(status.status, 404);
    QCOMPARE(status.json().value("code").toString(), QStringLiteral("order_not_found"));
    QCOMPARE(staffPost(path + "/complete", {{"otp", "123456"}}, m_otherManager).status, 404);
    QCOMPARE(staffPost(path + "/code", {}, m_otherManager).status, 404);
    // An item of this venue in an order for the other one.
    QByteArray cart = cartBody(m_item, "+13035550137");
    cart.replace("\"demo\"", "\"demo-two\"");
    const auto foreign = m_server.post("/api/orders", cart);
    QCOMPARE(foreign.status, 422);
    QCOMPARE(foreign.json().value("code").toString(), QStringLiteral("item_unknown"));
    // Another order's token.
    const PlacedOrder second = place();
    QCOMPARE(m_server.get("/api/orders/" + second.id, bearer(order.token)).status, 404);
}

void ParallelTest::refusalsHaveNames_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");

    const QByteArray json = "application/json";
    const QByteArray orders = "/api/orders";
    const auto cart = [](const char* change) {
        QJsonObject whole = QJsonDocument::fromJson(cartBody("ITEM", "+13035550147")).object();
        const QJsonObject changes = QJsonDocument::fromJson(change).object();
        for (auto it = changes.begin(); it != changes.end(); ++it)
            it->isNull() ? whole.remove(it.key()) : void(whole.insert(it.key(), it.value()));
        return compact(whole);
    };
    const auto row = [](const char* name, const QByteArray& method, const QByteArray& path,
                        const QByteArray& type, const QByteArray& body, int status,
                        const char* code) {
        QTest::newRow(name) << method << path << type << body << status << QString(code);
    };
    row("no such path", "GET", "/api/nothing", {}, {}, 404, "route_not_found");
    row("no such method", "DELETE", orders, {}, {}, 405, "method_not_allowed");
    row("too large", "POST", orders, json, QByteArray((1 << 20) + 1, ' '), 413, "body_too_large");
    row("not JSON", "POST", orders, json, "{", 400, "json_invalid");
    row("too deep", "POST", orders, json,
        "{\"items\":" + QByteArray(100, '[') + QByteArray(100, ']') + '}', 400, "json_invalid");
    row("not said to be JSON", "POST", orders, "text/plain", cart("{}"), 415,
        "media_type_unsupported");
    row("no phone", "POST", orders, json, cart(R"({"phone":null})"), 422, "field_missing");
    row("no phone number", "POST", orders, json, cart(R"({"phone":"hello"})"), 422,
        "field_invalid");
    row("unknown field", "POST", orders, json, cart(R"({"priceCents":1})"), 422, "field_unknown");
    row("unknown store", "POST", orders, json, cart(R"({"storeSlug":"nowhere"})"), 404,
        "store_not_found");
    row("unknown item", "POST", orders, json,
        cart(R"({"items":[{"menuItemId":"nothing","quantity":1}]})"), 422, "item_unknown");
    row("no quantity", "POST", orders, json,
        cart(R"({"items":[{"menuItemId":"ITEM","quantity":0}]})"), 422, "quantity_invalid");
    row("no token", "GET", "/api/orders/ord_1", {}, {}, 401, "unauthenticated");
    row("no staff", "GET", "/api/staff/orders", {}, {}, 401, "unauthenticated");
    row("no signature", "POST", "/webhooks/stripe", json, "{}", 400, "");
}

void ParallelTest::refusalsHaveNames()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, code);
    body.replace("ITEM", m_item);
    ServerProcess::Headers headers;
    if (!type.isEmpty())
        headers.append(qMakePair(QByteArray("Content-Type"), type));
    const auto answer = m_server.send(method, path, body, headers);
    QCOMPARE(answer.status, status);
    if (!code.isEmpty())
        QCOMPARE(answer.json().value("code").toString(), code);
    else
        QVERIFY(!answer.json().value("code").toString().isEmpty());
    // A page from elsewhere may not even ask.
    if (method == "POST" && path.startsWith("/api/")) {
        headers.append(qMakePair(QByteArray("Origin"), QByteArray("https://elsewhere.example")));
        QCOMPARE(m_server.send(method, path, "{}", headers).status, 403);
    }
}

void ParallelTest::followersSeeEachState()
{
    const PlacedOrder order = place();
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_server.port());
    QVERIFY(socket.waitForConnected(waitMs));
    socket.write("GET /api/orders/" + order.id + "/events HTTP/1.1\r\nHost: 127.0.0.1\r\n" +
                 "Authorization: Bearer " + order.token + "\r\n\r\n");
    QByteArray heard;
    const auto hears = [&](const QByteArray& state) {
        heard += socket.readAll();
        return heard.contains("\"state\":\"" + state + "\"");
    };
    QTRY_VERIFY_WITH_TIMEOUT(hears("CREATED"), waitMs);
    const QByteArray event = succeededEvent("evt_followed", order);
    const ServerProcess::Headers signature{{"Stripe-Signature", m_server.stripeSignature(event)}};
    QCOMPARE(m_server.post("/webhooks/stripe", event, signature).status, 200);
    const QByteArray path = "/api/staff/orders/" + order.id;
    heard.clear();
    QTRY_VERIFY_WITH_TIMEOUT(hears("PAYMENT_SUCCEEDED"), waitMs);
    for (const char* state : {"PREPARING", "READY", "PREPARING"}) {
        heard.clear();
        QCOMPARE(staffPost(path + "/status", {{"status", state}}, m_manager).status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(hears(state), waitMs);
    }
}

void ParallelTest::tooManySignIns()
{
    const QByteArray body =
        compact({{"storeSlug", "demo"}, {"username", "counter"}, {"pin", "0000"}});
    ServerProcess::Answer answer;
    int refused = 0;
    for (int i = 0; i < 11; ++i) {
        answer = m_server.post("/api/staff/login", body);
        refused += answer.status == 401 ? 1 : 0;
    }
    QCOMPARE(refused, 10);
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.json().value("code").toString(), QStringLiteral("too_many_attempts"));
    QVERIFY(answer.header("Retry-After").toInt() > 0);
}

void ParallelTest::reusedRefreshTokenEndsTheSession()
{
    const auto login =
        m_server.post("/api/staff/login",
                      compact({{"storeSlug", "demo"}, {"username", "kitchen"}, {"pin", "1357"}}));
    const QString access = login.json().value("accessToken").toString();
    const QJsonObject refresh{{"refreshToken", login.json().value("refreshToken")}};
    QWebSocket socket;
    QSet<QString> types;
    connect(&socket, &QWebSocket::textMessageReceived, this, [&](const QString& text) {
        types.insert(QJsonDocument::fromJson(text.toUtf8()).object().value("type").toString());
    });
    connect(&socket, &QWebSocket::connected, this, [&] {
        socket.sendTextMessage(
            compact({{"type", "hello"}, {"protocol", 1}, {"token", access}, {"client", "flow/1"}}));
    });
    QNetworkRequest request(QUrl(QStringLiteral("ws://127.0.0.1:%1/ws").arg(m_server.port())));
    request.setRawHeader("Sec-WebSocket-Protocol", "servery.v1");
    socket.open(request);
    QTRY_VERIFY_WITH_TIMEOUT(types.contains("welcome"), waitMs);

    const auto rotated = m_server.post("/api/staff/refresh", compact(refresh));
    QCOMPARE(rotated.status, 200);
    const QByteArray next = rotated.json().value("accessToken").toString().toLatin1();
    QCOMPARE(m_server.get("/api/staff/orders", bearer(next)).status, 200);
    QCOMPARE(m_server.post("/api/staff/refresh", compact(refresh)).status, 401);
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, waitMs);
    QCOMPARE(static_cast<int>(socket.closeCode()), 4401);
    QCOMPARE(m_server.get("/api/staff/orders", bearer(next)).status, 401);
    QCOMPARE(m_server.get("/api/staff/orders", bearer(access.toLatin1())).status, 401);
    // Also after a restart.
    m_server.killServer();
    QVERIFY2(m_server.startServer(), qPrintable(m_server.complaint()));
    QCOMPARE(m_server.get("/api/staff/orders", bearer(next)).status, 401);
}

void ParallelTest::cleanupTestCase()
{
    int status = -1;
    const QByteArray said = m_server.admin({"check"}, &status);
    QVERIFY2(status == 0, said.constData());
    QVERIFY(m_server.stopServer());
}

QTEST_GUILESS_MAIN(ParallelTest)
#include "tst_parallel.moc"
