// JobRunner: leases, attempts, crashes, limits, and stopping.
#include "tests/server/jobs/jobfixture.h"

#include <QSignalSpy>
#include <QTest>

namespace servery::testing {

using jobs::JobResult;
using jobs::JobRunner;
using jobs::JobState;

class JobRunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsADueJobOnce()
    {
        JobFixture f;
        JobRunner runner(f.home.submitter(), f.home.clock());
        runner.addHandler("test.job", f.handler);
        f.ask("k");
        f.ask("k");
        f.ask("other", "another.kind");
        f.tick(runner);
        QCOMPARE(f.handler.calls.size(), std::size_t{1});
        const jobs::Job& job = f.handler.calls[0].job;
        QCOMPARE(job.key, QByteArray("k"));
        QCOMPARE(job.attempt, 1);
        QCOMPARE(job.payload, QByteArray("{\"a\":\"\xc3\xa9\"}"));
        QCOMPARE(job.venue, VenueId(QByteArray("ven_1")));
        QCOMPARE(job.createdAt, f.home.clock().now());
        QCOMPARE(f.row("k").state, JobState::Leased);
        QCOMPARE(runner.running(), 1);

        f.handler.calls[0].done({});
        f.handler.calls[0].done({JobResult::End::Park}); // only the first end counts
        f.home.settle();
        QCOMPARE(f.row("k").state, JobState::Done);
        QCOMPARE(runner.running(), 0);
        f.tick(runner);
        QCOMPARE(f.handler.calls.size(), std::size_t{1});
        QCOMPARE(f.row("other").state, JobState::Waiting);
    }

    void waitsForItsTime()
    {
        JobFixture f;
        JobRunner runner(f.home.submitter(), f.home.clock());
        runner.addHandler("test.job", f.handler);
        f.ask("k", "test.job", f.home.clock().now().plusSeconds(10));
        f.tick(runner);
        QVERIFY(f.handler.calls.empty());
        f.home.clock().advanceSeconds(10);
        f.tick(runner);
        QCOMPARE(f.handler.calls.size(), std::size_t{1});
    }

