// The Stripe objects that this project keeps something of. Amounts are minor units, currencies
// upper case, absent strings empty. Thread: values.
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace servery::providers::stripe {

struct CheckoutSession
{
    QByteArray id;
    QString url;              // where the diner pays; empty once the session is over
    QByteArray status;        // open, complete, expired
    QByteArray paymentStatus; // paid, unpaid, no_payment_required
    QByteArray paymentIntentId;
    std::optional<std::int64_t> amountTotal;
    QByteArray currency;
    QByteArray clientReferenceId;
    QByteArray metadataOrderId;
    QByteArray metadataPaymentId;
    bool livemode = false;
    Timestamp expiresAt;
};

struct PaymentIntent
{
    QByteArray id;
    QByteArray clientSecret;
    QByteArray status; // only succeeded and canceled are terminal
    std::int64_t amount = 0;
    std::int64_t amountReceived = 0;
    QByteArray currency;
    QByteArray latestChargeId;
    QByteArray metadataOrderId;
    QByteArray metadataPaymentId;
    QByteArray failureCode;
    QString failureMessage;
    bool livemode = false;
};

struct Refund
{
    QByteArray id;
    QByteArray status; // pending, requires_action, succeeded, failed, canceled
    std::int64_t amount = 0;
    QByteArray currency;
    QByteArray paymentIntentId;
    QByteArray chargeId;
    QByteArray metadataRefundId;
    QByteArray failureReason;
};

// One page of a list, newest first.
template <class T>
struct Page
{
    std::vector<T> items;
    bool hasMore = false;
};

// Nothing when the object is not of that kind or lacks what cannot be done without.
[[nodiscard]] std::optional<CheckoutSession> readCheckoutSession(const QJsonObject& object);
[[nodiscard]] std::optional<PaymentIntent> readPaymentIntent(const QJsonObject& object);
[[nodiscard]] std::optional<Refund> readRefund(const QJsonObject& object);

} // namespace servery::providers::stripe
