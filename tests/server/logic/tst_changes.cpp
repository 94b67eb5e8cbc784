// Lines that staff take off a paid order: with their money, once, told to the kitchen until it has
// confirmed; and a cancelled ticket that the kitchen has to know of.
#include "core/orders/linechanges.h"
#include "core/protocol/names.h"
#include "server/orders/changereader.h"
#include "server/orders/orderrows.h"
#include "tests/server/logic/waysfixture.h"

#include <QJsonArray>
#include <QTest>

using namespace servery;
using namespace servery::testing;
using Kind = RunStaffAction::Kind;

namespace {

constexpr std::int64_t burgerCents = 1700;

// One burger and one more, so that there is something left: 2 × 1700 and a tip of 100.
TakeOffLine takeOne(LogicFixture& logic, const OrderId& order, Role role = Role::Manager)
{
    return {logic.staff(role), order, logic.order(order).lines.front().id, 1,
            QStringLiteral("dropped")};
}

} // namespace

class ChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMoneyGoesBackInTheSameDecision();
    void aRefusedRefundChangesNothing();
    void isRefusedByName();
    void aReasonIsPlainText();
    void whatWasTakenOffUnpaidIsNotAskedByCard();
    void theKitchenConfirms();
    void aCancelledTicketWaitsForItsWord();
    void takenOffPortionsComeBack();
    void aLineIsReadAsItWasWritten();
    void everyFieldIsReadAsItWasWritten();
    void whatIsNoListIsEmpty();
};

// The kitchen reads it on the ticket.
void ChangesTest::aReasonIsPlainText()
{
    for (const QString& reason : {QStringLiteral("gone\u202e"), QString(501, u'x')}) {
        const QJsonObject data{{"orderId", "ord_1"}, {"lineId", "lin_1"}, {"reason", reason}};
        const auto read = readChangeCommand(protocol::commands::lineTakeOff, data, {});
        QVERIFY(read.has_value() && !*read);
        QCOMPARE(read->error().kind.code, "field_invalid");
    }
}

void ChangesTest::aLineIsReadAsItWasWritten()
{
    // What it costs and its course are no business of what was taken off.
    OrderLine line;
    line.id = LineId(QByteArray("lin_1"));
    line.quantity = 3;
    line.course = 2;
    line.unitCostCents = 650;
    for (const int takenOff : {0, 2}) {
        line.takenOff = takenOff;
        line.takenOffAt = {takenOff * 1000LL};
        line.isChangeOpen = takenOff > 0;
        const OrderLine read = linesFrom(linesText({line})).at(0);
        QCOMPARE(read.unitCostCents, std::int64_t{650});
        QCOMPARE(read.course, 2);
        QCOMPARE(read.takenOff, takenOff);
        QVERIFY(read.takenOffAt == line.takenOffAt);
        QCOMPARE(read.isChangeOpen, takenOff > 0);
    }
    // As it was kept before.
    const OrderLine old = linesFrom(R"([{"id":"lin_1","q":3,"x":1,"xa":5,"o":true}])").at(0);
    QCOMPARE(old.takenOff, 1);
    QCOMPARE(old.unitCostCents, std::int64_t{-1});
    QVERIFY(old.isChangeOpen);
}