    void crashAfterTheProvidersAnswerIsAnotherAttempt()
    {
        JobFixture f;
        auto first = std::make_unique<JobRunner>(f.home.submitter(), f.home.clock());
        first->addHandler("test.job", f.handler);
        f.ask("k");
        f.tick(*first);
        // The provider has answered, but the process dies before the end is committed.
        first.reset();
        f.handler.calls[0].done({});
        f.home.settle();
        QCOMPARE(f.row("k").state, JobState::Leased);

        JobRunner second(f.home.submitter(), f.home.clock());
        second.addHandler("test.job", f.handler);
        f.home.clock().advanceMs(59'999);
        f.tick(second);
        QCOMPARE(f.handler.calls.size(), std::size_t{1});
        f.home.clock().advanceMs(1);
        f.tick(second);
        QCOMPARE(f.handler.calls.size(), std::size_t{2});
        QCOMPARE(f.handler.calls[1].job.attempt, 2);
    }

    void lateEndOfAnOldAttemptIsIgnored()
    {
        JobFixture f;
        JobRunner runner(f.home.submitter(), f.home.clock());
        runner.addHandler("test.job", f.handler);
        f.ask("k");
        f.tick(runner);
        f.home.clock().advanceSeconds(60);
        f.tick(runner);
        QCOMPARE(f.handler.calls.size(), std::size_t{2});
        JobResult result;
        result.followUp = AddToTally{"late", 1};
        f.handler.calls[0].done(result);
        f.home.settle();
        QCOMPARE(f.row("k").state, JobState::Leased);
        QCOMPARE(TallyStore::read(f.home.database(), "late"), std::int64_t{-1});
        QCOMPARE(runner.running(), 1);

        result.followUp = AddToTally{"right", 1};
        f.handler.calls[1].done(result);
        f.home.settle();
        QCOMPARE(f.row("k").state, JobState::Done);
        QCOMPARE(TallyStore::read(f.home.database(), "right"), std::int64_t{1});
    }

    void concurrencyIsBoundedAndRefilled()
    {
        JobFixture f;
        JobRunner runner(f.home.submitter(), f.home.clock());
        runner.addHandler("test.job", f.handler, {.concurrency = 2});
        for (int i = 0; i < 5; ++i)
            f.ask(QByteArray::number(i));
        f.tick(runner);
        QCOMPARE(f.handler.calls.size(), std::size_t{2});
        f.handler.calls[0].done({});
        f.home.settle(); // without a tick: it knows that there is more
        QCOMPARE(f.handler.calls.size(), std::size_t{3});
        f.handler.answersAtOnce = true;
        f.handler.calls[1].done({});
        f.home.settle();
        QCOMPARE(f.handler.calls.size(), std::size_t{5});
    }

    void rateIsBoundedPerKind()
    {
        JobFixture f;
        PlayedHandler free;
        JobRunner runner(f.home.submitter(), f.home.clock());
        f.handler.answersAtOnce = true;
        free.answersAtOnce = true;
        runner.addHandler("slow", f.handler, {.concurrency = 8, .ratePerSecond = 2});
        runner.addHandler("free", free);
        for (int i = 0; i < 6; ++i) {
            f.ask("s" + QByteArray::number(i), "slow");
            f.ask("f" + QByteArray::number(i), "free");
        }
        f.tick(runner);
        QCOMPARE(free.calls.size(), std::size_t{6});
        QCOMPARE(f.handler.calls.size(), std::size_t{2});
        f.home.clock().advanceMs(499);
        f.tick(runner);
        QCOMPARE(f.handler.calls.size(), std::size_t{2});
        f.home.clock().advanceMs(1);
        f.tick(runner);
        QCOMPARE(f.handler.calls.size(), std::size_t{3});
        f.home.clock().advanceSeconds(60); // unused tokens do not pile up
        f.tick(runner);
        QCOMPARE(f.handler.calls.size(), std::size_t{5});
    }

    void handlerThatThrowsIsTriedAgain()
    {
        class Thrower final : public jobs::JobHandler
        {
        public:
            void run(const jobs::Job&, std::function<void(JobResult)>) override
            {
                throw std::runtime_error("no");
            }
        } thrower;
        JobFixture f;
        JobRunner runner(f.home.submitter(), f.home.clock());
        runner.addHandler("test.job", thrower);
        f.ask("k");
        f.tick(runner);
        QCOMPARE(f.row("k").state, JobState::Waiting);
        QVERIFY(f.row("k").runAt > f.home.clock().now());
    }

    void endIsReportedAgainWhenTheDatabaseIsBack()
    {
        JobFixture f;
        JobRunner runner(f.home.submitter(), f.home.clock());
        runner.addHandler("test.job", f.handler);
        f.ask("k");
        f.tick(runner);
        f.home.submitter().refuseWith = errors::storageUnavailable;
        f.handler.calls[0].done({});
        f.home.settle();
        QCOMPARE(f.row("k").state, JobState::Leased);
        f.home.submitter().refuseWith.reset();
        f.tick(runner);
        QCOMPARE(f.row("k").state, JobState::Done);
        QCOMPARE(f.handler.calls.size(), std::size_t{1});
    }

    void followUpThatBreaksParksTheJob_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<QString>("error");
        QTest::newRow("throws") << 0 << QStringLiteral("the result could not be recorded");
        QTest::newRow("breaks a constraint")
            << 1 << QStringLiteral("the result could not be recorded");
        QTest::newRow("is refused")
            << 2 << QStringLiteral("follow-up refused: tally_too_high: at most 1000");
    }
    void followUpThatBreaksParksTheJob()
    {
        QFETCH(int, how);
        QFETCH(QString, error);
        JobFixture f;
        JobRunner runner(f.home.submitter(), f.home.clock());
        runner.addHandler("test.job", f.handler);
        f.ask("k");
        f.tick(runner);
        const std::vector<std::any> followUps = {ThrowHalfway{"a"}, BreakConstraint{"a"},
                                                 AddToTally{"a", 5000}};
        JobResult result;
        result.followUp = followUps[static_cast<std::size_t>(how)];
        f.handler.calls[0].done(result);
        f.home.settle();
        QCOMPARE(f.row("k").state, JobState::Parked);
        QCOMPARE(f.row("k").lastError, error);
        QCOMPARE(TallyStore::read(f.home.database(), "a"), std::int64_t{-1});
        QCOMPARE(runner.running(), 0);
    }

    void stopsWhenWhatRunsHasEnded()
    {
        JobFixture f;
        JobRunner runner(f.home.submitter(), f.home.clock());
        runner.addHandler("test.job", f.handler, {.concurrency = 1});
        const QSignalSpy stopped(&runner, &JobRunner::stopped);
        f.ask("one");
        f.ask("two");
        f.tick(runner);
        runner.stop();
        QCOMPARE(stopped.size(), 0);
        f.handler.calls[0].done({});
        f.home.settle();
        QCOMPARE(stopped.size(), 1);
        QCOMPARE(f.row("one").state, JobState::Done);
        QCOMPARE(f.row("two").state, JobState::Waiting);
        f.tick(runner);
        QCOMPARE(f.handler.calls.size(), std::size_t{1});
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::JobRunnerTest)
#include "tst_jobrunner.moc"
