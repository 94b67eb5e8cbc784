// Money that waits for a manager's decision, and disputes: what is parked, who sees it, what may be
// decided and what follows, to the posting.
#include "server/payments/moneyqueueroutes.h"
#include "tests/server/logic/logicfixture.h"
#include "tests/server/logic/routecalls.h"
#include "tests/server/logic/stripebodies.h"

#include <QJsonArray>
#include <QTest>

using namespace servery;
using namespace servery::testing;
using stripebodies::Options;

namespace {

struct Desk
{
    LogicFixture logic;
    RouteCalls calls{logic};
    MoneyQueueRoutes routes{calls.edge(), calls.staff()};

    Desk()
    {
        routes.addTo(calls.router());
        for (const char* slug : {LogicFixture::here, LogicFixture::there})
            if (!logic.run(SetPaymentMethods{slug, {}, true}))
                qFatal("the policy was refused");
    }
    QByteArray manager(const QString& slug = LogicFixture::here)
    {
        return calls.tokenOf(logic.staff(Role::Manager, slug));
    }
    // Paid with another sum than the 3500 that are asked.
    Placed mismatch(std::int64_t cents)
    {
        const Placed placed = logic.placeLinked();
        (void)logic.deliver(stripebodies::succeeded(LogicFixture::intentOf(placed), cents));
        return placed;
    }
    QJsonArray parked(const QByteArray& query = {})
    {
        return calls.get("/api/payments/parked" + query, manager()).body["parked"].toArray();
    }
    QByteArray onlyParked() { return parked().at(0)["parkedId"].toString().toLatin1(); }
    Answer decide(const QByteArray& id, const char* decision, const QByteArray& token)
    {
        return calls.post("/api/payments/parked/" + id, token,
                          {{"decision", QLatin1String(decision)}, {"reason", "as agreed"}});
    }
    Answer decide(const char* decision) { return decide(onlyParked(), decision, manager()); }
    void noFault() { QVERIFY2(logic.journalFault().isEmpty(), qPrintable(logic.journalFault())); }
};

} // namespace

class MoneyQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackUnlessTheVenueParksIt();
    void aMismatchWaits();
    void refundedOnce();
    void acceptedItPaysWhatIsDue();
    void acceptedItIsAPartOfWhatIsDue();
    void writtenOffItStays();
    void aLatePaymentWaitsAndIsNotAccepted();
    void aSecondPaymentLeavesThePaidOrderAlone();
    void aFailedRefundWaitsAndIsAskedAgain();
    void byHandItIsOwedUntilItIsDone();
    void anEndedOrderLeavesWhatIsParked();
    void aFailedRefundIsTheQueuesAlone();
    void aPartThatCouldNotGoBackIsNoPartAgain();
    void whatWentBackElsewhereIsOnlyClosed();
    void sixtyFourDecisionsAreOne();
    void onlyTheManagerOfTheVenue();
    void isRefusedByName();
    void theConsoleSaysTheSame();
    void disputesAreListedUntilTheyAreClosed();
    void disputesInAnyOrderEndAlike();
};

void MoneyQueueTest::goesBackUnlessTheVenueParksIt()
{
    Desk desk;
    QVERIFY(desk.logic.run(SetPaymentMethods{LogicFixture::here, {}, false}).ok());
    const Placed placed = desk.mismatch(3400);
    QCOMPARE(desk.logic.refunds(placed.order), 1);
    QVERIFY(desk.parked().isEmpty());
}

void MoneyQueueTest::aMismatchWaits()
{
    Desk desk;
    const Placed placed = desk.mismatch(3400);
    QCOMPARE(desk.logic.refunds(placed.order), 0);
    QCOMPARE(desk.logic.order(placed.order).paymentStatus, QByteArray("mismatch"));
    QCOMPARE(desk.logic.alarms(placed.order), QStringList{"amount_mismatch"});
    QCOMPARE(desk.logic.events("money_parked", placed.order.bytes()), 1);
    QCOMPARE(desk.logic.balance("unapplied_receipts"), -3400);
    const QJsonArray parked = desk.parked();
    QCOMPARE(parked.size(), 1);
    QCOMPARE(parked[0]["kind"].toString(), QStringLiteral("amount_mismatch"));
    QCOMPARE(parked[0]["amountCents"].toInteger(), 3400);
    QCOMPARE(parked[0]["paymentId"].toString(), placed.payment.toString());
    desk.noFault();
}

