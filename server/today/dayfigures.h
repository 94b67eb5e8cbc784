// What a day's transactions come to: sales by the hour and by the way they were paid, tips, refunds
// and fees. Read from the ledger alone, so that every figure has its postings. Amounts are minor
// units of the venue's currency. Thread: pure functions.
#pragma once

#include "server/ledger/ledgerstore.h"

#include <QTimeZone>

#include <array>
#include <map>
#include <set>

namespace servery {

struct MethodFigures
{
    std::set<QByteArray> orders;
    std::int64_t salesCents = 0;
    std::int64_t tipsCents = 0;
    std::int64_t refundsCents = 0;
    std::int64_t feesCents = 0;
};

struct DayFigures
{
    std::array<std::int64_t, 24> salesByHour{};
    // By the way to pay: the provider of a card payment, cash, bank_transfer, wallet; other where
    // the payment is of an earlier day.
    std::map<QByteArray, MethodFigures> methods;
    std::set<QByteArray> refundedOrders;

    [[nodiscard]] std::int64_t salesCents() const;
};

// entries: of the day, with their postings. methodsBefore: of payments of earlier days, by order.
[[nodiscard]] DayFigures dayFigures(const std::vector<JournalEntry>& entries,
                                    const QByteArray& currency, const QTimeZone& zone,
                                    const std::map<QByteArray, QByteArray>& methodsBefore);
// The orders that money went back to and whose payment is not among these entries.
[[nodiscard]] std::set<QByteArray> ordersOfEarlierDays(const std::vector<JournalEntry>& entries);

} // namespace servery
