#include "server/payouts/payoutjobhandler.h"

#include "server/payments/stripefacts.h"
#include "server/payouts/payoutjobs.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace servery {

using jobs::JobResult;
using providers::ProviderFailure;
namespace stripe = providers::stripe;

namespace {

// 100 a page: more than any payout has.
constexpr int mostPages = 500;

JobResult failed(const ProviderFailure& failure)
{
    using Kind = ProviderFailure::Kind;
    const bool hopeless = failure.kind == Kind::Rejected || failure.kind == Kind::AuthFailed ||
                          failure.kind == Kind::NotFound;
    return {hopeless ? JobResult::End::Park : JobResult::End::Retry,
            QStringLiteral("%1 %2 %3")
                .arg(QString::fromLatin1(providers::toText(failure.kind)),
                     QString::fromLatin1(failure.code), failure.message),
            {},
            {}};
}

JobResult tooMany()
{
    return {JobResult::End::Park, QStringLiteral("more pages than any payout has"), {}, {}};
}

struct KindOfType
{
    const char* type;
    PayoutLineKind kind;
};
constexpr std::array kinds = {
    KindOfType{"charge", PayoutLineKind::Charge},
    KindOfType{"payment", PayoutLineKind::Charge},
    KindOfType{"refund", PayoutLineKind::Refund},
    KindOfType{"payment_refund", PayoutLineKind::Refund},
    KindOfType{"payment_failure_refund", PayoutLineKind::Refund},
    KindOfType{"refund_failure", PayoutLineKind::RefundFailure},
    KindOfType{"stripe_fee", PayoutLineKind::ProviderFee},
    KindOfType{"stripe_fx_fee", PayoutLineKind::ProviderFee},
    KindOfType{"tax_fee", PayoutLineKind::ProviderFee},
    KindOfType{"payout_failure", PayoutLineKind::PayoutReturned},
    KindOfType{"payout_cancel", PayoutLineKind::PayoutReturned},
};

PayoutLineKind kindOf(const stripe::BalanceTransaction& transaction)
{
    if (transaction.isRecovery)
        return transaction.amount < 0 ? PayoutLineKind::Dispute : PayoutLineKind::DisputeReversal;
    if (transaction.type == "adjustment" && transaction.reportingCategory == "dispute")
        return PayoutLineKind::Dispute;
    if (transaction.type == "adjustment" && transaction.reportingCategory == "dispute_reversal")
        return PayoutLineKind::DisputeReversal;
    const auto known = std::find_if(kinds.begin(), kinds.end(), [&](const KindOfType& row) {
        return transaction.type == row.type;
    });
    return known == kinds.end() ? PayoutLineKind::Adjustment : known->kind;
}

} // namespace

std::optional<ProviderLine> lineOf(const stripe::BalanceTransaction& transaction)
{
    if (transaction.type == "payout")
        return std::nullopt;
    ProviderLine line;
    line.id = transaction.id;
    line.kind = kindOf(transaction);
    line.source = transaction.sourceId;
    line.intent = transaction.paymentIntentId;
    line.charge = transaction.chargeId;
    line.refund = transaction.refundId;
    line.grossCents = transaction.amount;
    line.feeCents = transaction.stripeFee;
    line.platformFeeCents = transaction.applicationFee;
    line.currency = transaction.currency;
    line.at = transaction.createdAt;
    return line;
}

struct PayoutJobHandler::Lines
{
    QByteArray account;
    RecordPayoutLines command;
    std::function<void(JobResult)> done;
    int pages = 0;
};

struct PayoutJobHandler::Sweep
{
    QByteArray account;
    Timestamp since;
    RecordPayouts command;
    std::function<void(JobResult)> done;
    int pages = 0;
};

void PayoutJobHandler::run(const jobs::Job& job, std::function<void(JobResult)> done)
{
    const QJsonObject payload = QJsonDocument::fromJson(job.payload).object();
    const QByteArray account = payload.value(QLatin1String("account")).toString().toUtf8();
    if (job.kind == payoutjobs::reconcile) {
        auto run = std::make_shared<Lines>();
        run->account = account;
        run->command.payout = payload.value(QLatin1String("payoutId")).toString().toUtf8();
        run->done = std::move(done);
        fetchLines(run, {});
    } else {
        auto run = std::make_shared<Sweep>();
        run->account = account;
        run->since = {payload.value(QLatin1String("since")).toInteger() * 1000};
        run->done = std::move(done);
        fetchPayouts(run, {});
    }
}

void PayoutJobHandler::fetchLines(const std::shared_ptr<Lines>& run,
                                  const QByteArray& startingAfter) const
{
    if (++run->pages > mostPages)
        return run->done(tooMany());
    m_stripe.listPayoutTransactions(
        run->account, run->command.payout, startingAfter, [this, run](const auto& page) {
            if (!page)
                return run->done(failed(page.error()));
            for (const stripe::BalanceTransaction& transaction : page->items)
                if (auto line = lineOf(transaction))
                    run->command.lines.push_back(std::move(*line));
            if (page->hasMore && !page->items.empty())
                return fetchLines(run, page->items.back().id);
            nameIntents(run, 0);
        });
}

void PayoutJobHandler::nameIntents(const std::shared_ptr<Lines>& run, std::size_t next) const
{
    std::vector<ProviderLine>& lines = run->command.lines;
    while (next < lines.size() &&
           (!lines[next].intent.isEmpty() || !lines[next].charge.startsWith("ch_")))
        ++next;
    if (next == lines.size()) {
        JobResult result;
        result.followUp = run->command;
        return run->done(std::move(result));
    }
    m_stripe.retrieveIntentOfCharge(lines[next].charge, [this, run, next](const auto& intent) {
        // A charge that is not the platform's stays unknown here, and shows as such.
        if (!intent && intent.error().kind != ProviderFailure::Kind::NotFound)
            return run->done(failed(intent.error()));
        if (intent)
            run->command.lines[next].intent = *intent;
        nameIntents(run, next + 1);
    });
}

void PayoutJobHandler::fetchPayouts(const std::shared_ptr<Sweep>& run,
                                    const QByteArray& startingAfter) const
{
    if (++run->pages > mostPages)
        return run->done(tooMany());
    m_stripe.listPayouts(run->account, run->since, startingAfter, [this, run](const auto& page) {
        if (!page)
            return run->done(failed(page.error()));
        for (const stripe::Payout& payout : page->items)
            if (payout.livemode == m_stripe.config().livemode())
                run->command.news.push_back(newsOf(payout, run->account, m_clock.now()));
        if (page->hasMore && !page->items.empty())
            return fetchPayouts(run, page->items.back().id);
        // Oldest first, as they were made.
        std::reverse(run->command.news.begin(), run->command.news.end());
        JobResult result;
        result.followUp = std::move(run->command);
        run->done(std::move(result));
    });
}

} // namespace servery
