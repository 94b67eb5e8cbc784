#include "server/ledger/ledgerrows.h"

#include <array>

namespace servery {

namespace {

using storage::Column;
using storage::ColumnType;

constexpr std::array transactionColumns = {
    Column{"venue_id", ColumnType::Text},       Column{"number", ColumnType::Integer},
    Column{"at", ColumnType::Integer},          Column{"cause", ColumnType::Text},
    Column{"cause_id", ColumnType::Text},       Column{"cause_key", ColumnType::Text},
    Column{"subject", ColumnType::Text},        Column{"actor", ColumnType::Text},
    Column{"memo", ColumnType::Text},           Column{"hash", ColumnType::Text},
    Column{"begins_hour", ColumnType::Integer},
};
constexpr std::array postingColumns = {
    Column{"venue_id", ColumnType::Text}, Column{"number", ColumnType::Integer},
    Column{"line", ColumnType::Integer},  Column{"account", ColumnType::Text},
    Column{"currency", ColumnType::Text}, Column{"amount_cents", ColumnType::Integer},
};
constexpr std::array headColumns = {
    Column{"venue_id", ColumnType::Text},
    Column{"number", ColumnType::Integer},
    Column{"hash", ColumnType::Text},
};
constexpr std::array balanceColumns = {
    Column{"venue_id", ColumnType::Text},
    Column{"account", ColumnType::Text},
    Column{"currency", ColumnType::Text},
    Column{"balance_cents", ColumnType::Integer},
};

} // namespace

const storage::TableSpec ledgerTransactionsTable{"ledger_transactions", transactionColumns, 2};
const storage::TableSpec ledgerPostingsTable{"ledger_postings", postingColumns, 3};
const storage::TableSpec ledgerHeadsTable{"ledger_heads", headColumns};
const storage::TableSpec ledgerBalancesTable{"ledger_balances", balanceColumns, 3};

std::optional<JournalEntry> journalEntryFrom(const storage::Rows& rows)
{
    const auto cause = ledger::causeFromString(rows.bytes(3));
    if (!cause)
        return std::nullopt;
    JournalEntry entry;
    entry.transaction.venue = VenueId(rows.bytes(0));
    entry.number = rows.integer(1);
    entry.at = {rows.integer(2)};
    entry.transaction.cause = *cause;
    entry.transaction.causeId = rows.bytes(4);
    entry.transaction.key = rows.bytes(5);
    entry.transaction.subject = rows.bytes(6);
    entry.transaction.actor = rows.bytes(7);
    entry.transaction.memo = rows.string(8);
    entry.hash = rows.bytes(9);
    if (!rows.isNull(10))
        entry.beginsHour = rows.integer(10);
    return entry;
}

void addEntry(storage::RowBuffer& transactions, storage::RowBuffer& postings,
              const JournalEntry& entry)
{
    const ledger::Transaction& what = entry.transaction;
    storage::Value hour;
    if (entry.beginsHour)
        hour = *entry.beginsHour;
    transactions.add(what.venue.bytes(), entry.number, entry.at.ms, toString(what.cause),
                     what.causeId, what.key, what.subject, what.actor, what.memo.toUtf8(),
                     entry.hash, hour);
    std::int64_t line = 0;
    for (const ledger::Posting& posting : what.postings)
        postings.add(what.venue.bytes(), entry.number, ++line, toString(posting.account),
                     posting.currency, posting.amountCents);
}

} // namespace servery
