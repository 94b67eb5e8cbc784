// ReaderThread: reads on a thread and a read-only connection of its own, so that a large read never
// delays a command. Reads run one after the other, each in one read transaction; what they bring is
// handed over on the maker's event loop. Answers: internal_error when a read throws,
// storage_unavailable when the database is gone (the next read tries to open it again), overloaded
// with maxWaiting reads in the queue or after stop(). What a read brings passes the gate, so that
// no commit is told of before it is on the disk. Thread: read() any; the rest the maker's. Not for
// sqlite::memory:.
#pragma once

#include "server/engine/commitgate.h"
#include "server/engine/outbox.h"
#include "server/engine/submitter.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace servery::engine {

class ReaderThread final : public Reader
{
public:
    // Throws DatabaseError when the database cannot be opened. The gate outlives this.
    ReaderThread(const QString& url, CommitGate& gate, std::size_t maxWaiting = 10'000);
    ~ReaderThread() override;

    void start();
    void read(Function fn, Then then) override;
    // Does what waits, ends the thread and hands over the last results before it returns.
    void stop();

private:
    struct Request
    {
        Function fn;
        Then then;
    };

    void loop();
    [[nodiscard]] Result<std::any, Error> run(const Function& fn);
    void answer(Then then, Result<std::any, Error> result);

    std::unique_ptr<storage::Database> m_database;
    CommitGate& m_gate;
    const std::size_t m_maxWaiting;
    bool m_isDown = false; // the thread's own
    Outbox m_outbox;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Request> m_waiting;
    bool m_isStopping = false;
    std::thread m_thread;
};

} // namespace servery::engine
