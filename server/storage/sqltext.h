// One SQL text for both dialects. What is replaced, outside quotes and comments:
//   $N            SQLite: ?N
//   {in N}        SQLite: in (select value from json_each(?N)); PostgreSQL: = any($N)
//   {lock}        SQLite: nothing; PostgreSQL: for update, in the order of the first column unless
//                 the text orders by itself, so that two writers lock in the same order
//   {lock skip}   the same, skipping rows that another writer holds
//   {sqlite X}    X, on SQLite only
//   {postgres X}  X, on PostgreSQL only
// Thread: pure functions. Errors: DatabaseError (Other) for an unknown brace.
#pragma once

#include "server/storage/database.h"

#include <string>
#include <string_view>

namespace servery::storage {

[[nodiscard]] std::string translateSql(std::string_view sql, Database::Dialect dialect);

// For migrations: as above, and on PostgreSQL every column of type text collates by bytes, as on
// SQLite, so that ids sort the same everywhere.
[[nodiscard]] std::string translateSchema(std::string_view sql, Database::Dialect dialect);

} // namespace servery::storage
