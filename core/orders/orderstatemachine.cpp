#include "core/orders/orderstatemachine.h"

namespace servery {

namespace {

// One answer for each pair: with two rows for one, the second would never be seen.
constexpr bool pairsAreUnique()
{
    for (std::size_t i = 0; i < orderTransitions.size(); ++i) {
        for (std::size_t j = i + 1; j < orderTransitions.size(); ++j) {
            if (orderTransitions[i].from == orderTransitions[j].from &&
                orderTransitions[i].trigger == orderTransitions[j].trigger)
                return false;
        }
    }
    return true;
}
static_assert(pairsAreUnique());

// A state is terminal exactly when no row leaves it.
constexpr bool terminalsHaveNoExit()
{
    for (const OrderState state : allOrderStates) {
        bool leaves = false;
        for (const OrderTransition& row : orderTransitions)
            leaves = leaves || row.from == state;
        if (leaves == isTerminal(state))
            return false;
    }
    return true;
}
static_assert(terminalsHaveNoExit());

} // namespace

std::optional<OrderState> orderStateFromString(QAnyStringView name)
{
    for (const OrderState state : allOrderStates) {
        if (QAnyStringView::compare(name, toString(state)) == 0)
            return state;
    }
    return std::nullopt;
}

} // namespace servery
