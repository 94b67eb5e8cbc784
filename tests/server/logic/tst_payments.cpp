// What money means for its order: the exact amount, once; anything else goes back.
#include "tests/server/logic/logicfixture.h"
#include "tests/server/logic/stripebodies.h"

#include "server/payments/paymentjobs.h"

#include <QTest>

using namespace servery;
using namespace servery::testing;
using Kind = RunStaffAction::Kind;
using stripebodies::Options;

namespace {

QByteArray intentOf(const Placed& placed)
{
    return LogicFixture::intentOf(placed);
}

Options inCurrency(const QByteArray& currency)
{
    Options options;
    options.currency = currency;
    return options;
}

RefundId refundOf(LogicFixture& logic, const OrderId& order)
{
    storage::Rows rows =
        logic.database().query("select id from refunds where order_id = $1", {order.bytes()});
    return rows.next() ? RefundId(rows.bytes(0)) : RefundId();
}

} // namespace

class PaymentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherSumIsAMismatch_data();
    void anotherSumIsAMismatch();
    void lateMoneyGoesBack_data();
    void lateMoneyGoesBack();
    void aSecondPaymentGoesBack();
    void onlyThePaymentThatPaidSaysHowItStands();
    void aManagersCancelGivesTheMoneyBack();
    void aRefundEnds_data();
    void aRefundEnds();
    void aFailedTryMayBeFollowedByAnother();
    void aDeadObjectLeavesTheOrder();
    void startingAgain();
    void startingIsRefused();
    void disputesRaiseAlarms();
    void ignoredEventsChangeNothing_data();
    void ignoredEventsChangeNothing();
    void unreadableBodiesAreParkedOnce();
    void anUnknownIntentIsAskedAbout();
    void theSweeperAppliesWhatWaited();
    void aLinkAppliesWhatWaited();
    void whatWaitsAndItsLinkMeetInOneBatch();
    void theOrderDiedWhileItsObjectWasMade();
    void aRefusalThatComesLateTakesNothingBack();
};

void PaymentsTest::anotherSumIsAMismatch_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QByteArray>("currency");
    QTest::newRow("less") << qint64{3499} << QByteArray("aud");
    QTest::newRow("more") << qint64{3501} << QByteArray("aud");
    QTest::newRow("another currency") << qint64{3500} << QByteArray("usd");
}

void PaymentsTest::anotherSumIsAMismatch()
{
    QFETCH(qint64, amount);
    QFETCH(QByteArray, currency);
    LogicFixture logic;
    const Placed placed = logic.placeLinked();
    QVERIFY(logic.deliver(stripebodies::succeeded(intentOf(placed), amount, inCurrency(currency)))
                .ok());
    const Order order = logic.order(placed.order);
    QCOMPARE(stateName(order.state), QByteArray("CREATED"));
    QCOMPARE(order.paymentStatus, QByteArray("mismatch"));
    QCOMPARE(order.code.issue, 0);
    QCOMPARE(logic.tickets(placed.order), 0);
    QCOMPARE(logic.texts(placed.order), 0);
    QCOMPARE(logic.refunds(placed.order), 1);
    QCOMPARE(logic.refundedCents(placed.order), amount);
    QCOMPARE(logic.alarms(placed.order), QStringList{QStringLiteral("amount_mismatch")});
    // The order may be paid again.
    const auto again = logic.run(StartPayment{placed.order, PaymentFlow::Intent});
    QVERIFY(again.ok());
    const PaymentId second(again->body.value(QLatin1String("paymentId")).toString());
    QVERIFY(second != placed.payment);
    (void)logic.run(RecordProviderObject{second, {}, "pi_again"});
    (void)logic.deliver(stripebodies::succeeded("pi_again", placed.amountCents));
    QCOMPARE(logic.stateOf(placed.order), QByteArray("PAYMENT_SUCCEEDED"));
    QCOMPARE(logic.order(placed.order).paymentStatus, QByteArray("paid"));
}

