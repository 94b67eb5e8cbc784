// CommitGate: holds back what tells of a commit until that commit is on the disk, so that the
// engine decides the next batch while the disk still writes the last one. One thread asks for the
// disk; whatever waits when it asks goes out together afterwards, in order.
//
// Reads pass through it too: a read that saw a commit which is not on the disk yet waits for it, so
// nothing leaves the process that a loss of power could take back.
//
// Where commits are on the disk by themselves (no CommitSync) everything passes at once, on the
// caller's thread. When the disk refuses, nothing that waits may be said and nobody knows what is
// on it: the process ends (onFailure), and starts again from what is there.
// Thread: any, but expectCommit() and committed() from the storage thread alone.
#pragma once

#include "server/storage/commitsync.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace servery::engine {

class CommitGate
{
public:
    using Work = std::function<void()>;

    // onFailure is called on the gate's thread with the reason; what waits is then dropped.
    explicit CommitGate(std::unique_ptr<storage::CommitSync> sync,
                        std::function<void(const char*)> onFailure = endProcess);
    ~CommitGate();
    CommitGate(const CommitGate&) = delete;
    CommitGate& operator=(const CommitGate&) = delete;

    // Before a transaction that may commit. Waits while too many commits are not on the disk.
    void expectCommit();
    // After it, whether it committed or not: work tells of it.
    void committed(Work work);
    // work tells of what was just read.
    void observed(Work work);
    // Returns when all that waited has gone out.
    void drain();

    // For the disk that failed: says why and ends the process.
    [[noreturn]] static void endProcess(const char* why);

private:
    using Lock = std::unique_lock<std::mutex>;

    void put(Work work, Lock lock);
    void loop();

    const std::unique_ptr<storage::CommitSync> m_sync;
    const std::function<void(const char*)> m_onFailure;

    std::mutex m_mutex;
    std::condition_variable m_wake;  // the gate's thread
    std::condition_variable m_moved; // those who wait for it
    std::vector<Work> m_waiting;
    bool m_isExpecting = false; // between expectCommit() and committed()
    int m_waitingCommits = 0;   // in no round of the disk yet
    bool m_isSyncing = false;   // a round is running
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace servery::engine
