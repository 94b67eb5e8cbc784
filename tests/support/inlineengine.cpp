#include "tests/support/inlineengine.h"

namespace servery::testing {

namespace {

std::unique_ptr<storage::Database> openMigrated(const QString& url)
{
    auto database = storage::openDatabase(url);
    storage::migrate(*database);
    return database;
}

} // namespace

void InlineSubmitter::submit(engine::Envelope envelope)
{
    m_waiting.push_back(std::move(envelope));
    if (m_waiting.size() == 1)
        QMetaObject::invokeMethod(
            &m_context, [this] { settle(); }, Qt::QueuedConnection);
}

bool InlineSubmitter::settle()
{
    if (m_waiting.empty())
        return false;
    while (!m_waiting.empty()) {
        auto batch = std::exchange(m_waiting, {});
        engine::Engine::Result result;
        if (refuseWith)
            result.outcomes.assign(batch.size(), fail(*refuseWith));
        else
            result = m_engine.process(batch);
        if (onCommitted)
            onCommitted(result.committed);
        for (std::size_t i = 0; i < batch.size(); ++i)
            if (batch[i].completion)
                batch[i].completion(std::move(result.outcomes[i]));
    }
    return true;
}

void InlineReader::read(Function fn, Then then)
{
    m_waiting.emplace_back(std::move(fn), std::move(then));
    QMetaObject::invokeMethod(
        &m_context, [this] { settle(); }, Qt::QueuedConnection);
}

bool InlineReader::settle()
{
    if (m_waiting.empty())
        return false;
    while (!m_waiting.empty()) {
        auto [fn, then] = std::move(m_waiting.front());
        m_waiting.pop_front();
        Result<std::any, Error> result = fail(errors::internalError);
        try {
            storage::Transaction transaction(m_database, storage::Transaction::Mode::Read);
            result = fn(m_database);
            transaction.commit();
        } catch (const storage::DatabaseError& error) {
            qWarning("read failed: %s", error.what());
        }
        if (then)
            then(std::move(result));
    }
    return true;
}

InlineEngine::InlineEngine(const QString& url, std::uint64_t seed)
    : m_url(url.isEmpty()
                ? QStringLiteral("sqlite:") + m_directory.filePath(QStringLiteral("test.db"))
                : url),
      m_database(openMigrated(m_url)),
      m_random(seed),
      m_engine(*m_database, m_clock, m_random),
      m_submitter(m_engine),
      m_reader(*m_database)
{}

engine::Outcome InlineEngine::run(std::any command,
                                  std::optional<engine::IdempotencyKey> idempotency)
{
    std::vector<engine::Envelope> batch;
    batch.push_back({std::move(command), std::move(idempotency), {}});
    engine::Engine::Result result = m_engine.process(batch);
    if (m_submitter.onCommitted)
        m_submitter.onCommitted(result.committed);
    return std::move(result.outcomes.front());
}

void InlineEngine::settle()
{
    bool busy = true;
    while (busy) {
        const bool submitted = m_submitter.settle();
        busy = m_reader.settle() || submitted;
    }
}

} // namespace servery::testing
