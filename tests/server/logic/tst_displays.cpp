// A ticket that no console painted: the alarm at the counter, the call to the manager, and that
// each comes once, whatever order things happen in and across a restart.
#include "tests/server/logic/logicfixture.h"

#include "core/displays/displays.h"
#include "core/notifications/notificationcommands.h"
#include "server/displays/displayjobhandler.h"
#include "server/displays/displaystore.h"
#include "server/displays/paintdesk.h"
#include "server/edge/edge.h"
#include "server/notifications/notificationhandler.h"
#include "server/notifications/notificationjobhandler.h"
#include "tests/server/logic/stripebodies.h"
#include "tests/server/providers/scriptedhttp.h"
#include "tests/support/inlineengine.h"

#include <QTest>

#include <array>

using namespace servery;
using namespace servery::testing;

namespace {

constexpr const char* check = "ticket.check";

void setRules(LogicFixture& logic, int limitSeconds, bool calls,
              const QString& slug = LogicFixture::here)
{
    DisplayRules rules;
    rules.callsManager = calls;
    rules.managerPhone = "+15550100199";
    QVERIFY(logic.run(SetDisplayRules{slug, rules}).ok());
    const SettingField* limit = settingField("paintLimitSeconds");
    QVERIFY(logic.run(ChangeSettings{{}, slug, {{limit, limitSeconds}}}).ok());
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

// Orders whose webhooks come in one batch.
std::vector<OrderId> paidTogether(LogicFixture& logic, int count)
{
    const auto placed = logic.runTogether(std::vector<std::any>(
        static_cast<std::size_t>(count), PlaceOrder{logic.cart(), PaymentFlow::Intent}));
    std::vector<std::any> linking;
    std::vector<std::any> paying;
    std::vector<OrderId> orders;
    for (const engine::Outcome& outcome : placed) {
        const QJsonObject body = outcome->body;
        orders.emplace_back(body.value(QLatin1String("orderId")).toString());
        const QByteArray intent = "pi_" + orders.back().bytes();
        RecordProviderObject object{PaymentId(body.value(QLatin1String("paymentId")).toString())};
        object.providerPayment = intent;
        linking.emplace_back(object);
        paying.emplace_back(LogicFixture::webhook(
            stripebodies::succeeded(intent, body.value(QLatin1String("amountCents")).toInteger())));
    }
    (void)logic.runTogether(std::move(linking));
    (void)logic.runTogether(std::move(paying));
    return orders;
}

// The command that the display's jobs lead to, for those that are due.
QList<engine::Outcome> runChecks(LogicFixture& logic)
{
    QList<engine::Outcome> out;
    storage::Rows rows = logic.database().query(
        "select venue_id, payload from jobs where kind = $1 and run_at <= $2 and state = 'waiting'"
        " order by id",
        {QByteArray(check), logic.clock().now().ms});
    std::vector<std::any> commands;
    DisplayJobHandler handler;
    while (rows.next()) {
        jobs::Job job;
        job.venue = VenueId(rows.bytes(0));
        job.payload = rows.bytes(1);
        handler.run(job,
                    [&](const jobs::JobResult& result) { commands.push_back(result.followUp); });
    }
    for (const std::any& command : commands)
        out.append(logic.run(command));
    return out;
}

// Two venues whose alarms ring the same manager, at the same time.
struct TwoAlarms
{
    LogicFixture logic;
    ScriptedHttp http;
    providers::twilio::TwilioClient client{http, {"https://twilio.example", "AC1", "secret", 1000}};
    InlineReader reader{logic.database()};
    NotificationJobHandler handler{reader, client, {"pepper", "+15550100100", "https://o.example"}};
    std::array<NotificationId, 2> calls;
    std::optional<jobs::JobResult> ended;

    TwoAlarms()
    {
        const std::array slugs = {QString(LogicFixture::here), QString(LogicFixture::there)};
        for (std::size_t i = 0; i < slugs.size(); ++i) {
            setRules(logic, 60, true, slugs[i]);
            const Placed placed = logic.placePaid(slugs[i]);
            if (!logic.run(CheckTicket{placed.order}).ok())
                qFatal("no alarm");
            for (const Notification& each :
                 NotificationStore::readByOrder(logic.database(), placed.order))
                if (each.channel == "call")
                    calls[i] = each.id;
        }
    }
    void start(std::size_t which, int attempt)
    {
        ended.reset();
        jobs::Job job;
        job.kind = notificationjobs::call;
        job.attempt = attempt;
        job.payload = R"({"notificationId":")" + calls[which].bytes() + R"("})";
        handler.run(job, [this](jobs::JobResult result) { ended = std::move(result); });
        settle();
    }
    void settle()
    {
        while (reader.settle()) {
        }
    }
    // What Twilio lists for the manager's number.
    void list(const QByteArrayList& sids)
    {
        QByteArrayList rows;
        for (const QByteArray& sid : sids)
            rows += R"({"sid":")" + sid + R"(","to":"+15550100199","status":"ringing"})";
        http.deliver(answer(200, R"({"calls":[)" + rows.join(',') + "]}"));
        settle();
    }
    [[nodiscard]] QByteArray sidOf(std::size_t which)
    {
        return NotificationStore::read(logic.database(), calls[which])->sid;
    }
};

} // namespace

class DisplaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPaidOrderIsExpected();
    void alarmsOnceWhenNobodyPainted();
    void ticketsOfOneSecondShareAJob();
    void manyTicketsAreLookedAtBitByBit();
    void whatWasPaintedIsQuiet();
    void whatWasPaintedStaysSo();
    void whatIsScheduledIsExpectedOnceItIsFired_data();
    void whatIsScheduledIsExpectedOnceItIsFired();
    void whatWasStartedIsQuiet();
    void paintedLateClearsTheAlarm();
    void anotherVenueCannotVouch();
    void callsTheManagerByPolicy();
    void anOutageIsOneCall();
    void openTicketsAreKnownAfterARestart();
    void whoStartsLaterSeesTheAlarm();
    void anotherAlarmsCallIsNotTakenForItsOwn();
    void theProviderSaysWhoseACallIs();
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

void DisplaysTest::ticketsOfOneSecondShareAJob()
{
    LogicFixture logic;
    const std::vector<OrderId> orders = paidTogether(logic, 3);
    QCOMPARE(logic.count("select count(*) from jobs where kind = 'ticket.check'"), 1);
    const Placed later = logic.placePaid(); // a batch of its own, and so a job of its own
    QCOMPARE(logic.count("select count(*) from jobs where kind = 'ticket.check'"), 2);
    QVERIFY(paint(logic, orders[1]).ok());
    logic.clock().advanceMs(60'000);
    for (const engine::Outcome& outcome : runChecks(logic))
        QVERIFY(outcome.ok());
    QCOMPARE(logic.alarms(orders[0]).size(), 1);
    QVERIFY(logic.alarms(orders[1]).isEmpty());
    QCOMPARE(logic.alarms(orders[2]).size(), 1);
    QCOMPARE(logic.alarms(later.order).size(), 1);
    QCOMPARE(logic.sequenceFault(), QString());
}

void DisplaysTest::manyTicketsAreLookedAtBitByBit()
{
    LogicFixture logic;
    const std::vector<OrderId> orders = paidTogether(logic, 201);
    logic.clock().advanceMs(60'000);
    QCOMPARE(runChecks(logic).size(), 1);
    QCOMPARE(logic.count("select count(*) from venue_events where name = 'alarm_raised'"), 200);
    QCOMPARE(runChecks(logic).size(), 2); // the first again, which finds nothing, and the rest
    QCOMPARE(logic.count("select count(*) from venue_events where name = 'alarm_raised'"), 201);
    for (const OrderId& order : orders)
        QCOMPARE(logic.alarms(order).size(), 1);
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

void DisplaysTest::whatWasPaintedStaysSo()
{
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    QVERIFY(paint(logic, placed.order).ok());
    // Expected once more, by a decision that did not look for it.
    QVERIFY(logic.run(ExpectTicket{placed.order, logic.venue(LogicFixture::here), 999}).ok());
    const auto ticket = DisplayStore::readTicket(logic.database(), placed.order);
    QVERIFY(ticket && ticket->paintedAt.isSet());
    QVERIFY(ticket->seq < 999);
}

void DisplaysTest::whatIsScheduledIsExpectedOnceItIsFired_data()
{
    QTest::addColumn<bool>("byHand");
    QTest::newRow("in its time") << false;
    QTest::newRow("by hand") << true;
}

// Its order was on a glass already, among those for later: that is no ticket.
void DisplaysTest::whatIsScheduledIsExpectedOnceItIsFired()
{
    QFETCH(bool, byHand);
    LogicFixture logic;
    InlineSubmitter submitter(logic.engine());
    InlineReader reader(logic.database());
    Edge edge(submitter, reader, logic.clock());
    PaintDesk desk(edge);
    submitter.onCommitted = [&](const engine::Committed& news) { desk.publish(news.events); };
    const auto run = [&](std::any command) {
        edge.submit(std::move(command), [](const auto& outcome) { QVERIFY(outcome.ok()); });
        submitter.settle();
    };
    const StaffPrincipal kitchen = logic.staff(Role::Kitchen);
    const auto paintAll = [&] {
        desk.painted(kitchen, {logic.count("select max(seq) from venue_sequences")});
        submitter.settle();
    };
    Cart cart = logic.cart();
    cart.table = {};
    cart.scheduledFor = logic.clock().now().plusSeconds(3 * 3600);
    const auto placed = logic.run(PlaceOrder{cart, PaymentFlow::Intent});
    const OrderId order(placed->body.value(QLatin1String("orderId")).toString());
    run(ApplyPaymentOutcome{order, OrderTrigger::PaymentSucceeded, "paid"});
    paintAll();
    QVERIFY(!DisplayStore::readTicket(logic.database(), order).has_value());
    RunStaffAction fire;
    fire.staff = kitchen;
    fire.kind = RunStaffAction::Kind::Fire;
    fire.order = order;
    logic.clock().advanceMs(3 * 3600 * 1000);
    run(byHand ? std::any(fire) : std::any(FireScheduled{order}));
    QCOMPARE(logic.jobs(check, "ticket.check:" + order.bytes()), 1);
    QCOMPARE(desk.waiting(), 1);
    paintAll();
    const auto ticket = DisplayStore::readTicket(logic.database(), order);
    QVERIFY(ticket && ticket->paintedAt.isSet());
    QCOMPARE(desk.waiting(), 0);
    QVERIFY(logic.run(CheckTicket{order}).ok());
    QVERIFY(logic.alarms(order).isEmpty());
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

void DisplaysTest::anotherAlarmsCallIsNotTakenForItsOwn()
{
    TwoAlarms alarms;
    alarms.start(0, 1);
    alarms.http.deliver(answer(201, R"({"sid":"CA1","to":"+15550100199","status":"queued"})"));
    QVERIFY(alarms.logic.run(alarms.ended->followUp).ok());
    QCOMPARE(alarms.sidOf(0), QByteArray("CA1"));
    alarms.start(1, 1);
    alarms.http.deliver(noAnswer());
    QCOMPARE(alarms.ended->end, jobs::JobResult::End::Retry);
    // The other's call alone: this one was not made.
    alarms.start(1, 2);
    alarms.list({"CA1"});
    QCOMPARE(alarms.http.requests.back().method, QByteArray("POST"));
    alarms.http.deliver(noAnswer());
    alarms.start(1, 3);
    alarms.list({"CA2", "CA1"});
    QCOMPARE(alarms.http.requests.back().method, QByteArray("GET"));
    QVERIFY(alarms.logic.run(alarms.ended->followUp).ok());
    QCOMPARE(alarms.sidOf(1), QByteArray("CA2"));
    QCOMPARE(alarms.sidOf(0), QByteArray("CA1"));
}

// Neither was answered, and one of them was made: the first that looks takes it, until the
// provider's own word about it comes, which names the alarm.
void DisplaysTest::theProviderSaysWhoseACallIs()
{
    TwoAlarms alarms;
    for (const std::size_t which : {0, 1}) {
        alarms.start(which, 1);
        alarms.http.deliver(noAnswer());
    }
    alarms.start(1, 2);
    alarms.list({"CA1"});
    QVERIFY(alarms.logic.run(alarms.ended->followUp).ok());
    QCOMPARE(alarms.sidOf(1), QByteArray("CA1"));
    QVERIFY(alarms.logic.run(RecordDelivery{alarms.calls[0], "CA1", "ringing"}).ok());
    QCOMPARE(alarms.sidOf(0), QByteArray("CA1"));
    QCOMPARE(alarms.sidOf(1), QByteArray());
    const auto payloads = [&] {
        return alarms.logic.count(
            "select count(*) from jobs where kind = 'twilio.call' and payload"
            " = $1",
            {R"({"mayHaveBeenMade":true,"notificationId":")" + alarms.calls[1].bytes() + R"("})"});
    };
    QCOMPARE(payloads(), 1);
    // Found by both at once, it is the first one's.
    RecordDelivery found{alarms.calls[1], "CA1", "ringing"};
    found.isLookedUp = true;
    QVERIFY(alarms.logic.run(found).ok());
    QCOMPARE(alarms.sidOf(1), QByteArray());
    QCOMPARE(payloads(), 1); // it was asked for again already
    QVERIFY(alarms.logic.run(RecordDelivery{alarms.calls[1], "CA2", "queued"}).ok());
    QCOMPARE(alarms.sidOf(1), QByteArray("CA2"));
}

void DisplaysTest::rulesNeedAStore()
{
    LogicFixture logic;
    QCOMPARE(codeOf(logic.run(SetDisplayRules{QStringLiteral("nowhere"), {}})),
             QByteArray("store_not_found"));
}

QTEST_GUILESS_MAIN(DisplaysTest)
#include "tst_displays.moc"
