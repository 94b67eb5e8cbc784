// PaymentWaiters: requests that wait for the provider to make its object, so that they can answer
// with the page to pay on. Thread: the main event loop.
#pragma once

#include "core/payments/payment.h"
#include "server/edge/edge.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace servery {

class PaymentWaiters : public QObject
{
public:
    // Gets the payment once it can be paid with. Errors: provider_refused, and
    // provider_unavailable when nothing came within the time.
    using Then = std::function<void(Result<Payment, Error>)>;

    PaymentWaiters(Edge& edge, std::int64_t waitMs);
    void wait(const PaymentId& id, Then then);
    // Called after each commit.
    void publish(const std::vector<engine::VenueEvent>& events);

private:
    struct Waiter
    {
        Then then;
        std::int64_t untilMs = 0; // monotonic
    };
    void look(const PaymentId& id);
    void answer(const PaymentId& id, const Result<Payment, Error>& result);
    void giveUp();

    Edge& m_edge;
    std::int64_t m_waitMs;
    QHash<PaymentId, std::vector<Waiter>> m_waiters;
    QTimer m_timer;
};

} // namespace servery
