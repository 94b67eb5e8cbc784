// Tips from the payment to the pocket: the pool in the ledger, hours, a day that is shared to the
// cent, what is paid out, and the reports about it; by the routes, as a manager has them.
#include "core/cash/cashcommands.h"
#include "core/staff/staffcommands.h"
#include "core/tips/tipcommands.h"
#include "server/ledger/ledgerroutes.h"
#include "server/reports/reportqueries.h"
#include "server/reports/reportroutes.h"
#include "server/tips/tiproutes.h"
#include "server/tips/tipview.h"
#include "tests/server/logic/logicfixture.h"
#include "tests/server/logic/routecalls.h"
#include "tests/support/queryplan.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace servery;
using namespace servery::testing;

namespace {

constexpr std::int64_t hourMs = 3'600'000;

class Venue
{
public:
    Venue() : calls(logic), tips(calls.edge(), calls.staff()), reports(calls.edge(), calls.staff())
    {
        tips.addTo(calls.router());
        reports.addTo(calls.router());
        ledger.addTo(calls.router());
        for (const auto& [name, role] :
             {std::pair("ann", Role::Kitchen), std::pair("bob", Role::Counter)}) {
            AddStaff add;
            add.storeSlug = QLatin1String(LogicFixture::here);
            add.member.username = QLatin1String(name);
            add.member.name = QLatin1String(name);
            add.member.role = role;
            add.member.pinHash = "hash";
            (void)logic.run(add);
        }
    }
    // Good for a quarter of an hour.
    QByteArray manager() { return calls.tokenOf(logic.staff(Role::Manager)); }
    StaffPrincipal person(const char* name)
    {
        const auto member = StaffStore::read(logic.database(), logic.venue(LogicFixture::here),
                                             QLatin1String(name));
        return {member->venue, member->id, SessionId(QByteArray("ses_") + name), member->role,
                member->name};
    }
    engine::Outcome clock(const char* name, bool begins)
    {
        return logic.run(ClockShift{person(name), begins});
    }
    [[nodiscard]] QByteArray today() const
    {
        return dayOf(m_start, "Australia/Sydney").toString(Qt::ISODate).toLatin1();
    }
    // Two orders with tips of 100 each; ann works three hours and bob one.
    void work()
    {
        m_start = logic.clock().now();
        (void)clock("ann", true);
        for (int i = 0; i < 2; ++i)
            (void)logic.placePaid();
        logic.clock().advanceMs(2 * hourMs);
        (void)clock("bob", true);
        logic.clock().advanceMs(hourMs);
        (void)clock("ann", false);
        (void)clock("bob", false);
    }
    void nextDay()
    {
        const DayRange range =
            rangeOf(dayOf(logic.clock().now(), "Australia/Sydney"), "Australia/Sydney");
        logic.clock().advanceMs(range.to.ms - logic.clock().now().ms + hourMs);
    }

    LogicFixture logic;
    RouteCalls calls;
    TipRoutes tips;
    ReportRoutes reports;
    LedgerRoutes ledger{calls.edge(), calls.staff()};

private:
    Timestamp m_start;
};

} // namespace

class TipsLogicTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsSharedAndPaidOut();
    void whatIsRefusedChangesNothing();
    void hoursAreClockedAndEntered();
    void noHourCountsTwiceHoweverQuickly();
    void thePolicyIsOnThePage();
    void theCounterTakesWhatIsOffered();
    void reportsTellTheSame();
    void theTableHasEveryCentOfEveryDay();
    void whoIsOwedIsNamedOnEveryDay();
    void readsFindTheirRowsByAnIndex();
};

