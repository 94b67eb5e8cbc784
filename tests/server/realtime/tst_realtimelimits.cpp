// The WebSocket's limits and close codes, with real clients and a clock that the test moves.
#include "tests/server/realtime/realtimefixture.h"

#include <QTest>

#include <sys/socket.h>
#include <thread>

namespace servery {

using testing::BlockingPeer;
using testing::Console;
using testing::eventOf;
using testing::RealtimeFixture;

class TestRealtimeLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void welcome();
    void tokenInTheHeader();
    void noHelloInTime();
    void nothingBeforeHello();
    void helloTwice();
    void tokensThatAreNotAccepted_data();
    void tokensThatAreNotAccepted();
    void messagesOnTheHeelsOfHello();
    void namedErrors_data();
    void namedErrors();
    void binaryIsRefused();
    void messageSize_data();
    void messageSize();
    void fiftyMessagesASecond();
    void floodersReadWhy();
    void closingDoesNotReset();
    void slowReader();
    void readerThatStoppedIsCutOff();
    void pingsWhoseAnswersNobodyReads();
    void silentPeerIsDropped();
    void heartbeat();
    void endedSession();
    void sessionEndedDuringHello();
    void sessionOverByItself();
    void serverStops();
};

// A console that was welcomed.
#define SIGN_IN(console, fixture, token)                                                           \
    console.open(fixture.port());                                                                  \
    QTRY_VERIFY(console.socket.isValid());                                                         \
    console.hello(token);                                                                          \
    QTRY_COMPARE(console.count("welcome"), 1)

void TestRealtimeLimits::welcome()
{
    RealtimeFixture fixture;
    Console console;
    SIGN_IN(console, fixture, "ven_1/counter/ses_9");
    QCOMPARE(console.socket.subprotocol(), QStringLiteral("servery.v1"));
    const QJsonObject welcome = console.last();
    QCOMPARE(welcome.value(QStringLiteral("sessionId")).toString(), QStringLiteral("ses_9"));
    QCOMPARE(welcome.value(QStringLiteral("venueId")).toString(), QStringLiteral("ven_1"));
    QCOMPARE(welcome.value(QStringLiteral("role")).toString(), QStringLiteral("counter"));
    QCOMPARE(welcome.value(QStringLiteral("serverTime")).toString(),
             fixture.clock.now().toRfc3339());
    const auto consoles = fixture.server.consoles(VenueId(QByteArray("ven_1"))).consoles;
    QCOMPARE(consoles.size(), 1u);
    QCOMPARE(consoles[0].client, QStringLiteral("test/1"));
    QVERIFY(fixture.server.consoles(VenueId(QByteArray("ven_2"))).consoles.empty());
}

void TestRealtimeLimits::tokenInTheHeader()
{
    RealtimeFixture fixture;
    Console console;
    console.open(fixture.port(), "Bearer ven_1/kitchen/ses_1");
    QTRY_VERIFY(console.socket.isValid());
    console.say(R"({"type":"hello","protocol":1})");
    QTRY_COMPARE(console.count("welcome"), 1);
}

void TestRealtimeLimits::noHelloInTime()
{
    RealtimeFixture fixture;
    Console console;
    console.open(fixture.port());
    QTRY_COMPARE(fixture.server.socketCount(), 1);
    fixture.advance(4999);
    QVERIFY(!console.closed);
    fixture.advance(1);
    QTRY_VERIFY(console.closed);
    QCOMPARE(console.closeCode, 4401);
    QTRY_COMPARE(fixture.server.socketCount(), 0);
    QCOMPARE(fixture.server.stats().helloTimeouts, 1);
}

void TestRealtimeLimits::nothingBeforeHello()
{
    RealtimeFixture fixture;
    Console console;
    console.open(fixture.port());
    QTRY_VERIFY(console.socket.isValid());
    console.say(R"({"type":"command","id":"c1","name":"order.prepare","data":{}})");
    QTRY_COMPARE(console.problem(), QStringLiteral("hello_required"));
    QCOMPARE(console.last().value(QStringLiteral("id")).toString(), QStringLiteral("c1"));
    console.say(R"({"type":"subscribe","channel":"kitchen"})");
    QTRY_COMPARE(console.heard.size(), 2u);
    QCOMPARE(console.last().value(QStringLiteral("re")).toString(), QStringLiteral("subscribe"));
    QVERIFY(fixture.commands.calls.empty());
    QVERIFY(fixture.snapshots.snapshots.empty());
    console.hello("ven_1/kitchen/ses_1");
    QTRY_COMPARE(console.count("welcome"), 1);
}

