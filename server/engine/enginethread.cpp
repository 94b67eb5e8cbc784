#include "server/engine/enginethread.h"

#include <QLoggingCategory>

#include <algorithm>
#include <chrono>

namespace servery::engine {

namespace {

Q_LOGGING_CATEGORY(threadLog, "servery.engine")

} // namespace

EngineThread::EngineThread(Engine& engine, CommitGate& gate, OnCommitted onCommitted,
                           EngineThreadOptions options)
    : m_engine(engine), m_gate(gate), m_onCommitted(std::move(onCommitted)), m_options(options)
{}

EngineThread::~EngineThread()
{
    stop();
}

void EngineThread::start()
{
    Q_ASSERT(!m_thread.joinable());
    m_thread = std::thread([this] { loop(); });
}

void EngineThread::submit(Envelope envelope)
{
    Lock lock(m_mutex);
    const bool isFull = m_isStopping || m_waiting.size() >= m_options.maxWaiting;
    if (m_isDown || isFull) {
        const ErrorKind& kind = m_isDown ? errors::storageUnavailable : errors::overloaded;
        lock.unlock();
        refuse(std::move(envelope.completion), kind);
        return;
    }
    m_waiting.push_back(std::move(envelope));
    lock.unlock();
    m_wake.notify_one();
}

void EngineThread::stop()
{
    {
        const Lock lock(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
    m_gate.drain();
    m_outbox.deliver();
}

std::size_t EngineThread::waiting() const
{
    const Lock lock(m_mutex);
    return m_waiting.size();
}

bool EngineThread::isAvailable() const
{
    const Lock lock(m_mutex);
    return !m_isDown &&
           (!m_sinceFailure.isValid() || m_sinceFailure.hasExpired(m_options.suspectMs));
}

void EngineThread::loop()
{
    Lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_isStopping || !m_waiting.empty(); });
        if (m_waiting.empty())
            return; // stopping, and drained
        lock.unlock();
        m_gate.expectCommit(); // what comes in while it waits joins the batch
        lock.lock();
        std::vector<Envelope> batch = takeBatch();
        lock.unlock();
        bool isUnavailable = false;
        handle(std::move(batch), isUnavailable);
        lock.lock();
        if (isUnavailable) {
            m_sinceFailure.start();
            reopen(lock);
        }
    }
}

std::vector<Envelope> EngineThread::takeBatch()
{
    const auto count = std::min(m_waiting.size(), m_options.maxBatch);
    const auto end = m_waiting.begin() + static_cast<std::ptrdiff_t>(count);
    std::vector<Envelope> batch(std::make_move_iterator(m_waiting.begin()),
                                std::make_move_iterator(end));
    m_waiting.erase(m_waiting.begin(), end);
    return batch;
}

void EngineThread::handle(std::vector<Envelope> batch, bool& isUnavailable)
{
    auto result = std::make_shared<Engine::Result>(m_engine.process(batch));
    isUnavailable = result->isUnavailable;
    auto done = std::make_shared<std::vector<Envelope>>(std::move(batch));
    // Moved on from hand to hand: what commands and completions hold is let go on the maker's
    // thread alone, which made it.
    m_gate.committed([this, result = std::move(result), done = std::move(done)]() mutable {
        m_outbox.post([this, result = std::move(result), done = std::move(done)] {
            if (m_onCommitted)
                m_onCommitted(result->committed);
            for (std::size_t i = 0; i < done->size(); ++i)
                if (const Completion& completion = (*done)[i].completion)
                    completion(std::move(result->outcomes[i]));
        });
    });
}

void EngineThread::reopen(Lock& lock)
{
    m_isDown = true;
    for (Envelope& envelope : m_waiting)
        refuse(std::move(envelope.completion), errors::storageUnavailable);
    m_waiting.clear();
    int pauseMs = m_options.firstReopenMs;
    while (!m_isStopping) {
        m_wake.wait_for(lock, std::chrono::milliseconds(pauseMs), [this] { return m_isStopping; });
        if (m_isStopping)
            return;
        lock.unlock();
        bool isOpen = false;
        try {
            m_engine.reopen();
            isOpen = true;
        } catch (const storage::DatabaseError& error) {
            qCWarning(threadLog, "cannot reopen the database: %s", error.what());
        }
        lock.lock();
        if (isOpen) {
            m_isDown = false;
            return;
        }
        pauseMs = std::min(pauseMs * 2, m_options.lastReopenMs);
    }
}

void EngineThread::refuse(Completion completion, const ErrorKind& kind)
{
    if (!completion)
        return;
    m_outbox.post([completion = std::move(completion), kind] {
        completion(Failure<Error>{Error{kind, {}, {}, 1}});
    });
}

} // namespace servery::engine
