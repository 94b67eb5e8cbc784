#include "server/cash/drawerrows.h"

#include <QJsonDocument>

#include <array>

namespace servery {

namespace {

using storage::Column;
using storage::ColumnType;

constexpr std::array registerColumns = {
    Column{"venue_id", ColumnType::Text},
    Column{"open_session", ColumnType::Text},
    Column{"last_z", ColumnType::Integer},
    Column{"over_short_limit_cents", ColumnType::Integer},
};
constexpr std::array sessionColumns = {
    Column{"id", ColumnType::Text},
    Column{"venue_id", ColumnType::Text},
    Column{"currency", ColumnType::Text},
    Column{"is_open", ColumnType::Integer},
    Column{"opened_by", ColumnType::Text},
    Column{"opened_by_name", ColumnType::Text},
    Column{"opened_at", ColumnType::Integer},
    Column{"float_cents", ColumnType::Integer},
    Column{"sales_cents", ColumnType::Integer},
    Column{"sale_count", ColumnType::Integer},
    Column{"refunds_cents", ColumnType::Integer},
    Column{"refund_count", ColumnType::Integer},
    Column{"paid_in_cents", ColumnType::Integer},
    Column{"paid_out_cents", ColumnType::Integer},
    Column{"dropped_cents", ColumnType::Integer},
    Column{"no_sale_count", ColumnType::Integer},
    Column{"count_tries", ColumnType::Integer},
    Column{"closed_at", ColumnType::Integer},
    Column{"closed_by", ColumnType::Text},
    Column{"counted_cents", ColumnType::Integer},
    Column{"z_number", ColumnType::Integer},
    Column{"top_ups_cents", ColumnType::Integer},
};
constexpr std::array moveColumns = {
    Column{"id", ColumnType::Text},
    Column{"session_id", ColumnType::Text},
    Column{"venue_id", ColumnType::Text},
    Column{"kind", ColumnType::Text},
    Column{"amount_cents", ColumnType::Integer},
    Column{"cause", ColumnType::Text},
    Column{"reason", ColumnType::Text},
    Column{"staff_id", ColumnType::Text},
    Column{"staff_name", ColumnType::Text},
    Column{"at", ColumnType::Integer},
};
constexpr std::array reportColumns = {
    Column{"venue_id", ColumnType::Text},   Column{"number", ColumnType::Integer},
    Column{"session_id", ColumnType::Text}, Column{"at", ColumnType::Integer},
    Column{"body", ColumnType::Text},
};

} // namespace

const storage::TableSpec drawerRegistersTable{"drawer_registers", registerColumns};
const storage::TableSpec drawerSessionsTable{"drawer_sessions", sessionColumns};
const storage::TableSpec drawerMovesTable{"drawer_moves", moveColumns};
const storage::TableSpec drawerReportsTable{"drawer_reports", reportColumns, 2};

DrawerSession drawerSessionFrom(const storage::Rows& rows)
{
    DrawerSession session;
    session.id = DrawerSessionId(rows.bytes(0));
    session.venue = VenueId(rows.bytes(1));
    session.currency = rows.bytes(2);
    session.isOpen = rows.integer(3) != 0;
    session.openedBy = StaffId(rows.bytes(4));
    session.openedByName = rows.string(5);
    session.openedAt = {rows.integer(6)};
    session.floatCents = rows.integer(7);
    session.salesCents = rows.integer(8);
    session.saleCount = rows.integer(9);
    session.refundsCents = rows.integer(10);
    session.refundCount = rows.integer(11);
    session.paidInCents = rows.integer(12);
    session.paidOutCents = rows.integer(13);
    session.droppedCents = rows.integer(14);
    session.noSaleCount = rows.integer(15);
    session.countTries = rows.integer(16);
    session.closedAt = {rows.integer(17)};
    session.closedBy = StaffId(rows.bytes(18));
    session.countedCents = rows.integer(19);
    session.zNumber = rows.integer(20);
    session.topUpsCents = rows.integer(21);
    return session;
}

void addRow(storage::RowBuffer& buffer, const DrawerSession& session)
{
    buffer.add(session.id.bytes(), session.venue.bytes(), session.currency,
               std::int64_t{session.isOpen}, session.openedBy.bytes(),
               storage::text(session.openedByName), session.openedAt.ms, session.floatCents,
               session.salesCents, session.saleCount, session.refundsCents, session.refundCount,
               session.paidInCents, session.paidOutCents, session.droppedCents, session.noSaleCount,
               session.countTries, session.closedAt.ms, session.closedBy.bytes(),
               session.countedCents, session.zNumber, session.topUpsCents);
}

void addRow(storage::RowBuffer& buffer, const DrawerMove& move)
{
    buffer.add(move.id.bytes(), move.session.bytes(), move.venue.bytes(), toString(move.kind),
               move.amountCents, move.cause, storage::text(move.reason), move.staff.bytes(),
               storage::text(move.staffName), move.at.ms);
}

void addRow(storage::RowBuffer& buffer, const DrawerReport& report)
{
    buffer.add(report.venue.bytes(), report.number, report.session.bytes(), report.at.ms,
               QJsonDocument(report.body).toJson(QJsonDocument::Compact));
}

} // namespace servery
