// Rooms, with real clients: subscriptions, fan-out, isolation between venues, and commands.
#include "tests/server/realtime/realtimefixture.h"

#include <QSignalSpy>
#include <QTest>

#include <numeric>

namespace servery {

using engine::Audience;
using testing::Console;
using testing::eventOf;
using testing::RealtimeFixture;

class TestRealtimeRooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void snapshotAndWhatHappenedMeanwhile();
    void resume();
    void resumeBeyondTheHead();
    void aPictureOfAnotherPastDoesNotCount();
    void aPictureCountsOnceItsPastIsKnown();
    void twiceSubscribedSentOnce();
    void channelsShowTheirOwn();
    void venuesAreIsolated();
    void rolesAndChannels_data();
    void rolesAndChannels();
    void snapshotsAreShared();
    void clientsThatLeave();
    void whatAnEmptyRoomAskedForIsNotForTheNext();
    void commandsAreAnswered();
    void paintedIsKept();
    void manyConsoles();
};

#define SIGN_IN(console, fixture, token)                                                           \
    (console).open((fixture).port());                                                              \
    QTRY_VERIFY((console).socket.isValid());                                                       \
    (console).hello(token);                                                                        \
    QTRY_COMPARE((console).count("welcome"), 1)

#define SUBSCRIBE(console, fixture, channel, seq)                                                  \
    (console).say("{\"type\":\"subscribe\",\"channel\":\"" channel "\"}");                         \
    QTRY_COMPARE((fixture).snapshots.snapshots.size(), 1u);                                        \
    (fixture).snapshots.answerSnapshot(seq)

using Numbers = std::vector<int>;

void TestRealtimeRooms::snapshotAndWhatHappenedMeanwhile()
{
    RealtimeFixture fixture;
    Console console;
    SIGN_IN(console, fixture, "ven_1/kitchen/ses_1");
    console.say(R"({"type":"subscribe","channel":"kitchen"})");
    QTRY_COMPARE(fixture.snapshots.snapshots.size(), 1u);
    QCOMPARE(fixture.snapshots.snapshots[0].venue, VenueId(QByteArray("ven_1")));
    fixture.server.publish({eventOf("ven_1", 57), eventOf("ven_1", 58)});
    fixture.server.publish({eventOf("ven_1", 59)});
    fixture.snapshots.answerSnapshot(57);
    fixture.server.publish({eventOf("ven_1", 60)});
    QTRY_COMPARE(console.eventNumbers(), (Numbers{58, 59, 60}));
    QCOMPARE(console.heard[1].value(QStringLiteral("type")).toString(), QStringLiteral("snapshot"));
    QCOMPARE(console.heard[1].value(QStringLiteral("channel")).toString(),
             QStringLiteral("kitchen"));
    QCOMPARE(console.heard[1].value(QStringLiteral("seq")).toInt(), 57);
    QVERIFY(console.heard[1].value(QStringLiteral("orders")).isArray());
}

