// What a console is told when it connects: who it is, its venue, the board as it stands, and the
// events that it missed. Thread: the main event loop.
#pragma once

#include "server/edge/edge.h"
#include "server/realtime/sources.h"
#include "server/staff/staffauthenticator.h"

namespace servery {

class ConsoleSources final : public realtime::Authenticator,
                             public realtime::SnapshotSource,
                             public realtime::VenueInfoSource
{
public:
    ConsoleSources(Edge& edge, const StaffAuthenticator& staff);

    void authenticate(const QByteArray& accessToken,
                      std::function<void(Result<realtime::Authentication, Error>)> done) override;
    void snapshot(const VenueId& venue, protocol::Channel channel,
                  std::function<void(Result<realtime::SnapshotText, Error>)> done) override;
    void eventsAfter(const VenueId& venue, protocol::Channel channel, realtime::Position since,
                     realtime::ReplayBounds bounds,
                     std::function<void(Result<realtime::Replay, Error>)> done) override;
    void venue(const VenueId& venue,
               std::function<void(Result<protocol::VenueView, Error>)> done) override;

private:
    Edge& m_edge;
    const StaffAuthenticator& m_staff;
};

} // namespace servery
