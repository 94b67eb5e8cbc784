// TipStore: hours that staff worked, the policy by which tips are shared, the days that were
// shared, and what the ledger's pool of tips holds. Shares are only ever added. Thread: the storage
// thread's, but for the static reads. Errors: storage::DatabaseError.
#pragma once

#include "core/tips/tips.h"
#include "server/engine/store.h"
#include "server/engine/workingtable.h"

#include <QHash>

#include <optional>

namespace servery {

struct TipMember
{
    VenueId venue;
    QString name;
    Role role = Role::Kitchen;
};

// A day whose tips were shared.
struct TipDay
{
    VenueId venue;
    QDate day;
    QByteArray currency;
    std::int64_t cents = 0;
    std::int64_t through = 0; // the last transaction of the ledger whose tips are in it
    Timestamp at;
    StaffId by;
    std::vector<TipShare> shares;
    std::int64_t after = 0; // where it is not shared yet: the last transaction of the day before it
};

// What the pool took in: the tips of payments and refunds, without what was shared.
struct TipPool
{
    std::int64_t cents = 0;
    std::int64_t through = 0; // 0: nothing moved
};

class TipStore final : public engine::Store
{
public:
    explicit TipStore(storage::Database& database);

    engine::WorkingTable<StaffId, TipMember> members;
    engine::WorkingTable<VenueId, TipPolicy> policies;
    engine::WorkingTable<ShiftId, Shift> shifts;
    engine::WorkingTable<StaffId, ShiftId> openShifts; // who is at work, and since which shift
    engine::WorkingTable<VenueId, TipDay> lastDays;    // without its shares

    void addDay(const TipDay& day);
    // Of the venue in this range, with what this batch decided.
    [[nodiscard]] std::vector<Shift> shiftsIn(const VenueId& venue, const DayRange& range);
    [[nodiscard]] TipPool pool(const VenueId& venue, const QByteArray& currency, std::int64_t after,
                               Timestamp before);

    bool load(storage::Database& database) override;
    void flush(storage::Database& database) override;
    void clear() override;

    [[nodiscard]] static TipPolicy readPolicy(storage::Database& database, const VenueId& venue);
    // Shifts that touch the range, by their beginning.
    [[nodiscard]] static std::vector<Shift> readShifts(storage::Database& database,
                                                       const VenueId& venue, const DayRange& range);
    // Days that were shared, with their shares, oldest first.
    [[nodiscard]] static std::vector<TipDay>
    readDays(storage::Database& database, const VenueId& venue, QDate first, QDate last);
    [[nodiscard]] static TipPool readPool(storage::Database& database, const VenueId& venue,
                                          const QByteArray& currency, std::int64_t after,
                                          Timestamp before);
    // The names of these of the venue's staff.
    [[nodiscard]] static QHash<StaffId, QString>
    readNames(storage::Database& database, const VenueId& venue, const std::vector<StaffId>& staff);
    [[nodiscard]] static std::optional<TipDay> readLastDay(storage::Database& database,
                                                           const VenueId& venue);

private:
    void loadMembers(storage::Database& database, const std::vector<StaffId>& ids);
    void loadPolicies(storage::Database& database, const std::vector<VenueId>& venues);
    void loadShifts(storage::Database& database, const std::vector<ShiftId>& ids);
    void loadOpen(storage::Database& database, const std::vector<StaffId>& staff);
    void loadLastDays(storage::Database& database, const std::vector<VenueId>& venues);

    storage::Database& m_database;
    std::vector<TipDay> m_days;
};

} // namespace servery
