// Refunds by name. A provider tells of refunds in two ways: one by one, by name, and as a total of
// a payment. Names are the truth; a total may count what failed since, and what is on its way by
// our asking. So a refund counts once, whichever of the two is heard first and how often, and one
// that failed does not count again. Amounts are minor units of the payment's currency.
// Thread: pure functions.
#pragma once

#include "core/payments/payment.h"

#include <vector>

namespace servery {

// A payment's refunds the way that it came, as they are known one by one.
struct NamedRefunds
{
    std::int64_t doneCents = 0;
    std::int64_t openCents = 0;    // asked for here, and not known to be done
    std::int64_t unheardCents = 0; // of these, what the provider did not name yet
    std::int64_t failedCents = 0;  // named by the provider, and did not go back
};
[[nodiscard]] NamedRefunds namedOf(const std::vector<Refund>& refunds);

// What a total that the provider told is without what failed.
[[nodiscard]] std::int64_t withoutFailed(std::int64_t totalCents, const NamedRefunds& named);

// What a refund that nobody here asked for adds when it is heard of by name for the first time.
struct HeardRefund
{
    std::int64_t newCents = 0; // no total counted it yet
    // A total counted it, and was taken for a refund of ours: that one is on its way still.
    std::int64_t onItsWayCents = 0;
};
[[nodiscard]] HeardRefund heardOf(const Payment& payment, const NamedRefunds& named,
                                  std::int64_t amountCents);

} // namespace servery
