#include "server/payments/askwaiters.h"

#include "server/jobs/jobstore.h"

#include <chrono>

namespace servery {

using namespace std::chrono_literals;
using jobs::JobState;
using jobs::JobStore;

AskWaiters::AskWaiters(Edge& edge, std::int64_t waitMs) : m_edge(edge), m_waitMs(waitMs)
{
    m_timer.setInterval(500ms);
    connect(&m_timer, &QTimer::timeout, this, [this] { giveUp(); });
}

void AskWaiters::wait(const QByteArray& kind, const QByteArray& key, Then then)
{
    const Ask ask{kind, key};
    m_waiters[ask].push_back({std::move(then), m_edge.clock().monotonicMs() + m_waitMs});
    if (!m_timer.isActive())
        m_timer.start();
    // It may have ended already: however often somebody asks, the provider is asked once in a
    // while.
    look(ask);
}

void AskWaiters::look()
{
    for (const Ask& ask : m_waiters.keys())
        look(ask);
}

void AskWaiters::look(const Ask& ask)
{
    m_edge.read(
        [ask](storage::Database& database) {
            return JobStore::stateOf(database, ask.kind, ask.key);
        },
        [this, ask](const Result<std::optional<JobState>, Error>& state) {
            if (!state || !*state || **state == JobState::Parked)
                answer(ask, false);
            else if (**state == JobState::Done)
                answer(ask, true);
        });
}

void AskWaiters::answer(const Ask& ask, bool isAnswered)
{
    const std::vector<Waiter> waiters = m_waiters.take(ask);
    for (const Waiter& waiter : waiters)
        waiter.then(isAnswered);
    if (m_waiters.isEmpty())
        m_timer.stop();
}

void AskWaiters::giveUp()
{
    const std::int64_t now = m_edge.clock().monotonicMs();
    for (const Ask& ask : m_waiters.keys())
        if (m_waiters.value(ask).front().untilMs <= now)
            answer(ask, false);
}

} // namespace servery
