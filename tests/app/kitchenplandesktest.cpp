// The kitchen's plan as a manager changes it: rows as the plan and the menu make them, one whole
// plan for each touch, built upon what was asked for before, and nothing without the line.
#include "app/venue/kitchenplandesk.h"
#include "core/protocol/kitchenplanview.h"
#include "tests/app/consolefixture.h"
#include "tests/support/modelsnapshot.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>

namespace servery::testing {

namespace {

QJsonObject dish(const char* id, const char* name, const char* station)
{
    return {{QStringLiteral("id"), QLatin1String(id)},
            {QStringLiteral("name"), QLatin1String(name)},
            {QStringLiteral("station"), QLatin1String(station)}};
}

QJsonObject category(const char* id, const char* name, const QJsonArray& items)
{
    return {{QStringLiteral("id"), QLatin1String(id)},
            {QStringLiteral("name"), QLatin1String(name)},
            {QStringLiteral("items"), items}};
}

QJsonObject menu()
{
    return {{QStringLiteral("categories"),
             QJsonArray{category("cat_m", "Mains",
                                 {dish("itm_b", "Burger", "grill"), dish("itm_s", "Soup", "pots")}),
                        category("cat_d", "Sweets", {dish("itm_c", "Cake", "")})}}};
}

KitchenPlan plan()
{
    KitchenPlan plan;
    plan.stations = {QStringLiteral("pots"), QStringLiteral("grill"), QStringLiteral("bar")};
    plan.routes = {{{{}, CategoryId(QByteArray("cat_d")), {}}, QStringLiteral("sweet")}};
    plan.courses = {{{{}, CategoryId(QByteArray("cat_d")), DiningOption::Table}, 2}};
    plan.courseNames = {QStringLiteral("Mains")};
    return plan;
}

struct Fixture : ConsoleFixture
{
    Result<QJsonObject, protocol::Problem> answer = menu();
    app::ServiceRules rules{link};
    app::KitchenPlanDesk desk{rules, outbox, link, [this](auto done) { done(answer); }};
    QAbstractItemModelTester stationTester{desk.stations(),
                                           QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester dishTester{desk.dishes(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest};

    Fixture()
    {
        server.welcome.venue.kitchen = plan();
        server.snapshot.kitchen = plan();
    }
    [[nodiscard]] bool open()
    {
        if (!connectNow())
            return false;
        desk.open();
        return true;
    }
    [[nodiscard]] QString stations()
    {
        return modelSnapshot(*desk.stations(), {"key", "name", "dishCount"});
    }
    [[nodiscard]] QString dishes()
    {
        return modelSnapshot(*desk.dishes(),
                             {"key", "station", "course", "stationText", "courseText"});
    }
    // The plan of the newest command.
    [[nodiscard]] KitchenPlan sent()
    {
        settle();
        const auto heard = server.heard<protocol::CommandMessage>();
        if (heard.empty() || heard.back().name != protocol::commands::kitchenSetPlan)
            return {};
        return protocol::kitchenPlanFromJson(heard.back().data).value();
    }
    [[nodiscard]] qsizetype sentCount()
    {
        settle();
        return static_cast<qsizetype>(server.heard<protocol::CommandMessage>().size());
    }
};

} // namespace

class KitchenPlanDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsThePlanWithTheMenu()
    {
        Fixture f;
        QVERIFY(f.connectNow());
        QVERIFY(!f.desk.canChange()); // a rename would forget the dishes
        f.desk.open();
        QVERIFY(f.desk.canChange());
        QCOMPARE(f.stations(), QStringLiteral("key=pots name=Pots dishCount=1\n"
                                              "key=grill name=Grill dishCount=1\n"
                                              "key=bar name=Bar dishCount=0\n"
                                              "key=sweet name=Sweet dishCount=1\n"));
        QCOMPARE(
            f.dishes(),
            QStringLiteral("key=category:cat_m station= course=0 stationText=Pots, Grill "
                           "courseText=Mains\n"
                           "key=dish:itm_b station= course=0 stationText=Grill courseText=Mains\n"
                           "key=dish:itm_s station= course=0 stationText=Pots courseText=Mains\n"
                           "key=category:cat_d station=sweet course=0 stationText=Sweet "
                           "courseText=Mains, Course 2\n"
                           "key=dish:itm_c station= course=0 stationText=Sweet "
                           "courseText=Mains, Course 2\n"));
        f.desk.setDining(QStringLiteral("table"));
        QVERIFY(f.dishes().startsWith(u"key=all station= course=0 "));
        QVERIFY(f.dishes().contains(u"key=category:cat_d station= course=2 stationText=Sweet "
                                    "courseText=Course 2\n"));
        QCOMPARE(modelSnapshot(*f.desk.courses(), {"number", "name"}),
                 QStringLiteral("number=1 name=Mains\nnumber=2 name=Course 2\n"));
    }