void MoneyQueueTest::refundedOnce()
{
    Desk desk;
    const Placed placed = desk.mismatch(3400);
    const QByteArray id = desk.onlyParked();
    const Answer answer = desk.decide("refund");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body["state"].toString(), QStringLiteral("refunded"));
    QCOMPARE(desk.logic.refundedCents(placed.order), 3400);
    QCOMPARE(desk.decide(id, "refund", desk.manager()).code, QByteArray("money_decided"));
    QCOMPARE(desk.logic.refunds(placed.order), 1);
    QVERIFY(desk.parked().isEmpty());
    QCOMPARE(desk.parked("?state=all").at(0)["reason"].toString(), QStringLiteral("as agreed"));
    QCOMPARE(desk.logic.events("money_decided", placed.order.bytes()), 1);
    desk.noFault();
}

void MoneyQueueTest::acceptedItPaysWhatIsDue()
{
    Desk desk;
    const Placed placed = desk.mismatch(3600);
    QCOMPARE(desk.decide("accept").status, 200);
    QCOMPARE(desk.logic.stateOf(placed.order), QByteArray("PAYMENT_SUCCEEDED"));
    QCOMPARE(desk.logic.order(placed.order).paymentStatus, QByteArray("paid"));
    QCOMPARE(desk.logic.tickets(placed.order), 1);
    // What was over goes back.
    QCOMPARE(desk.logic.refunds(placed.order), 1);
    QVERIFY(desk.logic.run(RecordRefundResult{RefundId(desk.logic.refundOf(placed.order))}).ok());
    QCOMPARE(desk.logic.balance("unapplied_receipts"), 0);
    QCOMPARE(desk.logic.balance("card_clearing/stripe"), 3500);
    desk.noFault();
}

void MoneyQueueTest::acceptedItIsAPartOfWhatIsDue()
{
    Desk desk;
    const Placed placed = desk.mismatch(3400);
    QCOMPARE(desk.decide("accept").status, 200);
    QCOMPARE(desk.logic.order(placed.order).paymentStatus, QByteArray("pending"));
    QCOMPARE(desk.logic.order(placed.order).heldCents, 3400);
    QCOMPARE(desk.logic.tickets(placed.order), 0);
    QCOMPARE(desk.logic.refunds(placed.order), 0);
    const auto rest = desk.logic.run(StartPayment{placed.order, PaymentFlow::Checkout});
    const PaymentId second(rest->body["paymentId"].toString());
    QCOMPARE(desk.logic.payment(second).amountCents, 100);
    QVERIFY(desk.logic.run(RecordProviderObject{second, "cs_2"}).ok());
    (void)desk.logic.deliver(stripebodies::sessionEvent("completed", "cs_2", "pi_2", 100));
    QCOMPARE(desk.logic.stateOf(placed.order), QByteArray("PAYMENT_SUCCEEDED"));
    QCOMPARE(desk.logic.order(placed.order).paymentStatus, QByteArray("paid"));
    QCOMPARE(desk.logic.tickets(placed.order), 1);
    QCOMPARE(desk.logic.balance("unapplied_receipts"), 0);
    QCOMPARE(desk.logic.balance("card_clearing/stripe"), 3500);
    desk.noFault();
}

void MoneyQueueTest::writtenOffItStays()
{
    Desk desk;
    const Placed placed = desk.mismatch(3600);
    QCOMPARE(desk.decide("write_off").body["state"].toString(), QStringLiteral("written_off"));
    QCOMPARE(desk.logic.balance("unapplied_receipts"), 0);
    QCOMPARE(desk.logic.balance("write_offs"), -3600);
    QCOMPARE(refundableCents(desk.logic.payment(placed.payment)), 0);
    QCOMPARE(codeOf(desk.logic.run(RefundPayment{
                 desk.logic.staff(Role::Manager), placed.payment, {}, QStringLiteral("x")})),
             QByteArray("refund_exceeds_payment"));
    desk.noFault();
}

