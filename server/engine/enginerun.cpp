#include "server/engine/enginerun.h"

namespace servery::engine {

namespace {

constexpr int loadRounds = 4;
constexpr int maxDepth = 8;

} // namespace

Engine::Run::Run(Engine& engine, const std::vector<Envelope>& batch, const Members& members)
    : m_engine(engine), m_batch(batch), m_members(members), m_now(engine.m_clock.now())
{}

Engine::Run::~Run()
{
    for (Store* store : m_engine.m_stores)
        store->clear();
    m_engine.m_own->idempotency.clear();
    m_engine.m_own->sequences.clear();
    m_engine.m_own->jobs.clear();
}

void Engine::Run::commit()
{
    m_names.reserve(m_members.size());
    for (const std::size_t member : m_members) {
        const auto& key = m_batch[member].idempotency;
        m_names.push_back(key ? IdempotencyStore::nameOf(*key) : QByteArray());
        if (key)
            m_engine.m_own->idempotency.want(m_names.back());
    }
    storage::Transaction transaction(m_engine.m_database);
    for (int round = 0; round < loadRounds; ++round) {
        announceAll();
        if (!loadAll())
            break;
    }
    decideAll();
    flushAll();
    transaction.commit();
}

void Engine::Run::announceAll()
{
    for (const std::size_t member : m_members) {
        m_running = member;
        if (const Handler* handler = handlerFor(m_batch[member].command))
            handler->announce(m_batch[member].command, *this);
    }
    m_running.reset();
}

bool Engine::Run::loadAll()
{
    bool loaded = m_engine.m_own->idempotency.load(m_engine.m_database);
    loaded = m_engine.m_own->sequences.load(m_engine.m_database) || loaded;
    for (Store* store : m_engine.m_stores)
        loaded = store->load(m_engine.m_database) || loaded;
    return loaded;
}

void Engine::Run::decideAll()
{
    m_outcomes.reserve(m_members.size());
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        m_running = m_members[i];
        m_outcomes.push_back(decide(m_batch[m_members[i]], m_names[i]));
    }
    m_running.reset();
}

Outcome Engine::Run::decide(const Envelope& envelope, const QByteArray& name)
{
    IdempotencyStore& store = m_engine.m_own->idempotency;
    if (envelope.idempotency) {
        if (auto first = store.find(name, *envelope.idempotency, m_now))
            return std::move(*first);
    }
    m_depth = 0;
    Outcome outcome = dispatch(envelope.command);
    if (envelope.idempotency && isKept(outcome))
        store.keep(name, *envelope.idempotency, outcome, m_now);
    return outcome;
}

void Engine::Run::flushAll()
{
    for (Store* store : m_engine.m_stores)
        store->flush(m_engine.m_database);
    m_engine.m_own->sequences.flush(m_engine.m_database);
    m_engine.m_own->jobs.flush(m_engine.m_database);
    m_engine.m_own->idempotency.flush(m_engine.m_database);
}

void Engine::Run::moveInto(Result& result)
{
    for (std::size_t i = 0; i < m_members.size(); ++i)
        result.outcomes[m_members[i]] = std::move(m_outcomes[i]);
    Committed& committed = result.committed;
    std::vector<VenueEvent> events = m_engine.m_own->sequences.takeEvents();
    committed.events.insert(committed.events.end(), std::make_move_iterator(events.begin()),
                            std::make_move_iterator(events.end()));
    committed.jobsWaiting = committed.jobsWaiting || m_engine.m_own->jobs.hasDueJobs();
    for (auto it = m_counters.cbegin(); it != m_counters.cend(); ++it)
        committed.counters[it.key()] += it.value();
}

void Engine::Run::wantSequence(const VenueId& venue)
{
    m_engine.m_own->sequences.want(venue);
}

std::int64_t Engine::Run::emitEvent(const VenueId& venue, Audience audience, QByteArray name,
                                    QByteArray subject, QByteArray data)
{
    VenueEvent event;
    event.venue = venue;
    event.at = m_now;
    event.audience = audience;
    event.name = std::move(name);
    event.subject = std::move(subject);
    event.data = std::move(data);
    return m_engine.m_own->sequences.append(std::move(event));
}

void Engine::Run::enqueue(JobRequest job)
{
    m_engine.m_own->jobs.enqueue(std::move(job), m_now);
}

void Engine::Run::count(const char* counter)
{
    ++m_counters[QByteArray(counter)];
}

const Engine::Handler* Engine::Run::handlerFor(const std::any& command) const
{
    const auto found = m_engine.m_handlers.find(std::type_index(command.type()));
    return found == m_engine.m_handlers.end() ? nullptr : &found->second;
}

Outcome Engine::Run::dispatch(const std::any& command)
{
    const Handler* handler = handlerFor(command);
    if (handler == nullptr)
        throw std::logic_error(std::string("no handler for command ") + command.type().name());
    if (m_depth >= maxDepth)
        throw std::logic_error("commands are nested too deeply");
    ++m_depth;
    Outcome outcome = handler->decide(command, *this);
    --m_depth;
    return outcome;
}

void Engine::Run::announceNested(const std::any& command)
{
    if (const Handler* handler = handlerFor(command))
        handler->announce(command, *this);
}

} // namespace servery::engine
