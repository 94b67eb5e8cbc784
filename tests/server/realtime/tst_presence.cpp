// What the server says of a venue's consoles: who answers, who fell silent, who is gone and why,
// and what each last painted; told to the counter and the manager, never to another venue.
#include "tests/server/realtime/realtimefixture.h"

#include <QJsonArray>
#include <QTest>

namespace servery {

using testing::Console;
using testing::RealtimeFixture;

namespace {

// The venue's consoles as this one was told last, by their sessions.
QHash<QString, QJsonObject> told(const Console& console)
{
    QHash<QString, QJsonObject> out;
    for (auto it = console.heard.rbegin(); it != console.heard.rend(); ++it) {
        if (it->value(QLatin1String("type")).toString() != QLatin1String("consoles"))
            continue;
        for (const QJsonValue& each : it->value(QLatin1String("consoles")).toArray())
            out.insert(each[QLatin1String("sessionId")].toString(), each.toObject());
        break;
    }
    return out;
}

QString stateOf(const Console& watcher, const char* session)
{
    const QJsonObject console = told(watcher).value(QLatin1String(session));
    const QString cause = console.value(QLatin1String("cause")).toString();
    const QString state = console.value(QLatin1String("state")).toString();
    return cause.isEmpty() ? state : state + u'/' + cause;
}

#define SIGN_IN(console, fixture, token)                                                           \
    (console).open((fixture).port());                                                              \
    QTRY_VERIFY((console).socket.isValid());                                                       \
    (console).hello(token);                                                                        \
    QTRY_COMPARE((console).count("welcome"), 1)

#define WATCH(console, fixture)                                                                    \
    (console).say(R"({"type":"subscribe","channel":"counter"})");                                  \
    QTRY_COMPARE((fixture).snapshots.snapshots.size(), 1u);                                        \
    (fixture).snapshots.answerSnapshot(1);                                                         \
    (fixture).server.tick();                                                                       \
    QTRY_VERIFY((console).count("consoles") > 0)

} // namespace

class TestPresence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoFallsSilentAndSpeaksAgain();
    void tellsWhoIsGoneUntilItIsBack();
    void whoSignsOutIsNotMissed();
    void tellsWhatIsPainted();
    void isToldOnlyWhereItBelongs();
};