void MoneyQueueTest::aLatePaymentWaitsAndIsNotAccepted()
{
    Desk desk;
    const Placed placed = desk.logic.placeLinked();
    QVERIFY(desk.logic.run(CancelOrder{placed.order, QStringLiteral("diner")}).ok());
    (void)desk.logic.deliver(stripebodies::succeeded(LogicFixture::intentOf(placed), 3500));
    QCOMPARE(desk.parked().at(0)["kind"].toString(), QStringLiteral("late_payment"));
    QCOMPARE(desk.logic.order(placed.order).paymentStatus, QByteArray("mismatch"));
    QCOMPARE(desk.decide("accept").code, QByteArray("invalid_transition"));
    QCOMPARE(desk.decide("refund").status, 200);
    QVERIFY(desk.logic.run(RecordRefundResult{RefundId(desk.logic.refundOf(placed.order))}).ok());
    QCOMPARE(desk.logic.balance("card_clearing/stripe"), 0);
    desk.noFault();
}

void MoneyQueueTest::aSecondPaymentLeavesThePaidOrderAlone()
{
    Desk desk;
    const Placed placed = desk.logic.placeLinked();
    const auto other = desk.logic.run(StartPayment{placed.order, PaymentFlow::Checkout});
    const PaymentId second(other->body["paymentId"].toString());
    QVERIFY(desk.logic.run(RecordProviderObject{second, "cs_2"}).ok());
    (void)desk.logic.deliver(stripebodies::succeeded(LogicFixture::intentOf(placed), 3500));
    (void)desk.logic.deliver(stripebodies::sessionEvent("completed", "cs_2", "pi_2", 3500));
    QCOMPARE(desk.logic.order(placed.order).paymentStatus, QByteArray("paid"));
    QCOMPARE(desk.parked().at(0)["kind"].toString(), QStringLiteral("second_payment"));
    QCOMPARE(desk.parked().at(0)["paymentId"].toString(), second.toString());
    QCOMPARE(desk.decide("accept").code, QByteArray("invalid_transition"));
}

void MoneyQueueTest::aFailedRefundWaitsAndIsAskedAgain()
{
    Desk desk;
    const Placed placed = desk.logic.placePaid();
    const auto asked = desk.logic.run(RefundPayment{
        desk.logic.staff(Role::Manager), placed.payment, {1000, {}}, QStringLiteral("cold")});
    const RefundId refund(asked->body["refundId"].toString());
    RecordRefundResult failed{refund, RefundStatus::Failed, {}, QStringLiteral("card closed")};
    QVERIFY(desk.logic.run(failed).ok());
    QVERIFY(desk.logic.run(failed).ok());
    QCOMPARE(desk.parked().size(), 1);
    QCOMPARE(desk.parked().at(0)["kind"].toString(), QStringLiteral("refund_failed"));
    QCOMPARE(desk.decide("refund").status, 200);
    const QByteArray second = desk.logic.refundOf(placed.order);
    QVERIFY(second != refund.bytes());
    QCOMPARE(desk.logic.jobs("stripe.refund", "refund:" + second), 1);
    desk.noFault();
}

void MoneyQueueTest::byHandItIsOwedUntilItIsDone()
{
    Desk desk;
    const Placed placed = desk.logic.placePaid();
    const auto asked = desk.logic.run(
        RefundPayment{desk.logic.staff(Role::Manager), placed.payment, {}, QStringLiteral("cold")});
    const RefundId refund(asked->body["refundId"].toString());
    RecordRefundResult byHand{refund, RefundStatus::Pending};
    byHand.payTo = "BE68539007547034";
    QVERIFY(desk.logic.run(byHand).ok());
    QVERIFY(desk.logic.run(byHand).ok());
    QCOMPARE(desk.parked().size(), 1);
    QCOMPARE(desk.parked().at(0)["payTo"].toString(), QStringLiteral("BE68539007547034"));
    QCOMPARE(desk.logic.balance("refunds_payable"), -3500);
    QCOMPARE(desk.decide("refund").status, 200);
    QCOMPARE(desk.logic.balance("refunds_payable"), 0);
    QCOMPARE(desk.logic.order(placed.order).paymentStatus, QByteArray("refunded"));
    QVERIFY(desk.parked().isEmpty());
    desk.noFault();
}

