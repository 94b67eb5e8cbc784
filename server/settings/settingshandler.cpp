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
    const QStringList changed = differences(venue->service, *after);
    const QJsonObject settings = protocol::toJson(*after);
    Reply reply;
    reply.body = {{QLatin1String("settings"), settings},
                  {QLatin1String("changed"), QJsonArray::fromStringList(changed)}};
    if (changed.isEmpty())
        return reply;
    const VenueId id = venue->id;
    m_venues.venues.change(id).service = *after;
    const QLatin1String name = protocol::events::venueSettingsUpdated;
    QJsonObject data = reply.body;
    data.insert(QLatin1String("by"), command.staff ? command.staff->name : QString());
    reply.seq = batch.emitEvent(id, engine::Audience::Kitchen, QByteArray(name.data(), name.size()),
                                id.bytes(), data);
    return reply;
}

} // namespace servery
