// Commits that do not wait for the disk: the database writes them to its log, and a CommitSync
// brings to the disk what is in the log, for many commits at once and beside the next ones.
// Errors: DatabaseError.
#pragma once

#include "server/storage/database.h"

namespace servery::storage {

// Has a connection of its own. Thread: any, one at a time.
class CommitSync
{
public:
    virtual ~CommitSync() = default;
    CommitSync(const CommitSync&) = delete;
    CommitSync& operator=(const CommitSync&) = delete;
    // Returns when all that was committed before the call is on the disk. Throws DatabaseError:
    // then nobody knows what is.
    virtual void sync() = 0;

protected:
    CommitSync() = default;
};

struct SyncedDatabase
{
    std::unique_ptr<Database> database;
    std::unique_ptr<CommitSync> sync; // none: what was committed is on the disk already
};

// As openDatabase(). Nothing that a commit decided may be told of before the next sync().
[[nodiscard]] SyncedDatabase openSyncedDatabase(const QString& url);

} // namespace servery::storage
