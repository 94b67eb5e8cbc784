// JobDesk: what an attempt's end leads to, parking and retrying, and the plans of its statements.
#include "tests/server/jobs/jobfixture.h"
#include "tests/support/forwardingdatabase.h"
#include "tests/support/queryplan.h"

#include <QTest>

namespace servery::testing {

using jobs::CompleteJob;
using jobs::JobResult;
using jobs::JobState;
using jobs::LeaseJobs;
using jobs::RetryJob;

namespace {

std::vector<jobs::Job> lease(JobFixture& f, int limit = 10, int maxAttempts = 20)
{
    const engine::Outcome outcome =
        f.home.run(LeaseJobs{{{"test.job", limit, maxAttempts}}, 60'000});
    return jobs::leasedJobs(outcome->body);
}

engine::Outcome end(JobFixture& f, const jobs::Job& job, JobResult result,
                    jobs::RetryPolicy policy = {})
{
    return f.home.run(CompleteJob{job.id, job.attempt, std::move(result), policy});
}

QString codeOf(const engine::Outcome& outcome)
{
    return outcome ? QStringLiteral("ok") : QString::fromUtf8(outcome.error().kind.code);
}

} // namespace

class JobDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failuresAreTriedAgainLaterAndLater()
    {
        JobFixture f;
        f.ask("k");
        const jobs::RetryPolicy policy{.firstMs = 2000, .capMs = 10'000, .maxAttempts = 6};
        const std::int64_t most[] = {2000, 4000, 8000, 10'000, 10'000};
        for (int attempt = 1; attempt <= 5; ++attempt) {
            const auto leased = lease(f);
            QCOMPARE(leased.size(), std::size_t{1});
            QCOMPARE(leased[0].attempt, attempt);
            QVERIFY(end(f, leased[0], {JobResult::End::Retry, QStringLiteral("busy")}, policy));
            const std::int64_t pause = f.row("k").runAt.ms - f.home.clock().now().ms;
            QVERIFY2(pause >= most[attempt - 1] / 2 && pause <= most[attempt - 1],
                     qPrintable(QString::number(pause)));
            QCOMPARE(f.row("k").lastError, QStringLiteral("busy"));
            QVERIFY(lease(f).empty());
            f.home.clock().advanceMs(pause);
        }
        const auto last = lease(f);
        QVERIFY(end(f, last[0], {JobResult::End::Retry, QStringLiteral("still busy")}, policy));
        QCOMPARE(f.row("k").state, JobState::Parked);
        QCOMPARE(f.row("k").lastError, QStringLiteral("still busy"));
        f.home.clock().advanceSeconds(3600);
        QVERIFY(lease(f).empty());
    }

    void providersOwnTimeWins()
    {
        JobFixture f;
        f.ask("k");
        JobResult result{JobResult::End::Retry, QStringLiteral("rate limited")};
        result.retryAt = f.home.clock().now().plusSeconds(33);
        QVERIFY(end(f, lease(f)[0], result));
        QCOMPARE(f.row("k").runAt, *result.retryAt);
    }

    void attemptsThatNeverEndArePutAside()
    {
        JobFixture f;
        f.ask("k");
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(lease(f, 10, 3).size(), std::size_t{1});
            f.home.clock().advanceSeconds(60);
        }
        QVERIFY(lease(f, 10, 3).empty());
        QCOMPARE(f.row("k").state, JobState::Parked);
    }

    void retryStartsTheLimitAnewButNotTheCount()
    {
        JobFixture f;
        f.ask("k");
        QCOMPARE(codeOf(f.home.run(RetryJob{f.idOf("k")})), QStringLiteral("job_not_parked"));
        QCOMPARE(codeOf(f.home.run(RetryJob{JobId(QByteArray("job_none"))})),
                 QStringLiteral("job_not_found"));
        const jobs::RetryPolicy once{.maxAttempts = 1};
        QVERIFY(end(f, lease(f)[0], {JobResult::End::Retry, QStringLiteral("no")}, once));
        QCOMPARE(jobs::JobStore::readParked(f.home.database(), 10).size(), std::size_t{1});
        QVERIFY(f.home.run(RetryJob{f.idOf("k")}));
        QVERIFY(jobs::JobStore::readParked(f.home.database(), 10).empty());
        const auto again = lease(f, 10, 1);
        QCOMPARE(again.size(), std::size_t{1});
        QCOMPARE(again[0].attempt, 2);
        QVERIFY(end(f, again[0], {}));
        QCOMPARE(f.row("k").state, JobState::Done);
        QCOMPARE(f.row("k").finishedAt, f.home.clock().now());
    }

    void twoLeasesInOneBatchShareNothing()
    {
        JobFixture f;
        for (int i = 0; i < 4; ++i)
            f.ask(QByteArray::number(i));
        std::vector<engine::Envelope> batch;
        batch.reserve(2);
        for (int i = 0; i < 2; ++i)
            batch.push_back({LeaseJobs{{{"test.job", 4, 20}}, 60'000}, std::nullopt, {}});
        const auto result = f.home.engine().process(batch);
        QCOMPARE(jobs::leasedJobs(result.outcomes[0]->body).size(), std::size_t{4});
        QCOMPARE(jobs::leasedJobs(result.outcomes[1]->body).size(), std::size_t{0});
    }

    void endAndFollowUpAreOneTransaction()
    {
        JobFixture f;
        f.ask("k");
        const auto leased = lease(f);
        JobResult result;
        AddToTally followUp{"a", 1, VenueId(QByteArray("ven_1"))};
        followUp.jobKey = "next";
        result.followUp = followUp;
        std::vector<engine::Envelope> batch;
        batch.push_back({CompleteJob{leased[0].id, 1, result, {}}, std::nullopt, {}});
        batch.push_back({CompleteJob{leased[0].id, 1, result, {}}, std::nullopt, {}});
        const auto done = f.home.engine().process(batch);
        QCOMPARE(done.committed.events.size(), std::size_t{1});
        QVERIFY(done.committed.jobsWaiting);
        QCOMPARE(TallyStore::read(f.home.database(), "a"), std::int64_t{1});
        QCOMPARE(f.row("k").state, JobState::Done);
        QCOMPARE(f.row("next").state, JobState::Waiting);
        QCOMPARE(done.committed.counters.value("servery_jobs_late_results_total"), 1);
    }

    void statementsFindTheirRowsByAnIndex()
    {
        JobFixture f;
        f.ask("k");
        f.ask("parked");
        RecordingDatabase recording(f.home.database());
        engine::Engine engine(recording, f.home.clock(), f.home.random());
        jobs::JobStore store(recording);
        jobs::JobDesk desk(store);
        desk.registerWith(engine);
        const auto run = [&](std::any command) {
            std::vector<engine::Envelope> batch;
            batch.push_back({std::move(command), std::nullopt, {}});
            return engine.process(batch).outcomes.front();
        };
        const auto leased = jobs::leasedJobs(run(LeaseJobs{{{"test.job", 10, 20}}, 60'000})->body);
        QCOMPARE(leased.size(), std::size_t{2});
        QVERIFY(run(CompleteJob{leased[0].id, 1, {}, {}}));
        QVERIFY(run(CompleteJob{leased[1].id, 1, {JobResult::End::Park}, {}}));
        (void)jobs::JobStore::readParked(recording, 10);
        QVERIFY(recording.statements().size() >= 5);
        for (const QByteArray& sql : recording.statements())
            QCOMPARE(fullScans(f.home.database(), sql, {QStringLiteral("jobs_parked")}),
                     QStringList());
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::JobDeskTest)
#include "tst_jobdesk.moc"
