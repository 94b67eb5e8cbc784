// AskWaiters: requests that wait until a provider was asked how a payment stands, so that they can
// answer with what it said. Bounded: after a while they are answered with what is known.
// Thread: the main event loop.
#pragma once

#include "server/edge/edge.h"

#include <QMap>
#include <QObject>
#include <QTimer>

#include <tuple>

namespace servery {

class AskWaiters : public QObject
{
public:
    // isAnswered: the provider has said how it stands; no: it did not answer in time.
    using Then = std::function<void(bool isAnswered)>;

    AskWaiters(Edge& edge, std::int64_t waitMs);
    // The job that asks, by its kind and key.
    void wait(const QByteArray& kind, const QByteArray& key, Then then);
    // Called after each job's end.
    void look();

private:
    struct Ask
    {
        QByteArray kind;
        QByteArray key;
        friend bool operator<(const Ask& a, const Ask& b)
        {
            return std::tie(a.kind, a.key) < std::tie(b.kind, b.key);
        }
    };
    struct Waiter
    {
        Then then;
        std::int64_t untilMs = 0; // monotonic
    };
    void look(const Ask& ask);
    void answer(const Ask& ask, bool isAnswered);
    void giveUp();

    Edge& m_edge;
    std::int64_t m_waitMs;
    QMap<Ask, std::vector<Waiter>> m_waiters;
    QTimer m_timer;
};

} // namespace servery
