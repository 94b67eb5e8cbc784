// Commands about tips and hours. Each is handled in one place (server/tips). Thread: values.
#pragma once

#include "core/tips/tips.h"

#include <QDate>

namespace servery {

// Staff clock themselves in and out. Reply: the shift.
struct ClockShift
{
    StaffPrincipal staff;
    bool begins = true;
};

// A manager enters hours that were worked. Reply: the shift.
struct EnterShift
{
    StaffPrincipal staff;
    StaffId who;
    Timestamp startedAt;
    Timestamp endedAt;
};

// What tips the diner's page offers, and how they are shared. Reply: the policy.
struct SetTipPolicy
{
    StaffPrincipal staff;
    std::vector<int> percents; // offered, in this order
    bool takesOther = true;    // an amount of the diner's own
    TipPolicy policy;
};

// All tips up to the end of the day that were not shared yet are given to those who worked on it.
// Reply: the day's shares.
struct AllocateTips
{
    StaffPrincipal staff;
    QDate day;
};

// Tips are paid out to one member of staff. Reply: staffId, payableCents.
struct PayTips
{
    enum class From { Drawer, Safe, Bank };
    StaffPrincipal staff;
    StaffId who;
    std::int64_t amountCents = 0;
    From from = From::Safe;
};

} // namespace servery
