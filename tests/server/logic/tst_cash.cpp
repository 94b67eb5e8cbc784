// Cash at the counter: from the opening float to the closing report, with orders that are paid in
// between; and that the ledger's drawer always holds what the drawer should hold.
#include "core/cash/cashcommands.h"
#include "core/tips/tipcommands.h"
#include "server/cash/cashreader.h"
#include "server/cash/cashroutes.h"
#include "server/ledger/ledgerstore.h"
#include "server/orders/dinerorders.h"
#include "server/payments/paymentroutes.h"
#include "tests/server/logic/logicfixture.h"
#include "tests/server/logic/routecalls.h"
#include "tests/server/logic/stripebodies.h"
#include "tests/server/storage/bothdatabases.h"
#include "tests/support/forwardingdatabase.h"
#include "tests/support/queryplan.h"

#include <QJsonArray>
#include <QTest>

#include <rapidcheck.h>

using namespace servery;
using namespace servery::testing;
using Kind = RunDrawerAction::Kind;

namespace {

std::vector<DenominationCount> countOf(std::int64_t cents)
{
    std::vector<DenominationCount> out;
    for (const std::int64_t value : denominationsOf("AUD")) {
        out.push_back({value, cents / value});
        cents %= value;
    }
    return out;
}

QJsonArray countsJson(std::int64_t cents)
{
    QJsonArray out;
    for (const DenominationCount& each : countOf(cents))
        out.append(
            QJsonObject{{"valueCents", qint64{each.valueCents}}, {"count", qint64{each.count}}});
    return out;
}

class Counter
{
public:
    engine::Outcome drawer(Kind kind, std::int64_t cents = 0, const QString& reason = {},
                           Role role = Role::Counter)
    {
        RunDrawerAction action{logic.staff(role), kind};
        action.reason = reason;
        if (kind == Kind::Count || kind == Kind::Close)
            action.counts = countOf(cents);
        else
            action.amountCents = cents;
        return logic.run(action);
    }
    // An order whose diner chose to pay at the counter.
    Placed placeForCash()
    {
        Placed placed = logic.place();
        const auto outcome = logic.run(StartPayment{placed.order, PaymentFlow::Cash});
        placed.payment = PaymentId(outcome->body.value(QLatin1String("paymentId")).toString());
        return placed;
    }
    engine::Outcome take(const Placed& placed, std::optional<std::int64_t> tendered = {},
                         const QString& slug = LogicFixture::here)
    {
        return logic.run(TakeCash{logic.staff(Role::Counter, slug), placed.payment, tendered});
    }
    DrawerSession session()
    {
        return DrawerStore::readOpen(logic.database(), logic.venue(LogicFixture::here)).value();
    }
    std::int64_t ledgerOf(const DrawerSession& drawer)
    {
        return logic.balance("cash_drawer/" + drawer.id.bytes());
    }

    LogicFixture logic;
};

} // namespace

class CashLogicTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cashPaysAnOrder();
    void onlyInAnOpenSession();
    void whatIsRefusedChangesNothing();
    void aTipIsTakenWithTheCash();
    void whatIsNoTip_data();
    void whatIsNoTip();
    void anotherWayToPayEndsTheWait();
    void cashGoesBackFromTheDrawer();
    void aDayOfADrawer();
    void theCountIsBlind();
    void reportsAreNumberedAndStay();
    void overTheLimitAManagerCloses();
    void theRoutes();
    void readsFindTheirRowsByAnIndex();
    void theLedgerHoldsWhatTheDrawerHolds();
};

