// The console's connection: where it resumes, what it does about gaps and doubles, how it comes
// back and what it says of its own health.
#include "app/orders/refusals.h"
#include "tests/app/consolefixture.h"
#include "tests/support/helddisk.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace servery::testing {

using app::ServerLink;
using State = app::ServerLink::State;
using Cause = app::ServerLink::Cause;
using protocol::CommandMessage;
using protocol::Hello;
using protocol::Subscribe;

class ServerLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHelloAndSubscribes()
    {
        ConsoleFixture f;
        QSignalSpy welcomed(&f.link, &ServerLink::welcomed);
        QVERIFY(f.connectNow());
        QCOMPARE(f.server.subprotocol(), QStringLiteral("servery.v1"));
        QCOMPARE(f.server.count<Hello>(), 1);
        QCOMPARE(f.server.heard<Hello>()[0].token, QByteArray("token-1"));
        QVERIFY(f.server.heard<Hello>()[0].client.startsWith(u"console/"));
        QCOMPARE(f.server.count<Subscribe>(), 1);
        QVERIFY(f.server.heard<Subscribe>()[0].channel == protocol::Channel::Counter);
        QVERIFY(!f.server.heard<Subscribe>()[0].since.has_value());
        QCOMPARE(welcomed.count(), 1);
        QCOMPARE(f.link.state(), State::Live);
        QCOMPARE(f.link.cause(), Cause::None);
    }

    void resumesWhereItWas()
    {
        ConsoleFixture f;
        QSignalSpy events(&f.link, &ServerLink::eventArrived);
        QVERIFY(f.connectNow());
        f.server.send(plainEvent(104, 100));
        f.settle();
        QCOMPARE(events.count(), 1);

        f.server.answersSubscribe = false;
        f.server.drop();
        QTRY_COMPARE(f.link.state(), State::Offline);
        f.advanceMs(app::ReconnectSchedule::longestMs);
        QTRY_VERIFY(f.link.isConnected());
        QTRY_COMPARE(f.server.count<Subscribe>(), 2);
        QCOMPARE(f.server.heard<Subscribe>()[1].since.value_or(-1), 104);
        QCOMPARE(f.server.heard<Subscribe>()[1].sinceAt, plainEvent(104, 100).at);

        // What was missed comes as events, and only once.
        f.server.send(plainEvent(104, 100));
        f.server.send(plainEvent(107, 104));
        f.settle();
        QCOMPARE(events.count(), 2);
    }

    // It gave the same numbers again, to other events, and says so by a snapshot.
    void takesTheSnapshotOfAServerThatWasRestored()
    {
        ConsoleFixture f;
        f.server.snapshot.at = Timestamp{1'795'253'000'000};
        QVERIFY(f.connectNow());
        QVERIFY(f.link.sendPainted({f.link.heardSeq(), QStringLiteral("kitchen"), {}}));
        f.server.drop();
        QTRY_COMPARE(f.link.state(), State::Offline);
        f.server.snapshot.seq -= 20;
        f.advanceMs(app::ReconnectSchedule::longestMs);
        QTRY_COMPARE(f.server.count<Subscribe>(), 2);
        QCOMPARE(f.server.heard<Subscribe>()[1].sinceAt, f.server.snapshot.at);
        QTRY_COMPARE(f.link.heardSeq(), f.server.snapshot.seq);
        // What was painted before it says nothing of it.
        QVERIFY(!f.link.sendPainted({f.link.heardSeq() + 20, QStringLiteral("kitchen"), {}}));
        QVERIFY(f.link.sendPainted({f.link.heardSeq(), QStringLiteral("kitchen"), {}}));
    }

    void ignoresDoubles()
    {
        ConsoleFixture f;
        QSignalSpy events(&f.link, &ServerLink::eventArrived);
        QVERIFY(f.connectNow());
        f.server.send(plainEvent(101, 100));
        f.server.send(plainEvent(101, 100));
        f.server.send(plainEvent(99, 98));
        f.settle();
        QCOMPARE(events.count(), 1);
        QCOMPARE(f.server.count<Subscribe>(), 1);
    }

    void asksAgainOverAGap()
    {
        ConsoleFixture f;
        QSignalSpy events(&f.link, &ServerLink::eventArrived);
        QVERIFY(f.connectNow());
        f.server.answersSubscribe = false;
        f.server.send(plainEvent(101, 100));
        f.server.send(plainEvent(109, 105));
        f.server.send(plainEvent(110, 109));
        f.settle();
        QCOMPARE(events.count(), 1);
        // Once, though two events stood behind the gap.
        QCOMPARE(f.server.count<Subscribe>(), 2);
        QCOMPARE(f.server.heard<Subscribe>()[1].since.value_or(-1), 101);

        f.server.send(plainEvent(105, 101));
        f.server.send(plainEvent(109, 105));
        f.server.send(plainEvent(110, 109));
        f.settle();
        QCOMPARE(events.count(), 4);
        QCOMPARE(f.server.count<Subscribe>(), 2);
    }

    void takesASnapshotWhenAGapStays()
    {
        ConsoleFixture f;
        QSignalSpy snapshots(&f.link, &ServerLink::snapshotArrived);
        QVERIFY(f.connectNow());
        f.server.answersSubscribe = false;
        f.server.send(plainEvent(109, 105));
        f.settle();
        QCOMPARE(f.server.count<Subscribe>(), 2);
        f.server.answersSubscribe = true;
        f.server.snapshot.seq = 109;
        f.advanceMs(ServerLink::resubscribeAfterMs + 1);
        QTRY_COMPARE(f.server.count<Subscribe>(), 3);
        QVERIFY(!f.server.heard<Subscribe>()[2].since.has_value());
        QTRY_COMPARE(snapshots.count(), 2);
    }
    void saysWhyItHearsNothing()
    {
        ConsoleFixture f;
        bool hasNetwork = false;
        f.link.setNetworkProbe([&hasNetwork] { return hasNetwork; });
        QVERIFY(f.connectNow());
        QSignalSpy announced(&f.link, &ServerLink::announcementChanged);
        f.advanceMs(ServerLink::slowAfterMs);
        QCOMPARE(f.link.cause(), Cause::NoNetwork);
        QVERIFY(f.link.announcement().contains(QStringLiteral("no network")));
        f.server.send(protocol::Heartbeat{f.time.now(), 100});
        QTRY_COMPARE(f.link.cause(), Cause::None);
        QCOMPARE(f.link.announcement(), QStringLiteral("Back online."));
        hasNetwork = true;
        f.advanceMs(ServerLink::slowAfterMs);
        QCOMPARE(f.link.cause(), Cause::Unreachable);
        QVERIFY(f.link.announcement().contains(QStringLiteral("does not answer")));
        QCOMPARE(announced.count(), 3);
    }

    void aHeartbeatIsProofOfLife()
    {
        ConsoleFixture f;
        QVERIFY(f.connectNow());
        f.clock.advanceMs(5'000);
        f.link.tick();
        QCOMPARE(f.link.state(), State::Slow);
        f.server.send(protocol::Heartbeat{f.time.now(), 100});
        QTRY_COMPARE(f.link.state(), State::Live);
    }

    void learnsTheServersTime()
    {
        ConsoleFixture f;
        f.server.welcome.serverTime = f.clock.now().plusMs(90'000);
        QVERIFY(f.connectNow());
        QCOMPARE(f.time.offsetMs(), 90'000);
        QCOMPARE(f.time.nowMs(), f.clock.now().ms + 90'000);
        // The way here takes a while; that alone moves nothing.
        f.server.send(protocol::Heartbeat{f.clock.now().plusMs(90'300), 100});
        f.settle();
        QCOMPARE(f.time.offsetMs(), 90'000);
    }

    void waitsLongerEachTime()
    {
        SeededRandom random(3);
        app::ReconnectSchedule schedule(random);
        qint64 full = app::ReconnectSchedule::firstMs;
        for (int i = 0; i < 12; ++i) {
            const qint64 wait = schedule.nextDelayMs();
            QVERIFY2(wait >= full / 2 && wait <= full, qPrintable(QString::number(wait)));
            full = qMin(full * 2, app::ReconnectSchedule::longestMs);
        }
        schedule.reset();
        QVERIFY(schedule.nextDelayMs() <= app::ReconnectSchedule::firstMs);
    }

    void doesNotComeBackBeforeItsTime()
    {
        ConsoleFixture f;
        QVERIFY(f.connectNow());
        f.server.drop();
        QTRY_COMPARE(f.link.state(), State::Offline);
        f.link.tick();
        f.clock.advanceMs(app::ReconnectSchedule::firstMs / 2 - 1);
        f.link.tick();
        QVERIFY(!f.link.isTrying());
        f.clock.advanceMs(app::ReconnectSchedule::firstMs);
        f.link.tick();
        QTRY_COMPARE(f.server.connections(), 2);
    }

    void triesAtOnceWhenAsked()
    {
        ConsoleFixture f;
        QVERIFY(f.connectNow());
        f.server.drop();
        QTRY_COMPARE(f.link.state(), State::Offline);
        f.link.tryNow();
        QTRY_COMPARE(f.link.state(), State::Live);
        QCOMPARE(f.link.downSinceMs(), 0);
    }

    void saysThatNobodyAnswers()
    {
        ConsoleFixture f;
        f.server.stopListening();
        QSignalSpy announced(&f.link, &ServerLink::announcementChanged);
        f.link.start(f.server.url(), "token-1");
        QTRY_COMPARE(f.link.state(), State::Offline);
        QCOMPARE(f.link.cause(), Cause::Unreachable);
        QCOMPARE(announced.count(), 1);
        f.server.listenAgain();
        f.advanceMs(app::ReconnectSchedule::longestMs);
        QTRY_COMPARE(f.link.state(), State::Live);
    }

    void givesUpOnAServerThatDoesNotGreet()
    {
        ConsoleFixture f;
        f.server.welcomes = false;
        f.link.start(f.server.url(), "token-1");
        QTRY_COMPARE(f.server.count<Hello>(), 1);
        QCOMPARE(f.link.state(), State::Slow);
        f.clock.advanceMs(ServerLink::openWithinMs + 1);
        f.link.tick();
        QCOMPARE(f.link.state(), State::Offline);
    }

    void asksForANewTokenWhenRefused()
    {
        ConsoleFixture f;
        f.server.welcomes = false;
        QSignalSpy refused(&f.link, &ServerLink::tokenRefused);
        f.link.start(f.server.url(), "token-old");
        QTRY_COMPARE(f.server.count<Hello>(), 1);
        f.server.close(protocol::closecodes::unauthenticated);
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(f.link.cause(), Cause::SignedOut);
        // The same token is not tried again, however long it takes.
        f.advanceMs(60'000);
        QVERIFY(!f.link.isTrying());
        f.server.welcomes = true;
        f.link.setToken("token-new");
        QTRY_COMPARE(f.link.state(), State::Live);
        QCOMPARE(f.server.heard<Hello>()[1].token, QByteArray("token-new"));
    }

    void asksMoreSlowlyWhenTheNewOneIsRefusedToo()
    {
        ConsoleFixture f;
        f.server.welcomes = false;
        QSignalSpy refused(&f.link, &ServerLink::tokenRefused);
        f.link.start(f.server.url(), "token-1");
        QTRY_COMPARE(f.server.count<Hello>(), 1);
        f.server.close(protocol::closecodes::unauthenticated);
        QTRY_COMPARE(refused.count(), 1);
        f.link.setToken("token-2");
        QTRY_COMPARE(f.server.count<Hello>(), 2);
        f.server.close(protocol::closecodes::unauthenticated);
        QTRY_VERIFY(!f.link.isTrying());
        QCOMPARE(refused.count(), 1);
        f.advanceMs(app::ReconnectSchedule::longestMs);
        QCOMPARE(refused.count(), 2);
    }

    void sendsInOrderAndOnlyOnceAnswered()
    {
        ConsoleFixture f;
        QVERIFY(f.connectNow());
        QSignalSpy acknowledged(&f.link, &ServerLink::acknowledged);
        for (int i = 0; i < 12; ++i)
            f.outbox.add(QStringLiteral("order.ready"), {{QStringLiteral("orderId"), i}});
        QTRY_COMPARE(f.server.count<CommandMessage>(), app::CommandOutbox::window);
        f.settle();
        QCOMPARE(f.server.count<CommandMessage>(), app::CommandOutbox::window);
        for (int i = 0; i < 12; ++i) {
            const CommandMessage command = f.command(i);
            QCOMPARE(command.data.value(u"orderId").toInt(-1), i);
            f.ack(command);
            f.ack(command);
        }
        QCOMPARE(acknowledged.count(), 12);
        QCOMPARE(f.outbox.count(), 0);
    }

    void sendsAgainWhatWasNotAnswered()
    {
        ConsoleFixture f;
        QVERIFY(f.connectNow());
        f.outbox.add(QStringLiteral("order.ready"),
                     {{QStringLiteral("orderId"), QStringLiteral("a")}});
        const CommandMessage first = f.command();
        f.server.drop();
        QTRY_COMPARE(f.link.state(), State::Offline);
        f.outbox.add(QStringLiteral("order.ready"),
                     {{QStringLiteral("orderId"), QStringLiteral("b")}});
        QCOMPARE(f.link.queuedCount(), 2);
        f.link.tryNow();
        QTRY_COMPARE(f.server.count<CommandMessage>(), 3);
        QCOMPARE(f.command(1), first);
        QCOMPARE(f.link.queuedCount(), 0);
        QCOMPARE(f.link.sentAgainCount(), 0);
        f.ack(f.command(1));
        f.ack(f.command(2));
        QCOMPARE(f.link.sentAgainCount(), 2);
        f.advanceMs(ServerLink::sentAgainShownMs);
        QCOMPARE(f.link.sentAgainCount(), 0);
    }

    void sendsOnlyWhatTheDiskHas()
    {
        ConsoleFixture f;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("outbox.db"));
        f.outbox.open(path);
        QVERIFY(f.connectNow());
        HeldDisk disk(path);
        for (int i = 0; i < 3; ++i)
            f.outbox.add(QStringLiteral("order.ready"), {{QStringLiteral("orderId"), i}});
        f.link.tick();
        f.settle();
        QCOMPARE(f.server.count<CommandMessage>(), 0);
        disk.release();
        QTRY_COMPARE(f.server.count<CommandMessage>(), 3);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(f.command(i).data.value(u"orderId").toInt(-1), i);
    }

    void saysQueuedWhenTheDiskHasIt()
    {
        ConsoleFixture f;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("outbox.db"));
        f.outbox.open(path);
        const QString order = QStringLiteral("ord_1");
        HeldDisk disk(path);
        QVERIFY(!f.actions.send(protocol::commands::orderReady, order).isEmpty());
        // On the ticket at once; a second press of the same is none.
        QCOMPARE(f.actions.pendingOf(order).pending, app::Pending::Sending);
        QVERIFY(f.actions.send(protocol::commands::orderReady, order).isEmpty());
        QCOMPARE(f.link.queuedCount(), 0);
        disk.release();
        QTRY_COMPARE(f.link.queuedCount(), 1);
        QCOMPARE(f.actions.pendingOf(order).pending, app::Pending::Queued);
    }

    void saysThatTheDiskDidNotTakeIt()
    {
        ConsoleFixture f;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("outbox.db"));
        f.outbox.open(path);
        HeldDisk::refuse(path, "order.ready");
        QVERIFY(f.connectNow());
        QSignalSpy refused(&f.link, &ServerLink::refused);
        const QString order = QStringLiteral("ord_1");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("disk is full")));
        f.actions.send(protocol::commands::orderReady, order);
        QTRY_COMPARE(refused.count(), 1);
        const auto problem = refused[0][1].value<protocol::Problem>();
        QCOMPARE(problem.code, QStringLiteral("device_storage_failed"));
        QCOMPARE(f.actions.pendingOf(order).pending, app::Pending::Refused);
        QCOMPARE(f.actions.pendingOf(order).refusal, app::refusalText(problem));
        QVERIFY(app::refusalText(problem).contains(QStringLiteral("disk")));
        QVERIFY(f.actions.undoOrder().isEmpty());
        // What comes next is not held up by it.
        f.actions.send(protocol::commands::orderRecall, order);
        QCOMPARE(f.command().name, QString(protocol::commands::orderRecall));
        QCOMPARE(f.server.count<CommandMessage>(), 1);
    }

    void waitsWhenTheServerIsBusy()
    {
        ConsoleFixture f;
        QVERIFY(f.connectNow());
        QSignalSpy refused(&f.link, &ServerLink::refused);
        f.outbox.add(QStringLiteral("order.ready"), {});
        protocol::Problem busy;
        busy.status = 429;
        busy.code = QStringLiteral("too_many_requests");
        busy.retryAfterSeconds = 3;
        f.refuse(f.command(), busy);
        QCOMPARE(refused.count(), 0);
        f.advanceMs(2'999);
        f.settle();
        QCOMPARE(f.server.count<CommandMessage>(), 1);
        f.advanceMs(1);
        QTRY_COMPARE(f.server.count<CommandMessage>(), 2);
        QCOMPARE(f.command(1), f.command(0));
    }

    // A database that starts again behind the server takes longer than a second.
    void aBusyServerIsAskedEverMoreSlowly()
    {
        ConsoleFixture f;
        QVERIFY(f.connectNow());
        QSignalSpy refused(&f.link, &ServerLink::refused);
        f.outbox.add(QStringLiteral("order.ready"), {});
        protocol::Problem problem;
        problem.status = 503;
        problem.code = QStringLiteral("storage_unavailable");
        for (int wait = 0; wait < 5; ++wait) {
            f.refuse(f.command(wait), problem);
            f.advanceMs((1'000LL << wait) - 1);
            f.settle();
            QCOMPARE(f.server.count<CommandMessage>(), wait + 1);
            f.advanceMs(1);
            QTRY_COMPARE(f.server.count<CommandMessage>(), wait + 2);
        }
        QCOMPARE(refused.count(), 0);
        f.refuse(f.command(5), problem);
        QCOMPARE(refused.count(), 1);
    }

    // A pause for half an hour that was wished for last night is none for this evening.
    void whatWaitedTooLongIsRefusedHere()
    {
        ConsoleFixture f;
        QVERIFY(f.connectNow());
        QSignalSpy refused(&f.link, &ServerLink::refused);
        f.server.stopListening();
        f.server.drop();
        QTRY_COMPARE(f.link.state(), State::Offline);
        f.outbox.add(QStringLiteral("ordering.pause"), {{QStringLiteral("forMinutes"), 30}});
        f.outbox.add(QStringLiteral("order.ready"), {});
        f.clock.advanceMs(15 * 60'000 + 1);
        f.server.listenAgain();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("too old")));
        f.link.tryNow();
        QCOMPARE(f.command().name, QStringLiteral("order.ready"));
        QCOMPARE(f.server.count<CommandMessage>(), 1);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused[0][1].value<protocol::Problem>().code, QStringLiteral("action_too_old"));
    }

    void sendsAgainWhatIsNotAnsweredOnALivingLine()
    {
        ConsoleFixture f;
        QVERIFY(f.connectNow());
        f.outbox.add(QStringLiteral("order.ready"), {});
        const CommandMessage first = f.command();
        f.passMs(ServerLink::answerWithinMs - 1);
        QCOMPARE(f.server.count<CommandMessage>(), 1);
        f.passMs(1);
        QTRY_COMPARE(f.server.count<CommandMessage>(), 2);
        QCOMPARE(f.command(1), first);
        f.ack(first);
        f.ack(first);
        QCOMPARE(f.outbox.count(), 0);
    }

    void survivesWhatItDoesNotUnderstand()
    {
        ConsoleFixture f;
        QSignalSpy events(&f.link, &ServerLink::eventArrived);
        QVERIFY(f.connectNow());
        f.server.sendText(QStringLiteral("{nonsense"));
        f.server.sendText(QStringLiteral("{\"type\":\"from_the_future\"}"));
        f.server.send(plainEvent(101, 100));
        f.settle();
        QCOMPARE(events.count(), 1);
        QCOMPARE(f.link.state(), State::Live);
    }

    void signsOut()
    {
        ConsoleFixture f;
        QVERIFY(f.connectNow());
        f.link.stop();
        QCOMPARE(f.link.state(), State::SignedOut);
        QTRY_VERIFY(!f.server.isConnected());
        f.advanceMs(60'000);
        QCOMPARE(f.server.connections(), 1);
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::ServerLinkTest)
#include "serverlinktest.moc"