void ChangesTest::everyFieldIsReadAsItWasWritten()
{
    const QString words = QStringLiteral("Crème \"brûlée\" \\ 甜 \t\n\u0001 \U0001F35E");
    OrderLine line;
    line.id = LineId(QByteArray("lin_1"));
    line.menuItem = MenuItemId(QByteArray("itm_1"));
    line.name = words;
    line.kitchenName = words + u'k';
    line.station = QStringLiteral("grill");
    line.course = 3;
    line.quantity = 4;
    line.unitPriceCents = 9'007'199'254'740'993; // no double holds it
    line.unitCostCents = 7;
    line.modifiers = {{ModifierId(QByteArray("mod_1")), words, QStringLiteral("NO"), -50, true},
                      {ModifierId(QByteArray("mod_2")), words, {}, 250, false}};
    line.note = words;
    line.allergies = {QStringLiteral("nuts"), words};
    line.contains = {QStringLiteral("milk")};
    line.doneAt = {5};
    line.counted = {QStringLiteral("itm_1"), QStringLiteral("mod_2")};
    line.takenOff = 2;
    line.takenOffAt = {6};
    line.takenOffUnpaid = 1;
    line.isChangeOpen = true;
    const QByteArray text = linesText({line, OrderLine{}, line});
    const std::vector<OrderLine> read = linesFrom(text);
    QCOMPARE(read.size(), std::size_t{3});
    QCOMPARE(linesText(read), text);
    QCOMPARE(read[2].name, words);
    QCOMPARE(read[2].modifiers[0].priceCents, std::int64_t{-50});
    QCOMPARE(read[2].allergies, line.allergies);

    const std::vector<OrderMoment> moments = {{OrderState::Created, {1'764'000'000'000}},
                                              {OrderState::Ready, {1'764'000'000'001}}};
    const std::vector<OrderMoment> timeline = timelineFrom(timelineText(moments));
    QCOMPARE(timeline.size(), std::size_t{2});
    QVERIFY(timeline[1].state == OrderState::Ready && timeline[1].at == moments[1].at);
}

void ChangesTest::whatIsNoListIsEmpty()
{
    for (const char* text : {"", "{}", "7", "[", "[{]", "[{\"id\":\"lin_1\"}"}) {
        QVERIFY2(linesFrom(text).empty(), text);
        QVERIFY2(timelineFrom(text).empty(), text);
    }
    QCOMPARE(linesFrom("[7]").size(), std::size_t{1});
    QVERIFY(timelineFrom(R"([7,[],["READY"],["nothing",1]])").empty());
}

void ChangesTest::theMoneyGoesBackInTheSameDecision()
{
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    const OrderLine before = logic.order(placed.order).lines.front();
    const auto outcome = logic.run(takeOne(logic, placed.order));
    QVERIFY(outcome);
    QCOMPARE(outcome->body.value("amountCents").toInteger(), burgerCents);
    QCOMPARE(outcome->body.value("refundId").toString().toUtf8(), logic.refundOf(placed.order));
    const Order after = logic.order(placed.order);
    QCOMPARE(after.lines.front().takenOff, 1);
    QVERIFY(after.lines.front().isChangeOpen);
    // What else is known of the line is kept beside it.
    QCOMPARE(after.lines.front().unitCostCents, before.unitCostCents);
    QCOMPARE(after.lines.front().course, before.course);
    QCOMPARE(after.paymentStatus, QByteArray("refund_pending"));
    QCOMPARE(logic.payment(placed.payment).refundingCents, burgerCents);
    QCOMPARE(logic.events("order_line_taken_off", placed.order.bytes()), 1);
    QCOMPARE(logic.journalFault(), QString());
    QCOMPARE(logic.sequenceFault(), QString());
    // The last one is not taken off: then the order is cancelled.
    QCOMPARE(codeOf(logic.run(takeOne(logic, placed.order))), "last_line");
}

void ChangesTest::aRefusedRefundChangesNothing()
{
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    // All of it was given back already.
    QVERIFY(logic.run(RefundPayment{logic.staff(Role::Manager), placed.payment, {}, {}}));
    const Order before = logic.order(placed.order);
    QCOMPARE(codeOf(logic.run(takeOne(logic, placed.order))), "refund_exceeds_payment");
    const Order after = logic.order(placed.order);
    QCOMPARE(after.version, before.version);
    QCOMPARE(after.lines.front().takenOff, 0);
    QCOMPARE(logic.refunds(placed.order), 1);
}

void ChangesTest::isRefusedByName()
{
    LogicFixture logic;
    const Placed unpaid = logic.place();
    const Placed paid = logic.placePaid();
    for (const Role role : {Role::Kitchen, Role::Counter})
        QCOMPARE(codeOf(logic.run(takeOne(logic, paid.order, role))), "forbidden");
    QCOMPARE(codeOf(logic.run(takeOne(logic, unpaid.order))), "invalid_transition");
    TakeOffLine without = takeOne(logic, paid.order);
    without.reason = QStringLiteral("  ");
    QCOMPARE(codeOf(logic.run(without)), "field_missing");
    TakeOffLine strange = takeOne(logic, paid.order);
    strange.staff = logic.staff(Role::Manager, LogicFixture::there);
    QCOMPARE(codeOf(logic.run(strange)), "order_not_found");
    QCOMPARE(logic.refunds(paid.order), 0);
}

