// Sold out, back, and counted, on both databases: what is left is never oversold, not by 64 orders
// at once, and comes back when an order ends without having been made.
#include "core/menu/stock.h"
#include "core/orders/ordercommands.h"
#include "core/staff/staffcommands.h"
#include "server/serverlogic.h"
#include "tests/server/storage/bothdatabases.h"
#include "tests/support/manualclock.h"
#include "tests/support/seededrandom.h"

#include <QJsonArray>

namespace servery::testing {

class StockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { BothDatabases::addRows(); }
    void init();
    void cleanup();

    void soldOutIsRefusedByName();
    void itIsBackInStock();
    void aModifierIsSoldOut();
    void portionsFallAndEnd();
    void sixtyFourOrdersShareTen();
    void cancelledAndExpiredGiveBack();
    void anOrderFromBeforeTheCountTakesNothing();
    void dinersHearOnlyOfWhatTheySee();
    void aMenuImportedAgainChangesWhatItKnows();
    void aDishThatWasTakenOffStaysOnItsOrders();
    void isRefusedByName_data();
    void isRefusedByName();

private:
    engine::Outcome run(std::any command)
    {
        std::vector<std::any> commands{std::move(command)};
        return runTogether(std::move(commands)).front();
    }
    std::vector<engine::Outcome> runTogether(std::vector<std::any> commands)
    {
        std::vector<engine::Envelope> batch;
        for (std::any& command : commands)
            batch.push_back({std::move(command), {}, {}});
        return std::move(m_logic->engine().process(batch).outcomes);
    }
    [[nodiscard]] StaffPrincipal cook() const
    {
        return {m_menu.store.id, StaffId(QByteArray("stf_1")), SessionId(QByteArray("ses_1")),
                Role::Kitchen, QStringLiteral("Ada")};
    }
    engine::Outcome count(std::optional<int> portions, bool isAvailable = true)
    {
        return run(SetStock{cook(), soup().id, {}, isAvailable, portions});
    }
    engine::Outcome countCream(std::optional<int> portions, bool isAvailable = true)
    {
        return run(SetStock{cook(), soup().id, cream().id, isAvailable, portions});
    }
    [[nodiscard]] const MenuItem& soup() const { return m_menu.categories.front().items.front(); }
    [[nodiscard]] const Modifier& cream() const
    {
        return soup().modifierGroups.front().modifiers.front();
    }
    [[nodiscard]] PlaceOrder orderOf(int quantity, bool withCream = false) const
    {
        PlaceOrder command;
        command.cart.storeSlug = QStringLiteral("here");
        command.cart.lines.push_back({soup().id, quantity, {}, {}, {}});
        if (withCream)
            command.cart.lines.front().modifiers = {cream().id};
        return command;
    }
    [[nodiscard]] static OrderId idIn(const engine::Outcome& outcome)
    {
        return OrderId(outcome->body.value(QLatin1String("orderId")).toString());
    }
    [[nodiscard]] MenuItem asShown()
    {
        return MenuStore::readMenu(*m_database,
                                   *VenueStore::readBySlug(*m_database, QStringLiteral("here")))
            .categories.front()
            .items.front();
    }
    [[nodiscard]] std::int64_t menuVersion()
    {
        return VenueStore::readBySlug(*m_database, QStringLiteral("here"))->menuVersion;
    }

    BothDatabases m_both;
    std::unique_ptr<storage::Database> m_database;
    ManualClock m_clock;
    SeededRandom m_random{1};
    std::unique_ptr<ServerLogic> m_logic;
    Menu m_menu;
};

namespace {

QByteArray codeIn(const engine::Outcome& outcome)
{
    return outcome ? QByteArray() : QByteArray(outcome.error().kind.code);
}

} // namespace

void StockTest::init()
{
    m_database = storage::openDatabase(m_both.freshUrl());
    storage::migrate(*m_database);
    m_logic = std::make_unique<ServerLogic>(*m_database, m_clock, m_random, LogicOptions{});
    VenueSettings venue;
    venue.slug = QStringLiteral("here");
    venue.name = venue.slug;
    venue.currency = "AUD";
    venue.timeZone = "UTC";
    MenuItem dish;
    dish.name = QStringLiteral("Soup");
    dish.priceCents = 900;
    Modifier extra;
    extra.name = QStringLiteral("Cream");
    dish.modifierGroups = {{{}, QStringLiteral("Extras"), 0, 2, {extra}}};
    QVERIFY(run(AddVenue{venue}));
    QVERIFY(run(ImportMenu{venue.slug, {{{}, QStringLiteral("All"), {dish}}}}));
    m_menu = MenuStore::readMenu(*m_database, *VenueStore::readBySlug(*m_database, venue.slug));
}

void StockTest::cleanup()
{
    m_logic.reset();
    m_database.reset();
}

