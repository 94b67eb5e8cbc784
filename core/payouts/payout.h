// Payout: what a provider sends from its balance to the venue's bank account, as the newest news of
// it says. News comes in any order and any number of times; whatever the order, the end is the
// same: of two states the later one in a payout's life counts (a paid one may still fail, a failed
// one stays failed), and of two tellings of one state the newer. Amounts are minor units.
// Thread: values and pure functions. Source: Stripe's documentation, "Payouts".
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/ledger/ledger.h"
#include "core/staff/staff.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace servery {

// In the order of a payout's life.
enum class PayoutStatus { Pending, InTransit, Paid, Canceled, Failed };
[[nodiscard]] QByteArray toString(PayoutStatus status);
[[nodiscard]] std::optional<PayoutStatus> payoutStatusFromString(const QByteArray& text);

// How far the comparison with the ledger is.
enum class Reconciliation {
    Unavailable, // the provider tells no lines of this payout: it was asked for by hand
    Waiting,     // the lines are not complete at the provider, or not fetched yet
    Matches,
    Differs,  // somebody must decide
    Accepted, // every difference was decided
};
[[nodiscard]] QByteArray toString(Reconciliation state);
[[nodiscard]] std::optional<Reconciliation> reconciliationFromString(const QByteArray& text);

// One telling of a payout, by an event or by an answer.
struct PayoutNews
{
    QByteArray id;      // po_…
    QByteArray account; // acct_…: whose
    PayoutStatus status = PayoutStatus::Pending;
    std::int64_t amountCents = 0; // below 0: taken from the bank account
    QByteArray currency;          // upper case
    bool isAutomatic = true;
    Timestamp createdAt;
    Timestamp arrivalAt;
    QByteArray failureCode;
    QString failureMessage;
    bool isReconcilable = false; // its lines are complete
    Timestamp saidAt;            // when the provider said so
};

struct Payout
{
    QByteArray id;
    VenueId venue;
    QByteArray account;
    QByteArray currency;
    std::int64_t amountCents = 0;
    PayoutStatus status = PayoutStatus::Pending;
    bool isAutomatic = true;
    Timestamp createdAt; // at the provider
    Timestamp arrivalAt;
    QByteArray failureCode;
    QString failureMessage;
    Timestamp saidAt;            // of the telling that counts
    bool isReconcilable = false; // its lines are complete at the provider
    Reconciliation reconciliation = Reconciliation::Waiting;
    std::int64_t expectedCents = 0; // what the ledger says it should be; once compared
    std::int64_t orderCount = 0;
    std::int64_t openDifferences = 0;
    std::int64_t ledgerRevision = 0; // how many ledger transactions it caused
    Timestamp updatedAt;
};

[[nodiscard]] Payout payoutFrom(const PayoutNews& news, const VenueId& venue, Timestamp now);
// The payout with this telling taken in; nothing where it says nothing new. A telling of another
// amount or currency is not of this payout and changes nothing.
[[nodiscard]] std::optional<Payout> afterNews(const Payout& payout, const PayoutNews& news,
                                              Timestamp now);

// Where its money stands: on its way, in the bank, or back at the provider.
enum class PayoutPlace { AtProvider, InTransit, InBank };
[[nodiscard]] PayoutPlace placeOf(PayoutStatus status);
[[nodiscard]] ledger::Account accountOf(PayoutPlace place, const QByteArray& provider);
[[nodiscard]] ledger::Cause causeOf(PayoutPlace place);
// What moves it there; empty where it is there already.
[[nodiscard]] std::vector<ledger::Posting>
payoutPostings(PayoutPlace from, PayoutPlace to, const Payout& payout, const QByteArray& provider);

namespace errors {
inline constexpr ErrorKind payoutNotFound{"payout_not_found", ErrorClass::NotFound,
                                          "There is no such payout."};
inline constexpr ErrorKind differenceNotFound{"difference_not_found", ErrorClass::NotFound,
                                              "The payout has no such difference."};
inline constexpr ErrorKind differenceDecided{"difference_decided", ErrorClass::Conflict,
                                             "This difference was decided already."};
} // namespace errors

} // namespace servery
