// Wallet: what a venue owes to one customer, known by a phone number that was proven with a code,
// or that staff took down at the counter. It never holds less than nothing. Amounts are minor units
// of the venue's currency. Thread: values and pure functions.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace servery {

struct Wallet
{
    WalletId id;
    VenueId venue;
    QByteArray phone; // E.164; one wallet for each number of a venue
    QByteArray currency;
    std::int64_t balanceCents = 0;
    Timestamp openedAt;
    Timestamp movedAt; // the last time that credit came or went
};

enum class WalletMoveKind {
    TopUp,
    Spend,
    Refund,
    Expire,
    TakeBack, // a top-up's money went back
};
[[nodiscard]] QByteArray toString(WalletMoveKind kind);
[[nodiscard]] std::optional<WalletMoveKind> walletMoveKindFromString(const QByteArray& text);

// One thing that happened to a wallet; never changed.
struct WalletMove
{
    WalletMoveId id;
    WalletId wallet;
    VenueId venue;
    WalletMoveKind kind = WalletMoveKind::TopUp;
    std::int64_t amountCents = 0;  // below zero: it went
    std::int64_t balanceCents = 0; // afterwards
    QByteArray cause;              // the payment, refund or drawer move; empty for others
    StaffId staff;                 // empty: the customer or Servery itself
    QString staffName;
    Timestamp at;
    OrderId order; // what it paid for, or came back from; filled in by reading
    int orderNumber = 0;
};

// The wallet after credit came (above zero) or went. Errors: amount_invalid (nothing),
// wallet_insufficient with balanceCents, wallet_full with limitCents.
[[nodiscard]] Result<Wallet, Error> afterMove(const Wallet& wallet, std::int64_t amountCents,
                                              Timestamp now);

// When its credit ends, where the venue lets it end after so many days without a move.
[[nodiscard]] std::optional<Timestamp> endOf(const Wallet& wallet, int days);

// Proving a phone number: a code of six digits that is texted to it.
struct WalletCode
{
    QByteArray key; // venue and phone
    VenueId venue;
    QByteArray phone;
    int issue = 0;
    Timestamp issuedAt;
    int wrongAttempts = 0;
    int issuedInWindow = 0; // since windowAt
    Timestamp windowAt;
};
// How many codes are texted in an hour. Anybody can ask for one, and each costs the venue money and
// lights up a stranger's phone.
struct WalletCodeLimits
{
    int perNumber = 3;   // of one venue
    int perAddress = 30; // that asks; a venue's own network is one
    int perVenue = 200;
};

// The next code. Error: too_many_codes with the seconds to wait and limit ("number").
[[nodiscard]] Result<WalletCode, Error> issueWalletCode(const WalletCode& before, int perWindow,
                                                        Timestamp now);
// More were asked for than the limit of that name ("number", "address", "venue") lets through.
[[nodiscard]] Error tooManyWalletCodes(const char* limit, int waitSeconds);
// Whether a code may be tried. Errors: otp_malformed, otp_expired, otp_locked.
[[nodiscard]] Result<Done, Error> mayTryWalletCode(const WalletCode& code, const QByteArray& given,
                                                   Timestamp now);

namespace limits {
inline constexpr std::int64_t walletCents = 10'000'000; // what a wallet holds at most
inline constexpr std::int64_t walletCodeLifetimeMs = 10LL * 60 * 1000;
inline constexpr std::int64_t walletCodeWindowMs = 60LL * 60 * 1000;
inline constexpr int walletCodeAttempts = 5;
} // namespace limits

namespace errors {
inline constexpr ErrorKind walletNotFound{"wallet_not_found", ErrorClass::NotFound,
                                          "There is no such wallet."};
inline constexpr ErrorKind walletInsufficient{"wallet_insufficient", ErrorClass::Conflict,
                                              "The wallet does not hold that much."};
inline constexpr ErrorKind walletFull{"wallet_full", ErrorClass::Conflict,
                                      "A wallet does not hold that much."};
inline constexpr ErrorKind tooManyCodes{"too_many_codes", ErrorClass::TooMany,
                                        "Too many codes were asked for. Wait."};
inline constexpr ErrorKind walletAmountInvalid{"amount_invalid", ErrorClass::Invalid,
                                               "The amount is not one that can be added."};
inline constexpr ErrorKind walletCodeMalformed{"otp_malformed", ErrorClass::Invalid,
                                               "A code is six digits."};
inline constexpr ErrorKind walletCodeExpired{"otp_expired", ErrorClass::Gone,
                                             "The code ran out. Ask for a new one."};
inline constexpr ErrorKind walletCodeLocked{"otp_locked", ErrorClass::TooMany,
                                            "Too many wrong codes. Ask for a new one."};
inline constexpr ErrorKind walletCodeIncorrect{"otp_incorrect", ErrorClass::Invalid,
                                               "The code does not match."};
} // namespace errors

} // namespace servery
