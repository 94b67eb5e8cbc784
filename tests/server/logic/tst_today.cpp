// A manager's day: every figure is the ledger's, by the hour and by the way it was paid, beside a
// usual day of the week; and what waits for a person.
#include "core/cash/cashcommands.h"
#include "core/payments/moneycommands.h"
#include "core/staff/staffcommands.h"
#include "core/wallets/walletcommands.h"
#include "server/cash/drawerstore.h"
#include "server/jobs/jobcommands.h"
#include "server/payments/moneyqueuestore.h"
#include "server/payments/paymentjobs.h"
#include "server/reports/jobalarms.h"
#include "server/reports/reportroutes.h"
#include "server/staff/staffstore.h"
#include "tests/server/logic/logicfixture.h"
#include "tests/server/logic/routecalls.h"
#include "tests/server/logic/stripebodies.h"
#include "tests/support/forwardingdatabase.h"
#include "tests/support/queryplan.h"

#include <QJsonArray>
#include <QTest>

using namespace servery;
using namespace servery::testing;

namespace {

struct Desk
{
    LogicFixture logic;
    RouteCalls calls{logic};
    ReportRoutes routes{calls.edge(), calls.staff()};

    JobAlarmRoutes jobRoutes{calls.edge(), calls.staff()};
    reports::Usual usual;