void CashLogicTest::cashPaysAnOrder()
{
    Counter counter;
    LogicFixture& logic = counter.logic;
    QVERIFY(counter.drawer(Kind::Open, 20000).ok());
    const Placed placed = counter.placeForCash();
    QCOMPARE(logic.stateOf(placed.order), QByteArray("PAYMENT_PENDING"));
    QCOMPARE(logic.order(placed.order).paymentStatus, QByteArray("pending"));
    QCOMPARE(logic.events("payment_initiated", placed.payment.bytes()), std::int64_t{1});
    QCOMPARE(logic.tickets(placed.order), std::int64_t{0});

    const auto taken = counter.take(placed, 5000);
    QVERIFY(taken.ok());
    QCOMPARE(taken->body["dueCents"].toInteger(), 3500);
    QCOMPARE(taken->body["changeCents"].toInteger(), 1500);
    QCOMPARE(taken->body["change"].toArray().size(), 2); // a ten and a five
    QCOMPARE(logic.stateOf(placed.order), QByteArray("PAYMENT_SUCCEEDED"));
    QCOMPARE(logic.order(placed.order).paymentStatus, QByteArray("paid"));
    QCOMPARE(logic.tickets(placed.order), std::int64_t{1});
    QCOMPARE(logic.texts(placed.order), std::int64_t{1});
    QCOMPARE(expectedCents(counter.session()), std::int64_t{23500});
    QCOMPARE(counter.ledgerOf(counter.session()), std::int64_t{23500});
    QCOMPARE(logic.balance("sales"), std::int64_t{-3400});
    QCOMPARE(logic.balance("tips_payable"), std::int64_t{-100});
    QCOMPARE(logic.journalFault(), QString());
    QCOMPARE(codeOf(counter.take(placed)), QByteArray("payment_not_open"));
    QCOMPARE(expectedCents(counter.session()), std::int64_t{23500});
}

void CashLogicTest::onlyInAnOpenSession()
{
    Counter counter;
    const Placed placed = counter.placeForCash();
    QCOMPARE(codeOf(counter.take(placed)), QByteArray("drawer_closed"));
    for (const Kind kind :
         {Kind::PayIn, Kind::PayOut, Kind::Drop, Kind::NoSale, Kind::Count, Kind::Close})
        QCOMPARE(codeOf(counter.drawer(kind, 500, QStringLiteral("why"))),
                 QByteArray("drawer_closed"));
    QVERIFY(counter.drawer(Kind::Open, 0).ok());
    QCOMPARE(codeOf(counter.drawer(Kind::Open, 0)), QByteArray("drawer_already_open"));
    QVERIFY(counter.take(placed).ok());
}

void CashLogicTest::whatIsRefusedChangesNothing()
{
    Counter counter;
    LogicFixture& logic = counter.logic;
    QVERIFY(counter.drawer(Kind::Open, 20000).ok());
    const Placed placed = counter.placeForCash();
    const Placed card = logic.placeLinked();
    const auto before = logic.sizes();
    QCOMPARE(codeOf(counter.take(placed, 3495)), QByteArray("tender_insufficient"));
    QCOMPARE(codeOf(counter.take(placed, 3501)), QByteArray("cash_amount_invalid"));
    QCOMPARE(codeOf(counter.take(placed, 3500, LogicFixture::there)),
             QByteArray("payment_not_found"));
    QCOMPARE(codeOf(counter.take(card, 3500)), QByteArray("payment_not_open"));
    QCOMPARE(codeOf(logic.run(TakeCash{logic.staff(Role::Kitchen), placed.payment, 3500})),
             QByteArray("forbidden"));
    QCOMPARE(codeOf(counter.drawer(Kind::PayIn, 500, QStringLiteral("x"), Role::Kitchen)),
             QByteArray("forbidden"));
    QCOMPARE(codeOf(counter.drawer(Kind::Drop, 20005)), QByteArray("drawer_insufficient"));
    QCOMPARE(codeOf(counter.drawer(Kind::PayIn, -5, QStringLiteral("x"))),
             QByteArray("cash_amount_invalid"));
    QCOMPARE(logic.sizes(), before);
    QCOMPARE(expectedCents(counter.session()), std::int64_t{20000});
    // An order that is over is not paid any more.
    QVERIFY(logic.run(CancelOrder{placed.order, QStringLiteral("diner")}).ok());
    QCOMPARE(codeOf(counter.take(placed)), QByteArray("payment_not_open"));
}

