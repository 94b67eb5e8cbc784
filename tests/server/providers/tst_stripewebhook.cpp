// Stripe's webhooks: signatures against vectors of the official SDK, and the events' odd shapes.
#include "server/providers/providerresult.h"
#include "server/providers/stripe/stripeevent.h"
#include "server/providers/timedsignature.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace servery {

// Declared before the samples: moc loses its way in their raw strings.
class TestStripeWebhook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signature_data();
    void signature();
    void signatureOfTheSecondVector();
    void signatureErrorsAreNamed();

    void intentSucceeded();
    void intentFailed();
    void expandedReferences();
    void checkoutSession();
    void chargeRefunded();
    void refund();
    void dispute();
    void connectAccount();
    void amountsAreWhole_data();
    void amountsAreWhole();
    void malformed_data();
    void malformed();
    void refusalsOfTheText_data();
    void refusalsOfTheText();
    void oddTexts();
};

namespace {

using namespace providers::stripe;

const QByteArray secret = "whsec_test_secret";
const QByteArray payload = R"({"id":"evt_test_webhook","object":"event"})";
const QByteArray v1 = "3c5817089d739023dd6190f70a3757e04f7a2fd8b5dab12c2e000f51970dccff";
constexpr std::int64_t signedAt = 1614265330;
const QByteArray wrong = QByteArray(64, 'a');

const QByteArray tenantSecret = "whsec_tenantA_1";
const QByteArray tenantPayload =
    QByteArray(R"({"id":"evt_1Test","object":"event","type":"payment_intent.succeeded",)") +
    R"("account":"acct_tenantA","created":1700000000,"data":{"object":{"id":"pi_1Test",)" +
    R"("object":"payment_intent","amount":1999,"currency":"usd","status":"succeeded",)" +
    R"("metadata":{"order_id":"ord_é1"}}}})";
const QByteArray tenantHeader =
    "t=1700000000,v1=8a5a652e75c3c64d74560df765f52d29170e749070987dd570d339e20c6037c5";

QByteArray eventOf(const QByteArray& type, const QByteArray& object)
{
    return R"({"id":"evt_1","object":"event","api_version":"2023-08-16","created":1700000000,
               "livemode":false,"type":")" +
           type + R"(","data":{"object":)" + object + "}}";
}

} // namespace

