// Placing an order: prices from the menu, every refusal by its name and without a trace, and keys
// that make it happen once.
#include "tests/server/logic/logicfixture.h"

#include "server/menu/menuroutes.h"
#include "server/orders/dinerorders.h"
#include "server/orders/orderroutes.h"
#include "server/payments/paymentjobs.h"
#include "tests/server/logic/routecalls.h"

#include <QJsonArray>
#include <QTest>

using namespace servery;
using namespace servery::testing;

namespace {

using Change = std::function<void(Cart&, const LogicFixture&)>;

MenuItem at(const LogicFixture& logic, const char* name)
{
    return logic.item(LogicFixture::here, QString::fromLatin1(name));
}

engine::IdempotencyKey keyOf(const QByteArray& fingerprint, const QByteArray& scope = "diner")
{
    return {scope, "key", fingerprint, 24LL * 60 * 60 * 1000, errors::idempotencyKeyReused};
}

OrderId orderIdOf(const engine::Outcome& outcome)
{
    return OrderId(outcome->body.value(QLatin1String("orderId")).toString());
}

// The routes of orders over a server's logic.
struct OrderCalls
{
    LogicFixture logic;
    RouteCalls calls{logic};
    DinerOrders diners{calls.edge(), DinerOptions{}};
    PaymentWaiters waiters{calls.edge(), 1000};
    OrderRoutes routes{calls.edge(), diners, waiters, calls.staff()};

    OrderCalls() { routes.addTo(calls.router()); }
};

} // namespace

Q_DECLARE_METATYPE(Change)

class PlacingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMenuSetsThePrice();
    void refusesByName_data();
    void refusesByName();
    void readsTheCartByName_data();
    void readsTheCartByName();
    void aCancellationIsAnsweredAgain();
    void aPageHasTheMenuThatItWouldAskFor();
    void oneRefusalLeavesTheOthersOfItsBatch();
    void numbersRunPerVenueAndDay();
    void aRepeatedKeyAnswersTheFirstResult();
    void aKeyWithAnotherBodyIsRefused();
    void refusalsAreKeptUnderTheirKey();
    void aKeyEndsAfterADay();
    void whatIsNotPaidExpires();
    void staffOrderForAWalkIn();
    void aCodeAndTheTableAreNotBothMeant();
    void aListGoesOnAtAnIdOfItsKind();
};

void PlacingTest::theMenuSetsThePrice()
{
    LogicFixture logic;
    Cart cart = logic.cart();
    cart.table = QStringLiteral("7");
    cart.customerName = QStringLiteral("Ada");
    cart.language = Language::German;
    const auto outcome = logic.run(PlaceOrder{cart, PaymentFlow::Checkout});
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->status, 201);
    QCOMPARE(outcome->body.value(QLatin1String("state")).toString(), QStringLiteral("CREATED"));
    const Order order = logic.order(orderIdOf(outcome));
    QCOMPARE(order.subtotalCents, 3400);
    QCOMPARE(order.tipCents, 100);
    QCOMPARE(order.amountCents, 3500);
    QCOMPARE(order.currency, QByteArray("AUD"));
    QCOMPARE(order.paymentStatus, QByteArray("unpaid"));
    QCOMPARE(order.table, QStringLiteral("7"));
    QVERIFY(order.language == Language::German);
    QCOMPARE(order.lines.size(), 1U);
    QCOMPARE(order.lines.front().unitPriceCents, 1700);
    QCOMPARE(order.lines.front().contains, QStringList{QStringLiteral("gluten")});
    QCOMPARE(order.code.issue, 0);
    const Payment payment =
        logic.payment(PaymentId(outcome->body.value(QLatin1String("paymentId")).toString()));
    QCOMPARE(payment.amountCents, 3500);
    QVERIFY(!payment.providerRequest.isEmpty());
    QCOMPARE(logic.jobs(paymentjobs::kindOf("stripe", paymentjobs::create),
                        "create:" + payment.id.bytes()),
             1);
    QCOMPARE(logic.jobs(paymentjobs::kindOf("stripe", paymentjobs::check),
                        "check:" + payment.id.bytes() + ":1"),
             1);
    QCOMPARE(logic.jobs("order.expire", "order.expire:" + order.id.bytes()), 1);
    QCOMPARE(logic.events("order_created", order.id.bytes()), 1);
    QCOMPARE(logic.texts(order.id), 0);
}

