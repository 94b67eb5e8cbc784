#include "core/payments/namedrefunds.h"

#include <algorithm>

namespace servery {

NamedRefunds namedOf(const std::vector<Refund>& refunds)
{
    NamedRefunds out;
    for (const Refund& refund : refunds) {
        if (!refund.wallet.isEmpty())
            continue; // the provider knows nothing of it
        const bool isHeard = !refund.providerRefund.isEmpty();
        switch (refund.status) {
        case RefundStatus::Requested:
        case RefundStatus::Pending:
            out.openCents += refund.amountCents;
            out.unheardCents += isHeard ? 0 : refund.amountCents;
            break;
        case RefundStatus::Succeeded:
            out.doneCents += refund.amountCents;
            break;
        case RefundStatus::Failed:
            out.failedCents += isHeard ? refund.amountCents : 0;
            break;
        }
    }
    return out;
}

std::int64_t withoutFailed(std::int64_t totalCents, const NamedRefunds& named)
{
    return std::max<std::int64_t>(0, totalCents - named.failedCents);
}

HeardRefund heardOf(const Payment& payment, const NamedRefunds& named, std::int64_t amountCents)
{
    const auto within = [](std::int64_t cents, std::int64_t most) {
        return std::clamp<std::int64_t>(cents, 0, std::max<std::int64_t>(0, most));
    };
    // Totals came first for some of ours, and for some that have no name here yet.
    const std::int64_t ofOurs = within(named.openCents - payment.refundingCents, named.openCents);
    const std::int64_t nameless =
        within(payment.refundedCents - payment.creditedCents - named.doneCents - ofOurs,
               payment.refundedCents);
    HeardRefund out;
    std::int64_t rest = amountCents - std::min(amountCents, nameless);
    out.onItsWayCents = std::min({rest, ofOurs, named.unheardCents});
    rest -= out.onItsWayCents;
    out.newCents = rest;
    return out;
}

} // namespace servery