void TestRealtimeRooms::resume()
{
    RealtimeFixture fixture;
    Console console;
    SIGN_IN(console, fixture, "ven_1/kitchen/ses_1");
    console.say(R"({"type":"subscribe","channel":"kitchen","since":41})");
    QTRY_COMPARE(fixture.snapshots.pages.size(), 1u);
    QCOMPARE(fixture.snapshots.pages[0].since.seq, 41);
    QVERIFY(!fixture.snapshots.pages[0].since.at.isSet());
    QCOMPARE(fixture.snapshots.pages[0].bounds.total, 10'000);
    fixture.server.publish({eventOf("ven_1", 44), eventOf("ven_1", 45)});
    fixture.snapshots.answerPage(
        {realtime::Replay::Kind::Events, {eventOf("ven_1", 42), eventOf("ven_1", 44)}, 44, 44});
    QTRY_COMPARE(console.eventNumbers(), (Numbers{42, 44, 45}));
    QCOMPARE(console.count("snapshot"), 0);
    const QJsonObject first = console.heard[1];
    QCOMPARE(first.value(QStringLiteral("prev")).toInt(), 39);
    QCOMPARE(first.value(QStringLiteral("event")).toString(), QStringLiteral("order_updated"));
}

void TestRealtimeRooms::resumeBeyondTheHead()
{
    RealtimeFixture fixture;
    Console console;
    SIGN_IN(console, fixture, "ven_1/kitchen/ses_1");
    console.say(R"({"type":"subscribe","channel":"kitchen","since":900})");
    QTRY_COMPARE(fixture.snapshots.pages.size(), 1u);
    fixture.snapshots.answerPage({realtime::Replay::Kind::Events, {}, 44, 44});
    QCOMPARE(fixture.snapshots.snapshots.size(), 1u);
    fixture.snapshots.answerSnapshot(44);
    QTRY_COMPARE(console.count("snapshot"), 1);
}

// The server was restored from a backup: what the console had painted was about other events.
void TestRealtimeRooms::aPictureOfAnotherPastDoesNotCount()
{
    RealtimeFixture fixture;
    QSignalSpy pictures(&fixture.server, &realtime::RealtimeServer::pictureCame);
    const auto paintedSeq = [&fixture] {
        return fixture.server.consoles(VenueId(QByteArray("ven_1"))).consoles[0].paintedSeq;
    };
    Console console;
    SIGN_IN(console, fixture, "ven_1/kitchen/ses_1");
    console.say(R"({"type":"subscribe","channel":"kitchen","since":50,)"
                R"("sinceAt":"2026-11-26T21:00:00.123Z"})");
    console.say(R"({"type":"painted","seq":50})");
    QTRY_COMPARE(fixture.server.stats().painted, 1);
    QCOMPARE(fixture.snapshots.pages[0].since.at.toRfc3339(),
             QStringLiteral("2026-11-26T21:00:00.123Z"));
    QCOMPARE(pictures.size(), 0); // nobody knows yet
    fixture.snapshots.answerPage({realtime::Replay::Kind::SnapshotNeeded, {}, 0, 60});
    QCOMPARE(paintedSeq(), 0);
    console.say(R"({"type":"painted","seq":50})");
    QTRY_COMPARE(fixture.server.stats().painted, 2);
    QCOMPARE(paintedSeq(), 0);
    fixture.snapshots.answerSnapshot(60);
    QTRY_COMPARE(console.count("snapshot"), 1);
    console.say(R"({"type":"painted","seq":55})"); // a frame that was begun before it
    QTRY_COMPARE(fixture.server.stats().painted, 3);
    QCOMPARE(paintedSeq(), 0);
    console.say(R"({"type":"painted","seq":60})");
    QTRY_COMPARE(paintedSeq(), 60);
    // Beyond what was sent nothing can be shown.
    fixture.server.publish({eventOf("ven_1", 61)});
    console.say(R"({"type":"painted","seq":9000})");
    QTRY_COMPARE(paintedSeq(), 61);
}

void TestRealtimeRooms::aPictureCountsOnceItsPastIsKnown()
{
    RealtimeFixture fixture;
    const auto paintedSeq = [&fixture] {
        return fixture.server.consoles(VenueId(QByteArray("ven_1"))).consoles[0].paintedSeq;
    };
    Console console;
    SIGN_IN(console, fixture, "ven_1/kitchen/ses_1");
    const auto subscribe = [&] {
        console.say(R"({"type":"subscribe","channel":"kitchen","since":50})");
        QTRY_COMPARE(fixture.snapshots.pages.size(), 1u);
    };
    subscribe();
    console.say(R"({"type":"painted","seq":50})");
    QTRY_COMPARE(fixture.server.stats().painted, 1);
    const auto trouble = std::move(fixture.snapshots.pages.front());
    fixture.snapshots.pages.pop_front();
    trouble.done(fail(errors::internalError));
    QCOMPARE(paintedSeq(), 0);
    // It asks again, and does not say again what it shows.
    subscribe();
    fixture.snapshots.answerPage({realtime::Replay::Kind::Events, {}, 52, 52});
    QCOMPARE(paintedSeq(), 50);
}

void TestRealtimeRooms::twiceSubscribedSentOnce()
{
    RealtimeFixture fixture;
    Console console;
    SIGN_IN(console, fixture, "ven_1/kitchen/ses_1");
    SUBSCRIBE(console, fixture, "kitchen", 1);
    SUBSCRIBE(console, fixture, "kitchen", 1);
    QTRY_COMPARE(console.count("snapshot"), 2);
    fixture.server.publish({eventOf("ven_1", 2)});
    fixture.server.publish({eventOf("ven_1", 3)});
    QTRY_COMPARE(console.eventNumbers().size(), 2u);
    QCOMPARE(console.eventNumbers(), (Numbers{2, 3}));
}

void TestRealtimeRooms::channelsShowTheirOwn()
{
    RealtimeFixture fixture;
    Console console;
    SIGN_IN(console, fixture, "ven_1/manager/ses_1");
    SUBSCRIBE(console, fixture, "kitchen", 0);
    SUBSCRIBE(console, fixture, "counter", 0);
    SUBSCRIBE(console, fixture, "manager", 0);
    QTRY_COMPARE(console.count("snapshot"), 3);
    fixture.server.publish({eventOf("ven_1", 11, Audience::Kitchen),
                            eventOf("ven_1", 12, Audience::Counter),
                            eventOf("ven_1", 13, Audience::Manager)});
    QTRY_COMPARE(console.eventNumbers().size(), 6u);
    QStringList seen;
    for (const QJsonObject& message : console.heard)
        if (message.value(QStringLiteral("type")).toString() == QStringLiteral("event"))
            seen << message.value(QStringLiteral("channel")).toString() + u' ' +
                        QString::number(message.value(QStringLiteral("seq")).toInt()) + u'<' +
                        QString::number(message.value(QStringLiteral("prev")).toInt());
    QCOMPARE(seen, (QStringList{QStringLiteral("kitchen 11<8"), QStringLiteral("counter 11<9"),
                                QStringLiteral("manager 11<10"), QStringLiteral("counter 12<10"),
                                QStringLiteral("manager 12<11"), QStringLiteral("manager 13<12")}));
}

void TestRealtimeRooms::venuesAreIsolated()
{
    RealtimeFixture fixture;
    Console ours;
    Console theirs;
    SIGN_IN(ours, fixture, "ven_1/manager/ses_1");
    SIGN_IN(theirs, fixture, "ven_2/manager/ses_2");
    SUBSCRIBE(ours, fixture, "manager", 0);
    SUBSCRIBE(theirs, fixture, "manager", 0);
    fixture.server.publish({eventOf("ven_1", 5), eventOf("ven_2", 6), eventOf("ven_3", 7)});
    QTRY_COMPARE(ours.eventNumbers(), (Numbers{5}));
    QTRY_COMPARE(theirs.eventNumbers(), (Numbers{6}));
    fixture.advance(1000);
    QTRY_COMPARE(ours.count("heartbeat"), 1);
    QTRY_COMPARE(theirs.count("heartbeat"), 1);
    QCOMPARE(ours.lastOf("heartbeat").value(QStringLiteral("seq")).toInt(), 5);
    QCOMPARE(theirs.lastOf("heartbeat").value(QStringLiteral("seq")).toInt(), 6);
}

void TestRealtimeRooms::rolesAndChannels_data()
{
    QTest::addColumn<QByteArray>("role");
    QTest::addColumn<QByteArray>("channel");
    QTest::addColumn<bool>("allowed");
    const QByteArrayList names{"kitchen", "counter", "manager"};
    for (int role = 0; role < 3; ++role)
        for (int channel = 0; channel < 3; ++channel)
            QTest::newRow((names[role] + " on " + names[channel]).constData())
                << names[role] << names[channel] << (channel <= role);
}

void TestRealtimeRooms::rolesAndChannels()
{
    QFETCH(QByteArray, role);
    QFETCH(QByteArray, channel);
    QFETCH(bool, allowed);
    RealtimeFixture fixture;
    Console console;
    SIGN_IN(console, fixture, ("ven_1/" + role + "/ses_1").constData());
    console.say((R"({"type":"subscribe","since":0,"channel":")" + channel + "\"}").constData());
    if (allowed) {
        QTRY_COMPARE(fixture.snapshots.pages.size(), 1u);
        return;
    }
    QTRY_COMPARE(console.problem(), QStringLiteral("forbidden"));
    QCOMPARE(console.last().value(QStringLiteral("re")).toString(), QStringLiteral("subscribe"));
    QVERIFY(fixture.snapshots.pages.empty());
    fixture.server.publish({eventOf("ven_1", 1)});
    fixture.advance(1000);
    QTRY_COMPARE(console.count("heartbeat"), 1);
    QVERIFY(console.eventNumbers().empty());
}

