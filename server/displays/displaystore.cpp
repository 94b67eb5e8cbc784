#include "server/displays/displaystore.h"

#include "server/storage/keylist.h"
#include "server/storage/readrows.h"

#include <array>

namespace servery {

namespace {

using storage::Column;
using storage::ColumnType;
using storage::Rows;

constexpr std::array ruleColumns = {
    Column{"venue_id", ColumnType::Text},
    Column{"calls_manager", ColumnType::Integer},
    Column{"manager_phone", ColumnType::Text},
    Column{"last_call_at", ColumnType::Integer},
};
constexpr storage::TableSpec rulesTable{"display_rules", ruleColumns};

#define SERVERY_RULE_COLUMNS "venue_id, calls_manager, manager_phone, last_call_at"
#define SERVERY_DISPLAY_COLUMNS                                                                    \
    "id, venue_id, ticket_seq, painted_at, painted_by, alarmed_at, paint_by"
// A ticket that nobody started and no console has painted.
#define SERVERY_UNPAINTED                                                                          \
    "is_over = 0 and ticket_seq > 0 and painted_at = 0 and (state = 'PAYMENT_SUCCEEDED'"           \
    " or (state = 'PAYMENT_PENDING' and is_due = 1))"

DisplayRules rulesFrom(const Rows& rows)
{
    return {VenueId(rows.bytes(0)), rows.integer(1) != 0, rows.bytes(2), {rows.integer(3)}};
}

TicketDisplay ticketFrom(const Rows& rows)
{
    return {OrderId(rows.bytes(0)),   VenueId(rows.bytes(1)), rows.integer(2),  {rows.integer(3)},
            SessionId(rows.bytes(4)), {rows.integer(5)},      {rows.integer(6)}};
}

} // namespace

DisplayStore::DisplayStore(storage::Database& database)
    : rules([this](const auto& venues) { loadRules(m_database, venues); }), m_database(database)
{}

void DisplayStore::loadRules(storage::Database& database, const std::vector<VenueId>& venues)
{
    Rows rows = database.query("select " SERVERY_RULE_COLUMNS
                               " from display_rules where venue_id {in 1} {lock}",
                               {storage::keyList(venues)});
    while (rows.next()) {
        const DisplayRules row = rulesFrom(rows);
        rules.loaded(row.venue, row);
    }
}

bool DisplayStore::isFirstToCheck(const VenueId& venue, Timestamp paintBy)
{
    const auto before = m_checks.size();
    m_checks.insert({venue, paintBy.ms});
    return m_checks.size() > before;
}

bool DisplayStore::load(storage::Database& database)
{
    if (!rules.hasPending())
        return false;
    loadRules(database, rules.takePending());
    return true;
}

void DisplayStore::flush(storage::Database& database)
{
    storage::RowBuffer ruleRows;
    for (const auto* keys : {&rules.inserted(), &rules.changed()})
        for (const VenueId& key : *keys) {
            const DisplayRules& row = rules.at(key);
            ruleRows.add(row.venue.bytes(), std::int64_t{row.callsManager},
                         storage::textOrNull(row.managerPhone), row.lastCallAt.ms);
        }
    if (!ruleRows.isEmpty())
        database.upsertRows(rulesTable, ruleRows);
}

void DisplayStore::clear()
{
    rules.clear();
    m_checks.clear();
}

DisplayRules DisplayStore::readRules(storage::Database& database, const VenueId& venue)
{
    Rows rows = database.query(
        "select " SERVERY_RULE_COLUMNS " from display_rules where venue_id = $1", {venue.bytes()});
    if (rows.next())
        return rulesFrom(rows);
    DisplayRules usual;
    usual.venue = venue;
    return usual;
}

std::optional<TicketDisplay> DisplayStore::readTicket(storage::Database& database,
                                                      const OrderId& order)
{
    return storage::readFirst(database.query("select " SERVERY_DISPLAY_COLUMNS
                                             " from orders where id = $1 and ticket_seq > 0",
                                             {order.bytes()}),
                              ticketFrom);
}

std::vector<TicketDisplay> DisplayStore::readUnpainted(storage::Database& database)
{
    return storage::readAll(
        database.query("select " SERVERY_DISPLAY_COLUMNS " from orders where " SERVERY_UNPAINTED),
        ticketFrom);
}

std::vector<protocol::AlarmView> DisplayStore::readAlarms(storage::Database& database,
                                                          const VenueId& venue)
{
    std::vector<protocol::AlarmView> out;
    Rows rows = database.query("select id, number, alarmed_at from orders where venue_id = $1"
                               " and alarmed_at > 0 and " SERVERY_UNPAINTED " order by alarmed_at",
                               {venue.bytes()});
    while (rows.next())
        out.push_back({TicketDisplay::notPainted,
                       OrderId(rows.bytes(0)),
                       static_cast<int>(rows.integer(1)),
                       {rows.integer(2)}});
    return out;
}

} // namespace servery
