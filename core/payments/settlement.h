// Settlement: what a verified fact about a payment means for the payment and its order.
//
// Facts come in any order and any number of times; whatever the order, the end is the same: success
// is final, terminal facts beat passing ones, and of two passing facts the newer one counts (by the
// provider's own time, then by rank). Paid means exactly the amount and the currency. Money for an
// order that cannot be made any more, or that was paid already, goes back.
// Thread: pure functions.
#pragma once

#include "core/orders/order.h"
#include "core/orders/orderstatemachine.h"
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
        DisputeOpened,        // amountCents are held back
        DisputeClosed,        // in the venue's favour
        DisputeLost,          // amountCents are gone
    };
    Kind kind = Kind::ConfirmationRequired;
    Timestamp at; // at the provider
    std::int64_t amountCents = 0;
    QByteArray currency = {};
    QString reason = {};
};

struct Settlement
{
    Payment payment;                     // after the fact
    QByteArray paymentStatus;            // the order's, after the fact
    std::optional<OrderTrigger> trigger; // to apply to the order; allowed in its state
    std::int64_t refundCents = 0;        // > 0: give this back
    QString refundReason;
    QString alarm; // not empty: the manager must know; a stable code
    bool changed = false;
};

[[nodiscard]] Settlement settle(const Payment& payment, const Order& order, const PaymentFact& fact,
                                Timestamp now);

// Money of another amount than was asked, taken as it is. The order may still be paid.
[[nodiscard]] Settlement acceptMismatch(const Payment& payment, const Order& order, Timestamp now);

// The order's payment status as this payment sees it; `state` is the order's after the fact. Once
// an order was paid, only the payment that paid it says more.
[[nodiscard]] PaymentStatus statusAfter(const Payment& payment, const Order& order,
                                        OrderState state);

// What can still be given back.
[[nodiscard]] inline std::int64_t refundableCents(const Payment& payment)
{
    return payment.receivedCents - payment.refundedCents - payment.refundingCents -
           payment.writtenOffCents;
}

} // namespace servery
