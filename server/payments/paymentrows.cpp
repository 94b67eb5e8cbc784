#include "server/payments/paymentrows.h"

#include "server/storage/jsontext.h"

#include <array>

namespace servery {

namespace {

using storage::Column;
using storage::ColumnType;
using storage::textOrNull;

constexpr std::array paymentColumns = {
    Column{"id", ColumnType::Text},
    Column{"order_id", ColumnType::Text},
    Column{"venue_id", ColumnType::Text},
    Column{"flow", ColumnType::Text},
    Column{"progress", ColumnType::Text},
    Column{"currency", ColumnType::Text},
    Column{"amount_cents", ColumnType::Integer},
    Column{"received_cents", ColumnType::Integer},
    Column{"refunded_cents", ColumnType::Integer},
    Column{"refunding_cents", ColumnType::Integer},
    Column{"is_mismatch", ColumnType::Integer},
    Column{"is_disputed", ColumnType::Integer},
    Column{"settled_order", ColumnType::Integer},
    Column{"provider_payment", ColumnType::Text},
    Column{"provider_session", ColumnType::Text},
    Column{"provider_request", ColumnType::Text},
    Column{"client_secret", ColumnType::Text},
    Column{"checkout_url", ColumnType::Text},
    Column{"last_fact_at", ColumnType::Integer},
    Column{"last_fact_rank", ColumnType::Integer},
    Column{"failure", ColumnType::Text},
    Column{"created_at", ColumnType::Integer},
    Column{"updated_at", ColumnType::Integer},
    Column{"received_currency", ColumnType::Text},
    Column{"disputed_cents", ColumnType::Integer},
    Column{"dispute_lost_cents", ColumnType::Integer},
    Column{"ledger_revision", ColumnType::Integer},
    Column{"drawer_session", ColumnType::Text},
    Column{"refund_session", ColumnType::Text},
    Column{"provider", ColumnType::Text},
    Column{"qr_payload", ColumnType::Text},
    Column{"reference", ColumnType::Text},
    Column{"written_off_cents", ColumnType::Integer},
    Column{"fee_cents", ColumnType::Integer},
    Column{"platform_fee_cents", ColumnType::Integer},
    Column{"fee_currency", ColumnType::Text},
    Column{"fees_asked_at", ColumnType::Integer},
    Column{"is_part", ColumnType::Integer},
    Column{"is_held", ColumnType::Integer},
    Column{"applied_cents", ColumnType::Integer},
    Column{"covered_cents", ColumnType::Integer},
    Column{"wallet_id", ColumnType::Text},
    Column{"parked_cents", ColumnType::Integer},
    Column{"credited_cents", ColumnType::Integer},
    Column{"refund_wallet", ColumnType::Text},
    Column{"told_refunded_cents", ColumnType::Integer},
};

constexpr std::array paymentChangingColumns = {
    Column{"id", ColumnType::Text},
    Column{"progress", ColumnType::Text},
    Column{"amount_cents", ColumnType::Integer}, // a tip that was added at the counter
    Column{"received_cents", ColumnType::Integer},
    Column{"refunded_cents", ColumnType::Integer},
    Column{"refunding_cents", ColumnType::Integer},
    Column{"is_mismatch", ColumnType::Integer},
    Column{"is_disputed", ColumnType::Integer},
    Column{"settled_order", ColumnType::Integer},
    Column{"client_secret", ColumnType::Text},
    Column{"checkout_url", ColumnType::Text},
    Column{"last_fact_at", ColumnType::Integer},
    Column{"last_fact_rank", ColumnType::Integer},
    Column{"failure", ColumnType::Text},
    Column{"updated_at", ColumnType::Integer},
    Column{"received_currency", ColumnType::Text},
    Column{"disputed_cents", ColumnType::Integer},
    Column{"dispute_lost_cents", ColumnType::Integer},
    Column{"ledger_revision", ColumnType::Integer},
    Column{"drawer_session", ColumnType::Text},
    Column{"refund_session", ColumnType::Text},
    Column{"qr_payload", ColumnType::Text},
    Column{"written_off_cents", ColumnType::Integer},
    Column{"fee_cents", ColumnType::Integer},
    Column{"platform_fee_cents", ColumnType::Integer},
    Column{"fee_currency", ColumnType::Text},
    Column{"fees_asked_at", ColumnType::Integer},
    Column{"is_part", ColumnType::Integer},
    Column{"is_held", ColumnType::Integer},
    Column{"applied_cents", ColumnType::Integer},
    Column{"covered_cents", ColumnType::Integer},
    Column{"parked_cents", ColumnType::Integer},
    Column{"credited_cents", ColumnType::Integer},
    Column{"refund_wallet", ColumnType::Text},
    Column{"told_refunded_cents", ColumnType::Integer},
};

// A provider's objects have indexes of their own, so they are written only where they are new.
constexpr std::array paymentObjectColumns = {
    Column{"id", ColumnType::Text},
    Column{"provider_payment", ColumnType::Text},
    Column{"provider_session", ColumnType::Text},
};

constexpr std::array refundColumns = {
    Column{"id", ColumnType::Text},
    Column{"payment_id", ColumnType::Text},
    Column{"order_id", ColumnType::Text},
    Column{"venue_id", ColumnType::Text},
    Column{"amount_cents", ColumnType::Integer},
    Column{"currency", ColumnType::Text},
    Column{"status", ColumnType::Text},
    Column{"reason", ColumnType::Text},
    Column{"provider_refund", ColumnType::Text},
    Column{"created_at", ColumnType::Integer},
    Column{"updated_at", ColumnType::Integer},
    Column{"lines", ColumnType::Text},
    Column{"asked_by", ColumnType::Text},
    Column{"wallet_id", ColumnType::Text},
};

constexpr std::array providerEventColumns = {
    Column{"event_key", ColumnType::Text},   Column{"type", ColumnType::Text},
    Column{"disposition", ColumnType::Text}, Column{"waits_for", ColumnType::Text},
    Column{"payload", ColumnType::Text},     Column{"received_at", ColumnType::Integer},
};

QByteArray linesText(const std::vector<RefundLine>& lines)
{
    QJsonArray out;
    for (const RefundLine& line : lines)
        out.append(QJsonObject{{QLatin1String("lineId"), line.line.toString()},
                               {QLatin1String("quantity"), line.quantity}});
    return storage::toText(out);
}

std::vector<RefundLine> linesFrom(const QByteArray& text)
{
    std::vector<RefundLine> out;
    for (const QJsonValue& value : storage::arrayFrom(text))
        out.push_back({LineId(value[QLatin1String("lineId")].toString()),
                       value[QLatin1String("quantity")].toInt()});
    return out;
}

} // namespace

const storage::TableSpec paymentsTable{"payments", paymentColumns};
const storage::TableSpec paymentsChanging{"payments", paymentChangingColumns};
const storage::TableSpec paymentsLinked{"payments", paymentObjectColumns};
const storage::TableSpec refundsTable{"refunds", refundColumns};
const storage::TableSpec providerEventsTable{"provider_events", providerEventColumns};

Payment paymentFrom(const storage::Rows& rows)
{
    Payment payment;
    payment.id = PaymentId(rows.bytes(0));
    payment.order = OrderId(rows.bytes(1));
    payment.venue = VenueId(rows.bytes(2));
    payment.flow = paymentFlowFromString(rows.bytes(3)).value_or(PaymentFlow::Checkout);
    payment.progress = paymentProgressFromString(rows.bytes(4)).value_or(PaymentProgress::Created);
    payment.currency = rows.bytes(5);
    payment.amountCents = rows.integer(6);
    payment.receivedCents = rows.integer(7);
    payment.refundedCents = rows.integer(8);
    payment.refundingCents = rows.integer(9);
    payment.isMismatch = rows.integer(10) != 0;
    payment.isDisputed = rows.integer(11) != 0;
    payment.settledOrder = rows.integer(12) != 0;
    payment.providerPayment = rows.bytes(13);
    payment.providerSession = rows.bytes(14);
    payment.providerRequest = rows.bytes(15);
    payment.clientSecret = rows.bytes(16);
    payment.checkoutUrl = rows.bytes(17);
    payment.lastFactAt = {rows.integer(18)};
    payment.lastFactRank = static_cast<int>(rows.integer(19));
    payment.failure = rows.string(20);
    payment.createdAt = {rows.integer(21)};
    payment.updatedAt = {rows.integer(22)};
    payment.receivedCurrency = rows.bytes(23);
    payment.disputedCents = rows.integer(24);
    payment.disputeLostCents = rows.integer(25);
    payment.ledgerRevision = static_cast<int>(rows.integer(26));
    payment.drawerSession = DrawerSessionId(rows.bytes(27));
    payment.refundSession = DrawerSessionId(rows.bytes(28));
    payment.provider = rows.bytes(29);
    payment.qrPayload = rows.bytes(30);
    payment.reference = rows.bytes(31);
    payment.writtenOffCents = rows.integer(32);
    payment.feeCents = rows.integer(33);
    payment.platformFeeCents = rows.integer(34);
    payment.feeCurrency = rows.bytes(35);
    payment.feesAskedAt = {rows.integer(36)};
    payment.isPart = rows.integer(37) != 0;
    payment.isHeld = rows.integer(38) != 0;
    payment.appliedCents = rows.integer(39);
    payment.coveredCents = rows.integer(40);
    payment.wallet = WalletId(rows.bytes(41));
    payment.parkedCents = rows.integer(42);
    payment.creditedCents = rows.integer(43);
    payment.refundWallet = WalletId(rows.bytes(44));
    payment.toldRefundedCents = rows.integer(45);
    return payment;
}

Refund refundFrom(const storage::Rows& rows)
{
    Refund refund;
    refund.id = RefundId(rows.bytes(0));
    refund.payment = PaymentId(rows.bytes(1));
    refund.order = OrderId(rows.bytes(2));
    refund.venue = VenueId(rows.bytes(3));
    refund.amountCents = rows.integer(4);
    refund.currency = rows.bytes(5);
    refund.status = refundStatusFromString(rows.bytes(6)).value_or(RefundStatus::Requested);
    refund.reason = rows.string(7);
    refund.providerRefund = rows.bytes(8);
    refund.createdAt = {rows.integer(9)};
    refund.updatedAt = {rows.integer(10)};
    refund.lines = linesFrom(rows.bytes(11));
    refund.askedBy = StaffId(rows.bytes(12));
    refund.wallet = WalletId(rows.bytes(13));
    return refund;
}

ProviderEvent providerEventFrom(const storage::Rows& rows)
{
    return {rows.bytes(0), rows.bytes(1), rows.bytes(2),
            rows.bytes(3), rows.bytes(4), {rows.integer(5)}};
}

void addWhole(storage::RowBuffer& buffer, const Payment& payment)
{
    buffer.add(
        payment.id.bytes(), textOrNull(payment.order.bytes()), payment.venue.bytes(),
        toString(payment.flow), toString(payment.progress), payment.currency, payment.amountCents,
        payment.receivedCents, payment.refundedCents, payment.refundingCents,
        std::int64_t{payment.isMismatch}, std::int64_t{payment.isDisputed},
        std::int64_t{payment.settledOrder}, textOrNull(payment.providerPayment),
        textOrNull(payment.providerSession), payment.providerRequest,
        textOrNull(payment.clientSecret), textOrNull(payment.checkoutUrl), payment.lastFactAt.ms,
        std::int64_t{payment.lastFactRank}, textOrNull(payment.failure.toUtf8()),
        payment.createdAt.ms, payment.updatedAt.ms, textOrNull(payment.receivedCurrency),
        payment.disputedCents, payment.disputeLostCents, std::int64_t{payment.ledgerRevision},
        textOrNull(payment.drawerSession.bytes()), textOrNull(payment.refundSession.bytes()),
        payment.provider, textOrNull(payment.qrPayload), textOrNull(payment.reference),
        payment.writtenOffCents, payment.feeCents, payment.platformFeeCents,
        textOrNull(payment.feeCurrency), payment.feesAskedAt.ms, std::int64_t{payment.isPart},
        std::int64_t{payment.isHeld}, payment.appliedCents, payment.coveredCents,
        textOrNull(payment.wallet.bytes()), payment.parkedCents, payment.creditedCents,
        textOrNull(payment.refundWallet.bytes()), payment.toldRefundedCents);
}

void addChanging(storage::RowBuffer& buffer, const Payment& payment)
{
    buffer.add(payment.id.bytes(), toString(payment.progress), payment.amountCents,
               payment.receivedCents, payment.refundedCents, payment.refundingCents,
               std::int64_t{payment.isMismatch}, std::int64_t{payment.isDisputed},
               std::int64_t{payment.settledOrder}, textOrNull(payment.clientSecret),
               textOrNull(payment.checkoutUrl), payment.lastFactAt.ms,
               std::int64_t{payment.lastFactRank}, textOrNull(payment.failure.toUtf8()),
               payment.updatedAt.ms, textOrNull(payment.receivedCurrency), payment.disputedCents,
               payment.disputeLostCents, std::int64_t{payment.ledgerRevision},
               textOrNull(payment.drawerSession.bytes()), textOrNull(payment.refundSession.bytes()),
               textOrNull(payment.qrPayload), payment.writtenOffCents, payment.feeCents,
               payment.platformFeeCents, textOrNull(payment.feeCurrency), payment.feesAskedAt.ms,
               std::int64_t{payment.isPart}, std::int64_t{payment.isHeld}, payment.appliedCents,
               payment.coveredCents, payment.parkedCents, payment.creditedCents,
               textOrNull(payment.refundWallet.bytes()), payment.toldRefundedCents);
}

void addObjects(storage::RowBuffer& buffer, const Payment& payment)
{
    buffer.add(payment.id.bytes(), textOrNull(payment.providerPayment),
               textOrNull(payment.providerSession));
}

void addRow(storage::RowBuffer& buffer, const Refund& refund)
{
    buffer.add(refund.id.bytes(), refund.payment.bytes(), textOrNull(refund.order.bytes()),
               refund.venue.bytes(), refund.amountCents, refund.currency, toString(refund.status),
               storage::text(refund.reason), textOrNull(refund.providerRefund), refund.createdAt.ms,
               refund.updatedAt.ms, linesText(refund.lines), textOrNull(refund.askedBy.bytes()),
               textOrNull(refund.wallet.bytes()));
}

void addRow(storage::RowBuffer& buffer, const ProviderEvent& event)
{
    buffer.add(event.key, event.type, event.disposition, textOrNull(event.waitsFor),
               textOrNull(event.payload), event.receivedAt.ms);
}

} // namespace servery
