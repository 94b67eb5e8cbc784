// The one table of what an order may become. Whatever is not in it is refused by name
// (invalid_transition); the diagram in docs/order-states.md is generated from it. Thread: any.
#pragma once

#include "core/orders/orderstate.h"

namespace servery {

struct OrderTransition
{
    OrderState from;
    OrderTrigger trigger;
    OrderState to;
};

inline constexpr std::array orderTransitions{
    OrderTransition{OrderState::Created, OrderTrigger::ConfirmationRequired,
                    OrderState::PaymentPending},
    OrderTransition{OrderState::Created, OrderTrigger::PaymentSucceeded,
                    OrderState::PaymentSucceeded},
    OrderTransition{OrderState::PaymentPending, OrderTrigger::PaymentSucceeded,
                    OrderState::PaymentSucceeded},
    OrderTransition{OrderState::PaymentPending, OrderTrigger::PaymentFailed, OrderState::Created},
    OrderTransition{OrderState::Created, OrderTrigger::Cancel, OrderState::Cancelled},
    OrderTransition{OrderState::PaymentPending, OrderTrigger::Cancel, OrderState::Cancelled},
    OrderTransition{OrderState::Created, OrderTrigger::Expire, OrderState::Expired},
    OrderTransition{OrderState::PaymentPending, OrderTrigger::Expire, OrderState::Expired},
    OrderTransition{OrderState::PaymentSucceeded, OrderTrigger::Accept, OrderState::Preparing},
    OrderTransition{OrderState::Preparing, OrderTrigger::MarkReady, OrderState::Ready},
    OrderTransition{OrderState::Ready, OrderTrigger::Recall, OrderState::Preparing},
    OrderTransition{OrderState::Ready, OrderTrigger::Complete, OrderState::Completed},
    OrderTransition{OrderState::PaymentSucceeded, OrderTrigger::ManagerCancel,
                    OrderState::Cancelled},
    OrderTransition{OrderState::Preparing, OrderTrigger::ManagerCancel, OrderState::Cancelled},
    OrderTransition{OrderState::Ready, OrderTrigger::ManagerCancel, OrderState::Cancelled},
};

// The state after the trigger; nullopt: refused.
[[nodiscard]] constexpr std::optional<OrderState> next(OrderState from, OrderTrigger trigger)
{
    for (const OrderTransition& row : orderTransitions) {
        if (row.from == from && row.trigger == trigger)
            return row.to;
    }
    return std::nullopt;
}

} // namespace servery
