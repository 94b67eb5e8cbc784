// ChannelFeed by itself: no gap and no double, whatever the order of loads, events and writes.
#include "server/realtime/channelfeed.h"

#include <QTest>

namespace servery {

using namespace realtime;
using protocol::Channel;

class TestChannelFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void snapshotThenEvents();
    void replayThenEvents();
    void replayOfNothing();
    void replayInPages();
    void replayWaitsForTheSocket();
    void snapshotInsteadOfReplay_data();
    void snapshotInsteadOfReplay();
    void subscribingAgainDropsTheOldAnswer();
    void subscribingAgainWhileLive();
    void failedLoads();
    void tooManyHeld();
    void answersFromInsideTheCall();
    void audiences();
};

namespace {

engine::VenueEvent made(std::int64_t seq, engine::Audience audience = engine::Audience::Kitchen)
{
    engine::VenueEvent event;
    event.seq = seq;
    event.audience = audience;
    event.name = "x";
    event.data = "{}";
    return event;
}

// Keeps what was sent as text and what was asked for.
class Output : public FeedOutput
{
public:
    void sendText(const QString& text) override { sent << text; }
    qint64 unsentBytes() const override { return unsent; }
    void loadSnapshot(Channel, unsigned generation) override
    {
        ++snapshotLoads;
        lastGeneration = generation;
    }
    void loadPage(Channel, Position since, unsigned generation) override
    {
        pageLoads.push_back(since.seq);
        lastGeneration = generation;
        if (answerAtOnce)
            answerAtOnce(generation);
    }
    void refuseSubscribe(const Error&) override { ++refusals; }
    void fallenBehind() override { ++overflows; }

    // The numbers of the events that were sent, and "s" for snapshots.
    [[nodiscard]] QString summary() const
    {
        QStringList parts;
        for (const QString& text : sent) {
            const qsizetype at = text.indexOf(QStringLiteral("\"seq\":"));
            parts << (at < 0 ? text : QString::number(text.mid(at + 6).split(u',')[0].toInt()));
        }
        return parts.join(u' ');
    }

    QStringList sent;
    qint64 unsent = 0;
    int snapshotLoads = 0;
    std::vector<std::int64_t> pageLoads;
    unsigned lastGeneration = 0;
    int refusals = 0;
    int overflows = 0;
    std::function<void(unsigned)> answerAtOnce;
};

struct Setup
{
    RealtimeLimits limits;
    Output output;
    ChannelFeed feed{Channel::Kitchen, limits, output};

    void offer(std::int64_t seq) { feed.offer(seq, QString::number(seq)); }
    void snapshot(std::int64_t seq)
    {
        feed.snapshotLoaded(output.lastGeneration, SnapshotText{seq, QStringLiteral("s")});
    }
    void page(std::vector<engine::VenueEvent> events, std::int64_t through, std::int64_t head)
    {
        feed.pageLoaded(output.lastGeneration,
                        Replay{Replay::Kind::Events, std::move(events), through, head});
    }
};

} // namespace

void TestChannelFeed::snapshotThenEvents()
{
    Setup s;
    s.offer(1);
    s.feed.subscribe({});
    QCOMPARE(s.output.snapshotLoads, 1);
    s.offer(4);
    s.offer(5);
    s.offer(6);
    QCOMPARE(s.output.summary(), QString());
    s.snapshot(5);
    QCOMPARE(s.output.summary(), QStringLiteral("s 6"));
    s.offer(6); // came twice
    s.offer(9);
    QCOMPARE(s.output.summary(), QStringLiteral("s 6 9"));
}

void TestChannelFeed::replayThenEvents()
{
    Setup s;
    s.feed.subscribe(Position{3, {}});
    QCOMPARE(s.output.pageLoads, (std::vector<std::int64_t>{3}));
    s.offer(6);
    s.offer(8);
    s.page({made(3), made(4), made(6)}, 7, 7);
    QCOMPARE(s.output.summary(), QStringLiteral("4 6 8"));
    s.offer(9);
    QCOMPARE(s.output.summary(), QStringLiteral("4 6 8 9"));
    QCOMPARE(s.output.snapshotLoads, 0);
}

void TestChannelFeed::replayOfNothing()
{
    Setup s;
    s.feed.subscribe(Position{7, {}});
    s.page({}, 7, 7);
    s.offer(8);
    QCOMPARE(s.output.summary(), QStringLiteral("8"));
    QCOMPARE(s.output.snapshotLoads, 0);
}

void TestChannelFeed::replayInPages()
{
    Setup s;
    s.feed.subscribe(Position{0, {}});
    s.page({made(1), made(2)}, 2, 6);
    QCOMPARE(s.output.pageLoads, (std::vector<std::int64_t>{0, 2}));
    // A page of which this channel shows nothing still gets on.
    s.page({made(3, engine::Audience::Manager)}, 4, 6);
    QCOMPARE(s.output.pageLoads, (std::vector<std::int64_t>{0, 2, 4}));
    s.offer(7);
    s.page({made(5), made(6)}, 6, 7);
    s.page({made(7)}, 7, 7);
    QCOMPARE(s.output.summary(), QStringLiteral("1 2 5 6 7"));
}

