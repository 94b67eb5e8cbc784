// Lines that are taken off a ticket, what the kitchen confirms, and the portions that orders take
// and give back: a row is a state, a command and its exact result.
#include "core/orders/linechanges.h"
#include "core/orders/portions.h"

#include <QTest>

using namespace servery;

namespace {

constexpr Timestamp now{1'000'000};

OrderLine line(const char* id, int quantity, const char* station = "grill")
{
    OrderLine out;
    out.id = LineId(QByteArray(id));
    out.menuItem = MenuItemId(QByteArray("item_") + id);
    out.name = QString::fromLatin1(id);
    out.station = QString::fromLatin1(station);
    out.quantity = quantity;
    return out;
}

// Two burgers from the grill and one salad from the cold station.
Order order(OrderState state = OrderState::Preparing)
{
    Order out;
    out.state = state;
    out.version = 5;
    out.lines = {line("burger", 2), line("salad", 1, "cold")};
    return out;
}

QByteArray codeOf(const Result<Order, Error>& result)
{
    return result ? QByteArray() : QByteArray(result.error().kind.code);
}

// "burger 2/0, salad 0/1!": left, taken off, and ! where the kitchen has to confirm.
QString picture(const Order& order)
{
    QStringList out;
    for (const OrderLine& each : order.lines)
        out.append(QStringLiteral("%1 %2/%3%4")
                       .arg(each.name)
                       .arg(quantityLeft(each))
                       .arg(each.takenOff)
                       .arg(each.isChangeOpen ? QStringLiteral("!") : QString()));
    return out.join(QLatin1String(", "));
}

Stock counted(const char* subject, std::optional<int> portions, bool isSoldOut = false)
{
    Stock stock;
    stock.subject = subject;
    stock.isSoldOut = isSoldOut;
    stock.portionsLeft = portions;
    return stock;
}

FindStock finder(const std::vector<Stock>& rows)
{
    return [&rows](const QByteArray& subject) -> const Stock* {
        for (const Stock& row : rows)
            if (row.subject == subject)
                return &row;
        return nullptr;
    };
}

} // namespace

class LineChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOff_data();
    void takesOff();
    void onlyInTheKitchen_data();
    void onlyInTheKitchen();
    void theRestCanStillBeTakenOffButForOne();
    void theKitchenConfirms_data();
    void theKitchenConfirms();
    void aCancelledTicketIsConfirmedToo();
    void takenOffBeforeItIsPaidItIsNotDue();
    void takesPortions_data();
    void takesPortions();
    void givesBackWhatWasNotMade();
};

void LineChangesTest::takesOff_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("quantity");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* what, const char* id, int quantity, const char* code,
                        const char* after) {
        QTest::newRow(what) << QByteArray(id) << quantity << QByteArray(code)
                            << QString::fromLatin1(after);
    };
    row("one of two", "burger", 1, "", "burger 1/1!, salad 1/0");
    row("both", "burger", 2, "", "burger 0/2!, salad 1/0");
    row("all of it", "burger", 0, "", "burger 0/2!, salad 1/0");
    row("more than there is", "burger", 3, "quantity_invalid", "");
    row("less than one", "burger", -1, "quantity_invalid", "");
    row("another order's", "soup", 1, "line_not_found", "");
}

void LineChangesTest::takesOff()
{
    QFETCH(QByteArray, id);
    QFETCH(int, quantity);
    QFETCH(QByteArray, code);
    QFETCH(QString, after);
    const auto result = takeOff(order(), LineId(id), quantity, now);
    QCOMPARE(codeOf(result), code);
    if (!result)
        return;
    QCOMPARE(picture(*result), after);
    QCOMPARE(result->version, 6);
    QCOMPARE(result->lines.front().takenOffAt.ms, now.ms);
    QVERIFY(hasOpenChange(*result));
}

