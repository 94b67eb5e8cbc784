// Payconic: what is sent, what its answers and failures mean, and its webhooks as they are read.
#include "server/providers/payconic/payconicclient.h"
#include "server/providers/payconic/payconicevent.h"
#include "tests/server/providers/scriptedhttp.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace servery;
using namespace servery::testing;
namespace payconic = servery::providers::payconic;
using Kind = providers::ProviderFailure::Kind;

class PayconicTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSent();
    void whatAnAnswerMeans_data();
    void whatAnAnswerMeans();
    void aReadIsSafeToRepeat();
    void eventsAreRead_data();
    void eventsAreRead();
};

void PayconicTest::whatIsSent()
{
    ScriptedHttp http;
    payconic::PayconicClient client(http, {"https://gate.example/api", "key_1", 1000});
    const QByteArray body =
        payconic::encodePayment({"mer_1", 3500, "AUD", "pay_1", QStringLiteral("Cafe, order 7"),
                                 "https://o/webhooks/payconic", "https://o/orders/1"});
    std::optional<payconic::Payment> made;
    client.createPayment(body, "pay_1", [&](const auto& result) { made = *result; });
    const auto& sent = http.requests.front();
    QCOMPARE(sent.url, QUrl(QStringLiteral("https://gate.example/api/payments")));
    QCOMPARE(header(sent, "Authorization"), QByteArray("Bearer key_1"));
    QCOMPARE(header(sent, "Idempotency-Key"), QByteArray("pay_1"));
    const QJsonObject json = QJsonDocument::fromJson(sent.body).object();
    QCOMPARE(json.keys(), QStringList({"amount", "callbackUrl", "currency", "description",
                                       "merchantId", "reference", "returnUrl"}));
    QCOMPARE(json["amount"].toInteger(), 3500);
    QCOMPARE(json["currency"].toString(), QStringLiteral("AUD"));
    http.deliver(answer(201, R"({"id":"pcn_1","status":"PENDING","checkoutUrl":"https://c/1",
        "qrPayload":"qr:1","expiresAt":"2026-11-21T09:50:00Z"})"));
    QVERIFY(made.has_value());
    QCOMPARE(made->id, QByteArray("pcn_1"));
    QCOMPARE(made->checkoutUrl, QByteArray("https://c/1"));
    QCOMPARE(made->qrPayload, QByteArray("qr:1"));
    QVERIFY(!made->amount.has_value());

    client.createRefund("pcn/1", 500, QStringLiteral("cold"), "ref_1", [](const auto&) {});
    QCOMPARE(http.requests.back().url.toEncoded(),
             QByteArray("https://gate.example/api/payments/pcn%2F1/refunds"));
    QCOMPARE(header(http.requests.back(), "Idempotency-Key"), QByteArray("ref_1"));
    QCOMPARE(http.requests.back().body, QByteArray(R"({"amount":500,"reason":"cold"})"));
}

void PayconicTest::whatAnAnswerMeans_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, int status, const char* body, Kind kind) {
        QTest::newRow(name) << status << QByteArray(body) << static_cast<int>(kind);
    };
    row("key refused", 401, "{}", Kind::AuthFailed);
    row("unknown", 404, "{}", Kind::NotFound);
    row("running", 409, "{}", Kind::RetryLater);
    row("too many", 429, "{}", Kind::RetryLater);
    row("broken", 500, "oh no", Kind::RetryLater);
    row("gateway", 502, "<html>", Kind::RetryLater);
    row("refused", 422, R"({"code":"amount_too_small","message":"Too small."})", Kind::Rejected);
    row("half", 201, R"({"id":"pcn_1","sta)", Kind::Ambiguous);
    row("another thing", 201, R"({"ok":true})", Kind::Ambiguous);
    row("no answer", 0, "", Kind::Ambiguous);
    row("not sent", -1, "", Kind::RetryLater);
}

void PayconicTest::whatAnAnswerMeans()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    ScriptedHttp http;
    payconic::PayconicClient client(http, {"https://gate.example", "key_1", 1000});
    std::optional<providers::ProviderFailure> failure;
    client.createPayment("{}", "k", [&](const auto& result) { failure = result.error(); });
    http.deliver(status > 0    ? answer(status, body, {{"retry-after", "3"}})
                 : status == 0 ? noAnswer()
                               : notSent());
    QCOMPARE(static_cast<int>(failure->kind), kind);
    if (status == 422) {
        QCOMPARE(failure->code, QByteArray("amount_too_small"));
        QCOMPARE(failure->message, QStringLiteral("Too small."));
    }
    if (status == 429)
        QCOMPARE(failure->retryAfterMs, 3000);
}

void PayconicTest::aReadIsSafeToRepeat()
{
    ScriptedHttp http;
    payconic::PayconicClient client(http, {"https://gate.example", "key_1", 1000});
    std::optional<Kind> kind;
    client.retrievePayment("pcn_1", [&](const auto& result) { kind = result.error().kind; });
    http.deliver(noAnswer());
    QCOMPARE(*kind, Kind::RetryLater);
}

void PayconicTest::eventsAreRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<QByteArray>("payment");
    QTest::addColumn<QByteArray>("refund");
    const auto row = [](const char* name, const char* body, const char* payment = "",
                        const char* refund = "") {
        QTest::newRow(name) << QByteArray(body) << (*payment != 0) << QByteArray(payment)
                            << QByteArray(refund);
    };
    row("its own id", R"({"id":"e","type":"payment.succeeded","data":{"id":"p"}})", "p");
    row("paymentId", R"({"id":"e","type":"payment.failed","data":{"paymentId":"p"}})", "p");
    row("nested", R"({"id":"e","type":"payment.failed","data":{"payment":{"id":"p"}}})", "p");
    row("refund", R"({"id":"e","type":"refund.failed","data":{"id":"r","paymentId":"p"}})", "p",
        "r");
    row("refund without its payment", R"({"id":"e","type":"refund.failed","data":{"id":"r"}})");
    row("no id", R"({"type":"payment.succeeded","data":{"id":"p"}})");
    row("no type", R"({"id":"e","data":{"id":"p"}})");
    row("no data", R"({"id":"e","type":"payment.succeeded"})");
    row("half an amount",
        R"({"id":"e","type":"payment.succeeded","data":{"id":"p","amount":1.5}})");
    row("less than nothing",
        R"({"id":"e","type":"payment.succeeded","data":{"id":"p","amount":-5}})");
    row("half a body", R"({"id":"e","type":"payment.succ)");
    row("a list", R"([1])");
    row("nothing", "");
}

void PayconicTest::eventsAreRead()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isRead);
    const auto event = payconic::parseEvent(body);
    QCOMPARE(event.ok(), isRead);
    if (!isRead) {
        QCOMPARE(event.error().kind.code, "webhook_malformed");
        return;
    }
    QTEST(event->paymentId, "payment");
    QTEST(event->refundId, "refund");
}

QTEST_GUILESS_MAIN(PayconicTest)
#include "tst_payconic.moc"
