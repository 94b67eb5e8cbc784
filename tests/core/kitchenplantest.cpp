// Which station makes a line and with which course it goes out; how a manager changes that; and the
// plan's JSON.
#include "core/menu/kitchenplan.h"
#include "core/menu/kitchenplanedits.h"
#include "core/protocol/kitchenplanview.h"

#include <QJsonArray>
#include <QTest>

using namespace servery;

namespace {

const MenuItemId burger(QByteArray("itm_burger"));
const MenuItemId cake(QByteArray("itm_cake"));
const CategoryId mains(QByteArray("cat_mains"));
const CategoryId sweets(QByteArray("cat_sweets"));

KitchenPlan plan()
{
    const auto table = DiningOption::Table;
    const auto pickup = DiningOption::Pickup;
    KitchenPlan plan;
    plan.stations = {QStringLiteral("grill"), QStringLiteral("sweet")};
    plan.routes = {{{{}, {}, pickup}, QStringLiteral("to go")},
                   {{{}, sweets, {}}, QStringLiteral("sweet")},
                   {{{}, sweets, {}}, QStringLiteral("the second of equals")},
                   {{{}, sweets, pickup}, QStringLiteral("boxes")},
                   {{burger, {}, {}}, QStringLiteral("grill")}};
    plan.courses = {{{{}, mains, table}, 2}, {{{}, sweets, table}, 3}};
    plan.courseNames = {QStringLiteral("Starters"), QStringLiteral("Mains")};
    return plan;
}

// A burger of the grill by a rule, a cake by its category's, a steak and a soup by themselves.
const std::vector<PlannedDish> dishes{
    {burger, mains, QStringLiteral("fry")},
    {cake, sweets, QStringLiteral("grill")},
    {MenuItemId(QByteArray("itm_steak")), mains, QStringLiteral("grill")},
    {MenuItemId(QByteArray("itm_soup")), mains, QStringLiteral("pots")}};

// "itm_burger table grill; …": where each dish is made, for each way of dining.
QString madeAt(const KitchenPlan& plan)
{
    QStringList out;
    for (const PlannedDish& dish : dishes)
        for (const DiningOption dining : {DiningOption::Table, DiningOption::Pickup})
            out << QStringLiteral("%1 %2 %3")
                       .arg(dish.id.toString(),
                            dining == DiningOption::Table ? QStringLiteral("table")
                                                          : QStringLiteral("pickup"),
                            planLine(plan, dish.id, dish.category, dining, dish.station).station);
    return out.join(QStringLiteral("; "));
}

} // namespace

class KitchenPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRuleThatSaysMostDecides_data()
    {
        QTest::addColumn<QByteArray>("item");
        QTest::addColumn<QByteArray>("category");
        QTest::addColumn<bool>("isTable");
        QTest::addColumn<QString>("station");
        QTest::addColumn<int>("course");
        const auto row = [](const char* name, const MenuItemId& item, const CategoryId& category,
                            bool isTable, const char* station, int course) {
            QTest::newRow(name) << item.bytes() << category.bytes() << isTable
                                << QString::fromLatin1(station) << course;
        };
        row("no rule: the item's own", MenuItemId(QByteArray("itm_x")),
            CategoryId(QByteArray("cat_x")), true, "own", 1);
        row("a way of dining", MenuItemId(QByteArray("itm_x")), CategoryId(QByteArray("cat_x")),
            false, "to go", 1);
        row("an item before a way of dining", burger, mains, false, "grill", 1);
        row("an item, and its category's course", burger, mains, true, "grill", 2);
        row("the first of equals", cake, sweets, true, "sweet", 3);
        row("a category and a way of dining", cake, sweets, false, "boxes", 1);
    }
    void theRuleThatSaysMostDecides()
    {
        QFETCH(QByteArray, item);
        QFETCH(QByteArray, category);
        QFETCH(bool, isTable);
        QFETCH(QString, station);
        QFETCH(int, course);
        const PlannedLine planned =
            planLine(plan(), MenuItemId(item), CategoryId(category),
                     isTable ? DiningOption::Table : DiningOption::Pickup, QStringLiteral("own"));
        QCOMPARE(planned.station, station);
        QCOMPARE(planned.course, course);
    }
    void withoutAPlanAllIsAsTheItemSays()
    {
        const PlannedLine planned =
            planLine({}, burger, mains, DiningOption::Table, QStringLiteral("own"));
        QVERIFY((planned == PlannedLine{QStringLiteral("own"), 1}));
    }
    void aStationMovesWithAllThatItMakes_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QStringList>("stations");
        const auto row = [](const char* name, const char* from, const char* to,
                            const QStringList& stations) {
            QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to) << stations;
        };
        row("a new name", "grill", "fire", {QStringLiteral("fire"), QStringLiteral("sweet")});
        row("given to another", "grill", "sweet", {QStringLiteral("sweet")});
        row("only a rule's", "boxes", "shelf", {QStringLiteral("grill"), QStringLiteral("sweet")});
        row("only a dish's own", "pots", "stove",
            {QStringLiteral("grill"), QStringLiteral("sweet")});
        row("nobody's", "bar", "wine", {QStringLiteral("grill"), QStringLiteral("sweet")});
    }
    void aStationMovesWithAllThatItMakes()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QStringList, stations);
        const KitchenPlan after = movedStation(plan(), from, to, dishes);
        QString wanted = madeAt(plan()) + u';';
        wanted.replace(u' ' + from + u';', u' ' + to + u';');
        QCOMPARE(madeAt(after) + u';', wanted);
        QCOMPARE(after.stations, stations);
        QVERIFY(after.courses == plan().courses);
    }
    void aDishIsMovedForTheWaysOfDiningThatItDecidesItself()
    {
        // At a table the steak says grill; a pickup goes to the counter's own station.
        const KitchenPlan after =
            movedStation(plan(), QStringLiteral("grill"), QStringLiteral("fire"), dishes);
        QCOMPARE(after.routes.size(), plan().routes.size() + 1);
        QVERIFY((after.routes.back().match ==
                 LineMatch{MenuItemId(QByteArray("itm_steak")), {}, DiningOption::Table}));
        // Without rules it decides for both, by one rule.
        const KitchenPlan bare =
            movedStation({}, QStringLiteral("pots"), QStringLiteral("stove"), dishes);
        QCOMPARE(bare.routes.size(), std::size_t{1});
        QVERIFY(!bare.routes[0].match.dining);
    }
    void rulesAreSetAndTakenAway()
    {
        const LineMatch match{burger, {}, {}};
        QCOMPARE(stationRule(plan(), match), QStringLiteral("grill"));
        QCOMPARE(stationRule(plan(), {cake, {}, {}}), QString());
        const KitchenPlan other = withStationRule(plan(), match, QStringLiteral("fry"));
        QCOMPARE(other.routes.size(), plan().routes.size());
        QCOMPARE(stationRule(other, match), QStringLiteral("fry"));
        const LineMatch twice{{}, sweets, {}};
        QCOMPARE(withStationRule(plan(), twice, {}).routes.size(), plan().routes.size() - 2);
        QCOMPARE(courseRule(plan(), {{}, mains, DiningOption::Table}), 2);
        QCOMPARE(courseRule(plan(), {{}, mains, {}}), 0);
        const KitchenPlan more = withCourseRule(plan(), match, 2);
        QCOMPARE(courseRule(more, match), 2);
        QVERIFY(withCourseRule(more, match, 0).courses == plan().courses);
    }
    void theLastCourseGivesWayToTheOneBefore()
    {
        QCOMPARE(courseCount({}), 1);
        QCOMPARE(courseCount(plan()), 3); // by a rule; two have names
        const KitchenPlan two = withoutLastCourse(plan());
        QCOMPARE(courseCount(two), 2);
        QCOMPARE(two.courseNames, plan().courseNames);
        QCOMPARE(courseRule(two, {{}, sweets, DiningOption::Table}), 2);
        const KitchenPlan one = withoutLastCourse(two);
        QCOMPARE(one.courseNames, QStringList{QStringLiteral("Starters")});
        QCOMPARE(courseRule(one, {{}, mains, DiningOption::Table}), 1);
    }
    void goesThroughJsonUnchanged()
    {
        const auto read = protocol::kitchenPlanFromJson(protocol::toJson(plan()));
        QVERIFY(read.ok());
        QVERIFY(*read == plan());
        QVERIFY(protocol::kitchenPlanFromJson({}).value() == KitchenPlan{});
    }
    void refusesWhatMakesNoPlan_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("field");
        const auto rule = [](const char* list, const QJsonObject& one) {
            return QJsonObject{{QLatin1String(list), QJsonArray{one}}};
        };
        const QString item = QStringLiteral("itemId");
        const QString station = QStringLiteral("station");
        const QString course = QStringLiteral("course");
        QTest::newRow("a route about nothing")
            << rule("routes", {{station, QStringLiteral("grill")}})
            << QStringLiteral("routes[0].itemId");
        QTest::newRow("a route to nowhere") << rule("routes", {{item, QStringLiteral("itm_1")}})
                                            << QStringLiteral("routes[0].station");
        QTest::newRow("a dining option that is none")
            << rule("routes", {{QStringLiteral("dining"), QStringLiteral("bed")},
                               {station, QStringLiteral("grill")}})
            << QStringLiteral("routes[0].dining");
        QTest::newRow("course 0") << rule("courses", {{item, QStringLiteral("itm_1")}, {course, 0}})
                                  << QStringLiteral("courses[0].course");
        QTest::newRow("course 10")
            << rule("courses", {{item, QStringLiteral("itm_1")}, {course, 10}})
            << QStringLiteral("courses[0].course");
        QTest::newRow("a station twice")
            << QJsonObject{{QStringLiteral("stations"),
                            QJsonArray{QStringLiteral("a"), QStringLiteral("a")}}}
            << QStringLiteral("stations");
        QTest::newRow("a station without a name")
            << QJsonObject{{QStringLiteral("stations"), QJsonArray{QStringLiteral(" ")}}}
            << QStringLiteral("stations");
        QTest::newRow("no list of rules")
            << QJsonObject{{QStringLiteral("routes"), 1}} << QStringLiteral("routes");
    }
    void refusesWhatMakesNoPlan()
    {
        QFETCH(QJsonObject, json);
        QFETCH(QString, field);
        const auto read = protocol::kitchenPlanFromJson(json);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().members.value(QLatin1String("field")).toString(), field);
    }
};

QTEST_APPLESS_MAIN(KitchenPlanTest)
#include "kitchenplantest.moc"
