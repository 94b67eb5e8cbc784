// Bringing an order forward by an event that tells only what changed. Thread: pure functions.
#pragma once

#include "core/protocol/messages.h"

namespace servery::app {

enum class Patched {
    Complete,  // the order is now as the server has it
    NotEnough, // the event says too little; the order is unchanged
};

// The event is about this order and of the version right after its own, or of the same.
[[nodiscard]] Patched patch(protocol::OrderView& order, const protocol::Event& event);

} // namespace servery::app
