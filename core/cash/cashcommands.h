// Commands about cash. Each is handled in one place (server/cash). Thread: values.
#pragma once

#include "core/cash/drawer.h"

namespace servery {

// What staff do to the drawer. Reply: the drawer as it is afterwards; Count: expectedCents,
// countedCents, overShortCents, needsReason, needsManager; Close: those and zNumber.
struct RunDrawerAction
{
    enum class Kind { Open, PayIn, PayOut, Drop, NoSale, Count, Close };
    StaffPrincipal staff;
    Kind kind = Kind::Open;
    std::int64_t amountCents = 0; // Open: the float
    QString reason = {};
    std::vector<DenominationCount> counts = {}; // Count, Close
};

// Staff take cash for a payment that the diner chose to make at the counter, with a tip on top
// where the venue takes tips. Reply: paymentId, orderId, dueCents, tenderedCents, changeCents,
// change.
struct TakeCash
{
    StaffPrincipal staff;
    PaymentId payment;
    std::optional<std::int64_t> tenderedCents = {}; // not said: exactly what is due
    std::int64_t tipCents = 0;                      // on top of what the order has
};

// Staff take cash that buys a customer's credit; sent by wallets, inside their decision, which post
// it. Reply: sessionId, moveId, tenderedCents, changeCents.
struct TakeTopUp
{
    StaffPrincipal staff;
    std::int64_t amountCents = 0;
    std::optional<std::int64_t> tenderedCents = {}; // not said: exactly the amount
};

// Staff give cash back for a refund of a payment that was made in cash. Reply: refundId,
// amountCents.
struct GiveCashBack
{
    StaffPrincipal staff;
    RefundId refund;
};

// By administration.
struct SetCashPolicy
{
    QString storeSlug;
    CashPolicy policy;
};

} // namespace servery
