// The kitchen's board by stations, courses, rush and promise: what each station sees and sends,
// what an expo waits for, and what can be called back.
#include "app/venue/servicerules.h"
#include "core/protocol/kitchenplanview.h"
#include "tests/app/boardfixture.h"

namespace servery::testing {

using protocol::CommandMessage;
using protocol::OrderView;

namespace {

const QString one = QStringLiteral("ord_1");
const QString grill = QStringLiteral("grill");
const QString fry = QStringLiteral("fry");

QJsonObject lineEvent(const QString& lineId, Timestamp doneAt)
{
    return {{QStringLiteral("lineId"), lineId},
            {QStringLiteral("done"), doneAt.isSet()},
            {QStringLiteral("doneAt"),
             doneAt.isSet() ? QJsonValue(doneAt.toRfc3339()) : QJsonValue(QJsonValue::Null)}};
}

struct StationFixture : BoardFixture
{
    StationFixture() { rules.plan.stations = {grill, fry}; }

    struct
    {
        ServiceSettings settings;
        KitchenPlan plan;
    } rules;

    void apply() { board.setRules(rules.settings, rules.plan); }
    void linesEvent(int version, const QJsonArray& lines, int servedCourse = 0)
    {
        QJsonObject data{{QStringLiteral("orderId"), one},
                         {QStringLiteral("version"), version},
                         {QStringLiteral("lines"), lines}};
        if (servedCourse > 0)
            data.insert(QStringLiteral("servedCourse"), servedCourse);
        event(QStringLiteral("order_lines_updated"), data);
    }
    [[nodiscard]] QString numbers() const
    {
        return modelSnapshot(*const_cast<app::KitchenBoard&>(board).tickets(), {"number"});
    }
    [[nodiscard]] QString later() const
    {
        return modelSnapshot(*const_cast<app::KitchenBoard&>(board).later(),
                             {"orderId", "course", "number", "label", "kind"});
    }
};

} // namespace

class StationBoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStationBumpsItsOwn()
    {
        StationFixture f;
        f.add(1, OrderState::Preparing, 5);
        QVERIFY(f.connectNow());
        f.apply();
        f.board.setStation(grill);
        QCOMPARE(modelSnapshot(*f.board.tickets(), {"number", "itemsLeft", "elsewhere"}),
                 QStringLiteral("number=1 itemsLeft=1 elsewhere=1\n"));
        f.board.ready(one);
        const CommandMessage bump = f.command();
        QCOMPARE(bump.name, QString(protocol::commands::ticketBump));
        QCOMPARE(bump.data, (QJsonObject{{QStringLiteral("orderId"), one},
                                         {QStringLiteral("station"), grill}}));
        const Timestamp now = f.time.now();
        f.linesEvent(4, {lineEvent(QStringLiteral("lin_1a"), now)});
        f.ack(bump);
        // It left the grill, not the fryer.
        QCOMPARE(f.numbers(), QString());
        QCOMPARE(modelSnapshot(*f.board.sentOut(), {"number", "sentAtMs", "collected"}),
                 QStringLiteral("number=1 sentAtMs=%1 collected=false\n").arg(now.ms));
        // Taken back, by what was sent.
        f.board.undoLast();
        const CommandMessage back = f.command(1);
        QCOMPARE(back.name, QString(protocol::commands::ticketRecall));
        QCOMPARE(back.data.value(u"station").toString(), grill);
        f.linesEvent(5, {lineEvent(QStringLiteral("lin_1a"), {})});
        QCOMPARE(f.numbers(), QStringLiteral("number=1\n"));
        f.board.setStation(fry);
        QCOMPARE(f.numbers(), QStringLiteral("number=1\n"));
        QCOMPARE(f.resetCount(), 0);
    }

