// A kitchen with stations, courses, an expo and orders for later, through the whole of the server's
// logic: what each command does to the order, what it tells, and what is refused.
#include "core/protocol/kitchenplanview.h"
#include "server/settings/settingsroutes.h"
#include "tests/server/logic/routecalls.h"
#include "tests/server/logic/stripebodies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace servery;
using namespace servery::testing;
using Kind = RunStaffAction::Kind;

namespace {

const QString grill = QStringLiteral("grill");
const QString fry = QStringLiteral("fry");

// The burger is grilled; the set is fried, and at tables it is the second course.
KitchenPlan planFor(const LogicFixture& logic)
{
    const MenuItemId set = logic.item(LogicFixture::here, QStringLiteral("Set")).id;
    KitchenPlan plan;
    plan.stations = {grill, fry};
    plan.courseNames = {QStringLiteral("Starters"), QStringLiteral("Mains")};
    plan.routes = {{{set, {}, {}}, fry}};
    plan.courses = {{{set, {}, DiningOption::Table}, 2}};
    return plan;
}

struct Kitchen : LogicFixture
{
    explicit Kitchen(bool hasExpo = false)
    {
        if (!run(SetKitchenPlan{staff(Role::Manager), {}, planFor(*this)}))
            qFatal("no plan");
        set("hasExpo", hasExpo ? 1 : 0);
    }
    void goTo(Timestamp at) { clock().advanceMs(at.ms - clock().now().ms); }
    void set(const char* name, std::int64_t value)
    {
        if (!run(ChangeSettings{staff(Role::Manager), {}, {{settingField(name), value}}}))
            qFatal("no setting");
    }
    [[nodiscard]] Cart bothCart(const QString& table, Timestamp scheduledFor = {}) const
    {
        Cart both = cart();
        const MenuItem menu = item(here, QStringLiteral("Set"));
        both.lines.push_back({menu.id, 1, {menu.modifierGroups[0].modifiers[0].id}, {}, {}});
        both.table = table;
        both.scheduledFor = scheduledFor;
        return both;
    }
    // A burger and a set, paid; picked up unless there is a table.
    OrderId paid(const QString& table = {}, Timestamp scheduledFor = {})
    {
        const auto placed = run(PlaceOrder{bothCart(table, scheduledFor), PaymentFlow::Intent});
        if (!placed)
            qFatal("%s", placed.error().kind.code);
        const OrderId id(placed->body.value("orderId").toString());
        if (!run(ApplyPaymentOutcome{id, OrderTrigger::PaymentSucceeded, "paid"}))
            qFatal("not paid");
        return id;
    }
    engine::Outcome at(Kind kind, const OrderId& id, const QString& station, int course = 0)
    {
        RunStaffAction action;
        action.staff = staff(Role::Kitchen);
        action.kind = kind;
        action.order = id;
        action.station = station;
        action.course = course;
        return run(action);
    }
    // The lines that are done, by their stations.
    [[nodiscard]] QStringList done(const OrderId& id)
    {
        QStringList out;
        for (const OrderLine& line : order(id).lines)
            if (line.doneAt.isSet())
                out.append(line.station);
        return out;
    }
    // What the last event about the order carries.
    [[nodiscard]] QJsonObject lastEvent(const OrderId& id, const char* name)
    {
        storage::Rows rows =
            database().query("select data from venue_events where subject = $1 and name = $2"
                             " order by id desc limit 1",
                             {id.bytes(), QByteArray(name)});
        return rows.next() ? QJsonDocument::fromJson(rows.bytes(0)).object() : QJsonObject();
    }
};

} // namespace

class KitchenFlowLogicTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanIsForTheNextOrder()
    {
        Kitchen logic;
        const Order pickup = logic.order(logic.paid());
        QCOMPARE(pickup.lines[0].station, grill);
        QCOMPARE(pickup.lines[1].station, fry);
        QCOMPARE(pickup.lines[1].course, 1);
        const Order table = logic.order(logic.paid(QStringLiteral("7")));
        QCOMPARE(table.lines[1].course, 2);
        QCOMPARE(table.firedCourse, 1);
        // A plan that is taken away leaves what was placed as it is.
        QVERIFY(logic.run(SetKitchenPlan{logic.staff(Role::Manager), {}, {}}));
        QCOMPARE(logic.order(table.id).lines[1].station, fry);
        QCOMPARE(logic.order(logic.paid(QStringLiteral("7"))).lines[1].course, 1);
        QCOMPARE(logic.events("kitchen_plan_updated", logic.venue(Kitchen::here).bytes()), 2);
        QCOMPARE(logic.sequenceFault(), QString());
    }

    void aPlanIsAboutTheVenuesOwnMenu()
    {
        Kitchen logic;
        KitchenPlan foreign = planFor(logic);
        foreign.routes[0].match.item = logic.item(Kitchen::there, QStringLiteral("Set")).id;
        const auto refused = logic.run(SetKitchenPlan{logic.staff(Role::Manager), {}, foreign});
        QCOMPARE(codeOf(refused), "item_unknown");
        QCOMPARE(refused.error().members.value("field").toString(),
                 QStringLiteral("routes[0].itemId"));
        foreign = {};
        foreign.courses = {{{{}, CategoryId(QByteArray("cat_none")), {}}, 2}};
        QCOMPARE(codeOf(logic.run(SetKitchenPlan{logic.staff(Role::Manager), {}, foreign})),
                 "category_unknown");
        for (const Role role : {Role::Kitchen, Role::Counter})
            QCOMPARE(codeOf(logic.run(SetKitchenPlan{logic.staff(role), {}, planFor(logic)})),
                     "forbidden");
        const auto same = logic.run(SetKitchenPlan{logic.staff(Role::Manager), {}, planFor(logic)});
        QCOMPARE(same->seq, 0);
    }

    void aPlanGoesOverHttp()
    {
        Kitchen logic;
        RouteCalls calls(logic);
        SettingsRoutes routes(calls.edge(), calls.staff());
        routes.addTo(calls.router());
        const Answer shown =
            calls.get("/api/staff/kitchen-plan", calls.tokenOf(logic.staff(Role::Kitchen)));
        QCOMPARE(shown.status, 200);
        QVERIFY(protocol::kitchenPlanFromJson(shown.body.value("plan").toObject()).value() ==
                planFor(logic));
    }

    void aStationIsDoneWithItsOwn()
    {
        Kitchen logic;
        const OrderId id = logic.paid();
        QCOMPARE(codeOf(logic.at(Kind::Bump, id, QStringLiteral("bar"))), "station_unknown");
        QCOMPARE(logic.stateOf(id), "PAYMENT_SUCCEEDED");
        // Nobody had started it.
        const auto bumped = logic.at(Kind::Bump, id, grill);
        QVERIFY(bumped);
        QCOMPARE(logic.stateOf(id), "PREPARING");
        QCOMPARE(logic.done(id), QStringList{grill});
        const QJsonObject told = logic.lastEvent(id, "order_lines_updated");
        QCOMPARE(told.value("lines").toArray().size(), 1);
        QCOMPARE(told.value("version").toInt(), logic.order(id).version);
        QCOMPARE(logic.at(Kind::Bump, id, grill)->seq, 0);
        // The last one makes it ready, and the diner is rung.
        QVERIFY(logic.at(Kind::Bump, id, fry));
        QCOMPARE(logic.stateOf(id), "READY");
        QVERIFY(logic.order(id).lastCallAt.isSet());
        QCOMPARE(codeOf(logic.at(Kind::Bump, id, fry)), "invalid_transition");
        QCOMPARE(logic.sequenceFault(), QString());
    }

    void whatWasBumpedIsCalledBack()
    {
        Kitchen logic;
        const OrderId id = logic.paid();
        QCOMPARE(codeOf(logic.at(Kind::RecallTicket, id, grill)), "invalid_transition");
        QVERIFY(logic.at(Kind::Bump, id, grill));
        logic.clock().advanceSeconds(30);
        QVERIFY(logic.at(Kind::Bump, id, fry));
        QCOMPARE(logic.stateOf(id), "READY");
        QVERIFY(logic.at(Kind::RecallTicket, id, fry));
        QCOMPARE(logic.stateOf(id), "PREPARING");
        QVERIFY(logic.order(id).isRecalled);
        QCOMPARE(logic.done(id), QStringList{grill});
        QVERIFY(logic.at(Kind::RecallTicket, id, grill));
        QCOMPARE(logic.done(id), QStringList());
        QCOMPARE(codeOf(logic.at(Kind::RecallTicket, id, grill)), "nothing_to_recall");
        // The recall of the whole order opens what the last bump had closed.
        QVERIFY(logic.at(Kind::Bump, id, {}));
        QCOMPARE(logic.stateOf(id), "READY");
        QVERIFY(logic.act(Role::Kitchen, Kind::Recall, id));
        QCOMPARE(logic.done(id), QStringList());
        // One that somebody called ready stays as it was ticked.
        QVERIFY(logic.act(Role::Kitchen, Kind::Ready, id));
        QVERIFY(logic.at(Kind::RecallTicket, id, grill));
        QCOMPARE(logic.stateOf(id), "PREPARING");
        QCOMPARE(logic.sequenceFault(), QString());
    }

    void anExpoSendsItOutWhenAllAreDone()
    {
        Kitchen logic(true);
        const OrderId id = logic.paid();
        QVERIFY(logic.at(Kind::Bump, id, grill));
        for (const Kind kind : {Kind::Ready, Kind::Bump}) {
            const auto refused = logic.at(kind, id, {});
            QCOMPARE(codeOf(refused), "stations_not_done");
            QCOMPARE(refused.error().members.value("stations").toArray(), QJsonArray{fry});
        }
        QVERIFY(logic.at(Kind::Bump, id, fry));
        QCOMPARE(logic.stateOf(id), "PREPARING");
        QVERIFY(logic.at(Kind::Ready, id, {}));
        QCOMPARE(logic.stateOf(id), "READY");
        // Without an expo it is as it always was.
        Kitchen plain;
        const OrderId other = plain.paid();
        QVERIFY(plain.act(Role::Kitchen, Kind::Prepare, other));
        QVERIFY(plain.act(Role::Kitchen, Kind::Ready, other));
    }

    void laterCoursesWaitUntilTheyAreFired()
    {
        Kitchen logic;
        const OrderId id = logic.paid(QStringLiteral("7"));
        QVERIFY(logic.act(Role::Kitchen, Kind::Prepare, id));
        const auto refused = logic.at(Kind::Ready, id, {});
        QCOMPARE(codeOf(refused), "courses_waiting");
        QCOMPARE(refused.error().members.value("course").toInt(), 2);
        QVERIFY(logic.at(Kind::Bump, id, grill));
        QCOMPARE(logic.stateOf(id), "PREPARING");
        QCOMPARE(logic.lastEvent(id, "order_lines_updated").value("servedCourse").toInt(), 1);
        logic.clock().advanceSeconds(600);
        QCOMPARE(codeOf(logic.at(Kind::FireCourse, id, {}, 3)), "course_unknown");
        QVERIFY(logic.at(Kind::FireCourse, id, {}, 2));
        QCOMPARE(logic.at(Kind::FireCourse, id, {}, 2)->seq, 0);
        const QJsonObject told = logic.lastEvent(id, "order_course_fired");
        QCOMPARE(told.value("firedCourse").toInt(), 2);
        const Timestamp now = logic.clock().now();
        QCOMPARE(told.value("firedAt").toString(), now.toRfc3339());
        QCOMPARE(told.value("promisedAt").toString(), now.plusSeconds(900).toRfc3339());
        QVERIFY(logic.at(Kind::Bump, id, fry));
        QCOMPARE(logic.stateOf(id), "READY");
    }

    void rushIsToldOnce()
    {
        Kitchen logic;
        const OrderId id = logic.paid();
        QVERIFY(logic.at(Kind::Rush, id, {})->seq > 0);
        QCOMPARE(logic.at(Kind::Rush, id, {})->seq, 0);
        QVERIFY(logic.order(id).rushAt.isSet());
        QVERIFY(logic.at(Kind::Unrush, id, {})->seq > 0);
        QVERIFY(logic.lastEvent(id, "order_rushed").value("rushAt").isNull());
        QCOMPARE(logic.events("order_rushed", id.bytes()), 2);
    }

    void aPromiseFollowsTheVenue()
    {
        Kitchen logic;
        const Timestamp now = logic.clock().now();
        QVERIFY(logic.order(logic.paid()).promisedAt == now.plusSeconds(900));
        logic.set("busyMinutes", 10);
        const OrderId id = logic.paid();
        QVERIFY(logic.order(id).promisedAt == now.plusSeconds(1500));
        QVERIFY(logic.act(Role::Kitchen, Kind::Hold, id));
        logic.clock().advanceSeconds(100);
        QVERIFY(logic.act(Role::Kitchen, Kind::Fire, id));
        QVERIFY(logic.order(id).promisedAt == now.plusSeconds(1600));
    }

    void whatIsScheduledComesUpInItsTime()
    {
        Kitchen logic;
        const Timestamp wanted = logic.clock().now().plusSeconds(3 * 3600);
        const OrderId id = logic.paid({}, wanted);
        // No code yet: it would run out before anybody comes for it. No screen is waited for.
        QCOMPARE(logic.order(id).code.issue, 0);
        QCOMPARE(logic.texts(id), 0);
        QCOMPARE(logic.count("select count(*) from orders where ticket_seq > 0"), 0);
        QVERIFY(logic.order(id).promisedAt == wanted);
        const Timestamp start = wanted.plusSeconds(-900);
        QCOMPARE(logic.count("select run_at from jobs where kind = 'order.fire'"), start.ms);
        // Too early it does nothing but wait on.
        logic.goTo(start.plusMs(-1));
        QVERIFY(logic.run(FireScheduled{id}));
        QVERIFY(!logic.order(id).firedAt.isSet());
        logic.goTo(start);
        QVERIFY(logic.run(FireScheduled{id}));
        QVERIFY(logic.order(id).firedAt == start);
        QVERIFY(logic.order(id).promisedAt == wanted);
        QCOMPARE(logic.order(id).code.issue, 1);
        QCOMPARE(logic.texts(id), 1);
        QCOMPARE(logic.count("select count(*) from orders where ticket_seq > 0"), 1);
        QCOMPARE(logic.events("order_fired", id.bytes()), 1);
        QVERIFY(logic.run(FireScheduled{id}));
        QCOMPARE(logic.events("order_fired", id.bytes()), 1);
        QCOMPARE(logic.sequenceFault(), QString());
    }

    void whatIsScheduledMayBeStartedOrHeld()
    {
        Kitchen logic;
        const Timestamp wanted = logic.clock().now().plusSeconds(3 * 3600);
        const OrderId early = logic.paid({}, wanted);
        QVERIFY(logic.act(Role::Kitchen, Kind::Prepare, early));
        QVERIFY(logic.order(early).firedAt == logic.clock().now());
        QCOMPARE(logic.order(early).code.issue, 1);
        QCOMPARE(logic.texts(early), 1);
        const OrderId held = logic.paid({}, wanted);
        QVERIFY(logic.act(Role::Kitchen, Kind::Hold, held));
        const OrderId over = logic.paid({}, wanted);
        QVERIFY(logic.act(Role::Manager, Kind::Cancel, over));
        logic.goTo(wanted);
        for (const OrderId& id : {early, held, over}) {
            QVERIFY(logic.run(FireScheduled{id}));
            QCOMPARE(logic.events("order_fired", id.bytes()), 0);
        }
        QVERIFY(logic.act(Role::Kitchen, Kind::Fire, held));
        QCOMPARE(logic.order(held).code.issue, 1);
    }

    void aShorterGoalStartsLater()
    {
        Kitchen logic;
        const Timestamp wanted = logic.clock().now().plusSeconds(3 * 3600);
        const OrderId id = logic.paid({}, wanted);
        logic.set("prepGoalSeconds", 300);
        logic.goTo(wanted.plusSeconds(-900));
        QVERIFY(logic.run(FireScheduled{id}));
        QVERIFY(!logic.order(id).firedAt.isSet());
        QCOMPARE(logic.count("select max(run_at) from jobs where kind = 'order.fire'"),
                 wanted.plusSeconds(-300).ms);
    }

    void aTimeThatIsNotOfferedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("setting");
        QTest::addColumn<int>("value");
        QTest::addColumn<int>("inHours");
        QTest::addColumn<QByteArray>("code");
        const QByteArray no = "scheduling_not_offered";
        QTest::newRow("as it comes") << QByteArray() << 0 << 3 << QByteArray();
        QTest::newRow("none at all") << QByteArray("takesScheduled") << 0 << 3 << no;
        QTest::newRow("a week is the most") << QByteArray() << 0 << 24 * 7 << QByteArray();
        QTest::newRow("more than a week") << QByteArray() << 0 << 24 * 7 + 1 << no;
        QTest::newRow("before the hours")
            << QByteArray("scheduleFromMinute") << 24 * 60 - 1 << 3 << no;
        QTest::newRow("after the hours") << QByteArray("scheduleUntilMinute") << 0 << 3 << no;
    }
    void aTimeThatIsNotOfferedIsRefused()
    {
        QFETCH(QByteArray, setting);
        QFETCH(int, value);
        QFETCH(int, inHours);
        QFETCH(QByteArray, code);
        Kitchen logic;
        if (!setting.isEmpty())
            logic.set(setting.constData(), value);
        const Timestamp wanted = logic.clock().now().plusSeconds(inHours * 3600LL);
        const auto outcome = logic.run(PlaceOrder{logic.bothCart({}, wanted), PaymentFlow::Intent});
        QCOMPARE(codeOf(outcome), code);
    }
};

QTEST_GUILESS_MAIN(KitchenFlowLogicTest)
#include "tst_kitchenflow.moc"
