// The engine without threads, on a clock and a seed that the test owns.
//
//   InlineEngine e;                                  // a fresh SQLite file, migrated
//   MyStore store(e.database()); e.engine().addStore(store); …
//   Outcome o = e.run(MyCommand{…});                 // one command, at once
//   e.submitter() / e.reader()                       // for what takes a Submitter or a Reader:
//       completions come from the event loop, or at once by e.settle()
//
// Thread: the one that made it.
#pragma once

#include "server/engine/engine.h"
#include "server/engine/submitter.h"
#include "tests/support/manualclock.h"
#include "tests/support/seededrandom.h"

#include <QObject>
#include <QTemporaryDir>

#include <deque>

namespace servery::testing {

// Takes what was submitted as one batch, when the event loop runs or settle() is called.
class InlineSubmitter final : public engine::Submitter
{
public:
    explicit InlineSubmitter(engine::Engine& engine) : m_engine(engine) {}

    void submit(engine::Envelope envelope) override;
    // Handles everything that waits, also what completions submit. Returns whether there was any.
    bool settle();

    // Called after each commit, before the completions.
    std::function<void(const engine::Committed&)> onCommitted;
    // Answers everything with this instead of running it, while set.
    std::optional<ErrorKind> refuseWith;

private:
    engine::Engine& m_engine;
    std::vector<engine::Envelope> m_waiting;
    QObject m_context;
};

class InlineReader final : public engine::Reader
{
public:
    explicit InlineReader(storage::Database& database) : m_database(database) {}

    void read(Function fn, Then then) override;
    bool settle();

private:
    storage::Database& m_database;
    std::deque<std::pair<Function, Then>> m_waiting;
    QObject m_context;
};

class InlineEngine
{
public:
    // url: empty for a fresh SQLite file of its own.
    explicit InlineEngine(const QString& url = {}, std::uint64_t seed = 1);

    [[nodiscard]] storage::Database& database() { return *m_database; }
    [[nodiscard]] engine::Engine& engine() { return m_engine; }
    [[nodiscard]] ManualClock& clock() { return m_clock; }
    [[nodiscard]] SeededRandom& random() { return m_random; }
    [[nodiscard]] InlineSubmitter& submitter() { return m_submitter; }
    [[nodiscard]] InlineReader& reader() { return m_reader; }
    [[nodiscard]] const QString& url() const { return m_url; }

    // One command as a batch of its own, past the submitter.
    engine::Outcome run(std::any command,
                        std::optional<engine::IdempotencyKey> idempotency = std::nullopt);
    // Everything that waits in the submitter and the reader, until nothing does.
    void settle();

private:
    QTemporaryDir m_directory;
    QString m_url;
    std::unique_ptr<storage::Database> m_database;
    ManualClock m_clock;
    SeededRandom m_random;
    engine::Engine m_engine;
    InlineSubmitter m_submitter;
    InlineReader m_reader;
};

} // namespace servery::testing
