#include "core/orders/linechanges.h"

#include "core/menu/menu.h"
#include "core/orders/orderdecisions.h"

#include <algorithm>
#include <numeric>

namespace servery {

namespace {

int left(const Order& order)
{
    return std::accumulate(order.lines.begin(), order.lines.end(), 0,
                           [](int sum, const OrderLine& line) { return sum + quantityLeft(line); });
}

} // namespace

bool hasOpenChange(const Order& order)
{
    return std::any_of(order.lines.begin(), order.lines.end(),
                       [](const OrderLine& line) { return line.isChangeOpen; });
}

Result<Order, Error> takeOff(const Order& order, const LineId& line, int quantity, Timestamp now)
{
    Order after = order;
    const auto found = std::find_if(after.lines.begin(), after.lines.end(),
                                    [&](const OrderLine& each) { return each.id == line; });
    if (found == after.lines.end())
        return fail(errors::lineNotFound, line.toString());
    if (!isInKitchen(order))
        return fail(errors::invalidTransition, {},
                    {{QLatin1String("state"), toString(order.state)}});
    const int onLine = quantityLeft(*found);
    const int off = quantity == 0 ? onLine : quantity;
    if (off < 1 || off > onLine)
        return fail(errors::quantityInvalid, line.toString(),
                    {{QLatin1String("quantityLeft"), onLine}});
    if (off == left(order))
        return fail(errors::lastLine);
    found->takenOff += off;
    found->takenOffAt = now;
    found->isChangeOpen = true;
    // Nothing of it is left to do.
    if (quantityLeft(*found) == 0 && !found->doneAt.isSet())
        found->doneAt = now;
    if (isUnpaidDue(order)) {
        // Nothing was paid for it: less is due. The tip stays what the diner said.
        const std::int64_t cents = found->unitPriceCents * off;
        if (order.heldCents >= order.amountCents - cents)
            return fail(errors::paymentDue, {},
                        {{QLatin1String("heldCents"), qint64{order.heldCents}}});
        found->takenOffUnpaid += off;
        after.subtotalCents -= cents;
        after.amountCents -= cents;
    }
    ++after.version;
    return after;
}

void openChangesOfCancelled(Order& order, const Order& before)
{
    if (!isInKitchen(before))
        return;
    for (OrderLine& line : order.lines)
        line.isChangeOpen = line.isChangeOpen || quantityLeft(line) > 0;
}

Order confirmChanges(const Order& order, const QString& station)
{
    if (!hasOpenChange(order))
        return order;
    Order after = order;
    bool isChanged = false;
    for (OrderLine& line : after.lines)
        if (line.isChangeOpen && (station.isEmpty() || line.station == station)) {
            line.isChangeOpen = false;
            isChanged = true;
        }
    after.version += isChanged ? 1 : 0;
    return after;
}

} // namespace servery
