// Rooms: who listens to what, one room a venue. An event is encoded once a channel, since `prev`
// differs, and handed to everybody there; nothing of one venue reaches another. Snapshots are
// loaded one at a time a channel, and all who asked before one began share it. Thread: the main
// event loop.
#pragma once

#include "server/realtime/channelfeed.h"

#include <QHash>
#include <QPointer>

#include <array>
#include <memory>

namespace servery::realtime {

class Session;

class Rooms
{
public:
    explicit Rooms(SnapshotSource& snapshots);
    ~Rooms();
    Rooms(const Rooms&) = delete;
    Rooms& operator=(const Rooms&) = delete;

    // A session is in the room of its venue from its welcome until it ends.
    void join(Session& session, const VenueId& venue);
    void leave(Session& session, const VenueId& venue);
    // From now on the session is offered the channel's events. Idempotent.
    void listen(Session& session, const VenueId& venue, protocol::Channel channel);
    // The answer goes to session.snapshotLoaded(). Listen first.
    void loadSnapshot(Session& session, const VenueId& venue, protocol::Channel channel,
                      unsigned generation);
    void loadPage(Session& session, const VenueId& venue, protocol::Channel channel, Position since,
                  ReplayBounds bounds, unsigned generation);

    // After a commit, in the order of the numbers.
    void publish(const std::vector<engine::VenueEvent>& events);
    // One text a venue, to all who are in its room.
    void heartbeat(Timestamp now);

private:
    struct Waiter
    {
        QPointer<Session> session;
        unsigned generation;
    };
    struct ChannelRoom
    {
        std::vector<Session*> listeners;
        std::vector<Waiter> waiting; // for the load that runs
        std::vector<Waiter> next;    // came after it began: it may lack what they must not miss
        bool loading = false;
    };
    struct Room
    {
        std::vector<Session*> members;
        std::array<ChannelRoom, 3> channels;
        std::int64_t head = 0; // the newest number that was seen
    };
    [[nodiscard]] Room* find(const VenueId& venue);
    [[nodiscard]] static ChannelRoom& channelOf(Room& room, protocol::Channel channel);
    void startLoad(const VenueId& venue, protocol::Channel channel);
    void loaded(const VenueId& venue, protocol::Channel channel,
                const Result<SnapshotText, Error>& result);
    void publishOne(Room& room, const engine::VenueEvent& event);

    SnapshotSource& m_snapshots;
    QHash<VenueId, std::shared_ptr<Room>> m_rooms;
    // Answers that arrive after the rooms are gone find it expired.
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace servery::realtime
