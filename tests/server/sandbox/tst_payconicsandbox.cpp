// The stand-in for Payconic and Payconiq: what it answers, its pay page, what it signs and how it
// misbehaves. Its signatures are checked by the server's own readers.
#include "server/providers/payconiq/payconiqsignature.h"
#include "server/providers/timedsignature.h"
#include "server/sandbox/payconic/payconicsandbox.h"
#include "tests/server/sandbox/sandboxdriver.h"
#include "tests/support/manualclock.h"
#include "tests/support/seededrandom.h"

#include <QTest>

using namespace servery;
using namespace servery::sandbox;
using servery::testing::ManualClock;
using servery::testing::SeededRandom;

namespace {

const HeaderList key = {{"authorization", "Bearer pck_1"}, {"content-type", "application/json"}};

HeaderList keyed(const QByteArray& idempotencyKey)
{
    HeaderList headers = key;
    headers.emplace_back("idempotency-key", idempotencyKey);
    return headers;
}

const QByteArray request = R"({"merchantId":"m","amount":3500,"currency":"EUR","reference":"pay_1",
    "description":"Cafe, order 7","callbackUrl":"https://order.example/webhooks/payconic",
    "returnUrl":"https://order.example/orders/1"})";

struct Stand
{
    ManualClock clock;
    SeededRandom random{1};
    RecordingClient client;
    Behaviours behaviours;
    RequestLog log{clock};
    WebhookDelivery delivery{client, clock, behaviours};
    QString baseUrl = QStringLiteral("http://127.0.0.1:4010");
    PayconicSandbox payconic{
        {"pck_1", {"secret"}, "prf_1", 0}, baseUrl, clock, random, delivery, behaviours, log};
    http::Router router;

    Stand() { payconic.addRoutes(router); }

    QByteArray create(const char* path = "/payconic/payments", const char* member = "id")
    {
        return call(router, "POST", path, request, key)
            .json()[QLatin1String(member)]
            .toString()
            .toUtf8();
    }
    Reply pay(const QByteArray& id, const char* action = "pay")
    {
        return call(router, "POST", "/payconic/pay/" + id, QByteArray("action=") + action);
    }
};

} // namespace

class PayconicSandboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPaymentIsMadeAndFound();
    void theKeyAnswersTheFirstResult();
    void isRefusedByName();
    void paidOnItsPageItTellsTheMerchant();
    void refundsNeverExceedThePayment();
    void itExpires();
    void payconiqIsSignedWithItsPublishedKey();
    void misbehaves_data();
    void misbehaves();
    void isKeptBetweenRuns();
};

void PayconicSandboxTest::aPaymentIsMadeAndFound()
{
    Stand stand;
    const Reply made = call(stand.router, "POST", "/payconic/payments", request, key);
    QCOMPARE(made.status(), 201);
    const QByteArray id = made.json()["id"].toString().toUtf8();
    QCOMPARE(made.json()["status"].toString(), QStringLiteral("PENDING"));
    QCOMPARE(made.json()["checkoutUrl"].toString(),
             QString::fromUtf8("http://127.0.0.1:4010/payconic/pay/" + id));
    QVERIFY(!made.json()["qrPayload"].toString().isEmpty());
    const Reply found = call(stand.router, "GET", "/payconic/payments/" + id, {}, key);
    QCOMPARE(found.json(), made.json());
    const Reply page = call(stand.router, "GET", "/payconic/pay/" + id);
    QVERIFY(page.body().contains("Cafe, order 7"));
}

void PayconicSandboxTest::theKeyAnswersTheFirstResult()
{
    Stand stand;
    const Reply first = call(stand.router, "POST", "/payconic/payments", request, keyed("k"));
    const Reply again = call(stand.router, "POST", "/payconic/payments", request, keyed("k"));
    QCOMPARE(again.status(), 201);
    QCOMPARE(again.body(), first.body());
    QByteArray other = request;
    other.replace("3500", "3501");
    QCOMPARE(call(stand.router, "POST", "/payconic/payments", other, keyed("k")).status(), 422);
}

void PayconicSandboxTest::isRefusedByName()
{
    Stand stand;
    const auto post = [&](QByteArray body, const HeaderList& headers) {
        return call(stand.router, "POST", "/payconic/payments", body, headers).status();
    };
    QCOMPARE(post(request, {}), 401);
    QCOMPARE(post(request, {{"authorization", "Bearer other"}}), 401);
    for (const char* wrong : {"0", "-5", "1.5", "\"3500\"", "999999999999"})
        QCOMPARE(post(QByteArray(request).replace("3500", wrong), key), 422);
    QCOMPARE(post(QByteArray(request).replace("EUR", "EURO"), key), 422);
    QCOMPARE(call(stand.router, "GET", "/payconic/payments/pcn_none", {}, key).status(), 404);
}