void PlacingTest::refusesByName_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char* name, const char* code, const Change& change) {
        QTest::newRow(name) << change << QByteArray(code);
    };
    row("unknown store", "store_not_found",
        [](Cart& cart, const auto&) { cart.storeSlug = QStringLiteral("nowhere"); });
    row("unknown table", "table_not_found",
        [](Cart& cart, const auto&) { cart.table = QStringLiteral("8"); });
    row("unknown item", "item_unknown",
        [](Cart& cart, const auto&) { cart.lines[0].menuItem = MenuItemId(QByteArray("itm_0")); });
    row("another venue's item", "item_unknown", [](Cart& cart, const LogicFixture& logic) {
        cart.lines[0].menuItem = logic.item(LogicFixture::there, QStringLiteral("Burger")).id;
    });
    row("sold out", "item_unavailable", [](Cart& cart, const LogicFixture& logic) {
        cart.lines.push_back({at(logic, "Soup").id, 1, {}, {}, {}});
    });
    row("unknown choice", "modifier_unknown", [](Cart& cart, const auto&) {
        cart.lines[0].modifiers = {ModifierId(QByteArray("mod_0"))};
    });
    row("another item's choice", "modifier_unknown", [](Cart& cart, const LogicFixture& logic) {
        cart.lines[0].modifiers = {at(logic, "Set").modifierGroups[0].modifiers[0].id};
    });
    row("choice sold out", "modifier_unavailable", [](Cart& cart, const LogicFixture& logic) {
        cart.lines[0].modifiers = {at(logic, "Burger").modifierGroups[1].modifiers[1].id};
    });
    row("too many of a group", "modifier_count", [](Cart& cart, const LogicFixture& logic) {
        const ModifierId cheese = at(logic, "Burger").modifierGroups[1].modifiers[0].id;
        cart.lines[0].modifiers = {cheese, cheese, cheese};
    });
    row("too few of a group", "modifier_count", [](Cart& cart, const LogicFixture& logic) {
        cart.lines.push_back({at(logic, "Set").id, 1, {}, {}, {}});
    });
    row("a tip over the amount", "tip_invalid",
        [](Cart& cart, const auto&) { cart.tipCents = 3401; });
    row("a tip below nothing", "tip_invalid", [](Cart& cart, const auto&) { cart.tipCents = -1; });
    row("over the limit", "amount_too_large", [](Cart& cart, const LogicFixture& logic) {
        cart.lines.push_back({at(logic, "Palace").id, 99, {}, {}, {}});
    });
    row("over the limit by the tip", "amount_too_large", [](Cart& cart, const LogicFixture& logic) {
        cart.lines = {{at(logic, "Palace").id, 1, {}, {}, {}}};
        cart.tipCents = 1;
    });
    row("nothing to pay", "amount_invalid", [](Cart& cart, const LogicFixture& logic) {
        cart.lines = {{at(logic, "Water").id, 1, {}, {}, {}}};
        cart.tipCents = 0;
    });
}

void PlacingTest::refusesByName()
{
    QFETCH(Change, change);
    QFETCH(QByteArray, code);
    LogicFixture logic;
    Cart cart = logic.cart();
    change(cart, logic);
    const auto before = logic.sizes();
    QCOMPARE(codeOf(logic.run(PlaceOrder{cart, PaymentFlow::Checkout})), code);
    QCOMPARE(logic.sizes(), before);
}

void PlacingTest::readsTheCartByName_data()
{
    using Edit = std::function<void(QJsonObject&)>;
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QByteArray>("code"); // empty: it is taken
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, const char* code, const char* field, const Edit& edit) {
        QJsonObject body{{"storeSlug", LogicFixture::here},
                         {"items", QJsonArray{QJsonObject{{"quantity", 1}}}},
                         {"phone", "+15550100142"},
                         {"consentSms", true}};
        edit(body);
        QTest::newRow(name) << body << QByteArray(code) << QString::fromLatin1(field);
    };
    const auto set = [](const char* name, const QJsonValue& value) -> Edit {
        return [name, value](QJsonObject& body) { body.insert(QLatin1String(name), value); };
    };
    const auto note = [](const QString& text) -> Edit {
        return [text](QJsonObject& body) {
            body.insert("items", QJsonArray{QJsonObject{{"quantity", 1}, {"note", text}}});
        };
    };
    for (const char* name : {"storeSlug", "items", "phone", "consentSms"})
        row(qPrintable(QStringLiteral("no ") + QLatin1String(name)), "field_missing", name,
            [name](QJsonObject& body) { body.remove(QLatin1String(name)); });
    row("an empty number with texts", "field_invalid", "phone", set("phone", ""));
    row("an empty number without texts", "", "", [](QJsonObject& body) {
        body.insert("phone", "");
        body.insert("consentSms", false);
    });
    row("consent that is no yes", "field_invalid", "consentSms", set("consentSms", 1));
    row("a name of two lines", "field_invalid", "customerName", set("customerName", "A\nB"));
    row("a name that turns what follows", "field_invalid", "customerName",
        set("customerName", QStringLiteral("A\u202EB")));
    row("a note with an isolate", "field_invalid", "items[0].note",
        note(QStringLiteral("no \u2067nuts")));
    row("a note of two lines", "field_invalid", "items[0].note", note("A\nB"));
    row("a note of 500", "", "", note(QString(500, u'x')));
    row("a note of 501", "field_invalid", "items[0].note", note(QString(501, u'x')));
    row("a note of 500 beyond 16 bits", "", "", note(QStringLiteral("😀").repeated(500)));
    row("a day alone", "field_invalid", "scheduledFor", set("scheduledFor", "2099-01-02"));
    row("a time of no zone", "field_invalid", "scheduledFor",
        set("scheduledFor", "2099-01-02T10:00:00"));
    row("a blank for the T", "field_invalid", "scheduledFor",
        set("scheduledFor", "2099-01-02 10:00:00Z"));
    row("a field of its own", "field_unknown", "price", set("price", 1));
}

