// Bookings: which postings belong to which cause. A payment's postings are the difference between
// where its money stood and where it stands now, so whatever order the news comes in, the accounts
// always say what the payment says. Amounts are minor units of one currency.
// Thread: pure functions.
#pragma once

#include "core/ledger/ledger.h"

namespace servery::ledger {

// What the order's amount is made of. Tax is the part of the price that is owed on; 0: not known.
struct Composition
{
    std::int64_t amountCents = 0;
    std::int64_t tipCents = 0;
    std::int64_t taxCents = 0;
};
// The part of it that one of several payments covers: amountCents after coveredCents were covered
// by the payments before it. The parts of all payments sum to the whole, to the cent.
[[nodiscard]] Composition partOf(const Composition& whole, std::int64_t coveredCents,
                                 std::int64_t amountCents);

// Where one payment's money stands.
struct Position
{
    std::int64_t receivedCents = 0;
    std::int64_t refundedCents = 0;   // went back, creditedCents of it onto a wallet
    std::int64_t refundingCents = 0;  // is to go back
    std::int64_t disputedCents = 0;   // held back by the provider
    std::int64_t lostCents = 0;       // lost in a dispute
    std::int64_t appliedCents = 0;    // pays for its order; the rest pays for nothing
    std::int64_t writtenOffCents = 0; // pays for nothing, and stays
    std::int64_t creditedCents = 0;
};

struct PaymentAccounts
{
    Account receivedInto;    // card_clearing/stripe, cash_drawer/…, wallet/…
    Account refundedFrom;    // the same, but for cash that another drawer gives back
    Account disputedFrom;    // the same, but where the platform pays for the venue's disputes
    QByteArray currency;     // of the money that came
    Composition composition; // of what it pays for
    Account appliedTo = {};  // a wallet that it is credit on; otherwise it pays for an order
    Account creditedTo = {}; // the wallet that gets what is given back as credit
};

// The postings that lead from one position to the other, by account; empty where nothing moved.
[[nodiscard]] std::vector<Posting> paymentPostings(const PaymentAccounts& accounts,
                                                   const Position& before, const Position& after);

// From one account to the other: the first is credited, the second debited.
[[nodiscard]] std::vector<Posting> transfer(const Account& from, const Account& to,
                                            std::int64_t amountCents, const QByteArray& currency);

// A provider kept its fee, and the platform its own, out of what it holds. Either may be 0.
[[nodiscard]] std::vector<Posting> feePostings(const Account& clearing, std::int64_t feeCents,
                                               std::int64_t platformFeeCents,
                                               const QByteArray& currency);

// A drawer is counted and emptied into the safe: what it should have held leaves it, what was
// counted arrives, and the difference is over or short.
[[nodiscard]] std::vector<Posting> drawerClosing(const Account& drawer, std::int64_t expectedCents,
                                                 std::int64_t countedCents,
                                                 const QByteArray& currency);

} // namespace servery::ledger