void TipsLogicTest::aDayIsSharedAndPaidOut()
{
    Venue venue;
    LogicFixture& logic = venue.logic;
    venue.work();
    QCOMPARE(logic.balance("tips_payable"), std::int64_t{-200});
    const QByteArray share = "/api/tips/days/" + venue.today() + "/share";
    QCOMPARE(venue.calls.post(share, venue.manager(), {}).code, QByteArray("tips_day_open"));
    venue.nextDay();
    const auto shared = venue.calls.post(share, venue.manager(), {});
    QCOMPARE(shared.status, 200);
    QCOMPARE(shared.body["tipCents"].toInteger(), 200);
    const QJsonArray shares = shared.body["shares"].toArray();
    QCOMPARE(shares.size(), 2);
    QCOMPARE(shares[0]["tipCents"].toInteger() + shares[1]["tipCents"].toInteger(), 200);
    const QByteArray ann = "tips_payable/" + venue.person("ann").staff.bytes();
    QCOMPARE(logic.balance(ann), std::int64_t{-150});
    QCOMPARE(logic.balance("tips_payable"), std::int64_t{0});
    QCOMPARE(venue.calls.post(share, venue.manager(), {}).code, QByteArray("tips_allocated"));

    // From the drawer it is a pay-out like any other, and the books agree.
    const QJsonObject ask{{"staffId", venue.person("ann").staff.toString()},
                          {"amountCents", 100},
                          {"from", "drawer"}};
    QCOMPARE(venue.calls.post("/api/tips/payments", venue.manager(), ask).code,
             QByteArray("drawer_closed"));
    RunDrawerAction open{logic.staff(Role::Counter), RunDrawerAction::Kind::Open, 20000};
    QVERIFY(logic.run(open).ok());
    const auto paid = venue.calls.post("/api/tips/payments", venue.manager(), ask);
    QCOMPARE(paid.status, 200);
    QCOMPARE(paid.body["payableCents"].toInteger(), 50);
    QCOMPARE(logic.balance(ann), std::int64_t{-50});
    QCOMPARE(logic.balance("petty_cash"), std::int64_t{0});
    const auto drawer =
        DrawerStore::readOpen(logic.database(), logic.venue(LogicFixture::here)).value();
    QCOMPARE(expectedCents(drawer), std::int64_t{19900});
    QCOMPARE(venue.calls.post("/api/tips/payments", venue.manager(), ask).code,
             QByteArray("tips_insufficient"));
    QCOMPARE(logic.journalFault(), QString());
}

void TipsLogicTest::whatIsRefusedChangesNothing()
{
    Venue venue;
    LogicFixture& logic = venue.logic;
    (void)logic.placePaid();
    const QByteArray day =
        dayOf(logic.clock().now(), "Australia/Sydney").toString(Qt::ISODate).toLatin1();
    venue.nextDay();
    const auto before = logic.sizes();
    const auto post = [&](const QByteArray& path, const QByteArray& token,
                          const QJsonObject& body) {
        return venue.calls.post(path, token, body).code;
    };
    const QByteArray share = "/api/tips/days/" + day + "/share";
    QCOMPARE(post(share, venue.manager(), {}), QByteArray("tips_nobody_worked"));
    QCOMPARE(post("/api/tips/days/2001-01-01/share", venue.manager(), {}), QByteArray("tips_none"));
    QCOMPARE(post("/api/tips/days/soon/share", venue.manager(), {}), QByteArray("field_invalid"));
    const QByteArray counter = venue.calls.tokenOf(venue.person("bob"));
    QCOMPARE(post(share, counter, {}), QByteArray("forbidden"));
    QCOMPARE(post(share, {}, {}), QByteArray("unauthenticated"));
    const QByteArray foreign = venue.calls.tokenOf(logic.staff(Role::Manager, LogicFixture::there));
    QCOMPARE(post("/api/tips/payments", foreign,
                  {{"staffId", venue.person("ann").staff.toString()},
                   {"amountCents", 1},
                   {"from", "safe"}}),
             QByteArray("staff_not_found"));
    QCOMPARE(post("/api/tips/payments", venue.manager(),
                  {{"staffId", venue.person("ann").staff.toString()},
                   {"amountCents", -1},
                   {"from", "safe"}}),
             QByteArray("field_invalid"));
    QCOMPARE(post("/api/tips/payments", venue.manager(),
                  {{"staffId", "x"}, {"amountCents", 1}, {"from", "sock"}}),
             QByteArray("field_invalid"));
    for (const QJsonObject& policy :
         {QJsonObject{{"method", "luck"}},
          QJsonObject{{"method", "hours"}, {"percents", QJsonArray{0}}},
          QJsonObject{{"method", "hours"}, {"percents", QJsonArray{1, 2, 3, 4, 5}}},
          QJsonObject{{"method", "roles"}, {"roleShares", QJsonObject{{"kitchen", -1}}}}})
        QCOMPARE(post("/api/tips/policy", venue.manager(), policy), QByteArray("field_invalid"));
    QCOMPARE(logic.sizes(), before);
}

