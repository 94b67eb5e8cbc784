#include "core/orders/cart.h"
#include "core/orders/tiprules.h"

#include <QJsonArray>
#include <QTest>

using namespace servery;

namespace {

Modifier modifier(const char* id, std::int64_t cents, const char* allergen = nullptr)
{
    Modifier out;
    out.id = ModifierId(QByteArray(id));
    out.name = QString::fromLatin1(id);
    out.priceCents = cents;
    if (allergen != nullptr)
        out.allergens = {QString::fromLatin1(allergen)};
    return out;
}

// A burger that takes exactly one size, and up to two extras.
MenuItem burger()
{
    MenuItem item;
    item.id = MenuItemId(QByteArray("burger"));
    item.name = QStringLiteral("Burger");
    item.priceCents = 1500;
    item.allergens = {QStringLiteral("gluten")};
    ModifierGroup size{ModifierGroupId(QByteArray("size")),
                       QStringLiteral("Size"),
                       1,
                       1,
                       {modifier("small", 0), modifier("large", 300)}};
    ModifierGroup extras{ModifierGroupId(QByteArray("extras")),
                         QStringLiteral("Extras"),
                         0,
                         2,
                         {modifier("cheese", 150, "milk"), modifier("bacon", 200)}};
    Modifier gone = modifier("egg", 100);
    gone.isAvailable = false;
    extras.modifiers.push_back(gone);
    item.modifierGroups = {size, extras};
    return item;
}

MenuItem soldOut()
{
    MenuItem item;
    item.id = MenuItemId(QByteArray("soup"));
    item.isAvailable = false;
    return item;
}

MenuItem banquet()
{
    MenuItem item;
    item.id = MenuItemId(QByteArray("banquet"));
    item.priceCents = 99'999'999;
    return item;
}

Result<PricedCart, Error> price(const Cart& cart)
{
    static const MenuItem items[] = {burger(), soldOut(), banquet()};
    return priceCart(cart, [](const MenuItemId& id) -> const MenuItem* {
        for (const MenuItem& item : items) {
            if (item.id == id)
                return &item;
        }
        return nullptr;
    });
}

CartLine line(const char* item, const char* modifiers, int quantity = 1)
{
    CartLine out;
    out.menuItem = MenuItemId(QByteArray(item));
    out.quantity = quantity;
    for (const QByteArray& id : QByteArray(modifiers).split(' ')) {
        if (!id.isEmpty())
            out.modifiers.push_back(ModifierId(id));
    }
    return out;
}

} // namespace

class CartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pricesFollowTheMenu();
    void allergensAreGathered();
    void refusals_data();
    void refusals();
    void tips_data();
    void tips();
    void aVenueTakesItsTips_data();
    void aVenueTakesItsTips();
};

void CartTest::pricesFollowTheMenu()
{
    Cart cart;
    cart.lines = {line("burger", "large cheese cheese", 2), line("burger", "small")};
    cart.tipCents = 500;
    const auto priced = price(cart);
    QVERIFY(priced.ok());
    QCOMPARE(priced->lines.size(), std::size_t{2});
    QCOMPARE(priced->lines[0].unitPriceCents, 2100);
    QCOMPARE(priced->lines[0].modifiers.size(), std::size_t{3});
    QCOMPARE(priced->subtotalCents, 2 * 2100 + 1500);
    QCOMPARE(priced->amountCents, 2 * 2100 + 1500 + 500);
}

void CartTest::allergensAreGathered()
{
    Cart cart;
    cart.lines = {line("burger", "small cheese")};
    cart.lines[0].allergies = {QStringLiteral("nuts")};
    const auto priced = price(cart);
    QCOMPARE(priced->lines[0].contains,
             QStringList({QStringLiteral("gluten"), QStringLiteral("milk")}));
    QCOMPARE(priced->lines[0].allergies, QStringList{QStringLiteral("nuts")});
}

void CartTest::refusals_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QByteArray>("modifiers");
    QTest::addColumn<int>("quantity");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char* name, const char* item, const char* modifiers, int quantity,
                        const char* code) {
        QTest::newRow(name) << QByteArray(item) << QByteArray(modifiers) << quantity
                            << QByteArray(code);
    };
    row("another store's item", "pizza", "", 1, "item_unknown");
    row("sold out", "soup", "", 1, "item_unavailable");
    row("no size", "burger", "", 1, "modifier_count");
    row("two sizes", "burger", "small large", 1, "modifier_count");
    row("the same size twice", "burger", "small small", 1, "modifier_count");
    row("three extras", "burger", "small cheese cheese bacon", 1, "modifier_count");
    row("a choice of nothing", "burger", "small pineapple", 1, "modifier_unknown");
    row("a choice that ran out", "burger", "small egg", 1, "modifier_unavailable");
    row("over the limit", "banquet", "", 2, "amount_too_large");
}

