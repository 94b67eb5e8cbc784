// JobRunner: leases due jobs, hands them to their handlers, and reports each end to the engine.
// It owns no state that matters: after a crash the leases run out and the jobs come back with the
// next attempt number. An end that cannot be committed because the database is gone is reported
// again at each tick; one whose follow-up fails inside the server parks the job.
//
// Each kind has its own limits: how many at once, and how many a second.
// Thread: the main event loop; the submitter's completions come there too.
#pragma once

#include "server/engine/submitter.h"
#include "server/jobs/jobcommands.h"
#include "server/jobs/tokenbucket.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <map>

namespace servery::jobs {

struct JobRunnerOptions
{
    std::int64_t leaseMs = 60'000; // longer than a handler may take
    int pollMs = 1000;             // for jobs that fall due without a wake()
};

struct JobKindOptions
{
    int concurrency = 8;
    double ratePerSecond = 0; // 0: no limit
    RetryPolicy retry = {};
};

class JobRunner final : public QObject
{
    Q_OBJECT

public:
    JobRunner(engine::Submitter& submitter, const Clock& clock, JobRunnerOptions options = {},
              QObject* parent = nullptr);

    // Before start(). The handler outlives the runner.
    void addHandler(const QByteArray& kind, JobHandler& handler, JobKindOptions options = {});

    // Ticks now and every pollMs.
    void start();
    // Looks for due jobs. Called by the timer; by tests directly.
    void tick();
    // Something may be due: for Committed::jobsWaiting.
    void wake() { tick(); }

    // Leases nothing more. stopped() follows when what runs has been reported, at once if nothing
    // does; what does not end is left to its lease.
    void stop();

    // Jobs whose end has not been committed yet.
    [[nodiscard]] int running() const { return static_cast<int>(m_running.size()) + m_reporting; }

Q_SIGNALS:
    void stopped();
    // An attempt's end was recorded.
    void attemptEnded();

private:
    struct Kind
    {
        JobHandler* handler = nullptr;
        JobKindOptions options;
        TokenBucket bucket;
        int running = 0;
        bool mayHaveMore = false; // the last lease brought as many as were asked for
    };
    struct Running
    {
        QByteArray kind;
        int attempt = 1;
    };

    [[nodiscard]] LeaseJobs nextLease();
    void lease(const LeaseJobs& command);
    void leased(const LeaseJobs& command, const engine::Outcome& outcome);
    void run(const Job& job);
    void ended(const JobId& id, int attempt, const QByteArray& kind, JobResult result);
    void report(const QByteArray& kind, CompleteJob command);
    void reported(const QByteArray& kind, CompleteJob command, const engine::Outcome& outcome);
    void reportAgain();
    void checkStopped();

    engine::Submitter& m_submitter;
    const Clock& m_clock;
    const JobRunnerOptions m_options;
    QTimer m_timer;
    std::map<QByteArray, Kind> m_kinds; // in a fixed order, for reproducible runs
    QHash<JobId, Running> m_running;
    std::vector<std::pair<QByteArray, CompleteJob>> m_unreported;
    int m_reporting = 0; // ends that the engine has not answered
    bool m_isLeasing = false;
    bool m_tickAgain = false;
    bool m_isStopping = false;
};

} // namespace servery::jobs