    void theLastItemIsTheTicket()
    {
        StationFixture f;
        OrderView& order = f.add(1, OrderState::Preparing, 5);
        order.items.push_back(order.items[0]);
        order.items[2].lineId = LineId(QByteArray("lin_1c"));
        QVERIFY(f.connectNow());
        f.board.setStation(grill);
        f.board.setLineDone(one, QStringLiteral("lin_1a"), true);
        QCOMPARE(f.command().name, QString(protocol::commands::lineDone));
        f.linesEvent(4, {lineEvent(QStringLiteral("lin_1a"), f.time.now())});
        f.board.setLineDone(one, QStringLiteral("lin_1c"), true);
        QCOMPARE(f.command(1).name, QString(protocol::commands::ticketBump));
        // With all stations in view, an item is an item.
        f.board.setStation({});
        f.board.setLineDone(one, QStringLiteral("lin_1b"), true);
        QCOMPARE(f.command(2).name, QString(protocol::commands::lineDone));
    }

    void nobodyLosesWhatIsDoneEverywhere()
    {
        StationFixture f;
        OrderView& order = f.add(1, OrderState::Preparing, 5);
        for (auto& line : order.items)
            line.done = true;
        QVERIFY(f.connectNow());
        f.apply();
        f.board.setStation(grill);
        QCOMPARE(f.numbers(), QStringLiteral("number=1\n"));
        f.rules.settings.hasExpo = true;
        f.apply();
        QCOMPARE(f.numbers(), QString());
    }

    void anExpoSeesEveryStation()
    {
        StationFixture f;
        f.add(1, OrderState::Preparing, 5).items[1].done = true;
        QVERIFY(f.connectNow());
        f.rules.settings.hasExpo = true;
        f.apply();
        QCOMPARE(modelSnapshot(*f.board.tickets(), {"stations", "waitsForStations"}),
                 QStringLiteral("stations=[{left:1,name:Grill,total:1},{left:0,name:Fry,total:1}] "
                                "waitsForStations=true\n"));
        QCOMPARE(modelSnapshot(*f.board.stations(), {"name", "station", "openCount"}),
                 QStringLiteral("name=Expo station= openCount=1\n"
                                "name=Grill station=grill openCount=1\n"
                                "name=Fry station=fry openCount=0\n"));
        f.linesEvent(4, {lineEvent(QStringLiteral("lin_1a"), f.time.now())});
        QCOMPARE(f.ticket(0, "waitsForStations").toBool(), false);
        f.board.ready(one);
        QCOMPARE(f.command().name, QString(protocol::commands::orderReady));
    }

    void aLaterCourseWaitsOnTheStrip()
    {
        StationFixture f;
        OrderView& order = f.add(1, OrderState::Preparing, 5);
        order.table = QStringLiteral("4");
        order.items[1].course = 2;
        QVERIFY(f.connectNow());
        f.rules.plan.courseNames = {QStringLiteral("Starters"), QStringLiteral("Mains")};
        f.apply();
        QCOMPARE(modelSnapshot(*f.board.tickets(),
                               {"number", "course", "laterCount", "itemsTotal", "*items"},
                               {"name"}),
                 QStringLiteral("number=1 course=Starters laterCount=1 itemsTotal=1\n"
                                "  name=Smash burger\n"));
        QCOMPARE(f.later(), QStringLiteral("orderId=ord_1 course=2 number=1 label=Table 4, Mains "
                                           "kind=held\n"));
        QCOMPARE(modelSnapshot(*f.board.allDay(), {"name"}), QStringLiteral("name=Smash burger\n"));
        // Ready is the course's; then the ticket is off the board, and the strip keeps it.
        f.board.ready(one);
        QCOMPARE(f.command().name, QString(protocol::commands::ticketBump));
        const Timestamp now = f.time.now();
        f.linesEvent(4, {lineEvent(QStringLiteral("lin_1a"), now)}, 1);
        f.ack(f.command());
        QCOMPARE(f.numbers(), QString());
        QCOMPARE(f.board.later()->count(), 1);
        QCOMPARE(modelSnapshot(*f.board.sentOut(), {"number"}), QStringLiteral("number=1\n"));
        f.board.fireFirstHeld();
        const CommandMessage fire = f.command(1);
        QCOMPARE(fire.name, QString(protocol::commands::orderFireCourse));
        QCOMPARE(fire.data.value(u"course").toInt(), 2);
        f.passMs(minuteMs);
        f.event(QStringLiteral("order_course_fired"),
                {{QStringLiteral("orderId"), one},
                 {QStringLiteral("version"), 5},
                 {QStringLiteral("firedCourse"), 2},
                 {QStringLiteral("firedAt"), f.time.now().toRfc3339()},
                 {QStringLiteral("promisedAt"), f.time.now().plusSeconds(900).toRfc3339()}});
        QCOMPARE(
            modelSnapshot(*f.board.tickets(), {"course", "baseMs", "*items"}, {"name"}),
            QStringLiteral("course=Mains baseMs=%1\n  name=Satay skewers\n").arg(f.time.now().ms));
        QCOMPARE(f.later(), QString());
        QCOMPARE(f.resetCount(), 0);
    }

