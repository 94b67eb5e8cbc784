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

// Checks that an account at the provider is free for a venue (empty: a new one): its payouts are
// held against one venue's books alone. Sent by venues, inside their decision. Errors:
// stripe_account_taken.
struct ClaimStripeAccount
{
    QByteArray account;
    VenueId venue = {};
};

// A venue's connected account from now on; empty: none, the platform's own takes its money.
// Reply: stripeAccount, applicationFeeBasisPoints. Errors: store_not_found, stripe_account_taken.
struct SetStripeAccount
{
    QString storeSlug;
    QByteArray account;
    std::optional<int> applicationFeeBasisPoints = {}; // not said: as it is
};

namespace limits {
inline constexpr int payoutReasonCharacters = 200;
} // namespace limits

namespace errors {
inline constexpr ErrorKind stripeAccountTaken{"stripe_account_taken", ErrorClass::Conflict,
                                              "This Stripe account is another store's."};
} // namespace errors

// These accounts are asked for payouts whose news never came; round makes it once a round.
struct PlanPayoutSweeps
{
    std::vector<QByteArray> accounts;
    QByteArray round;
};

} // namespace servery
