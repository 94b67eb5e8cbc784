// The jobs that ask Stripe about payouts: the lines of one, page by page, and the payouts of an
// account whose news may never have come. Mere reads: each attempt begins anew. A line that does
// not name its intent is asked for by its charge. Thread: the main event loop.
#pragma once

#include "core/payouts/payoutcommands.h"
#include "server/jobs/job.h"
#include "server/providers/stripe/stripeclient.h"

#include <memory>

namespace servery {

class PayoutJobHandler final : public jobs::JobHandler
{
public:
    PayoutJobHandler(const providers::stripe::StripeClient& stripe, const Clock& clock)
        : m_stripe(stripe), m_clock(clock)
    {}
    void run(const jobs::Job& job, std::function<void(jobs::JobResult)> done) override;

private:
    struct Lines;
    struct Sweep;

    void fetchLines(const std::shared_ptr<Lines>& run, const QByteArray& startingAfter) const;
    void nameIntents(const std::shared_ptr<Lines>& run, std::size_t next) const;
    void fetchPayouts(const std::shared_ptr<Sweep>& run, const QByteArray& startingAfter) const;

    const providers::stripe::StripeClient& m_stripe;
    const Clock& m_clock;
};

// What a balance transaction is to a payout; nothing for the payout's own.
[[nodiscard]] std::optional<ProviderLine>
lineOf(const providers::stripe::BalanceTransaction& transaction);

} // namespace servery
