// Outbox: brings work from any thread to the thread that the outbox was made on, in order. What was
// posted before the event loop got to it goes in one call. Thread: post() any, the rest its own.
#pragma once

#include <QObject>

#include <functional>
#include <mutex>
#include <vector>

namespace servery::engine {

class Outbox
{
public:
    void post(std::function<void()> work);
    // Does what was posted so far, without waiting for the event loop.
    void deliver();

private:
    std::mutex m_mutex;
    std::vector<std::function<void()>> m_posted;
    QObject m_context;
};

} // namespace servery::engine
