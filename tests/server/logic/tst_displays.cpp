// A ticket that no console painted: the alarm at the counter, the call to the manager, and that
// each comes once, whatever order things happen in and across a restart.
#include "tests/server/logic/logicfixture.h"

#include "core/displays/displays.h"
#include "server/displays/displaystore.h"

#include <QTest>

using namespace servery;
using namespace servery::testing;

namespace {

constexpr const char* check = "ticket.check";

void setRules(LogicFixture& logic, int limitSeconds, bool calls)
{
    DisplayRules rules;
    rules.callsManager = calls;
    rules.managerPhone = "+15550100199";
    QVERIFY(logic.run(SetDisplayRules{LogicFixture::here, rules}).ok());
    const SettingField* limit = settingField("paintLimitSeconds");
    QVERIFY(logic.run(ChangeSettings{{}, LogicFixture::here, {{limit, limitSeconds}}}).ok());
}

engine::Outcome paint(LogicFixture& logic, const OrderId& order,
                      const QString& slug = LogicFixture::here)
{
    return logic.run(RecordPainted{logic.venue(slug), SessionId(QByteArray("ses_k")), {order}});
}

std::int64_t calls(LogicFixture& logic, const OrderId& order)
{
    return logic.count("select count(*) from notifications where order_id = $1 and channel = 'call'"
                       " and purpose = 'ticket_not_painted'",
                       {order.bytes()});
}

} // namespace

class DisplaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPaidOrderIsExpected();
    void alarmsOnceWhenNobodyPainted();
    void whatWasPaintedIsQuiet();
    void whatWasStartedIsQuiet();
    void paintedLateClearsTheAlarm();
    void anotherVenueCannotVouch();
    void callsTheManagerByPolicy();
    void anOutageIsOneCall();
    void openTicketsAreKnownAfterARestart();
    void whoStartsLaterSeesTheAlarm();
    void rulesNeedAStore();
};

void DisplaysTest::aPaidOrderIsExpected()
{
    LogicFixture logic;
    setRules(logic, 45, false);
    const Placed placed = logic.placePaid();
    QCOMPARE(logic.jobs(check, "ticket.check:" + placed.order.bytes()), 1);
    QCOMPARE(logic.count("select run_at from jobs where key = $1",
                         {"ticket.check:" + placed.order.bytes()}),
             logic.clock().now().plusSeconds(45).ms);
    const auto ticket = DisplayStore::readTicket(logic.database(), placed.order);
    QVERIFY(ticket.has_value());
    QVERIFY(!ticket->paintedAt.isSet());
    QVERIFY(ticket->seq > 0);
    // An order that is not paid has no ticket yet.
    QVERIFY(!DisplayStore::readTicket(logic.database(), logic.place().order).has_value());
}

void DisplaysTest::alarmsOnceWhenNobodyPainted()
{
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    QVERIFY(logic.run(CheckTicket{placed.order}).ok());
    QCOMPARE(logic.alarms(placed.order), QStringList{QStringLiteral("ticket_not_painted")});
    QCOMPARE(logic.count("select audience from venue_events where name = 'alarm_raised'"), 2);
    // The job runs again, since its end was not known to have been written.
    QVERIFY(logic.run(CheckTicket{placed.order}).ok());
    QCOMPARE(logic.alarms(placed.order).size(), 1);
    QCOMPARE(calls(logic, placed.order), 0);
    QCOMPARE(logic.sequenceFault(), QString());
}

void DisplaysTest::whatWasPaintedIsQuiet()
{
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    QVERIFY(paint(logic, placed.order).ok());
    QVERIFY(paint(logic, placed.order).ok()); // another console, or the same again
    QCOMPARE(logic.counter("servery_tickets_painted_total"), 1);
    QVERIFY(logic.run(CheckTicket{placed.order}).ok());
    QVERIFY(logic.alarms(placed.order).isEmpty());
}

void DisplaysTest::whatWasStartedIsQuiet()
{
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    QVERIFY(logic.act(Role::Kitchen, RunStaffAction::Kind::Prepare, placed.order).ok());
    QVERIFY(logic.run(CheckTicket{placed.order}).ok());
    QVERIFY(logic.alarms(placed.order).isEmpty());
}