void PaymentsTest::lateMoneyGoesBack_data()
{
    QTest::addColumn<bool>("expired");
    QTest::newRow("cancelled") << false;
    QTest::newRow("expired") << true;
}

void PaymentsTest::lateMoneyGoesBack()
{
    QFETCH(bool, expired);
    LogicFixture logic;
    const Placed placed = logic.placeLinked();
    if (expired) {
        logic.clock().advanceSeconds(1800);
        QVERIFY(logic.run(ExpireOrder{placed.order}).ok());
    } else {
        QVERIFY(logic.run(CancelOrder{placed.order, QStringLiteral("diner")}).ok());
    }
    QCOMPARE(logic.jobs(paymentjobs::kindOf("stripe", paymentjobs::close),
                        "close:" + placed.payment.bytes()),
             1);
    const QByteArray state = logic.stateOf(placed.order);
    (void)logic.deliver(stripebodies::succeeded(intentOf(placed), placed.amountCents));
    QCOMPARE(logic.stateOf(placed.order), state);
    QCOMPARE(logic.order(placed.order).paymentStatus, QByteArray("refund_pending"));
    QCOMPARE(logic.refunds(placed.order), 1);
    QCOMPARE(logic.refundedCents(placed.order), placed.amountCents);
    QCOMPARE(logic.alarms(placed.order), QStringList{QStringLiteral("late_payment")});
    QCOMPARE(logic.tickets(placed.order), 0);
    QCOMPARE(logic.texts(placed.order), 0);
}

void PaymentsTest::aSecondPaymentGoesBack()
{
    LogicFixture logic;
    const Placed placed = logic.placeLinked(PaymentFlow::Checkout);
    const auto other = logic.run(StartPayment{placed.order, PaymentFlow::Intent});
    const PaymentId second(other->body.value(QLatin1String("paymentId")).toString());
    QVERIFY(second != placed.payment);
    QCOMPARE(logic.jobs(paymentjobs::kindOf("stripe", paymentjobs::close),
                        "close:" + placed.payment.bytes()),
             1);
    (void)logic.run(RecordProviderObject{second, {}, "pi_second"});
    (void)logic.deliver(stripebodies::sessionEvent("completed", LogicFixture::sessionOf(placed),
                                                   intentOf(placed), placed.amountCents));
    const Order paid = logic.order(placed.order);
    QCOMPARE(stateName(paid.state), QByteArray("PAYMENT_SUCCEEDED"));
    (void)logic.deliver(stripebodies::succeeded("pi_second", placed.amountCents));
    const Order after = logic.order(placed.order);
    QCOMPARE(stateName(after.state), QByteArray("PAYMENT_SUCCEEDED"));
    QCOMPARE(after.paymentStatus, QByteArray("paid"));
    QCOMPARE(logic.refunds(placed.order), 1);
    QCOMPARE(logic.refundedCents(placed.order), placed.amountCents);
    QCOMPARE(logic.payment(second).refundingCents, placed.amountCents);
    QCOMPARE(logic.payment(placed.payment).refundingCents, 0);
    QCOMPARE(logic.alarms(placed.order), QStringList{QStringLiteral("second_payment")});
    QCOMPARE(logic.tickets(placed.order), 1);
    QCOMPARE(logic.texts(placed.order), 1);
}

