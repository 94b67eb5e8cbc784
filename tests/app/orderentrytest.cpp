// Taking an order down: the menu's rows, choices by the menu's rules, what is sent, and that it is
// sent once.
#include "app/entry/orderentry.h"
#include "tests/app/apifixture.h"
#include "tests/support/modelsnapshot.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

namespace servery::testing {

using app::OrderEntry;

namespace {

constexpr auto menuPath = "/api/stores/copper-lane/menu";

QJsonObject modifier(const char* id, int cents, bool isAvailable = true)
{
    return {{"id", id}, {"name", id}, {"priceCents", cents}, {"isAvailable", isAvailable}};
}

QJsonObject menu()
{
    const QJsonObject cooked{{"id", "cooked"},
                             {"name", "How done"},
                             {"minChoices", 1},
                             {"maxChoices", 1},
                             {"modifiers", QJsonArray{modifier("medium", 0), modifier("well", 0)}}};
    const QJsonObject extras{
        {"id", "extras"},
        {"name", "Extras"},
        {"minChoices", 0},
        {"maxChoices", 2},
        {"modifiers", QJsonArray{modifier("cheese", 200), modifier("bacon", 300),
                                 modifier("avocado", 350, false), modifier("egg", 150)}}};
    const QJsonObject burger{{"id", "burger"},
                             {"name", "Smash burger"},
                             {"priceCents", 1700},
                             {"allergens", QJsonArray{"gluten", "sesame"}},
                             {"modifierGroups", QJsonArray{cooked, extras}}};
    const QJsonObject chips{{"id", "chips"}, {"name", "Chips"}, {"priceCents", 800}};
    const QJsonObject soup{
        {"id", "soup"}, {"name", "Soup"}, {"priceCents", 900}, {"isAvailable", false}};
    return {
        {"store", QJsonObject{{"slug", "copper-lane"}, {"currency", "USD"}}},
        {"categories",
         QJsonArray{
             QJsonObject{{"id", "mains"}, {"name", "Mains"}, {"items", QJsonArray{burger}}},
             QJsonObject{{"id", "sides"}, {"name", "Sides"}, {"items", QJsonArray{chips, soup}}}}}};
}

struct EntryFixture : ApiFixture
{
    OrderEntry entry{link, api};
    QAbstractItemModelTester items{entry.items(),
                                   QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester lines{entry.lines(),
                                   QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy placed{&entry, &OrderEntry::placed};

    EntryFixture() : ApiFixture(Role::Counter) { answers[menuPath] = {200, menu()}; }

    [[nodiscard]] bool start()
    {
        if (!connectNow())
            return false;
        entry.fetchMenu();
        return QTest::qWaitFor([this] { return entry.menuState() == u"ready"; });
    }
    void addBurger()
    {
        entry.pick(QStringLiteral("burger"));
        entry.dish()->choose(QStringLiteral("medium"));
        entry.dish()->choose(QStringLiteral("cheese"));
        entry.addDish();
    }
};

} // namespace

class OrderEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheMenu()
    {
        EntryFixture f;
        QVERIFY(f.start());
        QCOMPARE(modelSnapshot(*f.entry.categories(), {"key", "selected"}),
                 QStringLiteral("key=mains selected=true\nkey=sides selected=false\n"));
        QCOMPARE(modelSnapshot(*f.entry.items(), {"name", "priceText", "contains"}),
                 QStringLiteral("name=Smash burger priceText=$17.00 contains=gluten, sesame\n"));
        f.entry.chooseCategory(QStringLiteral("sides"));
        QCOMPARE(modelSnapshot(*f.entry.items(), {"name", "isAvailable"}),
                 QStringLiteral("name=Chips isAvailable=true\nname=Soup isAvailable=false\n"));
        f.entry.setSearch(QStringLiteral("BUR"));
        QCOMPARE(f.entry.items()->count(), 1);
    }

