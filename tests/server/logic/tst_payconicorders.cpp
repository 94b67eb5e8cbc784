// Payments by Payconic, from the start to the money's way back: webhooks in any order, twice,
// early, unreadable; and what the jobs send and record.
#include "core/crypto/hmac.h"
#include "core/payments/moneycommands.h"
#include "server/payments/moneyqueuestore.h"
#include "server/payments/payconicgateway.h"
#include "server/payments/payconicwebhookhandler.h"
#include "server/payments/payconicwebhookroutes.h"
#include "server/payments/paymentjobhandler.h"
#include "server/payments/paymentjobs.h"
#include "tests/server/logic/logicfixture.h"
#include "tests/server/logic/routecalls.h"
#include "tests/server/providers/scriptedhttp.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace servery;
using namespace servery::testing;

namespace {

constexpr std::int64_t paidCents = 3500;

struct Counter
{
    LogicFixture logic;
    Placed placed;
    int events = 0;

    Counter()
    {
        if (!logic.run(SetPaymentMethods{LogicFixture::here, {"stripe", "payconic"}}))
            qFatal("the methods were refused");
        placed = logic.place(PaymentFlow::Payconic);
    }
    [[nodiscard]] QByteArray object() const { return "pcn_" + placed.payment.bytes(); }
    void link()
    {
        RecordProviderObject made{placed.payment, {}, object()};
        made.checkoutUrl = "https://pay.example/1";
        made.qrPayload = "qr:1";
        QVERIFY(logic.run(made).ok());
    }
    // As the edge submits it. id: of the event; another for each by default.
    engine::Outcome deliver(const QByteArray& type, const QJsonObject& data, QByteArray id = {})
    {
        if (id.isEmpty())
            id = "evt_" + QByteArray::number(++events);
        const QByteArray body =
            QJsonDocument(QJsonObject{{"id", QString::fromLatin1(id)},
                                      {"type", QString::fromLatin1(type)},
                                      {"createdAt", logic.clock().now().toRfc3339()},
                                      {"data", data}})
                .toJson();
        return logic.run(
            RecordPayconicEvent{"payconic", readPayconicNews("payconic", body).value(), body});
    }
    [[nodiscard]] QJsonObject paid(std::int64_t cents = paidCents,
                                   const char* currency = "AUD") const
    {
        return {{"id", QString::fromLatin1(object())},
                {"amount", qint64{cents}},
                {"currency", QLatin1String(currency)}};
    }
    [[nodiscard]] QJsonObject ofRefund(const char* id, std::int64_t cents) const
    {
        return {{"id", QLatin1String(id)},
                {"paymentId", QString::fromLatin1(object())},
                {"amount", qint64{cents}}};
    }
    [[nodiscard]] QByteArray paymentStatus() { return logic.order(placed.order).paymentStatus; }
};

QByteArray signedHeader(const QByteArray& secret, Timestamp at, const QByteArray& body)
{
    const QByteArray seconds = QByteArray::number(qlonglong{at.ms / 1000});
    return "t=" + seconds +
           ",v1=" + crypto::toHex(crypto::hmacSha256(secret, {seconds, ".", body}));
}

} // namespace

class PayconicOrdersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithItsRequestStored();
    void paidIsOneTicket();
    void whatTheProviderKeepsIsAFee();
    void everyOrderOfDeliveryEndsAlike();
    void newsBeforeTheAnswerWaits();
    void anotherAmountGoesBack_data();
    void anotherAmountGoesBack();
    void aFailedTryIsOverAndAnotherMayFollow();
    void paidAfterItExpiredGoesBack();
    void refundsByUsAreCountedOnce();
    void aRefundMadeThereIsTold();
    void aRefundMadeThereComesOnTopOfCredit();
    void aRefundThatFailedIsFinal();
    void theRouteChecksTheSignature();
    void oneEffectWhateverTheAnswer_data();
    void oneEffectWhateverTheAnswer();
    void aRefundWhoseKeyIsForgottenIsLookedUpByAPerson_data();
    void aRefundWhoseKeyIsForgottenIsLookedUpByAPerson();
};

