// The states of an order and what moves it between them. The names on the wire and in the database
// are the capitals of toString; they are append-only. Thread: values.
#pragma once

#include <QAnyStringView>
#include <QLatin1String>

#include <array>
#include <cstdint>
#include <optional>

namespace servery {

enum class OrderState : std::uint8_t {
    Created,
    PaymentPending,
    PaymentSucceeded,
    Preparing,
    Ready,
    Completed,
    Cancelled,
    Expired,
};

enum class OrderTrigger : std::uint8_t {
    ConfirmationRequired, // the diner starts to pay, or the provider waits for the diner
    PaymentSucceeded,     // verified, the full amount in the right currency
    PaymentFailed,        // may be tried again
    Cancel,               // by the diner or staff, before payment
    Expire,               // not paid within the venue's time
    Accept,               // staff begin to prepare
    MarkReady,
    Recall,        // ready was a mistake
    Complete,      // the pickup code was verified, or handed over at the table
    ManagerCancel, // with a reason, after payment; a refund follows
};

inline constexpr std::array allOrderStates{
    OrderState::Created,   OrderState::PaymentPending, OrderState::PaymentSucceeded,
    OrderState::Preparing, OrderState::Ready,          OrderState::Completed,
    OrderState::Cancelled, OrderState::Expired};

// PAYMENT_SUCCEEDED and so on.
[[nodiscard]] constexpr QLatin1String toString(OrderState state)
{
    switch (state) {
    case OrderState::Created:
        return QLatin1String("CREATED");
    case OrderState::PaymentPending:
        return QLatin1String("PAYMENT_PENDING");
    case OrderState::PaymentSucceeded:
        return QLatin1String("PAYMENT_SUCCEEDED");
    case OrderState::Preparing:
        return QLatin1String("PREPARING");
    case OrderState::Ready:
        return QLatin1String("READY");
    case OrderState::Completed:
        return QLatin1String("COMPLETED");
    case OrderState::Cancelled:
        return QLatin1String("CANCELLED");
    case OrderState::Expired:
        return QLatin1String("EXPIRED");
    }
    return QLatin1String();
}

// A name for diagrams and logs.
[[nodiscard]] constexpr QLatin1String toString(OrderTrigger trigger)
{
    switch (trigger) {
    case OrderTrigger::ConfirmationRequired:
        return QLatin1String("payment requires confirmation");
    case OrderTrigger::PaymentSucceeded:
        return QLatin1String("payment verified in full");
    case OrderTrigger::PaymentFailed:
        return QLatin1String("payment failed");
    case OrderTrigger::Cancel:
        return QLatin1String("diner or staff cancels");
    case OrderTrigger::Expire:
        return QLatin1String("not paid in time");
    case OrderTrigger::Accept:
        return QLatin1String("staff accept");
    case OrderTrigger::MarkReady:
        return QLatin1String("staff mark ready");
    case OrderTrigger::Recall:
        return QLatin1String("staff recall");
    case OrderTrigger::Complete:
        return QLatin1String("code verified or handed over");
    case OrderTrigger::ManagerCancel:
        return QLatin1String("manager cancels and refunds");
    }
    return QLatin1String();
}

[[nodiscard]] std::optional<OrderState> orderStateFromString(QAnyStringView name);

// No way out of it.
[[nodiscard]] constexpr bool isTerminal(OrderState state)
{
    return state == OrderState::Completed || state == OrderState::Cancelled ||
           state == OrderState::Expired;
}
// The phase FULFILLING: in the kitchen's hands.
[[nodiscard]] constexpr bool isFulfilling(OrderState state)
{
    return state == OrderState::Preparing || state == OrderState::Ready;
}
// May still be paid.
[[nodiscard]] constexpr bool awaitsPayment(OrderState state)
{
    return state == OrderState::Created || state == OrderState::PaymentPending;
}

} // namespace servery
