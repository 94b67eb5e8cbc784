// Disputes of a card payment. One payment may have several, open at once or one after the other;
// each says by itself what it holds back or took, and the payment's state is their sum, so the
// order in which their news comes is of no matter. Amounts are minor units of the payment's
// currency. Thread: values and pure functions.
// Source: Stripe's API reference, disputes: their states.
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace servery {

struct Payment;

struct Dispute
{
    QByteArray id; // the provider's: dp_…
    PaymentId payment;
    OrderId order;
    VenueId venue;
    std::int64_t amountCents = 0;
    QByteArray currency;
    QString reason;    // fraudulent, product_not_received, …
    QByteArray status; // the provider's: needs_response, under_review, won, lost, …
    Timestamp dueAt;   // until when evidence is taken
    Timestamp openedAt;
    Timestamp factAt; // when the newest of what is known was made at the provider
    Timestamp closedAt;
};
[[nodiscard]] bool isClosed(const QByteArray& disputeStatus);
// An inquiry before a dispute: it takes nothing.
[[nodiscard]] bool isInquiry(const QByteArray& disputeStatus);
// What is known after another piece of news, whatever the order they come in: a dispute that is
// closed stays so, otherwise the newer one counts, and of two of one second the later state.
[[nodiscard]] Dispute merged(const std::optional<Dispute>& known, const Dispute& news);

// What disputes hold back and have taken of a payment, in all.
struct DisputeTotals
{
    bool isOpen = false; // an inquiry, too
    std::int64_t heldCents = 0;
    std::int64_t lostCents = 0;

    friend bool operator==(const DisputeTotals&, const DisputeTotals&) = default;
};
// One that is counted in another currency than the payment's is of all that the payment received.
[[nodiscard]] DisputeTotals totalsOf(const std::vector<Dispute>& disputes, const Payment& payment);

enum class DisputeNews {
    Nothing, // of its money
    Opened,  // or became one that takes money
    Closed,  // in the venue's favour
    Lost,
};
[[nodiscard]] DisputeNews newsOf(const std::optional<Dispute>& before, const Dispute& after);

} // namespace servery