void CashLogicTest::aTipIsTakenWithTheCash()
{
    Counter counter;
    LogicFixture& logic = counter.logic;
    QVERIFY(counter.drawer(Kind::Open, 20000).ok());
    const Placed placed = counter.placeForCash(); // 3400, and a tip of 100
    const TakeCash take{logic.staff(Role::Counter), placed.payment, 5000, 500};
    const auto taken = logic.run(take);
    QCOMPARE(codeOf(taken), QByteArray());
    QCOMPARE(taken->body["dueCents"].toInt(), 4000);
    QCOMPARE(taken->body["tipCents"].toInt(), 500);
    QCOMPARE(taken->body["changeCents"].toInt(), 1000);
    const Order order = logic.order(placed.order);
    QCOMPARE(stateName(order.state), QByteArray("PAYMENT_SUCCEEDED"));
    QCOMPARE(order.paymentStatus, QByteArray("paid"));
    QCOMPARE(order.tipCents, std::int64_t{600});
    QCOMPARE(order.amountCents, std::int64_t{4000});
    QCOMPARE(logic.payment(placed.payment).receivedCents, std::int64_t{4000});
    QCOMPARE(logic.balance("tips_payable"), std::int64_t{-600});
    QCOMPARE(logic.balance("sales"), std::int64_t{-3400});
    QCOMPARE(logic.events("order_tip_added", placed.order.bytes()), std::int64_t{1});
    QCOMPARE(expectedCents(counter.session()), std::int64_t{24000});
    QCOMPARE(counter.ledgerOf(counter.session()), std::int64_t{24000});
    // The second time there is nothing to take, and no second tip.
    QCOMPARE(codeOf(logic.run(take)), QByteArray("payment_not_open"));
    QCOMPARE(logic.order(placed.order).tipCents, std::int64_t{600});
    QCOMPARE(logic.journalFault(), QString());
}

void CashLogicTest::whatIsNoTip_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("less than nothing") << qint64{-1} << QByteArray("tip_invalid");
    QTest::newRow("more than the dishes") << qint64{3305} << QByteArray("tip_invalid");
    QTest::newRow("beyond counting") << qint64{INT64_MAX} << QByteArray("tip_invalid");
    QTest::newRow("more than was given") << qint64{2000} << QByteArray("tender_insufficient");
}

void CashLogicTest::whatIsNoTip()
{
    QFETCH(qint64, cents);
    QFETCH(QByteArray, code);
    Counter counter;
    LogicFixture& logic = counter.logic;
    QVERIFY(counter.drawer(Kind::Open, 20000).ok());
    const Placed placed = counter.placeForCash();
    const auto sizes = logic.sizes();
    const qint64 given = code == "tip_invalid" ? 10000 : 5000;
    QCOMPARE(codeOf(logic.run(TakeCash{logic.staff(Role::Counter), placed.payment, given, cents})),
             code);
    QCOMPARE(logic.sizes(), sizes);
    QCOMPARE(logic.order(placed.order).amountCents, std::int64_t{3500});
    QCOMPARE(expectedCents(counter.session()), std::int64_t{20000});
    // A venue that takes no tips takes none here.
    QVERIFY(logic.run(SetTipPolicy{logic.staff(Role::Manager), {}, false, {}}).ok());
    QCOMPARE(codeOf(logic.run(TakeCash{logic.staff(Role::Counter), placed.payment, {}, 100})),
             QByteArray("tip_invalid"));
    QVERIFY(counter.take(placed).ok());
}