// The refund of a second payment must not hide that the first one's failed.
void PaymentsTest::onlyThePaymentThatPaidSaysHowItStands()
{
    LogicFixture logic;
    const Placed placed = logic.placeLinked();
    const auto other = logic.run(StartPayment{placed.order, PaymentFlow::Checkout});
    const PaymentId second(other->body.value(QLatin1String("paymentId")).toString());
    (void)logic.run(RecordProviderObject{second, "cs_second"});
    (void)logic.deliver(stripebodies::succeeded(intentOf(placed), placed.amountCents));
    (void)logic.act(Role::Manager, Kind::Cancel, placed.order);
    const RefundId first = refundOf(logic, placed.order);
    (void)logic.deliver(
        stripebodies::sessionEvent("completed", "cs_second", "pi_second", placed.amountCents));
    QCOMPARE(logic.refunds(placed.order), 2);
    (void)logic.run(RecordRefundResult{first, RefundStatus::Failed});
    (void)logic.deliver(
        stripebodies::chargeRefunded("pi_second", placed.amountCents, placed.amountCents));
    QCOMPARE(logic.payment(second).refundedCents, placed.amountCents);
    QCOMPARE(logic.order(placed.order).paymentStatus, QByteArray("paid"));
}

void PaymentsTest::aManagersCancelGivesTheMoneyBack()
{
    LogicFixture logic;
    const Placed placed = logic.placeReady();
    QVERIFY(logic.act(Role::Manager, Kind::Cancel, placed.order).ok());
    QCOMPARE(logic.stateOf(placed.order), QByteArray("CANCELLED"));
    QCOMPARE(logic.order(placed.order).paymentStatus, QByteArray("refund_pending"));
    QCOMPARE(logic.order(placed.order).cancelReason, QStringLiteral("no more buns"));
    QCOMPARE(logic.refunds(placed.order), 1);
    QCOMPARE(logic.refundedCents(placed.order), placed.amountCents);
    QCOMPARE(codeOf(logic.act(Role::Manager, Kind::Cancel, placed.order)),
             QByteArray("invalid_transition"));
    QCOMPARE(logic.refunds(placed.order), 1);
    QCOMPARE(logic.sequenceFault(), QString());
}

void PaymentsTest::aRefundEnds_data()
{
    QTest::addColumn<QByteArrayList>("news"); // job, hook and charge in this order
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("done") << QByteArrayList{"job"} << QByteArray("refunded");
    QTest::newRow("done, told twice")
        << QByteArrayList{"job", "hook", "charge", "hook"} << QByteArray("refunded");
    QTest::newRow("told first") << QByteArrayList{"charge", "hook", "job"}
                                << QByteArray("refunded");
    QTest::newRow("hook first") << QByteArrayList{"hook", "charge"} << QByteArray("refunded");
    QTest::newRow("failed") << QByteArrayList{"failed"} << QByteArray("paid");
    QTest::newRow("failed after all") << QByteArrayList{"job", "failed"} << QByteArray("paid");
}

void PaymentsTest::aRefundEnds()
{
    QFETCH(QByteArrayList, news);
    QFETCH(QByteArray, status);
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    (void)logic.act(Role::Manager, Kind::Cancel, placed.order);
    const RefundId refund = refundOf(logic, placed.order);
    for (const QByteArray& each : news) {
        if (each == "job")
            (void)logic.run(RecordRefundResult{refund, RefundStatus::Succeeded, "re_1"});
        else if (each == "charge")
            (void)logic.deliver(stripebodies::chargeRefunded(intentOf(placed), placed.amountCents,
                                                             placed.amountCents));
        else
            (void)logic.deliver(
                stripebodies::refundUpdated(refund.bytes(), intentOf(placed), placed.amountCents,
                                            each == "hook" ? "succeeded" : "failed"));
    }
    QCOMPARE(logic.order(placed.order).paymentStatus, status);
    const Payment payment = logic.payment(placed.payment);
    QCOMPARE(payment.refundingCents, 0);
    QCOMPARE(payment.refundedCents, status == "refunded" ? placed.amountCents : 0);
    QCOMPARE(logic.alarms(placed.order),
             status == "refunded" ? QStringList() : QStringList{QStringLiteral("refund_failed")});
}

