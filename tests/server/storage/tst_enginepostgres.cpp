// The engine and the jobs on both databases: the statements of the infrastructure in both dialects,
// their plans, and two engines on one PostgreSQL.
#include "server/engine/eventlog.h"
#include "server/engine/housekeeping.h"
#include "server/jobs/jobdesk.h"
#include "tests/server/engine/tallies.h"
#include "tests/server/storage/bothdatabases.h"
#include "tests/support/forwardingdatabase.h"
#include "tests/support/inlineengine.h"
#include "tests/support/queryplan.h"

namespace servery::testing {

using engine::Envelope;
using engine::Outcome;
using jobs::JobResult;
using jobs::LeaseJobs;

namespace {

const VenueId venue(QByteArray("ven_1"));

// One node: a connection and an engine of its own.
struct Node
{
    explicit Node(const QString& url)
        : home(url),
          recording(home.database()),
          engine(recording, home.clock(), home.random()),
          tallies(recording),
          store(recording),
          desk(store),
          housekeeping(recording)
    {
        TallyStore::createTable(home.database());
        tallies.registerWith(engine);
        desk.registerWith(engine);
        housekeeping.registerWith(engine);
    }
    Outcome run(std::any command, const QByteArray& key = {})
    {
        std::vector<Envelope> batch(1);
        batch[0].command = std::move(command);
        if (!key.isEmpty())
            batch[0].idempotency = engine::IdempotencyKey{"scope", key, "fingerprint", 60'000,
                                                          errors::idempotencyKeyReused};
        return engine.process(batch).outcomes.front();
    }
    std::vector<jobs::Job> lease()
    {
        return jobs::leasedJobs(run(LeaseJobs{{{"test.job", 10, 20}}, 60'000})->body);
    }

    InlineEngine home;
    RecordingDatabase recording;
    engine::Engine engine;
    TallyStore tallies;
    jobs::JobStore store;
    jobs::JobDesk desk;
    engine::Housekeeping housekeeping;
};

AddToTally counted(const QByteArray& name, const QByteArray& jobKey = {})
{
    AddToTally command{name, 1, venue};
    command.jobKey = jobKey;
    return command;
}

} // namespace

class EngineOnBothTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { BothDatabases::addRows(); }

    void wholeWayAndEveryPlan()
    {
        Node node(m_both.freshUrl());
        for (int i = 0; i < 3; ++i) {
            const QByteArray name = QByteArray::number(i);
            QVERIFY(node.run(counted(name, "job" + name), "key" + name));
            QVERIFY(node.run(counted(name, "job" + name), "key" + name));
        }
        QCOMPARE(TallyStore::read(node.home.database(), "2"), std::int64_t{1});
        QCOMPARE(engine::head(node.recording, venue), std::int64_t{3});
        QCOMPARE(engine::oldestEvent(node.recording, venue), std::int64_t{1});
        QCOMPARE(
            engine::eventsAfter(node.recording, venue, engine::Audience::Kitchen, 1, 10).size(),
            std::size_t{2});

        const auto leased = node.lease();
        QCOMPARE(leased.size(), std::size_t{3});
        JobResult done;
        done.followUp = counted("from a job");
        QVERIFY(node.run(jobs::CompleteJob{leased[0].id, 1, done, {}}));
        QVERIFY(node.run(
            jobs::CompleteJob{leased[1].id, 1, {JobResult::End::Park, QStringLiteral("x")}, {}}));
        QCOMPARE(jobs::JobStore::readParked(node.recording, 10).size(), std::size_t{1});
        QVERIFY(node.run(jobs::RetryJob{leased[1].id}));
        node.home.clock().advanceSeconds(60);
        QCOMPARE(node.lease().size(), std::size_t{2});

        const Outcome purged =
            node.run(engine::PurgeExpired{.limit = 10, .keepEvents = 1, .keepDoneJobsMs = 1000});
        QCOMPARE(purged->body[QStringLiteral("removed")].toInt(), 3 + 1 + 1);
        // A job that is parked and tried again is told twice.
        QCOMPARE(engine::oldestEvent(node.recording, venue), std::int64_t{6});

        if (node.recording.dialect() == storage::Database::Dialect::Sqlite) {
            QVERIFY(node.recording.statements().size() > 15);
            for (const QByteArray& sql : node.recording.statements())
                QCOMPARE(fullScans(node.home.database(), sql, {QStringLiteral("jobs_parked")}),
                         QStringList());
        }
    }

    void twoNodesShareOneSequence()
    {
        const QString url = m_both.freshUrl();
        Node one(url);
        Node two(url);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(one.run(counted("a"))->seq, std::int64_t{2 * i + 1});
            QCOMPARE(two.run(counted("a"))->seq, std::int64_t{2 * i + 2});
        }
        QCOMPARE(TallyStore::read(one.home.database(), "a"), std::int64_t{10});
        QVERIFY(one.run(counted("b"), "shared"));
        QVERIFY(two.run(counted("b"), "shared"));
        QCOMPARE(TallyStore::read(one.home.database(), "b"), std::int64_t{1});
    }

    void jobIsLeasedByOneNode()
    {
        const QString url = m_both.freshUrl();
        Node one(url);
        Node two(url);
        QVERIFY(one.run(counted("a", "job")));
        QVERIFY(two.run(counted("a", "job")));
        QCOMPARE(one.lease().size() + two.lease().size(), std::size_t{1});
    }

    void badTextHarmsOnlyItsOwnCommand()
    {
        Node node(m_both.freshUrl());
        const bool isPostgres = node.recording.dialect() == storage::Database::Dialect::Postgres;
        std::vector<Envelope> batch(3);
        batch[0].command = counted("good");
        batch[1].command = counted(QByteArray("\xff\xfe not UTF-8"));
        batch[2].command = counted("good");
        const auto result = node.engine.process(batch);
        QVERIFY(result.outcomes[0]);
        QCOMPARE(result.outcomes[1].ok(), !isPostgres);
        QVERIFY(result.outcomes[2]);
        QCOMPARE(TallyStore::read(node.home.database(), "good"), std::int64_t{2});
    }

private:
    BothDatabases m_both;
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::EngineOnBothTest)
#include "tst_enginepostgres.moc"
