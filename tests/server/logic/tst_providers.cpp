// The seam that every way to pay goes through: which are offered, what an initiated payment
// answers, who is asked how it stands, and what becomes of jobs without a provider.
#include "server/jobs/jobcommands.h"
#include "server/orders/dinerorders.h"
#include "server/payments/askwaiters.h"
#include "server/payments/payconicprovider.h"
#include "server/payments/paymentjobhandler.h"
#include "server/payments/paymentjobs.h"
#include "server/payments/paymentroutes.h"
#include "server/payments/stripegateway.h"
#include "tests/server/logic/logicfixture.h"
#include "tests/server/logic/routecalls.h"
#include "tests/server/logic/stripebodies.h"
#include "tests/server/providers/scriptedhttp.h"

#include <QTest>

using namespace servery;
using namespace servery::testing;

namespace {

struct Desk
{
    LogicFixture logic;
    RouteCalls calls{logic};
    DinerOrders diners{calls.edge(), DinerOptions{}};
    PaymentWaiters waiters{calls.edge(), 1000};
    PaymentRoutes routes{calls.edge(), diners, waiters, calls.staff()};

    Desk() { routes.addTo(calls.router()); }

    QByteArray counter(const QString& slug = LogicFixture::here)
    {
        return calls.tokenOf(logic.staff(Role::Counter, slug));
    }
    Answer initiate(const OrderId& order, const QString& method, const QByteArray& token)
    {
        return calls.post(
            "/api/payments/initiate", token,
            {{QLatin1String("orderId"), order.toString()}, {QLatin1String("method"), method}});
    }
};

} // namespace

class ProvidersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatTheVenueOffers();
    void theMenuSaysWhatIsOffered();
    void initiateAnswersWhatIsPaidBy();
    void askingAsksTheProviderOnceInAWhile();
    void whoAsksWaitsForTheProvider();
    void askingIsForTheDinerAndTheVenue();
    void aJobWithoutItsProviderIsParked();
    void aLostAnswerIsFoundAmongItsSiblings_data();
    void aLostAnswerIsFoundAmongItsSiblings();
    void anOldRefundIsLookedUpFirst_data();
    void anOldRefundIsLookedUpFirst();
    void currenciesThatStripeCountsOtherwiseAreNotOffered();
    void payconiqTakesEuros();
    void whatPaysAfterAllEndsTheOthers();
};

void ProvidersTest::onlyWhatTheVenueOffers()
{
    LogicFixture logic;
    const Placed placed = logic.placeLinked();
    QVERIFY(logic.run(SetPaymentMethods{LogicFixture::here, {QStringLiteral("cash")}}).ok());
    const QList<qint64> before = logic.sizes();
    QCOMPARE(codeOf(logic.run(StartPayment{placed.order, PaymentFlow::Checkout})),
             QByteArray("method_unavailable"));
    QCOMPARE(codeOf(logic.run(PlaceOrder{logic.cart(), PaymentFlow::Intent})),
             QByteArray("method_unavailable"));
    QCOMPARE(logic.sizes(), before);
    QVERIFY(logic.run(StartPayment{placed.order, PaymentFlow::Cash}).ok());
    // Offered, but there is no account to transfer it to.
    const QStringList transfers{QStringLiteral("bank_transfer")};
    QVERIFY(logic.run(SetPaymentMethods{LogicFixture::here, transfers}).ok());
    QCOMPARE(codeOf(logic.run(StartPayment{placed.order, PaymentFlow::BankTransfer})),
             QByteArray("method_unavailable"));
}

void ProvidersTest::theMenuSaysWhatIsOffered()
{
    LogicFixture logic;
    const auto before = VenueStore::readBySlug(logic.database(), LogicFixture::here);
    QCOMPARE(before->paymentMethods, QStringList({"stripe", "cash"}));
    QVERIFY(logic.run(SetPaymentMethods{LogicFixture::here, {"cash", "stripe"}}).ok());
    const auto after = VenueStore::readBySlug(logic.database(), LogicFixture::here);
    QCOMPARE(after->paymentMethods, QStringList({"cash", "stripe"}));
    QVERIFY2(after->menuVersion > before->menuVersion, "a kept menu would show the old ones");
    QCOMPARE(codeOf(logic.run(SetPaymentMethods{"nowhere", {}})), QByteArray("store_not_found"));
}

