// The kitchen's board: which tickets it shows and how, what each press sends, and that no event
// ever resets a model.
#include "app/orders/kitchencues.h"
#include "tests/app/boardfixture.h"
#include "tests/support/modelsnapshot.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace servery::testing {

using app::KitchenBoard;
using app::SoundPlayer;
using protocol::CommandMessage;
using protocol::OrderView;

class KitchenBoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTickets()
    {
        BoardFixture f;
        f.add(153, OrderState::PaymentSucceeded, 1).table = QStringLiteral("9");
        f.add(151, OrderState::Preparing, 7);
        f.add(146, OrderState::Ready, 20);
        f.add(156, OrderState::Created, 1);
        QVERIFY(f.connectNow());
        QCOMPARE(modelSnapshot(*f.board.tickets(),
                               {"number", "place", "customerName", "phase", "action", "itemsLeft",
                                "itemsTotal", "hasAllergy", "lateSeconds", "*items"},
                               {"lineId", "quantity", "name", "modifiers", "note", "allergies",
                                "contains", "done", "ofStation"}),
                 QStringLiteral(
                     "number=151 place=PICKUP customerName=Femi phase=cooking action=ready "
                     "itemsLeft=2 itemsTotal=2 hasAllergy=true lateSeconds=900\n"
                     "  lineId=lin_151a quantity=2 name=Smash burger "
                     "modifiers=[{removal:true,text:NO onion}] note= allergies=[] contains=[] "
                     "done=false ofStation=true\n"
                     "  lineId=lin_151b quantity=1 name=Satay skewers modifiers=[] "
                     "note=Sauce on the side allergies=[SESAME] contains=[sesame] done=false "
                     "ofStation=true\n"
                     "number=153 place=TABLE 9 customerName=Femi phase=new action=start "
                     "itemsLeft=2 itemsTotal=2 hasAllergy=true lateSeconds=900\n"
                     "  lineId=lin_153a quantity=2 name=Smash burger "
                     "modifiers=[{removal:true,text:NO onion}] note= allergies=[] contains=[] "
                     "done=false ofStation=true\n"
                     "  lineId=lin_153b quantity=1 name=Satay skewers modifiers=[] "
                     "note=Sauce on the side allergies=[SESAME] contains=[sesame] done=false "
                     "ofStation=true\n"));
        QCOMPARE(modelSnapshot(*f.board.sentOut(), {"number", "label", "dishes", "collected"}),
                 QStringLiteral("number=146 label=Pickup, Femi "
                                "dishes=2 Smash burger, 1 Satay skewers collected=false\n"));
        QCOMPARE(modelSnapshot(*f.board.stations(), {"name", "station", "openCount"}),
                 QStringLiteral("name=All station= openCount=2\n"
                                "name=Fry station=fry openCount=2\n"
                                "name=Grill station=grill openCount=2\n"));
        QCOMPARE(modelSnapshot(*f.board.allDay(), {"name", "count", "choices", "hasAllergy"}),
                 QStringLiteral("name=Smash burger count=4 choices=[\u2212 NO onion 4] "
                                "hasAllergy=false\n"
                                "name=Satay skewers count=2 choices=[] hasAllergy=true\n"));
        QCOMPARE(f.board.newCount(), 1);
        QCOMPARE(f.board.cookingCount(), 1);
        QCOMPARE(f.board.averageSeconds(), 300);
    }

    void followsAnOrderThroughTheKitchen()
    {
        BoardFixture f;
        f.add(150, OrderState::Preparing, 5);
        QVERIFY(f.connectNow());
        const QPersistentModelIndex first(f.board.tickets()->index(0));
        QSignalSpy fresh(&f.board, &KitchenBoard::newOrder);

        OrderView order = makeOrder(154, OrderState::PaymentSucceeded, f.clock.now().ms);
        f.statusEvent(order, OrderState::PaymentSucceeded, 3, true);
        QCOMPARE(f.board.tickets()->count(), 2);
        QCOMPARE(fresh.count(), 1);
        QCOMPARE(fresh[0][0].toString(), QStringLiteral("ord_154"));
        QCOMPARE(fresh[0][1].toBool(), true);
        QCOMPARE(f.ticket(1, "seq").toLongLong(), f.seq);
        auto* items = f.board.tickets()->itemsOf(QStringLiteral("ord_154"));
        f.watch(items);

        f.statusEvent(order, OrderState::Preparing, 4);
        QCOMPARE(f.ticket(1, "phase").toString(), QStringLiteral("cooking"));
        f.event(QStringLiteral("order_line_updated"),
                {{QStringLiteral("orderId"), QStringLiteral("ord_154")},
                 {QStringLiteral("lineId"), QStringLiteral("lin_154a")},
                 {QStringLiteral("done"), true},
                 {QStringLiteral("version"), 5}});
        QCOMPARE(f.ticket(1, "itemsLeft").toInt(), 1);
        QCOMPARE(f.board.tickets()->itemsOf(QStringLiteral("ord_154")), items);
        f.statusEvent(order, OrderState::Ready, 6);
        QCOMPARE(f.board.tickets()->count(), 1);
        QCOMPARE(f.board.sentOut()->count(), 1);
        f.statusEvent(order, OrderState::Preparing, 7);
        QCOMPARE(
            f.tickets(),
            QStringLiteral("number=150 place=PICKUP customerName=Femi phase=cooking "
                           "itemsLeft=2 recalled=false cancelled=false pending=none refusal=\n"
                           "number=154 place=PICKUP customerName=Femi phase=cooking "
                           "itemsLeft=1 recalled=true cancelled=false pending=none refusal=\n"));
        f.statusEvent(order, OrderState::Ready, 8);
        f.statusEvent(order, OrderState::Completed, 9);
        QCOMPARE(modelSnapshot(*f.board.sentOut(), {"number", "collected"}),
                 QStringLiteral("number=154 collected=true\n"));
        QVERIFY(first.isValid());
        QCOMPARE(first.row(), 0);
        QCOMPARE(fresh.count(), 1);
        QCOMPARE(f.resetCount(), 0);
        QVERIFY(f.fetched.isEmpty());
        QVERIFY(f.showsWhatIsTrue());
    }

    void aSnapshotReplacesRowByRow()
    {
        BoardFixture f;
        f.add(1, OrderState::Preparing, 9);
        f.add(2, OrderState::Preparing, 8);
        f.add(3, OrderState::Preparing, 7);
        QVERIFY(f.connectNow());
        const QPersistentModelIndex kept(f.board.tickets()->index(1));
        f.server.snapshot.orders.erase(f.server.snapshot.orders.begin());
        f.server.snapshot.orders[0].version = 4;
        f.server.snapshot.orders[0].items[0].done = true;
        f.add(4, OrderState::PaymentSucceeded, 6);
        f.server.snapshot.seq = 200;
        f.server.snapshot.channel = protocol::Channel::Counter;
        f.server.send(f.server.snapshot);
        f.settle();
        QCOMPARE(modelSnapshot(*f.board.tickets(), {"number", "itemsLeft"}),
                 QStringLiteral("number=2 itemsLeft=1\nnumber=3 itemsLeft=2\n"
                                "number=4 itemsLeft=2\n"));
        QCOMPARE(kept.row(), 0);
        QCOMPARE(f.resetCount(), 0);
        QVERIFY(f.showsWhatIsTrue());
    }

    void fetchesWhatItCannotKnow()
    {
        BoardFixture f;
        f.add(7, OrderState::PaymentSucceeded, 1);
        QVERIFY(f.connectNow());
        OrderView whole = f.server.snapshot.orders[0];
        whole.version = 6;
        whole.state = OrderState::Preparing;
        whole.items[0].done = true;
        f.fetchable.insert(whole.id.toString(), whole);
        // Version 5 after 3: one was missed.
        f.statusEvent(whole, OrderState::Preparing, 5);
        QCOMPARE(f.fetched, QStringList{whole.id.toString()});
        QCOMPARE(f.ticket(0, "itemsLeft").toInt(), 1);
        // Older than what was fetched: nothing happens.
        f.statusEvent(whole, OrderState::Ready, 5);
        QCOMPARE(f.ticket(0, "phase").toString(), QStringLiteral("cooking"));
        QCOMPARE(f.fetched.size(), 1);
        QVERIFY(f.showsWhatIsTrue());
    }

    void sortsByPaymentAndFireTime()
    {
        BoardFixture f;
        f.add(1, OrderState::Preparing, 5);
        f.add(2, OrderState::Preparing, 9);
        f.add(3, OrderState::PaymentSucceeded, 8);
        QVERIFY(f.connectNow());
        QCOMPARE(modelSnapshot(*f.board.tickets(), {"number"}),
                 QStringLiteral("number=2\nnumber=3\nnumber=1\n"));
        f.event(QStringLiteral("order_held"), {{QStringLiteral("orderId"), QStringLiteral("ord_2")},
                                               {QStringLiteral("heldAt"), f.time.now().toRfc3339()},
                                               {QStringLiteral("version"), 4}});
        QCOMPARE(modelSnapshot(*f.board.tickets(), {"number"}),
                 QStringLiteral("number=3\nnumber=1\n"));
        QCOMPARE(modelSnapshot(*f.board.later(), {"number", "kind"}),
                 QStringLiteral("number=2 kind=held\n"));
        f.advanceMs(1'000);
        f.board.fireFirstHeld();
        QCOMPARE(f.command().name, QString(protocol::commands::orderFire));
        f.event(
            QStringLiteral("order_fired"),
            {{QStringLiteral("orderId"), QStringLiteral("ord_2")}, {QStringLiteral("version"), 5}});
        QCOMPARE(modelSnapshot(*f.board.tickets(), {"number", "baseMs"}),
                 QStringLiteral("number=3 baseMs=%1\nnumber=1 baseMs=%2\nnumber=2 baseMs=%3\n")
                     .arg(f.clock.now().ms - 1'000 - 8 * minuteMs)
                     .arg(f.clock.now().ms - 1'000 - 5 * minuteMs)
                     .arg(f.clock.now().ms));
        QCOMPARE(f.resetCount(), 0);
        QVERIFY(f.showsWhatIsTrue());
    }

    void bringsUpScheduledOrdersInTime()
    {
        BoardFixture f;
        f.add(148, OrderState::PaymentSucceeded, 1).scheduledFor = f.clock.now().plusSeconds(1'000);
        QVERIFY(f.connectNow());
        QCOMPARE(f.board.tickets()->count(), 0);
        QCOMPARE(modelSnapshot(*f.board.later(), {"number", "kind", "timeMs", "startMs"}),
                 QStringLiteral("number=148 kind=scheduled timeMs=%1 startMs=%2\n")
                     .arg(f.clock.now().ms + 1'000'000)
                     .arg(f.clock.now().ms + 100'000));
        QSignalSpy fresh(&f.board, &KitchenBoard::newOrder);
        f.advanceMs(99'999);
        QCOMPARE(f.board.tickets()->count(), 0);
        f.advanceMs(1);
        QCOMPARE(f.board.tickets()->count(), 1);
        QCOMPARE(f.board.later()->count(), 0);
        QCOMPARE(fresh.count(), 1);
        QCOMPARE(f.ticket(0, "baseMs").toLongLong(), f.clock.now().ms);
        QVERIFY(f.showsWhatIsTrue());
    }

    void filtersByStation()
    {
        BoardFixture f;
        f.add(1, OrderState::Preparing, 5);
        OrderView& second = f.add(2, OrderState::Preparing, 4);
        second.items.pop_back();
        QVERIFY(f.connectNow());
        f.board.setStation(QStringLiteral("fry"));
        QCOMPARE(modelSnapshot(*f.board.tickets(), {"number", "elsewhere", "*items"},
                               {"name", "ofStation"}),
                 QStringLiteral("number=1 elsewhere=1\n"
                                "  name=Smash burger ofStation=false\n"
                                "  name=Satay skewers ofStation=true\n"));
        QCOMPARE(modelSnapshot(*f.board.allDay(), {"name", "count"}),
                 QStringLiteral("name=Satay skewers count=1\n"));
        f.board.setStation({});
        QCOMPARE(f.board.tickets()->count(), 2);
        // A station that has nothing left keeps its place.
        f.statusEvent(f.server.snapshot.orders[0], OrderState::Ready, 4);
        QCOMPARE(modelSnapshot(*f.board.stations(), {"name", "openCount"}),
                 QStringLiteral("name=All openCount=1\nname=Fry openCount=0\n"
                                "name=Grill openCount=1\n"));
        QCOMPARE(f.resetCount(), 0);
        QVERIFY(f.showsWhatIsTrue());
    }

    void showsVariantsAndCountsTwins()
    {
        BoardFixture f;
        OrderView& order = f.add(1, OrderState::Preparing, 5);
        const auto modifier = [](const char* name, const char* kitchen) {
            return protocol::ModifierView{ModifierId(QByteArray(name)), QString::fromLatin1(name),
                                          QString::fromLatin1(kitchen), 0, false};
        };
        order.items[0].modifiers = {modifier("gluten-free base", "GF"), modifier("aioli", ""),
                                    modifier("aioli", "")};
        QVERIFY(f.connectNow());
        // A choice that was taken twice counts twice.
        QCOMPARE(modelSnapshot(*f.board.allDay(), {"name", "count", "choices"}),
                 QStringLiteral("name=Smash burger count=2 choices=[aioli 4,GF 2]\n"
                                "name=Satay skewers count=1 choices=[]\n"));
        QCOMPARE(
            modelSnapshot(*f.board.tickets()->itemsOf(QStringLiteral("ord_1")), {"modifiers"}),
            QStringLiteral("modifiers=[{removal:false,text:GF},{removal:false,text:aioli × 2}]\n"
                           "modifiers=[]\n"));
    }

    void readsAllergensInNotes_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QStringList>("allergies");
        QTest::newRow("none") << QStringLiteral("Sauce on the side") << QStringList{};
        QTest::newRow("a word") << QStringLiteral("No NUTS please")
                                << QStringList{QStringLiteral("NUTS")};
        QTest::newRow("singular") << QStringLiteral("allergic to egg")
                                  << QStringList{QStringLiteral("EGGS")};
        QTest::newRow("another name")
            << QStringLiteral("coeliac!") << QStringList{QStringLiteral("GLUTEN")};
        QTest::newRow("inside a word")
            << QStringLiteral("two doughnuts, eggplant") << QStringList{};
    }
    void readsAllergensInNotes()
    {
        QFETCH(QString, note);
        QFETCH(QStringList, allergies);
        BoardFixture f;
        f.add(1, OrderState::Preparing, 5).items[0].note = note;
        QVERIFY(f.connectNow());
        const auto& items = *f.board.tickets()->itemsOf(QStringLiteral("ord_1"));
        QCOMPARE(items.index(0).data(app::TicketItemModel::AllergiesRole).toStringList(),
                 allergies);
        QCOMPARE(items.index(0).data(app::TicketItemModel::NoteRole).toString(), note);
    }

    void aTicketLeavesOnlyWhenTheServerAnswered()
    {
        BoardFixture f;
        f.add(1, OrderState::Preparing, 5);
        QVERIFY(f.connectNow());
        f.board.ready(QStringLiteral("ord_1"));
        f.board.ready(QStringLiteral("ord_1"));
        const CommandMessage command = f.command();
        QCOMPARE(command.name, QString(protocol::commands::orderReady));
        QCOMPARE(command.data, (QJsonObject{{QStringLiteral("orderId"), QStringLiteral("ord_1")}}));
        QCOMPARE(f.ticket(0, "pending").toString(), QStringLiteral("none"));
        f.advanceMs(app::OrderActions::sendingAfterMs);
        QCOMPARE(f.ticket(0, "pending").toString(), QStringLiteral("sending"));
        QCOMPARE(f.ticket(0, "pendingAction").toString(), QStringLiteral("ready"));
        QCOMPARE(f.ticket(0, "canUndo").toBool(), false);
        f.statusEvent(f.server.snapshot.orders[0], OrderState::Ready, 4);
        QCOMPARE(f.board.tickets()->count(), 0);
        f.ack(command);
        QCOMPARE(f.outbox.count(), 0);
        // The second press was the same action.
        QCOMPARE(f.server.count<CommandMessage>(), 1);
        QVERIFY(f.showsWhatIsTrue());
    }

    void aRefusalSaysWhy()
    {
        BoardFixture f;
        f.add(1, OrderState::Preparing, 5);
        QVERIFY(f.connectNow());
        f.board.ready(QStringLiteral("ord_1"));
        protocol::Problem problem;
        problem.status = 409;
        problem.code = QStringLiteral("invalid_transition");
        problem.members = {{QStringLiteral("state"), QStringLiteral("CANCELLED")}};
        f.refuse(f.command(), problem);
        QCOMPARE(f.ticket(0, "pending").toString(), QStringLiteral("refused"));
        QCOMPARE(f.ticket(0, "refusal").toString(), QStringLiteral("The order was cancelled."));
        f.board.dismissRefusal(QStringLiteral("ord_1"));
        QCOMPARE(f.ticket(0, "pending").toString(), QStringLiteral("none"));
        QVERIFY(f.showsWhatIsTrue());
    }

    void queuesWhileOffline()
    {
        BoardFixture f;
        f.add(1, OrderState::Preparing, 5);
        f.add(2, OrderState::PaymentSucceeded, 4);
        QVERIFY(f.connectNow());
        f.server.drop();
        QTRY_COMPARE(f.link.state(), app::ServerLink::State::Offline);
        f.board.ready(QStringLiteral("ord_1"));
        f.board.start(QStringLiteral("ord_2"));
        f.board.setLineDone(QStringLiteral("ord_2"), QStringLiteral("lin_2a"), true);
        QCOMPARE(modelSnapshot(*f.board.tickets(), {"number", "phase", "itemsLeft", "pending",
                                                    "pendingAction", "canUndo"}),
                 QStringLiteral("number=1 phase=cooking itemsLeft=0 pending=queued "
                                "pendingAction=ready canUndo=true\n"
                                "number=2 phase=new itemsLeft=1 pending=queued "
                                "pendingAction=start canUndo=true\n"));
        QCOMPARE(f.link.queuedCount(), 3);
        // What is queued counts as done, so a finished order does not alarm.
        QCOMPARE(f.board.newCount(), 0);
        QCOMPARE(f.board.cookingCount(), 1);
        f.clock.advanceMs(15 * minuteMs);
        f.time.tick();
        QCOMPARE(f.board.lateCount(), 1);
        QCOMPARE(modelSnapshot(*f.board.allDay(), {"name", "count"}),
                 QStringLiteral("name=Satay skewers count=1\n"));
        f.board.undo(QStringLiteral("ord_1"));
        QCOMPARE(f.ticket(0, "pending").toString(), QStringLiteral("none"));
        // Touched back before it was sent: nothing is left to send.
        f.board.setLineDone(QStringLiteral("ord_2"), QStringLiteral("lin_2a"), false);
        QCOMPARE(f.ticket(1, "itemsLeft").toInt(), 2);
        QCOMPARE(f.link.queuedCount(), 1);
        f.link.tryNow();
        QTRY_COMPARE(f.server.count<CommandMessage>(), 1);
        QCOMPARE(f.command().name, QString(protocol::commands::orderPrepare));
        QVERIFY(f.showsWhatIsTrue());
    }

    void takesTheLastBack_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("opposite");
        QTest::newRow("ready") << "ready" << QString(protocol::commands::orderRecall);
        QTest::newRow("item") << "item" << QString(protocol::commands::lineUndo);
        QTest::newRow("start has no way back") << "start" << QString();
        QTest::newRow("fire of what was held") << "held" << QString(protocol::commands::orderHold);
        QTest::newRow("fire of what was scheduled") << "scheduled" << QString();
    }
    void takesTheLastBack()
    {
        QFETCH(QString, action);
        QFETCH(QString, opposite);
        BoardFixture f;
        const bool isLater = action == u"held" || action == u"scheduled";
        OrderView& view =
            f.add(1, isLater ? OrderState::PaymentSucceeded : OrderState::Preparing, 5);
        if (action == u"held")
            view.heldAt = f.clock.now();
        else if (isLater)
            view.scheduledFor = f.clock.now().plusSeconds(7200);
        QVERIFY(f.connectNow());
        const QString order = QStringLiteral("ord_1");
        if (isLater)
            f.board.fireLater(order, 0);
        else if (action == u"ready")
            f.board.ready(order);
        else if (action == u"start")
            f.board.start(order);
        else
            f.board.setLineDone(order, QStringLiteral("lin_1a"), true);
        f.ack(f.command());
        QCOMPARE(f.board.undoText().isEmpty(), opposite.isEmpty());
        f.board.undoLast();
        if (opposite.isEmpty()) {
            f.settle();
            QCOMPARE(f.server.count<CommandMessage>(), 1);
            return;
        }
        QCOMPARE(f.command(1).name, opposite);
        QVERIFY(f.board.undoText().isEmpty());
    }

    void undoEndsAfterSixSeconds()
    {
        BoardFixture f;
        f.add(1, OrderState::Preparing, 5);
        QVERIFY(f.connectNow());
        f.board.ready(QStringLiteral("ord_1"));
        QCOMPARE(f.board.undoText(), QStringLiteral("1 ready"));
        QSignalSpy changed(&f.board, &KitchenBoard::undoChanged);
        f.advanceMs(app::OrderActions::undoWithinMs + 1);
        QVERIFY(f.board.undoText().isEmpty());
        QVERIFY(changed.count() > 0);
        QVERIFY(f.showsWhatIsTrue());
    }

    void countsLateTickets()
    {
        BoardFixture f;
        f.add(1, OrderState::Preparing, 14);
        QVERIFY(f.connectNow());
        QSignalSpy late(&f.board, &KitchenBoard::becameLate);
        f.advanceMs(minuteMs);
        QCOMPARE(f.board.lateCount(), 0);
        f.advanceMs(1);
        QCOMPARE(f.board.lateCount(), 1);
        f.advanceMs(minuteMs);
        QCOMPARE(late.count(), 1);
    }

    void soundsItsCues()
    {
        BoardFixture f;
        QTemporaryDir folder;
        SoundPlayer sounds(std::make_unique<app::SilentAudioOutput>(), folder.path());
        app::KitchenCues cues(f.clock, f.board, sounds);
        QList<SoundPlayer::Cue> heard;
        connect(&sounds, &SoundPlayer::played, this,
                [&heard](SoundPlayer::Cue cue) { heard.append(cue); });
        const auto pass = [&](qint64 ms) {
            f.advanceMs(ms);
            cues.tick();
            return std::exchange(heard, {});
        };
        using Heard = QList<SoundPlayer::Cue>;
        QVERIFY(f.connectNow());
        OrderView plain = makeOrder(1, OrderState::PaymentSucceeded, f.clock.now().ms);
        plain.items.pop_back();
        f.statusEvent(plain, OrderState::PaymentSucceeded, 3, true);
        QCOMPARE(std::exchange(heard, {}), Heard{SoundPlayer::NewOrder});
        // Several within three seconds sound once.
        OrderView allergy = makeOrder(2, OrderState::PaymentSucceeded, f.clock.now().ms);
        f.advanceMs(2'999);
        f.statusEvent(allergy, OrderState::PaymentSucceeded, 3, true);
        QCOMPARE(std::exchange(heard, {}), Heard{});
        QCOMPARE(pass(17'000), Heard{});
        QCOMPARE(pass(1), Heard{SoundPlayer::NewOrderAllergy});
        f.statusEvent(plain, OrderState::Preparing, 4);
        allergy.items[0].changeOpen = true;
        f.statusEvent(allergy, OrderState::Cancelled, 4, true);
        QCOMPARE(std::exchange(heard, {}), Heard{SoundPlayer::Cancelled});
        QCOMPARE(pass(9'999), Heard{});
        QCOMPARE(pass(1), Heard{SoundPlayer::Cancelled});
        f.board.understood(QStringLiteral("ord_2"));
        QCOMPARE(pass(60'000), Heard{});
        QCOMPARE(pass(15 * minuteMs), Heard{SoundPlayer::Late});
        QCOMPARE(pass(2 * minuteMs - 1), Heard{});
        QCOMPARE(pass(1), Heard{SoundPlayer::Late});
        cues.setEnabled(false);
        QCOMPARE(pass(2 * minuteMs), Heard{});
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::KitchenBoardTest)
#include "kitchenboardtest.moc"