    void rushGoesFirst()
    {
        StationFixture f;
        f.add(1, OrderState::Preparing, 9);
        f.add(2, OrderState::Preparing, 5);
        QVERIFY(f.connectNow());
        f.board.setRush(QStringLiteral("ord_2"), true);
        QCOMPARE(f.command().name, QString(protocol::commands::orderRush));
        f.event(QStringLiteral("order_rushed"),
                {{QStringLiteral("orderId"), QStringLiteral("ord_2")},
                 {QStringLiteral("version"), 4},
                 {QStringLiteral("rushAt"), f.time.now().toRfc3339()}});
        QCOMPARE(modelSnapshot(*f.board.tickets(), {"number", "rush"}),
                 QStringLiteral("number=2 rush=true\nnumber=1 rush=false\n"));
        f.event(QStringLiteral("order_rushed"),
                {{QStringLiteral("orderId"), QStringLiteral("ord_2")},
                 {QStringLiteral("version"), 5},
                 {QStringLiteral("rushAt"), QJsonValue::Null}});
        QCOMPARE(f.numbers(), QStringLiteral("number=1\nnumber=2\n"));
        QCOMPARE(f.resetCount(), 0);
    }

    void ordersByPromiseWhereTheVenueDoes()
    {
        StationFixture f;
        const Timestamp now = f.clock.now();
        f.add(1, OrderState::Preparing, 9).promisedAt = now.plusSeconds(1200);
        f.add(2, OrderState::Preparing, 5).promisedAt = now.plusSeconds(600);
        QVERIFY(f.connectNow());
        QCOMPARE(f.numbers(), QStringLiteral("number=1\nnumber=2\n"));
        f.rules.settings.boardOrder = BoardOrder::Promise;
        f.apply();
        QCOMPARE(f.numbers(), QStringLiteral("number=2\nnumber=1\n"));
        QCOMPARE(f.resetCount(), 0);
    }

    void agesByTheVenueAndThePromise_data()
    {
        QTest::addColumn<int>("dueSoonSeconds");
        QTest::addColumn<int>("lateSeconds");
        QTest::addColumn<int>("promisedSeconds");
        QTest::addColumn<QString>("ages");
        const auto row = [](const char* name, int due, int late, int promised, const char* ages) {
            QTest::newRow(name) << due << late << promised << QString::fromLatin1(ages);
        };
        row("the goal", 0, 0, 0, "dueSoonSeconds=600 lateSeconds=900\n");
        row("the venue's own", 300, 800, 0, "dueSoonSeconds=300 lateSeconds=800\n");
        row("promised as usual", 300, 800, 900, "dueSoonSeconds=300 lateSeconds=800\n");
        row("promised ten minutes more", 300, 800, 1500, "dueSoonSeconds=900 lateSeconds=1400\n");
        row("the goal and ten more", 0, 0, 1500, "dueSoonSeconds=1000 lateSeconds=1500\n");
        row("promised already", 0, 0, -5, "dueSoonSeconds=0 lateSeconds=0\n");
    }
    void agesByTheVenueAndThePromise()
    {
        QFETCH(int, dueSoonSeconds);
        QFETCH(int, lateSeconds);
        QFETCH(int, promisedSeconds);
        QFETCH(QString, ages);
        StationFixture f;
        OrderView& order = f.add(1, OrderState::Preparing, 5);
        if (promisedSeconds != 0)
            order.promisedAt = order.paidAt.plusSeconds(promisedSeconds);
        QVERIFY(f.connectNow());
        f.rules.settings.dueSoonSeconds = dueSoonSeconds;
        f.rules.settings.lateSeconds = lateSeconds;
        f.apply();
        QCOMPARE(modelSnapshot(*f.board.tickets(), {"dueSoonSeconds", "lateSeconds"}), ages);
    }

