// Stripe's payouts and the balance transactions in them, as this project reads them. Amounts are
// minor units, currencies upper case, absent strings empty. Thread: values.
// Source: Stripe's API reference, "Payouts", "Balance transactions".
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <optional>

namespace servery::providers::stripe {

struct Payout
{
    QByteArray id;
    QByteArray status;       // pending, in_transit, paid, failed, canceled
    std::int64_t amount = 0; // below 0: taken from the bank account
    QByteArray currency;
    bool automatic = false;
    bool livemode = false;
    Timestamp createdAt;
    Timestamp arrivalAt;
    QByteArray failureCode;
    QString failureMessage;
    QByteArray reconciliationStatus; // completed, in_progress, not_applicable
};

// With its source expanded, and the transfer or the reversal that the source came by. A charge with
// a destination is a payment (py_…) in the destination's own balance; the transfer leads back to
// the platform's charge.
struct BalanceTransaction
{
    QByteArray id;
    QByteArray type; // charge, payment, refund, payment_refund, adjustment, payout, stripe_fee, …
    QByteArray reportingCategory; // tells disputes from other adjustments
    std::int64_t amount = 0;
    std::int64_t net = 0;
    std::int64_t stripeFee = 0; // what was kept and is no application fee
    std::int64_t applicationFee = 0;
    QByteArray currency;
    Timestamp createdAt;
    QByteArray sourceId;        // py_…, ch_…, re_…, dp_…, po_…
    QByteArray paymentIntentId; // pi_…, of the source or of what it came by
    QByteArray chargeId; // ch_… on the platform; empty where the source does not lead there
    QByteArray refundId; // re_… on the platform
    // The platform took back what it had passed on of a payment, or passed it on again, without a
    // refund or a charge: what it does about disputes.
    bool isRecovery = false;
};

[[nodiscard]] std::optional<Payout> readPayout(const QJsonObject& object);
[[nodiscard]] std::optional<BalanceTransaction> readBalanceTransaction(const QJsonObject& object);

} // namespace servery::providers::stripe
