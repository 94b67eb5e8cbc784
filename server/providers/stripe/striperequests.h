// The bodies of the requests that change something at Stripe. The encoding is deterministic: the
// same parameters are the same bytes, so that a caller can store the idempotency key and the body
// before the first send, and send exactly that again. Currencies go out in lower case.
// Amounts: minor units. Thread: pure functions.
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace servery::providers::stripe {

// Whether Stripe charges this many minor units as they are. It counts the króna, the shilling of
// Uganda and the ariary in other units than ISO 4217 (sent as they are, one would be charged a
// hundredth), and takes currencies of three decimals in steps of ten. Source: docs.stripe.com,
// Supported currencies, special cases.
[[nodiscard]] bool canCharge(std::int64_t minorUnits, const QByteArray& currency);

// Where the money of a charge goes. An empty destination keeps it on the platform, and then there
// is no fee either.
struct Destination
{
    QByteArray account; // acct_…
    std::int64_t applicationFeeAmount = 0;
};

struct CheckoutLine
{
    QString name;
    std::int64_t unitAmount = 0;
    int quantity = 1;
    QString description = {}; // left out when empty
};

struct CheckoutSessionParameters
{
    // client_reference_id and metadata[order_id]: what it pays for, by our id.
    QByteArray orderId;
    QByteArray paymentId; // metadata[payment_id]: how a lost answer is found again
    QByteArray currency;
    std::vector<CheckoutLine> lines;
    std::int64_t tipAmount = 0; // a line of its own, when > 0
    QString tipName = QStringLiteral("Tip");
    QByteArray successUrl;
    QByteArray cancelUrl;
    Timestamp expiresAt; // 30 minutes to 24 hours from now, says Stripe; unset: Stripe's 24 hours
    Destination destination = {};
};

struct PaymentIntentParameters
{
    QByteArray orderId;   // metadata[order_id]
    QByteArray paymentId; // metadata[payment_id]
    std::int64_t amount = 0;
    QByteArray currency;
    Destination destination = {};
};

struct RefundParameters
{
    QByteArray paymentIntentId;
    std::int64_t amount = 0;
    QByteArray orderId = {};  // metadata[order_id]
    QByteArray refundId = {}; // metadata[refund_id]: how a lost answer is found again
    QByteArray reason = {};   // duplicate, fraudulent, requested_by_customer, or empty
    // For charges with a destination: take the money and the fee back as well.
    bool reverseTransfer = false;
    bool refundApplicationFee = false;
};

[[nodiscard]] QByteArray encodeCheckoutSession(const CheckoutSessionParameters& parameters);
[[nodiscard]] QByteArray encodePaymentIntent(const PaymentIntentParameters& parameters);
[[nodiscard]] QByteArray encodeRefund(const RefundParameters& parameters);

// Whether such a body of a payment passes its money on to a venue's account.
[[nodiscard]] bool hasDestination(const QByteArray& body);

} // namespace servery::providers::stripe
