// SettingsHandler: changes how a venue runs its service, at once and for every screen of it; a
// pause and a busy time that have an end are over by themselves. No SQL. Thread: the storage
// thread's.
#pragma once

#include "core/staff/staffcommands.h"
#include "server/engine/engine.h"
#include "server/venues/venuestore.h"

namespace servery {

namespace settingsjobs {
inline constexpr const char* end = "settings.end";
} // namespace settingsjobs

class SettingsHandler
{
public:
    explicit SettingsHandler(VenueStore& venues);
    void registerWith(engine::Engine& engine);

private:
    void announce(const ChangeSettings& command, engine::Batch& batch);
    engine::Outcome change(const ChangeSettings& command, engine::Batch& batch);
    engine::Outcome steer(const SteerOrdering& command, engine::Batch& batch);
    engine::Outcome endTimed(const EndTimedSettings& command, engine::Batch& batch);
    engine::Outcome apply(const VenueSettings& venue, const ServiceSettings& after,
                          const QString& by, engine::Batch& batch);
    [[nodiscard]] const VenueSettings* venueOf(const ChangeSettings& command);

    VenueStore& m_venues;
};

} // namespace servery