void PaymentsTest::aFailedTryMayBeFollowedByAnother()
{
    LogicFixture logic;
    const Placed placed = logic.placeLinked();
    Options options;
    (void)logic.deliver(stripebodies::intentEvent("requires_action", intentOf(placed),
                                                  placed.amountCents, options));
    QCOMPARE(logic.stateOf(placed.order), QByteArray("PAYMENT_PENDING"));
    QCOMPARE(logic.order(placed.order).paymentStatus, QByteArray("pending"));
    options.at = 1001;
    (void)logic.deliver(
        stripebodies::intentEvent("payment_failed", intentOf(placed), placed.amountCents, options));
    QCOMPARE(logic.stateOf(placed.order), QByteArray("CREATED"));
    QCOMPARE(logic.order(placed.order).paymentStatus, QByteArray("unpaid"));
    options.at = 1000; // older news than the failure
    (void)logic.deliver(
        stripebodies::intentEvent("processing", intentOf(placed), placed.amountCents, options));
    QCOMPARE(logic.stateOf(placed.order), QByteArray("CREATED"));
    (void)logic.deliver(stripebodies::succeeded(intentOf(placed), placed.amountCents));
    QCOMPARE(logic.stateOf(placed.order), QByteArray("PAYMENT_SUCCEEDED"));
}

void PaymentsTest::aDeadObjectLeavesTheOrder()
{
    LogicFixture logic;
    const Placed placed = logic.placeLinked(PaymentFlow::Checkout);
    (void)logic.deliver(stripebodies::sessionEvent("expired", LogicFixture::sessionOf(placed), {},
                                                   placed.amountCents));
    QCOMPARE(logic.stateOf(placed.order), QByteArray("CREATED"));
    QCOMPARE(toString(logic.payment(placed.payment).progress), QByteArray("cancelled"));
    const auto again = logic.run(StartPayment{placed.order, PaymentFlow::Checkout});
    QVERIFY(again.ok());
    QVERIFY(again->body.value(QLatin1String("paymentId")).toString() != placed.payment.toString());
}

void PaymentsTest::startingAgain()
{
    LogicFixture logic;
    const Placed placed = logic.placeLinked(PaymentFlow::Checkout);
    const auto before = logic.sizes();
    const auto again = logic.run(StartPayment{placed.order, PaymentFlow::Checkout, 3500});
    QVERIFY(again.ok());
    QCOMPARE(again->body.value(QLatin1String("paymentId")).toString(), placed.payment.toString());
    QCOMPARE(logic.sizes(), before);
}

void PaymentsTest::startingIsRefused()
{
    LogicFixture logic;
    const Placed open = logic.placeLinked();
    const Placed paid = logic.placePaid();
    const auto before = logic.sizes();
    for (const std::int64_t cents : {0, -1, 3501})
        QCOMPARE(codeOf(logic.run(StartPayment{open.order, PaymentFlow::Checkout, cents})),
                 QByteArray("amount_invalid"));
    QCOMPARE(codeOf(logic.run(StartPayment{OrderId(QByteArray("ord_0"))})),
             QByteArray("order_not_found"));
    QCOMPARE(codeOf(logic.run(StartPayment{paid.order})), QByteArray("invalid_transition"));
    QCOMPARE(codeOf(logic.run(RecordProviderObject{PaymentId(QByteArray("pay_0"))})),
             QByteArray("payment_not_found"));
    QCOMPARE(codeOf(logic.run(RecordPaymentFact{PaymentId(QByteArray("pay_0"))})),
             QByteArray("payment_not_found"));
    QCOMPARE(codeOf(logic.run(CancelOrder{paid.order, QStringLiteral("diner")})),
             QByteArray("invalid_transition"));
    QCOMPARE(logic.sizes(), before);
}