void PayconicOrdersTest::beginsWithItsRequestStored()
{
    Counter counter;
    const Payment payment = counter.logic.payment(counter.placed.payment);
    QCOMPARE(payment.provider, QByteArray("payconic"));
    const QJsonObject request = QJsonDocument::fromJson(payment.providerRequest).object();
    QCOMPARE(request["amount"].toInteger(), paidCents);
    QCOMPARE(request["merchantId"].toString(), QStringLiteral("mer_1"));
    QCOMPARE(request["reference"].toString(), payment.id.toString());
    QCOMPARE(request["callbackUrl"].toString(),
             QStringLiteral("https://order.example/webhooks/payconic"));
    QCOMPARE(counter.logic.jobs("payconic.create", "create:" + payment.id.bytes()), 1);
    QCOMPARE(counter.logic.jobs("payconic.check", "check:" + payment.id.bytes() + ":1"), 1);
}

void PayconicOrdersTest::paidIsOneTicket()
{
    Counter counter;
    counter.link();
    QVERIFY(counter.deliver("payment.succeeded", counter.paid(), "evt_x").ok());
    QVERIFY(counter.deliver("payment.succeeded", counter.paid(), "evt_x").ok());
    QVERIFY(counter.deliver("payment.succeeded", counter.paid()).ok());
    QCOMPARE(counter.logic.stateOf(counter.placed.order), QByteArray("PAYMENT_SUCCEEDED"));
    QCOMPARE(counter.logic.tickets(counter.placed.order), 1);
    QCOMPARE(counter.logic.balance("card_clearing/payconic"), paidCents);
    QCOMPARE(counter.logic.counter("servery_webhooks_duplicate_total"), 1);
    QVERIFY2(counter.logic.journalFault().isEmpty(), qPrintable(counter.logic.journalFault()));
}

void PayconicOrdersTest::whatTheProviderKeepsIsAFee()
{
    Counter counter;
    counter.link();
    QJsonObject paid = counter.paid();
    paid.insert(QLatin1String("fee"), 35);
    QVERIFY(counter.deliver("payment.succeeded", paid).ok());
    QVERIFY(counter.deliver("payment.succeeded", paid).ok());
    QCOMPARE(counter.logic.balance("fees"), std::int64_t{35});
    QCOMPARE(counter.logic.balance("card_clearing/payconic"), paidCents - 35);
    for (const QJsonValue& bad : {QJsonValue(-1), QJsonValue(0.5), QJsonValue("35")}) {
        paid.insert(QLatin1String("fee"), bad);
        const QByteArray body =
            QJsonDocument(
                QJsonObject{{"id", "evt_bad"}, {"type", "payment.succeeded"}, {"data", paid}})
                .toJson();
        QVERIFY(!readPayconicNews("payconic", body));
    }
    QCOMPARE(counter.logic.journalFault(), QString());
}

void PayconicOrdersTest::everyOrderOfDeliveryEndsAlike()
{
    std::array<QByteArray, 4> types = {"payment.authorized", "payment.expired", "payment.failed",
                                       "payment.succeeded"};
    std::sort(types.begin(), types.end());
    do {
        Counter counter;
        counter.link();
        for (const QByteArray& type : types)
            QVERIFY(counter.deliver(type, counter.paid()).ok());
        QCOMPARE(counter.logic.stateOf(counter.placed.order), QByteArray("PAYMENT_SUCCEEDED"));
        QCOMPARE(counter.paymentStatus(), QByteArray("paid"));
        QCOMPARE(counter.logic.tickets(counter.placed.order), 1);
        QCOMPARE(counter.logic.refunds(counter.placed.order), 0);
    } while (std::next_permutation(types.begin(), types.end()));
}

