// Refunds that staff ask for: whole, by amount, by line; by whom; never more than was paid.
#include "core/payments/moneycommands.h"
#include "server/orders/dinerorders.h"
#include "server/payments/moneyqueuestore.h"
#include "server/payments/paymentroutes.h"
#include "server/payments/paymentwaiters.h"
#include "tests/server/logic/logicfixture.h"
#include "tests/server/logic/routecalls.h"
#include "tests/server/logic/stripebodies.h"

#include <QJsonArray>
#include <QTest>

using namespace servery;
using namespace servery::testing;

namespace {

constexpr std::int64_t paidCents = 3500; // 2 × 1700 and a tip of 100

struct Desk
{
    LogicFixture logic;
    RouteCalls calls{logic};
    DinerOrders diners{calls.edge(), DinerOptions{}};
    PaymentWaiters waiters{calls.edge(), 1000};
    PaymentRoutes routes{calls.edge(), diners, waiters, calls.staff()};
    Placed placed = logic.placePaid();

    Desk() { routes.addTo(calls.router()); }

    Answer refund(const QJsonObject& body, Role role = Role::Manager,
                  const QString& slug = LogicFixture::here)
    {
        return calls.post("/api/payments/" + placed.payment.bytes() + "/refund",
                          calls.tokenOf(logic.staff(role, slug)), body);
    }
    QString line() { return logic.order(placed.order).lines.front().id.toString(); }
};

QJsonObject because(QJsonObject body = {})
{
    body.insert(QLatin1String("reason"), QStringLiteral("cold"));
    return body;
}

QJsonObject ofLine(const QString& line, int quantity)
{
    return because(
        {{QLatin1String("lines"), QJsonArray{QJsonObject{{QLatin1String("lineId"), line},
                                                         {QLatin1String("quantity"), quantity}}}}});
}

} // namespace

class RefundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeGivesAllBackOnce();
    void amountsAddUpToWhatWasPaid();
    void noLineTwice();
    void theOrdersPaymentsTellWhatWentBack();
    void aLineWithoutQuantityIsWhatIsLeftOfIt();
    void aFailedRefundFreesItsLines();
    void sixtyFourAtOnceAreOne();
    void aRefundThatFailedAfterItWasCountedIsOwedAgain_data();
    void aRefundThatFailedAfterItWasCountedIsOwedAgain();
    void whatADisputeHoldsIsNotGivenBack_data();
    void whatADisputeHoldsIsNotGivenBack();
    void isRefusedByName_data();
    void isRefusedByName();
    void onlyTheManagerOfTheVenue();
};

void RefundsTest::wholeGivesAllBackOnce()
{
    Desk desk;
    const Answer answer = desk.refund(because());
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body.value(QLatin1String("amountCents")).toInteger(), paidCents);
    QCOMPARE(answer.body.value(QLatin1String("refundableCents")).toInteger(), 0);
    const QByteArray id = desk.logic.refundOf(desk.placed.order);
    QCOMPARE(answer.body.value(QLatin1String("refundId")).toString().toUtf8(), id);
    QCOMPARE(desk.logic.jobs("stripe.refund", "refund:" + id), 1);
    QCOMPARE(desk.logic.order(desk.placed.order).paymentStatus, QByteArray("refund_pending"));

    QCOMPARE(desk.refund(because()).code, QByteArray("refund_exceeds_payment"));
    QCOMPARE(desk.logic.refunds(desk.placed.order), 1);
    QVERIFY(desk.logic.run(RecordRefundResult{RefundId(id)}).ok());
    QCOMPARE(desk.logic.order(desk.placed.order).paymentStatus, QByteArray("refunded"));
    QVERIFY2(desk.logic.journalFault().isEmpty(), qPrintable(desk.logic.journalFault()));
}