void TestStripeWebhook::signature_data()
{
    using V = providers::SignatureVerdict;
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArrayList>("secrets");
    QTest::addColumn<qint64>("nowMs");
    QTest::addColumn<V>("verdict");

    const QByteArray good = "t=1614265330,v1=" + v1;
    const auto at = [](std::int64_t age) { return (qint64{signedAt} + age) * 1000; };
    const QByteArrayList ours{secret};
    QTest::newRow("valid") << good << payload << ours << at(0) << V::Valid;
    QTest::newRow("299 s old") << good << payload << ours << at(299) << V::Valid;
    QTest::newRow("300 s old") << good << payload << ours << at(300) << V::Valid;
    QTest::newRow("300.999 s old") << good << payload << ours << at(300) + 999 << V::Valid;
    QTest::newRow("301 s old") << good << payload << ours << at(301) << V::OutsideTolerance;
    QTest::newRow("300 s ahead") << good << payload << ours << at(-300) << V::Valid;
    QTest::newRow("301 s ahead") << good << payload << ours << at(-301) << V::OutsideTolerance;
    QTest::newRow("wrong v1, right v1")
        << "t=1614265330,v1=" + wrong + ",v1=" + v1 << payload << ours << at(0) << V::Valid;
    QTest::newRow("v0 beside v1") << good + ",v0=" + wrong << payload << ours << at(0) << V::Valid;
    QTest::newRow("v1 before t") << "v1=" + v1 + ",t=1614265330" << payload << ours << at(0)
                                 << V::Valid;
    QTest::newRow("rotation: second secret")
        << good << payload << QByteArrayList{"whsec_new", secret} << at(0) << V::Valid;
    QTest::newRow("another secret")
        << good << payload << QByteArrayList{"whsec_new"} << at(0) << V::NoMatch;
    QTest::newRow("no secret") << good << payload << QByteArrayList{} << at(0) << V::NoMatch;
    QTest::newRow("changed body") << good << payload + ' ' << ours << at(0) << V::NoMatch;
    QTest::newRow("changed time") << "t=1614265331,v1=" + v1 << payload << ours << at(0)
                                  << V::NoMatch;
    QTest::newRow("upper-case hex")
        << "t=1614265330,v1=" + v1.toUpper() << payload << ours << at(0) << V::NoMatch;
    QTest::newRow("cut short") << good.chopped(1) << payload << ours << at(0) << V::NoMatch;
    QTest::newRow("v0 only") << "t=1614265330,v0=" + v1 << payload << ours << at(0)
                             << V::HeaderMalformed;
    QTest::newRow("space after the comma")
        << "t=1614265330, v1=" + v1 << payload << ours << at(0) << V::HeaderMalformed;
    QTest::newRow("empty") << QByteArray() << payload << ours << at(0) << V::HeaderMalformed;
    QTest::newRow("no t") << "v1=" + v1 << payload << ours << at(0) << V::HeaderMalformed;
    QTest::newRow("two t") << "t=1614265330," + good << payload << ours << at(0)
                           << V::HeaderMalformed;
    QTest::newRow("t is no number")
        << "t=16142653x0,v1=" + v1 << payload << ours << at(0) << V::HeaderMalformed;
    QTest::newRow("negative t") << "t=-1614265330,v1=" + v1 << payload << ours << at(0)
                                << V::HeaderMalformed;
    QTest::newRow("endless t") << "t=" + QByteArray(40, '9') + ",v1=" + v1 << payload << ours
                               << at(0) << V::HeaderMalformed;
}

void TestStripeWebhook::signature()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    QFETCH(QByteArrayList, secrets);
    QFETCH(qint64, nowMs);
    QFETCH(providers::SignatureVerdict, verdict);
    QCOMPARE(providers::verifyTimed(body, header, secrets, Timestamp{nowMs}), verdict);
}

void TestStripeWebhook::signatureOfTheSecondVector()
{
    const Timestamp now{1700000000000};
    QCOMPARE(providers::verifyTimed(tenantPayload, tenantHeader, {tenantSecret}, now),
             providers::SignatureVerdict::Valid);
    // An empty secret in a list that is rotating must not open the door.
    QCOMPARE(providers::verifyTimed(tenantPayload, tenantHeader, {QByteArray()}, now),
             providers::SignatureVerdict::NoMatch);
}

void TestStripeWebhook::signatureErrorsAreNamed()
{
    QCOMPARE(providers::signatureError(providers::SignatureVerdict::NoMatch).kind.code,
             "signature_invalid");
    QCOMPARE(httpStatus(providers::signatureError(providers::SignatureVerdict::OutsideTolerance)
                            .kind.errorClass),
             400);
}

void TestStripeWebhook::intentSucceeded()
{
    const auto parsed = parseEvent(eventOf("payment_intent.succeeded", R"({"id":"pi_1",
        "object":"payment_intent","amount":1999,"amount_received":1999,"currency":"usd",
        "status":"succeeded","latest_charge":"ch_1","application_fee_amount":150,
        "transfer_data":{"destination":"acct_1"},"last_payment_error":null,
        "metadata":{"order_id":"ord_1"}})"));
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->id, "evt_1");
    QCOMPARE(parsed->type, "payment_intent.succeeded");
    QCOMPARE(parsed->apiVersion, "2023-08-16");
    QVERIFY(parsed->account.isEmpty());
    QVERIFY(!parsed->livemode);
    QCOMPARE(parsed->createdAt.ms, 1700000000000);
    QCOMPARE(parsed->objectKind, "payment_intent");
    QCOMPARE(parsed->objectId, "pi_1");
    QCOMPARE(parsed->paymentIntentId, "pi_1");
    QCOMPARE(parsed->status, "succeeded");
    QCOMPARE(parsed->amount.value(), 1999);
    QCOMPARE(parsed->amountReceived.value(), 1999);
    QCOMPARE(parsed->currency, "USD");
    QCOMPARE(parsed->chargeId, "ch_1");
    QCOMPARE(parsed->applicationFeeAmount.value(), 150);
    QCOMPARE(parsed->transferDestination, "acct_1");
    QCOMPARE(parsed->metadataOrderId, "ord_1");
    QVERIFY(parsed->failureCode.isEmpty());
    QVERIFY(!parsed->amountRefunded);
}

