// StaffHandler: sign-ins, rotating refresh tokens, and what the administrator sets up: venues,
// tables, staff, menus. No SQL. Thread: the storage thread's.
#pragma once

#include "core/staff/staffcommands.h"
#include "server/engine/engine.h"
#include "server/staff/staffstore.h"
#include "server/venues/venuestore.h"

namespace servery {

namespace limits {
inline constexpr std::int64_t sessionLifetimeMs = 30LL * 24 * 60 * 60 * 1000;
} // namespace limits

class StaffHandler
{
public:
    StaffHandler(StaffStore& staff, VenueStore& venues);
    void registerWith(engine::Engine& engine);

private:
    engine::Outcome open(const OpenSession& command, engine::Batch& batch);
    void announceRotate(const RotateRefreshToken& command, engine::Batch& batch);
    engine::Outcome rotate(const RotateRefreshToken& command, engine::Batch& batch);
    engine::Outcome end(const EndSession& command, engine::Batch& batch);
    std::int64_t endSession(const SessionId& id, const QString& reason, engine::Batch& batch);
    void announceChange(const ChangeStaff& command, engine::Batch& batch);
    engine::Outcome changeStaff(const ChangeStaff& command, engine::Batch& batch);
    engine::Outcome addStaff(const AddStaff& command, engine::Batch& batch);

    StaffStore& m_staff;
    VenueStore& m_venues;
};

} // namespace servery
