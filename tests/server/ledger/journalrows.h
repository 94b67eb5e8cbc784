// A journal of any length, written past the engine: balanced transactions of three postings, as a
// paid order with a tip leaves them. Thread: the connection's.
#pragma once

#include "server/storage/database.h"

#include <cstdint>

namespace servery::testing {

// Adds the venue and its transactions; its postings are three times as many.
void writeJournal(storage::Database& database, const QByteArray& venue, std::int64_t transactions);

} // namespace servery::testing
