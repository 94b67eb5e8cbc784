// JournalCheck: reads every venue's journal from its first transaction to its last and finds what
// was changed, taken away, added or moved: the numbers have no gap, each hash follows from the one
// before it and from the transaction's own postings, each transaction sums to zero, the last one is
// the one that the head names, and each balance is the sum of its postings. It reads page by page,
// so a long journal needs no memory. Thread: the connection's. Errors: storage::DatabaseError.
#pragma once

#include "server/storage/database.h"

namespace servery {

struct JournalCheck
{
    std::int64_t transactions = 0;
    std::int64_t postings = 0;
    QString fault; // one sentence that names the first bad row; empty: all is well
};

[[nodiscard]] JournalCheck checkJournal(storage::Database& database);

} // namespace servery
