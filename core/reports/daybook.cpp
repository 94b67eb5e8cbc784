#include "core/reports/daybook.h"

#include <map>

namespace servery {

namespace {

using ledger::AccountKind;
using ledger::Cause;

// What one transaction adds.
struct Sums
{
    std::int64_t salesCents = 0;
    std::int64_t tipsCents = 0;
    std::int64_t refundsCents = 0;
    std::int64_t feesCents = 0;
};

Sums sumsOf(const BookEntry& entry, const QByteArray& currency)
{
    Sums sums;
    // Tips that are shared or paid out were taken before.
    if (entry.cause == Cause::TipsAllocated || entry.cause == Cause::TipsPaid)
        return sums;
    for (const ledger::Posting& posting : entry.postings) {
        if (posting.currency != currency)
            continue;
        switch (posting.account.kind) {
        case AccountKind::Sales:
        case AccountKind::Tax:
            sums.salesCents -= posting.amountCents;
            break;
        case AccountKind::TipsPayable:
            (isRefund(entry.cause) ? sums.refundsCents : sums.tipsCents) +=
                isRefund(entry.cause) ? posting.amountCents : -posting.amountCents;
            break;
        case AccountKind::Refunds:
            sums.refundsCents += posting.amountCents;
            break;
        case AccountKind::Fees:
        case AccountKind::PlatformFee:
            sums.feesCents += posting.amountCents;
            break;
        default:
            break;
        }
    }
    return sums;
}

void add(MethodTotals& totals, const Sums& sums, bool isSale)
{
    totals.orders += isSale ? 1 : 0;
    totals.salesCents += sums.salesCents;
    totals.tipsCents += sums.tipsCents;
    totals.refundsCents += sums.refundsCents;
    totals.feesCents += sums.feesCents;
}

} // namespace

bool isRefund(Cause cause)
{
    return cause == Cause::RefundRequested || cause == Cause::RefundSucceeded ||
           cause == Cause::RefundFailed || cause == Cause::RefundedAtProvider;
}

Daybook daybookOf(const std::vector<BookEntry>& entries, const QByteArray& currency,
                  const QByteArray& timeZone, const QHash<QByteArray, QByteArray>& methods)
{
    Daybook book;
    std::map<QByteArray, MethodTotals> byMethod;
    QSet<QByteArray> sold;
    QSet<std::pair<QByteArray, QByteArray>> soldBy;
    QSet<QByteArray> refunded;
    for (const BookEntry& entry : entries) {
        const Sums sums = sumsOf(entry, currency);
        const bool sells = sums.salesCents > 0 || sums.tipsCents > 0;
        if (!sells && sums.refundsCents == 0 && sums.feesCents == 0)
            continue;
        const QByteArray method = methods.value(entry.payment, "other");
        const bool isNew = sells && !sold.contains(entry.subject);
        const bool isNewBy = sells && !soldBy.contains({method, entry.subject});
        add(book.all, sums, isNew);
        MethodTotals& totals = byMethod[method];
        totals.method = method;
        add(totals, sums, isNewBy);
        const auto hour = static_cast<std::size_t>(hourOf(entry.at, timeZone));
        book.salesByHour[hour] += sums.salesCents;
        book.ordersByHour[hour] += isNew ? 1 : 0;
        if (isNew)
            book.orders.push_back(entry.subject);
        if (sells) {
            sold.insert(entry.subject);
            soldBy.insert({method, entry.subject});
        }
        if (sums.refundsCents > 0)
            refunded.insert(entry.subject);
    }
    book.refundedOrders = refunded.size();
    for (auto& [name, totals] : byMethod)
        book.methods.push_back(totals);
    return book;
}

UsualDay usualDayOf(const std::vector<Daybook>& days)
{
    UsualDay usual;
    std::array<std::int64_t, 24> sums{};
    for (const Daybook& day : days) {
        if (day.all.salesCents <= 0)
            continue; // closed
        ++usual.days;
        for (std::size_t hour = 0; hour < sums.size(); ++hour)
            sums[hour] += day.salesByHour[hour];
    }
    for (std::size_t hour = 0; usual.days > 0 && hour < sums.size(); ++hour)
        usual.salesByHour[hour] = sums[hour] / usual.days;
    return usual;
}

} // namespace servery
