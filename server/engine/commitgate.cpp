#include "server/engine/commitgate.h"

#include <QtGlobal>

namespace servery::engine {

namespace {

// How many commits may wait for a round of the disk. Small: what comes in meanwhile is better
// taken as one larger batch.
constexpr int mostWaitingCommits = 4;

} // namespace

CommitGate::CommitGate(std::unique_ptr<storage::CommitSync> sync,
                       std::function<void(const char*)> onFailure)
    : m_sync(std::move(sync)), m_onFailure(std::move(onFailure))
{
    if (m_sync)
        m_thread = std::thread([this] { loop(); });
}

CommitGate::~CommitGate()
{
    {
        const Lock lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void CommitGate::expectCommit()
{
    if (!m_sync)
        return;
    Lock lock(m_mutex);
    m_moved.wait(lock, [this] { return !m_isSyncing || m_waitingCommits < mostWaitingCommits; });
    m_isExpecting = true;
}

void CommitGate::committed(Work work)
{
    if (!m_sync)
        return work();
    Lock lock(m_mutex);
    m_isExpecting = false;
    ++m_waitingCommits;
    put(std::move(work), std::move(lock));
}

void CommitGate::observed(Work work)
{
    if (!m_sync)
        return work();
    Lock lock(m_mutex);
    if (!m_isExpecting && !m_isSyncing && m_waitingCommits == 0) {
        lock.unlock();
        return work();
    }
    put(std::move(work), std::move(lock));
}

void CommitGate::put(Work work, Lock lock)
{
    m_waiting.push_back(std::move(work));
    lock.unlock();
    m_wake.notify_one();
}

void CommitGate::drain()
{
    Lock lock(m_mutex);
    m_moved.wait(lock, [this] { return m_waiting.empty() && !m_isSyncing; });
}

void CommitGate::loop()
{
    Lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_isEnding || !m_waiting.empty(); });
        if (m_waiting.empty())
            return;
        std::vector<Work> going = std::exchange(m_waiting, {});
        m_waitingCommits = 0;
        m_isSyncing = true;
        lock.unlock();
        m_moved.notify_all();
        try {
            m_sync->sync();
        } catch (const storage::DatabaseError& error) {
            m_onFailure(error.what());
            going.clear();
        }
        for (const Work& work : going)
            work();
        lock.lock();
        m_isSyncing = false;
        m_moved.notify_all();
    }
}

void CommitGate::endProcess(const char* why)
{
    qFatal("the disk did not take what was committed: %s", why);
}

} // namespace servery::engine
