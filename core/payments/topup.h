// A top-up: a payment that buys credit instead of paying for an order. It is settled by the rules
// of any other payment (settlement.h), as if the credit were an order of its own: exactly the
// amount and the currency, once, and money that cannot become credit goes back or waits for a
// manager. Amounts are minor units of the wallet's currency. Thread: pure functions.
#pragma once

#include "core/payments/settlement.h"

namespace servery {

// What the customer's wallet can take and give.
struct Purse
{
    VenueId venue;                 // empty: there is no such wallet
    bool isOpen = false;           // the venue has wallets
    std::int64_t balanceCents = 0; // what it holds
    std::int64_t roomCents = 0;    // what it may still take
};

// The order that the credit would be. mayBePaid() says whether the money may become credit.
[[nodiscard]] Order creditAsOrder(const Payment& payment, const Purse& purse);

// What of a top-up's money is neither credit nor on its way back, gone, or held back by a dispute:
// above zero, the customer's; below zero, credit that nothing stands behind any more.
[[nodiscard]] std::int64_t looseCents(const Payment& payment);

struct TopUpSettlement
{
    Settlement settlement;
    std::int64_t creditCents = 0; // comes onto the wallet; below zero: leaves it
};

// Money that went back at the provider, or that a dispute holds back, is taken from the wallet as
// far as it is there; what a dispute gives up again comes back onto it.
[[nodiscard]] TopUpSettlement settleTopUp(const Payment& payment, const PaymentFact& fact,
                                          const Purse& purse, Timestamp now);
[[nodiscard]] TopUpSettlement settleTopUpDisputes(const Payment& payment,
                                                  const DisputeTotals& totals, DisputeNews news,
                                                  const Purse& purse, Timestamp now);

// Another amount than was asked becomes credit as it is. The wallet has room for it.
[[nodiscard]] TopUpSettlement acceptTopUp(const Payment& payment, const Purse& purse,
                                          Timestamp now);

namespace limits {
inline constexpr std::int64_t topUpCentsLeast = 100;       // under that a card's fee eats it
inline constexpr std::int64_t topUpCentsMost = 10'000'000; // and never more than a wallet holds
inline constexpr int topUpsPerHour = 10;                   // begun, of one wallet
} // namespace limits

namespace errors {
inline constexpr ErrorKind tooManyTopUps{"too_many_top_ups", ErrorClass::TooMany,
                                         "Too many top-ups were begun. Wait."};
} // namespace errors

} // namespace servery
