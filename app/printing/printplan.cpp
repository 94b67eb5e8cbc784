#include "app/printing/printplan.h"

#include <algorithm>

namespace servery::app {
namespace {

bool isExpired(const PrintJob& job, qint64 nowMs,
               const std::function<bool(const QString&)>& isInKitchen)
{
    const qint64 age = nowMs - job.atMs;
    switch (job.kind) {
    case PrintKind::Ticket:
        return age > printrules::ticketEndsMs ||
               (age > printrules::ticketLateMs && job.mark != SlipMark::Reprint &&
                !isInKitchen(job.orderId));
    case PrintKind::CancelSlip:
    case PrintKind::PassSlip:
        return age > printrules::ticketEndsMs;
    case PrintKind::Receipt:
        return age > printrules::receiptEndsMs;
    case PrintKind::Test:
        return age > printrules::testEndsMs;
    }
    return false;
}

} // namespace

PrintPlan planPrint(const std::vector<const PrintJob*>& jobs, qint64 nowMs, qint64 sinceLastMs,
                    const std::function<bool(const QString& orderId)>& isInKitchen)
{
    PrintPlan plan;
    std::vector<const PrintJob*> waiting;
    for (const PrintJob* job : jobs) {
        // Nobody asked for it again: it does not take a place for ever.
        if (job->state == PrintState::Unsure && nowMs - job->atMs > printrules::unsureEndsMs)
            plan.expired.push_back(job->place);
        if (job->state != PrintState::Waiting)
            continue;
        if (isExpired(*job, nowMs, isInKitchen))
            plan.expired.push_back(job->place);
        else
            waiting.push_back(job);
    }
    if (waiting.empty())
        return plan;
    const bool isBacklog = waiting.size() >= printrules::backlogFrom;
    const qint64 gap = isBacklog ? printrules::backlogGapMs : printrules::gapMs;
    if (sinceLastMs < gap) {
        plan.waitMs = gap - sinceLastMs;
        return plan;
    }
    for (const PrintJob* job : waiting) {
        const bool isLate = nowMs - job->atMs > printrules::ticketLateMs;
        if (job->kind == PrintKind::Ticket && isLate && plan.print.size() < printrules::mergeMost)
            plan.print.push_back(job->place);
    }
    const bool isFirst = !plan.print.empty() && plan.print.front() == waiting.front()->place;
    if (plan.print.size() < printrules::mergeFrom || !isFirst)
        plan.print = {waiting.front()->place};
    return plan;
}

} // namespace servery::app