void PlacingTest::readsTheCartByName()
{
    QFETCH(QJsonObject, body);
    QFETCH(QByteArray, code);
    QFETCH(QString, field);
    OrderCalls world;
    LogicFixture& logic = world.logic;
    RouteCalls& calls = world.calls;
    if (QJsonArray items = body.value("items").toArray(); !items.isEmpty()) {
        QJsonObject line = items[0].toObject();
        line.insert("menuItemId", at(logic, "Burger").id.toString());
        items[0] = line;
        body.insert("items", items);
    }
    const auto before = logic.sizes();
    const Answer placed =
        calls.post("/api/stores/" + QByteArray(LogicFixture::here) + "/orders", {}, body);
    QCOMPARE(placed.code, code);
    QCOMPARE(placed.body["field"].toString(), field);
    if (code.isEmpty())
        QCOMPARE(placed.status, 201);
    else
        QCOMPARE(logic.sizes(), before);
}

void PlacingTest::aCancellationIsAnsweredAgain()
{
    OrderCalls world;
    LogicFixture& logic = world.logic;
    RouteCalls& calls = world.calls;
    const OrderId order = logic.placeLinked().order;
    const QByteArray target = "/api/orders/" + order.bytes() + "/cancel";
    const QByteArray token = world.diners.tokenFor(order);
    calls.setKey("one");
    const Answer first = calls.post(target, token, {});
    QCOMPARE(first.status, 200);
    const Answer again = calls.post(target, token, {});
    QCOMPARE(again.status, 200);
    QCOMPARE(again.body, first.body);
    calls.setKey("two");
    QCOMPARE(calls.post(target, token, {}).code, QByteArray("invalid_transition"));
}

void PlacingTest::aPageHasTheMenuThatItWouldAskFor()
{
    LogicFixture logic;
    RouteCalls calls(logic);
    MenuRoutes routes(calls.edge(), true);
    routes.addTo(calls.router());
    const QByteArray target = QByteArray("/api/stores/") + LogicFixture::here + "/menu";
    const Answer menu = calls.get(target, {});
    QCOMPARE(menu.status, 200);
    QVERIFY(!menu.body["categories"].toArray().isEmpty());
    QByteArray tag;
    routes.menu(LogicFixture::here, {}, [&](const Result<web::MenuPage, Error>& page) {
        if (page)
            tag = page->tag;
    });
    QCOMPARE(calls.get("/nothing", {}).code, QByteArray("route_not_found")); // lets it be read
    QCOMPARE(menu.tag, "W/" + tag);
    calls.setHeader("accept-encoding", "gzip, br");
    const Answer packed = calls.get(target, {});
    QVERIFY(packed.isPacked);
    QCOMPARE(packed.tag, menu.tag);
    calls.setHeader("if-none-match", tag);
    QCOMPARE(calls.get(target, {}).status, 304);
    QCOMPARE(calls.get(target, {}).tag, menu.tag);
}

void PlacingTest::oneRefusalLeavesTheOthersOfItsBatch()
{
    LogicFixture logic;
    Cart broken = logic.cart();
    broken.tipCents = -1;
    const auto outcomes = logic.runTogether({PlaceOrder{logic.cart(), PaymentFlow::Intent},
                                             PlaceOrder{broken, PaymentFlow::Intent},
                                             PlaceOrder{logic.cart(), PaymentFlow::Checkout}});
    QVERIFY(outcomes[0].ok());
    QCOMPARE(codeOf(outcomes[1]), QByteArray("tip_invalid"));
    QVERIFY(outcomes[2].ok());
    QCOMPARE(outcomes[0]->body.value(QLatin1String("number")).toInt(), 101);
    QCOMPARE(outcomes[2]->body.value(QLatin1String("number")).toInt(), 102);
    QCOMPARE(logic.count("select count(*) from orders"), 2);
    QCOMPARE(logic.sequenceFault(), QString());
}