void TestRealtimeLimits::helloTwice()
{
    RealtimeFixture fixture;
    Console console;
    SIGN_IN(console, fixture, "ven_1/kitchen/ses_1");
    console.hello("ven_2/manager/ses_2");
    QTRY_COMPARE(console.problem(), QStringLiteral("hello_repeated"));
    QCOMPARE(fixture.server.consoles(VenueId(QByteArray("ven_1"))).consoles.size(), 1u);
    QVERIFY(!console.closed);
}

void TestRealtimeLimits::tokensThatAreNotAccepted_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("closeCode");
    QTest::newRow("refused") << QByteArray("bad") << QStringLiteral("unauthenticated") << 4401;
    QTest::newRow("none") << QByteArray() << QStringLiteral("unauthenticated") << 4401;
    QTest::newRow("our fault") << QByteArray("trouble") << QStringLiteral("internal_error") << 1011;
}

void TestRealtimeLimits::tokensThatAreNotAccepted()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, code);
    QFETCH(int, closeCode);
    RealtimeFixture fixture;
    Console console;
    console.open(fixture.port());
    QTRY_VERIFY(console.socket.isValid());
    console.hello(token.constData());
    QTRY_VERIFY(console.closed);
    QCOMPARE(console.problem(), code);
    QCOMPARE(console.closeCode, closeCode);
}

void TestRealtimeLimits::messagesOnTheHeelsOfHello()
{
    RealtimeFixture fixture;
    Console console;
    console.open(fixture.port());
    QTRY_VERIFY(console.socket.isValid());
    console.hello("wait:ven_1/kitchen/ses_1");
    console.say(R"({"type":"subscribe","channel":"kitchen"})");
    QTRY_COMPARE(fixture.server.stats().messagesIn, 2);
    QVERIFY(fixture.snapshots.snapshots.empty());
    fixture.authenticator.answerWaiting();
    QCOMPARE(fixture.snapshots.snapshots.size(), 1u);
    QTRY_COMPARE(console.count("welcome"), 1);
}

void TestRealtimeLimits::namedErrors_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("code");
    QTest::newRow("broken JSON") << QByteArray("{\"type\":") << QStringLiteral("json_invalid");
    QTest::newRow("unknown type") << QByteArray(R"({"type":"dance"})")
                                  << QStringLiteral("message_unknown");
    QTest::newRow("unknown channel") << QByteArray(R"({"type":"subscribe","channel":"roof"})")
                                     << QStringLiteral("channel_unknown");
    QTest::newRow("no channel") << QByteArray(R"({"type":"subscribe"})")
                                << QStringLiteral("field_missing");
    QTest::newRow("wrong version") << QByteArray(R"({"type":"hello","protocol":2,"token":"x"})")
                                   << QStringLiteral("version_unsupported");
    QTest::newRow("not this role's")
        << QByteArray(R"({"type":"subscribe","channel":"counter"})") << QStringLiteral("forbidden");
}

void TestRealtimeLimits::namedErrors()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, code);
    RealtimeFixture fixture;
    Console console;
    SIGN_IN(console, fixture, "ven_1/kitchen/ses_1");
    console.say(message.constData());
    QTRY_COMPARE(console.count("error"), 1);
    QCOMPARE(console.problem(), code);
    // And the connection stays.
    console.say(R"({"type":"subscribe","channel":"kitchen"})");
    QTRY_COMPARE(fixture.snapshots.snapshots.size(), 1u);
    QVERIFY(!console.closed);
}

void TestRealtimeLimits::binaryIsRefused()
{
    RealtimeFixture fixture;
    Console console;
    SIGN_IN(console, fixture, "ven_1/kitchen/ses_1");
    console.socket.sendBinaryMessage("{}");
    QTRY_COMPARE(console.problem(), QStringLiteral("binary_unsupported"));
    QVERIFY(!console.closed);
}

