// PayoutSweeper: has every connected account asked for payouts whose news never came, once a round
// of six hours; a second node or a restart in the same round asks for nothing more. Call tick()
// every minute or so. Thread: the main event loop.
#pragma once

#include "server/edge/edge.h"

namespace servery {

class PayoutSweeper
{
public:
    explicit PayoutSweeper(Edge& edge) : m_edge(edge) {}
    void tick();

private:
    Edge& m_edge;
    std::int64_t m_lastRound = -1;
};

} // namespace servery