void TipsLogicTest::hoursAreClockedAndEntered()
{
    Venue venue;
    LogicFixture& logic = venue.logic;
    const auto clock = [&venue](const char* state) {
        return venue.calls.post("/api/shifts/clock", venue.calls.tokenOf(venue.person("ann")),
                                {{"state", QLatin1String(state)}});
    };
    const Timestamp start = logic.clock().now();
    QCOMPARE(clock("out").code, QByteArray("shift_not_open"));
    QCOMPARE(clock("in").status, 200);
    QCOMPARE(clock("in").code, QByteArray("shift_open"));
    logic.clock().advanceMs(4 * hourMs);
    QCOMPARE(clock("out").status, 200);
    const auto enter = [&](const char* name, Timestamp from, Timestamp to) {
        return venue.calls.post("/api/shifts", venue.manager(),
                                {{"staffId", venue.person(name).staff.toString()},
                                 {"startedAt", from.toRfc3339()},
                                 {"endedAt", to.toRfc3339()}});
    };
    QCOMPARE(enter("ann", start.plusMs(hourMs), start.plusMs(2 * hourMs)).code,
             QByteArray("shift_overlaps"));
    QCOMPARE(enter("bob", start.plusMs(2 * hourMs), start.plusMs(hourMs)).code,
             QByteArray("field_invalid"));
    QCOMPARE(enter("bob", start, start.plusMs(9 * hourMs)).code, QByteArray("field_invalid"));
    QCOMPARE(enter("bob", start, start.plusMs(hourMs)).status, 200);
    const QByteArray day = dayOf(start, "Australia/Sydney").toString(Qt::ISODate).toLatin1();
    const auto list = venue.calls.get("/api/shifts?from=" + day + "&to=" + day, venue.manager());
    QCOMPARE(list.body["shifts"].toArray().size(), 2);
    QCOMPARE(venue.calls.get("/api/shifts?from=" + day, venue.manager()).code,
             QByteArray("field_missing"));
    QCOMPARE(venue.calls.get("/api/shifts?from=2026-02-01&to=2026-01-01", venue.manager()).code,
             QByteArray("field_invalid"));
    // A clock that was forgotten ends after a day.
    QCOMPARE(clock("in").status, 200);
    logic.clock().advanceMs(30 * hourMs);
    QCOMPARE(clock("in").status, 200);
}

void TipsLogicTest::noHourCountsTwiceHoweverQuickly()
{
    Venue venue;
    LogicFixture& logic = venue.logic;
    const StaffPrincipal ann = venue.person("ann");
    // Both wait in one batch: the second sees what the first decided.
    const auto clocked = logic.runTogether({ClockShift{ann, true}, ClockShift{ann, true}});
    QCOMPARE(codeOf(clocked[0]), QByteArray());
    QCOMPARE(codeOf(clocked[1]), QByteArray("shift_open"));
    const Timestamp start = logic.clock().now();
    logic.clock().advanceMs(4 * hourMs);
    EnterShift enter;
    enter.staff = logic.staff(Role::Manager);
    enter.who = venue.person("bob").staff;
    enter.startedAt = start;
    enter.endedAt = start.plusMs(hourMs);
    const auto entered = logic.runTogether({enter, enter});
    QCOMPARE(codeOf(entered[0]), QByteArray());
    QCOMPARE(codeOf(entered[1]), QByteArray("shift_overlaps"));
}

void TipsLogicTest::thePolicyIsOnThePage()
{
    Venue venue;
    const QJsonObject policy{
        {"percents", QJsonArray{5, 12}},
        {"takesOther", false},
        {"method", "roles"},
        {"roleShares", QJsonObject{{"kitchen", 40}, {"counter", 60}, {"manager", 0}}}};
    QCOMPARE(venue.calls.post("/api/tips/policy", venue.manager(), policy).body, policy);
    QCOMPARE(venue.calls.get("/api/tips/policy", venue.manager()).body, policy);
    const auto settings =
        VenueStore::readById(venue.logic.database(), venue.logic.venue(LogicFixture::here));
    QCOMPARE(settings->tipPercents, (std::vector<int>{5, 12}));
    QVERIFY(!settings->takesOtherTips);
    // And what the page does not offer is not taken: nothing is placed, nothing charged.
    Cart cart = venue.logic.cart();
    const auto sizes = venue.logic.sizes();
    QCOMPARE(codeOf(venue.logic.run(PlaceOrder{cart, PaymentFlow::Checkout})),
             QByteArray("tip_not_offered"));
    PlaceOrder byStaff{cart};
    byStaff.staff = venue.logic.staff(Role::Counter);
    QCOMPARE(codeOf(venue.logic.run(byStaff)), QByteArray("tip_not_offered"));
    QCOMPARE(venue.logic.sizes(), sizes);
    for (const std::int64_t tipCents : {0, 170, 408}) {
        cart.tipCents = tipCents;
        QVERIFY(venue.logic.run(PlaceOrder{cart, PaymentFlow::Checkout}).ok());
    }
}

