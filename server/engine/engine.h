// Engine: turns batches of commands into committed changes: load, decide, flush, commit, and only
// then reply, fan-out and wake.
//
// process() runs one batch on the calling thread (tests, the simulator and the admin commands use
// it so); EngineThread (enginethread.h) gives it a thread of its own and groups what waits.
//
// A handler is registered for a command type as two functions: announce names the keys that the
// command needs (it is called again after each load until nothing new is named, at most 4 rounds,
// so it may look at rows that an earlier round fetched), and decide checks every rule first and
// then records the changes. decide must not touch its stores before its last check.
//
// On a DatabaseError the batch is rolled back and its commands are run one by one; one that still
// fails is answered internal_error. Busy is tried 5 times, then answered overloaded. When the
// database is gone, everything is answered storage_unavailable. A handler that throws anything else
// is answered internal_error; since it may have recorded half of its changes, the batch is rolled
// back and the others run again. Thread: one at a time.
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "server/engine/batch.h"
#include "server/engine/store.h"

#include <memory>
#include <stdexcept>
#include <typeindex>
#include <unordered_map>

namespace servery::engine {

// What a committed batch leads to. Handed over after the commit, together with the outcomes.
struct Committed
{
    std::vector<VenueEvent> events;
    bool jobsWaiting = false; // a job was enqueued: wake the runner
    QHash<QByteArray, std::int64_t> counters;
};

class Engine
{
public:
    template <class C>
    using Announce = std::function<void(const C&, Batch&)>;
    template <class C>
    using Decide = std::function<Outcome(const C&, Batch&)>;

    Engine(storage::Database& database, const Clock& clock, Random& random);
    ~Engine();
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    // Stores are loaded and flushed in the order in which they are added. Not owned.
    void addStore(Store& store);

    template <class C>
    void handle(Announce<C> announce, Decide<C> decide)
    {
        m_handlers[std::type_index(typeid(C))] =
            Handler{[announce = std::move(announce)](const std::any& command, Batch& batch) {
                        announce(*std::any_cast<C>(&command), batch);
                    },
                    [decide = std::move(decide)](const std::any& command, Batch& batch) {
                        return decide(*std::any_cast<C>(&command), batch);
                    }};
    }

    struct Result
    {
        std::vector<Outcome> outcomes; // one a command, in order
        Committed committed;
        bool isUnavailable = false; // the database is gone: reopen() before the next batch
    };
    // Runs one batch and returns after its commit (or after its refusal). Does not call
    // completions.
    [[nodiscard]] Result process(std::vector<Envelope>& batch);

    // Connects again, after isUnavailable. Throws DatabaseError (Unavailable).
    void reopen() { m_database.reopen(); }

private:
    struct Handler
    {
        std::function<void(const std::any&, Batch&)> announce;
        std::function<Outcome(const std::any&, Batch&)> decide;
    };
    class Run;
    friend class Run;
    using Members = std::vector<std::size_t>; // places in a batch

    void runGroup(std::vector<Envelope>& batch, Members members, Result& result);
    void runOneByOne(std::vector<Envelope>& batch, const Members& members, Result& result);

    storage::Database& m_database;
    const Clock& m_clock;
    Random& m_random;
    std::vector<Store*> m_stores;
    std::unordered_map<std::type_index, Handler> m_handlers;
    struct OwnStores; // idempotency, sequences and events, jobs
    std::unique_ptr<OwnStores> m_own;
};

} // namespace servery::engine
