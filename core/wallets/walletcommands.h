// Commands about wallets. Each is handled in one place (server/wallets). Thread: values.
#pragma once

#include "core/staff/staff.h"
#include "core/wallets/wallet.h"

namespace servery {

// Staff put credit on a customer's wallet for cash, which lies in the open drawer from then on. A
// number without a wallet gets one. Reply: walletId, amountCents, balanceCents, changeCents.
// Errors: forbidden, drawer_closed, amount_invalid, cash_amount_invalid, tender_insufficient,
// wallet_full.
struct AddCredit
{
    StaffPrincipal staff;
    QByteArray phone;
    std::int64_t amountCents = 0;
    std::optional<std::int64_t> tenderedCents = {}; // not said: exactly the amount
};

// Spends credit on an order, as a way to pay (payments' StartPayment). wallet: whose it is, for the
// customer who proved the number; or phone, for staff. Not said how much: all that is due. Reply:
// paymentId, status. Errors: wallet_not_found, wallet_insufficient, and StartPayment's.
struct SpendCredit
{
    OrderId order;
    WalletId wallet = {};
    std::optional<StaffPrincipal> staff = {};
    QByteArray phone = {};
    std::optional<std::int64_t> amountCents = {};
};

// Ends what is left of a wallet that did not move within the venue's days. Does nothing otherwise.
struct ExpireWallet
{
    WalletId wallet;
};

// Texts a code to a number, to prove it. Errors: store_not_found, method_unavailable (nothing can
// be texted, or the venue has no wallets), too_many_codes with limit.
struct SendWalletCode
{
    QString storeSlug;
    QByteArray phone;
    QByteArray client = {}; // the address that asks, as limits count it
};

// The number is proven: it has a wallet. Reply: walletId, balanceCents, currency. Errors:
// store_not_found, otp_malformed, otp_incorrect with attemptsLeft, otp_expired, otp_locked.
struct ProveWallet
{
    QString storeSlug;
    QByteArray phone;
    QByteArray code; // never logged
};

} // namespace servery
