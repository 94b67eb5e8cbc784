// The decisions about an order: each checks every rule and then answers the order as it is
// afterwards, or one named refusal. Nothing is changed in place. Thread: pure functions.
#pragma once

#include "core/orders/order.h"
#include "core/orders/orderstatemachine.h"

namespace servery {

// invalid_transition, with the order's state.
[[nodiscard]] Failure<Error> refuseTransition(const Order& order, const QString& detail = {});
// What an order that is paid when it is collected may become besides: the kitchen begins, and the
// order has never been PAYMENT_SUCCEEDED, since it is not paid.
inline constexpr std::array dueTransitions{
    OrderTransition{OrderState::PaymentPending, OrderTrigger::Accept, OrderState::Preparing},
};

// Moves the order; version, timeline and the moment's own time are set.
// Errors: invalid_transition with "state"; payment_due (handing over what is not paid).
[[nodiscard]] Result<Order, Error> move(const Order& order, OrderTrigger trigger, Timestamp now);

// The venue lets it be paid when it is collected: it is a ticket from now on. Its pickup code comes
// with the payment.
// Error: invalid_transition (only what waits for its payment can become due).
[[nodiscard]] Result<Order, Error> makeDue(const Order& order, Timestamp now);
// What was due was paid while the kitchen had it. Error: invalid_transition.
[[nodiscard]] Result<Order, Error> payDue(const Order& order, Timestamp now);

// A tip on top of what it has, while it may be paid. Errors: tip_invalid (nothing, or the tips are
// more than the dishes), amount_too_large, invalid_transition.
[[nodiscard]] Result<Order, Error> addTip(const Order& order, std::int64_t tipCents);

// Ticks a line off or on, in PREPARING alone and READY not: a ready ticket is recalled first.
// Errors: line_not_found, invalid_transition.
[[nodiscard]] Result<Order, Error> markLine(const Order& order, const LineId& line, bool done,
                                            Timestamp now);

// The next pickup code; the one before dies with it. Errors: invalid_transition (not paid, or
// over), payment_due, code_limit_reached (limits::codesPerOrder new ones after the first).
[[nodiscard]] Result<Order, Error> issueCode(const Order& order, Timestamp now);

// Whether a code may be tried now. Errors: otp_malformed, invalid_transition, payment_due,
// otp_expired, otp_locked (with the seconds until the code ends).
[[nodiscard]] Result<Done, Error> mayTryCode(const Order& order, const QByteArray& code,
                                             Timestamp now);
// Counts a wrong code; the refusal that goes with it is wrongCode().
[[nodiscard]] Order countWrongCode(const Order& order);
[[nodiscard]] Error wrongCode(const Order& afterwards);

// Handing over at the table. Errors: handover_not_offered, invalid_transition, payment_due.
[[nodiscard]] Result<Done, Error> mayHandOverAtTable(const Order& order, bool venueServesTables);

// When the diner is rung about READY: at once, or not at all. Consent and a phone are needed, and
// calls are at least limits::msBetweenCalls apart.
[[nodiscard]] bool shouldCall(const Order& order, Timestamp now);

} // namespace servery