void TipsLogicTest::theCounterTakesWhatIsOffered()
{
    LogicFixture logic;
    const StaffPrincipal counter = logic.staff(Role::Counter);
    RunDrawerAction open{counter, RunDrawerAction::Kind::Open};
    open.amountCents = 20'000;
    QVERIFY(logic.run(open).ok());
    QVERIFY(logic.run(SetTipPolicy{logic.staff(Role::Manager), {10, 15}, true, {}}).ok());
    const Placed placed = logic.place(); // 34.00 of dishes, with a tip of 1.00
    const auto asked = logic.run(StartPayment{placed.order, PaymentFlow::Cash});
    const PaymentId payment(asked->body.value(QLatin1String("paymentId")).toString());
    QVERIFY(logic.run(SetTipPolicy{logic.staff(Role::Manager), {10, 15}, false, {}}).ok());
    const auto take = [&](std::int64_t tipCents) {
        return logic.run(TakeCash{counter, payment, {}, tipCents});
    };
    const auto sizes = logic.sizes();
    const auto refused = take(100);
    QCOMPARE(codeOf(refused), QByteArray("tip_not_offered"));
    QCOMPARE(refused.error().members.value(QLatin1String("offeredCents")).toArray(),
             (QJsonArray{340, 510}));
    QCOMPARE(logic.sizes(), sizes);
    QCOMPARE(logic.order(placed.order).tipCents, std::int64_t{100});
    // What the order had already is no matter.
    QVERIFY(take(510).ok());
    QCOMPARE(logic.order(placed.order).amountCents, std::int64_t{4010});
    QCOMPARE(logic.balance("tips_payable"), std::int64_t{-610});
}

void TipsLogicTest::reportsTellTheSame()
{
    Venue venue;
    LogicFixture& logic = venue.logic;
    venue.work();
    const auto report = venue.calls.get(
        "/api/reports/tips?from=" + venue.today() + "&to=" + venue.today(), venue.manager());
    QCOMPARE(report.body["days"][0]["state"].toString(), QStringLiteral("open"));
    QCOMPARE(report.body["days"][0]["tipCents"].toInteger(), 200);
    // What waits to be shared is what the pool's entries of the day come to.
    const QByteArray span =
        "&from=" + QByteArray::number(report.body["days"][0]["fromEntry"].toInteger()) +
        "&through=" + QByteArray::number(report.body["days"][0]["throughEntry"].toInteger());
    qint64 waiting = 0;
    for (const QJsonValue each :
         venue.calls
             .get("/api/ledger/postings?account=tips_payable&currency=AUD" + span, venue.manager())
             .body["postings"]
             .toArray())
        waiting -= each["amountCents"].toInteger();
    QCOMPARE(waiting, 200);

    const auto day = venue.calls.get("/api/reports/day", venue.manager());
    QCOMPARE(day.status, 200);
    QCOMPARE(day.body["totals"]["salesCents"].toInteger(), 6800);
    QCOMPARE(day.body["totals"]["tipCents"].toInteger(), 200);
    QCOMPARE(day.body["totals"]["orders"].toInteger(), 2);
    QCOMPARE(day.body["methods"][0]["method"].toString(), QStringLiteral("stripe"));
    QCOMPARE(day.body["openOrders"].toInteger(), 2);
    QCOMPARE(day.body["hours"].toArray().size(), 24);
    QVERIFY(day.body["usualByNowCents"].isNull());
    const QByteArray week = "/api/reports/profit?from=" + venue.today() + "&to=" + venue.today();
    const auto profit = venue.calls.get(week, venue.manager());
    QCOMPARE(profit.body["total"]["salesCents"].toInteger(), 6800);
    QCOMPARE(profit.body["total"]["linesWithoutCost"].toInteger(), 2);
    QCOMPARE(profit.body.value("total")["orders"].toInteger(), 2);
    // A week later it is the usual day.
    logic.clock().advanceMs(7 * 24 * hourMs);
    const auto later = venue.calls.get("/api/reports/day", venue.manager());
    QCOMPARE(later.body["usualDays"].toInteger(), 1);
    QCOMPARE(later.body["usualByNowCents"].toInteger(), 6800);
    QCOMPARE(later.body["totals"]["salesCents"].toInteger(), 0);
    // For managers, each of their own venue.
    const QByteArray foreign = venue.calls.tokenOf(logic.staff(Role::Manager, LogicFixture::there));
    QCOMPARE(venue.calls.get(week, foreign).body.value("total")["orders"].toInteger(), 0);
    QCOMPARE(venue.calls.get(week, venue.calls.tokenOf(venue.person("bob"))).code,
             QByteArray("forbidden"));
    QCOMPARE(venue.calls.get("/api/staff/orders/ord_x/profit", venue.manager()).code,
             QByteArray("order_not_found"));
    QCOMPARE(venue.calls.get("/api/reports/day?day=soon", venue.manager()).code,
             QByteArray("field_invalid"));
}

