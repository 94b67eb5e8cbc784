// SqliteCheckpointer: moves the write-ahead log into the database's file on a thread and a
// connection of its own, so that no commit waits for the disk more often than once. A checkpoint
// that fails is logged and tried again with the next request; nothing is lost by it, since the log
// itself is on the disk. Thread: the maker's; the work runs on a thread that ends with the object.
#pragma once

#include <QByteArray>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace servery::storage {

class SqliteCheckpointer
{
public:
    explicit SqliteCheckpointer(QByteArray path);
    ~SqliteCheckpointer();
    SqliteCheckpointer(const SqliteCheckpointer&) = delete;
    SqliteCheckpointer& operator=(const SqliteCheckpointer&) = delete;

    // The log has that many pages after a commit. Every 1,000 further ones are reason for a
    // checkpoint. The thread starts with the first.
    void logHas(int pages);
    // Until none runs or is asked for, so that one of the caller's own finds nobody in its way.
    void waitUntilIdle();

private:
    void loop();

    const QByteArray m_path;
    int m_nextAt;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    bool m_isWanted = false;
    bool m_isRunning = false;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace servery::storage
