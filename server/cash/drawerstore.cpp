#include "server/cash/drawerstore.h"

#include "server/cash/drawerrows.h"
#include "server/storage/keylist.h"
#include "server/storage/readrows.h"

#include <QJsonDocument>

namespace servery {

using storage::Rows;

namespace {

DrawerReport reportFrom(const Rows& rows)
{
    return {VenueId(rows.bytes(0)),
            rows.integer(1),
            DrawerSessionId(rows.bytes(2)),
            {rows.integer(3)},
            QJsonDocument::fromJson(rows.bytes(4)).object()};
}

DrawerMoveKind kindFrom(const QByteArray& name)
{
    for (int kind = 0; kind < static_cast<int>(DrawerMoveKind::Close); ++kind)
        if (toString(static_cast<DrawerMoveKind>(kind)) == name)
            return static_cast<DrawerMoveKind>(kind);
    return DrawerMoveKind::Close;
}

} // namespace

DrawerStore::DrawerStore(storage::Database& database)
    : registers([this](const auto& venues) { loadRegisters(m_database, venues); }),
      sessions([this](const auto& ids) { loadSessions(m_database, ids); }),
      m_database(database)
{}

void DrawerStore::loadRegisters(storage::Database& database, const std::vector<VenueId>& venues)
{
    Rows rows = database.query("select venue_id, open_session, last_z, over_short_limit_cents"
                               " from drawer_registers where venue_id {in 1} {lock}",
                               {storage::keyList(venues)});
    while (rows.next())
        registers.loaded(VenueId(rows.bytes(0)), {DrawerSessionId(rows.bytes(1)), rows.integer(2),
                                                  CashPolicy{rows.integer(3)}});
}

void DrawerStore::loadSessions(storage::Database& database, const std::vector<DrawerSessionId>& ids)
{
    Rows rows = database.query("select " SERVERY_DRAWER_COLUMNS
                               " from drawer_sessions where id {in 1} {lock}",
                               {storage::keyList(ids)});
    while (rows.next()) {
        const DrawerSession session = drawerSessionFrom(rows);
        sessions.loaded(session.id, session);
    }
}

bool DrawerStore::load(storage::Database& database)
{
    const bool pending = registers.hasPending() || sessions.hasPending();
    if (registers.hasPending())
        loadRegisters(database, registers.takePending());
    if (sessions.hasPending())
        loadSessions(database, sessions.takePending());
    return pending;
}

void DrawerStore::flush(storage::Database& database)
{
    storage::RowBuffer rows;
    for (const auto* ids : {&sessions.inserted(), &sessions.changed()})
        for (const DrawerSessionId& id : *ids)
            addRow(rows, sessions.at(id));
    if (!rows.isEmpty())
        database.upsertRows(drawerSessionsTable, rows);
    rows.clear();
    for (const auto* venues : {&registers.inserted(), &registers.changed()})
        for (const VenueId& venue : *venues) {
            const DrawerRegister& each = registers.at(venue);
            rows.add(venue.bytes(), storage::textOrNull(each.openSession.bytes()), each.lastZ,
                     each.policy.overShortLimitCents);
        }
    if (!rows.isEmpty())
        database.upsertRows(drawerRegistersTable, rows);
    rows.clear();
    for (const DrawerMove& move : m_moves)
        addRow(rows, move);
    if (!rows.isEmpty())
        database.insertRows(drawerMovesTable, rows);
    rows.clear();
    for (const DrawerReport& report : m_reports)
        addRow(rows, report);
    if (!rows.isEmpty())
        database.insertRows(drawerReportsTable, rows);
}

void DrawerStore::clear()
{
    registers.clear();
    sessions.clear();
    m_moves.clear();
    m_reports.clear();
}

std::optional<DrawerSession> DrawerStore::readOpen(storage::Database& database,
                                                   const VenueId& venue)
{
    return storage::readFirst(
        database.query("select " SERVERY_DRAWER_COLUMNS
                       " from drawer_sessions where venue_id = $1 and is_open = 1",
                       {venue.bytes()}),
        drawerSessionFrom);
}

CashPolicy DrawerStore::readPolicy(storage::Database& database, const VenueId& venue)
{
    Rows rows = database.query(
        "select over_short_limit_cents from drawer_registers where venue_id = $1", {venue.bytes()});
    return rows.next() ? CashPolicy{rows.integer(0)} : CashPolicy{};
}

std::vector<DrawerMove> DrawerStore::readMoves(storage::Database& database,
                                               const DrawerSessionId& session)
{
    return storage::readAll(
        database.query("select id, session_id, venue_id, kind, amount_cents, cause, reason,"
                       " staff_id, staff_name, at from drawer_moves where session_id = $1"
                       " order by id",
                       {session.bytes()}),
        [](const Rows& rows) {
            return DrawerMove{DrawerMoveId(rows.bytes(0)),
                              DrawerSessionId(rows.bytes(1)),
                              VenueId(rows.bytes(2)),
                              kindFrom(rows.bytes(3)),
                              rows.integer(4),
                              rows.bytes(5),
                              rows.string(6),
                              StaffId(rows.bytes(7)),
                              rows.string(8),
                              {rows.integer(9)}};
        });
}

std::vector<DrawerReport> DrawerStore::readReports(storage::Database& database,
                                                   const VenueId& venue, std::int64_t before,
                                                   int limit)
{
    return storage::readAll(
        database.query("select venue_id, number, session_id, at, body from drawer_reports"
                       " where venue_id = $1 and number < $2 order by number desc limit $3",
                       {venue.bytes(), before > 0 ? before : INT64_MAX, std::int64_t{limit}}),
        reportFrom);
}

std::vector<DrawerReport> DrawerStore::readReportOf(storage::Database& database,
                                                    const VenueId& venue,
                                                    const DrawerSessionId& session)
{
    return storage::readAll(
        database.query("select venue_id, number, session_id, at, body from drawer_reports"
                       " where session_id = $1 and venue_id = $2",
                       {session.bytes(), venue.bytes()}),
        reportFrom);
}

std::optional<DrawerReport> DrawerStore::readReport(storage::Database& database,
                                                    const VenueId& venue, std::int64_t number)
{
    return storage::readFirst(
        database.query("select venue_id, number, session_id, at, body from drawer_reports"
                       " where venue_id = $1 and number = $2",
                       {venue.bytes(), number}),
        reportFrom);
}

std::vector<AwaitedCash> DrawerStore::readAwaited(storage::Database& database, const VenueId& venue)
{
    return storage::readAll(
        database.query(
            "select p.id, p.order_id, o.number, o.table_label, o.customer_name, p.amount_cents,"
            " p.currency, p.created_at, o.subtotal_cents, o.tip_cents"
            " from payments p join orders o on o.id = p.order_id"
            " where p.venue_id = $1 and p.flow = 'cash' and p.progress = 'pending' order by p.id",
            {venue.bytes()}),
        [](const Rows& rows) {
            return AwaitedCash{PaymentId(rows.bytes(0)),
                               OrderId(rows.bytes(1)),
                               rows.integer(2),
                               rows.string(3),
                               rows.string(4),
                               rows.integer(5),
                               rows.bytes(6),
                               {rows.integer(7)},
                               rows.integer(8),
                               rows.integer(9)};
        });
}

std::vector<DueCashRefund> DrawerStore::readRefundsDue(storage::Database& database,
                                                       const VenueId& venue)
{
    return storage::readAll(
        database.query(
            "select r.id, r.payment_id, r.order_id, o.number, r.amount_cents, r.currency,"
            " o.table_label, o.customer_name, r.reason, s.name, r.created_at"
            " from refunds r join payments p on p.id = r.payment_id"
            " join orders o on o.id = r.order_id left join staff s on s.id = r.asked_by"
            " where r.venue_id = $1"
            " and r.status = 'requested' and p.flow = 'cash' order by r.id",
            {venue.bytes()}),
        [](const Rows& rows) {
            return DueCashRefund{
                RefundId(rows.bytes(0)), PaymentId(rows.bytes(1)), OrderId(rows.bytes(2)),
                rows.integer(3),         rows.integer(4),          rows.bytes(5),
                rows.string(6),          rows.string(7),           rows.string(8),
                rows.string(9),          {rows.integer(10)}};
        });
}

} // namespace servery