    void stationsAreAddedMovedRenamedAndRemoved()
    {
        Fixture f;
        QVERIFY(f.open());
        QVERIFY(f.desk.addStation(QStringLiteral("  Cold   pass ")));
        QCOMPARE(f.sent().stations.last(), QStringLiteral("Cold pass"));
        QCOMPARE(f.desk.pending(), QStringLiteral("sending"));
        // Built upon what is on its way.
        f.desk.moveStation(QStringLiteral("grill"), -1);
        QCOMPARE(f.sent().stations, QStringList({"grill", "pots", "bar", "Cold pass", "sweet"}));
        QVERIFY(f.desk.renameStation(QStringLiteral("grill"), QStringLiteral("Fire")));
        QCOMPARE(f.sent().stations.first(), QStringLiteral("Fire"));
        QCOMPARE(stationRule(f.sent(), {MenuItemId(QByteArray("itm_b")), {}, {}}),
                 QStringLiteral("Fire"));
        f.desk.removeStation(QStringLiteral("sweet"), QStringLiteral("bar"));
        QCOMPARE(f.sent().stations, QStringList({"Fire", "pots", "bar", "Cold pass"}));
        QCOMPARE(stationRule(f.sent(), {{}, CategoryId(QByteArray("cat_d")), {}}),
                 QStringLiteral("bar"));
        f.desk.removeStation(QStringLiteral("Cold pass"), {});
        QCOMPARE(f.sent().stations, QStringList({"Fire", "pots", "bar"}));
        QVERIFY(f.stations().startsWith(u"key=Fire name=Fire dishCount=1\n"));
    }

    void aNameIsThereOnceAndNotTooLong()
    {
        Fixture f;
        QVERIFY(f.open());
        QVERIFY(!f.desk.addStation(QStringLiteral(" ")));
        QCOMPARE(f.desk.problem(), QStringLiteral("It needs a name."));
        QVERIFY(!f.desk.addStation(QStringLiteral("GRILL")));
        QCOMPARE(f.desk.problem(), QStringLiteral("There is a station named GRILL already."));
        QVERIFY(!f.desk.renameStation(QStringLiteral("bar"), QStringLiteral("Sweet")));
        QVERIFY(!f.desk.addStation(QString(41, u'x')));
        QCOMPARE(f.desk.pending(), QStringLiteral("refused"));
        // As it is shown already: nothing is sent for it.
        QVERIFY(f.desk.renameStation(QStringLiteral("grill"), QStringLiteral("Grill")));
        QCOMPARE(f.sentCount(), qsizetype{0});
        QCOMPARE(f.desk.problem(), QString());
    }

    void rulesAreForWhatIsShown()
    {
        Fixture f;
        QVERIFY(f.open());
        f.desk.setStation(QStringLiteral("dish:itm_s"), QStringLiteral("bar"));
        QCOMPARE(stationRule(f.sent(), {MenuItemId(QByteArray("itm_s")), {}, {}}),
                 QStringLiteral("bar"));
        f.desk.setDining(QStringLiteral("pickup"));
        f.desk.setCourse(QStringLiteral("all"), 2);
        QCOMPARE(courseRule(f.sent(), {{}, {}, DiningOption::Pickup}), 2);
        f.desk.setDining({});
        f.desk.setStation(QStringLiteral("dish:itm_s"), {});
        QCOMPARE(f.sent().routes.size(), plan().routes.size());
    }

    void coursesAreNamedAddedAndTakenAway()
    {
        Fixture f;
        QVERIFY(f.open());
        QVERIFY(f.desk.addCourse(QStringLiteral("Coffee")));
        QCOMPARE(f.sent().courseNames, QStringList({"Mains", "Course 2", "Coffee"}));
        QVERIFY(f.desk.renameCourse(2, QStringLiteral("Sweets")));
        QCOMPARE(f.sent().courseNames, QStringList({"Mains", "Sweets", "Coffee"}));
        QVERIFY(!f.desk.addCourse(QStringLiteral("coffee")));
        f.desk.removeLastCourse();
        QCOMPARE(f.sent().courseNames, QStringList({"Mains", "Sweets"}));
        Fixture bare;
        bare.server.snapshot.kitchen = KitchenPlan{};
        QVERIFY(bare.open());
        QVERIFY(bare.desk.addCourse(QStringLiteral("Starters")));
        QCOMPARE(bare.sent().courseNames, QStringList({"Starters"}));
    }

    void anAnswerAndARefusalAreSaid()
    {
        Fixture f;
        QVERIFY(f.open());
        f.desk.setStation(QStringLiteral("dish:itm_s"), QStringLiteral("bar"));
        f.refuse(f.command(), {422, QStringLiteral("item_unknown"), {}, {}});
        QTRY_COMPARE(f.desk.pending(), QStringLiteral("refused"));
        QCOMPARE(f.desk.problem(), QStringLiteral("This dish is not on the menu any more."));
        QVERIFY(f.dishes().contains(u"key=dish:itm_s station= "));
        f.desk.setStation(QStringLiteral("dish:itm_b"), QStringLiteral("bar"));
        QCOMPARE(f.desk.problem(), QString());
        KitchenPlan told = plan();
        told.stations = {QStringLiteral("bar")};
        f.ack(f.command(1));
        f.event(protocol::events::kitchenPlanUpdated,
                {{QStringLiteral("plan"), protocol::toJson(told)}});
        QCOMPARE(f.desk.pending(), QStringLiteral("none"));
        QVERIFY(f.stations().startsWith(u"key=bar "));
    }

    void nothingIsChangedWithoutTheLine()
    {
        Fixture f;
        QVERIFY(f.open());
        f.link.stop();
        QVERIFY(!f.desk.canChange());
        f.desk.setStation(QStringLiteral("dish:itm_s"), QStringLiteral("bar"));
        QCOMPARE(f.outbox.count(), 0);
        f.answer = Failure{notFound()};
        f.desk.open();
        QCOMPARE(f.desk.trouble(), QStringLiteral("The menu cannot be read anew just now."));
        f.desk.clear();
        QCOMPARE(f.desk.dishes()->count(), 0);
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::KitchenPlanDeskTest)
#include "kitchenplandesktest.moc"
