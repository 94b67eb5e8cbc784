#include "server/payments/paymentwaiters.h"

#include "server/payments/paymentstore.h"

#include <chrono>

namespace servery {

using namespace std::chrono_literals;

PaymentWaiters::PaymentWaiters(Edge& edge, std::int64_t waitMs) : m_edge(edge), m_waitMs(waitMs)
{
    m_timer.setInterval(500ms);
    connect(&m_timer, &QTimer::timeout, this, [this] { giveUp(); });
}

void PaymentWaiters::wait(const PaymentId& id, Then then)
{
    m_waiters[id].push_back({std::move(then), m_edge.clock().monotonicMs() + m_waitMs});
    // Not started anew by each: whoever waits is looked at twice a second, however many come.
    if (!m_timer.isActive())
        m_timer.start();
    look(id);
}

void PaymentWaiters::publish(const std::vector<engine::VenueEvent>& events)
{
    if (m_waiters.isEmpty())
        return;
    for (const engine::VenueEvent& event : events)
        if (m_waiters.contains(PaymentId(event.subject)))
            look(PaymentId(event.subject));
}

void PaymentWaiters::look(const PaymentId& id)
{
    m_edge.read([id](storage::Database& database) { return PaymentStore::read(database, id); },
                [this, id](const Result<std::optional<Payment>, Error>& read) {
                    if (!read)
                        return answer(id, Failure<Error>{read.error()});
                    if (!*read)
                        return answer(id, fail(errors::paymentNotFound));
                    const Payment& payment = **read;
                    if (payment.progress == PaymentProgress::Cancelled)
                        return answer(id, fail(errors::providerRefused, payment.failure));
                    if (isPayable(payment))
                        answer(id, payment);
                });
}

void PaymentWaiters::answer(const PaymentId& id, const Result<Payment, Error>& result)
{
    const std::vector<Waiter> waiters = m_waiters.take(id);
    for (const Waiter& waiter : waiters)
        waiter.then(result);
    if (m_waiters.isEmpty())
        m_timer.stop();
}

void PaymentWaiters::giveUp()
{
    const std::int64_t now = m_edge.clock().monotonicMs();
    std::vector<PaymentId> late;
    for (auto it = m_waiters.cbegin(); it != m_waiters.cend(); ++it)
        if (it->front().untilMs <= now)
            late.push_back(it.key());
    Error error{errors::providerUnavailable};
    error.retryAfterSeconds = 5;
    for (const PaymentId& id : late)
        answer(id, Failure<Error>{error});
}

} // namespace servery
