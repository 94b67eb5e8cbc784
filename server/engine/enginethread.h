// EngineThread: gives an engine a thread of its own. Whatever waits is taken as one batch, so the
// busier it gets the larger the batches are. For each batch, one call on the maker's event loop:
// first onCommitted, then the completions in order, so that fan-out precedes replies. Both come
// through the gate, when the batch is on the disk; the next batch is decided meanwhile.
//
// When the database is gone, commands are answered storage_unavailable at once while it is reopened
// with growing pauses. With maxWaiting commands in the queue, further ones are answered overloaded.
//
// The engine, its stores and its database belong to this thread from start() to stop().
// Thread: submit(), waiting() and isAvailable() any; the rest the maker's.
#pragma once

#include "server/engine/commitgate.h"
#include "server/engine/engine.h"
#include "server/engine/outbox.h"
#include "server/engine/submitter.h"

#include <QElapsedTimer>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace servery::engine {

struct EngineThreadOptions
{
    std::size_t maxBatch = 256;
    std::size_t maxWaiting = 10'000;
    int firstReopenMs = 100; // doubled up to:
    int lastReopenMs = 5000;
    // For so long after a batch found the database unavailable it is said to be: one that opens may
    // take no change all the same, as on a full disk.
    int suspectMs = 10'000;
};

class EngineThread final : public Submitter
{
public:
    using OnCommitted = std::function<void(const Committed&)>;

    // The gate outlives this.
    EngineThread(Engine& engine, CommitGate& gate, OnCommitted onCommitted,
                 EngineThreadOptions options = {});
    ~EngineThread() override;

    void start();
    void submit(Envelope envelope) override;
    // Handles what waits, ends the thread and delivers the last completions before it returns.
    // What is submitted afterwards is answered overloaded.
    void stop();

    [[nodiscard]] std::size_t waiting() const;
    // Whether commands are taken, and were stored of late.
    [[nodiscard]] bool isAvailable() const;

private:
    using Lock = std::unique_lock<std::mutex>;

    void loop();
    [[nodiscard]] std::vector<Envelope> takeBatch();
    void handle(std::vector<Envelope> batch, bool& isUnavailable);
    void reopen(Lock& lock);
    void refuse(Completion completion, const ErrorKind& kind);

    Engine& m_engine;
    CommitGate& m_gate;
    const OnCommitted m_onCommitted;
    const EngineThreadOptions m_options;
    Outbox m_outbox;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Envelope> m_waiting;
    bool m_isStopping = false;
    bool m_isDown = false;
    QElapsedTimer m_sinceFailure; // not valid: there was none
    std::thread m_thread;
};

} // namespace servery::engine
