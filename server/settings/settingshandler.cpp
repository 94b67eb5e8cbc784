#include "server/settings/settingshandler.h"

#include "core/protocol/names.h"
#include "core/protocol/settingsview.h"

#include <QJsonArray>

namespace servery {

using engine::Batch;
using engine::Outcome;
using engine::Reply;

SettingsHandler::SettingsHandler(VenueStore& venues) : m_venues(venues) {}

void SettingsHandler::registerWith(engine::Engine& engine)
{
    engine.handle<ChangeSettings>([this](const auto& c, Batch& b) { announce(c, b); },
                                  [this](const auto& c, Batch& b) { return change(c, b); });
    engine.handle<SteerOrdering>(
        [this](const auto& c, Batch& b) {
            m_venues.venues.want(c.staff.venue);
            b.wantSequence(c.staff.venue);
        },
        [this](const auto& c, Batch& b) { return steer(c, b); });
    engine.handle<EndTimedSettings>(
        [this](const auto& c, Batch& b) {
            m_venues.venues.want(c.venue);
            b.wantSequence(c.venue);
        },
        [this](const auto& c, Batch& b) { return endTimed(c, b); });
}

void SettingsHandler::announce(const ChangeSettings& command, Batch& batch)
{
    if (command.staff) {
        m_venues.venues.want(command.staff->venue);
        batch.wantSequence(command.staff->venue);
        return;
    }
    m_venues.wantSlug(command.storeSlug);
    if (const VenueId* id = m_venues.slugs.known(command.storeSlug))
        batch.wantSequence(*id);
}

const VenueSettings* SettingsHandler::venueOf(const ChangeSettings& command)
{
    return command.staff ? m_venues.venues.find(command.staff->venue)
                         : m_venues.findBySlug(command.storeSlug);
}

Outcome SettingsHandler::change(const ChangeSettings& command, Batch& batch)
{
    const VenueSettings* venue = venueOf(command);
    if (venue == nullptr)
        return fail(errors::storeNotFound);
    if (command.staff && !mayDo(command.staff->role, StaffAction::ChangeSettings))
        return fail(errors::forbidden);
    const auto after = applyChanges(venue->service, command.changes);
    if (!after)
        return Failure<Error>{after.error()};
    return apply(*venue, *after, command.staff ? command.staff->name : QString(), batch);
}

Outcome SettingsHandler::steer(const SteerOrdering& command, Batch& batch)
{
    const VenueSettings* venue = m_venues.venues.find(command.staff.venue);
    if (venue == nullptr)
        return fail(errors::storeNotFound);
    if (!mayDo(command.staff.role, StaffAction::SteerOrdering))
        return fail(errors::forbidden);
    const Timestamp end =
        command.forMinutes > 0 ? batch.now().plusSeconds(command.forMinutes * 60LL) : Timestamp{};
    ServiceSettings after = venue->service;
    switch (command.kind) {
    case SteerOrdering::Kind::Pause:
        after.orderingPaused = true;
        after.orderingResumesAt = end;
        break;
    case SteerOrdering::Kind::Resume:
        after.orderingPaused = false;
        after.orderingResumesAt = {};
        break;
    case SteerOrdering::Kind::Busy:
        after.busyMinutes = command.busyMinutes;
        after.busyUntil = command.busyMinutes > 0 ? end : Timestamp{};
        break;
    }
    return apply(*venue, after, command.staff.name, batch);
}

Outcome SettingsHandler::endTimed(const EndTimedSettings& command, Batch& batch)
{
    const VenueSettings* venue = m_venues.venues.find(command.venue);
    if (venue == nullptr)
        return Reply{};
    const Timestamp now = batch.now();
    ServiceSettings after = venue->service;
    if (after.orderingPaused && !after.isPausedAt(now)) {
        after.orderingPaused = false;
        after.orderingResumesAt = {};
    }
    if (after.busyMinutes > 0 && after.busyMinutesAt(now) == 0) {
        after.busyMinutes = 0;
        after.busyUntil = {};
    }
    return apply(*venue, after, {}, batch);
}

Outcome SettingsHandler::apply(const VenueSettings& venue, const ServiceSettings& after,
                               const QString& by, Batch& batch)
{
    const QStringList changed = differences(venue.service, after);
    Reply reply;
    reply.body = {{QLatin1String("settings"), protocol::toJson(after)},
                  {QLatin1String("changed"), QJsonArray::fromStringList(changed)}};
    if (changed.isEmpty())
        return reply;
    const VenueId id = venue.id;
    m_venues.venues.change(id).service = after;
    for (const Timestamp end : {after.orderingResumesAt, after.busyUntil})
        if (end.isSet())
            batch.enqueue({settingsjobs::end,
                           "settings.end:" + id.bytes() + ':' + QByteArray::number(qint64{end.ms}),
                           id, R"({"venueId":")" + id.bytes() + R"("})", end});
    const QLatin1String name = protocol::events::venueSettingsUpdated;
    QJsonObject data = reply.body;
    data.insert(QLatin1String("by"), by);
    reply.seq = batch.emitEvent(id, engine::Audience::Kitchen, QByteArray(name.data(), name.size()),
                                id.bytes(), data);
    return reply;
}

} // namespace servery
