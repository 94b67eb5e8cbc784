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

constexpr std::array ticketColumns = {
    Column{"order_id", ColumnType::Text},    Column{"venue_id", ColumnType::Text},
    Column{"seq", ColumnType::Integer},      Column{"painted_at", ColumnType::Integer},
    Column{"painted_by", ColumnType::Text},  Column{"alarmed_at", ColumnType::Integer},
    Column{"paint_by", ColumnType::Integer},
};
constexpr storage::TableSpec ticketsTable{"ticket_displays", ticketColumns};

#define SERVERY_RULE_COLUMNS "venue_id, calls_manager, manager_phone, last_call_at"
#define SERVERY_DISPLAY_COLUMNS                                                                    \
    "d.order_id, d.venue_id, d.seq, d.painted_at, d.painted_by, d.alarmed_at, d.paint_by"

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
    : rules([this](const auto& venues) { loadRules(m_database, venues); }),
      tickets([this](const auto& orders) { loadTickets(m_database, orders); }),
      m_database(database)
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

void DisplayStore::loadTickets(storage::Database& database, const std::vector<OrderId>& orders)
{
    Rows rows = database.query("select " SERVERY_DISPLAY_COLUMNS
                               " from ticket_displays d where d.order_id {in 1} {lock}",
                               {storage::keyList(orders)});
    while (rows.next()) {
        const TicketDisplay row = ticketFrom(rows);
        tickets.loaded(row.order, row);
    }
}

bool DisplayStore::isFirstToCheck(const VenueId& venue, Timestamp paintBy)
{
    const auto before = m_checks.size();
    m_checks.insert({venue, paintBy.ms});
    return m_checks.size() > before;
}

std::vector<OrderId> DisplayStore::findUnpainted(const VenueId& venue, Timestamp paintBy,
                                                 const OrderId& after, int limit)
{
    Rows rows = m_database.query("select " SERVERY_DISPLAY_COLUMNS
                                 " from ticket_displays d where d.venue_id = $1 and d.paint_by = $2"
                                 " and d.painted_at = 0 and d.order_id > $3"
                                 " order by d.order_id limit $4 {lock}",
                                 {venue.bytes(), paintBy.ms, after.bytes(), std::int64_t{limit}});
    std::vector<OrderId> out;
    while (rows.next()) {
        const TicketDisplay row = ticketFrom(rows);
        tickets.loaded(row.order, row);
        out.push_back(row.order);
    }
    return out;
}

bool DisplayStore::load(storage::Database& database)
{
    const bool pending = rules.hasPending() || tickets.hasPending();
    if (rules.hasPending())
        loadRules(database, rules.takePending());
    if (tickets.hasPending())
        loadTickets(database, tickets.takePending());
    return pending;
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
    storage::RowBuffer expected;
    storage::RowBuffer changed;
    const auto add = [this](storage::RowBuffer& buffer, const std::vector<OrderId>& keys) {
        for (const OrderId& key : keys) {
            const TicketDisplay& row = tickets.at(key);
            buffer.add(row.order.bytes(), row.venue.bytes(), row.seq, row.paintedAt.ms,
                       storage::textOrNull(row.paintedBy.bytes()), row.alarmedAt.ms,
                       row.paintBy.ms);
        }
    };
    add(expected, tickets.inserted());
    add(changed, tickets.changed());
    // Nobody looked whether they were expected before.
    if (!expected.isEmpty())
        database.insertMissingRows(ticketsTable, expected);
    if (!changed.isEmpty())
        database.updateRows(ticketsTable, changed);
}

void DisplayStore::clear()
{
    rules.clear();
    tickets.clear();
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
                                             " from ticket_displays d where d.order_id = $1",
                                             {order.bytes()}),
                              ticketFrom);
}

std::vector<TicketDisplay> DisplayStore::readUnpainted(storage::Database& database)
{
    return storage::readAll(
        database.query("select " SERVERY_DISPLAY_COLUMNS
                       " from ticket_displays d join orders o on o.id = d.order_id"
                       " where d.painted_at = 0 and (o.state = 'PAYMENT_SUCCEEDED'"
                       " or (o.state = 'PAYMENT_PENDING' and o.is_due = 1))"),
        ticketFrom);
}

std::vector<protocol::AlarmView> DisplayStore::readAlarms(storage::Database& database,
                                                          const VenueId& venue)
{
    std::vector<protocol::AlarmView> out;
    Rows rows = database.query("select d.order_id, o.number, d.alarmed_at from ticket_displays d"
                               " join orders o on o.id = d.order_id where d.venue_id = $1"
                               " and d.painted_at = 0 and d.alarmed_at > 0"
                               " and (o.state = 'PAYMENT_SUCCEEDED'"
                               " or (o.state = 'PAYMENT_PENDING' and o.is_due = 1))"
                               " order by d.alarmed_at",
                               {venue.bytes()});
    while (rows.next())
        out.push_back({TicketDisplay::notPainted,
                       OrderId(rows.bytes(0)),
                       static_cast<int>(rows.integer(1)),
                       {rows.integer(2)}});
    return out;
}

} // namespace servery
