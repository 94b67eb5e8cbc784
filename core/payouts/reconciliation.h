// Reconciliation: a payout's lines as the provider tells them, held against what the ledger posted
// on the provider's clearing account. Every line that does not agree becomes one difference with a
// class, an amount and a sentence; the differences sum to what the payout is off by, to the cent.
// Amounts are minor units of the payout's currency, seen from the venue: a refund is below 0, a fee
// is what was kept (above 0). Thread: values and pure functions.
#pragma once

#include "core/payouts/payout.h"

namespace servery {

enum class PayoutLineKind {
    Charge,
    Refund,
    RefundFailure, // a refund that came back
    Dispute,
    DisputeReversal,
    ProviderFee, // of the account, not of one charge
    PayoutReturned,
    Adjustment, // whatever else moved the balance
};
[[nodiscard]] QByteArray toString(PayoutLineKind kind);
[[nodiscard]] std::optional<PayoutLineKind> payoutLineKindFromString(const QByteArray& text);

// One of the provider's balance transactions.
struct ProviderLine
{
    QByteArray id; // txn_…
    PayoutLineKind kind = PayoutLineKind::Adjustment;
    QByteArray source; // py_…, pyr_…, po_…: what it is about
    QByteArray intent; // pi_…, where it is about a payment
    QByteArray charge; // ch_… on the platform
    QByteArray refund; // re_… on the platform
    std::int64_t grossCents = 0;
    std::int64_t feeCents = 0;         // the provider's
    std::int64_t platformFeeCents = 0; // the platform's
    QByteArray currency;
    Timestamp at;
    // What it is here; empty where it is not known.
    PaymentId payment = {};
    RefundId refundId = {};
    OrderId order = {};
    int orderNumber = 0;

    [[nodiscard]] std::int64_t netCents() const { return grossCents - feeCents - platformFeeCents; }
};

// What the ledger posted about one thing on the clearing account: a charge with its fees, a refund.
struct LedgerLine
{
    PayoutLineKind kind = PayoutLineKind::Adjustment;
    QByteArray subject; // the payment or the payout: what it is matched by
    PaymentId payment = {};
    OrderId order = {};
    int orderNumber = 0;
    std::int64_t grossCents = 0;
    std::int64_t feeCents = 0;
    std::int64_t platformFeeCents = 0;
    std::vector<std::int64_t> numbers = {}; // its transactions in the venue's journal
    Timestamp at = {};
    QByteArray missedBy = {}; // the payout that was short of it; empty: none

    [[nodiscard]] std::int64_t netCents() const { return grossCents - feeCents - platformFeeCents; }
};

enum class DifferenceClass {
    MissingHere,  // the provider has it, the ledger does not
    MissingThere, // the ledger expects it, the provider did not pay it
    Amount,
    Fee,
    Late,  // booked on another day, or it came with another payout
    Twice, // paid or taken twice
};
[[nodiscard]] QByteArray toString(DifferenceClass value);
[[nodiscard]] std::optional<DifferenceClass> differenceClassFromString(const QByteArray& text);

struct Difference
{
    DifferenceClass kind = DifferenceClass::MissingHere;
    PayoutLineKind line = PayoutLineKind::Charge;
    QByteArray transaction;  // txn_…; empty where the provider has none
    std::int64_t number = 0; // in the venue's journal; 0: none
    OrderId order = {};
    int orderNumber = 0;
    // Of the provider's line, as far as it is known here; not kept with the difference.
    PaymentId payment = {};
    std::int64_t providerCents = 0;
    std::int64_t ledgerCents = 0;
    std::int64_t platformFeeCents = 0; // Fee: how much of it is the platform's
    QString sentence = {};             // English

    [[nodiscard]] std::int64_t cents() const { return providerCents - ledgerCents; }
};

struct ReconciliationInput
{
    Payout payout;
    QString providerName;               // as people call it
    QByteArray timeZone;                // of the venue
    std::vector<ProviderLine> provider; // without the payout's own line
    std::vector<LedgerLine> open;       // not settled by another payout
    std::vector<QByteArray> paidBefore; // txn_… and onceKeys of other payouts' lines
    Timestamp since;                    // what was posted before was never looked at
    bool isFirstOpen = true;            // no earlier payout waits: what is missing now is missing
};

struct ReconciliationResult
{
    std::vector<Difference> differences;
    std::int64_t expectedCents = 0;
    std::vector<std::int64_t> settled; // journal numbers that this payout settles
    std::vector<std::int64_t> missing; // those that it should have settled
    std::int64_t orderCount = 0;
};

[[nodiscard]] ReconciliationResult reconcile(const ReconciliationInput& input);

// The payment or payout that a line is about; empty where it is not known here.
[[nodiscard]] QByteArray subjectOf(const ProviderLine& line);
// What can be in one payout alone: a payment's charge, a refund, a dispute.
[[nodiscard]] QByteArray onceKeyOf(const ProviderLine& line);

// The entry that takes the difference out of the clearing account once somebody accepted it.
[[nodiscard]] std::vector<ledger::Posting>
correctionOf(const Difference& difference, const QByteArray& provider, const QByteArray& currency);

} // namespace servery