void TestRealtimeRooms::snapshotsAreShared()
{
    RealtimeFixture fixture;
    std::array<Console, 4> consoles;
    std::int64_t heard = 0;
    for (Console& console : consoles) {
        SIGN_IN(console, fixture, "ven_1/kitchen/ses_1");
        console.say(R"({"type":"subscribe","channel":"kitchen"})");
        heard += 2;
        QTRY_COMPARE(fixture.server.stats().messagesIn, heard);
    }
    // One load runs; the three who came later wait for the next, since it may lack what they
    // must not miss.
    QCOMPARE(fixture.snapshots.snapshots.size(), 1u);
    fixture.server.publish({eventOf("ven_1", 8)});
    fixture.snapshots.answerSnapshot(7);
    QTRY_COMPARE(consoles[0].eventNumbers(), (Numbers{8}));
    QCOMPARE(fixture.snapshots.snapshots.size(), 1u);
    QCOMPARE(consoles[1].count("snapshot"), 0);
    fixture.snapshots.answerSnapshot(8);
    for (Console& console : consoles)
        QTRY_COMPARE(console.count("snapshot"), 1);
    QVERIFY(fixture.snapshots.snapshots.empty());
    QVERIFY(consoles[1].eventNumbers().empty());
    QCOMPARE(consoles[3].last().value(QStringLiteral("seq")).toInt(), 8);
}

