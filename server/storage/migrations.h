// The migrations that were compiled in, in order. Thread: pure functions.
#pragma once

#include "server/storage/database.h"

#include <vector>

namespace servery::storage {

struct Migration
{
    const char* name; // the file's, without .sql: "0001_infrastructure"
    const char* sql;
};

[[nodiscard]] std::vector<Migration> embeddedMigrations();

// migrate() with a list of one's own.
void migrate(Database& database, const std::vector<Migration>& migrations);

} // namespace servery::storage