void DisplaysTest::paintedLateClearsTheAlarm()
{
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    QVERIFY(logic.run(CheckTicket{placed.order}).ok());
    QVERIFY(paint(logic, placed.order).ok());
    QVERIFY(paint(logic, placed.order).ok());
    QCOMPARE(logic.events("alarm_cleared", placed.order.bytes()), 1);
}

void DisplaysTest::anotherVenueCannotVouch()
{
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    QVERIFY(paint(logic, placed.order, LogicFixture::there).ok());
    QVERIFY(logic.run(CheckTicket{placed.order}).ok());
    QCOMPARE(logic.alarms(placed.order).size(), 1);
}

void DisplaysTest::callsTheManagerByPolicy()
{
    LogicFixture logic;
    setRules(logic, 60, true);
    const Placed placed = logic.placePaid();
    QVERIFY(logic.run(CheckTicket{placed.order}).ok());
    QVERIFY(logic.run(CheckTicket{placed.order}).ok());
    QCOMPARE(calls(logic, placed.order), 1);
    QCOMPARE(logic.jobs("twilio.call", "call:" + placed.order.bytes() + ":0"), 1);
    // The diner's own call is another matter.
    QVERIFY(logic.act(Role::Kitchen, RunStaffAction::Kind::Prepare, placed.order).ok());
    QVERIFY(logic.act(Role::Kitchen, RunStaffAction::Kind::Ready, placed.order).ok());
    QCOMPARE(logic.jobs("twilio.call", "call:" + placed.order.bytes() + ":1"), 1);
}

void DisplaysTest::anOutageIsOneCall()
{
    LogicFixture logic;
    setRules(logic, 60, true);
    const Placed first = logic.placePaid();
    const Placed second = logic.placePaid();
    QVERIFY(logic.run(CheckTicket{first.order}).ok());
    QVERIFY(logic.run(CheckTicket{second.order}).ok());
    QCOMPARE(logic.alarms(second.order).size(), 1);
    QCOMPARE(calls(logic, first.order), 1);
    QCOMPARE(calls(logic, second.order), 0);
    // Setting the rules anew does not forget the call.
    setRules(logic, 30, true);
    const Placed third = logic.placePaid();
    QVERIFY(logic.run(CheckTicket{third.order}).ok());
    QCOMPARE(calls(logic, third.order), 0);
    logic.clock().advanceMs(DisplayRules::callPauseMs);
    const Placed fourth = logic.placePaid();
    QVERIFY(logic.run(CheckTicket{fourth.order}).ok());
    QCOMPARE(calls(logic, fourth.order), 1);
}

void DisplaysTest::openTicketsAreKnownAfterARestart()
{
    LogicFixture logic;
    const Placed waiting = logic.placePaid();
    const Placed seen = logic.placePaid();
    const Placed started = logic.placePaid();
    QVERIFY(paint(logic, seen.order).ok());
    QVERIFY(logic.act(Role::Kitchen, RunStaffAction::Kind::Prepare, started.order).ok());
    const auto open = DisplayStore::readUnpainted(logic.database());
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.front().order, waiting.order);
}

void DisplaysTest::whoStartsLaterSeesTheAlarm()
{
    LogicFixture logic;
    const VenueId venue = logic.venue(LogicFixture::here);
    const Placed placed = logic.placePaid();
    QVERIFY(DisplayStore::readAlarms(logic.database(), venue).empty());
    logic.clock().advanceMs(60'000);
    QVERIFY(logic.run(CheckTicket{placed.order}).ok());
    const auto alarms = DisplayStore::readAlarms(logic.database(), venue);
    QCOMPARE(alarms.size(), std::size_t{1});
    QCOMPARE(alarms.front().orderId, placed.order);
    QCOMPARE(alarms.front().kind, QStringLiteral("ticket_not_painted"));
    QCOMPARE(alarms.front().number, logic.order(placed.order).number);
    QVERIFY(DisplayStore::readAlarms(logic.database(), logic.venue(LogicFixture::there)).empty());
    QVERIFY(paint(logic, placed.order).ok());
    QVERIFY(DisplayStore::readAlarms(logic.database(), venue).empty());
}

void DisplaysTest::rulesNeedAStore()
{
    LogicFixture logic;
    QCOMPARE(codeOf(logic.run(SetDisplayRules{QStringLiteral("nowhere"), {}})),
             QByteArray("store_not_found"));
}

QTEST_GUILESS_MAIN(DisplaysTest)
#include "tst_displays.moc"
