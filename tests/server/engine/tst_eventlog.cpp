// Replay of events by channel, and housekeeping.
#include "server/engine/eventlog.h"
#include "server/engine/housekeeping.h"
#include "tests/server/engine/tallies.h"
#include "tests/support/inlineengine.h"

#include <QTest>

namespace servery::testing {

using engine::Audience;
using engine::PurgeExpired;

namespace {

const VenueId venue(QByteArray("ven_1"));

struct Server
{
    Server() : store(home.database()), housekeeping(home.database())
    {
        TallyStore::createTable(home.database());
        store.registerWith(home.engine());
        housekeeping.registerWith(home.engine());
    }
    void emitOne(Audience audience, const VenueId& where = venue)
    {
        QVERIFY(home.run(AddToTally{"a", 1, where, audience}));
    }
    std::int64_t count(const char* sql)
    {
        storage::Rows rows = home.database().query(sql);
        return rows.next() ? rows.integer(0) : -1;
    }
    int purge(const PurgeExpired& command)
    {
        return home.run(command)->body[QStringLiteral("removed")].toInt();
    }

    InlineEngine home;
    TallyStore store;
    engine::Housekeeping housekeeping;
};

} // namespace

class EventLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void channelSeesItsAudiences_data()
    {
        QTest::addColumn<Audience>("channel");
        QTest::addColumn<std::int64_t>("since");
        QTest::addColumn<int>("limit");
        QTest::addColumn<QList<std::int64_t>>("expected");
        QTest::newRow("kitchen") << Audience::Kitchen << std::int64_t{0} << 100
                                 << QList<std::int64_t>{1, 4};
        QTest::newRow("counter") << Audience::Counter << std::int64_t{0} << 100
                                 << QList<std::int64_t>{1, 3, 4};
        QTest::newRow("manager") << Audience::Manager << std::int64_t{0} << 100
                                 << QList<std::int64_t>{1, 2, 3, 4};
        QTest::newRow("since") << Audience::Manager << std::int64_t{2} << 100
                               << QList<std::int64_t>{3, 4};
        QTest::newRow("limit") << Audience::Manager << std::int64_t{0} << 2
                               << QList<std::int64_t>{1, 2};
        QTest::newRow("beyond") << Audience::Manager << std::int64_t{4} << 100
                                << QList<std::int64_t>{};
        QTest::newRow("below") << Audience::Manager << INT64_MIN << 100
                               << QList<std::int64_t>{1, 2, 3, 4};
        QTest::newRow("far beyond")
            << Audience::Manager << INT64_MAX << 100 << QList<std::int64_t>{};
    }
    void channelSeesItsAudiences()
    {
        QFETCH(Audience, channel);
        QFETCH(std::int64_t, since);
        QFETCH(int, limit);
        QFETCH(QList<std::int64_t>, expected);
        Server server;
        for (const Audience audience :
             {Audience::Kitchen, Audience::Manager, Audience::Counter, Audience::Kitchen})
            server.emitOne(audience);
        QList<std::int64_t> seen;
        const auto events =
            engine::eventsAfter(server.home.database(), venue, channel, since, limit);
        for (const engine::VenueEvent& event : events)
            seen.append(event.seq);
        QCOMPARE(seen, expected);
        QCOMPARE(engine::head(server.home.database(), venue), std::int64_t{4});
    }

    void replayIsWhatWasFannedOut()
    {
        Server server;
        std::vector<engine::Envelope> batch;
        batch.push_back({AddToTally{"a", 3, venue, Audience::Counter}, std::nullopt, {}});
        const engine::Engine::Result result = server.home.engine().process(batch);
        const engine::VenueEvent& sent = result.committed.events.front();
        const auto events =
            engine::eventsAfter(server.home.database(), venue, Audience::Manager, 0, 10);
        QCOMPARE(events.size(), std::size_t{1});
        const engine::VenueEvent& kept = events.front();
        QCOMPARE(kept.at, sent.at);
        QCOMPARE(kept.audience, sent.audience);
        QCOMPARE(kept.name, sent.name);
        QCOMPARE(kept.subject, QByteArray("a"));
        QCOMPARE(kept.data, QByteArray("{\"value\":3}"));
        QCOMPARE(kept.prevManager, sent.prevManager);
    }