void RefundsTest::amountsAddUpToWhatWasPaid()
{
    Desk desk;
    const auto amount = [](std::int64_t cents) {
        return because({{QLatin1String("amountCents"), qint64{cents}}});
    };
    QCOMPARE(desk.refund(amount(1000)).status, 200);
    QVERIFY(
        desk.logic.run(RecordRefundResult{RefundId(desk.logic.refundOf(desk.placed.order))}).ok());
    QCOMPARE(desk.logic.order(desk.placed.order).paymentStatus, QByteArray("partially_refunded"));
    QCOMPARE(desk.refund(amount(2501)).code, QByteArray("refund_exceeds_payment"));
    QCOMPARE(desk.refund(amount(2500)).status, 200);
    QCOMPARE(desk.logic.refundedCents(desk.placed.order), paidCents);
}

void RefundsTest::noLineTwice()
{
    Desk desk;
    const Answer one = desk.refund(ofLine(desk.line(), 1));
    QCOMPARE(one.body.value(QLatin1String("amountCents")).toInteger(), 1700);
    QCOMPARE(desk.refund(ofLine(desk.line(), 2)).code, QByteArray("quantity_invalid"));
    QCOMPARE(desk.refund(ofLine(desk.line(), 1)).status, 200);
    QCOMPARE(desk.refund(ofLine(desk.line(), 1)).code, QByteArray("quantity_invalid"));
    // The tip is all that is left.
    QCOMPARE(desk.refund(because()).body.value(QLatin1String("amountCents")).toInteger(), 100);
}

void RefundsTest::aLineWithoutQuantityIsWhatIsLeftOfIt()
{
    Desk desk;
    QCOMPARE(desk.refund(ofLine(desk.line(), 1)).status, 200);
    const QJsonObject rest =
        because({{QLatin1String("lines"),
                  QJsonArray{QJsonObject{{QLatin1String("lineId"), desk.line()}}}}});
    QCOMPARE(desk.refund(rest).body.value(QLatin1String("amountCents")).toInteger(), 1700);
    QCOMPARE(desk.refund(rest).code, QByteArray("quantity_invalid"));
}

void RefundsTest::aFailedRefundFreesItsLines()
{
    Desk desk;
    QCOMPARE(desk.refund(ofLine(desk.line(), 2)).status, 200);
    QVERIFY(desk.logic
                .run(RecordRefundResult{RefundId(desk.logic.refundOf(desk.placed.order)),
                                        RefundStatus::Failed})
                .ok());
    // Its money waits for the manager, who lets go of that refund.
    QCOMPARE(desk.refund(ofLine(desk.line(), 2)).code, QByteArray("refund_exceeds_payment"));
    const auto parked = MoneyQueueStore::readParked(desk.logic.database(),
                                                    desk.logic.venue(LogicFixture::here), true, 1);
    QCOMPARE(parked.size(), std::size_t{1});
    QVERIFY(desk.logic
                .run(DecideMoney{desk.logic.staff(Role::Manager), parked[0].id,
                                 MoneyDecision::Accept, QStringLiteral("in another way")})
                .ok());
    QCOMPARE(desk.refund(ofLine(desk.line(), 2)).status, 200);
}

void RefundsTest::sixtyFourAtOnceAreOne()
{
    Desk desk;
    std::vector<std::any> commands;
    for (int i = 0; i < 64; ++i)
        commands.emplace_back(RefundPayment{desk.logic.staff(Role::Manager), desk.placed.payment,
                                            RefundAsk{}, QStringLiteral("cold")});
    int given = 0;
    for (const engine::Outcome& outcome : desk.logic.runTogether(std::move(commands)))
        given += outcome.ok() ? 1 : 0;
    QCOMPARE(given, 1);
    QCOMPARE(desk.logic.refunds(desk.placed.order), 1);
    QCOMPARE(desk.logic.payment(desk.placed.payment).refundingCents, paidCents);
}

