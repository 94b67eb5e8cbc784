// What a Stripe event or object says about a payment, in the project's own terms.
// Thread: pure functions.
#pragma once

#include "core/payments/dispute.h"
#include "core/payments/settlement.h"
#include "core/payouts/payout.h"
#include "server/providers/stripe/stripeevent.h"
#include "server/providers/stripe/stripeobjects.h"

#include <optional>

namespace servery {

// A webhook that waited for the payment that is known now.
struct ReplayStripeEvent
{
    PaymentId payment;
    QByteArray rawBody;
};

// Nothing where the event changes nothing (payment_intent.created, charge.succeeded, …).
[[nodiscard]] std::optional<PaymentFact> factOf(const providers::stripe::StripeEvent& event);
// What it says about a dispute of the payment; nothing where it is about none.
[[nodiscard]] std::optional<Dispute> disputeOf(const providers::stripe::StripeEvent& event,
                                               const PaymentId& payment);
[[nodiscard]] std::optional<PaymentFact> factOf(const providers::stripe::CheckoutSession& session,
                                                Timestamp now);
[[nodiscard]] std::optional<PaymentFact> factOf(const providers::stripe::PaymentIntent& intent,
                                                Timestamp now);

// What is told of a payout of a connected account. saidAt: when it was told.
[[nodiscard]] PayoutNews newsOf(const providers::stripe::Payout& payout, const QByteArray& account,
                                Timestamp saidAt);

} // namespace servery
