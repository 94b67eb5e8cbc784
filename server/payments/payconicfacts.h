// What Payconic and Payconiq say about a payment, in the project's own terms. Their payments are
// dead once a try failed, was cancelled or expired: another try is another payment.
// Thread: pure functions.
#pragma once

#include "core/payments/settlement.h"

#include <optional>

namespace servery {

// status: as either of them has it. amount and currency: what was said with it; where nothing was,
// what was asked is what was paid, since their payments are of one amount.
// Nothing where there is no news yet.
struct PayconicState
{
    QByteArray status;
    std::optional<std::int64_t> amountCents = {};
    QByteArray currency = {};
    QString reason = {};
    std::optional<std::int64_t> feeCents = {}; // what the provider keeps of it, where it says so
};
[[nodiscard]] std::optional<PaymentFact> factOf(const PayconicState& state, const Payment& payment,
                                                Timestamp at);

} // namespace servery
