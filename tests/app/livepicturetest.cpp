// Whether what is shown is how it is: a line that lives is no proof that the picture does.
#include "tests/app/consolefixture.h"

#include <QTest>

namespace servery::testing {

using app::ServerLink;
using State = app::ServerLink::State;
using Cause = app::ServerLink::Cause;
using protocol::Subscribe;

class LivePictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsItsAge_data()
    {
        QTest::addColumn<int>("silentMs");
        QTest::addColumn<State>("state");
        QTest::newRow("just now") << 0 << State::Live;
        QTest::newRow("under 2 s") << 1'999 << State::Live;
        QTest::newRow("2 s") << 2'000 << State::Slow;
        QTest::newRow("under 10 s") << 9'999 << State::Slow;
        QTest::newRow("10 s") << 10'000 << State::Stale;
        QTest::newRow("20 s") << 20'000 << State::Stale;
        QTest::newRow("taken for dead") << 20'001 << State::Offline;
    }

    void tellsItsAge()
    {
        QFETCH(int, silentMs);
        QFETCH(State, state);
        ConsoleFixture f;
        QVERIFY(f.connectNow());
        f.settle();
        const qint64 heardAt = f.time.now().ms;
        f.clock.advanceMs(silentMs);
        f.link.tick();
        QCOMPARE(f.link.state(), state);
        QCOMPARE(f.link.cause(), state == State::Live ? Cause::None : Cause::Unreachable);
        if (state != State::Offline)
            QCOMPARE(f.link.asOfMs(), heardAt);
        else
            QCOMPARE(f.link.downSinceMs(), heardAt + silentMs);
    }

    // The heart beats on: without an answer to it, nothing would tell that orders are missing.
    void isNotLiveWhileItIsRefusedThePicture()
    {
        ConsoleFixture f;
        QVERIFY(f.connectNow());
        f.server.drop();
        QTRY_COMPARE(f.link.state(), State::Offline);
        f.server.answersSubscribe = false;
        f.link.tryNow();
        QTRY_COMPARE(f.server.count<Subscribe>(), 2);
        protocol::Problem problem;
        problem.status = 503;
        problem.code = QStringLiteral("storage_unavailable");
        f.server.send(protocol::ErrorMessage{{}, QStringLiteral("subscribe"), problem});
        f.settle();
        const qint64 asOfMs = f.link.asOfMs();
        f.passMs(ServerLink::slowAfterMs);
        QCOMPARE(f.link.state(), State::Stale);
        QCOMPARE(f.link.asOfMs(), asOfMs);
        // It asks again, until it has it.
        f.passMs(1);
        QTRY_COMPARE(f.server.count<Subscribe>(), 3);
        f.server.answersSubscribe = true;
        f.passMs(ServerLink::resubscribeAfterMs + 1);
        QTRY_COMPARE(f.link.state(), State::Live);
    }

    void isNotLiveBeforeThePictureIsThere()
    {
        ConsoleFixture f;
        f.server.answersSubscribe = false;
        f.link.start(f.server.url(), "token-1");
        QTRY_COMPARE(f.server.count<Subscribe>(), 1);
        f.passMs(ServerLink::slowAfterMs);
        QCOMPARE(f.link.state(), State::Stale);
        f.server.send(f.server.snapshot);
        QTRY_COMPARE(f.link.state(), State::Live);
    }

    void isNotLiveWhileAGapStays()
    {
        ConsoleFixture f;
        QVERIFY(f.connectNow());
        f.server.answersSubscribe = false;
        f.server.send(plainEvent(109, 105));
        f.settle();
        f.passMs(ServerLink::slowAfterMs);
        QCOMPARE(f.link.state(), State::Stale);
        f.server.send(plainEvent(105, 100));
        f.server.send(plainEvent(109, 105));
        QTRY_COMPARE(f.link.state(), State::Live);
    }

    void tellsWhatIsPainted()
    {
        ConsoleFixture f;
        QVERIFY(f.connectNow());
        QVERIFY(f.link.sendPainted({58}));
        QVERIFY(!f.link.sendPainted({58}));
        QVERIFY(!f.link.sendPainted({57}));
        QVERIFY(f.link.sendPainted({60}));
        QVERIFY(f.link.sendPainted({60, {}, {QStringLiteral("ord_1")}}));
        QTRY_COMPARE(f.server.count<protocol::Painted>(), 3);
        QCOMPARE(f.server.heard<protocol::Painted>()[1].seq, 60);

        // A new connection has heard nothing of it.
        f.server.drop();
        QTRY_VERIFY(!f.link.isConnected());
        f.link.tryNow();
        QTRY_VERIFY(f.link.isConnected());
        QVERIFY(f.link.sendPainted({60}));
    }

