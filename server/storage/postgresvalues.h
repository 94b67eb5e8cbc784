// How values go to PostgreSQL: as text, lists as array literals. Thread: pure functions.
// Errors: DatabaseError (Other) for a text with a NUL byte, which PostgreSQL cannot hold.
#pragma once

#include "server/storage/database.h"

#include <string>

namespace servery::storage {

// A parameter in text form; isNull: it is SQL's NULL.
struct PostgresText
{
    std::string text;
    bool isNull = false;
};
[[nodiscard]] PostgresText postgresText(const Value& value);

// {"a","b",NULL}: one column of a flat list of rows.
[[nodiscard]] std::string postgresColumn(const std::vector<Value>& values, std::size_t column,
                                         std::size_t width);

} // namespace servery::storage