void MoneyQueueTest::anEndedOrderLeavesWhatIsParked()
{
    Desk desk;
    LogicFixture& logic = desk.logic;
    const Placed placed = logic.place();
    // One part arrived and is held; another came short and waits for the manager.
    const auto start = [&](std::int64_t cents, const char* session) {
        const auto begun = logic.run(StartPayment{placed.order, PaymentFlow::Checkout, cents});
        const PaymentId id(begun->body["paymentId"].toString());
        return logic.run(RecordProviderObject{id, session}).ok() ? id : PaymentId();
    };
    const PaymentId held = start(1000, "cs_held");
    const PaymentId shortOne = start(500, "cs_short");
    (void)logic.deliver(stripebodies::sessionEvent("completed", "cs_held", "pi_held", 1000));
    (void)logic.deliver(stripebodies::sessionEvent("completed", "cs_short", "pi_short", 400));
    QCOMPARE(logic.order(placed.order).heldCents, 1000);
    QCOMPARE(desk.parked().size(), 1);
    QVERIFY(logic.run(CancelOrder{placed.order, QStringLiteral("diner")}).ok());
    // The held part goes back by itself; the parked one stays the manager's, and can be decided.
    QCOMPARE(logic.refundedCents(placed.order), 1000);
    QCOMPARE(logic.payment(held).refundingCents, 1000);
    QCOMPARE(logic.payment(shortOne).refundingCents, 0);
    QCOMPARE(desk.decide("refund").status, 200);
    QCOMPARE(logic.refundedCents(placed.order), 1400);
    QCOMPARE(logic.payment(shortOne).parkedCents, 0);
    storage::Rows rows = logic.database().query("select id from refunds where order_id = $1",
                                                {placed.order.bytes()});
    std::vector<RefundId> refunds;
    while (rows.next())
        refunds.emplace_back(rows.bytes(0));
    for (const RefundId& refund : refunds)
        QVERIFY(logic.run(RecordRefundResult{refund}).ok());
    QCOMPARE(logic.balance("card_clearing/stripe"), 0);
    QCOMPARE(logic.balance("unapplied_receipts"), 0);
    desk.noFault();
}

void MoneyQueueTest::aFailedRefundIsTheQueuesAlone()
{
    Desk desk;
    const Placed placed = desk.logic.placePaid();
    const StaffPrincipal manager = desk.logic.staff(Role::Manager);
    const auto asked =
        desk.logic.run(RefundPayment{manager, placed.payment, {1000, {}}, QStringLiteral("cold")});
    QVERIFY(desk.logic
                .run(RecordRefundResult{RefundId(asked->body["refundId"].toString()),
                                        RefundStatus::Failed})
                .ok());
    // Neither by hand nor with the order does it go back beside the queue.
    const auto again =
        desk.logic.run(RefundPayment{manager, placed.payment, {3500, {}}, QStringLiteral("cold")});
    QCOMPARE(codeOf(again), QByteArray("refund_exceeds_payment"));
    QCOMPARE(again.error().members["refundableCents"].toInteger(), 2500);
    QCOMPARE(again.error().members["parkedCents"].toInteger(), 1000);
    RunStaffAction cancel{manager, RunStaffAction::Kind::Cancel, placed.order};
    cancel.reason = QStringLiteral("gone");
    QVERIFY(desk.logic.run(cancel).ok());
    QCOMPARE(desk.logic.payment(placed.payment).refundingCents, 2500);
    QCOMPARE(desk.decide("refund").status, 200);
    QCOMPARE(desk.logic.payment(placed.payment).refundingCents, 3500);
    desk.noFault();
}

void MoneyQueueTest::aPartThatCouldNotGoBackIsNoPartAgain()
{
    Desk desk;
    LogicFixture& logic = desk.logic;
    PlaceOrder place{logic.cart()};
    place.startsPayment = false;
    const OrderId order(logic.run(place)->body.value(QLatin1String("orderId")).toString());
    const auto begun = logic.run(StartPayment{order, PaymentFlow::Intent, 1000});
    const PaymentId part(begun->body.value(QLatin1String("paymentId")).toString());
    const auto paid = [&](const PaymentId& id, std::int64_t cents) {
        return logic.run(RecordPaymentFact{
            id,
            {},
            PaymentFact{PaymentFact::Kind::Succeeded, logic.clock().now(), cents, "AUD", {}}});
    };
    QVERIFY(paid(part, 1000).ok());
    QCOMPARE(logic.order(order).heldCents, 1000);
    QVERIFY(logic.run(RefundPayment{logic.staff(Role::Manager), part, {}, "left early"}).ok());
    const RefundId refund(logic.refundOf(order));
    QVERIFY(logic.run(RecordRefundResult{refund, RefundStatus::Failed}).ok());
    QCOMPARE(logic.order(order).heldCents, 0);
    const QByteArray id = desk.onlyParked();
    for (const char* kept : {"accept", "write_off"})
        QCOMPARE(desk.decide(id, kept, desk.manager()).code, QByteArray("invalid_transition"));
    // The others pay all of it, and what they paid is what the order took.
    const auto rest = logic.run(StartPayment{order, PaymentFlow::Intent});
    QVERIFY(paid(PaymentId(rest->body.value(QLatin1String("paymentId")).toString()), 3500).ok());
    QCOMPARE(logic.stateOf(order), QByteArray("PAYMENT_SUCCEEDED"));
    QCOMPARE(desk.decide(id, "accept", desk.manager()).status, 200);
    QCOMPARE(logic.order(order).heldCents, 0);
    QCOMPARE(logic.balance("sales") + logic.balance("tips_payable"), -3500);
    QCOMPARE(logic.balance("unapplied_receipts"), -1000);
    desk.noFault();
}

