// Daybook: what a venue's ledger says about a span of time, as a manager reads it: sales, tips,
// refunds and fees, by hour and by the way that was paid. Every number is a sum of postings.
// Amounts are minor units of one currency. Thread: pure functions.
#pragma once

#include "core/base/venueday.h"
#include "core/ledger/ledger.h"

#include <QHash>
#include <QSet>

#include <array>
#include <vector>

namespace servery {

// One transaction of the journal.
struct BookEntry
{
    std::int64_t number = 0;
    Timestamp at;
    ledger::Cause cause = ledger::Cause::Correction;
    QByteArray payment; // empty: it is about none
    QByteArray subject; // the order, …
    std::vector<ledger::Posting> postings;
};

// Whether a transaction with this cause gives money back, or takes that back.
[[nodiscard]] bool isRefund(ledger::Cause cause);

// Customers' credit, which is no sale when it is sold but owed from then on: sold and given back,
// less spent and ended, is how much more is owed.
struct CreditTotals
{
    std::int64_t soldCents = 0;     // for cash or by card, less what of that went back
    std::int64_t spentCents = 0;    // on orders
    std::int64_t refundedCents = 0; // orders' refunds that became credit
    std::int64_t expiredCents = 0;  // that nobody can ask for any more

    friend bool operator==(const CreditTotals&, const CreditTotals&) = default;
};

struct MethodTotals
{
    QByteArray method; // stripe, cash, …; "other" where it is not known
    std::int64_t orders = 0;
    std::int64_t salesCents = 0; // without tips
    std::int64_t tipsCents = 0;
    std::int64_t refundsCents = 0; // with the tips in them
    std::int64_t feesCents = 0;    // the provider's and the platform's
    CreditTotals credit = {};
};

// What one transaction adds to a day.
struct BookLine
{
    std::int64_t number = 0; // in the journal
    Timestamp at;
    ledger::Cause cause = ledger::Cause::Correction;
    QByteArray subject;
    QByteArray method;
    std::int64_t salesCents = 0;
    std::int64_t tipsCents = 0;
    std::int64_t refundsCents = 0;
    std::int64_t feesCents = 0;
    CreditTotals credit = {};
};

struct Daybook
{
    MethodTotals all;
    std::vector<MethodTotals> methods; // by name
    std::array<std::int64_t, 24> salesByHour{};
    std::array<std::int64_t, 24> ordersByHour{};
    std::vector<QByteArray> orders;  // sold, in the order of their payment
    std::int64_t refundedOrders = 0; // how many have a refund in this span
};

// Those that add something. methods: the way that each payment was made, by its id. What was there
// before the ledger is no sale of the day that it was explained on.
[[nodiscard]] std::vector<BookLine> bookLinesOf(const std::vector<BookEntry>& entries,
                                                const QByteArray& currency,
                                                const QHash<QByteArray, QByteArray>& methods);
[[nodiscard]] Daybook daybookOf(const std::vector<BookLine>& lines, const QByteArray& timeZone);

// The mean of several days, hour by hour; nothing where there are none with sales.
struct UsualDay
{
    std::array<std::int64_t, 24> salesByHour{};
    int days = 0;
};
[[nodiscard]] UsualDay usualDayOf(const std::vector<Daybook>& days);

} // namespace servery
