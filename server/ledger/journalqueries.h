// What the check of the journal reads, as it lies in the tables: also rows that no handler wrote.
// Thread: the connection's. Errors: storage::DatabaseError.
#pragma once

#include "server/ledger/ledgerstore.h"

namespace servery::journal {

struct RawPosting
{
    std::int64_t number = 0;
    std::int64_t line = 0;
    QByteArray account;
    QByteArray currency;
    std::int64_t amountCents = 0;
};

struct RawBalance
{
    QByteArray account;
    QByteArray currency;
    std::int64_t balanceCents = 0;
};

// Every venue; also one whose head, or whose transactions, are gone.
[[nodiscard]] std::vector<VenueId> readVenues(storage::Database& database);
[[nodiscard]] LedgerHead readHead(storage::Database& database, const VenueId& venue);
[[nodiscard]] std::vector<RawBalance> readBalances(storage::Database& database,
                                                   const VenueId& venue);
// Of the transactions with from <= number < to, in order.
[[nodiscard]] std::vector<RawPosting>
readPostings(storage::Database& database, const VenueId& venue, std::int64_t from, std::int64_t to);
// The same transactions, for journalEntryFrom().
[[nodiscard]] storage::Rows readTransactions(storage::Database& database, const VenueId& venue,
                                             std::int64_t from, std::int64_t to);

} // namespace servery::journal
