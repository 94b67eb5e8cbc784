// Menus from files: what is taken, and that nothing is left out without a word.
#include "server/admin/menureader.h"

#include <QTest>

namespace servery::testing {

namespace {

const QByteArray head = "category,name,priceCents";

QByteArray jsonOf(const QByteArray& item)
{
    return R"({"categories":[{"name":"Hot","items":[)" + item + "]}]}";
}

// Hot: Soup, Pie in sizes. Cold: Ice cream.
Menu menuNow()
{
    MenuItem soup;
    soup.id = MenuItemId(QByteArray("itm_soup"));
    soup.name = QStringLiteral("Soup");
    soup.kitchenName = QStringLiteral("SOUP");
    soup.station = QStringLiteral("pot");
    soup.priceCents = 750;
    soup.costCents = 210;
    soup.allergens = QStringList{QStringLiteral("celery")};
    soup.isAvailable = false;
    MenuItem pie;
    pie.id = MenuItemId(QByteArray("itm_pie"));
    pie.name = QStringLiteral("Pie");
    pie.kitchenName = pie.name;
    pie.allergens = QStringList{QStringLiteral("gluten")};
    Modifier large;
    large.id = ModifierId(QByteArray("mod_large"));
    large.name = QStringLiteral("Large");
    large.kitchenName = large.name;
    large.costCents = 40;
    Modifier huge = large;
    huge.id = ModifierId(QByteArray("mod_huge"));
    huge.name = QStringLiteral("Huge");
    pie.modifierGroups = {
        {ModifierGroupId(QByteArray("grp_size")), QStringLiteral("Size"), 1, 1, {large, huge}}};
    MenuItem ice;
    ice.id = MenuItemId(QByteArray("itm_ice"));
    ice.name = QStringLiteral("Ice cream");
    ice.kitchenName = ice.name;
    return {{},
            {{CategoryId(QByteArray("cat_hot")), QStringLiteral("Hot"), {soup, pie}},
             {CategoryId(QByteArray("cat_cold")), QStringLiteral("Cold"), {ice}}}};
}

} // namespace

class MenuReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableIsAMenu()
    {
        const auto menu = readMenuCsv(head + ",costCents,allergens,kitchenName\n"
                                             "Hot,\"Soup, of the day\",750,210,milk; celery,\n"
                                             "Cold,Lemonade with much ice,400,,,LEMO\n"
                                             "Hot,Pie,900,,,\n");
        QVERIFY2(menu.ok(), qPrintable(menu ? QString() : menu.error()));
        QCOMPARE(menu->categories.size(),
                 std::size_t{2}); // a category is one, wherever its rows stand
        const MenuCategory& hot = menu->categories.front();
        QCOMPARE(hot.name, QStringLiteral("Hot"));
        QCOMPARE(hot.items.size(), std::size_t{2});
        QCOMPARE(hot.items[0].name, QStringLiteral("Soup, of the day"));
        QCOMPARE(hot.items[0].priceCents, 750);
        QCOMPARE(hot.items[0].costCents, 210);
        QCOMPARE(hot.items[0].allergens, (QStringList{"milk", "celery"}));
        QCOMPARE(hot.items[0].kitchenName, QStringLiteral("Soup, of the day"));
        QCOMPARE(hot.items[1].costCents, -1);
        QCOMPARE(menu->categories.back().items[0].kitchenName, QStringLiteral("LEMO"));
    }

