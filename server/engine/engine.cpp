#include "server/engine/engine.h"

#include "server/engine/enginerun.h"

#include <QLoggingCategory>

#include <algorithm>
#include <numeric>

namespace servery::engine {

namespace {

Q_LOGGING_CATEGORY(engineLog, "servery.engine")

constexpr int busyAttempts = 5;
constexpr int retryAfterSeconds = 1;

Failure<Error> refusal(const ErrorKind& kind)
{
    return Failure<Error>{Error{kind, {}, {}, retryAfterSeconds}};
}

} // namespace

Engine::Engine(storage::Database& database, const Clock& clock, Random& random)
    : m_database(database),
      m_clock(clock),
      m_random(random),
      m_own(std::make_unique<OwnStores>(database))
{}

Engine::~Engine() = default;

void Engine::addStore(Store& store)
{
    m_stores.push_back(&store);
}

Engine::Result Engine::process(std::vector<Envelope>& batch)
{
    Result result;
    result.outcomes.assign(batch.size(), fail(errors::internalError));
    Members all(batch.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    runGroup(batch, std::move(all), result);
    return result;
}

void Engine::runGroup(std::vector<Envelope>& batch, Members members, Result& result)
{
    const auto answerAll = [&](const ErrorKind& kind) {
        for (const std::size_t member : members)
            result.outcomes[member] = refusal(kind);
    };
    int busy = 0;
    while (!members.empty()) {
        Run run(*this, batch, members);
        try {
            run.commit();
            run.moveInto(result);
            return;
        } catch (const storage::DatabaseError& error) {
            qCWarning(engineLog, "batch of %zu rolled back: %s", members.size(), error.what());
            if (error.kind() == storage::DatabaseError::Kind::Unavailable) {
                result.isUnavailable = true;
                answerAll(errors::storageUnavailable);
                return;
            }
            if (error.kind() == storage::DatabaseError::Kind::Busy) {
                if (++busy < busyAttempts)
                    continue;
                answerAll(errors::overloaded);
                return;
            }
            if (members.size() > 1)
                break;
            return; // answered internal_error
        } catch (const std::exception& error) {
            qCCritical(engineLog, "batch of %zu rolled back: %s", members.size(), error.what());
            const auto culprit = run.culprit();
            if (!culprit && members.size() > 1)
                break;
            if (!culprit)
                return; // answered internal_error
            qCCritical(engineLog, "thrown by the handler of %s",
                       batch[*culprit].command.type().name());
            members.erase(std::find(members.begin(), members.end(), *culprit));
        }
    }
    runOneByOne(batch, members, result);
}

void Engine::runOneByOne(std::vector<Envelope>& batch, const Members& members, Result& result)
{
    for (const std::size_t member : members) {
        if (result.isUnavailable)
            result.outcomes[member] = refusal(errors::storageUnavailable);
        else
            runGroup(batch, {member}, result);
    }
}

} // namespace servery::engine