// Also where the days that are asked for have no share of theirs.
void TipsLogicTest::theTableHasEveryCentOfEveryDay()
{
    Venue venue;
    venue.work();
    const QByteArray first = venue.today();
    venue.nextDay();
    QCOMPARE(venue.calls.post("/api/tips/days/" + first + "/share", venue.manager(), {}).status,
             200);
    // Nobody has clocked in yet on the next day.
    (void)venue.logic.placePaid();
    const QByteArray second =
        dayOf(venue.logic.clock().now(), "Australia/Sydney").toString(Qt::ISODate).toLatin1();
    const auto rows = [&] {
        QByteArrayList lines =
            tipCsv(venue.calls
                       .get("/api/reports/tips?from=" + first + "&to=" + second, venue.manager())
                       .body)
                .split('\n');
        lines.removeFirst();
        lines.removeLast();
        std::sort(lines.begin(), lines.end());
        return lines;
    };
    QCOMPARE(rows(), (QByteArrayList{first + ",shared,ann,kitchen,180,1.50,AUD\r",
                                     first + ",shared,bob,counter,60,0.50,AUD\r",
                                     second + ",not_shared,,,0,1.00,AUD\r"}));
    (void)venue.clock("bob", true);
    venue.logic.clock().advanceMs(hourMs);
    QCOMPARE(rows().last(), second + ",not_shared,bob,counter,60,1.00,AUD\r");
}

void TipsLogicTest::whoIsOwedIsNamedOnEveryDay()
{
    Venue venue;
    venue.work();
    const QByteArray day = venue.today();
    venue.nextDay();
    QCOMPARE(venue.calls.post("/api/tips/days/" + day + "/share", venue.manager(), {}).status, 200);
    const QByteArray ann = venue.person("ann").staff.bytes();
    const QJsonArray postings =
        venue.calls
            .get("/api/ledger/postings?account=tips_payable%2F" + ann + "&currency=AUD",
                 venue.manager())
            .body["postings"]
            .toArray();
    QCOMPARE(postings.size(), 1);
    QCOMPARE(postings[0]["amountCents"].toInteger(), -150);
    QCOMPARE(postings[0]["causeId"].toString(), QString::fromLatin1(day));
    const QJsonArray staff =
        venue.calls.get("/api/reports/tips?from=2026-01-01&to=2026-01-01", venue.manager())
            .body["staff"]
            .toArray();
    QCOMPARE(staff.size(), 2);
    for (const QJsonValue each : staff) {
        QVERIFY(each["name"] == QStringLiteral("ann") || each["name"] == QStringLiteral("bob"));
        QVERIFY(each["payableCents"].toInteger() > 0);
    }
}

void TipsLogicTest::readsFindTheirRowsByAnIndex()
{
    Venue venue;
    LogicFixture& logic = venue.logic;
    venue.work();
    const QByteArray day = venue.today();
    venue.nextDay();
    QCOMPARE(venue.calls.post("/api/tips/days/" + day + "/share", venue.manager(), {}).status, 200);
    RecordingDatabase recording(logic.database());
    const VenueId id = logic.venue(LogicFixture::here);
    const DayRange range = rangeOf(dayOf(logic.clock().now(), "UTC"), "UTC");
    const auto entries = reports::entriesIn(recording, id, {{1}, range.to});
    (void)reports::methodsOf(recording, entries);
    (void)reports::entriesAbout(recording, id, {"ord_1"});
    (void)reports::ordersOf(recording, id, {"ord_1"});
    (void)reports::messagesAbout(recording, {"ord_1"});
    (void)reports::refundsWaiting(recording, id);
    (void)reports::disputesOpen(recording, id);
    (void)TipStore::readDays(recording, id, QDate(2026, 1, 1), QDate(2027, 1, 1));
    (void)TipStore::readShifts(recording, id, range);
    (void)TipStore::readPool(recording, id, "AUD", 0, range.to);
    (void)TipStore::readLastDay(recording, id);
    (void)TipStore::readNames(recording, id, {StaffId(QByteArray("stf_1"))});
    (void)TipStore::readPolicy(recording, id);
    for (const auto& statements : {logic.statements(), recording.statements()})
        for (const QByteArray& sql : statements)
            QCOMPARE(fullScans(logic.database(), sql), QStringList());
}

QTEST_GUILESS_MAIN(TipsLogicTest)

#include "tst_tips.moc"
