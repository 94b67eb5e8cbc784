// The texts of the bulk writes. SQLite's take the values of some rows as parameters, row by row
// (an update of one row); PostgreSQL's take one array a column. Thread: pure functions.
#pragma once

#include "server/storage/database.h"

#include <string>

namespace servery::storage {

enum class BulkWrite { Insert, InsertMissing, Update, Upsert };

[[nodiscard]] std::string bulkSql(BulkWrite write, const TableSpec& table,
                                  Database::Dialect dialect, int rows = 1);

} // namespace servery::storage
