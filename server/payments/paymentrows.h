// How payments, refunds and providers' events lie in their tables. Thread: pure functions.
#pragma once

#include "server/payments/paymentstore.h"
#include "server/storage/database.h"

namespace servery {

#define SERVERY_PAYMENT_COLUMNS                                                                    \
    "id, order_id, venue_id, flow, progress, currency, amount_cents, received_cents, "             \
    "refunded_cents, refunding_cents, is_mismatch, is_disputed, settled_order, provider_payment, " \
    "provider_session, provider_request, client_secret, checkout_url, last_fact_at, "              \
    "last_fact_rank, failure, created_at, updated_at, received_currency, disputed_cents, "         \
    "dispute_lost_cents, ledger_revision, drawer_session, refund_session, provider, qr_payload, "  \
    "reference, written_off_cents, fee_cents, platform_fee_cents, fee_currency, fees_asked_at, "   \
    "is_part, is_held, applied_cents, covered_cents, wallet_id, parked_cents, credited_cents, "    \
    "refund_wallet, told_refunded_cents"
#define SERVERY_REFUND_COLUMNS                                                                     \
    "id, payment_id, order_id, venue_id, amount_cents, currency, status, reason, "                 \
    "provider_refund, created_at, updated_at, lines, asked_by, wallet_id"
#define SERVERY_PROVIDER_EVENT_COLUMNS                                                             \
    "event_key, type, disposition, waits_for, payload, received_at"

extern const storage::TableSpec paymentsTable;
extern const storage::TableSpec paymentsChanging; // what may change after the insert
extern const storage::TableSpec paymentsLinked;   // its provider's objects
extern const storage::TableSpec refundsTable;
extern const storage::TableSpec providerEventsTable;

[[nodiscard]] Payment paymentFrom(const storage::Rows& rows);
[[nodiscard]] Refund refundFrom(const storage::Rows& rows);
[[nodiscard]] ProviderEvent providerEventFrom(const storage::Rows& rows);
void addWhole(storage::RowBuffer& buffer, const Payment& payment);
void addChanging(storage::RowBuffer& buffer, const Payment& payment);
void addObjects(storage::RowBuffer& buffer, const Payment& payment);
void addRow(storage::RowBuffer& buffer, const Refund& refund);
void addRow(storage::RowBuffer& buffer, const ProviderEvent& event);

} // namespace servery