void CartTest::refusals()
{
    QFETCH(QByteArray, item);
    QFETCH(QByteArray, modifiers);
    QFETCH(int, quantity);
    QFETCH(QByteArray, code);
    Cart cart;
    cart.lines = {line("burger", "small"), line(item.constData(), modifiers.constData(), quantity)};
    const auto priced = price(cart);
    QVERIFY(!priced.ok());
    QCOMPARE(QByteArray(priced.error().kind.code), code);
    if (code != "amount_too_large")
        QCOMPARE(priced.error().members.value(QLatin1String("line")).toInt(), 1);
    if (code.endsWith("_unavailable"))
        for (const char* member : {"menuItemId", "name"})
            QVERIFY2(priced.error().members.contains(QLatin1String(member)), member);
    QCOMPARE(priced.error().members.contains(QLatin1String("modifierId")),
             code == "modifier_unavailable");
}

void CartTest::tips_data()
{
    QTest::addColumn<qint64>("tipCents");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("none") << qint64{0} << QByteArray("ok");
    QTest::newRow("all of it") << qint64{1500} << QByteArray("ok");
    QTest::newRow("more than the order") << qint64{1501} << QByteArray("tip_invalid");
    QTest::newRow("negative") << qint64{-1} << QByteArray("tip_invalid");
    QTest::newRow("huge") << qint64{INT64_MAX} << QByteArray("tip_invalid");
}

void CartTest::tips()
{
    QFETCH(qint64, tipCents);
    QFETCH(QByteArray, code);
    Cart cart;
    cart.lines = {line("burger", "small")};
    cart.tipCents = tipCents;
    const auto priced = price(cart);
    QCOMPARE(priced ? QByteArray("ok") : QByteArray(priced.error().kind.code), code);
}

void CartTest::aVenueTakesItsTips_data()
{
    QTest::addColumn<QByteArray>("percents"); // "-": and no other
    QTest::addColumn<qint64>("tipCents");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char* name, const char* percents, qint64 tipCents, const char* code) {
        QTest::newRow(name) << QByteArray(percents) << tipCents << QByteArray(code);
    };
    row("any, none", "10 15", 0, "ok");
    row("any, one cent", "10 15", 1, "ok");
    row("any, all of it", "10 15", 3150, "ok");
    row("any, more", "10 15", 3151, "tip_invalid");
    row("any without shares", "", 7, "ok");
    row("shares, none", "10 15 -", 0, "ok");
    row("shares, the first", "10 15 -", 315, "ok");
    row("shares, a half up", "10 15 -", 473, "ok");
    row("shares, the half down", "10 15 -", 472, "tip_not_offered");
    row("shares, the sum of two", "10 15 -", 788, "tip_not_offered");
    row("shares, one cent", "10 15 -", 1, "tip_not_offered");
    row("shares, more than all", "10 15 -", 3151, "tip_invalid");
    row("shares, less than nothing", "10 15 -", -315, "tip_invalid");
    row("shares, all of it", "100 -", 3150, "ok");
    row("no tips, none", "-", 0, "ok");
    row("no tips, one", "-", 100, "tip_invalid");
    row("beyond counting", "10 -", INT64_MAX, "tip_invalid");
}

void CartTest::aVenueTakesItsTips()
{
    QFETCH(QByteArray, percents);
    QFETCH(qint64, tipCents);
    QFETCH(QByteArray, code);
    VenueSettings venue;
    venue.takesOtherTips = !percents.endsWith('-');
    venue.tipPercents.clear();
    for (const QByteArray& percent : percents.split(' '))
        if (percent.toInt() > 0)
            venue.tipPercents.push_back(percent.toInt());
    const auto taken = checkTip(venue, 3150, tipCents);
    QCOMPARE(taken ? QByteArray("ok") : QByteArray(taken.error().kind.code), code);
    if (code == "tip_not_offered")
        QCOMPARE(taken.error().members.value(QLatin1String("offeredCents")).toArray(),
                 (QJsonArray{315, 473}));
}

QTEST_GUILESS_MAIN(CartTest)
#include "carttest.moc"
