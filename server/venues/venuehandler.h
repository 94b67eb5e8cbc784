// VenueHandler: sets up venues, their tables and their menus. No SQL. Thread: the storage thread's.
#pragma once

#include "core/staff/staffcommands.h"
#include "server/engine/engine.h"
#include "server/menu/menustore.h"
#include "server/venues/venuestore.h"

#include <optional>

namespace servery {

class VenueHandler
{
public:
    VenueHandler(VenueStore& venues, MenuStore& menu);
    void registerWith(engine::Engine& engine);

private:
    engine::Outcome addVenue(const AddVenue& command, engine::Batch& batch);
    engine::Outcome setPaymentMethods(const SetPaymentMethods& command, engine::Batch& batch);
    // The menu's page changed: a new version, and those who show it are told.
    std::int64_t bumpMenu(const VenueId& id, engine::Batch& batch);
    void announceTable(const AddTable& command, engine::Batch& batch);
    engine::Outcome addTable(const AddTable& command, engine::Batch& batch);
    void announceMenu(const ImportMenu& command, engine::Batch& batch);
    engine::Outcome importMenu(const ImportMenu& command, engine::Batch& batch);
    std::optional<Error> unknownIn(const ImportMenu& command, const VenueId& venue);
    CategoryId writeCategory(const MenuCategory& category, const VenueSettings& venue, int place,
                             bool isWhole, engine::Batch& batch);
    // Whatever has no id yet gets one.
    void writeItem(MenuItemRow row, engine::Batch& batch);

    VenueStore& m_venues;
    MenuStore& m_menu;
};

} // namespace servery