void MoneyQueueTest::whatWentBackElsewhereIsOnlyClosed()
{
    Desk desk;
    const Placed placed = desk.mismatch(3400);
    // Somebody gave a part of it back in the provider's own pages.
    QVERIFY(desk.logic
                .run(RecordPaymentFact{
                    placed.payment,
                    {},
                    PaymentFact{
                        PaymentFact::Kind::Refunded, desk.logic.clock().now(), 3000, "AUD", {}}})
                .ok());
    QCOMPARE(desk.logic.payment(placed.payment).parkedCents, 400);
    QCOMPARE(desk.decide("accept").code, QByteArray("refund_exceeds_payment"));
    QCOMPARE(desk.decide("refund").body["state"].toString(), QStringLiteral("refunded"));
    QCOMPARE(desk.logic.refundedCents(placed.order), 400);
    // And all of another.
    const Placed all = desk.mismatch(3400);
    QVERIFY(desk.logic
                .run(RecordPaymentFact{
                    all.payment,
                    {},
                    PaymentFact{
                        PaymentFact::Kind::Refunded, desk.logic.clock().now(), 3400, "AUD", {}}})
                .ok());
    QCOMPARE(desk.decide("refund").status, 200);
    QCOMPARE(desk.logic.refunds(all.order), 0);
    QVERIFY(desk.parked().isEmpty());
    desk.noFault();
}

void MoneyQueueTest::sixtyFourDecisionsAreOne()
{
    Desk desk;
    const Placed placed = desk.mismatch(3400);
    const ParkedMoneyId id(desk.onlyParked());
    const DecideMoney command{desk.logic.staff(Role::Manager), id, MoneyDecision::Refund,
                              QStringLiteral("x")};
    int carriedOut = 0;
    for (const auto& outcome : desk.logic.runTogether(std::vector<std::any>(64, command)))
        carriedOut += outcome ? 1 : 0;
    QCOMPARE(carriedOut, 1);
    QCOMPARE(desk.logic.refunds(placed.order), 1);
    desk.noFault();
}

void MoneyQueueTest::onlyTheManagerOfTheVenue()
{
    Desk desk;
    (void)desk.mismatch(3400);
    const QByteArray id = desk.onlyParked();
    const QByteArray counter = desk.calls.tokenOf(desk.logic.staff(Role::Counter));
    QCOMPARE(desk.calls.get("/api/payments/parked", counter).code, QByteArray("forbidden"));
    QCOMPARE(desk.calls.get("/api/payments/disputes", counter).code, QByteArray("forbidden"));
    QCOMPARE(desk.decide(id, "refund", counter).code, QByteArray("forbidden"));
    QCOMPARE(desk.decide(id, "refund", desk.manager(LogicFixture::there)).code,
             QByteArray("parked_money_not_found"));
    QCOMPARE(desk.decide(id, "refund", {}).code, QByteArray("unauthenticated"));
    QCOMPARE(desk.parked().size(), 1);
}