void TestRealtimeRooms::clientsThatLeave()
{
    RealtimeFixture fixture;
    auto leaving = std::make_unique<Console>();
    SIGN_IN(*leaving, fixture, "ven_1/kitchen/ses_1");
    leaving->say(R"({"type":"subscribe","channel":"kitchen"})");
    leaving->say(R"({"type":"command","id":"c1","name":"order.prepare","data":{}})");
    QTRY_COMPARE(fixture.commands.calls.size(), 1u);
    QTRY_COMPARE(fixture.snapshots.snapshots.size(), 1u);
    leaving->socket.abort();
    QTRY_COMPARE(fixture.server.socketCount(), 0);
    // What it had asked for is answered to nobody.
    fixture.commands.calls[0].done(realtime::CommandResult{1, {}});
    fixture.snapshots.answerSnapshot(1);
    fixture.server.publish({eventOf("ven_1", 2)});
    fixture.advance(1000);
    // And the room works for who comes next.
    Console next;
    SIGN_IN(next, fixture, "ven_1/kitchen/ses_1");
    SUBSCRIBE(next, fixture, "kitchen", 2);
    fixture.server.publish({eventOf("ven_1", 3)});
    QTRY_COMPARE(next.eventNumbers(), (Numbers{3}));
}

void TestRealtimeRooms::whatAnEmptyRoomAskedForIsNotForTheNext()
{
    RealtimeFixture fixture;
    Console first;
    SIGN_IN(first, fixture, "ven_1/kitchen/ses_1");
    first.say(R"({"type":"subscribe","channel":"kitchen"})");
    QTRY_COMPARE(fixture.snapshots.snapshots.size(), 1u);
    first.socket.close();
    QTRY_COMPARE(fixture.server.socketCount(), 0);

    Console second;
    SIGN_IN(second, fixture, "ven_1/kitchen/ses_2");
    second.say(R"({"type":"subscribe","channel":"kitchen"})");
    QTRY_COMPARE(fixture.snapshots.snapshots.size(), 2u);
    fixture.snapshots.answerSnapshot(57);
    fixture.server.publish({eventOf("ven_1", 60)});
    fixture.snapshots.answerSnapshot(59);
    QTRY_COMPARE(second.eventNumbers(), (Numbers{60}));
    QCOMPARE(second.count("snapshot"), 1);
    QCOMPARE(second.lastOf("snapshot").value(QStringLiteral("seq")).toInt(), 59);
}

