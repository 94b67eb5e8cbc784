// KitchenPlanHandler: divides a venue's kitchen anew; every rule must be about the venue's own
// menu. No SQL. Thread: the storage thread's.
#pragma once

#include "core/staff/staffcommands.h"
#include "server/engine/engine.h"
#include "server/menu/menustore.h"
#include "server/venues/venuestore.h"

namespace servery {

class KitchenPlanHandler
{
public:
    KitchenPlanHandler(VenueStore& venues, MenuStore& menu);
    void registerWith(engine::Engine& engine);

private:
    void announce(const SetKitchenPlan& command, engine::Batch& batch);
    engine::Outcome set(const SetKitchenPlan& command, engine::Batch& batch);
    [[nodiscard]] std::optional<Error> foreignRule(const LineMatch& match, const VenueId& venue,
                                                   const QString& path);

    VenueStore& m_venues;
    MenuStore& m_menu;
};

} // namespace servery
