// Profit: what an order leaves: what was sold, less refunds, the cost of its dishes as they were
// when it was ordered, the fees, and what its messages and calls cost. Costs in another currency
// than the order's are told apart and not subtracted: nobody knows the rate here. Amounts are minor
// units; prices of messages are millionths of a unit of their currency, since one costs less than a
// cent. Thread: pure functions.
#pragma once

#include "core/orders/order.h"
#include "core/reports/daybook.h"

#include <map>

namespace servery {

// The price of one message or call, as the provider tells it: "-0.00750" and "USD".
struct MessagePrice
{
    QByteArray price;
    QByteArray currency;
};
// Millionths, always a cost above 0; nothing where it is not a decimal.
[[nodiscard]] std::optional<std::int64_t> microsOf(const QByteArray& price);
// To the nearest minor unit of the currency, a half up.
[[nodiscard]] std::int64_t centsOfMicros(std::int64_t micros, const QByteArray& currency);

struct Profit
{
    std::int64_t salesCents = 0;       // without tips and refunds
    std::int64_t tipsCents = 0;        // not part of the margin: they are the staff's
    std::int64_t refundsCents = 0;     // without the tips in them
    std::int64_t costCents = 0;        // of the dishes
    std::int64_t linesWithoutCost = 0; // dishes whose cost is not known
    std::int64_t feesCents = 0;        // the provider's
    std::int64_t platformFeeCents = 0; // the platform's
    std::int64_t lostCents = 0;        // in disputes; below 0: money that pays for nothing was kept
    std::map<QByteArray, std::int64_t> messageMicros; // by currency
    std::int64_t messages = 0;
    std::int64_t messagesWithoutPrice = 0; // not told yet

    void add(const Profit& other);
    // What is left, in the order's currency.
    [[nodiscard]] std::int64_t marginCents(const QByteArray& currency) const;
};

// lines: of the order; entries: all that the ledger has about it.
[[nodiscard]] Profit profitOf(const std::vector<OrderLine>& lines, const QByteArray& currency,
                              const std::vector<BookEntry>& entries,
                              const std::vector<MessagePrice>& messages);

} // namespace servery
