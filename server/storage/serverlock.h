// Keeps a second server off a database. What a server knows beside the rows (who is signed out,
// which Idempotency-Key is running, which jobs are leased at what rate) is its own, so two of them
// on one database would each serve half of the truth. Administration commands are no servers.
// Thread: any.
#pragma once

#include <QString>

#include <memory>

namespace servery::storage {

// Held for as long as it lives; the system lets it go when the process ends, however it ends.
class ServerLock
{
public:
    virtual ~ServerLock() = default;
    ServerLock(const ServerLock&) = delete;
    ServerLock& operator=(const ServerLock&) = delete;

protected:
    ServerLock() = default;
};

// SQLite: a lock of the system's on the file PATH-lock beside the database, which is never removed,
// since who waits for it may have it open already. Null for a database in memory and for
// PostgreSQL. Throws DatabaseError: Busy when another server holds it, Unavailable when the file
// cannot be opened.
[[nodiscard]] std::unique_ptr<ServerLock> lockForServer(const QString& url);

} // namespace servery::storage