void PayconicOrdersTest::newsBeforeTheAnswerWaits()
{
    Counter counter;
    QVERIFY(counter.deliver("payment.succeeded", counter.paid()).ok());
    QCOMPARE(counter.logic.stateOf(counter.placed.order), QByteArray("CREATED"));
    QCOMPARE(counter.logic.counter("servery_webhooks_unmatched_total"), 1);
    counter.link();
    QCOMPARE(counter.logic.stateOf(counter.placed.order), QByteArray("PAYMENT_SUCCEEDED"));
}

void PayconicOrdersTest::anotherAmountGoesBack_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QByteArray>("currency");
    QTest::newRow("less") << qint64{paidCents - 1} << QByteArray("AUD");
    QTest::newRow("more") << qint64{paidCents + 1} << QByteArray("AUD");
    QTest::newRow("another currency") << qint64{paidCents} << QByteArray("EUR");
}

void PayconicOrdersTest::anotherAmountGoesBack()
{
    QFETCH(qint64, cents);
    QFETCH(QByteArray, currency);
    Counter counter;
    counter.link();
    QVERIFY(counter.deliver("payment.succeeded", counter.paid(cents, currency.constData())).ok());
    QCOMPARE(counter.paymentStatus(), QByteArray("mismatch"));
    QCOMPARE(counter.logic.tickets(counter.placed.order), 0);
    QCOMPARE(counter.logic.refundedCents(counter.placed.order), cents);
    QCOMPARE(counter.logic.alarms(counter.placed.order), QStringList{"amount_mismatch"});
}

void PayconicOrdersTest::aFailedTryIsOverAndAnotherMayFollow()
{
    Counter counter;
    counter.link();
    QVERIFY(counter.deliver("payment.failed", counter.paid()).ok());
    QVERIFY(counter.logic.payment(counter.placed.payment).progress == PaymentProgress::Cancelled);
    QCOMPARE(counter.logic.stateOf(counter.placed.order), QByteArray("CREATED"));
    const auto again = counter.logic.run(StartPayment{counter.placed.order, PaymentFlow::Payconic});
    QVERIFY(again.ok());
    QVERIFY(again->body["paymentId"].toString() != counter.placed.payment.toString());
}

void PayconicOrdersTest::paidAfterItExpiredGoesBack()
{
    Counter counter;
    counter.link();
    QVERIFY(counter.logic.run(ExpireOrder{counter.placed.order}).ok());
    counter.logic.clock().advanceSeconds(3600);
    QVERIFY(counter.logic.run(ExpireOrder{counter.placed.order}).ok());
    QVERIFY(counter.deliver("payment.succeeded", counter.paid()).ok());
    QCOMPARE(counter.logic.stateOf(counter.placed.order), QByteArray("EXPIRED"));
    QCOMPARE(counter.logic.refundedCents(counter.placed.order), paidCents);
    QCOMPARE(counter.logic.count("select count(*) from jobs where kind = 'payconic.refund'"), 1);
}

void PayconicOrdersTest::refundsByUsAreCountedOnce()
{
    Counter counter;
    LogicFixture& logic = counter.logic;
    counter.link();
    QVERIFY(counter.deliver("payment.succeeded", counter.paid()).ok());
    const auto asked = logic.run(RefundPayment{
        logic.staff(Role::Manager), counter.placed.payment, {1000, {}}, QStringLiteral("cold")});
    const RefundId refund(asked->body["refundId"].toString());
    // The news overtakes the answer: it waits until it is known whose it is.
    QVERIFY(counter.deliver("refund.succeeded", counter.ofRefund("rfd_1", 1000)).ok());
    QCOMPARE(counter.paymentStatus(), QByteArray("refund_pending"));
    QVERIFY(logic.run(RecordRefundResult{refund, RefundStatus::Pending, "rfd_1"}).ok());
    QCOMPARE(counter.paymentStatus(), QByteArray("partially_refunded"));
    QVERIFY(counter.deliver("refund.succeeded", counter.ofRefund("rfd_1", 1000)).ok());
    QCOMPARE(logic.payment(counter.placed.payment).refundedCents, 1000);
    QCOMPARE(logic.balance("card_clearing/payconic"), paidCents - 1000);
    QCOMPARE(logic.balance("refunds_payable"), 0);
    QVERIFY2(logic.journalFault().isEmpty(), qPrintable(logic.journalFault()));
}

