#include "core/payments/namedrefunds.h"

#include <algorithm>

namespace servery {

NamedRefunds namedOf(const std::vector<Refund>& refunds)
{
    NamedRefunds out;
    for (const Refund& refund : refunds) {
        const bool isOpen =
            refund.status == RefundStatus::Requested || refund.status == RefundStatus::Pending;
        if (!refund.wallet.isEmpty()) {
            out.toWalletsCents += isOpen ? refund.amountCents : 0;
            continue;
        }
        switch (refund.status) {
        case RefundStatus::Requested:
        case RefundStatus::Pending:
            out.openCents += refund.amountCents;
            break;
        case RefundStatus::Succeeded:
            out.doneCents += refund.amountCents;
            break;
        case RefundStatus::Failed:
            out.failedCents += refund.providerRefund.isEmpty() ? 0 : refund.amountCents;
            break;
        }
    }
    return out;
}

std::int64_t withoutFailed(std::int64_t totalCents, const NamedRefunds& named)
{
    return std::max<std::int64_t>(0, totalCents - named.failedCents);
}

std::int64_t namelessOf(const Payment& payment, const NamedRefunds& named)
{
    const std::int64_t ofOpen = named.openCents + named.toWalletsCents - payment.refundingCents;
    return std::max<std::int64_t>(0, payment.refundedCents - payment.creditedCents -
                                         named.doneCents - ofOpen);
}

CountedRefunds countedOf(const Payment& payment, const NamedRefunds& named,
                         std::int64_t namelessCents)
{
    const std::int64_t known = named.doneCents + namelessCents;
    const std::int64_t byProvider =
        std::max(known, withoutFailed(payment.toldRefundedCents, named));
    const std::int64_t ofOpen = std::min(named.openCents, byProvider - known);
    return {byProvider + payment.creditedCents, named.openCents - ofOpen + named.toWalletsCents};
}

} // namespace servery