void RefundsTest::aRefundThatFailedAfterItWasCountedIsOwedAgain_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("as a refund's news") << QByteArray("refund.failed");
    QTest::newRow("as its charge's") << QByteArray("charge.refund.updated");
}

void RefundsTest::aRefundThatFailedAfterItWasCountedIsOwedAgain()
{
    QFETCH(QByteArray, type);
    Desk desk;
    LogicFixture& logic = desk.logic;
    QCOMPARE(desk.refund(because({{QLatin1String("amountCents"), 1000}})).status, 200);
    const QByteArray id = logic.refundOf(desk.placed.order);
    const QByteArray intent = LogicFixture::intentOf(desk.placed);
    // The bank works on it, and Stripe's total counts it already; then the bank cannot.
    QVERIFY(logic.run(RecordRefundResult{RefundId(id), RefundStatus::Pending, "re_" + id}).ok());
    QVERIFY(logic.deliver(stripebodies::chargeRefunded(intent, paidCents, 1000)).ok());
    QCOMPARE(logic.payment(desk.placed.payment).refundedCents, 1000);
    QVERIFY(logic
                .deliver(stripebodies::refundUpdated(id, intent, 1000, "failed")
                             .replace("refund.updated", type))
                .ok());
    const Payment after = logic.payment(desk.placed.payment);
    QCOMPARE(after.refundedCents, 0);
    QCOMPARE(after.refundingCents, 0);
    QCOMPARE(after.parkedCents, 1000); // the manager gives it back
    QCOMPARE(logic.balance("card_clearing/stripe"), paidCents);
    QVERIFY2(logic.journalFault().isEmpty(), qPrintable(logic.journalFault()));
}

void RefundsTest::whatADisputeHoldsIsNotGivenBack_data()
{
    QTest::addColumn<QByteArray>("end"); // empty: not yet
    QTest::addColumn<qint64>("left");
    QTest::newRow("open") << QByteArray() << qint64{500};
    QTest::newRow("lost") << QByteArray("lost") << qint64{500};
    QTest::newRow("won") << QByteArray("won") << qint64{paidCents};
}

void RefundsTest::whatADisputeHoldsIsNotGivenBack()
{
    QFETCH(QByteArray, end);
    QFETCH(qint64, left);
    Desk desk;
    const QByteArray intent = LogicFixture::intentOf(desk.placed);
    stripebodies::Options options;
    options.at = 2000;
    (void)desk.logic.deliver(stripebodies::disputeEvent("created", intent, 3000, options));
    options.at = 3000;
    options.status = end;
    if (!end.isEmpty())
        (void)desk.logic.deliver(stripebodies::disputeEvent("closed", intent, 3000, options));
    const Answer more = desk.refund(because({{QLatin1String("amountCents"), left + 1}}));
    QCOMPARE(more.code, QByteArray("refund_exceeds_payment"));
    QCOMPARE(more.body.value(QLatin1String("refundableCents")).toInteger(), left);
    QCOMPARE(desk.refund(because()).body.value(QLatin1String("amountCents")).toInteger(), left);
    QCOMPARE(desk.refund(because()).code, QByteArray("refund_exceeds_payment"));
}

void RefundsTest::isRefusedByName_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char* name, const QJsonObject& body, const char* code) {
        QTest::newRow(name) << body << QByteArray(code);
    };
    const auto amount = [](const QJsonValue& cents) {
        return because({{QLatin1String("amountCents"), cents}});
    };
    row("no reason", {}, "field_missing");
    row("blank reason", {{QLatin1String("reason"), QStringLiteral("  ")}}, "field_invalid");
    row("nothing", amount(0), "amount_invalid");
    row("negative", amount(-1), "amount_invalid");
    row("too much", amount(3501), "refund_exceeds_payment");
    row("overflow", amount(qint64{1} << 53), "refund_exceeds_payment");
    row("a fraction", amount(1.5), "field_invalid");
    row("a text", amount(QStringLiteral("5")), "field_invalid");
    row("unknown field", because({{QLatin1String("cents"), 5}}), "field_unknown");
    row("another's line", ofLine(QStringLiteral("lin_other"), 1), "line_not_found");
    row("three of two", ofLine(QStringLiteral("FIRST"), 3), "quantity_invalid");
    row("none of a line", ofLine(QStringLiteral("FIRST"), 0), "field_invalid");
    QJsonObject both = ofLine(QStringLiteral("FIRST"), 1);
    both.insert(QLatin1String("amountCents"), 100);
    row("amount and lines", both, "refund_ambiguous");
    row("no lines", because({{QLatin1String("lines"), QJsonArray()}}), "field_invalid");
}

