// ChannelFeed: brings one socket up to date on one channel and keeps it so, without a gap and
// without a double. While a snapshot or the pages of a replay are being fetched or sent, new events
// are held back; then they follow, those that were already included left out. A replay goes out as
// fast as the socket takes it. Thread: the main event loop.
#pragma once

#include "server/realtime/limits.h"

#include <deque>
#include <optional>

namespace servery::realtime {

// What a feed asks of its socket. Answers come back with the generation that they were asked with;
// an answer to an older one is dropped.
class FeedOutput
{
public:
    virtual ~FeedOutput() = default;
    virtual void sendText(const QString& text) = 0;
    [[nodiscard]] virtual qint64 unsentBytes() const = 0;
    virtual void loadSnapshot(protocol::Channel channel, unsigned generation) = 0;
    virtual void loadPage(protocol::Channel channel, Position since, unsigned generation) = 0;
    virtual void refuseSubscribe(const Error& error) = 0;
    virtual void fallenBehind() = 0;
};

class ChannelFeed
{
public:
    ChannelFeed(protocol::Channel channel, const RealtimeLimits& limits, FeedOutput& output);

    // Starts, or starts over.
    void subscribe(std::optional<Position> since);
    [[nodiscard]] bool isActive() const { return m_state != State::Idle; }
    // Whether it is being looked up if what the client has is of this server's past.
    [[nodiscard]] bool isChecking() const { return m_isChecking; }
    // How much of a picture of all up to `seq` was sent on this feed; 0 when the picture is older
    // than the last snapshot, and so may be of another past.
    [[nodiscard]] std::int64_t vouched(std::int64_t seq) const;

    void snapshotLoaded(unsigned generation, const Result<SnapshotText, Error>& loaded);
    void pageLoaded(unsigned generation, const Result<Replay, Error>& loaded);
    // An event of this channel was committed; numbers rise.
    void offer(std::int64_t seq, const QString& text);
    // The socket took some bytes: a replay may go on.
    void pump();

private:
    enum class State { Idle, Loading, Draining, Live };
    struct Item
    {
        std::int64_t seq;
        QString text;
    };
    void failed(const Error& error);
    void loadSnapshot();
    void refuseSince();

    const protocol::Channel m_channel;
    const RealtimeLimits& m_limits;
    FeedOutput& m_output;
    State m_state = State::Idle;
    unsigned m_generation = 0;
    bool m_wasLive = false;
    bool m_morePages = false;
    bool m_pumping = false;
    bool m_isChecking = false;
    std::int64_t m_sentSeq = 0;
    std::int64_t m_floorSeq = 0;   // of the last snapshot
    std::int64_t m_sentBefore = 0; // when the subscription that is being answered came
    std::int64_t m_floorBefore = 0;
    std::deque<Item> m_pending; // goes out before what is held
    std::deque<Item> m_held;
};

// The number before an event on a channel.
[[nodiscard]] std::int64_t prevOn(const engine::VenueEvent& event, protocol::Channel channel);
[[nodiscard]] bool showsOn(const engine::VenueEvent& event, protocol::Channel channel);
[[nodiscard]] QString eventText(const engine::VenueEvent& event, protocol::Channel channel);

} // namespace servery::realtime
