#include "server/engine/readerthread.h"

#include <QLoggingCategory>

namespace servery::engine {

namespace {

Q_LOGGING_CATEGORY(readerLog, "servery.reader")

Failure<Error> refusal(const ErrorKind& kind)
{
    return Failure<Error>{Error{kind, {}, {}, 1}};
}

} // namespace

ReaderThread::ReaderThread(const QString& url, CommitGate& gate, std::size_t maxWaiting)
    : m_database(storage::openDatabase(url, {.readOnly = true})),
      m_gate(gate),
      m_maxWaiting(maxWaiting)
{}

ReaderThread::~ReaderThread()
{
    stop();
}

void ReaderThread::start()
{
    Q_ASSERT(!m_thread.joinable());
    m_thread = std::thread([this] { loop(); });
}

void ReaderThread::read(Function fn, Then then)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_isStopping && m_waiting.size() < m_maxWaiting) {
            m_waiting.push_back({std::move(fn), std::move(then)});
            m_wake.notify_one();
            return;
        }
    }
    answer(std::move(then), refusal(errors::overloaded));
}

void ReaderThread::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
    m_gate.drain();
    m_outbox.deliver();
}

void ReaderThread::loop()
{
    for (;;) {
        Request request;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_isStopping || !m_waiting.empty(); });
            if (m_waiting.empty())
                return;
            request = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        auto result = std::make_shared<Result<std::any, Error>>(run(request.fn));
        m_gate.observed([this, then = std::move(request.then), result]() mutable {
            answer(std::move(then), std::move(*result));
        });
    }
}

Result<std::any, Error> ReaderThread::run(const Function& fn)
{
    try {
        if (m_isDown) {
            m_database->reopen();
            m_isDown = false;
        }
        storage::Transaction transaction(*m_database, storage::Transaction::Mode::Read);
        std::any value = fn(*m_database);
        transaction.commit();
        return value;
    } catch (const storage::DatabaseError& error) {
        qCWarning(readerLog, "read failed: %s", error.what());
        m_isDown = error.kind() == storage::DatabaseError::Kind::Unavailable;
        return refusal(m_isDown ? errors::storageUnavailable : errors::internalError);
    } catch (const std::exception& error) {
        qCCritical(readerLog, "read threw: %s", error.what());
        return refusal(errors::internalError);
    }
}

void ReaderThread::answer(Then then, Result<std::any, Error> result)
{
    if (!then)
        return;
    m_outbox.post([then = std::move(then), result = std::move(result)]() mutable {
        then(std::move(result));
    });
}

} // namespace servery::engine