    void aScheduledOrderComesWhenTheServerFiresIt()
    {
        StationFixture f;
        f.add(1, OrderState::PaymentSucceeded, 1).scheduledFor = f.clock.now().plusSeconds(3600);
        QVERIFY(f.connectNow());
        f.apply();
        QCOMPARE(f.board.tickets()->count(), 0);
        // Earlier than by this screen's own clock: the kitchen is busy.
        f.event(QStringLiteral("order_fired"),
                {{QStringLiteral("orderId"), one},
                 {QStringLiteral("version"), 4},
                 {QStringLiteral("firedAt"), f.time.now().toRfc3339()},
                 {QStringLiteral("promisedAt"), f.time.now().plusSeconds(3600).toRfc3339()}});
        QCOMPARE(modelSnapshot(*f.board.tickets(), {"number", "baseMs", "lateSeconds"}),
                 QStringLiteral("number=1 baseMs=%1 lateSeconds=3600\n").arg(f.time.now().ms));
        QCOMPARE(f.board.later()->count(), 0);
    }

    void recallsTheLastAgainAndAgain()
    {
        StationFixture f;
        f.add(1, OrderState::Ready, 20);
        f.add(2, OrderState::Ready, 15);
        f.add(3, OrderState::Completed, 10).readyAt = f.clock.now();
        QVERIFY(f.connectNow());
        f.board.recallLast();
        QCOMPARE(f.command().data.value(u"orderId").toString(), QStringLiteral("ord_2"));
        f.ack(f.command());
        f.statusEvent(f.server.snapshot.orders[1], OrderState::Preparing, 4);
        f.board.recallLast();
        QCOMPARE(f.command(1).data.value(u"orderId").toString(), one);
        QCOMPARE(f.command(1).name, QString(protocol::commands::orderRecall));
    }

    void averagesAreOfAStation()
    {
        StationFixture f;
        OrderView& first = f.add(1, OrderState::Ready, 20);
        first.items[0].done = true;
        first.items[0].doneAt = first.paidAt.plusSeconds(120);
        // Called ready as a whole: its stations were done by then.
        f.add(2, OrderState::Ready, 10).items.pop_back();
        QVERIFY(f.connectNow());
        f.apply();
        QCOMPARE(modelSnapshot(*f.board.stations(), {"name", "averageSeconds"}),
                 QStringLiteral("name=All averageSeconds=300\nname=Grill averageSeconds=210\n"
                                "name=Fry averageSeconds=300\n"));
        QCOMPARE(f.board.averageSeconds(), 300);
        f.board.setStation(grill);
        QCOMPARE(f.board.averageSeconds(), 210);
    }

    void aPlanArrivesWithoutARestart()
    {
        StationFixture f;
        app::ServiceRules live(f.link);
        connect(&live, &app::ServiceRules::changed, this,
                [&] { f.board.setRules(live.settings(), live.plan()); });
        f.server.welcome.venue.kitchen = f.rules.plan;
        QVERIFY(f.connectNow());
        QCOMPARE(modelSnapshot(*f.board.stations(), {"station"}),
                 QStringLiteral("station=\nstation=grill\nstation=fry\n"));
        f.rules.plan.stations = {fry, QStringLiteral("bar"), grill};
        f.event(QStringLiteral("kitchen_plan_updated"),
                {{QStringLiteral("plan"), protocol::toJson(f.rules.plan)}});
        QCOMPARE(modelSnapshot(*f.board.stations(), {"station"}),
                 QStringLiteral("station=\nstation=fry\nstation=bar\nstation=grill\n"));
        QCOMPARE(f.resetCount(), 0);
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::StationBoardTest)
#include "stationboardtest.moc"