void PaymentsTest::disputesRaiseAlarms()
{
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    Options options;
    options.at = 2000;
    (void)logic.deliver(
        stripebodies::disputeEvent("created", intentOf(placed), placed.amountCents, options));
    QCOMPARE(logic.order(placed.order).paymentStatus, QByteArray("disputed"));
    QCOMPARE(logic.stateOf(placed.order), QByteArray("PAYMENT_SUCCEEDED"));
    options.at = 3000;
    (void)logic.deliver(
        stripebodies::disputeEvent("closed", intentOf(placed), placed.amountCents, options));
    QCOMPARE(logic.order(placed.order).paymentStatus, QByteArray("paid"));
    QCOMPARE(logic.alarms(placed.order),
             (QStringList{QStringLiteral("dispute_opened"), QStringLiteral("dispute_closed")}));
}

void PaymentsTest::ignoredEventsChangeNothing_data()
{
    QTest::addColumn<bool>("livemode");
    QTest::addColumn<bool>("connect");
    QTest::addColumn<QByteArray>("account");
    QTest::addColumn<QByteArray>("counter");
    const QByteArray endpoint = "servery_webhooks_wrong_endpoint_total";
    QTest::newRow("another livemode")
        << true << false << QByteArray() << QByteArray("servery_webhooks_wrong_livemode_total");
    QTest::newRow("Connect about a platform payment")
        << false << true << QByteArray("acct_1") << endpoint;
    QTest::newRow("an account's event on the platform's endpoint")
        << false << false << QByteArray("acct_1") << endpoint;
}

void PaymentsTest::ignoredEventsChangeNothing()
{
    QFETCH(bool, livemode);
    QFETCH(bool, connect);
    QFETCH(QByteArray, account);
    QFETCH(QByteArray, counter);
    LogicFixture logic;
    const Placed placed = logic.placeLinked();
    const auto before = logic.sizes();
    Options options;
    options.livemode = livemode;
    options.account = account;
    QVERIFY(logic
                .deliver(stripebodies::succeeded(intentOf(placed), placed.amountCents, options),
                         connect ? StripeEndpoint::Connect : StripeEndpoint::Platform)
                .ok());
    QCOMPARE(logic.sizes(), before);
    QCOMPARE(logic.counter(counter), 1);
    QCOMPARE(logic.count("select count(*) from provider_events where disposition = 'ignored'"), 1);
    (void)logic.deliver(stripebodies::succeeded(intentOf(placed), placed.amountCents));
    QCOMPARE(logic.stateOf(placed.order), QByteArray("PAYMENT_SUCCEEDED"));
}

void PaymentsTest::unreadableBodiesAreParkedOnce()
{
    LogicFixture logic;
    QVERIFY(logic.run(ParkWebhookBody{"stripe", "digest", "{}"}).ok());
    QVERIFY(logic.run(ParkWebhookBody{"stripe", "digest", "{}"}).ok());
    QCOMPARE(logic.count("select count(*) from provider_events where disposition = 'parked'"), 1);
    QCOMPARE(logic.counter("servery_webhooks_malformed_total"), 1);
}

void PaymentsTest::anUnknownIntentIsAskedAbout()
{
    LogicFixture logic;
    (void)logic.deliver(stripebodies::succeeded("pi_stranger", 100));
    QCOMPARE(logic.jobs(paymentjobs::resolve, "resolve:pi_stranger"), 1);
    QCOMPARE(
        logic.count("select count(*) from provider_events where waits_for = 'stripe|pi_stranger'"),
        1);
    QVERIFY(logic.run(LinkIntent{"pi_stranger", "cs_stranger"}).ok());
    QCOMPARE(
        logic.count("select count(*) from provider_events where waits_for = 'stripe|pi_stranger'"),
        1);
}

