// Refunds by name. A provider tells of refunds in two ways: one by one, by name, and as a total of
// a payment. Names are the truth; a total may count what failed since, and what is on its way by
// our asking. So a refund counts once, whichever of the two is heard first and how often, and one
// that failed does not count again: what a payment gave back is counted anew from its names and the
// largest total with every news. Amounts are minor units of the payment's currency.
// Thread: pure functions.
#pragma once

#include "core/payments/payment.h"

#include <vector>

namespace servery {

// A payment's refunds the way that it came, as they are known one by one.
struct NamedRefunds
{
    std::int64_t doneCents = 0;
    std::int64_t openCents = 0;      // asked for here, and not known to be done
    std::int64_t failedCents = 0;    // named by the provider, and did not go back
    std::int64_t toWalletsCents = 0; // asked for and not done, of which the provider knows nothing
};
[[nodiscard]] NamedRefunds namedOf(const std::vector<Refund>& refunds);

// What a total that the provider told is without what failed.
[[nodiscard]] std::int64_t withoutFailed(std::int64_t totalCents, const NamedRefunds& named);

// What of a payment went back without a name: more than its refunds that are done, and those that
// are open and counted already.
[[nodiscard]] std::int64_t namelessOf(const Payment& payment, const NamedRefunds& named);

// What went back, and what is on its way, after news of one refund: `named` as it is now,
// `namelessCents` as it was before. What else a total counted is of the refunds that are open.
struct CountedRefunds
{
    std::int64_t refundedCents = 0;
    std::int64_t refundingCents = 0;
};
[[nodiscard]] CountedRefunds countedOf(const Payment& payment, const NamedRefunds& named,
                                       std::int64_t namelessCents);

} // namespace servery