void PlacingTest::numbersRunPerVenueAndDay()
{
    LogicFixture logic;
    QCOMPARE(logic.order(logic.place().order).number, 101);
    QCOMPARE(logic.order(logic.place().order).number, 102);
    QCOMPARE(logic.order(logic.place(PaymentFlow::Intent, LogicFixture::there).order).number, 101);
    // 20:30 in Sydney; three and a half hours later the next day has come there.
    logic.clock().advanceSeconds(3 * 3600 + 1799);
    QCOMPARE(logic.order(logic.place().order).number, 103);
    logic.clock().advanceSeconds(1);
    QCOMPARE(logic.order(logic.place().order).number, 101);
}

void PlacingTest::aRepeatedKeyAnswersTheFirstResult()
{
    LogicFixture logic;
    const PlaceOrder command{logic.cart(), PaymentFlow::Intent};
    const auto first = logic.run(command, keyOf("same"));
    QVERIFY(first.ok());
    const auto before = logic.sizes();
    logic.clock().advanceSeconds(3600);
    const auto again = logic.run(command, keyOf("same"));
    QVERIFY(again.ok());
    QCOMPARE(again->status, first->status);
    QCOMPARE(again->body, first->body);
    QCOMPARE(again->seq, first->seq);
    QCOMPARE(logic.sizes(), before);
    const auto another = logic.run(command, keyOf("same", "another diner"));
    QVERIFY(orderIdOf(another) != orderIdOf(first));
}

void PlacingTest::aKeyWithAnotherBodyIsRefused()
{
    LogicFixture logic;
    const PlaceOrder command{logic.cart(), PaymentFlow::Intent};
    QVERIFY(logic.run(command, keyOf("one")).ok());
    const auto before = logic.sizes();
    QCOMPARE(codeOf(logic.run(command, keyOf("other"))), QByteArray("idempotency_key_reused"));
    QCOMPARE(logic.sizes(), before);
}

void PlacingTest::refusalsAreKeptUnderTheirKey()
{
    LogicFixture logic;
    Cart cart = logic.cart();
    cart.lines[0].modifiers = {ModifierId(QByteArray("mod_0"))};
    const auto first = logic.run(PlaceOrder{cart, PaymentFlow::Intent}, keyOf("same"));
    const auto again = logic.run(PlaceOrder{logic.cart(), PaymentFlow::Intent}, keyOf("same"));
    QCOMPARE(codeOf(again), QByteArray("modifier_unknown"));
    QCOMPARE(again.error().members, first.error().members);
}

void PlacingTest::aKeyEndsAfterADay()
{
    LogicFixture logic;
    const PlaceOrder command{logic.cart(), PaymentFlow::Intent};
    const auto first = logic.run(command, keyOf("same"));
    logic.clock().advanceSeconds(24 * 3600);
    const auto later = logic.run(command, keyOf("same"));
    QVERIFY(later.ok());
    QVERIFY(orderIdOf(later) != orderIdOf(first));
}

void PlacingTest::whatIsNotPaidExpires()
{
    LogicFixture logic;
    const Placed placed = logic.placeLinked();
    QCOMPARE(logic.count("select run_at from jobs where kind = 'order.expire'"),
             logic.order(placed.order).expiresAt.ms);
    logic.clock().advanceSeconds(30 * 60 - 1);
    QVERIFY(logic.run(ExpireOrder{placed.order}).ok());
    QCOMPARE(logic.stateOf(placed.order), QByteArray("CREATED"));
    logic.clock().advanceSeconds(1);
    QVERIFY(logic.run(ExpireOrder{placed.order}).ok());
    const Order expired = logic.order(placed.order);
    QCOMPARE(stateName(expired.state), QByteArray("EXPIRED"));
    QCOMPARE(logic.jobs(paymentjobs::kindOf("stripe", paymentjobs::close),
                        "close:" + placed.payment.bytes()),
             1);
    QVERIFY(logic.run(ExpireOrder{placed.order}).ok());
    QCOMPARE(logic.order(placed.order).version, expired.version);

    const Placed paid = logic.placePaid();
    logic.clock().advanceSeconds(3600);
    QVERIFY(logic.run(ExpireOrder{paid.order}).ok());
    QCOMPARE(logic.stateOf(paid.order), QByteArray("PAYMENT_SUCCEEDED"));
}

