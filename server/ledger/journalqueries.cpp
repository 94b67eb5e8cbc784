#include "server/ledger/journalqueries.h"

#include "server/ledger/ledgerrows.h"

namespace servery::journal {

using storage::Rows;

std::vector<VenueId> readVenues(storage::Database& database)
{
    std::vector<VenueId> out;
    Rows rows = database.query("select venue_id from ledger_heads"
                               " union select id from venues order by 1");
    while (rows.next())
        out.emplace_back(rows.bytes(0));
    return out;
}

LedgerHead readHead(storage::Database& database, const VenueId& venue)
{
    Rows rows = database.query("select number, hash from ledger_heads where venue_id = $1",
                               {venue.bytes()});
    return rows.next() ? LedgerHead{rows.integer(0), rows.bytes(1), {}} : LedgerHead{};
}

std::vector<RawBalance> readBalances(storage::Database& database, const VenueId& venue)
{
    std::vector<RawBalance> out;
    Rows rows = database.query("select account, currency, balance_cents from ledger_balances"
                               " where venue_id = $1 order by account, currency",
                               {venue.bytes()});
    while (rows.next())
        out.push_back({rows.bytes(0), rows.bytes(1), rows.integer(2)});
    return out;
}

std::vector<RawPosting> readPostings(storage::Database& database, const VenueId& venue,
                                     std::int64_t from, std::int64_t to)
{
    std::vector<RawPosting> out;
    Rows rows = database.query("select number, line, account, currency, amount_cents"
                               " from ledger_postings where venue_id = $1 and number >= $2"
                               " and number < $3 order by number, line",
                               {venue.bytes(), from, to});
    while (rows.next())
        out.push_back(
            {rows.integer(0), rows.integer(1), rows.bytes(2), rows.bytes(3), rows.integer(4)});
    return out;
}

Rows readTransactions(storage::Database& database, const VenueId& venue, std::int64_t from,
                      std::int64_t to)
{
    return database.query("select " SERVERY_JOURNAL_COLUMNS " from ledger_transactions"
                          " where venue_id = $1 and number >= $2 and number < $3 order by number",
                          {venue.bytes(), from, to});
}

} // namespace servery::journal
