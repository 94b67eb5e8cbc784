// The ledger's terms: accounts, postings and the transactions that hold them. Double entry: a debit
// is positive and a credit negative, and every transaction sums to zero in each of its currencies.
// A posting is never changed; a correction is a transaction of its own. Amounts are minor units.
// Thread: values and pure functions.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"

#include <QByteArray>
#include <QString>

#include <compare>
#include <optional>
#include <vector>

namespace servery::ledger {

// Append-only: the names are part of the hash chain. Debit means more of the first five and of the
// costs, credit means more of what is owed and of income.
enum class AccountKind : std::uint8_t {
    CardClearing,     // at a provider of card payments; the holder is the provider
    BankClearing,     // bank transfers that were seen
    CashDrawer,       // in one drawer session; the holder is the session
    Safe,             // cash of the venue that is in no open drawer
    PayoutsInTransit, // on its way from the provider to the bank
    Bank,
    Wallet,            // owed to one customer; the holder is the customer
    UnappliedReceipts, // money that pays for nothing: to be given back
    RefundsPayable,    // refunds that were asked for and did not arrive yet
    TipsPayable,       // the pool; the holder is who they were shared to
    Tax,
    Sales,
    Refunds, // against sales
    Fees,
    PlatformFee,
    Disputes, // held back by the provider until decided
    WriteOffs,
    CashOverShort,
    PettyCash,      // paid in and out of drawers for other things than orders
    OwedToPlatform, // what it paid for the venue, such as disputes of what it had passed on
};

struct Account
{
    AccountKind kind = AccountKind::Sales;
    QByteArray holder = {}; // letters, digits and _; empty where the kind has one account

    friend bool operator==(const Account&, const Account&) = default;
    friend std::strong_ordering operator<=>(const Account& a, const Account& b)
    {
        if (a.kind != b.kind)
            return a.kind <=> b.kind;
        return a.holder < b.holder    ? std::strong_ordering::less
               : a.holder == b.holder ? std::strong_ordering::equal
                                      : std::strong_ordering::greater;
    }
};

// "card_clearing/stripe", "sales".
[[nodiscard]] QByteArray toString(const Account& account);
[[nodiscard]] std::optional<Account> accountFromString(const QByteArray& text);

// Whether the account may be on one side only: a drawer never holds less than nothing, and nobody's
// wallet owes us.
[[nodiscard]] bool isWithinBounds(const Account& account, std::int64_t balanceCents);

struct Posting
{
    Account account;
    QByteArray currency; // ISO 4217, upper case
    std::int64_t amountCents = 0;

    friend bool operator==(const Posting&, const Posting&) = default;
};

// Why money moved. Append-only, like the accounts.
enum class Cause : std::uint8_t {
    Opening, // what a payment had come to before there was a ledger
    PaymentReceived,
    RefundRequested,
    RefundSucceeded,
    RefundFailed,
    RefundedAtProvider, // not asked for by us
    DisputeOpened,
    DisputeClosed, // in the venue's favour
    DisputeLost,
    FeeCharged,
    WalletToppedUp,
    WalletExpired,
    DrawerOpened,
    DrawerPaidIn,
    DrawerPaidOut,
    DrawerDropped,
    DrawerClosed,
    CashRounded, // to the smallest coin
    PayoutCreated,
    PayoutPaid,
    PayoutFailed,
    Correction,
    TipsAllocated, // from the pool to those who worked
    TipsPaid,
    WrittenOff, // money that pays for nothing stays with the venue
};
[[nodiscard]] QByteArray toString(Cause cause);
[[nodiscard]] std::optional<Cause> causeFromString(const QByteArray& text);

struct Transaction
{
    VenueId venue;
    Cause cause = Cause::Correction;
    QByteArray causeId; // of the payment, refund, drawer move, … behind it
    // What makes it idempotent: a second transaction of the venue with the same key is not posted.
    // Empty: the cause's name and id.
    QByteArray key = {};
    QByteArray subject = {}; // what it is looked up by: the order's id, the drawer session's
    QByteArray actor = {};   // the member of staff; empty: the system
    QString memo = {};       // the reason that a person gave
    std::vector<Posting> postings = {};
};

[[nodiscard]] QByteArray keyOf(const Transaction& transaction);

enum class Fault { Empty, ZeroPosting, CurrencyUnknown, HolderInvalid, Overflow, Unbalanced };
// Why the transaction cannot be posted; nothing when it can.
[[nodiscard]] std::optional<Fault> faultOf(const Transaction& transaction);
[[nodiscard]] const char* toString(Fault fault);

// The hash that ties a transaction, its number, its time and its postings in their order to all
// before it: SHA-256 in hex over the hash before and every field with its length.
[[nodiscard]] QByteArray chainHash(const QByteArray& before, std::int64_t number, Timestamp at,
                                   const Transaction& transaction);
// What stands before a venue's first transaction.
[[nodiscard]] QByteArray firstHash(const VenueId& venue);

namespace errors {
inline constexpr ErrorKind accountUnknown{"account_unknown", ErrorClass::NotFound,
                                          "There is no such account."};
inline constexpr ErrorKind transactionNotFound{"transaction_not_found", ErrorClass::NotFound,
                                               "There is no such transaction."};
} // namespace errors

} // namespace servery::ledger
