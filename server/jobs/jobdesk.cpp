#include "server/jobs/jobdesk.h"

#include "core/protocol/names.h"
#include "server/jobs/joberrors.h"

#include <QJsonArray>

#include <algorithm>

namespace servery::jobs {

namespace {

using engine::Batch;
using engine::Outcome;
using engine::Reply;

const auto jobsKey = QStringLiteral("jobs");
const auto idKey = QStringLiteral("id");
const auto kindKey = QStringLiteral("kind");
const auto keyKey = QStringLiteral("key");
const auto venueKey = QStringLiteral("venue");
const auto payloadKey = QStringLiteral("payload");
const auto attemptKey = QStringLiteral("attempt");
const auto createdKey = QStringLiteral("createdAt");
const auto ignoredKey = QStringLiteral("ignored");

QJsonObject toJson(const Job& job)
{
    return {{idKey, job.id.toString()},
            {kindKey, QString::fromUtf8(job.kind)},
            {keyKey, QString::fromUtf8(job.key)},
            {venueKey, job.venue.toString()},
            {payloadKey, QString::fromUtf8(job.payload)},
            {attemptKey, job.attempt},
            {createdKey, qint64{job.createdAt.ms}}};
}

bool isLeasable(const JobRow& row, Timestamp now)
{
    return (row.state == JobState::Waiting && row.runAt <= now) ||
           (row.state == JobState::Leased && row.leaseUntil <= now);
}

// The pause after the given number of failures, 1 for the first.
std::int64_t pauseMs(const RetryPolicy& policy, int failures, Random& random)
{
    std::int64_t pause = std::max<std::int64_t>(policy.firstMs, 1);
    for (int i = 1; i < failures && pause < policy.capMs; ++i)
        pause *= 2;
    pause = std::min(pause, policy.capMs);
    const auto half = static_cast<std::uint64_t>(pause / 2);
    return pause - static_cast<std::int64_t>(random.below(half + 1));
}

std::int64_t tell(QLatin1String name, const Job& job, Batch& batch)
{
    if (job.venue.isEmpty())
        return 0; // of nobody's in particular: `admin jobs list` shows it
    return batch.emitEvent(job.venue, engine::Audience::Manager,
                           QByteArray(name.data(), name.size()), job.id.bytes(),
                           {{QStringLiteral("kind"), QStringLiteral("job_parked")},
                            {QStringLiteral("jobId"), job.id.toString()},
                            {QStringLiteral("job"), QString::fromUtf8(job.kind)}});
}

} // namespace

std::vector<Job> leasedJobs(const QJsonObject& body)
{
    std::vector<Job> out;
    for (const QJsonValue& value : body[jobsKey].toArray()) {
        const QJsonObject object = value.toObject();
        out.push_back({JobId(object[idKey].toString()), object[kindKey].toString().toUtf8(),
                       object[keyKey].toString().toUtf8(), VenueId(object[venueKey].toString()),
                       object[payloadKey].toString().toUtf8(), object[attemptKey].toInt(),
                       Timestamp{object[createdKey].toInteger()}});
    }
    return out;
}

void JobDesk::registerWith(engine::Engine& engine)
{
    engine.addStore(m_store);
    engine.handle<LeaseJobs>([](const LeaseJobs&, Batch&) {},
                             [this](const auto& c, Batch& b) { return lease(c, b); });
    engine.handle<CompleteJob>([this](const auto& c, Batch& b) { announceComplete(c, b); },
                               [this](const auto& c, Batch& b) { return complete(c, b); });
    engine.handle<RetryJob>([this](const RetryJob& c, Batch&) { m_store.jobs.want(c.job); },
                            [this](const auto& c, Batch& b) { return retry(c, b); });
    engine.handle<DismissJob>(
        [this](const DismissJob& c, Batch& b) {
            m_store.jobs.want(c.job);
            if (c.followUp.has_value())
                b.announceNested(c.followUp);
        },
        [this](const auto& c, Batch& b) { return dismiss(c, b); });
}

Outcome JobDesk::lease(const LeaseJobs& command, Batch& batch)
{
    const Timestamp now = batch.now();
    QJsonArray leased;
    for (const LeaseJobs::Ask& ask : command.asks) {
        // Leases that ran out first: somebody may be waiting for those the longest.
        std::vector<JobId> ids = m_store.findExpired(ask.kind, now, ask.limit);
        const int left = ask.limit - static_cast<int>(ids.size());
        if (left > 0) {
            const std::vector<JobId> due = m_store.findDue(ask.kind, now, left);
            ids.insert(ids.end(), due.begin(), due.end());
        }
        for (const JobId& id : ids) {
            const JobRow* row = m_store.jobs.find(id);
            if (row == nullptr || !isLeasable(*row, now))
                continue;
            if (row->job.attempt - row->sparedAttempts >= ask.maxAttempts) {
                park(id, QStringLiteral("no attempt came to an end"), batch);
                continue;
            }
            JobRow& next = m_store.jobs.change(id);
            ++next.job.attempt;
            next.state = JobState::Leased;
            next.leaseUntil = now.plusMs(command.leaseMs);
            leased.append(toJson(next.job));
        }
    }
    return Reply{200, {{jobsKey, leased}}};
}

bool JobDesk::isHolder(const JobRow* row, const CompleteJob& command) const
{
    return row != nullptr && row->state == JobState::Leased && row->job.attempt == command.attempt;
}

void JobDesk::announceComplete(const CompleteJob& command, Batch& batch)
{
    m_store.jobs.want(command.job);
    if (command.result.followUp.has_value() && isHolder(m_store.jobs.known(command.job), command))
        batch.announceNested(command.result.followUp);
}

Outcome JobDesk::complete(const CompleteJob& command, Batch& batch)
{
    const JobRow* row = m_store.jobs.find(command.job);
    if (row == nullptr)
        return fail(errors::jobNotFound);
    if (!isHolder(row, command)) {
        batch.count("servery_jobs_late_results_total");
        return Reply{200, {{ignoredKey, true}}};
    }
    switch (command.result.end) {
    case JobResult::End::Done:
        finish(command, batch);
        break;
    case JobResult::End::Retry:
        tryAgain(command, batch);
        break;
    case JobResult::End::Park:
        park(command.job, command.result.error, batch);
        break;
    }
    return Reply{};
}

void JobDesk::finish(const CompleteJob& command, Batch& batch)
{
    if (command.result.followUp.has_value()) {
        const Outcome outcome = batch.dispatch(command.result.followUp);
        if (!outcome) {
            const Error& error = outcome.error();
            QString text =
                QStringLiteral("follow-up refused: ") + QString::fromUtf8(error.kind.code);
            if (!error.detail.isEmpty())
                text += QStringLiteral(": ") + error.detail;
            park(command.job, text, batch);
            return;
        }
    }
    JobRow& row = m_store.jobs.change(command.job);
    row.state = JobState::Done;
    row.finishedAt = batch.now();
    row.lastError.clear();
    batch.count("servery_jobs_done_total");
}

void JobDesk::tryAgain(const CompleteJob& command, Batch& batch)
{
    const JobRow* row = m_store.jobs.find(command.job);
    const int failures = row->job.attempt - row->sparedAttempts;
    if (failures >= command.policy.maxAttempts) {
        park(command.job, command.result.error, batch);
        return;
    }
    JobRow& next = m_store.jobs.change(command.job);
    next.state = JobState::Waiting;
    next.lastError = command.result.error;
    next.runAt = command.result.retryAt
                     ? *command.result.retryAt
                     : batch.now().plusMs(pauseMs(command.policy, failures, batch.random()));
    batch.count("servery_jobs_retried_total");
}

void JobDesk::park(const JobId& id, const QString& error, Batch& batch)
{
    JobRow& row = m_store.jobs.change(id);
    row.state = JobState::Parked;
    row.lastError = error;
    batch.count("servery_jobs_parked_total");
    (void)tell(protocol::events::alarmRaised, row.job, batch);
}

Result<const JobRow*, Error> JobDesk::parked(const JobId& id, const VenueId& venue)
{
    const JobRow* row = m_store.jobs.find(id);
    if (row == nullptr || !(venue.isEmpty() || row->job.venue == venue))
        return fail(errors::jobNotFound);
    if (row->state != JobState::Parked)
        return fail(errors::jobNotParked);
    return row;
}

Outcome JobDesk::retry(const RetryJob& command, Batch& batch)
{
    if (const auto row = parked(command.job, command.venue); !row)
        return Failure<Error>{row.error()};
    JobRow& next = m_store.jobs.change(command.job);
    next.state = JobState::Waiting;
    next.sparedAttempts = next.job.attempt;
    next.runAt = batch.now();
    return Reply{200, {}, tell(protocol::events::alarmCleared, next.job, batch)};
}

Outcome JobDesk::dismiss(const DismissJob& command, Batch& batch)
{
    if (const auto row = parked(command.job, command.venue); !row)
        return Failure<Error>{row.error()};
    if (command.followUp.has_value())
        if (const Outcome outcome = batch.dispatch(command.followUp); !outcome)
            return outcome;
    JobRow& over = m_store.jobs.change(command.job);
    over.state = JobState::Done;
    over.lastError = command.reason;
    over.finishedAt = batch.now();
    return Reply{200, {}, tell(protocol::events::alarmCleared, over.job, batch)};
}

} // namespace servery::jobs
