// The customers' board: numbers alone, in the order in which they are read.
#include "app/board/pickupboard.h"
#include "tests/app/boardfixture.h"

namespace servery::testing {

namespace {

struct Fixture : BoardFixture
{
    app::PickupBoard pickup{book, time};

    Fixture()
    {
        watch(pickup.preparing());
        watch(pickup.ready());
    }
    [[nodiscard]] QString picture()
    {
        return modelSnapshot(*pickup.preparing(), {"number"}) + QStringLiteral("ready\n") +
               modelSnapshot(*pickup.ready(), {"number", "isFresh"});
    }
};

} // namespace

class PickupBoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsPickedUp()
    {
        Fixture f;
        f.add(151, OrderState::Preparing, 7);
        f.add(150, OrderState::PaymentSucceeded, 9);
        f.add(152, OrderState::Created, 1);
        f.add(149, OrderState::Completed, 30);
        f.add(140, OrderState::Ready, 12);
        f.add(141, OrderState::Ready, 11);
        auto& atTable = f.add(153, OrderState::Preparing, 2);
        atTable.table = QStringLiteral("9");
        atTable.serviceMode = protocol::ServiceMode::Table;
        f.add(154, OrderState::PaymentSucceeded, 2).scheduledFor =
            f.clock.now().plusSeconds(3 * 3600);
        QVERIFY(f.connectNow());
        const QString ready = QStringLiteral("ready\n"
                                             "number=141 isFresh=false\n"
                                             "number=140 isFresh=false\n");
        QCOMPARE(f.picture(), QStringLiteral("number=150\nnumber=151\n") + ready);
        // Where nothing is brought to tables, that number is called too.
        ServiceSettings rules;
        rules.servesTables = false;
        f.pickup.setRules(rules);
        QCOMPARE(f.picture(), QStringLiteral("number=150\nnumber=151\nnumber=153\n") + ready);
        QCOMPARE(f.resetCount(), 0);
    }

    void holdsNothingOfAPerson()
    {
        Fixture f;
        f.add(151, OrderState::Preparing, 7);
        QVERIFY(f.connectNow());
        const auto roles = f.pickup.preparing()->roleNames().values();
        QCOMPARE(QSet<QByteArray>(roles.begin(), roles.end()),
                 QSet<QByteArray>({"number", "sinceMs", "isFresh"}));
    }

    void aNumberMovesWhenItIsReadyAndGoesWhenCollected()
    {
        Fixture f;
        f.add(151, OrderState::Preparing, 7);
        QVERIFY(f.connectNow());
        const OrderView order = f.server.snapshot.orders.front();
        f.statusEvent(order, OrderState::Ready, 4);
        QCOMPARE(f.picture(), QStringLiteral("ready\nnumber=151 isFresh=true\n"));
        f.clock.advanceSeconds(31);
        f.time.tick();
        QCOMPARE(f.picture(), QStringLiteral("ready\nnumber=151 isFresh=false\n"));
        f.statusEvent(order, OrderState::Completed, 5);
        QCOMPARE(f.picture(), QStringLiteral("ready\n"));
        QCOMPARE(f.resetCount(), 0);
    }

private:
    using OrderView = protocol::OrderView;
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::PickupBoardTest)
#include "pickupboardtest.moc"
