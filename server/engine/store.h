// Store: the SQL of one capability, as the engine sees it. A store owns WorkingTables; it loads
// what was announced in bulk, writes what was changed in bulk, and holds no rules. Thread: the
// storage thread's. Errors: storage::DatabaseError.
#pragma once

#include "server/storage/database.h"

namespace servery::engine {

class Store
{
public:
    virtual ~Store() = default;
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    // Fetches every announced key. Returns whether there was anything to fetch.
    virtual bool load(storage::Database& database) = 0;
    // Writes every change. Stores are flushed in the order in which they were added.
    virtual void flush(storage::Database& database) = 0;
    // Forgets the batch.
    virtual void clear() = 0;

protected:
    Store() = default;
};

} // namespace servery::engine