    // A newer server: what can be read is shown, and that something is missing is said.
    void showsWhatItCanReadAndSaysThatThereIsMore()
    {
        ConsoleFixture f;
        f.server.answersSubscribe = false;
        f.link.start(f.server.url(), "token-1");
        QTRY_COMPARE(f.server.count<Subscribe>(), 1);
        f.server.snapshot.channel = protocol::Channel::Counter;
        f.server.snapshot.orders = {makeOrder(1, OrderState::Preparing, f.clock.now().ms),
                                    makeOrder(2, OrderState::Ready, f.clock.now().ms)};
        QString text = QString::fromUtf8(protocol::encode(f.server.snapshot));
        text.replace(QStringLiteral("\"state\":\"READY\""),
                     QStringLiteral("\"state\":\"ON_ITS_WAY\""));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot be read")));
        f.server.sendText(text);
        QTRY_VERIFY(f.book.isFilled());
        QVERIFY(f.book.find(QStringLiteral("ord_1")) != nullptr);
        QTRY_COMPARE(f.link.state(), State::Stale);
        f.server.snapshot.seq = 101;
        f.server.send(f.server.snapshot);
        QTRY_COMPARE(f.link.state(), State::Live);
        QCOMPARE(f.book.orders().size(), 2);
    }

    void asksForAnOrderMoreRarelyTheLongerItFails()
    {
        ConsoleFixture f;
        QVERIFY(f.connectNow());
        std::vector<app::EventRouter::Fetched> asked;
        app::OrderBook book;
        app::EventRouter router(f.link, book,
                                [&asked](const QString&, const app::EventRouter::Fetched& done) {
                                    asked.push_back(done);
                                });
        protocol::Problem unreadable;
        unreadable.status = 200;
        unreadable.code = QStringLiteral("answer_unreadable");
        f.event(QStringLiteral("order_held"),
                {{QStringLiteral("orderId"), QStringLiteral("ord_7")}});
        QCOMPARE(asked.size(), 1U);
        for (int tick = 0; tick < 120; ++tick) {
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot fetch")));
            asked.back()(Failure{unreadable});
            router.tick();
        }
        QVERIFY(asked.size() > 4);
        QVERIFY(asked.size() < 12);
    }

    void whatWasAskedForBeforeTheSignOutIsLeftOut()
    {
        ConsoleFixture f;
        QVERIFY(f.connectNow());
        std::vector<app::EventRouter::Fetched> asked;
        app::OrderBook book;
        app::EventRouter router(f.link, book,
                                [&asked](const QString&, const app::EventRouter::Fetched& done) {
                                    asked.push_back(done);
                                });
        f.event(QStringLiteral("order_held"),
                {{QStringLiteral("orderId"), QStringLiteral("ord_7")}});
        router.forget();
        asked[0](makeOrder(7, OrderState::Preparing, f.clock.now().ms));
        QVERIFY(book.orders().isEmpty());
    }

    // The device's clock is set while nobody can tell what time it is.
    void timeStaysWhenTheDevicesClockIsSet()
    {
        struct SetClock final : Clock
        {
            qint64 ms = 1'795'253'400'000;
            qint64 monoMs = 1'000;
            [[nodiscard]] Timestamp now() const override { return {ms}; }
            [[nodiscard]] std::int64_t monotonicMs() const override { return monoMs; }
        };
        SetClock clock;
        app::ServerTime time(clock);
        const qint64 serverMs = clock.ms + 7'000;
        time.learn({serverMs});
        QCOMPARE(time.nowMs(), serverMs);
        clock.ms += 3'600'000 + 1'000;
        clock.monoMs += 1'000;
        time.tick();
        QCOMPARE(time.nowMs(), serverMs + 1'000);
        clock.ms -= 86'400'000 - 500;
        clock.monoMs += 500;
        time.tick();
        QCOMPARE(time.nowMs(), serverMs + 1'500);
        // A clock that runs a little fast is followed: the server corrects it.
        clock.ms += 1'400;
        clock.monoMs += 1'000;
        time.tick();
        QCOMPARE(time.nowMs(), serverMs + 2'900);
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::LivePictureTest)
#include "livepicturetest.moc"
