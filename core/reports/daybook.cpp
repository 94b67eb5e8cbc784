#include "core/reports/daybook.h"

#include <map>

namespace servery {

namespace {

using ledger::AccountKind;
using ledger::Cause;

// What a transaction adds to what customers are owed, by why: it is about a wallet, or an order.
CreditTotals creditOf(const BookEntry& entry, std::int64_t owedMoreCents)
{
    const bool isAboutWallet = entry.subject.startsWith(WalletIdKind::prefix);
    CreditTotals out;
    if (entry.cause == Cause::WalletExpired)
        out.expiredCents = -owedMoreCents;
    else if (isAboutWallet)
        out.soldCents = owedMoreCents;
    else if (isRefund(entry.cause))
        out.refundedCents = owedMoreCents;
    else
        out.spentCents = -owedMoreCents;
    return out;
}

BookLine lineOf(const BookEntry& entry, const QByteArray& currency)
{
    BookLine line{entry.number, entry.at, entry.cause, entry.subject, {}};
    // Tips that are shared or paid out were taken before.
    if (entry.cause == Cause::TipsAllocated || entry.cause == Cause::TipsPaid ||
        entry.cause == Cause::Opening)
        return line;
    std::int64_t owedMoreCents = 0;
    for (const ledger::Posting& posting : entry.postings) {
        if (posting.currency != currency)
            continue;
        switch (posting.account.kind) {
        case AccountKind::Sales:
        case AccountKind::Tax:
            line.salesCents -= posting.amountCents;
            break;
        case AccountKind::TipsPayable:
            (isRefund(entry.cause) ? line.refundsCents : line.tipsCents) +=
                isRefund(entry.cause) ? posting.amountCents : -posting.amountCents;
            break;
        case AccountKind::Refunds:
            line.refundsCents += posting.amountCents;
            break;
        case AccountKind::Fees:
        case AccountKind::PlatformFee:
            line.feesCents += posting.amountCents;
            break;
        case AccountKind::Wallet:
            owedMoreCents -= posting.amountCents;
            break;
        default:
            break;
        }
    }
    line.credit = creditOf(entry, owedMoreCents);
    return line;
}

void add(MethodTotals& totals, const BookLine& line, bool isSale)
{
    totals.orders += isSale ? 1 : 0;
    totals.salesCents += line.salesCents;
    totals.tipsCents += line.tipsCents;
    totals.refundsCents += line.refundsCents;
    totals.feesCents += line.feesCents;
    totals.credit.soldCents += line.credit.soldCents;
    totals.credit.spentCents += line.credit.spentCents;
    totals.credit.refundedCents += line.credit.refundedCents;
    totals.credit.expiredCents += line.credit.expiredCents;
}

} // namespace

bool isRefund(Cause cause)
{
    return cause == Cause::RefundRequested || cause == Cause::RefundSucceeded ||
           cause == Cause::RefundFailed || cause == Cause::RefundedAtProvider;
}

std::vector<BookLine> bookLinesOf(const std::vector<BookEntry>& entries, const QByteArray& currency,
                                  const QHash<QByteArray, QByteArray>& methods)
{
    std::vector<BookLine> lines;
    for (const BookEntry& entry : entries) {
        BookLine line = lineOf(entry, currency);
        if (line.salesCents == 0 && line.tipsCents == 0 && line.refundsCents == 0 &&
            line.feesCents == 0 && line.credit == CreditTotals{})
            continue;
        // Credit for cash is no payment: it is the drawer's.
        line.method =
            methods.value(entry.payment, entry.cause == Cause::WalletToppedUp ? "cash" : "other");
        lines.push_back(std::move(line));
    }
    return lines;
}

Daybook daybookOf(const std::vector<BookLine>& lines, const QByteArray& timeZone)
{
    Daybook book;
    std::map<QByteArray, MethodTotals> byMethod;
    QSet<QByteArray> sold;
    QSet<std::pair<QByteArray, QByteArray>> soldBy;
    QSet<QByteArray> refunded;
    for (const BookLine& line : lines) {
        const bool sells = line.salesCents > 0 || line.tipsCents > 0;
        const bool isNew = sells && !sold.contains(line.subject);
        const bool isNewBy = sells && !soldBy.contains({line.method, line.subject});
        add(book.all, line, isNew);
        MethodTotals& totals = byMethod[line.method];
        totals.method = line.method;
        add(totals, line, isNewBy);
        const auto hour = static_cast<std::size_t>(hourOf(line.at, timeZone));
        book.salesByHour[hour] += line.salesCents;
        book.ordersByHour[hour] += isNew ? 1 : 0;
        if (isNew)
            book.orders.push_back(line.subject);
        if (sells) {
            sold.insert(line.subject);
            soldBy.insert({line.method, line.subject});
        }
        if (line.refundsCents > 0)
            refunded.insert(line.subject);
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
