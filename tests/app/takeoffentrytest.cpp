// Taking a line off: by a manager, with a reason, once, and what goes back is said.
#include "app/refunds/takeoffentry.h"
#include "tests/app/apifixture.h"
#include "tests/support/modelsnapshot.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>

namespace servery::testing {

using app::TakeOffEntry;

namespace {

const QString burgers = QStringLiteral("lin_150a");
const QString satay = QStringLiteral("lin_150b");

struct TakeOffFixture : ApiFixture
{
    TakeOffEntry entry{book, actions, link, api};
    QAbstractItemModelTester tester{entry.lines(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest};

    TakeOffFixture()
    {
        protocol::OrderView order = makeOrder(150, OrderState::Preparing, clock.now().ms - 60'000);
        order.items[0].unitPriceCents = 975;
        order.items[1].unitPriceCents = 1200;
        server.snapshot.orders.push_back(order);
        paidBy("stripe");
        entry.setRole(QStringLiteral("manager"));
    }
    void paidBy(const char* method)
    {
        answers["/api/staff/orders/ord_150/payments"] = {
            200,
            {{"payments", QJsonArray{QJsonObject{{"method", method}, {"refundableCents", 3465}}}}}};
    }
    protocol::OrderView& order() { return server.snapshot.orders[0]; }
    [[nodiscard]] bool open()
    {
        if (!connectNow())
            return false;
        entry.open(QStringLiteral("ord_150"));
        return QTest::qWaitFor([this] { return count("/api/staff/orders/ord_150/payments") == 1; });
    }
    void ask(const QString& line)
    {
        entry.choose(line);
        entry.setReason(QStringLiteral("Sold out"));
        entry.takeOff();
    }
};

} // namespace

class TakeOffEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineAQuantityAndAReason()
    {
        TakeOffFixture f;
        QVERIFY(f.open());
        QCOMPARE(modelSnapshot(*f.entry.lines(), {"key", "detail", "remaining", "amountText"}),
                 QStringLiteral("key=lin_150a detail=− No onion remaining=2 amountText=$9.75\n"
                                "key=lin_150b detail= remaining=1 amountText=$12.00\n"));
        f.entry.step(1); // of nothing
        QCOMPARE(f.entry.quantity(), 0);
        f.entry.choose(burgers);
        QCOMPARE(f.entry.quantity(), 1);
        f.entry.step(5); // no more than there are
        QCOMPARE(f.entry.quantity(), 2);
        f.entry.step(-9);
        QCOMPARE(f.entry.quantity(), 1);
        QCOMPARE(f.entry.refundText(), QStringLiteral("$9.75 goes back the way it was paid."));
        QVERIFY(!f.entry.canTakeOff()); // the reason first
        f.entry.setReason(QStringLiteral("Sold out"));
        f.entry.takeOff();
        f.entry.takeOff();
        const protocol::CommandMessage command = f.command();
        QCOMPARE(command.name, QString(protocol::commands::lineTakeOff));
        QCOMPARE(command.data, QJsonObject({{"orderId", "ord_150"},
                                            {"lineId", "lin_150a"},
                                            {"quantity", 1},
                                            {"reason", "Sold out"}}));
        QCOMPARE(f.entry.stage(), QStringLiteral("sending"));
        f.ack(command);
        QTRY_COMPARE(f.entry.stage(), QStringLiteral("done"));
        QCOMPARE(
            f.entry.doneText(),
            QStringLiteral("1 × Smash burger with cheese is off order 150. $9.75 is on its way "
                           "back."));
        QVERIFY(f.entry.gaveBack());
        QCOMPARE(f.entry.orderId(), QStringLiteral("ord_150"));
        QCOMPARE(f.server.heard<protocol::CommandMessage>().size(), std::size_t{1});
    }

    void whatGoesBackAndHow()
    {
        TakeOffFixture f;
        f.paidBy("cash");
        QVERIFY(f.open());
        f.entry.choose(satay);
        QTRY_COMPARE(f.entry.refundText(),
                     QStringLiteral("$12.00 goes back in cash, from the drawer."));
        TakeOffFixture due;
        due.order().due = true;
        due.order().state = OrderState::PaymentPending;
        QVERIFY(due.open());
        due.entry.choose(satay);
        QCOMPARE(due.entry.refundText(), QStringLiteral("It is not paid yet: nothing goes back."));
        QCOMPARE(due.entry.amountText(), QString());
    }

    void theServersRefusalIsSaid_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("not paid") << "payment_due"
                                  << "The order is to be paid first.";
        QTest::newRow("the last") << "last_line"
                                  << "It is all that is left: cancel the order.";
        QTest::newRow("fewer") << "quantity_invalid"
                               << "So many of it are not on the order any more.";
        QTest::newRow("refunded") << "refund_exceeds_payment"
                                  << "That is more than the payment still holds.";
    }
    void theServersRefusalIsSaid()
    {
        QFETCH(QString, code);
        QFETCH(QString, sentence);
        TakeOffFixture f;
        QVERIFY(f.open());
        f.ask(satay);
        f.refuse(f.command(), {409, code, {}, {}});
        QTRY_COMPARE(f.entry.problem(), sentence);
        QCOMPARE(f.entry.stage(), QStringLiteral("entry"));
        // The ticket does not say it a second time.
        QCOMPARE(f.actions.pendingOf(QStringLiteral("ord_150")).pending, app::Pending::None);
        f.entry.choose(burgers);
        QCOMPARE(f.entry.problem(), QString());
    }

    void aRefusalAfterClosingIsOnTheOrder()
    {
        TakeOffFixture f;
        QVERIFY(f.open());
        f.ask(satay);
        const protocol::CommandMessage command = f.command();
        f.entry.close();
        f.refuse(command, {409, QStringLiteral("last_line"), {}, {}});
        QTRY_COMPARE(f.actions.pendingOf(QStringLiteral("ord_150")).refusal,
                     QStringLiteral("It is all that is left: cancel the order."));
        QVERIFY(!f.entry.isOpen());
    }

    void notWithoutTheLineTheRightOrTheKitchen()
    {
        TakeOffFixture f;
        QVERIFY(f.open());
        f.entry.setRole(QStringLiteral("counter"));
        f.ask(satay);
        QVERIFY(!f.entry.mayTakeOff());
        f.entry.setRole(QStringLiteral("manager"));
        QVERIFY(f.entry.canTakeOff());
        // All that is left is no line, it is the order.
        protocol::OrderView order = f.order();
        order.items[0].takenOff = 2;
        f.statusEvent(order, OrderState::Preparing, 4, true);
        QCOMPARE(f.entry.fault(), QStringLiteral("It is all that is left: cancel the order."));
        f.statusEvent(order, OrderState::Ready, 5);
        QCOMPARE(f.entry.fault(),
                 QStringLiteral("The kitchen does not have it any more: refund it instead."));
        f.link.stop();
        QVERIFY(!f.entry.canTakeOff());
        f.entry.takeOff();
        QCOMPARE(f.outbox.count(), 0);
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::TakeOffEntryTest)
#include "takeoffentrytest.moc"