void LineChangesTest::onlyInTheKitchen_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](OrderState state, const char* code) {
        QTest::newRow(toString(state).data()) << static_cast<int>(state) << QByteArray(code);
    };
    row(OrderState::Created, "invalid_transition");
    row(OrderState::PaymentPending, "invalid_transition");
    row(OrderState::PaymentSucceeded, "");
    row(OrderState::Preparing, "");
    row(OrderState::Ready, "invalid_transition");
    row(OrderState::Completed, "invalid_transition");
    row(OrderState::Cancelled, "invalid_transition");
    row(OrderState::Expired, "invalid_transition");
}

void LineChangesTest::onlyInTheKitchen()
{
    QFETCH(int, state);
    QFETCH(QByteArray, code);
    const Order before = order(static_cast<OrderState>(state));
    QCOMPARE(codeOf(takeOff(before, before.lines.front().id, 1, now)), code);
}

void LineChangesTest::theRestCanStillBeTakenOffButForOne()
{
    auto after = takeOff(order(), LineId(QByteArray("burger")), 2, now);
    QVERIFY(after);
    QCOMPARE(codeOf(takeOff(*after, LineId(QByteArray("salad")), 1, now)), "last_line");
    QCOMPARE(codeOf(takeOff(*after, LineId(QByteArray("burger")), 0, now)), "quantity_invalid");
}

void LineChangesTest::theKitchenConfirms_data()
{
    QTest::addColumn<QString>("station");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("version");
    QTest::newRow("all") << ""
                         << "burger 1/1, salad 1/0" << 7;
    QTest::newRow("its station") << "grill"
                                 << "burger 1/1, salad 1/0" << 7;
    QTest::newRow("another station") << "cold"
                                     << "burger 1/1!, salad 1/0" << 6;
}

void LineChangesTest::theKitchenConfirms()
{
    QFETCH(QString, station);
    const auto changed = takeOff(order(), LineId(QByteArray("burger")), 1, now);
    const Order after = confirmChanges(*changed, station);
    QTEST(picture(after), "after");
    QTEST(after.version, "version");
    // Once more does nothing.
    QCOMPARE(confirmChanges(after, station).version, after.version);
}

void LineChangesTest::aCancelledTicketIsConfirmedToo()
{
    auto changed = takeOff(order(), LineId(QByteArray("burger")), 2, now);
    Order cancelled = confirmChanges(*changed, {});
    openChangesOfCancelled(cancelled, order(OrderState::Preparing));
    // What was off the ticket before is no news.
    QCOMPARE(picture(cancelled), QStringLiteral("burger 0/2, salad 1/0!"));
    Order ready = order();
    openChangesOfCancelled(ready, order(OrderState::Ready));
    QVERIFY(!hasOpenChange(ready));
    Order unpaid = order();
    openChangesOfCancelled(unpaid, order(OrderState::PaymentPending));
    QVERIFY(!hasOpenChange(unpaid));
    // What is paid when it is collected is a ticket before it is paid.
    Order due = order(OrderState::PaymentPending);
    due.isDue = true;
    Order over = due;
    openChangesOfCancelled(over, due);
    QVERIFY(hasOpenChange(over));
}

void LineChangesTest::takenOffBeforeItIsPaidItIsNotDue()
{
    Order due = order(OrderState::Preparing);
    due.isDue = true;
    due.lines[0].unitPriceCents = 1200;
    due.lines[1].unitPriceCents = 800;
    due.subtotalCents = 3200;
    due.tipCents = 300;
    due.amountCents = 3500;
    const LineId burger(QByteArray("burger"));
    const auto less = takeOff(due, burger, 1, now);
    QCOMPARE(codeOf(less), QByteArray());
    QCOMPARE(less->subtotalCents, 2000);
    QCOMPARE(less->amountCents, 2300);
    QCOMPARE(less->lines[0].takenOffUnpaid, 1);
    // Its parts that arrived would be all that is left of it, or more.
    due.heldCents = 2300;
    QCOMPARE(codeOf(takeOff(due, burger, 1, now)), QByteArray("payment_due"));
    due.heldCents = 2299;
    QCOMPARE(codeOf(takeOff(due, burger, 1, now)), QByteArray());
    // Once it is paid, the money goes back instead.
    due.paidAt = now;
    const auto paid = takeOff(due, burger, 1, now);
    QCOMPARE(paid->amountCents, 3500);
    QCOMPARE(paid->lines[0].takenOffUnpaid, 0);
}