    void tablesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* name, const QByteArray& table, const char* why) {
            QTest::newRow(name) << table << QString::fromLatin1(why);
        };
        row("nothing", "", "line 1: the column category is missing");
        row("no price", "category,name\nA,Tea\n", "line 1: the column priceCents is missing");
        row("a misspelt column", head + ",allergen\nA,Tea,5,milk\n",
            "line 1: the column allergen is not known");
        row("another allergen", head + ",allergens\nA,Tea,5,milk;zzz\n",
            "line 2: allergens: zzz is not an allergen code");
        row("no category", head + "\n,Tea,5\n", "line 2: category: is missing");
        row("no name", head + "\nA,,5\n", "line 2: name is missing");
        row("no price in a row", head + "\nA,Tea\n", "line 2: priceCents is missing");
        row("half a cent", head + "\nA,Tea,3.5\n", "line 2: priceCents: not a whole number");
        row("less than nothing", head + "\nA,Tea,-1\n",
            "line 2: priceCents: a whole number from 0 to 99999999");
        row("a name with an open comma", head + "\nA,Fish,500,chips\n",
            "line 2: more fields than columns");
        row("two lines in a name", head + "\nA,\"Tea\nand milk\",5\n",
            "line 2: name: plain text, at most 100 characters");
        row("too long for the ticket", head + ",kitchenName\nA,Tea,5,nineteen characters\n",
            "line 2: kitchenName: plain text, at most 18 characters");
        row("the same dish twice", head + "\nA,Tea,5\nB,Tea,5\nA,Tea,6\n",
            "line 4: name: this dish is in the file twice");
        row("an open quote", head + "\nA,\"Tea,5\n", "line 2: a quote is not closed");
    }
    void tablesAreRefused()
    {
        QFETCH(QByteArray, table);
        QFETCH(QString, why);
        const auto menu = readMenuCsv(table);
        QVERIFY(!menu.ok());
        QCOMPARE(menu.error(), why);
    }

    // What the menu's own route says can be read again.
    void aMenuOfTheRouteIsAMenu()
    {
        const auto menu = readMenuJson(
            jsonOf(R"({"id":"itm_1","sortOrder":3,"name":"Soup","description":"","priceCents":750,)"
                   R"("isAvailable":true,"allergens":["milk"],"modifierGroups":[{"id":"g","name":)"
                   R"("Size","minChoices":1,"maxChoices":1,"modifiers":[{"id":"m","name":"Large",)"
                   R"("priceCents":100,"allergens":[],"isAvailable":true}]}]})"));
        QVERIFY2(menu.ok(), qPrintable(menu ? QString() : menu.error()));
        const MenuItem& soup = menu->categories.front().items.front();
        QCOMPARE(soup.allergens, QStringList{"milk"});
        QCOMPARE(soup.modifierGroups.front().modifiers.front().priceCents, 100);
    }

    // What a file says of a dish that is known is changed, and nothing else of it.
    void aKnownDishIsTheSameDish()
    {
        const Menu current = menuNow();
        const auto menu = readMenuJson(
            R"({"categories":[{"name":"Hot","items":[
                {"name":"Soup","priceCents":800},
                {"id":"itm_pie","name":"Meat pie","priceCents":900,"allergens":[],
                 "modifierGroups":[{"name":"Size","modifiers":[{"name":"Large","priceCents":150},
                                                               {"name":"Small"}]}]},
                {"id":"itm_elsewhere","name":"Tea","priceCents":300}]}]})",
            current);
        QVERIFY2(menu.ok(), qPrintable(menu ? QString() : menu.error()));
        const MenuCategory& hot = menu->categories.front();
        QCOMPARE(hot.id, CategoryId(QByteArray("cat_hot")));
        MenuItem soup = current.categories[0].items[0];
        QCOMPARE(hot.items[0].id, soup.id);
        QCOMPARE(hot.items[0].priceCents, 800);
        QCOMPARE(hot.items[0].allergens, soup.allergens);
        QCOMPARE(hot.items[0].station, soup.station);
        QCOMPARE(hot.items[0].costCents, 210);
        QCOMPARE(hot.items[0].kitchenName, QStringLiteral("SOUP"));
        QVERIFY(!hot.items[0].isAvailable);
        QCOMPARE(hot.items[0].modifierGroups.size(), std::size_t{0});
        // Renamed by its id: the short name that was made of the old one is made anew.
        const MenuItem& pie = hot.items[1];
        QCOMPARE(pie.id, MenuItemId(QByteArray("itm_pie")));
        QCOMPARE(pie.kitchenName, QStringLiteral("Meat pie"));
        QVERIFY(pie.allergens.isEmpty());
        const ModifierGroup& size = pie.modifierGroups.front();
        QCOMPARE(size.id, ModifierGroupId(QByteArray("grp_size")));
        QCOMPARE(size.maxChoices, 1);
        QCOMPARE(size.modifiers[0].id, ModifierId(QByteArray("mod_large")));
        QCOMPARE(size.modifiers[0].priceCents, 150);
        QCOMPARE(size.modifiers[0].costCents, 40);
        QVERIFY(size.modifiers[1].id.isEmpty());
        // An id of another menu is none of this one's.
        QVERIFY(hot.items[2].id.isEmpty());
        QCOMPARE(menu->untouched, std::vector<MenuItemId>{MenuItemId(QByteArray("itm_ice"))});
    }

    void twoChoicesOfOneNameStayTwo()
    {
        Menu current = menuNow();
        MenuItem& pie = current.categories.front().items.back();
        const ModifierGroupId size = pie.modifierGroups.front().id;
        pie.modifierGroups.push_back(pie.modifierGroups.front());
        pie.modifierGroups.back().id = ModifierGroupId(QByteArray("grp_second"));
        const QByteArray group = R"({"name":"Size","modifiers":[{"name":"Large","priceCents":1},)"
                                 R"({"name":"Large","priceCents":2}]})";
        const auto menu = readMenuJson(
            jsonOf(R"({"id":"itm_pie","name":"Pie","priceCents":9,"modifierGroups":[)" + group +
                   ',' + group + ',' + group + "]}"),
            current);
        QVERIFY2(menu.ok(), qPrintable(menu ? QString() : menu.error()));
        const auto& groups = menu->categories[0].items[0].modifierGroups;
        QCOMPARE(groups[0].id, size);
        QCOMPARE(groups[1].id, ModifierGroupId(QByteArray("grp_second")));
        QVERIFY(groups[2].id.isEmpty());
        QCOMPARE(groups[0].modifiers[0].id, ModifierId(QByteArray("mod_large")));
        QVERIFY(groups[0].modifiers[1].id.isEmpty());
    }

    void aTableChangesWhatItHasColumnsFor()
    {
        const Menu current = menuNow();
        const auto menu =
            readMenuCsv(head + ",id\nHot,Soup,800,\nCold,Gelato,450,itm_ice\n", current);
        QVERIFY2(menu.ok(), qPrintable(menu ? QString() : menu.error()));
        QCOMPARE(menu->categories[0].items[0].id, MenuItemId(QByteArray("itm_soup")));
        QCOMPARE(menu->categories[0].items[0].allergens, QStringList{"celery"});
        QCOMPARE(menu->categories[1].items[0].id, MenuItemId(QByteArray("itm_ice")));
        QCOMPARE(menu->categories[1].items[0].name, QStringLiteral("Gelato"));
        QCOMPARE(menu->categories[1].id, CategoryId(QByteArray("cat_cold")));
        QCOMPARE(menu->untouched, std::vector<MenuItemId>{MenuItemId(QByteArray("itm_pie"))});
    }

    void objectsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* name, const QByteArray& json, const char* why) {
            QTest::newRow(name) << json << QString::fromLatin1(why);
        };
        row("no categories", "{}", "categories: there are none");
        row("no price", jsonOf(R"({"name":"Tea"})"),
            "categories[0].items[0].priceCents is missing");
        row("a misspelt field", jsonOf(R"({"name":"Tea","priceCents":5,"alergens":["milk"]})"),
            "categories[0].items[0].alergens: is not known here");
        row("the same dish twice",
            jsonOf(R"({"name":"Tea","priceCents":5},{"name":"Tea","priceCents":6})"),
            "categories[0].items[1]: this dish is in the file twice");
        row("a choice of nothing",
            jsonOf(R"({"name":"Tea","priceCents":5,"modifierGroups":[{"name":"Size",)"
                   R"("minChoices":1,"maxChoices":1}]})"),
            "categories[0].items[0].modifierGroups[0].modifiers: there are none");
    }
    void objectsAreRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, why);
        const auto menu = readMenuJson(json);
        QVERIFY(!menu.ok());
        QCOMPARE(menu.error(), why);
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::MenuReaderTest)
#include "tst_menureader.moc"
