// What the rooms need from the rest of the server, as interfaces that the composition root fills
// in. Thread: the main event loop. Every done is called once, from inside the call or later; a call
// may outlive the socket that asked.
#pragma once

#include "core/protocol/messages.h"
#include "core/staff/staff.h"
#include "server/engine/command.h"

#include <QString>

#include <functional>
#include <vector>

namespace servery::realtime {

struct Authentication
{
    StaffPrincipal principal;
    Timestamp endsAt; // when the session is over by itself; unset: it is not
};

class Authenticator
{
public:
    virtual ~Authenticator() = default;
    // Verifies an access token and that its session has not ended. Errors: Unauthenticated when it
    // is not accepted; anything else is taken for trouble on our side.
    virtual void authenticate(const QByteArray& accessToken,
                              std::function<void(Result<Authentication, Error>)> done) = 0;
};

// A snapshot as it goes out, encoded where it was read (off the main loop).
struct SnapshotText
{
    std::int64_t seq = 0; // everything up to and with this number is in it
    QString text;
};
[[nodiscard]] SnapshotText encodeSnapshot(const protocol::Snapshot& snapshot);

// How much may be replayed: more than `total` events after `since` needs a snapshot instead, and at
// most `page` are handed over at a time.
struct ReplayBounds
{
    int total = 10'000;
    int page = 500;
};

// How far a client is.
struct Position
{
    std::int64_t seq = 0;
    Timestamp at = {}; // of the event with that number, as it was told; unset: it does not say
};

struct Replay
{
    enum class Kind {
        Events,
        // since is beyond the venue's newest number, too long ago, or another event's by now
        SnapshotNeeded,
    };
    Kind kind = Kind::Events;
    std::vector<engine::VenueEvent> events = {}; // those that the channel shows, oldest first
    std::int64_t through = 0; // all that the channel shows in (since, through] is in `events`
    std::int64_t head = 0;    // the venue's newest number; through < head: there are more pages
};

class SnapshotSource
{
public:
    virtual ~SnapshotSource() = default;
    virtual void snapshot(const VenueId& venue, protocol::Channel channel,
                          std::function<void(Result<SnapshotText, Error>)> done) = 0;
    virtual void eventsAfter(const VenueId& venue, protocol::Channel channel, Position since,
                             ReplayBounds bounds,
                             std::function<void(Result<Replay, Error>)> done) = 0;
};

struct CommandResult
{
    std::int64_t seq = 0; // the last event that the command caused; 0: none
    QJsonObject body = {};
};

class CommandSink
{
public:
    virtual ~CommandSink() = default;
    // Carries out a console's command for this principal. Answers after the commit; checks the
    // role, and refuses names that it does not know (command_unknown).
    virtual void execute(const StaffPrincipal& principal, const protocol::CommandMessage& command,
                         std::function<void(Result<CommandResult, Error>)> done) = 0;
};

class VenueInfoSource
{
public:
    virtual ~VenueInfoSource() = default;
    virtual void venue(const VenueId& venue,
                       std::function<void(Result<protocol::VenueView, Error>)> done) = 0;
};

} // namespace servery::realtime
