// How drawers lie in their tables. Thread: pure functions.
#pragma once

#include "server/cash/drawerstore.h"

namespace servery {

#define SERVERY_DRAWER_COLUMNS                                                                     \
    "id, venue_id, currency, is_open, opened_by, opened_by_name, opened_at, float_cents, "         \
    "sales_cents, sale_count, refunds_cents, refund_count, paid_in_cents, paid_out_cents, "        \
    "dropped_cents, no_sale_count, count_tries, closed_at, closed_by, counted_cents, z_number, "   \
    "top_ups_cents"

extern const storage::TableSpec drawerRegistersTable;
extern const storage::TableSpec drawerSessionsTable;
extern const storage::TableSpec drawerMovesTable;
extern const storage::TableSpec drawerReportsTable;

[[nodiscard]] DrawerSession drawerSessionFrom(const storage::Rows& rows);
void addRow(storage::RowBuffer& buffer, const DrawerSession& session);
void addRow(storage::RowBuffer& buffer, const DrawerMove& move);
void addRow(storage::RowBuffer& buffer, const DrawerReport& report);

} // namespace servery