    void oneTouchTakesADishWithoutChoices()
    {
        EntryFixture f;
        QVERIFY(f.start());
        f.entry.pick(QStringLiteral("chips"));
        f.entry.pick(QStringLiteral("chips"));
        f.entry.pick(QStringLiteral("soup")); // sold out
        QCOMPARE(modelSnapshot(*f.entry.lines(), {"quantity", "name", "totalText"}),
                 QStringLiteral("quantity=2 name=Chips totalText=$16.00\n"));
        f.entry.step(QStringLiteral("0"), -2);
        QCOMPARE(f.entry.lines()->count(), 0);
        QVERIFY(!f.entry.canPlace());
    }

    void choicesFollowTheMenusRules()
    {
        EntryFixture f;
        QVERIFY(f.start());
        f.entry.pick(QStringLiteral("burger"));
        app::DishChoice& dish = *f.entry.dish();
        QVERIFY(dish.isOpen());
        QVERIFY(!dish.isComplete());
        f.entry.addDish();
        QCOMPARE(f.entry.lines()->count(), 0);
        dish.choose(QStringLiteral("medium"));
        dish.choose(QStringLiteral("well"));    // one replaces the other
        dish.choose(QStringLiteral("avocado")); // sold out
        dish.choose(QStringLiteral("cheese"));
        dish.choose(QStringLiteral("bacon"));
        dish.choose(QStringLiteral("egg")); // one too many
        QVERIFY(dish.isComplete());
        QCOMPARE(dish.totalText(), QStringLiteral("$22.00"));
        dish.setQuantity(2);
        dish.declare(QStringLiteral("sesame"));
        dish.setNote(QStringLiteral("Sauce on the side"));
        f.entry.addDish();
        QCOMPARE(modelSnapshot(*f.entry.lines(),
                               {"quantity", "modifiers", "note", "allergies", "totalText"}),
                 QStringLiteral("quantity=2 modifiers=[well,cheese,bacon] note=Sauce on the side "
                                "allergies=[SESAME] totalText=$44.00\n"));
        QCOMPARE(f.entry.totalText(), QStringLiteral("$44.00"));
        // The line opens as it is, and changes in its place.
        f.entry.openLine(QStringLiteral("0"));
        QVERIFY(!dish.isNew());
        dish.setQuantity(1);
        f.entry.addDish();
        QCOMPARE(f.entry.lines()->count(), 1);
        QCOMPARE(f.entry.totalText(), QStringLiteral("$22.00"));
    }

    void sendsTheOrderOnce()
    {
        EntryFixture f;
        QVERIFY(f.start());
        f.addBurger();
        f.entry.setDineIn(true);
        QVERIFY(!f.entry.canPlace()); // at which table
        f.entry.setTable(QStringLiteral("7"));
        f.entry.setCustomerName(QStringLiteral(" Ines "));
        f.answers["/api/staff/orders"] = {503, {{"status", 503}, {"code", "overloaded"}}};
        f.entry.place();
        f.entry.place();
        QTRY_VERIFY(!f.entry.placing());
        QCOMPARE(f.entry.problem(), QStringLiteral("The server is busy. Try again."));
        QCOMPARE(f.count("/api/staff/orders"), 1);
        f.answers["/api/staff/orders"] = {201, {{"orderId", "ord_160"}, {"number", 160}}};
        f.entry.place();
        QTRY_COMPARE(f.placed.count(), 1);
        QCOMPARE(f.placed.first().first().toString(), QStringLiteral("ord_160"));
        const QJsonObject body = f.asked.back().body;
        QCOMPARE(body["table"].toString(), QStringLiteral("7"));
        QCOMPARE(body["customerName"].toString(), QStringLiteral("Ines"));
        QVERIFY(!body.contains("phone"));
        const QJsonObject line = body["items"].toArray()[0].toObject();
        QCOMPARE(line["menuItemId"].toString(), QStringLiteral("burger"));
        QCOMPARE(line["modifierIds"].toArray(), (QJsonArray{"medium", "cheese"}));
        QCOMPARE(f.entry.itemCount(), 0); // ready for the next one
    }

