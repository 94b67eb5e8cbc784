// Commands from a console's WebSocket, translated into the project's own: one name, one command,
// one idempotency key (the id that the console minted before it sent). Thread: the main event loop.
#pragma once

#include "server/edge/edge.h"
#include "server/realtime/sources.h"

namespace servery {

class ConsoleCommands final : public realtime::CommandSink
{
public:
    explicit ConsoleCommands(Edge& edge);
    void execute(const StaffPrincipal& principal, const protocol::CommandMessage& command,
                 std::function<void(Result<realtime::CommandResult, Error>)> done) override;

private:
    Edge& m_edge;
};

} // namespace servery