void ProvidersTest::initiateAnswersWhatIsPaidBy()
{
    Desk desk;
    const Placed placed = desk.logic.place(PaymentFlow::Checkout);
    RecordProviderObject made{placed.payment, "cs_1"};
    made.checkoutUrl = "https://pay.example/cs_1";
    made.qrPayload = "pay:1";
    QVERIFY(desk.logic.run(made).ok());
    const Answer answer = desk.initiate(placed.order, QStringLiteral("stripe"), desk.counter());
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body["paymentId"].toString(), placed.payment.toString());
    QCOMPARE(answer.body["status"].toString(), QStringLiteral("created"));
    QCOMPARE(answer.body["checkoutUrl"].toString(), QStringLiteral("https://pay.example/cs_1"));
    QCOMPARE(answer.body["qrPayload"].toString(), QStringLiteral("pay:1"));
    QVERIFY(!answer.body.contains(QLatin1String("clientSecret")));
    QCOMPARE(desk.initiate(placed.order, QStringLiteral("gold"), desk.counter()).code,
             QByteArray("method_unavailable"));
}

void ProvidersTest::askingAsksTheProviderOnceInAWhile()
{
    Desk desk;
    const Placed placed = desk.logic.placeLinked(PaymentFlow::Checkout);
    const QByteArray path = "/api/payments/" + placed.payment.bytes() + "/verify";
    const auto asked = [&] {
        return desk.logic.count("select count(*) from jobs where kind = 'stripe.check'"
                                " and key like 'ask:%'");
    };
    for (int i = 0; i < 3; ++i)
        QCOMPARE(desk.calls.post(path, desk.counter(), {}).body["status"].toString(),
                 QStringLiteral("created"));
    QCOMPARE(asked(), 1);
    desk.logic.clock().advanceMs(5'000);
    QCOMPARE(desk.calls.post(path, desk.counter(), {}).status, 200);
    QCOMPARE(asked(), 2);
    QVERIFY(desk.logic
                .run(RecordPaymentFact{placed.payment,
                                       {},
                                       PaymentFact{PaymentFact::Kind::Succeeded,
                                                   desk.logic.clock().now(), placed.amountCents,
                                                   "AUD"}})
                .ok());
    desk.logic.clock().advanceMs(5'000);
    QCOMPARE(desk.calls.post(path, desk.counter(), {}).body["status"].toString(),
             QStringLiteral("succeeded"));
    QCOMPARE(asked(), 2);
}

void ProvidersTest::whoAsksWaitsForTheProvider()
{
    Desk desk;
    LogicFixture& logic = desk.logic;
    const Placed placed = logic.placeLinked(PaymentFlow::Checkout);
    AskWaiters asks(desk.calls.edge(), 1000);
    const auto asked = logic.run(VerifyPayment{placed.payment, logic.staff(Role::Counter)});
    const QByteArray kind = asked->body["askedBy"].toString().toUtf8();
    const QByteArray key = asked->body["askedUnder"].toString().toUtf8();
    QStringList heard;
    const auto hear = [&heard](bool isAnswered) {
        heard += isAnswered ? QStringLiteral("yes") : QStringLiteral("no");
    };
    asks.wait(kind, key, hear);
    const auto leased = jobs::leasedJobs(logic.run(jobs::LeaseJobs{{{kind, 1, 20}}, 60'000})->body);
    QCOMPARE(leased.size(), std::size_t{1});
    asks.look();
    QCoreApplication::processEvents();
    QVERIFY(heard.isEmpty()); // it is being asked
    QVERIFY(logic.run(jobs::CompleteJob{leased[0].id, leased[0].attempt, {}, {}}).ok());
    asks.look();
    QTRY_COMPARE(heard, QStringList{"yes"});
    // Who comes later hears the same; what does not end is given up.
    asks.wait(kind, key, hear);
    QTRY_COMPARE(heard, (QStringList{"yes", "yes"}));
    logic.clock().advanceMs(5'000);
    const auto again = logic.run(VerifyPayment{placed.payment, logic.staff(Role::Counter)});
    asks.wait(kind, again->body["askedUnder"].toString().toUtf8(), hear);
    logic.clock().advanceMs(1'001);
    QTRY_COMPARE(heard, (QStringList{"yes", "yes", "no"}));
}

void ProvidersTest::askingIsForTheDinerAndTheVenue()
{
    Desk desk;
    const Placed placed = desk.logic.placeLinked();
    const QByteArray path = "/api/payments/" + placed.payment.bytes() + "/verify";
    QCOMPARE(desk.calls.post(path, {}, {}).code, QByteArray("unauthenticated"));
    QCOMPARE(desk.calls.post(path, desk.counter(LogicFixture::there), {}).code,
             QByteArray("payment_not_found"));
    QCOMPARE(desk.calls.post(path, desk.diners.tokenFor(placed.order), {}).status, 200);
    const Placed other = desk.logic.placeLinked();
    QCOMPARE(desk.calls.post(path, desk.diners.tokenFor(other.order), {}).code,
             QByteArray("payment_not_found"));
    QCOMPARE(desk.calls.post(path, desk.counter(), {{"amountCents", "all"}}).code,
             QByteArray("field_invalid"));
    QCOMPARE(desk.calls.post(path, desk.counter(), {{"sure", true}}).code,
             QByteArray("field_unknown"));
}

void ProvidersTest::aJobWithoutItsProviderIsParked()
{
    LogicFixture logic;
    InlineReader reader(logic.database());
    PaymentJobHandler handler(reader, nullptr);
    jobs::JobResult ended;
    jobs::Job job;
    job.kind = "gone.refund";
    job.payload = R"({"refundId":"ref_1"})";
    handler.run(job, [&ended](jobs::JobResult result) { ended = std::move(result); });
    QCOMPARE(ended.end, jobs::JobResult::End::Park);
    QVERIFY(!ended.error.isEmpty());
}

void ProvidersTest::aLostAnswerIsFoundAmongItsSiblings_data()
{
    QTest::addColumn<bool>("onPage");
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("found"); // empty: nothing was made
    const QByteArray intents =
        R"({"object":"list","has_more":false,"data":[
            {"id":"pi_sibling","object":"payment_intent","status":"requires_payment_method",
             "amount":3500,"currency":"aud","client_secret":"s1",
             "metadata":{"order_id":"ORDER","payment_id":"pay_sibling"}},
            {"id":"pi_ours","object":"payment_intent","status":"requires_payment_method",
             "amount":3500,"currency":"aud","client_secret":"s2",
             "metadata":{"order_id":"ORDER","payment_id":"PAYMENT"}}]})";
    const QByteArray sessions =
        R"({"object":"list","has_more":false,"data":[
            {"id":"cs_sibling","object":"checkout.session","status":"open","url":"https://a.test",
             "metadata":{"order_id":"ORDER","payment_id":"pay_sibling"}},
            {"id":"cs_ours","object":"checkout.session","status":"open","url":"https://b.test",
             "metadata":{"order_id":"ORDER","payment_id":"PAYMENT"}}]})";
    QByteArray others = intents;
    others.replace("PAYMENT", "pay_another");
    QTest::newRow("a session") << true << sessions << QByteArray("cs_ours");
    QTest::newRow("an intent") << false << intents << QByteArray("pi_ours");
    QTest::newRow("only siblings") << false << others << QByteArray();
}

void ProvidersTest::aLostAnswerIsFoundAmongItsSiblings()
{
    QFETCH(bool, onPage);
    QFETCH(QByteArray, list);
    QFETCH(QByteArray, found);
    LogicFixture logic;
    const Placed placed = logic.place(onPage ? PaymentFlow::Checkout : PaymentFlow::Intent);
    ScriptedHttp http;
    const providers::stripe::StripeClient client(http, {"https://stripe.example", "sk_test_1"});
    StripeGateway gateway(client, logic.clock());
    std::optional<providers::ProviderResult<RecordProviderObject>> ended;
    const Payment payment = logic.payment(placed.payment);
    gateway.create(payment, [&ended](const auto& result) { ended = result; });
    QVERIFY(http.requests.back().body.contains("metadata[payment_id]=" + payment.id.bytes()));
    // The key answers an old failure for ever, so it is looked up.
    http.deliver(
        answer(500, R"({"error":{"type":"api_error"}})", {{"idempotent-replayed", "true"}}));
    list.replace("ORDER", placed.order.bytes()).replace("PAYMENT", payment.id.bytes());
    http.deliver(answer(200, list));
    QVERIFY(ended.has_value());
    QCOMPARE(ended->ok(), !found.isEmpty());
    if (*ended)
        QCOMPARE(onPage ? (*ended)->session : (*ended)->providerPayment, found);
    else
        QCOMPARE(ended->error().kind, providers::ProviderFailure::Kind::Rejected);
}

void ProvidersTest::anOldRefundIsLookedUpFirst_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<bool>("wasMade");
    QTest::newRow("in time") << 1 << false;
    QTest::newRow("a day later, made") << 25 << true;
    QTest::newRow("a day later, not made") << 25 << false;
}