void PayconicOrdersTest::aRefundMadeThereIsTold()
{
    Counter counter;
    counter.link();
    QVERIFY(counter.deliver("payment.succeeded", counter.paid()).ok());
    QVERIFY(counter.deliver("refund.succeeded", counter.ofRefund("rfd_9", 500)).ok());
    QCOMPARE(counter.paymentStatus(), QByteArray("partially_refunded"));
    QCOMPARE(counter.logic.alarms(counter.placed.order), QStringList{"refunded_at_provider"});
    QVERIFY(counter.deliver("refund.succeeded", counter.ofRefund("rfd_8", 3000)).ok());
    QCOMPARE(counter.paymentStatus(), QByteArray("refunded"));
    QCOMPARE(counter.logic.balance("card_clearing/payconic"), 0);
}

void PayconicOrdersTest::aRefundMadeThereComesOnTopOfCredit()
{
    Counter counter;
    LogicFixture& logic = counter.logic;
    QVERIFY(
        logic.run(SetPaymentMethods{LogicFixture::here, {"stripe", "payconic", "wallet"}}).ok());
    counter.link();
    (void)counter.deliver("payment.succeeded", counter.paid());
    QVERIFY(logic
                .run(RefundPayment{logic.staff(Role::Manager),
                                   counter.placed.payment,
                                   {1000, {}},
                                   "cold",
                                   RefundTo::Wallet,
                                   "+61491570156"})
                .ok());
    (void)counter.deliver("refund.succeeded", counter.ofRefund("rfd_theirs", 500));
    const Payment after = logic.payment(counter.placed.payment);
    QCOMPARE(after.refundedCents, 1500);
    QCOMPARE(after.creditedCents, 1000);
    QCOMPARE(logic.balance("card_clearing/payconic"), paidCents - 500);
    QCOMPARE(logic.journalFault(), QString());
}

void PayconicOrdersTest::aRefundThatFailedIsFinal()
{
    Counter counter;
    LogicFixture& logic = counter.logic;
    counter.link();
    QVERIFY(counter.deliver("payment.succeeded", counter.paid()).ok());
    const auto asked = logic.run(
        RefundPayment{logic.staff(Role::Manager), counter.placed.payment, {}, QStringLiteral("x")});
    const RefundId refund(asked->body["refundId"].toString());
    QVERIFY(logic.run(RecordRefundResult{refund, RefundStatus::Pending, "rfd_1"}).ok());
    QVERIFY(counter.deliver("refund.failed", counter.ofRefund("rfd_1", paidCents)).ok());
    QVERIFY(counter.deliver("refund.succeeded", counter.ofRefund("rfd_1", paidCents)).ok());
    QCOMPARE(counter.paymentStatus(), QByteArray("paid"));
    QCOMPARE(logic.payment(counter.placed.payment).refundedCents, 0);
    QVERIFY(logic.alarms(counter.placed.order).contains(QStringLiteral("refund_failed")));
    QCOMPARE(logic.balance("card_clearing/payconic"), paidCents);
}