    void unknownVenueHasNoEvents()
    {
        Server server;
        QCOMPARE(engine::head(server.home.database(), venue), std::int64_t{0});
        QCOMPARE(engine::oldestEvent(server.home.database(), venue), std::int64_t{0});
    }

    void venuesKeepTheirEventsApart()
    {
        Server server;
        const VenueId other(QByteArray("ven_0"));
        storage::Database& database = server.home.database();
        for (int i = 0; i < 5; ++i) {
            server.emitOne(Audience::Kitchen);
            server.emitOne(Audience::Kitchen, other);
        }
        server.emitOne(Audience::Kitchen, other);
        for (const VenueId& which : {venue, other}) {
            const std::int64_t last = which == venue ? 5 : 6;
            const auto events = engine::eventsAfter(database, which, Audience::Kitchen, 0, 100);
            QCOMPARE(events.size(), static_cast<std::size_t>(last));
            for (std::size_t i = 0; i < events.size(); ++i) {
                QCOMPARE(events[i].venue, which);
                QCOMPARE(events[i].seq, static_cast<std::int64_t>(i + 1));
            }
            QVERIFY(engine::eventAt(database, which, last).has_value());
            QVERIFY(!engine::eventAt(database, which, last + 1).has_value());
            QVERIFY(!engine::eventAt(database, which, 0).has_value());
            // What would be the first event of the next venue.
            QVERIFY(!engine::eventAt(database, which, (std::int64_t{1} << 40) + 1).has_value());
        }
        const PurgeExpired command{.limit = 100, .keepEvents = 2};
        QCOMPARE(server.purge(command), 1);
        QCOMPARE(engine::oldestEvent(database, venue), std::int64_t{4});
        QCOMPARE(engine::oldestEvent(database, other), std::int64_t{1});
        QCOMPARE(server.purge(command), 1);
        QCOMPARE(engine::oldestEvent(database, venue), std::int64_t{4});
        QCOMPARE(engine::oldestEvent(database, other), std::int64_t{5});
    }

    void oldEventsGoInSmallSteps()
    {
        Server server;
        for (int i = 0; i < 10; ++i)
            server.emitOne(Audience::Kitchen);
        const PurgeExpired command{.limit = 4, .keepEvents = 3};
        QCOMPARE(server.purge(command), 1);
        QCOMPARE(engine::oldestEvent(server.home.database(), venue), std::int64_t{5});
        QCOMPARE(server.purge(command), 0); // the turn of the venues begins anew
        QCOMPARE(server.purge(command), 1);
        QCOMPARE(engine::oldestEvent(server.home.database(), venue), std::int64_t{8});
        for (int i = 0; i < 4; ++i)
            server.purge(command);
        QCOMPARE(engine::oldestEvent(server.home.database(), venue), std::int64_t{8});
        QCOMPARE(engine::head(server.home.database(), venue), std::int64_t{10});
    }

    void expiredKeysAndDoneJobsGo()
    {
        Server server;
        for (int i = 0; i < 3; ++i) {
            AddToTally command{"a", 1};
            command.jobKey = QByteArray::number(i);
            QVERIFY(server.home.run(command, engine::IdempotencyKey{"s", QByteArray::number(i), "f",
                                                                    i == 0 ? 120'000 : 60'000,
                                                                    errors::idempotencyKeyReused}));
        }
        server.home.database().run("update jobs set state = 'done', finished_at = $1"
                                   " where key <> '2'",
                                   {server.home.clock().now().ms});
        const PurgeExpired command{.limit = 500, .keepEvents = 100, .keepDoneJobsMs = 60'000};
        QCOMPARE(server.purge(command), 0);
        server.home.clock().advanceMs(60'000);
        QCOMPARE(server.purge(command), 4);
        QCOMPARE(server.count("select count(*) from idempotency_keys"), std::int64_t{1});
        QCOMPARE(server.count("select count(*) from jobs"), std::int64_t{1});
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::EventLogTest)
#include "tst_eventlog.moc"
