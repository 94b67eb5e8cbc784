// Commands about payouts. Each is handled in one place (server/payouts). Thread: values.
#pragma once

#include "core/payouts/reconciliation.h"

namespace servery {

// The provider told of a payout. Nothing happens where the account is no venue's; the reply's body
// then has "unknown".
struct RecordPayoutNews
{
    PayoutNews news;
};

// The same of several at once.
struct RecordPayouts
{
    std::vector<PayoutNews> news;
};

// All lines of one payout, as the provider tells them. They are compared once; a second time
// nothing happens.
struct RecordPayoutLines
{
    QByteArray payout;
    std::vector<ProviderLine> lines; // what they are here is looked up
};

// A manager accepts a difference: a correcting entry takes it out of the books, with who and why.
// Reply: the difference.
struct AcceptDifference
{
    StaffPrincipal staff;
    QByteArray payout;
    QByteArray difference;
    QString reason;
};

// These accounts are asked for payouts whose news never came; round makes it once a round.
struct PlanPayoutSweeps
{
    std::vector<QByteArray> accounts;
    QByteArray round;
};

} // namespace servery