// Nothing but the intent's own events came; asking finds the session, and with it the intent.
void PaymentsTest::theSweeperAppliesWhatWaited()
{
    LogicFixture logic;
    const Placed placed = logic.placeLinked(PaymentFlow::Checkout);
    (void)logic.deliver(stripebodies::succeeded(intentOf(placed), placed.amountCents));
    (void)logic.deliver(
        stripebodies::chargeRefunded(intentOf(placed), placed.amountCents, placed.amountCents));
    QCOMPARE(logic.stateOf(placed.order), QByteArray("CREATED"));
    PaymentFact fact{PaymentFact::Kind::Succeeded, logic.clock().now(), placed.amountCents, "AUD"};
    QVERIFY(logic.run(RecordPaymentFact{placed.payment, intentOf(placed), fact, 1}).ok());
    QCOMPARE(logic.stateOf(placed.order), QByteArray("PAYMENT_SUCCEEDED"));
    QCOMPARE(logic.order(placed.order).paymentStatus, QByteArray("refunded"));
    QCOMPARE(logic.count("select count(*) from provider_events where disposition = 'waiting'"), 0);
    QCOMPARE(logic.tickets(placed.order), 1);
}

void PaymentsTest::aLinkAppliesWhatWaited()
{
    LogicFixture logic;
    const Placed placed = logic.placeLinked(PaymentFlow::Checkout);
    (void)logic.deliver(stripebodies::succeeded(intentOf(placed), placed.amountCents));
    QVERIFY(logic.run(LinkIntent{intentOf(placed), LogicFixture::sessionOf(placed)}).ok());
    QCOMPARE(logic.stateOf(placed.order), QByteArray("PAYMENT_SUCCEEDED"));
    QVERIFY(logic.run(LinkIntent{intentOf(placed), LogicFixture::sessionOf(placed)}).ok());
    QCOMPARE(logic.tickets(placed.order), 1);
}

// The session's event waits from before; the intent's event and the answer that names the session
// come in one batch, so that the waiting event is not in the database yet when it is looked for.
void PaymentsTest::whatWaitsAndItsLinkMeetInOneBatch()
{
    LogicFixture logic;
    const Placed placed = logic.place(PaymentFlow::Checkout);
    (void)logic.deliver(stripebodies::sessionEvent("completed", LogicFixture::sessionOf(placed),
                                                   intentOf(placed), placed.amountCents));
    (void)logic.runTogether(
        {LogicFixture::webhook(stripebodies::chargeRefunded(intentOf(placed), placed.amountCents,
                                                            placed.amountCents)),
         RecordProviderObject{placed.payment, LogicFixture::sessionOf(placed)}});
    QCOMPARE(logic.stateOf(placed.order), QByteArray("PAYMENT_SUCCEEDED"));
    QCOMPARE(logic.order(placed.order).paymentStatus, QByteArray("refunded"));
    QCOMPARE(logic.count("select count(*) from provider_events where disposition = 'waiting'"), 0);
}

void PaymentsTest::aRefusalThatComesLateTakesNothingBack()
{
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    QVERIFY(logic.run(RecordPaymentRefused{placed.payment, QStringLiteral("no such key")}).ok());
    QVERIFY(logic.payment(placed.payment).progress == PaymentProgress::Succeeded);
    const Placed open = logic.place();
    QVERIFY(logic.run(RecordPaymentRefused{open.payment, QStringLiteral("no such key")}).ok());
    QVERIFY(logic.payment(open.payment).progress == PaymentProgress::Cancelled);
    QCOMPARE(logic.payment(open.payment).failure, QStringLiteral("no such key"));
}

void PaymentsTest::theOrderDiedWhileItsObjectWasMade()
{
    LogicFixture logic;
    const Placed placed = logic.place(PaymentFlow::Checkout);
    QVERIFY(logic.run(CancelOrder{placed.order, QStringLiteral("diner")}).ok());
    QCOMPARE(logic.jobs(paymentjobs::kindOf("stripe", paymentjobs::close),
                        "close:" + placed.payment.bytes()),
             0);
    QVERIFY(logic.run(RecordProviderObject{placed.payment, LogicFixture::sessionOf(placed)}).ok());
    QCOMPARE(logic.jobs(paymentjobs::kindOf("stripe", paymentjobs::close),
                        "close:" + placed.payment.bytes()),
             1);
}

QTEST_GUILESS_MAIN(PaymentsTest)
#include "tst_payments.moc"
