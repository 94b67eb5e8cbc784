// What a venue allows of the ways to pay that Servery settles itself. Thread: values.
#pragma once

#include "core/staff/staff.h"
#include "core/transfers/bankaccount.h"

namespace servery {

struct PaymentRules
{
    // Orders of at most this much may be paid when they are collected, in minor units of the
    // venue's currency; 0: every order is paid before the kitchen begins.
    std::int64_t payOnPickupCents = 0;
    BankAccount account;   // where transfers go; not set: the server's own
    QByteArray csvMapping; // of the bank's statements, as JSON; empty: none was given
    int walletDays = 0;    // a customer's credit ends so long after its last move; 0: it never does

    friend bool operator==(const PaymentRules&, const PaymentRules&) = default;
};

// By a manager, or by administration (no venue in the principal: the slug says which).
// Errors: forbidden, store_not_found.
struct SetPaymentRules
{
    StaffPrincipal staff;
    QString storeSlug = {};
    PaymentRules rules;
};

namespace limits {
inline constexpr int walletDaysMost = 3650;
} // namespace limits

} // namespace servery
