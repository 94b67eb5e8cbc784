// The counter's list and the open order: the order of the rows, what a filter and a search leave,
// and what each key of the detail says.
#include "app/orders/counterdesk.h"
#include "tests/app/consolefixture.h"
#include "tests/support/modelsnapshot.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace servery::testing {

using app::CounterDesk;
using protocol::OrderView;

namespace {

constexpr qint64 minuteMs = 60'000;

struct DeskFixture : ConsoleFixture
{
    CounterDesk desk{clock, book, actions, link, time};
    QAbstractItemModelTester tester{desk.orders(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester lineTester{desk.selected()->lines(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy resets{desk.orders(), &QAbstractItemModel::modelReset};

    DeskFixture()
    {
        time.setTimeZone("UTC");
        desk.setRole(QStringLiteral("counter"));
    }
    OrderView& add(int number, OrderState state, qint64 minutesAgo)
    {
        server.snapshot.orders.push_back(
            makeOrder(number, state, clock.now().ms - minutesAgo * minuteMs));
        return server.snapshot.orders.back();
    }
    // One of each kind, in no order.
    void fill()
    {
        add(156, OrderState::Created, 3);
        add(151, OrderState::Preparing, 4);
        add(149, OrderState::Preparing, 11);
        add(145, OrderState::Ready, 20);
        add(147, OrderState::PaymentSucceeded, 16).table = QStringLiteral("12");
        add(142, OrderState::Ready, 30).table = QStringLiteral("11");
        add(140, OrderState::Completed, 50);
        add(152, OrderState::PaymentSucceeded, 1);
    }
    [[nodiscard]] QString numbers()
    {
        return modelSnapshot(*desk.orders(), {"number"})
            .replace(u'\n', u' ')
            .remove(QStringLiteral("number="));
    }
};

} // namespace

class CounterDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatNeedsSomebodyFirst()
    {
        DeskFixture f;
        f.fill();
        QVERIFY(f.connectNow());
        QCOMPARE(modelSnapshot(*f.desk.orders(), {"number", "title", "chipKind", "chipText",
                                                  "amountText", "itemCountText"}),
                 QStringLiteral(
                     "number=142 title=Table 11 chipKind=ready chipText=Ready amountText=$34.65 "
                     "itemCountText=3 item(s)\n"
                     "number=145 title=Pickup, Femi chipKind=ready chipText=Ready "
                     "amountText=$34.65 itemCountText=3 item(s)\n"
                     "number=147 title=Table 12 chipKind=late chipText=New, late "
                     "amountText=$34.65 itemCountText=3 item(s)\n"
                     "number=149 title=Pickup, Femi chipKind=due chipText=Preparing, due "
                     "amountText=$34.65 itemCountText=3 item(s)\n"
                     "number=151 title=Pickup, Femi chipKind=preparing chipText=Preparing "
                     "amountText=$34.65 itemCountText=3 item(s)\n"
                     "number=152 title=Pickup, Femi chipKind=new chipText=New amountText=$34.65 "
                     "itemCountText=3 item(s)\n"
                     "number=156 title=Pickup, Femi chipKind=notPaid chipText=Not paid "
                     "amountText=$34.65 itemCountText=3 item(s)\n"));
        QCOMPARE(f.desk.allCount(), 7);
        QCOMPARE(f.desk.readyCount(), 2);
        QCOMPARE(f.desk.paidCount(), 4);
        QCOMPARE(f.desk.toPayCount(), 1);
    }

    void catchesUpWhenLookedAt()
    {
        DeskFixture f;
        f.fill();
        f.desk.setWatched(false);
        QVERIFY(f.connectNow());
        QCOMPARE(f.desk.orders()->count(), 0);
        f.desk.setWatched(true);
        QCOMPARE(f.desk.orders()->count(), 7);
        QCOMPARE(f.desk.readyCount(), 2);
    }

    void marksWhatIsRushedLaterAndNotPaid()
    {
        DeskFixture f;
        const Timestamp now = f.clock.now();
        const Timestamp evening = now.plusSeconds(2 * 3600);
        f.add(1, OrderState::Preparing, 4).rushAt = now;
        f.add(2, OrderState::PaymentSucceeded, 4).scheduledFor = evening;
        OrderView& fired = f.add(3, OrderState::Preparing, 4);
        fired.scheduledFor = evening;
        fired.firedAt = now;
        fired.promisedAt = evening;
        OrderView& due = f.add(4, OrderState::PaymentPending, 4);
        due.due = true;
        f.add(5, OrderState::PaymentSucceeded, 4).heldAt = now;
        OrderView& ready = f.add(6, OrderState::Ready, 20);
        ready.rushAt = now; // nothing is left to hurry
        QVERIFY(f.connectNow());
        const QString at = f.time.formatWhen(evening.ms);
        QCOMPARE(
            modelSnapshot(*f.desk.orders(),
                          {"number", "chipKind", "chipText", "rush", "notPaid", "forText"}),
            QStringLiteral("number=6 chipKind=ready chipText=Ready rush=false notPaid=false "
                           "forText=\n"
                           "number=4 chipKind=new chipText=New rush=false notPaid=true forText=\n"
                           "number=1 chipKind=preparing chipText=Preparing rush=true "
                           "notPaid=false forText=\n"
                           "number=3 chipKind=preparing chipText=Preparing rush=false "
                           "notPaid=false forText=%1\n"
                           "number=5 chipKind=held chipText=Held rush=false notPaid=false "
                           "forText=\n"
                           "number=2 chipKind=scheduled chipText=For %1 rush=false notPaid=false "
                           "forText=\n")
                .arg(at));
    }

    void firesWhatWaits()
    {
        DeskFixture f;
        f.add(1, OrderState::PaymentSucceeded, 4);
        f.add(2, OrderState::PaymentSucceeded, 4).scheduledFor =
            f.clock.now().plusSeconds(30 * 3600);
        f.add(3, OrderState::Ready, 4);
        QVERIFY(f.connectNow());
        const app::OrderDetail& open = *f.desk.selected();
        f.desk.select(QStringLiteral("ord_1"));
        QVERIFY(!open.canFire());
        QVERIFY(open.canTakeOff());
        f.desk.select(QStringLiteral("ord_3"));
        QVERIFY(!open.canTakeOff());
        f.desk.select(QStringLiteral("ord_2"));
        QVERIFY(open.canFire());
        // Tomorrow's says which day it is.
        QCOMPARE(open.chipText(), QStringLiteral("For %1").arg(f.time.formatDay(
                                      f.server.snapshot.orders[1].scheduledFor.ms)));
        f.desk.fire(QStringLiteral("ord_2"));
        const protocol::CommandMessage command = f.command();
        QCOMPARE(command.name, QString(protocol::commands::orderFire));
        QCOMPARE(command.data, QJsonObject({{"orderId", "ord_2"}}));
    }

    void filtersAndSearches_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("numbers");
        QTest::newRow("all") << "all"
                             << ""
                             << "142 145 147 149 151 152 156 ";
        QTest::newRow("ready") << "ready"
                               << ""
                               << "142 145 ";
        QTest::newRow("paid") << "paid"
                              << ""
                              << "147 149 151 152 ";
        QTest::newRow("to pay") << "toPay"
                                << ""
                                << "156 ";
        QTest::newRow("number") << "all"
                                << "15"
                                << "151 152 156 ";
        QTest::newRow("name") << "ready"
                              << "femi"
                              << "145 ";
        QTest::newRow("table") << "all"
                               << "table 1"
                               << "142 147 ";
        QTest::newRow("finished ones are found") << "all"
                                                 << "140"
                                                 << "140 ";
        QTest::newRow("nothing") << "all"
                                 << "999"
                                 << "";
    }
    void filtersAndSearches()
    {
        QFETCH(QString, filter);
        QFETCH(QString, search);
        QFETCH(QString, numbers);
        DeskFixture f;
        f.fill();
        QVERIFY(f.connectNow());
        f.desk.setFilter(filter);
        f.desk.setSearch(search);
        QCOMPARE(f.numbers(), numbers);
        QCOMPARE(f.desk.allCount(), 7);
        QCOMPARE(f.resets.count(), 0);
    }

    void movesRowsOnEvents()
    {
        DeskFixture f;
        f.fill();
        QVERIFY(f.connectNow());
        QSignalSpy moved(f.desk.orders(), &QAbstractItemModel::rowsMoved);
        f.statusEvent(makeOrder(151, OrderState::Preparing, 0), OrderState::Ready, 4);
        QCOMPARE(f.numbers(), QStringLiteral("142 145 151 147 149 152 156 "));
        QCOMPARE(moved.count(), 1);
        // Time alone moves a row too: from due to late.
        f.advanceMs(5 * minuteMs);
        QCOMPARE(modelSnapshot(*f.desk.orders(), {"number", "chipKind"}),
                 QStringLiteral("number=142 chipKind=ready\nnumber=145 chipKind=ready\n"
                                "number=151 chipKind=ready\nnumber=147 chipKind=late\n"
                                "number=149 chipKind=late\nnumber=152 chipKind=new\n"
                                "number=156 chipKind=notPaid\n"));
        QCOMPARE(f.resets.count(), 0);
    }

    void opensAnOrder()
    {
        DeskFixture f;
        f.fill();
        QVERIFY(f.connectNow());
        f.desk.select(QStringLiteral("ord_145"));
        const app::OrderDetail& open = *f.desk.selected();
        QVERIFY(open.isOpen());
        QCOMPARE(open.title(), QStringLiteral("Pickup, Femi"));
        QCOMPARE(open.phoneEnds(), QStringLiteral("42"));
        QCOMPARE(open.state(), QStringLiteral("READY"));
        QCOMPARE(open.itemsText(), QStringLiteral("$31.50"));
        QCOMPARE(open.tipText(), QStringLiteral("$3.15"));
        QCOMPARE(open.totalText(), QStringLiteral("$34.65"));
        QCOMPARE(open.paidText(), QStringLiteral("Paid, 09:10"));
        QVERIFY(open.canRecall());
        QVERIFY(!open.canCancel());
        QVERIFY(!open.servesTable());
        QStringList steps;
        for (const QVariant& step : open.steps()) {
            const QVariantMap map = step.toMap();
            steps.append(map.value(QStringLiteral("label")).toString() + u' ' +
                         map.value(QStringLiteral("timeText")).toString() + u' ' +
                         map.value(QStringLiteral("done")).toString());
        }
        QCOMPARE(steps.join(u'|'), QStringLiteral("Paid 09:10 true|Started 09:11 true|"
                                                  "Ready 09:15 true|Collected needs code false"));
        QCOMPARE(modelSnapshot(*f.desk.selected()->lines(),
                               {"quantity", "name", "modifiers", "allergies", "totalText"}),
                 QStringLiteral("quantity=2 name=Smash burger with cheese modifiers=[− No onion] "
                                "allergies=[] totalText=$19.50\n"
                                "quantity=1 name=Satay skewers modifiers=[] allergies=[SESAME] "
                                "totalText=$12.00\n"));
    }

    void whatWasTakenOffIsNotHandedOver()
    {
        DeskFixture f;
        auto order = makeOrder(145, OrderState::Ready, f.clock.now().ms);
        order.items[0].takenOff = 1;
        order.items[1].takenOff = order.items[1].quantity;
        f.server.snapshot.orders = {order};
        QVERIFY(f.connectNow());
        f.desk.select(QStringLiteral("ord_145"));
        QCOMPARE(modelSnapshot(*f.desk.selected()->lines(), {"quantity", "modifiers"}),
                 QStringLiteral("quantity=1 modifiers=[1 taken off,− No onion]\n"
                                "quantity=0 modifiers=[1 taken off]\n"));
        QCOMPARE(modelSnapshot(*f.desk.orders(), {"itemCountText"}),
                 QStringLiteral("itemCountText=1 item(s)\n"));
    }

    void knowsWhoMayCancel_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("may");
        QTest::newRow("kitchen, unpaid") << "kitchen" << 156 << false;
        QTest::newRow("counter, unpaid") << "counter" << 156 << true;
        QTest::newRow("counter, paid") << "counter" << 151 << false;
        QTest::newRow("manager, paid") << "manager" << 151 << true;
        QTest::newRow("manager, handed over") << "manager" << 140 << false;
    }
    void knowsWhoMayCancel()
    {
        QFETCH(QString, role);
        QFETCH(int, number);
        QFETCH(bool, may);
        DeskFixture f;
        f.fill();
        QVERIFY(f.connectNow());
        f.desk.setRole(role);
        f.desk.select(QStringLiteral("ord_%1").arg(number));
        QCOMPARE(f.desk.selected()->canCancel(), may);
    }