void CashLogicTest::anotherWayToPayEndsTheWait()
{
    Counter counter;
    LogicFixture& logic = counter.logic;
    QVERIFY(counter.drawer(Kind::Open, 20000).ok());
    const Placed placed = counter.placeForCash();
    // Chosen twice it stays the same payment.
    QCOMPARE(logic.run(StartPayment{placed.order, PaymentFlow::Cash})->body["paymentId"].toString(),
             placed.payment.toString());
    QVERIFY(logic.run(StartPayment{placed.order, PaymentFlow::Checkout}).ok());
    QCOMPARE(codeOf(counter.take(placed)), QByteArray("payment_not_open"));
    QVERIFY(DrawerStore::readAwaited(logic.database(), logic.venue(LogicFixture::here)).empty());
}

void CashLogicTest::cashGoesBackFromTheDrawer()
{
    Counter counter;
    LogicFixture& logic = counter.logic;
    QVERIFY(counter.drawer(Kind::Open, 20000).ok());
    const Placed placed = counter.placeForCash();
    QVERIFY(counter.take(placed).ok());
    QVERIFY(counter.drawer(Kind::Close, 23500).ok());
    QVERIFY(logic.act(Role::Manager, RunStaffAction::Kind::Cancel, placed.order).ok());
    const RefundId refund(logic.refundOf(placed.order));
    QCOMPARE(logic.jobs("stripe.refund", "refund:" + refund.bytes()), std::int64_t{0});
    QCOMPARE(logic.order(placed.order).paymentStatus, QByteArray("refund_pending"));
    const GiveCashBack command{logic.staff(Role::Counter), refund};
    QCOMPARE(codeOf(logic.run(command)), QByteArray("drawer_closed"));
    QVERIFY(counter.drawer(Kind::Open, 3000).ok());
    QCOMPARE(codeOf(logic.run(command)), QByteArray("drawer_insufficient"));
    QVERIFY(counter.drawer(Kind::PayIn, 1000, QStringLiteral("from the safe")).ok());
    QCOMPARE(
        codeOf(logic.run(GiveCashBack{logic.staff(Role::Counter, LogicFixture::there), refund})),
        QByteArray("refund_not_found"));
    QVERIFY(logic.run(command).ok());
    QCOMPARE(codeOf(logic.run(command)), QByteArray("refund_not_due"));
    QCOMPARE(logic.order(placed.order).paymentStatus, QByteArray("refunded"));
    QCOMPARE(expectedCents(counter.session()), std::int64_t{500});
    QCOMPARE(counter.ledgerOf(counter.session()), std::int64_t{500});
    QCOMPARE(logic.balance("refunds_payable"), std::int64_t{0});
    QCOMPARE(logic.journalFault(), QString());
}

void CashLogicTest::aDayOfADrawer()
{
    Counter counter;
    LogicFixture& logic = counter.logic;
    QVERIFY(counter.drawer(Kind::Open, 20000).ok());
    QVERIFY(counter.drawer(Kind::PayIn, 1000, QStringLiteral("coins")).ok());
    QVERIFY(counter.drawer(Kind::PayOut, 450, QStringLiteral("milk")).ok());
    QVERIFY(counter.drawer(Kind::Drop, 10000).ok());
    QVERIFY(counter.drawer(Kind::NoSale, 0, QStringLiteral("change for the bus")).ok());
    QVERIFY(counter.take(counter.placeForCash(), 3500).ok());
    const DrawerSession open = counter.session();
    const auto closed = counter.drawer(Kind::Close, 13600, QStringLiteral("a tip fell in"));
    QVERIFY(closed.ok());
    const QJsonObject z = closed->body;
    QCOMPARE(z["zNumber"].toInteger(), 1);
    QCOMPARE(z["expectedCents"].toInteger(), 14050);
    QCOMPARE(z["countedCents"].toInteger(), 13600);
    QCOMPARE(z["overShortCents"].toInteger(), -450);
    QCOMPARE(z["salesCents"].toInteger(), 3500);
    QCOMPARE(z["paidOutCents"].toInteger(), 450);
    QCOMPARE(z["noSaleCount"].toInteger(), 1);
    QCOMPARE(z["reason"].toString(), QStringLiteral("a tip fell in"));
    // The drawer is empty, and every cent is somewhere.
    QCOMPARE(counter.ledgerOf(open), std::int64_t{0});
    QCOMPARE(logic.balance("cash_over_short"), std::int64_t{450});
    QCOMPARE(logic.balance("safe"), std::int64_t{-20000 + 10000 + 13600});
    QCOMPARE(logic.balance("petty_cash"), std::int64_t{-1000 + 450});
    QCOMPARE(logic.journalFault(), QString());
    QCOMPARE(logic.events("drawer_updated", open.id.bytes()), std::int64_t{7});
}

