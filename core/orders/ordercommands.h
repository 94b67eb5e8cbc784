// Commands about orders. Each is handled in one place (server/orders). Thread: values.
#pragma once

#include "core/orders/cart.h"
#include "core/orders/orderstatemachine.h"
#include "core/payments/payment.h"
#include "core/staff/staff.h"

#include <optional>

namespace servery {

// A cart becomes an order and its first payment: a diner's, or one that staff take at the counter.
// Reply: orderId, paymentId, number, state, amountCents, currency.
struct PlaceOrder
{
    Cart cart;
    PaymentFlow flow = PaymentFlow::Checkout;
    std::optional<StaffPrincipal> staff = {}; // the store is then their venue, not the cart's
    bool startsPayment = true;                // otherwise the way to pay is chosen afterwards
};

// By the diner, before payment.
struct CancelOrder
{
    OrderId order;
    QString reason;
};

// Not paid within the venue's time. Does nothing when it was paid or is over.
struct ExpireOrder
{
    OrderId order;
};

// The time of a scheduled order has come. Does nothing when it was fired, held or is over.
struct FireScheduled
{
    OrderId order;
};

// What staff do to an order. Reply: the order's id, number, state, paymentStatus, version.
struct RunStaffAction
{
    enum class Kind {
        Prepare,
        Ready,
        Recall,
        PrepareOrRecall, // to PREPARING, from wherever that is allowed
        Complete,
        ResendCode,
        Cancel,
        LineDone,
        LineUndo,
        Hold,
        Fire,
        FireCourse,
        Rush,
        Unrush,
        Bump,         // all that a station has on the ticket is done
        RecallTicket, // what the station was done with last is to do again
    };
    StaffPrincipal staff;
    Kind kind = Kind::Prepare;
    OrderId order;
    LineId line = {};             // LineDone, LineUndo
    QByteArray code = {};         // Complete; never logged
    bool handOverAtTable = false; // Complete without a code
    QString reason = {};          // Cancel
    QString station = {};         // Bump, RecallTicket; empty: every one
    int course = 0;               // FireCourse
};

// Staff take a line of a paid order off, or some of it; its money goes back in the same decision.
// Reply: as of RunStaffAction, with the refund's refundId and amountCents. Errors: order_not_found,
// forbidden, field_missing (reason), those of takeOff() and of decideRefund().
struct TakeOffLine
{
    StaffPrincipal staff;
    OrderId order;
    LineId line;
    int quantity = 0; // 0: all that is left of it
    QString reason;
};

// The kitchen understood what was changed; once more does nothing. Error: order_not_found.
struct ConfirmChange
{
    StaffPrincipal staff;
    OrderId order;
    QString station; // whose lines; empty: all
};

// What a payment's fact means for its order; sent by payments alone, inside their decision.
struct ApplyPaymentOutcome
{
    OrderId order;
    std::optional<OrderTrigger> trigger;
    QByteArray paymentStatus;
    std::optional<std::int64_t> heldCents = {}; // where what arrived in parts changed
    bool paysDue = false;                       // paid while the kitchen had it
};

// The diner gives a tip at the counter, on top of what the order has; sent by cash alone, inside
// its decision. Errors: tip_invalid, amount_too_large, invalid_transition (it cannot be paid any
// more).
struct AddTip
{
    OrderId order;
    std::int64_t tipCents = 0;
};

// The venue lets it be paid when it is collected; sent by payments alone, inside their decision.
struct MakeOrderDue
{
    OrderId order;
};

// The call that was asked for at that time was let be before it rang, since the order was not READY
// any more; sent by notifications alone.
struct ForgetCall
{
    OrderId order;
    Timestamp askedAt;
};

} // namespace servery