void TestStripeWebhook::intentFailed()
{
    const auto parsed = parseEvent(eventOf("payment_intent.payment_failed", R"({"id":"pi_1",
        "object":"payment_intent","amount":5,"amount_received":0,"currency":"eur",
        "status":"requires_payment_method","latest_charge":null,"transfer_data":null,
        "last_payment_error":{"code":"card_declined","decline_code":"insufficient_funds",
        "message":"Your card has insufficient funds."},"metadata":{}})"));
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->failureCode, "insufficient_funds");
    QCOMPARE(parsed->failureMessage, QStringLiteral("Your card has insufficient funds."));
    QCOMPARE(parsed->amountReceived.value(), 0);
    QVERIFY(parsed->chargeId.isEmpty());
    QVERIFY(parsed->metadataOrderId.isEmpty());

    const auto undeclined = parseEvent(eventOf("payment_intent.payment_failed", R"({"id":"pi_1",
        "object":"payment_intent","last_payment_error":{"code":"expired_card"}})"));
    QCOMPARE(undeclined->failureCode, "expired_card");
}

void TestStripeWebhook::expandedReferences()
{
    const auto session = parseEvent(eventOf("checkout.session.completed", R"({"id":"cs_1",
        "object":"checkout.session","payment_intent":{"id":"pi_9","object":"payment_intent"}})"));
    QCOMPARE(session->paymentIntentId, "pi_9");
    const auto intent = parseEvent(eventOf("payment_intent.succeeded", R"({"id":"pi_1",
        "object":"payment_intent","latest_charge":{"id":"ch_9","object":"charge"},
        "transfer_data":{"destination":{"id":"acct_9","object":"account"}}})"));
    QCOMPARE(intent->chargeId, "ch_9");
    QCOMPARE(intent->transferDestination, "acct_9");
    const auto none = parseEvent(eventOf("checkout.session.expired", R"({"id":"cs_1",
        "object":"checkout.session","payment_intent":null})"));
    QVERIFY(none.ok());
    QVERIFY(none->paymentIntentId.isEmpty());
}

void TestStripeWebhook::checkoutSession()
{
    const auto parsed = parseEvent(eventOf("checkout.session.completed", R"({"id":"cs_test_1",
        "object":"checkout.session","amount_total":4200,"currency":"aud","status":"complete",
        "payment_status":"paid","payment_intent":"pi_1","client_reference_id":"ord_1",
        "metadata":{"order_id":"ord_1"}})"));
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->checkoutSessionId, "cs_test_1");
    QCOMPARE(parsed->amount.value(), 4200);
    QCOMPARE(parsed->currency, "AUD");
    QCOMPARE(parsed->status, "complete");
    QCOMPARE(parsed->paymentStatus, "paid");
    QCOMPARE(parsed->paymentIntentId, "pi_1");
    QCOMPARE(parsed->clientReferenceId, "ord_1");
}

void TestStripeWebhook::chargeRefunded()
{
    const auto parsed = parseEvent(eventOf("charge.refunded", R"({"id":"ch_1","object":"charge",
        "amount":1999,"amount_refunded":1999,"refunded":true,"currency":"usd",
        "payment_intent":"pi_1","failure_message":null})"));
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->chargeId, "ch_1");
    QCOMPARE(parsed->paymentIntentId, "pi_1");
    QCOMPARE(parsed->amountRefunded.value(), 1999);
    QVERIFY(parsed->refunded);
    QVERIFY(parsed->refunds.empty());
    // Older versions of the API list them.
    const auto listing = parseEvent(eventOf("charge.refunded", R"({"id":"ch_1","object":"charge",
        "amount":1999,"amount_refunded":500,"payment_intent":"pi_1","refunds":{"object":"list",
        "data":[{"id":"re_1","object":"refund","amount":500,"status":"succeeded"}]}})"));
    QVERIFY(listing.ok());
    QCOMPARE(listing->refunds.size(), std::size_t{1});
    QCOMPARE(listing->refunds[0].id, "re_1");
    QCOMPARE(listing->refunds[0].amount, 500);
}

