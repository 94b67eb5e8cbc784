// StockHandler: staff say what is sold out, what is back, and how much there is. No SQL. Thread:
// the storage thread's.
#pragma once

#include "core/staff/staffcommands.h"
#include "server/engine/engine.h"
#include "server/menu/menustore.h"
#include "server/menu/stockdesk.h"

namespace servery {

class StockHandler
{
public:
    StockHandler(MenuStore& menu, VenueStore& venues, StockDesk& stock);
    void registerWith(engine::Engine& engine);

private:
    void announce(const SetStock& command, engine::Batch& batch);
    engine::Outcome set(const SetStock& command, engine::Batch& batch);

    MenuStore& m_menu;
    VenueStore& m_venues;
    StockDesk& m_stock;
};

} // namespace servery
