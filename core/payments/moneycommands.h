// Commands about money that waits for a decision, and about disputes. Thread: values.
#pragma once

#include "core/payments/dispute.h"
#include "core/payments/parkedmoney.h"
#include "core/staff/staff.h"

namespace servery {

// Money waits for a manager from now on. Sent by payments, inside their decision.
struct ParkMoney
{
    ParkedMoney money; // without an id
};

// A manager decides what becomes of it. Reply: parkedId, state.
// Errors: parked_money_not_found, forbidden, and those of mayDecide().
struct DecideMoney
{
    StaffPrincipal staff;
    ParkedMoneyId money;
    MoneyDecision decision = MoneyDecision::Refund;
    QString note;
};

// What is parked of a payment stays with the venue, for nothing. Sent by the decision above.
struct WriteOffPayment
{
    PaymentId payment;
    std::int64_t amountCents = 0;
};

// A provider's news about a dispute; what all of its payment's come to follows from it. Sent by
// payments, inside their decision.
struct RecordDispute
{
    Dispute dispute; // its payment by id; the order and the venue are the payment's
};

} // namespace servery