void PlacingTest::staffOrderForAWalkIn()
{
    OrderCalls world;
    LogicFixture& logic = world.logic;
    RouteCalls& calls = world.calls;
    const auto place = [&](const QJsonObject& body, Role role,
                           const QString& slug = LogicFixture::here) {
        return calls.post("/api/staff/orders", calls.tokenOf(logic.staff(role, slug)), body);
    };
    const QJsonObject line{{"menuItemId", at(logic, "Burger").id.toString()}, {"quantity", 2}};
    const QJsonObject body{{"items", QJsonArray{line}}, {"customerName", "Ines"}};

    const Answer placed = place(body, Role::Counter);
    QCOMPARE(placed.status, 201);
    const Order order = logic.order(OrderId(placed.body["orderId"].toString()));
    QCOMPARE(order.venue, logic.venue(LogicFixture::here));
    QCOMPARE(order.customerName, QStringLiteral("Ines"));
    QVERIFY(!order.consentSms);
    QCOMPARE(order.amountCents, 3000);
    const PaymentId payment(placed.body["paymentId"].toString());
    QVERIFY(logic.payment(payment).flow == PaymentFlow::Cash);
    QCOMPARE(logic.jobs(paymentjobs::create, "create:" + payment.bytes()), 0);
    QCOMPARE(logic.stateOf(order.id), QByteArray("PAYMENT_PENDING"));

    const auto before = logic.sizes();
    QCOMPARE(place(body, Role::Kitchen).code, QByteArray("forbidden"));
    QCOMPARE(place(body, Role::Counter, LogicFixture::there).code, QByteArray("item_unknown"));
    QCOMPARE(calls.post("/api/staff/orders", {}, body).code, QByteArray("unauthenticated"));
    QJsonObject foreign = body;
    foreign.insert("storeSlug", LogicFixture::there);
    QCOMPARE(place(foreign, Role::Counter).code, QByteArray("field_unknown"));
    QCOMPARE(place({{"items", QJsonArray{}}}, Role::Counter).code, QByteArray("field_invalid"));
    const QByteArray target = "/api/staff/orders/" + order.id.bytes() + "/status";
    const QByteArray counter = calls.tokenOf(logic.staff(Role::Counter));
    QJsonObject cancel{{"status", "CANCELLED"}, {"reason", QString(501, u'x')}};
    QCOMPARE(calls.post(target, counter, cancel).body["field"].toString(), "reason");
    cancel["reason"] = QStringLiteral("gone\u202e");
    QCOMPARE(calls.post(target, counter, cancel).body["field"].toString(), "reason");
    QCOMPARE(logic.sizes(), before);
    cancel["reason"] = QString(500, u'x');
    QCOMPARE(calls.post(target, counter, cancel).status, 200);
}

void PlacingTest::aCodeAndTheTableAreNotBothMeant()
{
    OrderCalls world;
    LogicFixture& logic = world.logic;
    const auto paid = logic.placeReady();
    const QByteArray counter = world.calls.tokenOf(logic.staff(Role::Counter));
    const QByteArray target = "/api/staff/orders/" + paid.order.bytes() + "/complete";
    const auto before = logic.sizes();
    const Answer answer =
        world.calls.post(target, counter, {{"otp", "000000"}, {"handover", "table"}});
    QCOMPARE(answer.code, QByteArray("field_invalid"));
    QCOMPARE(answer.body["field"].toString(), QStringLiteral("handover"));
    QCOMPARE(logic.sizes(), before); // and no attempt at the code was counted
}

void PlacingTest::aListGoesOnAtAnIdOfItsKind()
{
    OrderCalls world;
    const QByteArray kitchen = world.calls.tokenOf(world.logic.staff(Role::Kitchen));
    for (const QByteArray cursor : {"zzz", "%00", "ord_", "pay_01M8DW6BGX8H2Y5GF97FPWBAXY"}) {
        const Answer answer = world.calls.get("/api/staff/orders?cursor=" + cursor, kitchen);
        QCOMPARE(answer.code, QByteArray("field_invalid"));
        QCOMPARE(answer.body["field"].toString(), QStringLiteral("cursor"));
    }
    for (const QByteArray cursor : {"", "ord_01M8DW6BGX8H2Y5GF97FPWBAXY"})
        QCOMPARE(world.calls.get("/api/staff/orders?cursor=" + cursor, kitchen).status, 200);
}

QTEST_GUILESS_MAIN(PlacingTest)
#include "tst_placing.moc"
