// A Stripe webhook event, read once at the edge. Only what this project acts on is kept, under the
// same names for every kind of object; what an object does not have stays empty. References that
// Stripe may expand (payment_intent, charge, latest_charge, …) are read as an id, as an object or
// as null. Amounts are minor units; currencies are upper case. Thread: values. Errors:
// webhook_malformed for a body that is not an event.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "server/providers/stripe/stripeobjects.h"
#include "server/providers/stripe/stripepayouts.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace servery::providers::stripe {

struct StripeEvent
{
    QByteArray id;      // evt_…
    QByteArray type;    // payment_intent.succeeded, …
    QByteArray account; // set on Connect events alone
    QByteArray apiVersion;
    bool livemode = false;
    Timestamp createdAt;

    QByteArray objectKind; // payment_intent, checkout.session, charge, refund, dispute, …
    QByteArray objectId;

    QByteArray paymentIntentId;
    QByteArray checkoutSessionId;
    QByteArray chargeId;
    QByteArray refundId;
    QByteArray disputeId;

    QByteArray status;        // the object's own
    QByteArray paymentStatus; // Checkout: paid, unpaid, no_payment_required

    std::optional<std::int64_t> amount; // Checkout: amount_total
    std::optional<std::int64_t> amountReceived;
    std::optional<std::int64_t> amountRefunded;
    std::optional<std::int64_t> applicationFeeAmount;
    QByteArray currency;
    QByteArray transferDestination; // acct_…
    bool refunded = false;          // a charge: wholly

    QByteArray clientReferenceId;
    QByteArray metadataOrderId;  // metadata[order_id]: a hint, no proof
    QByteArray metadataRefundId; // metadata[refund_id]

    QByteArray failureCode; // decline code where there is one
    QString failureMessage;
    Timestamp evidenceDueAt; // of a dispute
    QByteArray reason;       // of a dispute, a refund or a cancellation

    // The refund that it is about; of a charge those that it lists, as older versions of the API
    // do.
    std::vector<Refund> refunds;

    std::optional<Payout> payout; // payout.…
};

[[nodiscard]] Result<StripeEvent, Error> parseEvent(const QByteArray& rawBody);

} // namespace servery::providers::stripe