void RefundsTest::isRefusedByName()
{
    QFETCH(QJsonObject, body);
    QFETCH(QByteArray, code);
    Desk desk;
    QJsonArray lines = body.value(QLatin1String("lines")).toArray();
    if (!lines.isEmpty() &&
        lines[0].toObject().value(QLatin1String("lineId")) == QLatin1String("FIRST")) {
        QJsonObject line = lines[0].toObject();
        line.insert(QLatin1String("lineId"), desk.line());
        lines[0] = line;
        body.insert(QLatin1String("lines"), lines);
    }
    const auto before = desk.logic.sizes();
    QCOMPARE(desk.refund(body).code, code);
    QCOMPARE(desk.logic.sizes(), before);
}

void RefundsTest::onlyTheManagerOfTheVenue()
{
    Desk desk;
    QCOMPARE(desk.refund(because(), Role::Kitchen).code, QByteArray("forbidden"));
    QCOMPARE(desk.refund(because(), Role::Counter).code, QByteArray("forbidden"));
    QCOMPARE(desk.refund(because(), Role::Manager, LogicFixture::there).code,
             QByteArray("payment_not_found"));
    const Answer nobody =
        desk.calls.post("/api/payments/" + desk.placed.payment.bytes() + "/refund", {}, because());
    QCOMPARE(nobody.status, 401);
    QCOMPARE(desk.logic.refunds(desk.placed.order), 0);
}

void RefundsTest::theOrdersPaymentsTellWhatWentBack()
{
    Desk desk;
    const QByteArray target = "/api/staff/orders/" + desk.placed.order.bytes() + "/payments";
    const auto ask = [&](Role role, const QString& slug = LogicFixture::here) {
        return desk.calls.get(target, desk.calls.tokenOf(desk.logic.staff(role, slug)));
    };
    QCOMPARE(desk.refund(ofLine(desk.line(), 1)).code, QByteArray());
    const QJsonArray payments = ask(Role::Counter).body["payments"].toArray();
    QCOMPARE(payments.size(), 1);
    const QJsonObject payment = payments[0].toObject();
    QCOMPARE(payment["paymentId"].toString(), desk.placed.payment.toString());
    QCOMPARE(payment["receivedCents"].toInteger(), paidCents);
    QCOMPARE(payment["refundingCents"].toInteger(), 1700);
    QCOMPARE(payment["refundableCents"].toInteger(), paidCents - 1700);
    const QJsonObject refund = payment["refunds"].toArray()[0].toObject();
    QCOMPARE(refund["amountCents"].toInteger(), 1700);
    QCOMPARE(refund["reason"].toString(), QStringLiteral("cold"));
    QCOMPARE(refund["byStaff"].toBool(), true);
    QCOMPARE(refund["lines"].toArray()[0].toObject()["quantity"].toInt(), 1);

    QCOMPARE(ask(Role::Kitchen).code, QByteArray("forbidden"));
    QCOMPARE(ask(Role::Manager, LogicFixture::there).code, QByteArray("order_not_found"));
    QCOMPARE(desk.calls.get(target, {}).code, QByteArray("unauthenticated"));
}

QTEST_GUILESS_MAIN(RefundsTest)

#include "tst_refunds.moc"
