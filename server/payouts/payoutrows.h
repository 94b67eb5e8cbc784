// How payouts lie in their tables. Thread: pure functions.
#pragma once

#include "server/payouts/payoutstore.h"

namespace servery {

#define SERVERY_PAYOUT_COLUMNS                                                                     \
    "id, venue_id, account, currency, amount_cents, status, is_automatic, created_at, "            \
    "arrival_at, failure_code, failure_message, said_at, is_reconcilable, reconciliation, "        \
    "expected_cents, order_count, open_differences, ledger_revision, updated_at"
#define SERVERY_DIFFERENCE_COLUMNS                                                                 \
    "id, payout_id, venue_id, class, line_kind, transaction_id, number, order_id, order_number, "  \
    "provider_cents, ledger_cents, platform_fee_cents, sentence, state, decided_by, "              \
    "decided_name, decided_at, reason, correction"

extern const storage::TableSpec payoutsTable;
extern const storage::TableSpec payoutLinesTable;
extern const storage::TableSpec payoutDifferencesTable;
extern const storage::TableSpec payoutSettlementsTable;
extern const storage::TableSpec payoutCursorsTable;

[[nodiscard]] Payout payoutFrom(const storage::Rows& rows);
[[nodiscard]] PayoutDifference differenceFrom(const storage::Rows& rows);
void addRow(storage::RowBuffer& buffer, const Payout& payout);
void addRow(storage::RowBuffer& buffer, const PayoutDifference& difference);
void addRow(storage::RowBuffer& buffer, const Payout& payout, std::int64_t number,
            const ProviderLine& line);

} // namespace servery