void CashLogicTest::theCountIsBlind()
{
    Counter counter;
    RouteCalls calls(counter.logic);
    CashRoutes routes(calls.edge(), calls.staff());
    routes.addTo(calls.router());
    QVERIFY(counter.drawer(Kind::Open, 20000).ok());
    counter.logic.clock().advanceSeconds(1);
    QVERIFY(counter.take(counter.placeForCash(), 5000).ok());
    const QJsonObject seen =
        calls.get("/api/cash/drawer", calls.tokenOf(counter.logic.staff(Role::Counter))).body;
    QVERIFY(!seen.contains(QLatin1String("expectedCents")));
    QVERIFY(!seen.contains(QLatin1String("salesCents")));
    QVERIFY(!seen["moves"].toArray().last().toObject().contains(QLatin1String("amountCents")));
    const QJsonObject managers =
        calls.get("/api/cash/drawer", calls.tokenOf(counter.logic.staff(Role::Manager))).body;
    QCOMPARE(managers["expectedCents"].toInteger(), 23500);
    // What each move posted says so: by the move's id, or by the payment's that it was for.
    const QJsonArray moves = managers["moves"].toArray();
    const DrawerSession drawer = counter.session();
    const auto posted =
        LedgerStore::readPostings(counter.logic.database(), counter.logic.venue(LogicFixture::here),
                                  "cash_drawer/" + drawer.id.bytes(), drawer.currency, 0, 0, 10);
    QCOMPARE(posted.size(), std::size_t{2});
    QCOMPARE(QString::fromLatin1(posted[1].causeId), moves[0]["moveId"].toString());
    QCOMPARE(QString::fromLatin1(posted[0].causeId), moves[1]["cause"].toString());
    // The first look is on record, also after a better count.
    const auto first = counter.drawer(Kind::Count, 23000);
    QCOMPARE(first->body["overShortCents"].toInteger(), -500);
    QCOMPARE(first->body["needsReason"].toBool(), true);
    QCOMPARE(first->body["needsManager"].toBool(), false);
    const auto closed = counter.drawer(Kind::Close, 23500);
    QVERIFY(closed.ok());
    QCOMPARE(closed->body["countTries"].toInteger(), 1);
}

void CashLogicTest::reportsAreNumberedAndStay()
{
    Counter counter;
    LogicFixture& logic = counter.logic;
    for (int number = 1; number <= 3; ++number) {
        QVERIFY(counter.drawer(Kind::Open, 100 * number).ok());
        QCOMPARE(counter.drawer(Kind::Close, 100 * number)->body["zNumber"].toInteger(), number);
    }
    const VenueId venue = logic.venue(LogicFixture::here);
    QCOMPARE(DrawerStore::readReports(logic.database(), venue, 3, 9).size(), std::size_t{2});
    for (const char* sql : {"update drawer_reports set body = '{}'", "delete from drawer_reports",
                            "update drawer_moves set amount_cents = 0", "delete from drawer_moves"})
        QVERIFY(errorOf([&] { logic.database().execute(sql); }));
    QCOMPARE(DrawerStore::readReport(logic.database(), venue, 2)->body["floatCents"].toInteger(),
             200);
}

