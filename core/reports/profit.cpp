#include "core/reports/profit.h"

#include "core/money/currency.h"

#include <algorithm>

namespace servery {

namespace {

using ledger::AccountKind;
using ledger::Cause;

constexpr std::int64_t microsOfUnit = 1'000'000;
constexpr int decimals = 6;

void addPosting(Profit& profit, Cause cause, const ledger::Posting& posting)
{
    switch (posting.account.kind) {
    case AccountKind::Sales:
    case AccountKind::Tax:
        profit.salesCents -= posting.amountCents;
        break;
    case AccountKind::TipsPayable:
        if (!isRefund(cause))
            profit.tipsCents -= posting.amountCents;
        break;
    case AccountKind::Refunds:
        profit.refundsCents += posting.amountCents;
        break;
    case AccountKind::Fees:
        profit.feesCents += posting.amountCents;
        break;
    case AccountKind::PlatformFee:
        profit.platformFeeCents += posting.amountCents;
        break;
    case AccountKind::WriteOffs:
        profit.lostCents += posting.amountCents;
        break;
    default:
        break;
    }
}

// How many of a line cost something: what was taken off before it was made did not.
int madeOf(const OrderLine& line)
{
    const bool wasMade = line.doneAt.isSet() && line.doneAt <= line.takenOffAt;
    return wasMade ? line.quantity : line.quantity - line.takenOff;
}

} // namespace

std::optional<std::int64_t> microsOf(const QByteArray& price)
{
    QByteArray digits = price.startsWith('-') ? price.mid(1) : price;
    const qsizetype dot = digits.indexOf('.');
    QByteArray fraction = dot < 0 ? QByteArray() : digits.mid(dot + 1);
    if (dot >= 0)
        digits.truncate(dot);
    const auto isNumber = [](const QByteArray& text) {
        return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    if (digits.isEmpty() || digits.size() > 9 || !isNumber(digits) || !isNumber(fraction))
        return std::nullopt;
    fraction = fraction.leftJustified(decimals, '0', true);
    return digits.toLongLong() * microsOfUnit + fraction.toLongLong();
}

std::int64_t centsOfMicros(std::int64_t micros, const QByteArray& currency)
{
    std::int64_t perCent = microsOfUnit;
    for (int i = Currency::parse(currency).value_or(Currency()).exponent(); i > 0; --i)
        perCent /= 10;
    return (micros + perCent / 2) / perCent;
}

void Profit::add(const Profit& other)
{
    salesCents += other.salesCents;
    tipsCents += other.tipsCents;
    refundsCents += other.refundsCents;
    costCents += other.costCents;
    linesWithoutCost += other.linesWithoutCost;
    feesCents += other.feesCents;
    platformFeeCents += other.platformFeeCents;
    lostCents += other.lostCents;
    for (const auto& [currency, micros] : other.messageMicros)
        messageMicros[currency] += micros;
    messages += other.messages;
    messagesWithoutPrice += other.messagesWithoutPrice;
}

std::int64_t Profit::marginCents(const QByteArray& currency) const
{
    const auto own = messageMicros.find(currency);
    const std::int64_t messageCents =
        own == messageMicros.end() ? 0 : centsOfMicros(own->second, currency);
    return salesCents - refundsCents - costCents - feesCents - platformFeeCents - lostCents -
           messageCents;
}

Profit profitOf(const std::vector<OrderLine>& lines, const QByteArray& currency,
                const std::vector<BookEntry>& entries, const std::vector<MessagePrice>& messages)
{
    Profit profit;
    for (const BookEntry& entry : entries)
        for (const ledger::Posting& posting : entry.postings)
            if (posting.currency == currency)
                addPosting(profit, entry.cause, posting);
    // What was never paid for was not made either.
    if (profit.salesCents != 0 || profit.tipsCents != 0) {
        for (const OrderLine& line : lines) {
            if (line.unitCostCents >= 0)
                profit.costCents += line.unitCostCents * madeOf(line);
            else if (madeOf(line) > 0)
                ++profit.linesWithoutCost;
        }
    }
    for (const MessagePrice& message : messages) {
        ++profit.messages;
        if (const auto micros = microsOf(message.price); micros && !message.currency.isEmpty())
            profit.messageMicros[message.currency] += *micros;
        else
            ++profit.messagesWithoutPrice;
    }
    return profit;
}

} // namespace servery