void MoneyQueueTest::isRefusedByName()
{
    Desk desk;
    (void)desk.mismatch(3400);
    const QByteArray path = "/api/payments/parked/" + desk.onlyParked();
    const auto post = [&](const QJsonObject& body) {
        return desk.calls.post(path, desk.manager(), body).code;
    };
    QCOMPARE(post({{"decision", "keep"}, {"reason", "x"}}), QByteArray("field_invalid"));
    QCOMPARE(post({{"decision", "refund"}}), QByteArray("field_missing"));
    QCOMPARE(post({{"decision", "refund"}, {"reason", " "}}), QByteArray("field_invalid"));
    QCOMPARE(post({{"decision", "refund"}, {"reason", "x"}, {"amountCents", 1}}),
             QByteArray("field_unknown"));
    QCOMPARE(desk.decide("pkm_none", "refund", desk.manager()).code,
             QByteArray("parked_money_not_found"));
    QCOMPARE(desk.calls.get("/api/payments/parked?state=some", desk.manager()).code,
             QByteArray("field_invalid"));
    QCOMPARE(desk.parked().size(), 1);
}

void MoneyQueueTest::theConsoleSaysTheSame()
{
    Desk desk;
    (void)desk.mismatch(3400);
    const StaffPrincipal manager = desk.logic.staff(Role::Manager);
    const QString id = QString::fromLatin1(desk.onlyParked());
    const auto read = readMoneyCommand(QStringLiteral("money.write_off"),
                                       {{"parkedId", id}, {"reason", "x"}}, manager);
    QVERIFY(read && *read);
    QVERIFY(desk.logic.run(read->value()).ok());
    QCOMPARE(desk.logic.balance("write_offs"), -3400);
    QVERIFY(!readMoneyCommand(QStringLiteral("order.ready"), {}, manager));
    QVERIFY(!*readMoneyCommand(QStringLiteral("money.refund"), {{"parkedId", id}}, manager));
}

void MoneyQueueTest::disputesAreListedUntilTheyAreClosed()
{
    Desk desk;
    const Placed placed = desk.logic.placePaid();
    Options options;
    options.at = 2000;
    const QByteArray intent = LogicFixture::intentOf(placed);
    (void)desk.logic.deliver(stripebodies::disputeEvent("created", intent, 3500, options));
    const auto listed = [&](const QByteArray& query) {
        return desk.calls.get("/api/payments/disputes" + query, desk.manager())
            .body["disputes"]
            .toArray();
    };
    QCOMPARE(listed({}).size(), 1);
    const QJsonObject open = listed({}).at(0).toObject();
    QCOMPARE(open["reason"].toString(), QStringLiteral("fraudulent"));
    QCOMPARE(open["status"].toString(), QStringLiteral("needs_response"));
    QCOMPARE(open["dueAt"].toString(), QStringLiteral("2027-01-15T08:00:00.000Z"));
    QCOMPARE(open["amountCents"].toInteger(), 3500);
    QCOMPARE(desk.logic.balance("disputes"), 3500);
    options.at = 3000;
    options.status = "lost";
    (void)desk.logic.deliver(stripebodies::disputeEvent("closed", intent, 3500, options));
    QVERIFY(listed({}).isEmpty());
    QCOMPARE(listed("?state=all").at(0)["status"].toString(), QStringLiteral("lost"));
    QCOMPARE(desk.logic.balance("disputes"), 0);
    QCOMPARE(desk.logic.balance("write_offs"), 3500);
    QCOMPARE(desk.logic.events("dispute_updated", placed.order.bytes()), 2);
    QVERIFY(desk.calls.get("/api/payments/disputes", desk.manager(LogicFixture::there))
                .body["disputes"]
                .toArray()
                .isEmpty());
}

void MoneyQueueTest::disputesInAnyOrderEndAlike()
{
    Desk desk;
    const Placed placed = desk.logic.placePaid();
    const QByteArray intent = LogicFixture::intentOf(placed);
    Options closed;
    closed.at = 3000;
    (void)desk.logic.deliver(stripebodies::disputeEvent("closed", intent, 3500, closed));
    Options created;
    created.at = 2000;
    (void)desk.logic.deliver(stripebodies::disputeEvent("created", intent, 3500, created));
    const QJsonObject dispute = desk.calls.get("/api/payments/disputes?state=all", desk.manager())
                                    .body["disputes"]
                                    .toArray()
                                    .at(0)
                                    .toObject();
    QCOMPARE(dispute["status"].toString(), QStringLiteral("won"));
    QCOMPARE(dispute["openedAt"].toString(), QStringLiteral("1970-01-01T00:33:20.000Z"));
    QCOMPARE(desk.logic.order(placed.order).paymentStatus, QByteArray("paid"));
}

QTEST_GUILESS_MAIN(MoneyQueueTest)
#include "tst_moneyqueue.moc"