void CashLogicTest::overTheLimitAManagerCloses()
{
    Counter counter;
    QVERIFY(counter.logic.run(SetCashPolicy{LogicFixture::here, {200}}).ok());
    QVERIFY(counter.drawer(Kind::Open, 20000).ok());
    QCOMPARE(codeOf(counter.drawer(Kind::Close, 19700)), QByteArray("reason_required"));
    const auto refused = counter.drawer(Kind::Close, 19700, QStringLiteral("no idea"));
    QCOMPARE(codeOf(refused), QByteArray("manager_required"));
    QCOMPARE(refused.error().members["overShortCents"].toInteger(), -300);
    QVERIFY(counter.session().isOpen);
    QVERIFY(counter.drawer(Kind::Close, 19700, QStringLiteral("no idea"), Role::Manager).ok());
}

void CashLogicTest::theRoutes()
{
    Counter counter;
    LogicFixture& logic = counter.logic;
    RouteCalls calls(logic);
    CashRoutes routes(calls.edge(), calls.staff());
    routes.addTo(calls.router());
    DinerOrders diners(calls.edge(), DinerOptions{});
    PaymentWaiters waiters(calls.edge(), 1000);
    PaymentRoutes payments(calls.edge(), diners, waiters, calls.staff());
    payments.addTo(calls.router());
    const QByteArray token = calls.tokenOf(logic.staff(Role::Counter));
    QCOMPARE(calls.get("/api/cash/drawer", token).body["state"].toString(),
             QStringLiteral("closed"));
    QCOMPARE(calls.post("/api/cash/drawer", token, {{"action", "open"}}).code,
             QByteArray("field_missing"));
    QCOMPARE(calls.post("/api/cash/drawer", token, {{"action", "burn"}}).code,
             QByteArray("field_invalid"));
    QCOMPARE(
        calls.post("/api/cash/drawer", token, {{"action", "open"}, {"floatCents", 20000}}).status,
        200);
    const Placed placed = counter.placeForCash();
    const QJsonArray waiting = calls.get("/api/cash/drawer", token).body["awaitingCash"].toArray();
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting[0]["paymentId"].toString(), placed.payment.toString());
    QCOMPARE(waiting[0]["dueCents"].toInteger(), 3500);
    const QByteArray verify = "/api/payments/" + placed.payment.bytes() + "/verify";
    QCOMPARE(calls.post(verify, token, {{"tenderedCents", "much"}}).code,
             QByteArray("field_invalid"));
    QCOMPARE(
        calls.post(verify, calls.tokenOf(logic.staff(Role::Counter, LogicFixture::there)), {}).code,
        QByteArray("payment_not_found"));
    QCOMPARE(calls.post(verify, {}, {}).code, QByteArray("unauthenticated"));
    QCOMPARE(calls.post(verify, token, {{"tenderedCents", 4000}}).body["changeCents"].toInteger(),
             500);
    QCOMPARE(
        calls.post("/api/cash/drawer", token, {{"action", "close"}, {"counts", countsJson(23500)}})
            .body["zNumber"]
            .toInteger(),
        1);
    QCOMPARE(calls.get("/api/cash/reports", token).body["reports"].toArray().size(), 1);
    QCOMPARE(calls.get("/api/cash/reports/1", token).body["salesCents"].toInteger(), 3500);
    QCOMPARE(calls.get("/api/cash/reports/2", token).code, QByteArray("report_not_found"));
    // Whoever knows the session alone finds its report: an entry's subject.
    const QByteArray ofSession =
        "/api/cash/reports?session=" +
        calls.get("/api/cash/reports/1", token).body["sessionId"].toString().toLatin1();
    QCOMPARE(calls.get(ofSession, token).body["reports"][0]["zNumber"].toInteger(), 1);
    const QByteArray other = calls.tokenOf(logic.staff(Role::Manager, LogicFixture::there));
    QCOMPARE(calls.get(ofSession, other).body["reports"].toArray(), QJsonArray());
    const QByteArray kitchen = calls.tokenOf(logic.staff(Role::Kitchen));
    QCOMPARE(calls.get("/api/cash/drawer", kitchen).code, QByteArray("forbidden"));
    QCOMPARE(calls.get("/api/cash/reports/1", kitchen).code, QByteArray("forbidden"));
    QCOMPARE(calls.get("/api/cash/reports/2", kitchen).code, QByteArray("report_not_found"));
    QCOMPARE(calls.get("/api/cash/reports/1", other).code, QByteArray("report_not_found"));
    // The WebSocket's commands are read by the same functions.
    const auto read = readCashCommand(QStringLiteral("drawer.close"),
                                      {{"counts", QJsonArray{QJsonObject{{"valueCents", 5}}}}},
                                      logic.staff(Role::Counter));
    QCOMPARE(QByteArray(read->error().kind.code), QByteArray("field_missing"));
    QVERIFY(!readCashCommand(QStringLiteral("order.ready"), {}, logic.staff(Role::Counter)));
}

