// StaffStore: staff, their sessions, and the hashes of refresh tokens. Thread: the storage
// thread's, but for the static reads. Errors: storage::DatabaseError.
#pragma once

#include "core/staff/staff.h"
#include "server/engine/store.h"
#include "server/engine/workingtable.h"

#include <optional>

namespace servery {

struct RefreshToken
{
    QByteArray hash;
    SessionId session;
    Timestamp createdAt;
    Timestamp usedAt; // set: it was exchanged; coming again it ends the session
};

class StaffStore final : public engine::Store
{
public:
    explicit StaffStore(storage::Database& database);

    // Keyed by staffKey().
    engine::WorkingTable<QByteArray, StaffMember> staff;
    engine::WorkingTable<SessionId, StaffSession> sessions;
    engine::WorkingTable<QByteArray, RefreshToken> tokens;

    [[nodiscard]] static QByteArray staffKey(const VenueId& venue, const QString& username);

    bool load(storage::Database& database) override;
    void flush(storage::Database& database) override;
    void clear() override;

    [[nodiscard]] static std::optional<StaffMember>
    read(storage::Database& database, const VenueId& venue, const QString& username);
    // The sessions that ended and whose access tokens may still be in use.
    [[nodiscard]] static std::vector<StaffSession> readEnded(storage::Database& database,
                                                             Timestamp expiringAfter);

    // Whether it goes on: it neither ended nor ran out.
    [[nodiscard]] static bool isOpen(storage::Database& database, const SessionId& session,
                                     Timestamp now);
    // A member's sign-ins that go on.
    [[nodiscard]] static std::vector<SessionId> readOpen(storage::Database& database,
                                                         const StaffId& staff, Timestamp now);

private:
    void loadStaff(storage::Database& database, const std::vector<QByteArray>& keys);
    void loadSessions(storage::Database& database, const std::vector<SessionId>& ids);
    void loadTokens(storage::Database& database, const std::vector<QByteArray>& hashes);

    storage::Database& m_database;
};

} // namespace servery