void ProvidersTest::anOldRefundIsLookedUpFirst()
{
    QFETCH(int, hours);
    QFETCH(bool, wasMade);
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    QVERIFY(logic.run(RefundPayment{logic.staff(Role::Manager), placed.payment, {500, {}}, "cold"})
                .ok());
    const RefundId id(logic.refundOf(placed.order));
    logic.clock().advanceSeconds(hours * 3600LL);
    ScriptedHttp http;
    const providers::stripe::StripeClient client(http, {"https://stripe.example", "sk_test_1"});
    StripeGateway gateway(client, logic.clock());
    std::optional<providers::ProviderResult<RecordRefundResult>> ended;
    gateway.refund(PaymentStore::readRefund(logic.database(), id).value(),
                   logic.payment(placed.payment), [&ended](const auto& result) { ended = result; });
    const QByteArray made = R"({"id":"re_1","object":"refund","amount":500,"currency":"aud",
        "status":"succeeded","metadata":{"refund_id":")" +
                            id.bytes() + R"("}})";
    if (hours > 24) {
        // The key may be forgotten, and then the same request would be a second refund.
        QCOMPARE(http.requests.back().method, QByteArray("GET"));
        http.deliver(answer(200, R"({"object":"list","has_more":false,"data":[)" +
                                     (wasMade ? made : QByteArray()) + "]}"));
    }
    QCOMPARE(ended.has_value(), wasMade);
    if (!wasMade) {
        QCOMPARE(http.requests.back().method, QByteArray("POST"));
        http.deliver(answer(200, made));
    }
    QVERIFY(ended && ended->ok());
    QCOMPARE((*ended)->providerRefund, QByteArray("re_1"));
    QVERIFY((*ended)->status == RefundStatus::Succeeded);
}