void CashLogicTest::readsFindTheirRowsByAnIndex()
{
    Counter counter;
    RecordingDatabase recording(counter.logic.database());
    const VenueId venue = counter.logic.venue(LogicFixture::here);
    (void)DrawerStore::readOpen(recording, venue);
    (void)DrawerStore::readPolicy(recording, venue);
    (void)DrawerStore::readMoves(recording, DrawerSessionId(QByteArray("drw_1")));
    (void)DrawerStore::readReports(recording, venue, 0, 5);
    (void)DrawerStore::readReport(recording, venue, 1);
    (void)DrawerStore::readReportOf(recording, venue, DrawerSessionId(QByteArray("drw_1")));
    (void)DrawerStore::readAwaited(recording, venue);
    (void)DrawerStore::readRefundsDue(recording, venue);
    for (const QByteArray& sql : recording.statements())
        QCOMPARE(fullScans(counter.logic.database(), sql), QStringList());
}

void CashLogicTest::theLedgerHoldsWhatTheDrawerHolds()
{
    QVERIFY(rc::check("after any history the drawer's account is the drawer's sum", [] {
        Counter counter;
        LogicFixture& logic = counter.logic;
        std::vector<Placed> placed;
        const auto steps = *rc::gen::container<std::vector<std::pair<unsigned, unsigned>>>(
            rc::gen::pair(rc::gen::inRange(0U, 10U), rc::gen::inRange(0U, 40U)));
        for (const auto& [what, choice] : steps) {
            const auto cents = std::int64_t{choice} * 505;
            const Placed* one = placed.empty() ? nullptr : &placed[choice % placed.size()];
            if (what < 4)
                (void)counter.drawer(static_cast<Kind>(what), cents, QStringLiteral("why"));
            else if (what == 4)
                placed.push_back(counter.placeForCash());
            else if (what == 5 && one != nullptr)
                (void)counter.take(*one, choice % 2 == 0 ? 5000 : 3500);
            else if (what == 6 && one != nullptr)
                (void)logic.act(Role::Manager, RunStaffAction::Kind::Cancel, one->order);
            else if (what == 7 && one != nullptr)
                (void)logic.run(
                    GiveCashBack{logic.staff(Role::Counter), RefundId(logic.refundOf(one->order))});
            else if (what == 8)
                (void)counter.drawer(Kind::Close, cents, QStringLiteral("why"), Role::Manager);
            RC_ASSERT(logic.journalFault().toStdString() == std::string());
            const auto open =
                DrawerStore::readOpen(logic.database(), logic.venue(LogicFixture::here));
            RC_ASSERT(logic.count("select coalesce(sum(balance_cents), 0) from ledger_balances"
                                  " where account like 'cash_drawer/%'") ==
                      (open ? expectedCents(*open) : 0));
        }
    }));
}

QTEST_GUILESS_MAIN(CashLogicTest)
#include "tst_cash.moc"
