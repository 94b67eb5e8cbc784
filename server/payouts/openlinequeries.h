// What of a clearing account no payout settled yet, read out of the ledger: one line for each
// payment's charge with its fees, each refund, dispute and returned payout.
// Thread: the connection's. Errors: storage::DatabaseError.
#pragma once

#include "server/payouts/payoutstore.h"

namespace servery {

// From the cursor on, at most so many transactions at once; the next comparison sees the rest.
inline constexpr int openTransactions = 20'000;

[[nodiscard]] std::vector<LedgerLine>
readOpenLines(storage::Database& database, const VenueId& venue, const QByteArray& provider,
              const QByteArray& currency, std::int64_t cursor);

} // namespace servery
