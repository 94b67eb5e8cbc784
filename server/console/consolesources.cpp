#include "server/console/consolesources.h"

#include "core/protocol/orderview.h"
#include "server/displays/displaystore.h"
#include "server/engine/eventlog.h"
#include "server/orders/orderstore.h"
#include "server/staff/staffhandler.h"
#include "server/venues/venuestore.h"

namespace servery {

namespace {

// What the recall drawer and "just sent out" show.
constexpr int recentlyOver = 20;

engine::Audience audienceOf(protocol::Channel channel)
{
    switch (channel) {
    case protocol::Channel::Kitchen:
        return engine::Audience::Kitchen;
    case protocol::Channel::Counter:
        return engine::Audience::Counter;
    case protocol::Channel::Manager:
        return engine::Audience::Manager;
    }
    return engine::Audience::Kitchen;
}

realtime::Replay readReplay(storage::Database& database, const VenueId& venue,
                            protocol::Channel channel, realtime::Position from,
                            realtime::ReplayBounds bounds)
{
    const std::int64_t since = from.seq;
    realtime::Replay replay;
    replay.head = engine::head(database, venue);
    const std::int64_t oldest = engine::oldestEvent(database, venue);
    const bool isPruned = oldest > 0 && since + 1 < oldest;
    // After a restore from a backup the same numbers are given again, to other events.
    const bool isOther = from.at.isSet() && engine::eventAt(database, venue, since) != from.at;
    if (since > replay.head || replay.head - since > bounds.total || isPruned || isOther) {
        replay.kind = realtime::Replay::Kind::SnapshotNeeded;
        return replay;
    }
    replay.events = engine::eventsAfter(database, venue, audienceOf(channel), since, bounds.page);
    const bool isWhole = static_cast<int>(replay.events.size()) < bounds.page;
    replay.through = isWhole ? replay.head : replay.events.back().seq;
    return replay;
}

} // namespace

ConsoleSources::ConsoleSources(Edge& edge, const StaffAuthenticator& staff)
    : m_edge(edge), m_staff(staff)
{}

void ConsoleSources::authenticate(const QByteArray& accessToken,
                                  std::function<void(Result<realtime::Authentication, Error>)> done)
{
    const auto principal = m_staff.authenticate(accessToken);
    if (!principal)
        return done(Failure<Error>{principal.error()});
    // Its token is as old as the session's last renewal, give or take a quarter of an hour. A
    // console renews long before; a socket that is left open by a token alone ends with its
    // session.
    done(realtime::Authentication{*principal,
                                  m_edge.clock().now().plusMs(limits::sessionLifetimeMs)});
}

void ConsoleSources::snapshot(const VenueId& venue, protocol::Channel channel,
                              std::function<void(Result<realtime::SnapshotText, Error>)> done)
{
    m_edge.read(
        [venue, channel](storage::Database& database) {
            protocol::Snapshot snapshot;
            snapshot.channel = channel;
            snapshot.seq = engine::head(database, venue);
            snapshot.at = engine::eventAt(database, venue, snapshot.seq).value_or(Timestamp());
            if (const auto settings = VenueStore::readById(database, venue)) {
                snapshot.settings = settings->service;
                snapshot.kitchen = settings->kitchen;
            }
            if (channel != protocol::Channel::Kitchen)
                snapshot.alarms = DisplayStore::readAlarms(database, venue);
            for (const Order& order : OrderStore::readBoard(database, venue, recentlyOver))
                snapshot.orders.push_back(protocol::viewOf(order));
            return realtime::encodeSnapshot(snapshot);
        },
        std::move(done));
}

void ConsoleSources::eventsAfter(const VenueId& venue, protocol::Channel channel,
                                 realtime::Position since, realtime::ReplayBounds bounds,
                                 std::function<void(Result<realtime::Replay, Error>)> done)
{
    m_edge.read(
        [=](storage::Database& database) {
            return readReplay(database, venue, channel, since, bounds);
        },
        std::move(done));
}

void ConsoleSources::venue(const VenueId& venue,
                           std::function<void(Result<protocol::VenueView, Error>)> done)
{
    m_edge.read(
        [venue](storage::Database& database) { return VenueStore::readById(database, venue); },
        [done = std::move(done)](const Result<std::optional<VenueSettings>, Error>& found) {
            if (!found)
                return done(Failure<Error>{found.error()});
            if (!*found)
                return done(fail(errors::storeNotFound));
            const VenueSettings& settings = **found;
            done(protocol::VenueView{settings.slug, settings.name, settings.currency,
                                     settings.timeZone, settings.service, settings.kitchen});
        });
}

} // namespace servery