void LineChangesTest::takesPortions_data()
{
    QTest::addColumn<int>("burgers"); // -1: not counted
    QTest::addColumn<bool>("isSoldOut");
    QTest::addColumn<int>("cheese");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("left");
    QTest::newRow("not counted") << -1 << false << -1 << QByteArray() << 0;
    QTest::newRow("enough") << 3 << false << 6 << QByteArray() << 0;
    QTest::newRow("sold out") << 9 << true << -1 << QByteArray("item_unavailable") << 0;
    QTest::newRow("none left") << 0 << false << -1 << QByteArray("item_unavailable") << 0;
    // Two lines of one and two burgers: together one too many.
    QTest::newRow("not enough for both lines")
        << 2 << false << -1 << QByteArray("item_unavailable") << 1;
    // Cheese twice on each of two burgers, and once on one more: five.
    QTest::newRow("not enough cheese")
        << 9 << false << 4 << QByteArray("modifier_unavailable") << 1;
    QTest::newRow("just enough cheese") << 9 << false << 5 << QByteArray() << 0;
}

void LineChangesTest::takesPortions()
{
    QFETCH(int, burgers);
    QFETCH(bool, isSoldOut);
    QFETCH(int, cheese);
    QFETCH(QByteArray, code);
    QFETCH(int, left);
    std::vector<Stock> rows;
    if (burgers >= 0)
        rows.push_back(counted("item_burger", burgers, isSoldOut));
    if (cheese >= 0) {
        rows.push_back(counted("cheese", cheese));
        rows.back().modifier = ModifierId(QByteArray("cheese"));
    }
    std::vector<OrderLine> lines = {line("burger", 1), line("burger", 2)};
    const LineModifier more{
        ModifierId(QByteArray("cheese")), QStringLiteral("Cheese"), {}, 0, false};
    lines[0].modifiers = {more};
    lines[1].modifiers = {more, more};
    const auto taken = takePortions(lines, finder(rows));
    QCOMPARE(taken ? QByteArray() : QByteArray(taken.error().kind.code), code);
    if (!taken) {
        QCOMPARE(taken.error().members.value(QLatin1String("portionsLeft")).toInt(), left);
        QVERIFY(taken.error().members.contains(QLatin1String("line")));
        return;
    }
    QHash<QByteArray, int> sums;
    for (const Portions& each : *taken)
        sums.insert(each.subject, each.count);
    QCOMPARE(sums.value("item_burger"), burgers >= 0 ? 3 : 0);
    QCOMPARE(sums.value("cheese"), cheese >= 0 ? 5 : 0);
    // Each line gives back what it took.
    QHash<QByteArray, int> back;
    for (const OrderLine& each : lines)
        for (const Portions& portions : portionsOf(each, each.quantity))
            back[portions.subject] += portions.count;
    QCOMPARE(back, sums);
}

void LineChangesTest::givesBackWhatWasNotMade()
{
    Order before = order();
    before.lines[0].counted = {QStringLiteral("item_burger")};
    before.lines[0].takenOff = 1; // came back when it was taken off
    before.lines[1].counted = {QStringLiteral("item_salad")};
    before.lines[1].doneAt = now;
    auto back = portionsUnmade(before);
    QCOMPARE(back.size(), std::size_t{1});
    QCOMPARE(back.front().subject, QByteArray("item_burger"));
    QCOMPARE(back.front().count, 1);
    before.state = OrderState::Ready;
    QVERIFY(portionsUnmade(before).empty());
    // What was ordered before it was counted took nothing.
    QVERIFY(portionsUnmade(order()).empty());
}

QTEST_GUILESS_MAIN(LineChangesTest)
#include "linechangestest.moc"