    Desk()
    {
        routes.addTo(calls.router());
        jobRoutes.addTo(calls.router());
    }
    QByteArray manager(const QString& slug = LogicFixture::here)
    {
        return calls.tokenOf(logic.staff(Role::Manager, slug));
    }
    // A job of that kind that uses up its tries.
    void useUp(const QByteArray& kind)
    {
        const auto leased =
            jobs::leasedJobs(logic.run(jobs::LeaseJobs{{{kind, 1, 20}}, 60'000})->body);
        if (leased.empty())
            qFatal("there is no such job");
        jobs::RetryPolicy once;
        once.maxAttempts = 1;
        const auto ended = logic.run(jobs::CompleteJob{
            leased.front().id,
            leased.front().attempt,
            {jobs::JobResult::End::Retry, QStringLiteral("the provider does not answer")},
            once});
        if (!ended)
            qFatal("the end was refused");
    }
    // What is needed because a job gave up.
    QJsonObject jobNeed()
    {
        for (const QJsonValue need : today().body["needs"].toArray())
            if (need["kind"].toString() == u"job_parked")
                return need.toObject();
        return {};
    }

    Answer today(Role role = Role::Manager, const QString& slug = LogicFixture::here)
    {
        return calls.get("/api/reports/day", calls.tokenOf(logic.staff(role, slug)));
    }
    Placed payInCash()
    {
        Placed placed = logic.place();
        const auto outcome = logic.run(StartPayment{placed.order, PaymentFlow::Cash});
        placed.payment = PaymentId(outcome->body.value(QLatin1String("paymentId")).toString());
        (void)logic.run(TakeCash{logic.staff(Role::Counter), placed.payment, {}});
        return placed;
    }
    void openDrawer()
    {
        RunDrawerAction action{logic.staff(Role::Counter), RunDrawerAction::Kind::Open};
        action.amountCents = 20000;
        (void)logic.run(action);
    }
};

QJsonObject methodOf(const QJsonObject& day, const char* method)
{
    for (const QJsonValue& each : day["methods"].toArray())
        if (each.toObject()["method"].toString() == QLatin1String(method))
            return each.toObject();
    return {};
}

qint64 sumOfHours(const QJsonObject& day, const char* name)
{
    qint64 sum = 0;
    for (const QJsonValue& each : day["hours"].toArray())
        sum += each.toObject()[QLatin1String(name)].toInteger();
    return sum;
}

} // namespace

class TodayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFiguresAreTheLedgers();
    void everyFigureHasItsEntries();
    void everyHourHasItsEntries();
    void creditHasFiguresOfItsOwn();
    void refundsOfEarlierDaysKnowTheirMethod();
    void besideAUsualDay();
    void tellsWhatNeedsSomebody();
    void aJobThatGaveUpIsAnAlarmUntilSomebodyActs();
    void aRefundThatIsGivenUpIsTheManagersMoney();
    void aCashRefundIsTheCountersToGive();
    void managersOfTheVenueAlone();
    void readsFindTheirRowsByAnIndex();
};

void TodayTest::theFiguresAreTheLedgers()
{
    Desk desk;
    desk.openDrawer();
    (void)desk.logic.placePaid();
    (void)desk.logic.placePaid();
    const Placed cash = desk.payInCash();
    const auto refunded = desk.logic.run(
        RefundPayment{desk.logic.staff(Role::Manager), cash.payment, {500, {}}, "cold"});
    QVERIFY(refunded.ok());
    const QJsonObject day = desk.today().body;
    QCOMPARE(methodOf(day, "stripe")["orders"].toInt(), 2);
    QCOMPARE(methodOf(day, "stripe")["salesCents"].toInteger(), 6800);
    QCOMPARE(methodOf(day, "stripe")["tipCents"].toInteger(), 200);
    QCOMPARE(methodOf(day, "cash")["salesCents"].toInteger(), 3400);
    QCOMPARE(methodOf(day, "cash")["refundCents"].toInteger(), 500);
    QCOMPARE(day["refundedOrders"].toInt(), 1);
    QCOMPARE(sumOfHours(day, "salesCents"), 10200);
    QCOMPARE(-desk.logic.balance("sales"), std::int64_t{10200});
    QCOMPARE(-desk.logic.balance("refunds_payable"), std::int64_t{500});
    QCOMPARE(day["openOrders"].toInt(), 3);
    // The next day begins with nothing.
    desk.logic.clock().advanceSeconds(24 * 3600);
    QCOMPARE(desk.today().body["methods"].toArray().size(), 0);
}

void TodayTest::everyFigureHasItsEntries()
{
    Desk desk;
    desk.openDrawer();
    (void)desk.logic.placePaid();
    const Placed cash = desk.payInCash();
    (void)desk.logic.run(
        RefundPayment{desk.logic.staff(Role::Manager), cash.payment, {500, {}}, "cold"});
    const QByteArray token = desk.calls.tokenOf(desk.logic.staff(Role::Manager));
    const QJsonArray entries =
        desk.calls.get("/api/reports/day/entries", token).body["entries"].toArray();
    const QJsonObject day = desk.today().body;
    QVERIFY(entries.size() >= 3);
    for (const char* figure : {"salesCents", "tipCents", "refundCents", "feeCents"}) {
        qint64 sum = 0;
        for (const QJsonValue& each : entries)
            sum += each[QLatin1String(figure)].toInteger();
        QCOMPARE(sum, day["totals"][QLatin1String(figure)].toInteger());
    }
    // Each is in the journal, and leads to its order.
    for (const QJsonValue& each : entries) {
        QVERIFY(LedgerStore::readEntry(desk.logic.database(), desk.logic.venue(LogicFixture::here),
                                       each["number"].toInteger())
                    .has_value());
        QVERIFY(each["orderNumber"].toInt() > 0);
    }
    QCOMPARE(desk.calls.get("/api/reports/day/entries", {}).code, QByteArray("unauthenticated"));
    QCOMPARE(
        desk.calls
            .get("/api/reports/day/entries", desk.calls.tokenOf(desk.logic.staff(Role::Counter)))
            .code,
        QByteArray("forbidden"));
}

void TodayTest::everyHourHasItsEntries()
{
    Desk desk;
    (void)desk.logic.placePaid();
    desk.logic.clock().advanceSeconds(3600);
    (void)desk.logic.placePaid();
    (void)desk.logic.placePaid();
    const QByteArray token = desk.manager();
    const auto entriesOf = [&](const QByteArray& hour, const QByteArray& who) {
        return desk.calls.get("/api/reports/day/entries?hour=" + hour, who);
    };
    int hoursWithSales = 0;
    for (const QJsonValue each : desk.today().body["hours"].toArray()) {
        const QByteArray hour = QByteArray::number(each["hour"].toInt());
        qint64 sales = 0;
        for (const QJsonValue entry : entriesOf(hour, token).body["entries"].toArray())
            sales += entry["salesCents"].toInteger();
        QCOMPARE(sales, each["salesCents"].toInteger());
        hoursWithSales += sales > 0 ? 1 : 0;
        QCOMPARE(entriesOf(hour, desk.manager(LogicFixture::there)).body["entries"].toArray(),
                 QJsonArray());
    }
    QCOMPARE(hoursWithSales, 2);
    for (const char* hour : {"24", "-1", "noon", "1.5"})
        QCOMPARE(entriesOf(hour, token).code, QByteArray("field_invalid"));
    QCOMPARE(entriesOf("9", desk.calls.tokenOf(desk.logic.staff(Role::Counter))).code,
             QByteArray("forbidden"));
}

void TodayTest::creditHasFiguresOfItsOwn()
{
    Desk desk;
    LogicFixture& logic = desk.logic;
    desk.openDrawer();
    const QByteArray phone = "+61491570156";
    QVERIFY(logic.run(SetPaymentMethods{LogicFixture::here, {"stripe", "cash", "wallet"}}).ok());
    const auto added = logic.run(AddCredit{logic.staff(Role::Counter), phone, 3000, {}});
    const WalletId wallet(added->body.value(QLatin1String("walletId")).toString());
    const auto begun = logic.run(StartTopUp{wallet, 2000});
    const PaymentId topUp(begun->body.value(QLatin1String("paymentId")).toString());
    QVERIFY(
        logic
            .run(RecordPaymentFact{
                topUp,
                {},
                PaymentFact{PaymentFact::Kind::Succeeded, logic.clock().now(), 2000, "AUD", {}}})
            .ok());
    const QJsonObject before = desk.today().body;
    QCOMPARE(before["totals"]["salesCents"].toInteger(), 0);
    QCOMPARE(before["totals"]["orders"].toInteger(), 0);
    QCOMPARE(before["totals"]["creditSoldCents"].toInteger(), 5000);
    QCOMPARE(before["creditOwedCents"].toInteger(), 5000);
    QCOMPARE(methodOf(before, "cash")["creditSoldCents"].toInteger(), 3000);
    QCOMPARE(methodOf(before, "stripe")["creditSoldCents"].toInteger(), 2000);
    // What is spent is a sale then, and once.
    const Placed placed = logic.place();
    QVERIFY(logic.run(SpendCredit{placed.order, wallet}).ok());
    const QJsonObject after = desk.today().body;
    QCOMPARE(after["totals"]["salesCents"].toInteger(), 3400);
    QCOMPARE(after["totals"]["creditSpentCents"].toInteger(), 3500);
    QCOMPARE(methodOf(after, "wallet")["creditSpentCents"].toInteger(), 3500);
    QCOMPARE(after["creditOwedCents"].toInteger(), 1500);
    const QByteArray token = desk.manager();
    qint64 sold = 0;
    for (const QJsonValue each :
         desk.calls.get("/api/reports/day/entries", token).body["entries"].toArray())
        sold += each["creditSoldCents"].toInteger();
    QCOMPARE(sold, 5000);
    const auto day = reports::readToday(logic.database(), logic.venue(LogicFixture::here), {},
                                        logic.clock().now(), desk.usual);
    QVERIFY2(toCsv(*day).contains(",all,1,34.00,1.00,0.00,0.00,50.00,35.00,0.00,0.00,AUD\r\n"),
             toCsv(*day).constData());
}

void TodayTest::refundsOfEarlierDaysKnowTheirMethod()
{
    Desk desk;
    desk.openDrawer();
    const Placed cash = desk.payInCash();
    desk.logic.clock().advanceSeconds(24 * 3600);
    (void)desk.logic.run(
        RefundPayment{desk.logic.staff(Role::Manager), cash.payment, {700, {}}, "late"});
    const QJsonObject day = desk.today().body;
    QCOMPARE(methodOf(day, "cash")["refundCents"].toInteger(), 700);
    QCOMPARE(methodOf(day, "cash")["salesCents"].toInteger(), 0);
    QCOMPARE(methodOf(day, "other"), QJsonObject());
}

void TodayTest::besideAUsualDay()
{
    Desk desk;
    QVERIFY(desk.today().body["hours"].toArray()[0].toObject()["usualCents"].isNull());
    (void)desk.logic.placePaid();
    desk.logic.clock().advanceSeconds(7 * 24 * 3600);
    for (int order = 0; order < 3; ++order)
        (void)desk.logic.placePaid();
    QCOMPARE(sumOfHours(desk.today().body, "usualCents"), 3400);
    desk.logic.clock().advanceSeconds(7 * 24 * 3600);
    // The mean of two, and nothing of a week without sales.
    QCOMPARE(sumOfHours(desk.today().body, "usualCents"), (3400 + 3 * 3400) / 2);
    QCOMPARE(sumOfHours(desk.today().body, "salesCents"), 0);
}

void TodayTest::tellsWhatNeedsSomebody()
{
    Desk desk;
    const Placed placed = desk.logic.placePaid();
    QCOMPARE(desk.today().body["needs"].toArray().size(), 0);
    QVERIFY(desk.logic.count("select count(*) from notifications") > 0);
    desk.logic.database().execute("update notifications set status = 'undelivered'");
    const QJsonObject need = desk.today().body["needs"].toArray()[0].toObject();
    QCOMPARE(need["kind"].toString(), QStringLiteral("message_not_delivered"));
    QCOMPARE(need["orderId"].toString(), placed.order.toString());
    QCOMPARE(need["phoneEnds"].toString(), QStringLiteral("56"));
    QCOMPARE(desk.today().body["messages"].toObject()["notDelivered"].toInt(), 1);
    // Money that pays for nothing waits in a manager's queue.
    QVERIFY(desk.logic.run(SetPaymentMethods{LogicFixture::here, {}, true}).ok());
    (void)desk.logic.deliver(stripebodies::succeeded(
        LogicFixture::intentOf(desk.logic.placeLinked()), placed.amountCents - 1));
    const QJsonArray needs = desk.today().body["needs"].toArray();
    QCOMPARE(needs.size(), 2);
    QCOMPARE(needs[0]["kind"].toString(), QStringLiteral("money_parked"));
    // Who has the dish needs no text any more.
    desk.logic.database().execute("update orders set state = 'COMPLETED'");
    QCOMPARE(desk.today().body["needs"].toArray().size(), 1);
}

void TodayTest::aJobThatGaveUpIsAnAlarmUntilSomebodyActs()
{
    Desk desk;
    const Placed placed = desk.logic.placePaid();
    const auto alarms = [&](const char* name) {
        return desk.logic.count("select count(*) from venue_events where name = $1"
                                " and data like '%job_parked%'",
                                {name});
    };
    desk.useUp("twilio.message");
    QCOMPARE(alarms("alarm_raised"), 1);
    const QJsonObject need = desk.jobNeed();
    QCOMPARE(need["kind"].toString(), QStringLiteral("job_parked"));
    QCOMPARE(need["job"].toString(), QStringLiteral("twilio.message"));
    QCOMPARE(need["orderId"].toString(), placed.order.toString());
    QCOMPARE(need["orderNumber"].toInt(), desk.logic.order(placed.order).number);
    QCOMPARE(need["error"].toString(), QStringLiteral("the provider does not answer"));
    const QByteArray path = "/api/staff/jobs/" + need["jobId"].toString().toLatin1();
    QCOMPARE(desk.calls.post(path + "/retry", desk.manager(LogicFixture::there), {}).code,
             QByteArray("job_not_found"));
    QCOMPARE(
        desk.calls.post(path + "/retry", desk.calls.tokenOf(desk.logic.staff(Role::Counter)), {})
            .code,
        QByteArray("forbidden"));
    QCOMPARE(desk.calls
                 .post("/api/staff/jobs/job_0/retry",
                       desk.calls.tokenOf(desk.logic.staff(Role::Counter)), {})
                 .code,
             QByteArray("job_not_found")); // unknown comes before not allowed
    QCOMPARE(desk.calls.post(path + "/retry", desk.manager(), {}).status, 200);
    QCOMPARE(alarms("alarm_cleared"), 1);
    QVERIFY(desk.jobNeed().isEmpty());
    QCOMPARE(desk.calls.post(path + "/retry", desk.manager(), {}).code,
             QByteArray("job_not_parked"));
    // It fails again, and somebody lets it be.
    desk.useUp("twilio.message");
    QCOMPARE(desk.calls.post(path + "/dismiss", desk.manager(), {{"reason", " "}}).code,
             QByteArray("field_invalid"));
    QCOMPARE(
        desk.calls
            .post(path + "/dismiss", desk.manager(LogicFixture::there), {{"reason", "told her"}})
            .code,
        QByteArray("job_not_found"));
    QCOMPARE(desk.calls.post(path + "/dismiss", desk.manager(), {{"reason", "told her"}}).status,
             200);
    QCOMPARE(alarms("alarm_cleared"), 2);
    QVERIFY(desk.jobNeed().isEmpty());
    QCOMPARE(desk.logic.sequenceFault(), QString());
}

void TodayTest::aRefundThatIsGivenUpIsTheManagersMoney()
{
    Desk desk;
    const Placed placed = desk.logic.placePaid();
    QVERIFY(desk.logic
                .run(RefundPayment{desk.logic.staff(Role::Manager),
                                   placed.payment,
                                   {1000, {}},
                                   QStringLiteral("cold")})
                .ok());
    desk.useUp("stripe.refund");
    const QJsonObject need = desk.jobNeed();
    QCOMPARE(need["amountCents"].toInt(), 1000);
    const QByteArray path = "/api/staff/jobs/" + need["jobId"].toString().toLatin1();
    QCOMPARE(desk.calls.post(path + "/dismiss", desk.manager(), {{"reason", "in cash"}}).status,
             200);
    // One of its tries may have arrived: it is neither given nor here until somebody has looked.
    QCOMPARE(desk.logic.payment(placed.payment).refundingCents, 1000);
    QCOMPARE(desk.logic.payment(placed.payment).parkedCents, 0);
    QCOMPARE(desk.logic.count("select count(*) from parked_money where kind = 'refund_unsure'"
                              " and state = 'waiting'"),
             1);
    // The provider says in the end that it went back: the manager's word only closes the question.
    const RefundId refund(desk.logic.refundOf(placed.order));
    QVERIFY(desk.logic.run(RecordRefundResult{refund, RefundStatus::Succeeded, "re_1"}).ok());
    const VenueId venue = desk.logic.venue(LogicFixture::here);
    const auto parked = MoneyQueueStore::readParked(desk.logic.database(), venue, true, 10);
    QCOMPARE(parked.size(), std::size_t{1});
    QVERIFY(desk.logic
                .run(DecideMoney{desk.logic.staff(Role::Manager), parked[0].id,
                                 MoneyDecision::Accept, QStringLiteral("nothing there")})
                .ok());
    QVERIFY(MoneyQueueStore::readParked(desk.logic.database(), venue, true, 10).empty());
    QCOMPARE(desk.logic.payment(placed.payment).refundedCents, 1000);
    QCOMPARE(desk.logic.payment(placed.payment).parkedCents, 0);
    QCOMPARE(desk.logic.journalFault(), QString());
}

void TodayTest::aCashRefundIsTheCountersToGive()
{
    Desk desk;
    LogicFixture& logic = desk.logic;
    AddStaff add;
    add.storeSlug = QLatin1String(LogicFixture::here);
    add.member.username = QStringLiteral("mara");
    add.member.name = QStringLiteral("Mara");
    add.member.role = Role::Manager;
    add.member.pinHash = "hash";
    QVERIFY(logic.run(add).ok());
    StaffPrincipal mara = logic.staff(Role::Manager);
    mara.staff = StaffStore::read(logic.database(), mara.venue, add.member.username)->id;
    QVERIFY(logic.run(RunDrawerAction{mara, RunDrawerAction::Kind::Open, 20000}).ok());
    const Placed placed = logic.place(PaymentFlow::Cash);
    QVERIFY(logic.run(TakeCash{mara, placed.payment, {}}).ok());
    const Timestamp asked = logic.clock().now();
    QVERIFY(
        logic.run(RefundPayment{mara, placed.payment, {1000, {}}, QStringLiteral("cold")}).ok());
    const QJsonArray needs = desk.today().body["needs"].toArray();
    QCOMPARE(needs.size(), 1);
    QCOMPARE(needs[0]["kind"].toString(), QStringLiteral("refund_waiting"));
    QCOMPARE(needs[0]["method"].toString(), QStringLiteral("cash"));
    QCOMPARE(needs[0]["at"].toString(), asked.toRfc3339());
    QCOMPARE(needs[0]["orderNumber"].toInt(), logic.order(placed.order).number);
    // The counter's list says the same, and who asked and why.
    const auto due = DrawerStore::readRefundsDue(logic.database(), mara.venue);
    QCOMPARE(due.size(), std::size_t{1});
    QCOMPARE(due[0].staffName, QStringLiteral("Mara"));
    QCOMPARE(due[0].reason, QStringLiteral("cold"));
    QCOMPARE(due[0].since, asked);
    QCOMPARE(due[0].customerName, logic.order(placed.order).customerName);
}

void TodayTest::managersOfTheVenueAlone()
{
    Desk desk;
    (void)desk.logic.placePaid();
    QCOMPARE(desk.today(Role::Counter).code, QByteArray("forbidden"));
    QCOMPARE(desk.calls.get("/api/reports/day", {}).code, QByteArray("unauthenticated"));
    QCOMPARE(desk.today(Role::Manager, LogicFixture::there).body["methods"].toArray().size(), 0);
}

void TodayTest::readsFindTheirRowsByAnIndex()
{
    Desk desk;
    (void)desk.logic.placePaid();
    RecordingDatabase recording(desk.logic.database());
    reports::Usual usual;
    const VenueId venue = desk.logic.venue(LogicFixture::here);
    const Timestamp now = desk.logic.clock().now();
    QVERIFY(reports::readToday(recording, venue, {}, now, usual));
    QVERIFY(reports::readDayLines(recording, venue, {}, 9, now));
    QStringList faults;
    for (const QByteArray& sql : recording.statements())
        faults += fullScans(desk.logic.database(), sql, {});
    QVERIFY(recording.statements().size() > 3);
    QCOMPARE(faults, QStringList());
}

QTEST_GUILESS_MAIN(TodayTest)
#include "tst_today.moc"
