#include "server/storage/sqlitecheckpointer.h"

#include <QLoggingCategory>

#include <sqlite3.h>

#include <memory>

namespace servery::storage {

namespace {

Q_LOGGING_CATEGORY(checkpointLog, "servery.storage")

constexpr int everyPages = 1000;

struct Closer
{
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
};
using Connection = std::unique_ptr<sqlite3, Closer>;

Connection connectTo(const QByteArray& path)
{
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(path.constData(), &handle,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    Connection connection(handle);
    if (code != SQLITE_OK ||
        sqlite3_exec(handle, "pragma synchronous = full; pragma cache_size = -512", nullptr,
                     nullptr, nullptr) != SQLITE_OK) {
        qCWarning(checkpointLog, "no connection for checkpoints: %s", sqlite3_errstr(code));
        return nullptr;
    }
    return connection;
}

} // namespace

SqliteCheckpointer::SqliteCheckpointer(QByteArray path)
    : m_path(std::move(path)), m_nextAt(everyPages)
{}

SqliteCheckpointer::~SqliteCheckpointer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void SqliteCheckpointer::logHas(int pages)
{
    if (pages < m_nextAt - everyPages)
        m_nextAt = everyPages; // the log began anew
    if (pages < m_nextAt)
        return;
    m_nextAt = pages + everyPages;
    {
        const std::lock_guard lock(m_mutex);
        m_isWanted = true;
    }
    m_wake.notify_one();
    if (!m_thread.joinable())
        m_thread = std::thread([this] { loop(); });
}

void SqliteCheckpointer::waitUntilIdle()
{
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return !m_isWanted && !m_isRunning; });
}

void SqliteCheckpointer::loop()
{
    Connection connection;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_isWanted || m_isEnding; });
        if (m_isEnding)
            return;
        m_isWanted = false;
        m_isRunning = true;
        lock.unlock();
        if (!connection)
            connection = connectTo(m_path);
        // Passive: takes what no reader still needs, and makes nobody wait.
        const int code =
            connection ? sqlite3_wal_checkpoint_v2(connection.get(), nullptr,
                                                   SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr)
                       : SQLITE_CANTOPEN;
        if (code != SQLITE_OK && code != SQLITE_BUSY)
            qCWarning(checkpointLog, "a checkpoint failed: %s", sqlite3_errstr(code));
        lock.lock();
        m_isRunning = false;
        m_idle.notify_one();
    }
}

} // namespace servery::storage
