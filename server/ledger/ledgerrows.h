// How the journal lies in its tables. Thread: pure functions.
#pragma once

#include "server/ledger/ledgerstore.h"
#include "server/storage/database.h"

namespace servery {

#define SERVERY_JOURNAL_COLUMNS                                                                    \
    "venue_id, number, at, cause, cause_id, cause_key, subject, actor, memo, hash, "               \
    "begins_hour"

extern const storage::TableSpec ledgerTransactionsTable;
extern const storage::TableSpec ledgerPostingsTable;
extern const storage::TableSpec ledgerHeadsTable;
extern const storage::TableSpec ledgerBalancesTable;

// Without its postings. A cause that is not known reads as nothing.
[[nodiscard]] std::optional<JournalEntry> journalEntryFrom(const storage::Rows& rows);
void addEntry(storage::RowBuffer& transactions, storage::RowBuffer& postings,
              const JournalEntry& entry);

} // namespace servery