void StockTest::soldOutIsRefusedByName()
{
    const auto outcome = count({}, false);
    QVERIFY(outcome);
    QVERIFY(outcome->seq > 0);
    QVERIFY(!asShown().isAvailable);
    const auto refused = run(orderOf(1));
    QCOMPARE(codeIn(refused), "item_unavailable");
    QCOMPARE(refused.error().members.value(QLatin1String("name")).toString(), "Soup");
    QCOMPARE(refused.error().members.value(QLatin1String("line")).toInt(-1), 0);
}

void StockTest::itIsBackInStock()
{
    QVERIFY(count({}, false));
    QVERIFY(count({}, true));
    QVERIFY(asShown().isAvailable);
    QVERIFY(!asShown().portionsLeft);
    QVERIFY(run(orderOf(99)));
}

void StockTest::aModifierIsSoldOut()
{
    QVERIFY(countCream({}, false));
    QVERIFY(asShown().isAvailable);
    QVERIFY(!asShown().modifierGroups.front().modifiers.front().isAvailable);
    QVERIFY(run(orderOf(1)));
    const auto refused = run(orderOf(1, true));
    QCOMPARE(codeIn(refused), "modifier_unavailable");
    QCOMPARE(refused.error().members.value(QLatin1String("name")).toString(), "Cream");
}

void StockTest::portionsFallAndEnd()
{
    QVERIFY(count(5));
    QVERIFY(run(orderOf(3)));
    QCOMPARE(*asShown().portionsLeft, 2);
    QVERIFY(asShown().isAvailable);
    const auto refused = run(orderOf(3));
    QCOMPARE(codeIn(refused), "item_unavailable");
    QCOMPARE(refused.error().members.value(QLatin1String("portionsLeft")).toInt(), 2);
    QVERIFY(run(orderOf(2)));
    QVERIFY(!asShown().isAvailable);
    QVERIFY(count(1));
    QVERIFY(asShown().isAvailable);
}

void StockTest::sixtyFourOrdersShareTen()
{
    QVERIFY(count(10));
    std::vector<std::any> commands(64, std::any(orderOf(1)));
    int placed = 0;
    for (const engine::Outcome& outcome : runTogether(std::move(commands))) {
        placed += outcome ? 1 : 0;
        if (!outcome)
            QCOMPARE(codeIn(outcome), "item_unavailable");
    }
    QCOMPARE(placed, 10);
    QCOMPARE(*asShown().portionsLeft, 0);
}

void StockTest::cancelledAndExpiredGiveBack()
{
    QVERIFY(count(4));
    const auto cancelled = run(orderOf(2));
    const auto expired = run(orderOf(2));
    QVERIFY(!asShown().isAvailable);
    QVERIFY(run(CancelOrder{idIn(cancelled), {}}));
    QCOMPARE(*asShown().portionsLeft, 2);
    QVERIFY(asShown().isAvailable);
    QCOMPARE(codeIn(run(CancelOrder{idIn(cancelled), {}})), "invalid_transition");
    QCOMPARE(*asShown().portionsLeft, 2);
    m_clock.advanceMs(31 * 60 * 1000);
    QVERIFY(run(ExpireOrder{idIn(expired)}));
    QVERIFY(run(ExpireOrder{idIn(expired)}));
    QCOMPARE(*asShown().portionsLeft, 4);
}

void StockTest::anOrderFromBeforeTheCountTakesNothing()
{
    const auto before = run(orderOf(2));
    QVERIFY(count(3));
    QVERIFY(run(CancelOrder{idIn(before), {}}));
    QCOMPARE(*asShown().portionsLeft, 3);
    // And what is not counted any more is not counted again by what comes back.
    const auto counted = run(orderOf(1));
    QVERIFY(count({}));
    QVERIFY(run(CancelOrder{idIn(counted), {}}));
    QVERIFY(!asShown().portionsLeft);
}

void StockTest::dinersHearOnlyOfWhatTheySee()
{
    const std::int64_t version = menuVersion();
    QVERIFY(count(2));
    QVERIFY(run(orderOf(1)));
    QCOMPARE(menuVersion(), version);
    QVERIFY(run(orderOf(1)));
    QCOMPARE(menuVersion(), version + 1);
}

