// Engine::Run: one attempt at one transaction with some commands of a batch: load, decide, flush,
// commit. The destructor rolls back what was not committed and clears the stores.
// Inside: only engine.cpp and enginerun.cpp include it. Thread: the storage thread's.
#pragma once

#include "server/engine/ownstores.h"

namespace servery::engine {

class Engine::Run final : public Batch
{
public:
    Run(Engine& engine, const std::vector<Envelope>& batch, const Members& members);
    ~Run() override;

    // Throws DatabaseError, or whatever a handler threw; culprit() then names the command.
    void commit();

    // After commit.
    void moveInto(Result& result);

    // The place in the batch of the command whose handler is running; none between handlers.
    [[nodiscard]] std::optional<std::size_t> culprit() const { return m_running; }

    [[nodiscard]] Timestamp now() const override { return m_now; }
    [[nodiscard]] Random& random() override { return m_engine.m_random; }
    void wantSequence(const VenueId& venue) override;
    using Batch::emitEvent;
    std::int64_t emitEvent(const VenueId& venue, Audience audience, QByteArray name,
                           QByteArray subject, QByteArray data) override;
    void enqueue(JobRequest job) override;
    [[nodiscard]] Outcome dispatch(const std::any& command) override;
    void announceNested(const std::any& command) override;
    void count(const char* counter) override;

private:
    [[nodiscard]] const Handler* handlerFor(const std::any& command) const;
    void announceAll();
    [[nodiscard]] bool loadAll();
    void decideAll();
    [[nodiscard]] Outcome decide(const Envelope& envelope, const QByteArray& name);
    void flushAll();

    Engine& m_engine;
    const std::vector<Envelope>& m_batch;
    const Members& m_members;
    const Timestamp m_now;
    std::vector<QByteArray> m_names; // of the idempotency keys, by member
    std::vector<Outcome> m_outcomes; // by member
    QHash<QByteArray, std::int64_t> m_counters;
    std::optional<std::size_t> m_running;
    int m_depth = 0;
};

} // namespace servery::engine