void PayconicOrdersTest::theRouteChecksTheSignature()
{
    Counter counter;
    counter.link();
    RouteCalls calls(counter.logic);
    PayconicWebhookRoutes routes(calls.edge(), {"new_secret", "old_secret"});
    routes.addTo(calls.router());
    const Timestamp now = counter.logic.clock().now();
    const auto post = [&](const QByteArray& body, const QByteArray& header) {
        return calls.webhook("/webhooks/payconic", "x-payconic-signature", header, body);
    };
    const QByteArray body = QJsonDocument(QJsonObject{{"id", "evt_1"},
                                                      {"type", "payment.succeeded"},
                                                      {"createdAt", now.toRfc3339()},
                                                      {"data", counter.paid()}})
                                .toJson();
    QCOMPARE(post(body, {}).code, QByteArray("signature_invalid"));
    QCOMPARE(post(body, signedHeader("other", now, body)).code, QByteArray("signature_invalid"));
    QCOMPARE(post(body + ' ', signedHeader("new_secret", now, body)).code,
             QByteArray("signature_invalid"));
    QCOMPARE(post(body, signedHeader("new_secret", now.plusSeconds(-301), body)).status, 400);
    QCOMPARE(counter.logic.tickets(counter.placed.order), 0);
    QCOMPARE(post(body, signedHeader("old_secret", now.plusSeconds(-300), body)).status, 200);
    QCOMPARE(counter.logic.tickets(counter.placed.order), 1);
    const QByteArray half = body.left(body.size() / 2);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(post(half, signedHeader("new_secret", now, half)).status, 200);
    QCOMPARE(counter.logic.count("select count(*) from provider_events where disposition = 'parked'"
                                 " and event_key like 'payconic|body:%'"),
             1);
}

void PayconicOrdersTest::oneEffectWhateverTheAnswer_data()
{
    QTest::addColumn<int>("fault");
    for (const auto& [name, fault] :
         {std::pair{"time-out", 0}, {"reset", 1}, {"429", 429}, {"500", 500}, {"half a JSON", 2}})
        QTest::newRow(name) << fault;
}

// The refund is asked for again, under the same key and with the same bytes, until an answer says
// what became of it; and what it says is posted once.
void PayconicOrdersTest::oneEffectWhateverTheAnswer()
{
    QFETCH(int, fault);
    Counter counter;
    LogicFixture& logic = counter.logic;
    counter.link();
    QVERIFY(counter.deliver("payment.succeeded", counter.paid()).ok());
    QVERIFY(logic
                .run(RefundPayment{
                    logic.staff(Role::Manager), counter.placed.payment, {}, QStringLiteral("x")})
                .ok());
    ScriptedHttp http;
    providers::payconic::PayconicClient client(http, {"https://gate.example", "key", 1000});
    PayconicGateway gateway(client, logic.clock());
    InlineReader reader(logic.database());
    PaymentJobHandler handler(reader, &gateway);
    jobs::Job job;
    job.kind = "payconic.refund";
    job.payload = paymentjobs::payload("refundId", logic.refundOf(counter.placed.order));
    std::optional<jobs::JobResult> ended;
    const auto run = [&](const http::ClientResponse& response) {
        ended.reset();
        handler.run(job, [&](jobs::JobResult result) { ended = std::move(result); });
        while (reader.settle()) {
        }
        http.deliver(response);
    };
    const QByteArray good = R"({"id":"rfd_1","status":"SUCCEEDED"})";
    run(fault < 2 ? noAnswer() : fault == 2 ? answer(201, good.left(12)) : answer(fault, "{}"));
    QCOMPARE(ended->end, jobs::JobResult::End::Retry);
    QVERIFY(!ended->followUp.has_value());
    run(answer(201, good));
    QCOMPARE(ended->end, jobs::JobResult::End::Done);
    QVERIFY(logic.run(ended->followUp).ok());
    QVERIFY(logic.run(ended->followUp).ok());
    QCOMPARE(http.requests.size(), std::size_t{2});
    QCOMPARE(http.requests[0].body, http.requests[1].body);
    QCOMPARE(header(http.requests[0], "Idempotency-Key"),
             header(http.requests[1], "Idempotency-Key"));
    QCOMPARE(logic.payment(counter.placed.payment).refundedCents, paidCents);
    QCOMPARE(logic.balance("card_clearing/payconic"), 0);
    QVERIFY2(logic.journalFault().isEmpty(), qPrintable(logic.journalFault()));
}

void PayconicOrdersTest::aRefundWhoseKeyIsForgottenIsLookedUpByAPerson_data()
{
    QTest::addColumn<bool>("didGoBack");
    QTest::newRow("it had gone back") << true;
    QTest::newRow("it had not") << false;
}