    void anOpenOrderStaysWhenItIsFinished()
    {
        DeskFixture f;
        f.fill();
        QVERIFY(f.connectNow());
        f.desk.select(QStringLiteral("ord_145"));
        f.statusEvent(makeOrder(145, OrderState::Ready, 0), OrderState::Completed, 4);
        QCOMPARE(f.numbers(), QStringLiteral("142 147 149 151 152 156 145 "));
        QCOMPARE(f.desk.selected()->state(), QStringLiteral("COMPLETED"));
        f.desk.select(QStringLiteral("ord_142"));
        QCOMPARE(f.numbers(), QStringLiteral("142 147 149 151 152 156 "));
        f.desk.select(QStringLiteral("ord_unknown"));
        QVERIFY(f.desk.selectedOrderId().isEmpty());
        QVERIFY(!f.desk.selected()->isOpen());
    }

    void sendsWhatIsPressed()
    {
        DeskFixture f;
        f.fill();
        QVERIFY(f.connectNow());
        f.desk.recall(QStringLiteral("ord_145"));
        QCOMPARE(f.command().name, QString(protocol::commands::orderRecall));
        f.desk.cancelOrder(QStringLiteral("ord_156"), QStringLiteral("Changed their mind"));
        QCOMPARE(f.command(1).name, QString(protocol::commands::orderCancel));
        QCOMPARE(f.command(1).data,
                 (QJsonObject{{QStringLiteral("orderId"), QStringLiteral("ord_156")},
                              {QStringLiteral("reason"), QStringLiteral("Changed their mind")}}));
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::CounterDeskTest)
#include "counterdesktest.moc"
