// Refunding: how much a refund that staff ask for gives back, or why it cannot. Whole, by amount,
// or by line; never more than the payment still holds, and no line twice. Amounts are minor units
// of the payment's currency. Thread: pure functions.
#pragma once

#include "core/orders/order.h"
#include "core/payments/payment.h"

#include <optional>
#include <vector>

namespace servery {

// Neither: all that is left.
struct RefundAsk
{
    std::optional<std::int64_t> amountCents = {};
    std::vector<RefundLine> lines = {}; // quantity 0: all of the line that was not given back
};

struct RefundSum
{
    std::int64_t amountCents = 0;
    std::vector<RefundLine> lines;
};

// earlier: the payment's refunds so far; those that failed do not count.
// Errors: refund_ambiguous (amount and lines), amount_invalid (not above zero), line_not_found,
// quantity_invalid (more of a line than was not given back yet), refund_exceeds_payment with
// "refundableCents", and what waits for a decision (parkedCents) or is in a dispute or lost in one
// (disputedCents) instead.
[[nodiscard]] Result<RefundSum, Error> decideRefund(const Payment& payment, const Order& order,
                                                    const std::vector<Refund>& earlier,
                                                    const RefundAsk& ask);

} // namespace servery