void TestRealtimeLimits::messageSize_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("64 KiB") << 65536 << true;
    QTest::newRow("one more") << 65537 << false;
    QTest::newRow("8 MiB") << 8 * 1024 * 1024 << false;
}

void TestRealtimeLimits::messageSize()
{
    QFETCH(int, bytes);
    QFETCH(bool, accepted);
    RealtimeFixture fixture;
    Console console;
    SIGN_IN(console, fixture, "ven_1/kitchen/ses_1");
    console.socket.sendTextMessage(QString(bytes, u'x'));
    if (accepted) {
        QTRY_COMPARE(console.problem(), QStringLiteral("json_invalid"));
        QVERIFY(!console.closed);
    } else {
        QTRY_VERIFY(console.closed);
        QCOMPARE(console.closeCode, 1009);
        QTRY_COMPARE(fixture.server.socketCount(), 0);
    }
}

void TestRealtimeLimits::fiftyMessagesASecond()
{
    RealtimeFixture fixture;
    Console console;
    SIGN_IN(console, fixture, "ven_1/kitchen/ses_1"); // the first of the 50
    for (int i = 0; i < 49; ++i)
        console.say(R"({"type":"painted","seq":1})");
    QTRY_COMPARE(fixture.server.stats().messagesIn, 50);
    fixture.clock.advanceMs(1000);
    for (int i = 0; i < 50; ++i)
        console.say(R"({"type":"painted","seq":2})");
    QTRY_COMPARE(fixture.server.stats().messagesIn, 100);
    QVERIFY(!console.closed);
    fixture.clock.advanceMs(999);
    console.say(R"({"type":"painted","seq":3})");
    QTRY_VERIFY(console.closed);
    QCOMPARE(console.problem(), QStringLiteral("too_many_requests"));
    QCOMPARE(console.closeCode, 4429);
}

void TestRealtimeLimits::floodersReadWhy()
{
    RealtimeFixture fixture;
    Console console;
    SIGN_IN(console, fixture, "ven_1/kitchen/ses_1");
    // Much is still on its way when the server closes: the code must arrive all the same.
    for (int i = 0; i < 2000; ++i)
        console.socket.sendTextMessage(QString(4000, u'x'));
    QTRY_VERIFY(console.closed);
    QCOMPARE(console.closeCode, 4429);
    QCOMPARE(fixture.server.stats().tooMany, 1);
    QTRY_COMPARE(fixture.server.socketCount(), 0);
}

