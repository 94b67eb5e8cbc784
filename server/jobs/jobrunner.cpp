#include "server/jobs/jobrunner.h"

#include <QLoggingCategory>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace servery::jobs {

namespace {

Q_LOGGING_CATEGORY(jobsLog, "servery.jobs")

} // namespace

JobRunner::JobRunner(engine::Submitter& submitter, const Clock& clock, JobRunnerOptions options,
                     QObject* parent)
    : QObject(parent), m_submitter(submitter), m_clock(clock), m_options(options)
{
    m_timer.setInterval(m_options.pollMs);
    connect(&m_timer, &QTimer::timeout, this, &JobRunner::tick);
}

void JobRunner::addHandler(const QByteArray& kind, JobHandler& handler, JobKindOptions options)
{
    m_kinds[kind] = Kind{&handler, options, TokenBucket(options.ratePerSecond), 0, false};
}

void JobRunner::start()
{
    m_timer.start();
    tick();
}

void JobRunner::tick()
{
    reportAgain();
    if (m_isStopping)
        return;
    if (m_isLeasing) {
        m_tickAgain = true;
        return;
    }
    const LeaseJobs command = nextLease();
    if (!command.asks.empty())
        lease(command);
}

LeaseJobs JobRunner::nextLease()
{
    LeaseJobs command;
    command.leaseMs = m_options.leaseMs;
    for (auto& [name, kind] : m_kinds) {
        const int room = std::max(0, kind.options.concurrency - kind.running);
        const int limit = kind.bucket.available(m_clock.monotonicMs(), room);
        if (limit > 0)
            command.asks.push_back({name, limit, kind.options.retry.maxAttempts});
    }
    return command;
}

void JobRunner::lease(const LeaseJobs& command)
{
    m_isLeasing = true;
    engine::Envelope envelope;
    envelope.command = command;
    envelope.completion = [self = QPointer(this), command](const engine::Outcome& outcome) {
        if (self)
            self->leased(command, outcome);
    };
    m_submitter.submit(std::move(envelope));
}

void JobRunner::leased(const LeaseJobs& command, const engine::Outcome& outcome)
{
    m_isLeasing = false;
    if (!outcome) {
        qCWarning(jobsLog, "no jobs could be leased: %s", outcome.error().kind.code);
    } else {
        const std::vector<Job> jobs = leasedJobs(outcome->body);
        for (const LeaseJobs::Ask& ask : command.asks)
            m_kinds[ask.kind].mayHaveMore =
                std::count_if(jobs.begin(), jobs.end(),
                              [&](const Job& job) { return job.kind == ask.kind; }) >= ask.limit;
        for (const Job& job : jobs)
            run(job);
    }
    if (std::exchange(m_tickAgain, false))
        tick();
    checkStopped();
}

void JobRunner::run(const Job& job)
{
    Kind& kind = m_kinds[job.kind];
    kind.bucket.take(1);
    // Leased again while an attempt of ours hangs: the new one takes its place.
    if (!m_running.contains(job.id))
        ++kind.running;
    m_running.insert(job.id, {job.kind, job.attempt});
    auto done = [self = QPointer(this), id = job.id, attempt = job.attempt, name = job.kind,
                 isDone = std::make_shared<bool>(false)](JobResult result) {
        if (self && !std::exchange(*isDone, true))
            self->ended(id, attempt, name, std::move(result));
    };
    try {
        kind.handler->run(job, done);
    } catch (const std::exception& error) {
        qCCritical(jobsLog, "the handler of %s threw: %s", job.kind.constData(), error.what());
        done({JobResult::End::Retry, QStringLiteral("the handler threw")});
    }
}

void JobRunner::ended(const JobId& id, int attempt, const QByteArray& kind, JobResult result)
{
    const auto running = m_running.constFind(id);
    if (running != m_running.cend() && running->attempt == attempt) {
        m_running.erase(running);
        --m_kinds[kind].running;
    }
    // A late end is reported too; the engine knows that it comes too late, and counts it.
    report(kind, {id, attempt, std::move(result), m_kinds[kind].options.retry});
}

void JobRunner::report(const QByteArray& kind, CompleteJob command)
{
    ++m_reporting;
    engine::Envelope envelope;
    envelope.command = command;
    envelope.completion = [self = QPointer(this), kind,
                           command = std::move(command)](const engine::Outcome& outcome) {
        if (self)
            self->reported(kind, command, outcome);
    };
    m_submitter.submit(std::move(envelope));
}

void JobRunner::reported(const QByteArray& kind, CompleteJob command,
                         const engine::Outcome& outcome)
{
    --m_reporting;
    Q_EMIT attemptEnded();
    if (!outcome) {
        const ErrorKind& refusal = outcome.error().kind;
        qCWarning(jobsLog, "the end of %s (%s) was refused: %s", command.job.bytes().constData(),
                  kind.constData(), refusal.code);
        const bool isPark = command.result.end == JobResult::End::Park;
        if (refusal.errorClass == ErrorClass::Unavailable) {
            m_unreported.emplace_back(kind, std::move(command));
        } else if (refusal.errorClass == ErrorClass::Internal && !isPark) {
            command.result = {JobResult::End::Park,
                              QStringLiteral("the result could not be recorded")};
            report(kind, std::move(command));
        }
    }
    if (m_kinds[kind].mayHaveMore)
        tick();
    checkStopped();
}

void JobRunner::reportAgain()
{
    for (auto& [kind, command] : std::exchange(m_unreported, {}))
        report(kind, std::move(command));
}

void JobRunner::stop()
{
    m_isStopping = true;
    m_timer.stop();
    checkStopped();
}

void JobRunner::checkStopped()
{
    if (m_isStopping && !m_isLeasing && m_running.isEmpty() && m_reporting == 0)
        Q_EMIT stopped();
}

} // namespace servery::jobs