void TestPresence::tellsWhoFallsSilentAndSpeaksAgain()
{
    realtime::RealtimeLimits limits = RealtimeFixture::manualLimits();
    limits.pingMs = 3'600'000; // nobody is asked, so the clock alone decides
    RealtimeFixture fixture(limits);
    Console kitchen;
    Console counter;
    SIGN_IN(kitchen, fixture, "ven_1/kitchen/ses_k");
    SIGN_IN(counter, fixture, "ven_1/counter/ses_c");
    WATCH(counter, fixture);
    QCOMPARE(stateOf(counter, "ses_k"), QStringLiteral("live"));

    const Timestamp lastHeard = fixture.clock.now();
    fixture.advance(1'999);
    counter.say(R"({"type":"painted","seq":1,"screen":"counter"})");
    QTRY_COMPARE(fixture.server.stats().painted, 1);
    QCOMPARE(stateOf(counter, "ses_k"), QStringLiteral("live"));
    fixture.advance(1);
    QTRY_COMPARE(stateOf(counter, "ses_k"), QStringLiteral("silent/no_answer"));
    QCOMPARE(stateOf(counter, "ses_c"), QStringLiteral("live"));
    QCOMPARE(told(counter)[QStringLiteral("ses_k")].value(QLatin1String("since")).toString(),
             lastHeard.toRfc3339());
    QCOMPARE(fixture.server.silentCount(), 1);

    kitchen.say(R"({"type":"painted","seq":1})");
    QTRY_COMPARE(fixture.server.stats().painted, 2);
    fixture.server.tick();
    QTRY_COMPARE(stateOf(counter, "ses_k"), QStringLiteral("live"));
}

void TestPresence::tellsWhoIsGoneUntilItIsBack()
{
    RealtimeFixture fixture;
    Console counter;
    SIGN_IN(counter, fixture, "ven_1/counter/ses_c");
    WATCH(counter, fixture);
    {
        Console kitchen;
        SIGN_IN(kitchen, fixture, "ven_1/kitchen/ses_k");
        fixture.server.tick();
        QTRY_COMPARE(stateOf(counter, "ses_k"), QStringLiteral("live"));
        kitchen.socket.abort();
    }
    QTRY_COMPARE(fixture.server.socketCount(), 1);
    fixture.server.tick();
    QTRY_COMPARE(stateOf(counter, "ses_k"), QStringLiteral("gone/connection_lost"));

    Console again;
    SIGN_IN(again, fixture, "ven_1/kitchen/ses_k");
    fixture.server.tick();
    QTRY_COMPARE(stateOf(counter, "ses_k"), QStringLiteral("live"));
    QCOMPARE(told(counter).size(), 2);

    again.socket.abort();
    QTRY_COMPARE(fixture.server.socketCount(), 1);
    fixture.clock.advanceMs(realtime::Presence::forgetMs);
    counter.say(R"({"type":"painted","seq":1})"); // is still there after all that time
    QTRY_COMPARE(fixture.server.stats().painted, 1);
    fixture.server.tick();
    QTRY_COMPARE(told(counter).size(), 1);
}

void TestPresence::whoSignsOutIsNotMissed()
{
    RealtimeFixture fixture;
    Console counter;
    Console kitchen;
    SIGN_IN(counter, fixture, "ven_1/counter/ses_c");
    WATCH(counter, fixture);
    SIGN_IN(kitchen, fixture, "ven_1/kitchen/ses_k");
    fixture.server.tick();
    QTRY_COMPARE(told(counter).size(), 2);
    fixture.server.endSession(SessionId(QByteArray("ses_k")));
    fixture.server.tick();
    QTRY_COMPARE(told(counter).size(), 1);
}

void TestPresence::tellsWhatIsPainted()
{
    RealtimeFixture fixture;
    Console counter;
    Console kitchen;
    SIGN_IN(counter, fixture, "ven_1/counter/ses_c");
    WATCH(counter, fixture);
    SIGN_IN(kitchen, fixture, "ven_1/kitchen/ses_k");
    kitchen.say(R"({"type":"painted","seq":58,"screen":"kitchen"})");
    QTRY_COMPARE(fixture.server.stats().painted, 1);
    fixture.advance(1'000); // with the next heartbeat
    QTRY_COMPARE(told(counter)[QStringLiteral("ses_k")].value(QLatin1String("paintedSeq")).toInt(),
                 58);
    QCOMPARE(told(counter)[QStringLiteral("ses_k")].value(QLatin1String("screen")).toString(),
             QStringLiteral("kitchen"));
    bool isExposed = false;
    for (const auto& [console, seq] : fixture.server.painted())
        isExposed = isExposed || (console.session == SessionId(QByteArray("ses_k")) && seq == 58);
    QVERIFY(isExposed);
}

void TestPresence::isToldOnlyWhereItBelongs()
{
    RealtimeFixture fixture;
    Console counter;
    Console kitchen;
    Console elsewhere;
    SIGN_IN(counter, fixture, "ven_1/counter/ses_c");
    SIGN_IN(elsewhere, fixture, "ven_2/manager/ses_m");
    SIGN_IN(kitchen, fixture, "ven_1/kitchen/ses_k");
    WATCH(counter, fixture);
    WATCH(elsewhere, fixture);
    QCOMPARE(told(elsewhere).keys(), QStringList{QStringLiteral("ses_m")});
    QVERIFY(!told(counter).contains(QStringLiteral("ses_m")));
    QCOMPARE(kitchen.count("consoles"), 0);
}

} // namespace servery

QTEST_GUILESS_MAIN(servery::TestPresence)
#include "tst_presence.moc"
