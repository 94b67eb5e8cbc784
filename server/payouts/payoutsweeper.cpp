#include "server/payouts/payoutsweeper.h"

#include "core/payouts/payoutcommands.h"
#include "server/payouts/payoutjobs.h"
#include "server/payouts/payoutstore.h"

namespace servery {

void PayoutSweeper::tick()
{
    const std::int64_t round = m_edge.clock().now().ms / payoutjobs::roundMs;
    if (round == m_lastRound)
        return;
    m_lastRound = round;
    m_edge.read([](storage::Database& database) { return PayoutStore::readAccounts(database); },
                [this, round](const Result<std::vector<QByteArray>, Error>& accounts) {
                    if (!accounts) {
                        m_lastRound = -1; // the database is away: at the next tick
                        return;
                    }
                    if (!accounts->empty())
                        m_edge.submit(
                            PlanPayoutSweeps{*accounts, QByteArray::number(qlonglong{round})}, {});
                });
}

} // namespace servery