void ProvidersTest::currenciesThatStripeCountsOtherwiseAreNotOffered()
{
    for (const char* currency : {"ISK", "UGX", "MGA"}) {
        LogicFixture logic;
        logic.database().run("update venues set currency = $1 where slug = 'abroad'",
                             {QByteArray(currency)});
        QCOMPARE(codeOf(logic.run(PlaceOrder{logic.cart(LogicFixture::abroad)})),
                 QByteArray("provider_refused"));
        // Neither an order nor what it would take is kept.
        QCOMPARE(logic.count("select count(*) from orders"), 0);
    }
}

void ProvidersTest::whatPaysAfterAllEndsTheOthers()
{
    LogicFixture logic;
    const Placed placed = logic.placeLinked(PaymentFlow::Checkout);
    // The diner goes to the counter, but the card had gone through.
    const auto cash = logic.run(StartPayment{placed.order, PaymentFlow::Cash});
    QVERIFY(cash.ok());
    const PaymentId awaited(cash->body.value(QLatin1String("paymentId")).toString());
    QVERIFY(
        logic
            .deliver(stripebodies::sessionEvent("completed", LogicFixture::sessionOf(placed),
                                                LogicFixture::intentOf(placed), placed.amountCents))
            .ok());
    QCOMPARE(logic.order(placed.order).paymentStatus, QByteArray("paid"));
    // Nobody is asked for cash for what is paid.
    QVERIFY(logic.payment(awaited).progress == PaymentProgress::Cancelled);
    QCOMPARE(logic.tickets(placed.order), 1);
    QCOMPARE(logic.refunds(placed.order), 0);
}

void ProvidersTest::payconiqTakesEuros()
{
    const PayconicProvider payconiq(PayconicOffer{PayconicOffer::Protocol::PayconiqV3, "profile"},
                                    "https://here.example");
    VenueSettings venue;
    venue.currency = "EUR";
    QVERIFY(payconiq.accepts(3500, venue));
    venue.currency = "AUD";
    QVERIFY(payconiq.accepts(3500, venue).error() == Error{errors::methodUnavailable});
}

QTEST_GUILESS_MAIN(ProvidersTest)
#include "tst_providers.moc"
