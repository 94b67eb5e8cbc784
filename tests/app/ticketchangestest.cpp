// Changes of tickets on the kitchen's board: what staff took off and cancelled stays until somebody
// has understood; and the same item twice is one row.
#include "tests/app/boardfixture.h"
#include "tests/support/modelsnapshot.h"

#include <QSignalSpy>
#include <QTest>

namespace servery::testing {

using app::KitchenBoard;
using protocol::CommandMessage;
using protocol::OrderView;

class TicketChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCancelledTicketStaysUntilUnderstood()
    {
        BoardFixture f;
        f.add(1, OrderState::Preparing, 5);
        f.add(2, OrderState::Ready, 5);
        QVERIFY(f.connectNow());
        QSignalSpy cancelled(&f.board, &KitchenBoard::cancelled);
        OrderView order = f.server.snapshot.orders[0];
        for (protocol::OrderLineView& line : order.items)
            line.changeOpen = true;
        f.statusEvent(order, OrderState::Cancelled, 4, true);
        f.statusEvent(f.server.snapshot.orders[1], OrderState::Cancelled, 4);
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(f.tickets(),
                 QStringLiteral("number=1 place=PICKUP customerName=Femi phase=cooking itemsLeft=2 "
                                "recalled=false cancelled=true pending=none refusal=\n"));
        QCOMPARE(f.board.cookingCount(), 0);
        QCOMPARE(f.board.toConfirmCount(), 1);
        f.board.understood(QStringLiteral("ord_1"));
        const CommandMessage command = f.command();
        QCOMPARE(command.name, QString(protocol::commands::changeConfirm));
        QCOMPARE(command.data, QJsonObject({{"orderId", "ord_1"}}));
        // It stays until the server says so; its sound does not.
        QCOMPARE(f.board.tickets()->count(), 1);
        for (protocol::OrderLineView& line : order.items)
            line.changeOpen = false;
        f.statusEvent(order, OrderState::Cancelled, 5, true);
        QCOMPARE(f.board.tickets()->count(), 0);
        QCOMPARE(f.resetCount(), 0);
    }

    void whatIsTakenOffIsConfirmedByItsStation()
    {
        BoardFixture f;
        f.add(1, OrderState::Preparing, 5);
        QVERIFY(f.connectNow());
        QSignalSpy takenOff(&f.board, &KitchenBoard::takenOff);
        OrderView order = f.server.snapshot.orders[0];
        order.items[0].takenOff = 2; // both burgers
        order.items[0].takenOffAt = f.clock.now();
        order.items[0].changeOpen = true;
        f.statusEvent(order, OrderState::Preparing, 4, true);
        QCOMPARE(takenOff.count(), 1);
        const QString time = f.time.formatTime(f.clock.now().ms);
        QCOMPARE(modelSnapshot(*f.board.tickets(), {"changed", "itemsLeft", "*items"},
                               {"quantity", "gone", "takenOff"}),
                 QStringLiteral("changed=true itemsLeft=1\n"
                                "  quantity=2 gone=true takenOff=Taken off, %1\n"
                                "  quantity=1 gone=false takenOff=\n")
                     .arg(time));
        QCOMPARE(modelSnapshot(*f.board.allDay(), {"name", "count"}),
                 QStringLiteral("name=Satay skewers count=1\n"));
        // The fryer has nothing to confirm; the grill has, though nothing is left to do there.
        f.board.setStation(QStringLiteral("fry"));
        QCOMPARE(f.ticket(0, "changed").toBool(), false);
        f.board.setStation(QStringLiteral("grill"));
        QCOMPARE(f.ticket(0, "changed").toBool(), true);
        f.board.understood(QStringLiteral("ord_1"));
        QCOMPARE(f.command().data, QJsonObject({{"orderId", "ord_1"}, {"station", "grill"}}));
        QCOMPARE(f.resetCount(), 0);
    }

    void theSameItemTwiceIsOneRow()
    {
        BoardFixture f;
        OrderView& order = f.add(1, OrderState::Preparing, 5);
        protocol::OrderLineView again = order.items[0];
        again.lineId = LineId(QByteArray("lin_1c"));
        again.quantity = 3;
        order.items.push_back(again);
        protocol::OrderLineView other = order.items[0];
        other.lineId = LineId(QByteArray("lin_1d"));
        other.note = QStringLiteral("well done");
        order.items.push_back(other);
        QVERIFY(f.connectNow());
        const QByteArrayList roles = {"lineId", "quantity", "done"};
        QCOMPARE(modelSnapshot(*f.board.tickets(), {"itemsTotal", "*items"}, roles),
                 QStringLiteral("itemsTotal=3\n"
                                "  lineId=lin_1a,lin_1c quantity=5 done=false\n"
                                "  lineId=lin_1b quantity=1 done=false\n"
                                "  lineId=lin_1d quantity=2 done=false\n"));
        f.board.setLineDone(QStringLiteral("ord_1"), QStringLiteral("lin_1a,lin_1c"), true);
        QCOMPARE(f.command(0).data, QJsonObject({{"orderId", "ord_1"}, {"lineId", "lin_1a"}}));
        QCOMPARE(f.command(1).data, QJsonObject({{"orderId", "ord_1"}, {"lineId", "lin_1c"}}));
        ServiceSettings apart;
        apart.combinesItems = false;
        f.board.setRules(apart);
        QCOMPARE(f.ticket(0, "itemsTotal").toInt(), 4);
        QCOMPARE(f.resetCount(), 0);
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::TicketChangesTest)
#include "ticketchangestest.moc"
