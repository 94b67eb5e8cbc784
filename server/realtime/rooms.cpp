#include "server/realtime/rooms.h"

#include "core/protocol/codec.h"
#include "server/realtime/session.h"

#include <algorithm>

namespace servery::realtime {

using protocol::Channel;

Rooms::Rooms(SnapshotSource& snapshots) : m_snapshots(snapshots) {}
Rooms::~Rooms() = default;

Rooms::Room* Rooms::find(const VenueId& venue)
{
    const auto found = m_rooms.constFind(venue);
    return found == m_rooms.cend() ? nullptr : found->get();
}

Rooms::ChannelRoom& Rooms::channelOf(Room& room, Channel channel)
{
    return room.channels[static_cast<std::size_t>(channel) - 1];
}

void Rooms::join(Session& session, const VenueId& venue)
{
    std::shared_ptr<Room>& room = m_rooms[venue];
    if (!room)
        room = std::make_shared<Room>();
    room->members.push_back(&session);
}

void Rooms::leave(Session& session, const VenueId& venue)
{
    Room* room = find(venue);
    if (!room)
        return;
    std::erase(room->members, &session);
    for (ChannelRoom& channel : room->channels)
        std::erase(channel.listeners, &session);
    if (room->members.empty())
        m_rooms.remove(venue);
}

void Rooms::listen(Session& session, const VenueId& venue, Channel channel)
{
    Room* room = find(venue);
    if (!room)
        return;
    std::vector<Session*>& listeners = channelOf(*room, channel).listeners;
    if (std::find(listeners.begin(), listeners.end(), &session) == listeners.end())
        listeners.push_back(&session);
}

void Rooms::loadSnapshot(Session& session, const VenueId& venue, Channel channel,
                         unsigned generation)
{
    Room* room = find(venue);
    if (!room)
        return;
    channelOf(*room, channel).next.push_back({&session, generation});
    startLoad(venue, channel);
}

void Rooms::startLoad(const VenueId& venue, Channel channel)
{
    const std::shared_ptr<Room> room = m_rooms.value(venue);
    if (!room)
        return;
    ChannelRoom& channelRoom = channelOf(*room, channel);
    if (channelRoom.loading || channelRoom.next.empty())
        return;
    channelRoom.loading = true;
    channelRoom.waiting = std::exchange(channelRoom.next, {});
    m_snapshots.snapshot(venue, channel,
                         [this, alive = std::weak_ptr<int>(m_alive), asked = std::weak_ptr(room),
                          venue, channel](const Result<SnapshotText, Error>& result) {
                             // Who came into a new room since may need later events than these.
                             const std::shared_ptr<Room> still = asked.lock();
                             if (!alive.expired() && still && still == m_rooms.value(venue))
                                 loaded(venue, channel, result);
                         });
}

void Rooms::loaded(const VenueId& venue, Channel channel, const Result<SnapshotText, Error>& result)
{
    Room* room = find(venue);
    if (!room)
        return;
    if (result.ok())
        room->head = std::max(room->head, result->seq);
    ChannelRoom& channelRoom = channelOf(*room, channel);
    channelRoom.loading = false;
    // Sending may end sessions, and the room with its last one.
    for (const Waiter& waiter : std::exchange(channelRoom.waiting, {}))
        if (waiter.session)
            waiter.session->snapshotLoaded(channel, waiter.generation, result);
    startLoad(venue, channel);
}

void Rooms::loadPage(Session& session, const VenueId& venue, Channel channel, Position since,
                     ReplayBounds bounds, unsigned generation)
{
    m_snapshots.eventsAfter(
        venue, channel, since, bounds,
        [this, alive = std::weak_ptr<int>(m_alive), venue, channel, generation,
         target = QPointer<Session>(&session)](const Result<Replay, Error>& result) {
            if (alive.expired())
                return;
            if (Room* room = find(venue); room && result.ok())
                room->head = std::max(room->head, result->head);
            if (target)
                target->pageLoaded(channel, generation, result);
        });
}

void Rooms::publish(const std::vector<engine::VenueEvent>& events)
{
    for (const engine::VenueEvent& event : events) {
        // Held on to: a listener that is too slow leaves while the event goes round.
        const std::shared_ptr<Room> room = m_rooms.value(event.venue);
        if (room)
            publishOne(*room, event);
    }
}

void Rooms::publishOne(Room& room, const engine::VenueEvent& event)
{
    room.head = std::max(room.head, event.seq);
    for (const Channel channel : protocol::allChannels) {
        ChannelRoom& channelRoom = channelOf(room, channel);
        if (channelRoom.listeners.empty() || !showsOn(event, channel))
            continue;
        const QString text = eventText(event, channel);
        const std::vector<Session*> listeners = channelRoom.listeners;
        for (Session* listener : listeners)
            listener->offer(channel, event.seq, text);
    }
}

void Rooms::heartbeat(Timestamp now)
{
    const auto rooms = m_rooms.values();
    for (const std::shared_ptr<Room>& room : rooms) {
        const QString text = QString::fromUtf8(
            protocol::encode(protocol::ServerMessage(protocol::Heartbeat{now, room->head})));
        const std::vector<Session*> members = room->members;
        for (Session* member : members)
            member->sendText(text);
    }
}

} // namespace servery::realtime
