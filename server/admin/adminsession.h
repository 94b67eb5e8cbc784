// AdminSession: the server's logic on this thread, one command at a time. Thread: main.
// Errors: storage::DatabaseError when the database cannot be opened.
#pragma once

#include "server/config/settings.h"
#include "server/serverlogic.h"
#include "system/systemclock.h"
#include "system/systemrandom.h"

namespace servery {

class AdminSession
{
public:
    explicit AdminSession(const Settings& settings)
        : m_database(storage::openDatabase(settings.database)),
          m_logic((storage::migrate(*m_database), *m_database), m_clock, m_random, {})
    {}

    [[nodiscard]] engine::Outcome run(std::any command)
    {
        std::vector<engine::Envelope> batch(1);
        batch.front().command = std::move(command);
        return std::move(m_logic.engine().process(batch).outcomes.front());
    }
    [[nodiscard]] storage::Database& database() { return *m_database; }
    [[nodiscard]] Timestamp now() const { return m_clock.now(); }
    [[nodiscard]] Random& random() { return m_random; }

private:
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<storage::Database> m_database;
    ServerLogic m_logic;
};

} // namespace servery