void PayconicSandboxTest::paidOnItsPageItTellsTheMerchant()
{
    Stand stand;
    const QByteArray id = stand.create();
    const Reply paid = stand.pay(id);
    QCOMPARE(paid.status(), 303);
    QCOMPARE(paid.header("location"), QByteArray("https://order.example/orders/1"));
    QTRY_COMPARE(stand.client.sent.size(), std::size_t{1});
    const auto& sent = stand.client.sent.front();
    const QByteArray& body = sent.request.body;
    QCOMPARE(sent.request.url, QUrl(QStringLiteral("https://order.example/webhooks/payconic")));
    QCOMPARE(providers::verifyTimed(body, sent.header("x-payconic-signature"), {"secret"},
                                    stand.clock.now()),
             providers::SignatureVerdict::Valid);
    const QJsonObject event = QJsonDocument::fromJson(body).object();
    QCOMPARE(event["type"].toString(), QStringLiteral("payment.succeeded"));
    QCOMPARE(event["data"]["amount"].toInteger(), 3500);
    // A second click changes nothing.
    QCOMPARE(stand.pay(id, "fail").status(), 303);
    QCOMPARE(stand.client.sent.size(), std::size_t{1});
}

void PayconicSandboxTest::refundsNeverExceedThePayment()
{
    Stand stand;
    const QByteArray id = stand.create();
    const auto refund = [&](const char* body) {
        return call(stand.router, "POST", "/payconic/payments/" + id + "/refunds", body, key)
            .status();
    };
    QCOMPARE(refund(R"({"amount":100,"reason":"x"})"), 422);
    (void)stand.pay(id);
    QCOMPARE(refund(R"({"amount":3000,"reason":"x"})"), 201);
    QCOMPARE(refund(R"({"amount":501,"reason":"x"})"), 422);
    QCOMPARE(refund(R"({"amount":0,"reason":"x"})"), 422);
    QTRY_COMPARE(stand.client.sent.size(), std::size_t{2});
    const QJsonObject event =
        QJsonDocument::fromJson(stand.client.sent.back().request.body).object();
    QCOMPARE(event["type"].toString(), QStringLiteral("refund.succeeded"));
    QCOMPARE(event["data"]["paymentId"].toString().toUtf8(), id);
}

void PayconicSandboxTest::itExpires()
{
    Stand stand;
    const QByteArray id = stand.create();
    stand.clock.advanceSeconds(PayconicLedger::lifetimeSeconds + 1);
    QTRY_COMPARE(stand.client.sent.size(), std::size_t{1});
    QCOMPARE(
        call(stand.router, "GET", "/payconic/payments/" + id, {}, key).json()["status"].toString(),
        QStringLiteral("EXPIRED"));
}

void PayconicSandboxTest::payconiqIsSignedWithItsPublishedKey()
{
    Stand stand;
    const QByteArray id = stand.create("/payconiq/v3/payments", "paymentId");
    (void)stand.pay(id);
    QTRY_COMPARE(stand.client.sent.size(), std::size_t{1});
    const auto& sent = stand.client.sent.front();
    const Reply jwks = call(stand.router, "GET", "/payconiq/certificates");
    const auto keys = providers::payconiq::readKeySet(jwks.body());
    QVERIFY(keys.has_value());
    const auto verified = providers::payconiq::verify(
        sent.request.body, sent.header("signature"), *keys,
        {"prf_1", "https://order.example/webhooks/payconic"}, stand.clock.now());
    QVERIFY2(verified.ok(), verified ? "" : qPrintable(verified.error().detail));
    // Only what was not settled yet can be cancelled.
    QCOMPARE(call(stand.router, "DELETE", "/payconiq/v3/payments/" + id, {}, key).status(), 422);
    const QByteArray other = stand.create("/payconiq/v3/payments", "paymentId");
    QCOMPARE(call(stand.router, "DELETE", "/payconiq/v3/payments/" + other, {}, key).status(), 204);
}

void PayconicSandboxTest::misbehaves_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isMade");
    const auto row = [](const char* name, Mode mode, int status, bool isMade) {
        QTest::newRow(name) << static_cast<int>(mode) << status << isMade;
    };
    row("fail", Mode::Fail, 500, false);
    row("status", Mode::Status, 429, false);
    row("reset", Mode::Reset, 0, false);
    row("hang", Mode::Hang, 0, false);
    row("hang_after_accept", Mode::HangAfterAccept, 0, true);
    row("reset_after_accept", Mode::ResetAfterAccept, 0, true);
    row("half_json", Mode::HalfJson, 201, true);
}

void PayconicSandboxTest::misbehaves()
{
    QFETCH(int, mode);
    QFETCH(int, status);
    QFETCH(bool, isMade);
    Stand stand;
    Behaviour behaviour;
    behaviour.target = Target::PayconicApi;
    behaviour.mode = static_cast<Mode>(mode);
    behaviour.status = 429;
    (void)stand.behaviours.add(behaviour);
    const Reply broken = call(stand.router, "POST", "/payconic/payments", request, keyed("k"));
    QCOMPARE(broken.status(), status);
    QCOMPARE(stand.payconic.save()["payments"].toArray().size(), isMade ? 1 : 0);
    const Reply again = call(stand.router, "POST", "/payconic/payments", request, keyed("k"));
    QCOMPARE(again.status(), 201);
    QCOMPARE(stand.payconic.save()["payments"].toArray().size(), 1);
    stand.payconic.clear();
}

void PayconicSandboxTest::isKeptBetweenRuns()
{
    Stand stand;
    const QByteArray id = stand.create();
    (void)stand.pay(id);
    Stand other;
    other.payconic.restore(stand.payconic.save());
    QCOMPARE(
        call(other.router, "GET", "/payconic/payments/" + id, {}, key).json()["status"].toString(),
        QStringLiteral("SUCCEEDED"));
}

QTEST_GUILESS_MAIN(PayconicSandboxTest)
#include "tst_payconicsandbox.moc"