void TestStripeWebhook::refund()
{
    const auto parsed = parseEvent(eventOf("refund.failed", R"({"id":"re_1","object":"refund",
        "amount":500,"currency":"usd","payment_intent":"pi_1","charge":"ch_1","status":"failed",
        "failure_reason":"lost_or_stolen_card","reason":"requested_by_customer",
        "metadata":{"order_id":"ord_1","refund_id":"rfd_1"}})"));
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->refundId, "re_1");
    QCOMPARE(parsed->refunds.at(0).id, "re_1");
    QCOMPARE(parsed->paymentIntentId, "pi_1");
    QCOMPARE(parsed->chargeId, "ch_1");
    QCOMPARE(parsed->status, "failed");
    QCOMPARE(parsed->failureCode, "lost_or_stolen_card");
    QCOMPARE(parsed->reason, "requested_by_customer");
    QCOMPARE(parsed->metadataRefundId, "rfd_1");
}

void TestStripeWebhook::dispute()
{
    const auto parsed = parseEvent(eventOf("charge.dispute.created", R"({"id":"dp_1",
        "object":"dispute","amount":1000,"currency":"usd","charge":"ch_1","payment_intent":"pi_1",
        "reason":"fraudulent","status":"needs_response"})"));
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->disputeId, "dp_1");
    QCOMPARE(parsed->reason, "fraudulent");
    QCOMPARE(parsed->status, "needs_response");
    QCOMPARE(parsed->chargeId, "ch_1");
}

void TestStripeWebhook::connectAccount()
{
    const auto parsed = parseEvent(tenantPayload);
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->account, "acct_tenantA");
    QCOMPARE(parsed->metadataOrderId, "ord_é1");
}

void TestStripeWebhook::amountsAreWhole_data()
{
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<bool>("ok");
    QTest::newRow("whole") << QByteArray("1999") << true;
    QTest::newRow("beyond a double's exactness") << QByteArray("9007199254740993") << true;
    QTest::newRow("null") << QByteArray("null") << true;
    QTest::newRow("fraction") << QByteArray("19.99") << false;
    QTest::newRow("text") << QByteArray("\"1999\"") << false;
    QTest::newRow("out of range") << QByteArray("1e300") << false;
    QTest::newRow("more than can be counted") << QByteArray("9223372036854775807") << false;
    QTest::newRow("less than nothing") << QByteArray("-5") << false;
    QTest::newRow("a whole number with a point") << QByteArray("1999.0") << true;
    QTest::newRow("the most that can be counted") << QByteArray("9223372036854775") << true;
    QTest::newRow("one more") << QByteArray("9223372036854776") << false;
    QTest::newRow("beyond a signed number") << QByteArray("18446744073709551615") << false;
    QTest::newRow("true") << QByteArray("true") << false;
    QTest::newRow("an object") << QByteArray("{}") << false;
}

void TestStripeWebhook::amountsAreWhole()
{
    QFETCH(QByteArray, amount);
    QFETCH(bool, ok);
    const auto parsed =
        parseEvent(eventOf("payment_intent.succeeded",
                           R"({"id":"pi_1","object":"payment_intent","amount":)" + amount + '}'));
    QCOMPARE(parsed.ok(), ok);
    if (ok && amount != "null")
        QCOMPARE(parsed->amount.value(), amount.split('.').first().toLongLong());
}

