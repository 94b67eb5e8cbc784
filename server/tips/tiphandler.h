// TipHandler: clocks staff in and out, takes hours that a manager enters, shares a day's tips and
// pays them out; both are posted in the ledger. No SQL. Thread: the storage thread's.
#pragma once

#include "core/tips/tipcommands.h"
#include "server/engine/engine.h"
#include "server/ledger/ledgerposter.h"
#include "server/tips/tipstore.h"
#include "server/venues/venuestore.h"

namespace servery {

class TipHandler
{
public:
    TipHandler(TipStore& tips, VenueStore& venues, LedgerPoster& ledger);
    void registerWith(engine::Engine& engine);

private:
    engine::Outcome clock(const ClockShift& command, engine::Batch& batch);
    engine::Outcome enter(const EnterShift& command, engine::Batch& batch);
    engine::Outcome setPolicy(const SetTipPolicy& command, engine::Batch& batch);
    engine::Outcome allocate(const AllocateTips& command, engine::Batch& batch);
    engine::Outcome pay(const PayTips& command, engine::Batch& batch);
    [[nodiscard]] const TipMember* memberOf(const StaffPrincipal& manager, const StaffId& staff);
    [[nodiscard]] bool overlaps(const Shift& shift);

    TipStore& m_tips;
    VenueStore& m_venues;
    LedgerPoster& m_ledger;
};

} // namespace servery