// Payconic keeps a key for a day and lists no refunds: after that the same request might be a
// second refund, so nobody sends it.
void PayconicOrdersTest::aRefundWhoseKeyIsForgottenIsLookedUpByAPerson()
{
    QFETCH(bool, didGoBack);
    Counter counter;
    LogicFixture& logic = counter.logic;
    counter.link();
    QVERIFY(counter.deliver("payment.succeeded", counter.paid()).ok());
    const StaffPrincipal manager = logic.staff(Role::Manager);
    QVERIFY(
        logic.run(RefundPayment{manager, counter.placed.payment, {}, QStringLiteral("x")}).ok());
    ScriptedHttp http;
    providers::payconic::PayconicClient client(http, {"https://gate.example", "key", 1000});
    PayconicGateway gateway(client, logic.clock());
    InlineReader reader(logic.database());
    PaymentJobHandler handler(reader, &gateway);
    jobs::Job job;
    job.kind = "payconic.refund";
    job.payload = paymentjobs::payload("refundId", logic.refundOf(counter.placed.order));
    std::optional<jobs::JobResult> ended;
    const auto run = [&](int attempt) {
        ended.reset();
        job.attempt = attempt;
        handler.run(job, [&](jobs::JobResult result) { ended = std::move(result); });
        while (reader.settle()) {
        }
    };
    run(1);
    http.deliver(noAnswer());
    QCOMPARE(ended->end, jobs::JobResult::End::Retry);
    logic.clock().advanceSeconds(24 * 3600);
    run(2);
    QCOMPARE(http.requests.size(), std::size_t{1});
    QVERIFY(ended.has_value());
    QCOMPARE(ended->end, jobs::JobResult::End::Done);
    for (int i = 0; i < 2; ++i)
        QVERIFY(logic.run(ended->followUp).ok());
    QCOMPARE(logic.alarms(counter.placed.order), QStringList{"refund_unsure"});
    const auto parked = [&] {
        return MoneyQueueStore::readParked(logic.database(), logic.venue(LogicFixture::here), true,
                                           10);
    };
    QCOMPARE(parked().size(), std::size_t{1});
    QCOMPARE(toString(parked()[0].kind), QByteArray("refund_unsure"));
    QCOMPARE(logic.balance("refunds_payable"), -paidCents);
    const auto decide = [&](MoneyDecision decision) {
        return logic.run(DecideMoney{manager, parked()[0].id, decision, QStringLiteral("seen")});
    };
    QCOMPARE(codeOf(decide(MoneyDecision::WriteOff)), QByteArray("invalid_transition"));
    if (didGoBack) {
        QVERIFY(decide(MoneyDecision::Refund).ok());
        QCOMPARE(counter.paymentStatus(), QByteArray("refunded"));
        QVERIFY(parked().empty());
        QCOMPARE(logic.refunds(counter.placed.order), 1);
    } else {
        QVERIFY(decide(MoneyDecision::Accept).ok());
        QCOMPARE(logic.payment(counter.placed.payment).refundingCents, 0);
        // It is owed all the same: given once more it is another refund, under a key of its own.
        QCOMPARE(toString(parked()[0].kind), QByteArray("refund_failed"));
        QVERIFY(decide(MoneyDecision::Refund).ok());
        QCOMPARE(logic.refunds(counter.placed.order), 2);
        QVERIFY(logic.run(RecordRefundResult{RefundId(logic.refundOf(counter.placed.order))}).ok());
    }
    QCOMPARE(logic.payment(counter.placed.payment).refundedCents, paidCents);
    QCOMPARE(logic.balance("refunds_payable"), 0);
    QCOMPARE(logic.balance("card_clearing/payconic"), 0);
    QCOMPARE(logic.journalFault(), QString());
    // A first try may be sent however late it is.
    run(1);
    QCOMPARE(http.requests.size(), std::size_t{2});
}

QTEST_GUILESS_MAIN(PayconicOrdersTest)
#include "tst_payconicorders.moc"
