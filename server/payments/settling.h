// What settling a fact needs, whatever the payment is for: why its money moved, and whether money
// that pays for nothing waits for a manager.
// Thread: pure functions.
#pragma once

#include "core/ledger/ledger.h"
#include "core/menu/menu.h"
#include "core/payments/moneycommands.h"

namespace servery {

// Why the fact moved money. A refund that goes with the money's arrival has the same cause.
[[nodiscard]] ledger::Cause causeOf(const PaymentFact& fact, const Settlement& settlement);
// Why a payment's disputes moved its money.
[[nodiscard]] ledger::Cause causeOf(DisputeNews news, const Payment& before, const Payment& after);
// Set where the money waits rather than going back by itself.
[[nodiscard]] std::optional<ParkedKind> strayKindOf(const Settlement& settlement,
                                                    const VenueSettings* venue);
[[nodiscard]] ParkMoney parkCommand(const Payment& payment, ParkedKind kind,
                                    std::int64_t amountCents);

} // namespace servery