    // What may have arrived is the same order again, also after another was thought of.
    void theSameOrderAgainHasTheSameKey()
    {
        EntryFixture f;
        QVERIFY(f.start());
        f.addBurger();
        const auto place = [&f](const HttpAnswer& answer) {
            f.answers["/api/staff/orders"] = answer;
            f.entry.place();
            return QTest::qWaitFor([&f] { return !f.entry.placing(); }) ? f.asked.back().key
                                                                        : QByteArray();
        };
        const QByteArray first = place({502, {{"status", 502}, {"code", "internal_error"}}});
        QVERIFY(!first.isEmpty());
        f.entry.setCustomerName(QStringLiteral("Ines"));
        f.entry.setCustomerName({});
        const HttpAnswer refusal{409, {{"status", 409}, {"code", "item_unavailable"}}};
        QCOMPARE(place(refusal), first);
        // After a refusal it is a new request, and so is another order.
        const QByteArray second = place({503, {{"status", 503}, {"code", "overloaded"}}});
        QVERIFY(second != first);
        f.entry.setCustomerName(QStringLiteral("Ines"));
        QVERIFY(place({201, {{"orderId", "ord_160"}}}) != second);
    }

    void whatIsBeingPlacedIsNotAddedTo()
    {
        EntryFixture f;
        QVERIFY(f.start());
        f.addBurger();
        f.answers["/api/staff/orders"] = {201, {{"orderId", "ord_160"}}};
        f.entry.place();
        f.addBurger();
        QCOMPARE(f.entry.itemCount(), 1);
        QTRY_COMPARE(f.placed.count(), 1);
    }

    void theAnswerAfterASignOutIsNobodys()
    {
        EntryFixture f;
        QVERIFY(f.start());
        f.addBurger();
        f.answers["/api/staff/orders"] = {201, {{"orderId", "ord_160"}}};
        f.entry.place();
        f.entry.clear();
        f.entry.setCustomerName(QStringLiteral("Ines"));
        QTRY_COMPARE(f.count("/api/staff/orders"), 1);
        f.settle();
        QCOMPARE(f.placed.count(), 0);
        QCOMPARE(f.entry.customerName(), QStringLiteral("Ines"));
    }

    void aNumberMeansAText()
    {
        EntryFixture f;
        QVERIFY(f.start());
        f.addBurger();
        f.entry.setPhone(QStringLiteral("+15550100142"));
        f.answers["/api/staff/orders"] = {201, {{"orderId", "ord_160"}}};
        f.entry.place();
        QTRY_COMPARE(f.placed.count(), 1);
        QCOMPARE(f.asked.back().body["phone"].toString(), QStringLiteral("+15550100142"));
        QVERIFY(f.asked.back().body["consentSms"].toBool());
    }

    void aChangedMenuIsReadAnew()
    {
        EntryFixture f;
        QVERIFY(f.start());
        f.addBurger();
        QJsonObject sold = menu();
        sold["categories"] = QJsonArray{};
        f.answers[menuPath] = {200, sold};
        f.event(QStringLiteral("menu_changed"), {});
        QTRY_COMPARE(f.entry.items()->count(), 0);
        QVERIFY(!f.entry.canPlace());
        QCOMPARE(modelSnapshot(*f.entry.lines(), {"name"}),
                 QStringLiteral("name=Not on the menu any more\n"));
    }

    void offlineNothingIsPlaced()
    {
        EntryFixture f;
        QVERIFY(f.start());
        f.addBurger();
        QVERIFY(f.entry.canPlace());
        f.server.stopListening();
        f.server.drop();
        QTRY_VERIFY(!f.link.isConnected());
        QVERIFY(!f.entry.canPlace());
        QCOMPARE(f.entry.itemCount(), 1);
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::OrderEntryTest)
#include "orderentrytest.moc"