void TestRealtimeRooms::commandsAreAnswered()
{
    RealtimeFixture fixture;
    Console console;
    SIGN_IN(console, fixture, "ven_1/kitchen/ses_1");
    console.say(
        R"({"type":"command","id":"c1","name":"order.prepare","data":{"orderId":"ord_1"}})");
    console.say(R"({"type":"command","id":"c2","name":"order.ready","data":{}})");
    QTRY_COMPARE(fixture.commands.calls.size(), 2u);
    const auto& call = fixture.commands.calls[0];
    QCOMPARE(call.principal.venue, VenueId(QByteArray("ven_1")));
    QCOMPARE(call.principal.session, SessionId(QByteArray("ses_1")));
    QCOMPARE(call.command.name, QStringLiteral("order.prepare"));
    QCOMPARE(call.command.data.value(QStringLiteral("orderId")).toString(),
             QStringLiteral("ord_1"));
    // Answers may come in another order than the commands.
    fixture.commands.calls[1].done(
        fail(ErrorKind{"invalid_transition", ErrorClass::Conflict, "Not now."}, {},
             {{QStringLiteral("state"), QStringLiteral("READY")}}));
    QTRY_COMPARE(console.count("error"), 1);
    QCOMPARE(console.last().value(QStringLiteral("id")).toString(), QStringLiteral("c2"));
    const QJsonObject problem = console.last().value(QStringLiteral("problem")).toObject();
    QCOMPARE(problem.value(QStringLiteral("code")).toString(),
             QStringLiteral("invalid_transition"));
    QCOMPARE(problem.value(QStringLiteral("status")).toInt(), 409);
    QCOMPARE(problem.value(QStringLiteral("state")).toString(), QStringLiteral("READY"));
    fixture.commands.calls[0].done(realtime::CommandResult{58, {}});
    QTRY_COMPARE(console.count("ack"), 1);
    QCOMPARE(console.last().value(QStringLiteral("id")).toString(), QStringLiteral("c1"));
    QCOMPARE(console.last().value(QStringLiteral("seq")).toInt(), 58);
}

void TestRealtimeRooms::paintedIsKept()
{
    RealtimeFixture fixture;
    Console console;
    SIGN_IN(console, fixture, "ven_1/kitchen/ses_1");
    for (const char* message : {R"({"type":"painted","seq":58})", R"({"type":"painted","seq":57})"})
        console.say(message);
    QTRY_COMPARE(fixture.server.stats().painted, 2);
    QCOMPARE(fixture.server.consoles(VenueId(QByteArray("ven_1"))).consoles[0].paintedSeq, 58);
}

void TestRealtimeRooms::manyConsoles()
{
    RealtimeFixture fixture;
    constexpr int count = 60;
    std::array<Console, count> consoles;
    for (Console& console : consoles)
        console.open(fixture.port(), "Bearer ven_1/kitchen/ses_1");
    for (Console& console : consoles) {
        QTRY_VERIFY(console.socket.isValid());
        console.say(R"({"type":"hello","protocol":1})");
        console.say(R"({"type":"subscribe","channel":"kitchen"})");
    }
    QTRY_COMPARE(fixture.server.stats().messagesIn, 2 * count);
    while (!fixture.snapshots.snapshots.empty())
        fixture.snapshots.answerSnapshot(0);
    for (int seq = 1; seq <= 20; ++seq)
        fixture.server.publish({eventOf("ven_1", seq)});
    Numbers all(20);
    std::iota(all.begin(), all.end(), 1);
    for (Console& console : consoles)
        QTRY_COMPARE(console.eventNumbers(), all);
}

} // namespace servery

QTEST_GUILESS_MAIN(servery::TestRealtimeRooms)
#include "tst_realtimerooms.moc"
