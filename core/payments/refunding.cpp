#include "core/payments/refunding.h"

#include "core/menu/menu.h"
#include "core/payments/settlement.h"

#include <algorithm>

namespace servery {

namespace {

int givenBack(const LineId& line, const std::vector<Refund>& earlier,
              const std::vector<RefundLine>& now)
{
    int quantity = 0;
    const auto add = [&](const std::vector<RefundLine>& lines) {
        for (const RefundLine& each : lines)
            if (each.line == line)
                quantity += each.quantity;
    };
    for (const Refund& refund : earlier)
        if (refund.status != RefundStatus::Failed)
            add(refund.lines);
    add(now);
    return quantity;
}

// Adds a line to the sum. At most limits::linesPerOrder lines of limits::quantityPerLine: the
// product of price and quantity was within the order's limit when it was placed.
std::optional<Error> addLine(RefundSum& sum, const RefundLine& asked, const Order& order,
                             const std::vector<Refund>& earlier)
{
    const auto found = std::find_if(order.lines.begin(), order.lines.end(),
                                    [&](const OrderLine& line) { return line.id == asked.line; });
    if (found == order.lines.end())
        return Error{errors::lineNotFound, asked.line.toString(), {}, 0};
    const int left =
        found->quantity - found->takenOffUnpaid - givenBack(asked.line, earlier, sum.lines);
    const int quantity = asked.quantity == 0 ? left : asked.quantity;
    if (quantity < 1 || quantity > left)
        return Error{errors::quantityInvalid,
                     asked.line.toString(),
                     {{QLatin1String("quantityLeft"), left}},
                     0};
    sum.lines.push_back({asked.line, quantity});
    sum.amountCents += found->unitPriceCents * quantity;
    return std::nullopt;
}

} // namespace

Result<RefundSum, Error> decideRefund(const Payment& payment, const Order& order,
                                      const std::vector<Refund>& earlier, const RefundAsk& ask)
{
    if (ask.amountCents && !ask.lines.empty())
        return fail(errors::refundAmbiguous);
    if (ask.amountCents && *ask.amountCents <= 0)
        return fail(errors::amountInvalid);
    const std::int64_t left = returnableCents(payment);
    RefundSum sum{ask.amountCents.value_or(ask.lines.empty() ? left : 0), {}};
    for (const RefundLine& line : ask.lines)
        if (auto error = addLine(sum, line, order, earlier))
            return Failure<Error>{*error};
    if (sum.amountCents > 0 && sum.amountCents <= left)
        return sum;
    QJsonObject members{{QLatin1String("refundableCents"), qint64{left}}};
    if (payment.parkedCents > 0)
        members.insert(QLatin1String("parkedCents"), qint64{payment.parkedCents});
    if (const std::int64_t disputed = disputedOf(payment); disputed > 0)
        members.insert(QLatin1String("disputedCents"), qint64{disputed});
    return fail(errors::refundExceedsPayment, {}, std::move(members));
}

} // namespace servery