// A peer that is still writing when it is closed must not be reset: it would lose the close frame.
void TestRealtimeLimits::closingDoesNotReset()
{
    RealtimeFixture fixture;
    std::atomic<int> writeError = -1;
    QByteArray heard;
    std::thread peer([port = fixture.port(), &writeError, &heard] {
        BlockingPeer raw(port);
        raw.write(testing::upgradeRequest());
        for (int i = 0; i < 500; ++i)
            raw.write(testing::maskedFrame(QByteArray(10'000, 'x')));
        ::shutdown(raw.descriptor, SHUT_WR);
        std::array<char, 4096> buffer{};
        for (ssize_t count = 1; count > 0;) {
            count = ::recv(raw.descriptor, buffer.data(), buffer.size(), 0);
            heard.append(buffer.data(), std::max<ssize_t>(count, 0));
        }
        writeError = raw.error;
    });
    QTRY_VERIFY(writeError.load() >= 0);
    peer.join();
    QCOMPARE(writeError.load(), 0);
    // 4429 in the close frame, after the error that names the reason.
    QVERIFY(heard.contains("too_many_requests"));
    QVERIFY(heard.contains("\x11\x4dtoo many messages"));
}

void TestRealtimeLimits::slowReader()
{
    RealtimeFixture fixture;
    Console console;
    Console quick;
    SIGN_IN(console, fixture, "ven_1/kitchen/ses_1");
    SIGN_IN(quick, fixture, "ven_1/kitchen/ses_2");
    for (Console* each : {&console, &quick}) {
        each->say(R"({"type":"subscribe","channel":"kitchen"})");
        QTRY_COMPARE(fixture.snapshots.snapshots.size(), 1u);
        fixture.snapshots.answerSnapshot(0);
        QTRY_COMPARE(each->count("snapshot"), 1);
    }
    // From here on this one does not read.
    console.socket.setReadBufferSize(1);
    const QByteArray data = "{\"x\":\"" + QByteArray(60'000, 'x') + "\"}";
    int seq = 0;
    while (fixture.server.stats().tooSlow == 0 && seq < 1000) {
        ++seq;
        fixture.server.publish({eventOf("ven_1", seq, engine::Audience::Kitchen, data)});
        QTRY_COMPARE(int(quick.eventNumbers().size()), seq);
    }
    QCOMPARE(fixture.server.stats().tooSlow, 1);
    QVERIFY(!quick.closed);
    // It reads on in time, and learns why it was dropped.
    console.socket.setReadBufferSize(0);
    console.socket.resume();
    QTRY_VERIFY(console.closed);
    QCOMPARE(console.closeCode, 4408);
    QTRY_COMPARE(fixture.server.socketCount(), 1);
    const auto consoles = fixture.server.consoles(VenueId(QByteArray("ven_1"))).consoles;
    QCOMPARE(consoles.size(), 2u);
    QCOMPARE(consoles[1].cause, QStringLiteral("too_slow"));
}

void TestRealtimeLimits::readerThatStoppedIsCutOff()
{
    RealtimeFixture fixture;
    Console console;
    SIGN_IN(console, fixture, "ven_1/kitchen/ses_1");
    console.socket.setReadBufferSize(1);
    console.say(R"({"type":"subscribe","channel":"kitchen"})");
    QTRY_COMPARE(fixture.snapshots.snapshots.size(), 1u);
    fixture.snapshots.answerSnapshot(0);
    const QByteArray data = "{\"x\":\"" + QByteArray(1024 * 1024, 'x') + "\"}";
    for (int seq = 1; fixture.server.stats().tooSlow == 0 && seq < 100; ++seq)
        fixture.server.publish({eventOf("ven_1", seq, engine::Audience::Kitchen, data)});
    QCOMPARE(fixture.server.stats().tooSlow, 1);
    fixture.advance(4'999);
    QCOMPARE(fixture.server.socketCount(), 1);
    fixture.advance(1);
    QTRY_COMPARE(fixture.server.socketCount(), 0);
}

// Each ping is answered, and nothing else is written that would show that nobody reads.
void TestRealtimeLimits::pingsWhoseAnswersNobodyReads()
{
    constexpr qint64 most = 64 * 1024 * 1024;
    realtime::RealtimeLimits limits = RealtimeFixture::manualLimits();
    limits.unsentBytes = 64 * 1024;
    limits.closeTimeoutMs = 100;
    RealtimeFixture fixture(limits);
    std::atomic<qint64> sent = -1;
    std::thread peer([port = fixture.port(), &sent] {
        BlockingPeer raw(port, 4096);
        raw.write(testing::upgradeRequest());
        const QByteArray ping = QByteArray("\x89\xfd", 2) + QByteArray(4 + 125, '\0');
        const QByteArray pings = ping.repeated(200);
        qint64 count = 0;
        for (; raw.error == 0 && count < most; count += pings.size())
            raw.write(pings);
        sent = count;
    });
    QTRY_VERIFY(sent.load() >= 0);
    peer.join();
    QVERIFY(sent.load() < most);
    QCOMPARE(fixture.server.stats().tooSlow, 1);
    QTRY_COMPARE(fixture.server.socketCount(), 0);
}

void TestRealtimeLimits::silentPeerIsDropped()
{
    RealtimeFixture fixture;
    Console alive;
    SIGN_IN(alive, fixture, "ven_1/kitchen/ses_1");
    // One that shakes hands and then does nothing, not even answer pings.
    QTcpSocket dead;
    dead.connectToHost(QHostAddress::LocalHost, fixture.port());
    dead.write(testing::upgradeRequest("ven_1/kitchen/ses_2"));
    QTRY_COMPARE(fixture.server.socketCount(), 2);
    dead.write(testing::maskedFrame(R"({"type":"hello","protocol":1})"));
    QTRY_COMPARE(fixture.server.stats().welcomed, 2);
    fixture.advance(44'999);
    alive.say(R"({"type":"painted","seq":1})");
    QTRY_COMPARE(fixture.server.stats().painted, 1);
    QCOMPARE(fixture.server.socketCount(), 2);
    fixture.advance(1);
    QTRY_COMPARE(fixture.server.socketCount(), 1);
    QVERIFY(!alive.closed);
}

void TestRealtimeLimits::heartbeat()
{
    RealtimeFixture fixture;
    Console console;
    Console stranger;
    SIGN_IN(console, fixture, "ven_1/kitchen/ses_1");
    stranger.open(fixture.port());
    QTRY_COMPARE(fixture.server.socketCount(), 2);
    fixture.server.publish({eventOf("ven_1", 7, engine::Audience::Manager)});
    fixture.advance(999);
    fixture.advance(1);
    QTRY_COMPARE(console.count("heartbeat"), 1);
    QCOMPARE(console.last().value(QStringLiteral("seq")).toInt(), 7);
    QCOMPARE(console.last().value(QStringLiteral("serverTime")).toString(),
             fixture.clock.now().toRfc3339());
    fixture.advance(1000);
    QTRY_COMPARE(console.count("heartbeat"), 2);
    QVERIFY(stranger.heard.empty());
}

void TestRealtimeLimits::endedSession()
{
    RealtimeFixture fixture;
    Console first;
    Console second;
    Console other;
    SIGN_IN(first, fixture, "ven_1/kitchen/ses_1");
    SIGN_IN(second, fixture, "ven_1/kitchen/ses_1");
    SIGN_IN(other, fixture, "ven_1/kitchen/ses_2");
    fixture.server.endSession(SessionId(QByteArray("ses_1")));
    QTRY_VERIFY(first.closed);
    QTRY_VERIFY(second.closed);
    QCOMPARE(first.closeCode, 4401);
    QCOMPARE(second.closeCode, 4401);
    QTRY_COMPARE(fixture.server.socketCount(), 1);
    QVERIFY(!other.closed);
}

void TestRealtimeLimits::sessionEndedDuringHello()
{
    RealtimeFixture fixture;
    Console console;
    console.open(fixture.port());
    QTRY_VERIFY(console.socket.isValid());
    console.hello("wait:ven_1/kitchen/ses_1");
    QTRY_COMPARE(fixture.authenticator.waiting.size(), 1u);
    // The look-up read the session before it ended, and answers after.
    fixture.server.endSession(SessionId(QByteArray("ses_1")));
    fixture.authenticator.answerWaiting();
    QTRY_VERIFY(console.closed);
    QCOMPARE(console.closeCode, 4401);
    QCOMPARE(console.count("welcome"), 0);
    // What is remembered of it is forgotten again: a later sign-in is not refused by it.
    fixture.server.tick();
    Console again;
    SIGN_IN(again, fixture, "ven_1/kitchen/ses_1");
}

void TestRealtimeLimits::sessionOverByItself()
{
    RealtimeFixture fixture;
    fixture.authenticator.endsAt = fixture.clock.now().plusSeconds(10);
    Console console;
    SIGN_IN(console, fixture, "ven_1/kitchen/ses_1");
    fixture.advance(9'999);
    QCOMPARE(fixture.server.consoles(VenueId(QByteArray("ven_1"))).consoles.size(), 1u);
    fixture.advance(1);
    QTRY_VERIFY(console.closed);
    QCOMPARE(console.closeCode, 4401);
}

void TestRealtimeLimits::serverStops()
{
    RealtimeFixture fixture;
    Console console;
    SIGN_IN(console, fixture, "ven_1/kitchen/ses_1");
    fixture.server.stop();
    QTRY_VERIFY(console.closed);
    QCOMPARE(console.closeCode, 1001);
    Console late;
    late.open(fixture.port());
    QTRY_VERIFY(late.closed || late.socket.state() == QAbstractSocket::UnconnectedState);
}

} // namespace servery

QTEST_GUILESS_MAIN(servery::TestRealtimeLimits)
#include "tst_realtimelimits.moc"