void ChangesTest::whatWasTakenOffUnpaidIsNotAskedByCard()
{
    WaysFixture ways(1, 100'000);
    const OrderId order = ways.order();
    QVERIFY(ways.start(order, PaymentFlow::Cash).ok()); // paid when it is collected
    QVERIFY(ways.logic.run(takeOne(ways.logic, order)).ok());
    const std::int64_t due = ways.logic.order(order).amountCents;
    QCOMPARE(due, burgerCents + 100);
    // Its diner pays by card after all: the page asks for what is due, and no more.
    const Payment card =
        ways.logic.payment(ways.paymentOf(ways.start(order, PaymentFlow::Checkout)));
    QCOMPARE(card.amountCents, due);
    QVERIFY(card.providerRequest.contains("line_items[0][price_data][unit_amount]=1700&"));
    QVERIFY(card.providerRequest.contains("line_items[0][quantity]=1&"));
    QVERIFY(card.providerRequest.contains("line_items[1][price_data][unit_amount]=100&"));
}

void ChangesTest::theKitchenConfirms()
{
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    QVERIFY(logic.run(takeOne(logic, placed.order)));
    const ConfirmChange confirm{logic.staff(Role::Kitchen), placed.order, {}};
    const auto outcome = logic.run(confirm);
    QVERIFY(outcome);
    QVERIFY(outcome->seq > 0);
    QVERIFY(!hasOpenChange(logic.order(placed.order)));
    QCOMPARE(logic.order(placed.order).lines.front().takenOff, 1);
    // Again, by another screen: nothing more to tell.
    QCOMPARE(logic.run(confirm)->seq, 0);
    QCOMPARE(logic.events("order_change_confirmed", placed.order.bytes()), 1);
    QCOMPARE(codeOf(logic.run(
                 ConfirmChange{logic.staff(Role::Kitchen, LogicFixture::there), placed.order, {}})),
             "order_not_found");
}

void ChangesTest::aCancelledTicketWaitsForItsWord()
{
    LogicFixture logic;
    const VenueId venue = logic.venue(LogicFixture::here);
    const auto isOnBoard = [&](const OrderId& id) {
        for (const Order& order : OrderStore::readBoard(logic.database(), venue, 20))
            if (order.id == id)
                return true;
        return false;
    };
    const Placed unpaid = logic.place();
    QVERIFY(logic.run(CancelOrder{unpaid.order, {}}));
    QVERIFY(!isOnBoard(unpaid.order));
    const Placed placed = logic.placePaid();
    RunStaffAction cancel{logic.staff(Role::Manager), Kind::Cancel, placed.order};
    cancel.reason = QStringLiteral("gone");
    QVERIFY(logic.run(cancel));
    // A console that starts now sees it, until the kitchen has understood.
    QVERIFY(isOnBoard(placed.order));
    QVERIFY(logic.run(ConfirmChange{logic.staff(Role::Kitchen), placed.order, {}}));
    QVERIFY(!isOnBoard(placed.order));
}

void ChangesTest::takenOffPortionsComeBack()
{
    LogicFixture logic;
    const MenuItem burger = logic.item(LogicFixture::here, QStringLiteral("Burger"));
    const auto left = [&] {
        for (const Stock& stock :
             StockStore::readOf(logic.database(), logic.venue(LogicFixture::here)))
            if (stock.item == burger.id)
                return stock.portionsLeft.value_or(-1);
        return -1;
    };
    QVERIFY(logic.run(SetStock{logic.staff(Role::Kitchen), burger.id, {}, true, 10}));
    const Placed placed = logic.placePaid();
    QCOMPARE(left(), 8);
    QVERIFY(logic.run(takeOne(logic, placed.order)));
    QCOMPARE(left(), 9);
    RunStaffAction cancel{logic.staff(Role::Manager), Kind::Cancel, placed.order};
    cancel.reason = QStringLiteral("gone");
    QVERIFY(logic.run(cancel));
    QCOMPARE(left(), 10);
}

QTEST_GUILESS_MAIN(ChangesTest)
#include "tst_changes.moc"