void TestChannelFeed::replayWaitsForTheSocket()
{
    Setup s;
    s.feed.subscribe(Position{0, {}});
    s.output.unsent = s.limits.replayUnsentBytes + 1;
    s.page({made(1), made(2)}, 2, 2);
    s.offer(3);
    QCOMPARE(s.output.summary(), QString());
    s.output.unsent = 0;
    s.feed.pump();
    QCOMPARE(s.output.summary(), QStringLiteral("1 2 3"));
    // Once live, it is the socket's limit that counts.
    s.output.unsent = s.limits.replayUnsentBytes + 1;
    s.offer(4);
    QCOMPARE(s.output.summary(), QStringLiteral("1 2 3 4"));
}

void TestChannelFeed::snapshotInsteadOfReplay_data()
{
    QTest::addColumn<Replay::Kind>("kind");
    QTest::addColumn<qint64>("since");
    QTest::addColumn<qint64>("through");
    QTest::addColumn<qint64>("head");
    using K = Replay::Kind;
    QTest::newRow("too old") << K::SnapshotNeeded << qint64(1) << qint64(0) << qint64(50'000);
    QTest::newRow("beyond the head") << K::Events << qint64(51) << qint64(51) << qint64(50);
    QTest::newRow("a page that gets nowhere") << K::Events << qint64(1) << qint64(1) << qint64(9);
}

void TestChannelFeed::snapshotInsteadOfReplay()
{
    QFETCH(Replay::Kind, kind);
    QFETCH(qint64, since);
    QFETCH(qint64, through);
    QFETCH(qint64, head);
    Setup s;
    s.feed.subscribe(Position{since, {}});
    s.offer(head + 1);
    s.feed.pageLoaded(s.output.lastGeneration, Replay{kind, {}, through, head});
    QCOMPARE(s.output.snapshotLoads, 1);
    s.snapshot(head);
    QCOMPARE(s.output.summary(), QStringLiteral("s %1").arg(head + 1));
}

void TestChannelFeed::subscribingAgainDropsTheOldAnswer()
{
    Setup s;
    s.feed.subscribe({});
    const unsigned old = s.output.lastGeneration;
    s.offer(2);
    s.feed.subscribe({});
    s.feed.snapshotLoaded(old, SnapshotText{1, QStringLiteral("old")});
    QCOMPARE(s.output.summary(), QString());
    s.snapshot(2);
    s.offer(3);
    QCOMPARE(s.output.summary(), QStringLiteral("s 3"));
}

void TestChannelFeed::subscribingAgainWhileLive()
{
    Setup s;
    s.feed.subscribe({});
    s.snapshot(1);
    s.feed.subscribe(Position{0, {}});
    s.offer(2);
    s.page({made(1), made(2)}, 2, 2);
    s.offer(3);
    QCOMPARE(s.output.summary(), QStringLiteral("s 1 2 3"));
}

void TestChannelFeed::failedLoads()
{
    Setup s;
    s.feed.subscribe({});
    s.offer(1);
    s.feed.snapshotLoaded(s.output.lastGeneration, fail(errors::internalError));
    QCOMPARE(s.output.refusals, 1);
    s.offer(2);
    QVERIFY(!s.feed.isActive());
    QCOMPARE(s.output.summary(), QString());
    s.feed.subscribe({});
    s.snapshot(2);
    // A failed second subscription leaves the first as it was.
    s.feed.subscribe({});
    s.offer(3);
    s.feed.snapshotLoaded(s.output.lastGeneration, fail(errors::internalError));
    s.offer(4);
    QCOMPARE(s.output.refusals, 2);
    QCOMPARE(s.output.summary(), QStringLiteral("s 3 4"));
}

void TestChannelFeed::tooManyHeld()
{
    Setup s;
    s.limits.heldEvents = 3;
    s.feed.subscribe({});
    for (int seq = 1; seq <= 3; ++seq)
        s.offer(seq);
    QCOMPARE(s.output.overflows, 0);
    s.offer(4);
    QCOMPARE(s.output.overflows, 1);
}

void TestChannelFeed::answersFromInsideTheCall()
{
    Setup s;
    std::int64_t next = 0;
    s.output.answerAtOnce = [&](unsigned generation) {
        ++next;
        s.feed.pageLoaded(generation, Replay{Replay::Kind::Events, {made(next)}, next, 100});
    };
    s.feed.subscribe(Position{0, {}});
    QCOMPARE(s.output.sent.size(), 100);
    QVERIFY(s.output.summary().endsWith(QStringLiteral(" 99 100")));
}

void TestChannelFeed::audiences()
{
    using engine::Audience;
    QVERIFY(showsOn(made(1, Audience::Kitchen), Channel::Kitchen));
    QVERIFY(showsOn(made(1, Audience::Kitchen), Channel::Manager));
    QVERIFY(!showsOn(made(1, Audience::Counter), Channel::Kitchen));
    QVERIFY(showsOn(made(1, Audience::Counter), Channel::Counter));
    QVERIFY(!showsOn(made(1, Audience::Manager), Channel::Counter));
    QVERIFY(showsOn(made(1, Audience::Manager), Channel::Manager));
}

} // namespace servery

QTEST_GUILESS_MAIN(servery::TestChannelFeed)
#include "tst_channelfeed.moc"
