#include "server/storage/sqlitecommitsync.h"

#include <sqlite3.h>

#include <string>

namespace servery::storage {

namespace {

[[noreturn]] void raise(int code, const char* during)
{
    throw DatabaseError(DatabaseError::Kind::Unavailable,
                        std::string(during) + ": " + sqlite3_errstr(code));
}

} // namespace

SqliteCommitSync::SqliteCommitSync(const QByteArray& path)
{
    int code = sqlite3_open_v2(path.constData(), &m_handle,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_exec(m_handle, "pragma cache_size = -64", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_prepare_v3(m_handle, "pragma data_version", -1, SQLITE_PREPARE_PERSISTENT,
                                  &m_version, nullptr);
    if (code == SQLITE_OK)
        return;
    sqlite3_close_v2(m_handle);
    raise(code, "no connection for syncing the log");
}

SqliteCommitSync::~SqliteCommitSync()
{
    sqlite3_finalize(m_version);
    sqlite3_close_v2(m_handle);
}

std::int64_t SqliteCommitSync::version()
{
    const int code = sqlite3_step(m_version);
    if (code != SQLITE_ROW) {
        sqlite3_reset(m_version);
        raise(code, "the log's version cannot be read");
    }
    const std::int64_t version = sqlite3_column_int64(m_version, 0);
    sqlite3_reset(m_version);
    return version;
}

void SqliteCommitSync::sync()
{
    // Reading it opens the log, too.
    const std::int64_t seen = version();
    if (seen == m_synced)
        return;
    sqlite3_file* log = nullptr;
    int code = sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_JOURNAL_POINTER,
                                    static_cast<void*>(&log));
    if (code != SQLITE_OK || log == nullptr || log->pMethods == nullptr)
        raise(code == SQLITE_OK ? SQLITE_CANTOPEN : code, "the log is not open");
    code = log->pMethods->xSync(log, SQLITE_SYNC_FULL | SQLITE_SYNC_DATAONLY);
    if (code != SQLITE_OK)
        raise(code, "the log cannot be synced");
    m_synced = seen;
}

} // namespace servery::storage
