// Settlement: what a verified fact about a payment means for the payment and its order.
//
// Facts come in any order and any number of times; whatever the order, the end is the same: success
// is final, terminal facts beat passing ones, and of two passing facts the newer one counts (by the
// provider's own time, then by rank). Paid means exactly the amount and the currency. Money for an
// order that cannot be made any more, or that was paid already, goes back; but a transfer of
// another amount than was asked is parked, since a person has to send it back.
//
// Disputes are no facts of that kind: each speaks for itself, and the payment is told their sum
// (dispute.h). What they hold back or took has gone that way and is given back by no other.
//
// An order may be paid in parts: each is held until the sum is reached, and then all of them pay
// for it. What is over, because parts came at once, goes back.
// Thread: pure functions.
#pragma once

#include "core/orders/order.h"
#include "core/orders/orderstatemachine.h"
#include "core/payments/dispute.h"
#include "core/payments/payment.h"

#include <optional>

namespace servery {

struct PaymentFact
{
    enum class Kind {
        ConfirmationRequired, // the diner must act, or the bank is working
        Failed,               // this try failed; another may succeed
        Cancelled,            // the provider's object is dead: nothing more comes of it
        Succeeded,            // money arrived: amountCents of currency
        Refunded,             // amountCents went back so far, in all
        RefundedElsewhere,    // amountCents more went back, which nobody here asked for
        Reversed,             // the bank took amountCents more of a transfer back
    };
    Kind kind = Kind::ConfirmationRequired;
    Timestamp at; // at the provider
    std::int64_t amountCents = 0;
    QByteArray currency = {};
    QString reason = {};
};

// What the order's other payments came to.
struct Tab
{
    std::int64_t heldCents = 0; // parts that arrived and wait for the rest
    // Of all that pay for the order or are held, without what was over:
    std::int64_t receivedCents = 0;
    std::int64_t refundedCents = 0;
    std::int64_t refundingCents = 0;
    bool isDisputed = false;
};
[[nodiscard]] Tab tabOf(const std::vector<Payment>& others);

struct Settlement
{
    Payment payment;                     // after the fact
    QByteArray paymentStatus;            // the order's, after the fact
    std::optional<OrderTrigger> trigger; // to apply to the order; allowed in its state
    bool paysDue = false;                // paid in full while the kitchen had it
    std::int64_t heldCents = 0;          // of the whole order, after the fact
    std::int64_t refundCents = 0;        // > 0: give this back
    QString refundReason;
    QString alarm; // not empty: the manager must know; a stable code
    bool changed = false;
};

[[nodiscard]] Settlement settle(const Payment& payment, const Order& order, const PaymentFact& fact,
                                Timestamp now, const Tab& others = {});

// What the payment's disputes come to from now on, and what is new about one of them. What they
// give up goes back where the payment pays for nothing, or for an order that was cancelled.
[[nodiscard]] Settlement settleDisputes(const Payment& payment, const Order& order,
                                        const DisputeTotals& totals, DisputeNews news,
                                        Timestamp now, const Tab& others = {});

// The parts that the last one completes: each pays for the order from now on, in the order given
// and before the completing payment.
[[nodiscard]] std::vector<Payment> applyParts(std::vector<Payment> parts, Timestamp now);

// A transfer of another amount than was asked, taken as it is: what is due of it pays, as a part or
// in full, and what is over goes back. The order may still be paid.
[[nodiscard]] Settlement acceptMismatch(const Payment& payment, const Order& order, Timestamp now,
                                        const Tab& others);

// The order's payment status as this payment sees it, together with the others that pay for it;
// `state` is the order's after the fact. Once an order was paid, only those say more.
[[nodiscard]] PaymentStatus statusAfter(const Payment& payment, const Order& order,
                                        OrderState state, const Tab& others = {});

// What of a payment is still here.
[[nodiscard]] inline std::int64_t leftCents(const Payment& payment)
{
    return payment.receivedCents - payment.refundedCents - payment.refundingCents -
           payment.writtenOffCents;
}
// What is not spoken for yet: what is parked is for those to decide whom it waits for.
[[nodiscard]] inline std::int64_t refundableCents(const Payment& payment)
{
    return leftCents(payment) - payment.parkedCents;
}
// What of a payment disputes hold back or took.
[[nodiscard]] inline std::int64_t disputedOf(const Payment& payment)
{
    return payment.disputedCents + payment.disputeLostCents;
}
// What can still be given back: nothing that waits for a decision, and nothing that is disputed,
// which went back that way.
[[nodiscard]] std::int64_t returnableCents(const Payment& payment);
// What of it counts towards its order while it waits for the rest: nothing that was lost meanwhile.
[[nodiscard]] std::int64_t heldCentsOf(const Payment& payment);

} // namespace servery
