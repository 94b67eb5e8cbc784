#include "server/realtime/channelfeed.h"

#include "core/protocol/codec.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace servery::realtime {

using protocol::Channel;

SnapshotText encodeSnapshot(const protocol::Snapshot& snapshot)
{
    return {snapshot.seq, QString::fromUtf8(protocol::encode(protocol::ServerMessage(snapshot)))};
}

std::int64_t prevOn(const engine::VenueEvent& event, Channel channel)
{
    switch (channel) {
    case Channel::Kitchen:
        return event.prevKitchen;
    case Channel::Counter:
        return event.prevCounter;
    case Channel::Manager:
        return event.prevManager;
    }
    return 0;
}

bool showsOn(const engine::VenueEvent& event, Channel channel)
{
    return static_cast<int>(event.audience) <= static_cast<int>(channel);
}

QString eventText(const engine::VenueEvent& event, Channel channel)
{
    return QString::fromUtf8(protocol::encodeEvent(channel, event.seq, prevOn(event, channel),
                                                   event.at, event.name, event.data));
}

ChannelFeed::ChannelFeed(Channel channel, const RealtimeLimits& limits, FeedOutput& output)
    : m_channel(channel), m_limits(limits), m_output(output)
{}

void ChannelFeed::subscribe(std::optional<Position> since)
{
    ++m_generation;
    m_wasLive = m_state == State::Live;
    m_sentBefore = m_sentSeq;
    m_floorBefore = m_floorSeq;
    m_isChecking = since.has_value();
    m_pending.clear();
    m_morePages = false;
    m_state = State::Loading;
    if (since) {
        m_sentSeq = since->seq;
        m_output.loadPage(m_channel, *since, m_generation);
    } else {
        m_output.loadSnapshot(m_channel, m_generation);
    }
}

std::int64_t ChannelFeed::vouched(std::int64_t seq) const
{
    const std::int64_t shown = std::min(seq, m_sentSeq);
    return m_state == State::Idle || shown < m_floorSeq ? 0 : shown;
}

// Nothing that was painted before the snapshot counts.
void ChannelFeed::refuseSince()
{
    m_floorSeq = std::numeric_limits<std::int64_t>::max();
    loadSnapshot();
}

void ChannelFeed::loadSnapshot()
{
    m_state = State::Loading;
    m_morePages = false;
    m_output.loadSnapshot(m_channel, ++m_generation);
}

void ChannelFeed::snapshotLoaded(unsigned generation, const Result<SnapshotText, Error>& loaded)
{
    if (generation != m_generation || m_state != State::Loading)
        return;
    if (!loaded.ok()) {
        failed(loaded.error());
        return;
    }
    m_output.sendText(loaded->text);
    m_sentSeq = m_floorSeq = loaded->seq;
    m_state = State::Draining;
    pump();
}

void ChannelFeed::pageLoaded(unsigned generation, const Result<Replay, Error>& loaded)
{
    if (generation != m_generation || m_state != State::Loading)
        return;
    const bool isFirst = std::exchange(m_isChecking, false);
    if (!loaded.ok()) {
        failed(loaded.error());
        return;
    }
    // A page that gets nowhere would be asked for again and again.
    const bool stuck = loaded->through <= m_sentSeq && loaded->head > m_sentSeq;
    if (loaded->kind == Replay::Kind::SnapshotNeeded || m_sentSeq > loaded->head || stuck) {
        refuseSince();
        return;
    }
    if (isFirst)
        m_floorSeq = 0;
    for (const engine::VenueEvent& event : loaded->events)
        if (showsOn(event, m_channel) && event.seq > m_sentSeq && event.seq <= loaded->through)
            m_pending.push_back({event.seq, eventText(event, m_channel)});
    m_morePages = loaded->through < loaded->head;
    // Where the next page starts, whatever the channel shows of this one.
    if (m_morePages && (m_pending.empty() || m_pending.back().seq < loaded->through))
        m_pending.push_back({loaded->through, QString()});
    m_state = State::Draining;
    pump();
}

void ChannelFeed::failed(const Error& error)
{
    // Who had been up to date stays so; who had not is told, and may ask again.
    if (m_wasLive) {
        m_sentSeq = m_sentBefore;
        m_floorSeq = m_floorBefore;
        m_state = State::Draining;
        m_output.refuseSubscribe(error);
        pump();
        return;
    }
    m_state = State::Idle;
    m_held.clear();
    m_output.refuseSubscribe(error);
}

void ChannelFeed::offer(std::int64_t seq, const QString& text)
{
    if (m_state == State::Live) {
        if (seq > m_sentSeq) {
            m_sentSeq = seq;
            m_output.sendText(text);
        }
        return;
    }
    if (m_state == State::Idle)
        return;
    m_held.push_back({seq, text});
    if (m_held.size() > m_limits.heldEvents)
        m_output.fallenBehind();
}

void ChannelFeed::pump()
{
    if (m_state != State::Draining || m_pumping)
        return;
    m_pumping = true;
    while (m_state == State::Draining) {
        if (m_pending.empty()) {
            if (m_morePages) {
                m_morePages = false;
                m_state = State::Loading;
                m_output.loadPage(m_channel, {m_sentSeq, {}}, ++m_generation);
            } else if (!m_held.empty()) {
                m_pending.swap(m_held);
            } else {
                m_state = State::Live;
            }
            continue;
        }
        if (m_output.unsentBytes() > m_limits.replayUnsentBytes)
            break;
        const Item item = std::move(m_pending.front());
        m_pending.pop_front();
        if (item.seq <= m_sentSeq)
            continue;
        m_sentSeq = item.seq;
        if (!item.text.isEmpty())
            m_output.sendText(item.text);
    }
    m_pumping = false;
}

} // namespace servery::realtime
