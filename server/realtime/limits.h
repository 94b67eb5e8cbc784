// The limits of a WebSocket, and what was counted. Units in the names.
#pragma once

#include "server/realtime/sources.h"

#include <cstdint>

namespace servery::realtime {

struct RealtimeLimits
{
    quint64 messageBytes = 64 * 1024;      // more: close 1009
    int helloTimeoutMs = 5'000;            // no hello by then: close 4401
    int messagesPerSecond = 50;            // more: an error, then close 4429
    qint64 unsentBytes = 4 * 1024 * 1024;  // a reader further behind: close 4408
    qint64 replayUnsentBytes = 256 * 1024; // a replay waits while more than this is unsent
    std::size_t heldEvents = 10'000;       // that happened while a replay runs; more: close 4408
    int heartbeatMs = 1'000;
    int pingMs = 1'000;
    int silentAfterMs = 2'000;  // without a sign of life: the others are told
    int silenceMs = 45'000;     // a peer that does not even answer pings is gone
    int closeTimeoutMs = 5'000; // for the peer to read the close; then the connection is cut
    int tickMs = 250;           // how often tick() is called; 0: the owner calls it
    ReplayBounds replay = {};
};

struct RealtimeStats
{
    std::int64_t accepted = 0;
    std::int64_t welcomed = 0;
    std::int64_t messagesIn = 0;
    std::int64_t messagesOut = 0;
    std::int64_t refused = 0; // messages answered with an error
    std::int64_t unauthenticated = 0;
    std::int64_t helloTimeouts = 0;
    std::int64_t tooMany = 0;
    std::int64_t tooSlow = 0;
    std::int64_t painted = 0;
};

} // namespace servery::realtime