void StockTest::aMenuImportedAgainChangesWhatItKnows()
{
    QVERIFY(count(3));
    MenuItem dearer = soup();
    dearer.priceCents = 950;
    dearer.name = QStringLiteral("Pea soup");
    MenuItem pie;
    pie.name = QStringLiteral("Pie");
    pie.priceCents = 1200;
    const std::vector<MenuCategory> file = {
        {m_menu.categories[0].id, QStringLiteral("All day"), {pie, dearer}}};
    const auto done = run(ImportMenu{QStringLiteral("here"), file});
    QVERIFY(done);
    QCOMPARE(done->body,
             (QJsonObject{{"items", 2}, {"categories", 1}, {"added", 1}, {"takenOff", 0}}));
    // What is new comes after what was there.
    const auto now = [this] {
        return MenuStore::readMenu(*m_database,
                                   *VenueStore::readBySlug(*m_database, QStringLiteral("here")));
    };
    Menu menu = now();
    QCOMPARE(menu.categories.size(), std::size_t{1});
    QCOMPARE(menu.categories[0].name, QStringLiteral("All day"));
    QCOMPARE(menu.categories[0].items.size(), std::size_t{2});
    QCOMPARE(menu.categories[0].items[0].id, soup().id);
    QCOMPARE(menu.categories[0].items[0].name, QStringLiteral("Pea soup"));
    QCOMPARE(menu.categories[0].items[0].portionsLeft, std::optional(3));
    QCOMPARE(menu.categories[0].items[0].modifierGroups[0].modifiers[0].id, cream().id);
    QCOMPARE(run(orderOf(1))->body["amountCents"].toInteger(), 950);
    // The whole menu has the order of its file.
    ImportMenu whole{QStringLiteral("here"),
                     {{menu.categories[0].id,
                       QStringLiteral("All day"),
                       {menu.categories[0].items[1], dearer}}}};
    whole.isWhole = true;
    QVERIFY(run(whole));
    QCOMPARE(now().categories[0].items[0].name, QStringLiteral("Pie"));
    // What is not this menu's is refused, and nothing of it is written.
    ImportMenu other{QStringLiteral("here"), file};
    other.categories[0].items[1].id = MenuItemId(QByteArray("itm_0"));
    QCOMPARE(codeIn(run(other)), QByteArray("item_unknown"));
    other.categories[0].id = CategoryId(QByteArray("cat_0"));
    QCOMPARE(codeIn(run(other)), QByteArray("category_unknown"));
    // Nor is one that was made over the menu as it was before another changed it.
    ImportMenu late = whole;
    late.categories[0].items[0].priceCents = 1;
    late.menuVersion = menuVersion() - 1;
    QCOMPARE(codeIn(run(late)), QByteArray("menu_changed"));
    QCOMPARE(now().categories[0].items[0].priceCents, 1200);
    late.menuVersion = menuVersion();
    QVERIFY(run(late));
    QCOMPARE(now().categories[0].items[0].priceCents, 1);
    QCOMPARE(now().categories[0].items.size(), std::size_t{2});
}

void StockTest::aDishThatWasTakenOffStaysOnItsOrders()
{
    QVERIFY(count(3));
    const OrderId order = idIn(run(orderOf(2)));
    SetKitchenPlan plan{{}, QStringLiteral("here"), {}};
    plan.plan.routes = {{{soup().id, {}, {}}, QStringLiteral("pot")}};
    QVERIFY(run(plan));
    ImportMenu off{QStringLiteral("here"), {{{}, QStringLiteral("Other"), {}}}};
    off.isWhole = true;
    off.takenOff = {soup().id};
    const std::int64_t before = menuVersion();
    QVERIFY(run(off));
    QVERIFY(menuVersion() > before);
    const VenueSettings venue = *VenueStore::readBySlug(*m_database, QStringLiteral("here"));
    QVERIFY(MenuStore::readMenu(*m_database, venue).categories.empty());
    QCOMPARE(MenuStore::readWritten(*m_database, venue).categories.size(), std::size_t{2});
    QCOMPARE(codeIn(run(orderOf(1))), QByteArray("item_unknown"));
    QCOMPARE(codeIn(count(1)), QByteArray("item_unknown"));
    // The kitchen's plan has a rule about it and can still be changed; a new one is refused.
    plan.plan.stations = QStringList{QStringLiteral("pot")};
    QVERIFY(run(plan));
    plan.plan.routes.push_back({{MenuItemId(QByteArray("itm_0")), {}, {}}, QStringLiteral("pot")});
    QCOMPARE(codeIn(run(plan)), QByteArray("item_unknown"));
    // Its orders have their own words and prices, and go on.
    const auto kept = OrderStore::read(*m_database, order);
    QCOMPARE(kept->lines.front().name, QStringLiteral("Soup"));
    QCOMPARE(kept->amountCents, 1800);
    QVERIFY(run(CancelOrder{order, QStringLiteral("diner")}));
    QCOMPARE(codeIn(run(off)), QByteArray("item_unknown"));
}

void StockTest::isRefusedByName_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QByteArray>("modifier");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("no such item") << QByteArray("itm_x") << QByteArray()
                                  << QByteArray("item_unknown");
    QTest::newRow("no such choice")
        << QByteArray() << QByteArray("mod_x") << QByteArray("modifier_unknown");
}

void StockTest::isRefusedByName()
{
    QFETCH(QByteArray, item);
    QFETCH(QByteArray, modifier);
    QFETCH(QByteArray, code);
    const MenuItemId id = item.isEmpty() ? soup().id : MenuItemId(item);
    QCOMPARE(codeIn(run(SetStock{cook(), id, ModifierId(modifier), false, {}})), code);
    // Another venue's staff do not even learn that it exists.
    StaffPrincipal stranger = cook();
    stranger.venue = VenueId(QByteArray("ven_x"));
    QCOMPARE(codeIn(run(SetStock{stranger, soup().id, {}, false, {}})), "item_unknown");
}

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::StockTest)
#include "tst_stock.moc"