void TestStripeWebhook::malformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("{\"id\":");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("no type") << payload;
    QTest::newRow("no id") << QByteArray(R"({"type":"x","data":{"object":{"object":"refund"}}})");
    QTest::newRow("no object") << QByteArray(R"({"id":"evt_1","type":"x","data":{}})");
    QTest::newRow("data is text") << QByteArray(R"({"id":"evt_1","type":"x","data":"y"})");
    QTest::newRow("object without a kind") << eventOf("refund.created", R"({"id":"re_1"})");
}

void TestStripeWebhook::malformed()
{
    QFETCH(QByteArray, body);
    const auto parsed = parseEvent(body);
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.error().kind, providers::errors::webhookMalformed);
    QVERIFY(!parsed.error().detail.isEmpty());
}

void TestStripeWebhook::refusalsOfTheText_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto with = [](const QByteArray& member) {
        return eventOf("refund.created", R"({"id":"re_1","object":"refund",)" + member + '}');
    };
    const auto nested = [&with](int levels) {
        return with("\"x\":" + QByteArray(levels, '[') + QByteArray(levels, ']'));
    };
    QVERIFY(parseEvent(with("\"x\":1")).ok());
    QVERIFY(parseEvent(nested(61)).ok()); // and three around it
    QTest::newRow("65 levels") << nested(62);
    QTest::newRow("a name twice") << with(R"("amount":5,"amount":50)");
    QTest::newRow("a name twice, once escaped") << with(R"("amount":5,"\u0061mount":50)");
    QTest::newRow("two ids") << QByteArray(R"({"id":"evt_1","id":"evt_2","type":"x",)") +
                                    R"("data":{"object":{"object":"refund"}}})";
    QTest::newRow("two objects") << QByteArray(R"({"id":"evt_1","type":"x","data":{"object":)") +
                                        R"({"object":"refund"},"object":{"object":"charge"}}})";
    QTest::newRow("unknown escape") << with(R"("x":"\q")");
    QTest::newRow("half an escape") << with(R"("x":"\u12")");
    QTest::newRow("lone surrogate") << with(R"("x":"\ud83d")");
    QTest::newRow("control character") << with("\"x\":\"a\nb\"");
    QTest::newRow("not UTF-8") << with("\"x\":\"\xc3\x28\"");
    QTest::newRow("overlong UTF-8") << with("\"x\":\"\xc0\xaf\"");
    QTest::newRow("trailing comma") << with("");
    QTest::newRow("leading zero") << with("\"x\":01");
    QTest::newRow("no number") << with("\"x\":NaN");
    QTest::newRow("brackets crossed") << with("\"x\":[{]}");
    QTest::newRow("something behind it") << with("\"x\":1") + '1';
    QTest::newRow("cut short") << with("\"x\":1").chopped(1);
    QTest::newRow("a comment") << with("\"x\":1/**/");
    QTest::newRow("zero byte") << with("\"x\":1") + '\0';
}

void TestStripeWebhook::refusalsOfTheText()
{
    malformed();
}

// What is not usual and yet an event; each is read by the same reader as the one before.
void TestStripeWebhook::oddTexts()
{
    const auto with = [](const QByteArray& member) {
        return parseEvent(
            eventOf("refund.created", R"({"id":"re_1","object":"refund",)" + member + '}'));
    };
    QCOMPARE(with(R"("reason":"a\u00e9\ud83d\ude00\"\\\/\n\u0000b")")->reason,
             QByteArray("a\xc3\xa9\xf0\x9f\x98\x80\"\\/\n\0b", 13));
    QCOMPARE(with(R"("\u0072eason":"by its escaped name")")->reason, "by its escaped name");
    QCOMPARE(with(R"("reason":7,"amount":1e3)")->reason, QByteArray());
    QCOMPARE(with(R"("amount":1e3)")->amount.value(), 1000);
    // Beyond what a reader is kept for, and a usual one after it.
    const QByteArray large(300'000, 'x');
    QCOMPARE(with("\"reason\":\"" + large + '"')->reason, large);
    QCOMPARE(with(R"("reason":"short")")->reason, "short");
}

} // namespace servery

QTEST_GUILESS_MAIN(servery::TestStripeWebhook)
#include "tst_stripewebhook.moc"
