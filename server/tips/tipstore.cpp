#include "server/tips/tipstore.h"

#include "server/storage/keylist.h"
#include "server/storage/readrows.h"

#include <array>

namespace servery {

namespace {

using storage::Column;
using storage::ColumnType;
using storage::Rows;

constexpr std::array policyColumns = {
    Column{"venue_id", ColumnType::Text},         Column{"method", ColumnType::Text},
    Column{"kitchen_share", ColumnType::Integer}, Column{"counter_share", ColumnType::Integer},
    Column{"manager_share", ColumnType::Integer},
};
constexpr storage::TableSpec policiesTable{"tip_policies", policyColumns};
constexpr std::array shiftColumns = {
    Column{"id", ColumnType::Text},          Column{"venue_id", ColumnType::Text},
    Column{"staff_id", ColumnType::Text},    Column{"staff_name", ColumnType::Text},
    Column{"role", ColumnType::Text},        Column{"started_at", ColumnType::Integer},
    Column{"ended_at", ColumnType::Integer}, Column{"entered_by", ColumnType::Text},
};
constexpr storage::TableSpec shiftsTable{"staff_shifts", shiftColumns};
constexpr std::array dayColumns = {
    Column{"venue_id", ColumnType::Text},   Column{"day", ColumnType::Text},
    Column{"currency", ColumnType::Text},   Column{"cents", ColumnType::Integer},
    Column{"through", ColumnType::Integer}, Column{"at", ColumnType::Integer},
    Column{"by_staff", ColumnType::Text},
};
constexpr storage::TableSpec daysTable{"tip_days", dayColumns, 2};
constexpr std::array shareColumns = {
    Column{"venue_id", ColumnType::Text},   Column{"day", ColumnType::Text},
    Column{"staff_id", ColumnType::Text},   Column{"role", ColumnType::Text},
    Column{"staff_name", ColumnType::Text}, Column{"minutes", ColumnType::Integer},
    Column{"cents", ColumnType::Integer},
};
constexpr storage::TableSpec sharesTable{"tip_shares", shareColumns, 4};

#define SERVERY_SHIFT_COLUMNS                                                                      \
    "id, venue_id, staff_id, staff_name, role, started_at, ended_at, entered_by"
#define SERVERY_TIP_DAY_COLUMNS "venue_id, day, currency, cents, through, at, by_staff"

QByteArray dayText(QDate day)
{
    return day.toString(Qt::ISODate).toLatin1();
}

Shift shiftFrom(const Rows& rows)
{
    return {ShiftId(rows.bytes(0)),
            VenueId(rows.bytes(1)),
            StaffId(rows.bytes(2)),
            rows.string(3),
            roleFromString(rows.bytes(4)).value_or(Role::Kitchen),
            {rows.integer(5)},
            {rows.integer(6)},
            StaffId(rows.bytes(7))};
}

bool touches(const Shift& shift, const DayRange& range)
{
    return shift.startedAt < range.to && (!shift.endedAt.isSet() || shift.endedAt > range.from);
}

TipDay tipDayFrom(const Rows& rows)
{
    TipDay day;
    day.venue = VenueId(rows.bytes(0));
    day.day = QDate::fromString(rows.string(1), Qt::ISODate);
    day.currency = rows.bytes(2);
    day.cents = rows.integer(3);
    day.through = rows.integer(4);
    day.at = {rows.integer(5)};
    day.by = StaffId(rows.bytes(6));
    return day;
}

} // namespace

TipStore::TipStore(storage::Database& database)
    : members([this](const auto& ids) { loadMembers(m_database, ids); }),
      policies([this](const auto& venues) { loadPolicies(m_database, venues); }),
      shifts([this](const auto& ids) { loadShifts(m_database, ids); }),
      openShifts([this](const auto& staff) { loadOpen(m_database, staff); }),
      lastDays([this](const auto& venues) { loadLastDays(m_database, venues); }),
      m_database(database)
{}

void TipStore::addDay(const TipDay& day)
{
    m_days.push_back(day);
}

std::vector<Shift> TipStore::shiftsIn(const VenueId& venue, const DayRange& range)
{
    std::vector<Shift> out = readShifts(m_database, venue, range);
    // What this batch decided is not in the database yet.
    for (const auto* ids : {&shifts.inserted(), &shifts.changed()})
        for (const ShiftId& id : *ids) {
            std::erase_if(out, [&](const Shift& each) { return each.id == id; });
            const Shift& shift = shifts.at(id);
            if (shift.venue == venue && touches(shift, range))
                out.push_back(shift);
        }
    return out;
}

TipPool TipStore::pool(const VenueId& venue, const QByteArray& currency, std::int64_t after,
                       Timestamp before)
{
    return readPool(m_database, venue, currency, after, before);
}

void TipStore::loadMembers(storage::Database& database, const std::vector<StaffId>& ids)
{
    Rows rows = database.query("select id, venue_id, name, role from staff where id {in 1}",
                               {storage::keyList(ids)});
    while (rows.next())
        members.loaded(StaffId(rows.bytes(0)),
                       {VenueId(rows.bytes(1)), rows.string(2),
                        roleFromString(rows.bytes(3)).value_or(Role::Kitchen)});
}

void TipStore::loadPolicies(storage::Database& database, const std::vector<VenueId>& venues)
{
    Rows rows = database.query("select venue_id, method, kitchen_share, counter_share,"
                               " manager_share from tip_policies where venue_id {in 1} {lock}",
                               {storage::keyList(venues)});
    while (rows.next())
        policies.loaded(VenueId(rows.bytes(0)),
                        {tipMethodFromString(rows.bytes(1)).value_or(TipMethod::Hours),
                         {static_cast<int>(rows.integer(2)), static_cast<int>(rows.integer(3)),
                          static_cast<int>(rows.integer(4))}});
}

void TipStore::loadShifts(storage::Database& database, const std::vector<ShiftId>& ids)
{
    Rows rows =
        database.query("select " SERVERY_SHIFT_COLUMNS " from staff_shifts where id {in 1} {lock}",
                       {storage::keyList(ids)});
    while (rows.next())
        shifts.loaded(ShiftId(rows.bytes(0)), shiftFrom(rows));
}

void TipStore::loadOpen(storage::Database& database, const std::vector<StaffId>& staff)
{
    Rows rows = database.query("select staff_id, id from staff_shifts"
                               " where staff_id {in 1} and ended_at = 0",
                               {storage::keyList(staff)});
    while (rows.next())
        openShifts.loaded(StaffId(rows.bytes(0)), ShiftId(rows.bytes(1)));
}

void TipStore::loadLastDays(storage::Database& database, const std::vector<VenueId>& venues)
{
    for (const VenueId& venue : venues)
        if (const auto day = readLastDay(database, venue))
            lastDays.loaded(venue, *day);
}

bool TipStore::load(storage::Database& database)
{
    const bool pending = members.hasPending() || policies.hasPending() || shifts.hasPending() ||
                         openShifts.hasPending() || lastDays.hasPending();
    if (members.hasPending())
        loadMembers(database, members.takePending());
    if (policies.hasPending())
        loadPolicies(database, policies.takePending());
    if (openShifts.hasPending())
        loadOpen(database, openShifts.takePending());
    if (shifts.hasPending())
        loadShifts(database, shifts.takePending());
    if (lastDays.hasPending())
        loadLastDays(database, lastDays.takePending());
    return pending;
}

void TipStore::flush(storage::Database& database)
{
    storage::RowBuffer rows;
    for (const auto* venues : {&policies.inserted(), &policies.changed()})
        for (const VenueId& venue : *venues) {
            const TipPolicy& policy = policies.at(venue);
            rows.add(venue.bytes(), toString(policy.method), std::int64_t{policy.roleShares[0]},
                     std::int64_t{policy.roleShares[1]}, std::int64_t{policy.roleShares[2]});
        }
    if (!rows.isEmpty())
        database.upsertRows(policiesTable, rows);
    rows.clear();
    // What ends before what begins: one member of staff has one open shift.
    for (const auto* ids : {&shifts.changed(), &shifts.inserted()})
        for (const ShiftId& id : *ids) {
            const Shift& shift = shifts.at(id);
            rows.add(id.bytes(), shift.venue.bytes(), shift.staff.bytes(),
                     storage::text(shift.staffName), toString(shift.role), shift.startedAt.ms,
                     shift.endedAt.ms, shift.enteredBy.bytes());
        }
    if (!rows.isEmpty())
        database.upsertRows(shiftsTable, rows);
    rows.clear();
    storage::RowBuffer shares;
    for (const TipDay& day : m_days) {
        rows.add(day.venue.bytes(), dayText(day.day), day.currency, day.cents, day.through,
                 day.at.ms, day.by.bytes());
        for (const TipShare& share : day.shares)
            shares.add(day.venue.bytes(), dayText(day.day), share.staff.bytes(),
                       toString(share.role), storage::text(share.name), share.minutes, share.cents);
    }
    if (!rows.isEmpty()) {
        database.insertRows(daysTable, rows);
        database.insertRows(sharesTable, shares);
    }
}

void TipStore::clear()
{
    members.clear();
    policies.clear();
    shifts.clear();
    openShifts.clear();
    lastDays.clear();
    m_days.clear();
}

TipPolicy TipStore::readPolicy(storage::Database& database, const VenueId& venue)
{
    Rows rows = database.query("select method, kitchen_share, counter_share, manager_share"
                               " from tip_policies where venue_id = $1",
                               {venue.bytes()});
    if (!rows.next())
        return {};
    return {tipMethodFromString(rows.bytes(0)).value_or(TipMethod::Hours),
            {static_cast<int>(rows.integer(1)), static_cast<int>(rows.integer(2)),
             static_cast<int>(rows.integer(3))}};
}

std::vector<Shift> TipStore::readShifts(storage::Database& database, const VenueId& venue,
                                        const DayRange& range)
{
    std::vector<Shift> out;
    // No shift is longer than a day, so one that touches the range begins at most a day before it.
    Rows rows = database.query("select " SERVERY_SHIFT_COLUMNS " from staff_shifts"
                               " where venue_id = $1 and started_at >= $2 and started_at < $3"
                               " order by started_at, id",
                               {venue.bytes(), range.from.ms - limits::shiftMs, range.to.ms});
    while (rows.next())
        if (const Shift shift = shiftFrom(rows); touches(shift, range))
            out.push_back(shift);
    return out;
}

std::vector<TipDay> TipStore::readDays(storage::Database& database, const VenueId& venue,
                                       QDate first, QDate last)
{
    std::vector<TipDay> out;
    {
        Rows rows = database.query("select " SERVERY_TIP_DAY_COLUMNS " from tip_days"
                                   " where venue_id = $1 and day >= $2 and day <= $3 order by day",
                                   {venue.bytes(), dayText(first), dayText(last)});
        while (rows.next())
            out.push_back(tipDayFrom(rows));
    }
    Rows rows = database.query(
        "select day, staff_id, staff_name, role, minutes, cents from tip_shares"
        " where venue_id = $1 and day >= $2 and day <= $3 order by day, staff_id, role",
        {venue.bytes(), dayText(first), dayText(last)});
    std::size_t place = 0;
    while (rows.next()) {
        const QDate day = QDate::fromString(rows.string(0), Qt::ISODate);
        while (place < out.size() && out[place].day < day)
            ++place;
        if (place < out.size())
            out[place].shares.push_back({StaffId(rows.bytes(1)), rows.string(2),
                                         roleFromString(rows.bytes(3)).value_or(Role::Kitchen),
                                         rows.integer(4), rows.integer(5)});
    }
    return out;
}

TipPool TipStore::readPool(storage::Database& database, const VenueId& venue,
                           const QByteArray& currency, std::int64_t after, Timestamp before)
{
    Rows rows = database.query(
        "select cast(coalesce(sum(-p.amount_cents), 0) as bigint), coalesce(max(p.number), 0)"
        " from ledger_postings p"
        " join ledger_transactions t on t.venue_id = p.venue_id and t.number = p.number"
        " where p.venue_id = $1 and p.account = 'tips_payable' and p.currency = $2"
        " and p.number > $3 and t.at < $4 and t.cause <> 'tips_allocated'",
        {venue.bytes(), currency, after, before.ms});
    return rows.next() ? TipPool{rows.integer(0), rows.integer(1)} : TipPool{};
}

QHash<StaffId, QString> TipStore::readNames(storage::Database& database, const VenueId& venue,
                                            const std::vector<StaffId>& staff)
{
    QHash<StaffId, QString> out;
    Rows rows = database.query("select id, name from staff where id {in 1} and venue_id = $2",
                               {storage::keyList(staff), venue.bytes()});
    while (rows.next())
        out.insert(StaffId(rows.bytes(0)), rows.string(1));
    return out;
}

std::optional<TipDay> TipStore::readLastDay(storage::Database& database, const VenueId& venue)
{
    return storage::readFirst(database.query("select " SERVERY_TIP_DAY_COLUMNS " from tip_days"
                                             " where venue_id = $1 order by day desc limit 1",
                                             {venue.bytes()}),
                              tipDayFrom);
}

} // namespace servery
