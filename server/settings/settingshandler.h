// SettingsHandler: changes how a venue runs its service, at once and for every screen of it. No
// SQL. Thread: the storage thread's.
#pragma once

#include "core/staff/staffcommands.h"
#include "server/engine/engine.h"
#include "server/venues/venuestore.h"

namespace servery {

class SettingsHandler
{
public:
    explicit SettingsHandler(VenueStore& venues);
    void registerWith(engine::Engine& engine);

private:
    void announce(const ChangeSettings& command, engine::Batch& batch);
    engine::Outcome change(const ChangeSettings& command, engine::Batch& batch);
    [[nodiscard]] const VenueSettings* venueOf(const ChangeSettings& command);

    VenueStore& m_venues;
};

} // namespace servery
