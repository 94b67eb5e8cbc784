#include "core/payments/dispute.h"

#include "core/payments/payment.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace servery {

namespace {

constexpr std::array closedStates = {"won", "lost", "warning_closed", "prevented",
                                     "charge_refunded"};
// Open ones, in the order that a dispute goes through them.
constexpr std::array openStates = {"warning_needs_response", "warning_under_review",
                                   "needs_response", "under_review"};

auto rankOf(const Dispute& dispute)
{
    const auto* place = std::find(openStates.begin(), openStates.end(), dispute.status);
    return std::tuple(isClosed(dispute.status), dispute.factAt.ms, place - openStates.begin(),
                      dispute.status, dispute.amountCents);
}

bool isLost(const Dispute& dispute)
{
    return dispute.status == "lost";
}

bool holds(const Dispute& dispute)
{
    return !isClosed(dispute.status) && !isInquiry(dispute.status);
}

} // namespace

bool isClosed(const QByteArray& disputeStatus)
{
    return std::find(closedStates.begin(), closedStates.end(), disputeStatus) != closedStates.end();
}

bool isInquiry(const QByteArray& disputeStatus)
{
    return disputeStatus.startsWith("warning_");
}

Dispute merged(const std::optional<Dispute>& known, const Dispute& news)
{
    if (!known)
        return news;
    const bool isNewer = rankOf(news) >= rankOf(*known);
    Dispute out = isNewer ? news : *known;
    const Dispute& other = isNewer ? *known : news;
    out.openedAt = std::min(known->openedAt, news.openedAt);
    if (!out.dueAt.isSet())
        out.dueAt = other.dueAt;
    if (out.reason.isEmpty())
        out.reason = other.reason;
    return out;
}

DisputeTotals totalsOf(const std::vector<Dispute>& disputes, const Payment& payment)
{
    const QByteArray& currency =
        payment.receivedCurrency.isEmpty() ? payment.currency : payment.receivedCurrency;
    // Its news may come before the payment's own.
    const std::int64_t allCents =
        payment.receivedCents > 0 ? payment.receivedCents : payment.amountCents;
    DisputeTotals out;
    for (const Dispute& dispute : disputes) {
        const bool isCounted = dispute.currency.isEmpty() || dispute.currency == currency;
        const std::int64_t cents = isCounted ? dispute.amountCents : allCents;
        out.isOpen = out.isOpen || !isClosed(dispute.status);
        out.heldCents += holds(dispute) ? cents : 0;
        out.lostCents += isLost(dispute) ? cents : 0;
    }
    return out;
}

DisputeNews newsOf(const std::optional<Dispute>& before, const Dispute& after)
{
    if (isLost(after))
        return before && isLost(*before) ? DisputeNews::Nothing : DisputeNews::Lost;
    if (isClosed(after.status)) {
        const bool wasSo = before && isClosed(before->status) && !isLost(*before);
        return wasSo ? DisputeNews::Nothing : DisputeNews::Closed;
    }
    const bool isTold = before && holds(*before) == holds(after) &&
                        (before->amountCents == after.amountCents || !holds(after));
    return isTold ? DisputeNews::Nothing : DisputeNews::Opened;
}

} // namespace servery
