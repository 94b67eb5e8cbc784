#include "server/today/dayfigures.h"

#include <QDateTime>

#include <numeric>

namespace servery {

namespace {

using ledger::AccountKind;
using ledger::Cause;

// How the money of a transaction moved; empty where it moved on paper alone.
QByteArray methodOf(const ledger::Transaction& what)
{
    for (const ledger::Posting& posting : what.postings) {
        switch (posting.account.kind) {
        case AccountKind::CardClearing:
            return posting.account.holder;
        case AccountKind::BankClearing:
            return "bank_transfer";
        case AccountKind::CashDrawer:
            return "cash";
        case AccountKind::Wallet:
            return "wallet";
        default:
            break;
        }
    }
    return {};
}

bool isSale(const ledger::Transaction& what)
{
    return what.cause == Cause::PaymentReceived;
}

bool isRefund(const ledger::Transaction& what)
{
    return what.cause == Cause::RefundRequested || what.cause == Cause::RefundFailed ||
           what.cause == Cause::RefundedAtProvider;
}

std::int64_t sumOf(const ledger::Transaction& what, AccountKind kind, const QByteArray& currency)
{
    std::int64_t sum = 0;
    for (const ledger::Posting& posting : what.postings)
        sum +=
            posting.account.kind == kind && posting.currency == currency ? posting.amountCents : 0;
    return sum;
}

std::map<QByteArray, QByteArray> methodsOf(const std::vector<JournalEntry>& entries)
{
    std::map<QByteArray, QByteArray> out;
    for (const JournalEntry& entry : entries)
        if (isSale(entry.transaction))
            out.emplace(entry.transaction.subject, methodOf(entry.transaction));
    return out;
}

} // namespace

std::int64_t DayFigures::salesCents() const
{
    return std::accumulate(salesByHour.begin(), salesByHour.end(), std::int64_t{0});
}

DayFigures dayFigures(const std::vector<JournalEntry>& entries, const QByteArray& currency,
                      const QTimeZone& zone, const std::map<QByteArray, QByteArray>& methodsBefore)
{
    DayFigures out;
    std::map<QByteArray, QByteArray> methods = methodsOf(entries);
    methods.insert(methodsBefore.begin(), methodsBefore.end());
    for (const JournalEntry& entry : entries) {
        const ledger::Transaction& what = entry.transaction;
        // What was there before the ledger is no sale of the day that it was explained.
        if (what.cause == Cause::Opening)
            continue;
        const std::int64_t sales = isSale(what) ? -sumOf(what, AccountKind::Sales, currency) : 0;
        const std::int64_t tips =
            isSale(what) ? -sumOf(what, AccountKind::TipsPayable, currency) : 0;
        // What goes back is of the sale, of its tip and of its tax.
        const std::int64_t refunds = !isRefund(what)
                                         ? 0
                                         : sumOf(what, AccountKind::Refunds, currency) +
                                               sumOf(what, AccountKind::TipsPayable, currency) +
                                               sumOf(what, AccountKind::Tax, currency);
        const std::int64_t fees = sumOf(what, AccountKind::Fees, currency) +
                                  sumOf(what, AccountKind::PlatformFee, currency);
        if (sales == 0 && tips == 0 && refunds == 0 && fees == 0)
            continue;
        QByteArray method = methodOf(what);
        if (method.isEmpty()) {
            const auto known = methods.find(what.subject);
            method = known == methods.end() ? QByteArray("other") : known->second;
        }
        MethodFigures& figures = out.methods[method];
        figures.salesCents += sales;
        figures.tipsCents += tips;
        figures.refundsCents += refunds;
        figures.feesCents += fees;
        if (sales != 0 || tips != 0)
            figures.orders.insert(what.subject);
        if (refunds != 0)
            out.refundedOrders.insert(what.subject);
        const QDateTime local =
            QDateTime::fromMSecsSinceEpoch(entry.at.ms, Qt::UTC).toTimeZone(zone);
        out.salesByHour[static_cast<std::size_t>(local.time().hour())] += sales;
    }
    return out;
}

std::set<QByteArray> ordersOfEarlierDays(const std::vector<JournalEntry>& entries)
{
    const std::map<QByteArray, QByteArray> today = methodsOf(entries);
    std::set<QByteArray> out;
    for (const JournalEntry& entry : entries) {
        const ledger::Transaction& what = entry.transaction;
        if (isRefund(what) && !today.contains(what.subject))
            out.insert(what.subject);
    }
    return out;
}

} // namespace servery
