#include "server/payouts/payoutrows.h"

#include <array>

namespace servery {

namespace {

using storage::Column;
using storage::ColumnType;

constexpr std::array payoutColumns = {
    Column{"id", ColumnType::Text},
    Column{"venue_id", ColumnType::Text},
    Column{"account", ColumnType::Text},
    Column{"currency", ColumnType::Text},
    Column{"amount_cents", ColumnType::Integer},
    Column{"status", ColumnType::Text},
    Column{"is_automatic", ColumnType::Integer},
    Column{"created_at", ColumnType::Integer},
    Column{"arrival_at", ColumnType::Integer},
    Column{"failure_code", ColumnType::Text},
    Column{"failure_message", ColumnType::Text},
    Column{"said_at", ColumnType::Integer},
    Column{"is_reconcilable", ColumnType::Integer},
    Column{"reconciliation", ColumnType::Text},
    Column{"expected_cents", ColumnType::Integer},
    Column{"order_count", ColumnType::Integer},
    Column{"open_differences", ColumnType::Integer},
    Column{"ledger_revision", ColumnType::Integer},
    Column{"updated_at", ColumnType::Integer},
};
constexpr std::array lineColumns = {
    Column{"payout_id", ColumnType::Text},
    Column{"line", ColumnType::Integer},
    Column{"venue_id", ColumnType::Text},
    Column{"transaction_id", ColumnType::Text},
    Column{"kind", ColumnType::Text},
    Column{"source", ColumnType::Text},
    Column{"once_key", ColumnType::Text},
    Column{"payment_id", ColumnType::Text},
    Column{"order_id", ColumnType::Text},
    Column{"order_number", ColumnType::Integer},
    Column{"gross_cents", ColumnType::Integer},
    Column{"fee_cents", ColumnType::Integer},
    Column{"platform_fee_cents", ColumnType::Integer},
    Column{"at", ColumnType::Integer},
};
constexpr std::array differenceColumns = {
    Column{"id", ColumnType::Text},
    Column{"payout_id", ColumnType::Text},
    Column{"venue_id", ColumnType::Text},
    Column{"class", ColumnType::Text},
    Column{"line_kind", ColumnType::Text},
    Column{"transaction_id", ColumnType::Text},
    Column{"number", ColumnType::Integer},
    Column{"order_id", ColumnType::Text},
    Column{"order_number", ColumnType::Integer},
    Column{"provider_cents", ColumnType::Integer},
    Column{"ledger_cents", ColumnType::Integer},
    Column{"platform_fee_cents", ColumnType::Integer},
    Column{"sentence", ColumnType::Text},
    Column{"state", ColumnType::Text},
    Column{"decided_by", ColumnType::Text},
    Column{"decided_name", ColumnType::Text},
    Column{"decided_at", ColumnType::Integer},
    Column{"reason", ColumnType::Text},
    Column{"correction", ColumnType::Integer},
};
constexpr std::array settlementColumns = {
    Column{"venue_id", ColumnType::Text},
    Column{"number", ColumnType::Integer},
    Column{"payout_id", ColumnType::Text},
    Column{"is_missing", ColumnType::Integer},
};
constexpr std::array cursorColumns = {
    Column{"venue_id", ColumnType::Text},
    Column{"currency", ColumnType::Text},
    Column{"number", ColumnType::Integer},
    Column{"since_at", ColumnType::Integer},
};

} // namespace

const storage::TableSpec payoutsTable{"payouts", payoutColumns};
const storage::TableSpec payoutLinesTable{"payout_lines", lineColumns, 2};
const storage::TableSpec payoutDifferencesTable{"payout_differences", differenceColumns};
const storage::TableSpec payoutSettlementsTable{"payout_settlements", settlementColumns, 2};
const storage::TableSpec payoutCursorsTable{"payout_cursors", cursorColumns, 2};

Payout payoutFrom(const storage::Rows& rows)
{
    Payout payout;
    payout.id = rows.bytes(0);
    payout.venue = VenueId(rows.bytes(1));
    payout.account = rows.bytes(2);
    payout.currency = rows.bytes(3);
    payout.amountCents = rows.integer(4);
    payout.status = payoutStatusFromString(rows.bytes(5)).value_or(PayoutStatus::Pending);
    payout.isAutomatic = rows.integer(6) != 0;
    payout.createdAt = {rows.integer(7)};
    payout.arrivalAt = {rows.integer(8)};
    payout.failureCode = rows.bytes(9);
    payout.failureMessage = rows.string(10);
    payout.saidAt = {rows.integer(11)};
    payout.isReconcilable = rows.integer(12) != 0;
    payout.reconciliation =
        reconciliationFromString(rows.bytes(13)).value_or(Reconciliation::Waiting);
    payout.expectedCents = rows.integer(14);
    payout.orderCount = rows.integer(15);
    payout.openDifferences = rows.integer(16);
    payout.ledgerRevision = rows.integer(17);
    payout.updatedAt = {rows.integer(18)};
    return payout;
}

PayoutDifference differenceFrom(const storage::Rows& rows)
{
    PayoutDifference row;
    row.id = rows.bytes(0);
    row.payout = rows.bytes(1);
    row.venue = VenueId(rows.bytes(2));
    row.what.kind = differenceClassFromString(rows.bytes(3)).value_or(DifferenceClass::MissingHere);
    row.what.line = payoutLineKindFromString(rows.bytes(4)).value_or(PayoutLineKind::Adjustment);
    row.what.transaction = rows.bytes(5);
    row.what.number = rows.integer(6);
    row.what.order = OrderId(rows.bytes(7));
    row.what.orderNumber = static_cast<int>(rows.integer(8));
    row.what.providerCents = rows.integer(9);
    row.what.ledgerCents = rows.integer(10);
    row.what.platformFeeCents = rows.integer(11);
    row.what.sentence = rows.string(12);
    row.isOpen = rows.bytes(13) == "open";
    row.decidedBy = StaffId(rows.bytes(14));
    row.decidedName = rows.string(15);
    row.decidedAt = {rows.integer(16)};
    row.reason = rows.string(17);
    row.correction = rows.integer(18);
    return row;
}

void addRow(storage::RowBuffer& buffer, const Payout& payout)
{
    buffer.add(payout.id, payout.venue.bytes(), payout.account, payout.currency, payout.amountCents,
               toString(payout.status), std::int64_t{payout.isAutomatic}, payout.createdAt.ms,
               payout.arrivalAt.ms, payout.failureCode, storage::text(payout.failureMessage),
               payout.saidAt.ms, std::int64_t{payout.isReconcilable},
               toString(payout.reconciliation), payout.expectedCents, payout.orderCount,
               payout.openDifferences, payout.ledgerRevision, payout.updatedAt.ms);
}

void addRow(storage::RowBuffer& buffer, const PayoutDifference& row)
{
    const Difference& what = row.what;
    buffer.add(row.id, row.payout, row.venue.bytes(), toString(what.kind), toString(what.line),
               what.transaction, what.number, what.order.bytes(), std::int64_t{what.orderNumber},
               what.providerCents, what.ledgerCents, what.platformFeeCents,
               storage::text(what.sentence), QByteArray(row.isOpen ? "open" : "accepted"),
               row.decidedBy.bytes(), storage::text(row.decidedName), row.decidedAt.ms,
               storage::text(row.reason), row.correction);
}

void addRow(storage::RowBuffer& buffer, const Payout& payout, std::int64_t number,
            const ProviderLine& line)
{
    buffer.add(payout.id, number, payout.venue.bytes(), line.id, toString(line.kind), line.source,
               onceKeyOf(line), line.payment.bytes(), line.order.bytes(),
               std::int64_t{line.orderNumber}, line.grossCents, line.feeCents,
               line.platformFeeCents, line.at.ms);
}

} // namespace servery
