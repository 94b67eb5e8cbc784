// SqliteCommitSync: syncs the write-ahead log of a database in a file through SQLite's own means,
// on a connection of its own; a sync of a file takes what every handle has written to it. When
// nothing was committed since the last time it asks nothing of the disk.
// Source: sqlite.org/c3ref/c_fcntl_begin_atomic_write.html (SQLITE_FCNTL_JOURNAL_POINTER) and
// sqlite.org/c3ref/io_methods.html. Errors: DatabaseError. Thread: any, one at a time.
#pragma once

#include "server/storage/commitsync.h"

struct sqlite3;
struct sqlite3_stmt;

namespace servery::storage {

class SqliteCommitSync final : public CommitSync
{
public:
    // Throws DatabaseError when the database cannot be opened.
    explicit SqliteCommitSync(const QByteArray& path);
    ~SqliteCommitSync() override;
    void sync() override;

private:
    // Grows when another connection has committed.
    [[nodiscard]] std::int64_t version();

    sqlite3* m_handle = nullptr;
    sqlite3_stmt* m_version = nullptr;
    std::int64_t m_synced = -1;
};

} // namespace servery::storage
