// The messages of the WebSocket protocol servery.v1 as types; core/protocol/codec.h turns them into
// JSON text and back. Append-only: a published field keeps its name and meaning. Thread: values.
#pragma once

#include "core/menu/kitchenplan.h"
#include "core/protocol/channel.h"
#include "core/protocol/names.h"
#include "core/protocol/orderview.h"
#include "core/protocol/problem.h"
#include "core/venues/servicesettings.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace servery::protocol {

// --- From a client ---

struct Hello
{
    QByteArray token; // empty: it came in the Authorization header
    QString client;   // program and version, for the logs
    friend bool operator==(const Hello&, const Hello&) = default;
};

struct Subscribe
{
    Channel channel = Channel::Kitchen;
    std::optional<std::int64_t> since; // the last sequence number that the client has
    // When that event happened, as the client was told; unset: it does not say. A server that was
    // restored from a backup has given the number to another event.
    Timestamp sinceAt = {};
    friend bool operator==(const Subscribe&, const Subscribe&) = default;
};

struct CommandMessage
{
    QByteArray id; // minted and stored by the client before it sends; at most 64 characters
    QString name;  // core/protocol/names.h, commands
    QJsonObject data;
    friend bool operator==(const CommandMessage&, const CommandMessage&) = default;
};

// All events up to and with this number are on the glass, after the frame that shows them.
struct Painted
{
    static constexpr int mostNotShown = 1000;

    std::int64_t seq = 0;
    QString screen = {};       // "kitchen" or "counter"; empty: the kitchen's
    QStringList notShown = {}; // the orders whose tickets this screen leaves out, by their ids
    friend bool operator==(const Painted&, const Painted&) = default;
};

using ClientMessage = std::variant<Hello, Subscribe, CommandMessage, Painted>;

// --- From the server ---

struct VenueView
{
    QString slug;
    QString name;
    QByteArray currency;
    QByteArray timeZone; // IANA; "timezone" on the wire
    ServiceSettings settings = {};
    KitchenPlan kitchen = {}; // "kitchenPlan" on the wire
    friend bool operator==(const VenueView&, const VenueView&) = default;
};

struct Welcome
{
    SessionId sessionId;
    VenueId venueId;
    Role role = Role::Kitchen;
    Timestamp serverTime;
    VenueView venue;
    StaffId staffId;
    QString staffName;
    friend bool operator==(const Welcome&, const Welcome&) = default;
};

// Something that is wrong still, for a console that starts after it was told of.
struct AlarmView
{
    QString kind; // ticket_not_painted
    OrderId orderId;
    int number = 0;
    Timestamp at;
    friend bool operator==(const AlarmView&, const AlarmView&) = default;
};

struct Snapshot
{
    Channel channel = Channel::Kitchen;
    std::int64_t seq = 0; // everything up to and with this number is in it
    std::vector<OrderView> orders;
    Timestamp at = {}; // of the event with that number; unset: there is none, or it is not kept
    std::optional<ServiceSettings> settings = {}; // as of seq; absent from an older server
    std::optional<KitchenPlan> kitchen = {};      // the same; "kitchenPlan" on the wire
    std::vector<AlarmView> alarms = {};           // on counter and manager
    int unread = 0; // orders that were sent and could not be read: they are in no list
    friend bool operator==(const Snapshot&, const Snapshot&) = default;
};

struct Event
{
    Channel channel = Channel::Kitchen;
    std::int64_t seq = 0;
    std::int64_t prev = 0; // the number before it on this channel; 0 before the first
    Timestamp at;
    QString name; // core/protocol/names.h, events; "event" on the wire
    QJsonObject data;
    friend bool operator==(const Event&, const Event&) = default;
};

struct Ack
{
    QByteArray id;
    std::int64_t seq = 0; // the last event that the command caused; 0: none
    QJsonObject result;   // empty: left out
    friend bool operator==(const Ack&, const Ack&) = default;
};

struct ErrorMessage
{
    QByteArray id; // the command's; empty: none
    QString re;    // the type of message that it answers, where there is no command id
    Problem problem;
    friend bool operator==(const ErrorMessage&, const ErrorMessage&) = default;
};

// Every second, so that a console can tell a quiet evening from a dead line.
struct Heartbeat
{
    Timestamp serverTime;
    std::int64_t seq = 0; // the venue's newest number
    friend bool operator==(const Heartbeat&, const Heartbeat&) = default;
};

// One of the venue's consoles, as the server knows it.
struct ConsoleState
{
    enum class State { Live, Silent, Gone };

    SessionId session;
    Role role = Role::Kitchen;
    QString name;   // of who is signed in
    QString client; // program and version
    QString screen; // "kitchen" or "counter"; empty: it has not said
    State state = State::Live;
    QString cause; // no_answer, connection_lost or too_slow; empty while it is live
    Timestamp since;
    std::int64_t paintedSeq = 0; // the newest event on its glass; 0: none yet
    Timestamp paintedAt;
    friend bool operator==(const ConsoleState&, const ConsoleState&) = default;
};

// To those who watch the counter's or the manager's channel, whenever it changes: every console of
// the venue that is there, or that left without signing out.
struct Consoles
{
    std::vector<ConsoleState> consoles;
    friend bool operator==(const Consoles&, const Consoles&) = default;
};

using ServerMessage =
    std::variant<Welcome, Snapshot, Event, Ack, ErrorMessage, Heartbeat, Consoles>;

} // namespace servery::protocol
