#include "server/payouts/openlinequeries.h"

#include "server/ledger/ledgerstore.h"

#include <map>

namespace servery {

namespace {

using ledger::AccountKind;
using ledger::Cause;

// What a transaction on the clearing account is to a payout; nothing where it is none of its lines.
std::optional<PayoutLineKind> lineOf(Cause cause)
{
    switch (cause) {
    case Cause::Opening:
    case Cause::PaymentReceived:
    case Cause::FeeCharged:
        return PayoutLineKind::Charge;
    case Cause::RefundSucceeded:
    case Cause::RefundedAtProvider:
        return PayoutLineKind::Refund;
    case Cause::RefundFailed:
        return PayoutLineKind::RefundFailure;
    case Cause::DisputeOpened:
    case Cause::DisputeLost:
        return PayoutLineKind::Dispute;
    case Cause::DisputeClosed:
        return PayoutLineKind::DisputeReversal;
    case Cause::PayoutFailed:
        return PayoutLineKind::PayoutReturned;
    default:
        return std::nullopt;
    }
}

// The keys of a payment's transactions are its id and how many there were.
QByteArray subjectOf(const ledger::Transaction& transaction)
{
    if (transaction.cause == Cause::PayoutFailed || transaction.cause == Cause::FeeCharged)
        return transaction.causeId;
    const qsizetype slash = transaction.key.indexOf('/');
    return slash < 0 ? transaction.causeId : transaction.key.left(slash);
}

void addEntry(LedgerLine& line, const JournalEntry& entry, const ledger::Account& clearing,
              const QByteArray& currency)
{
    for (const ledger::Posting& posting : entry.transaction.postings) {
        if (posting.currency != currency)
            continue;
        if (posting.account == clearing)
            line.grossCents += posting.amountCents;
        else if (posting.account.kind == AccountKind::Fees)
            line.feeCents += posting.amountCents;
        else if (posting.account.kind == AccountKind::PlatformFee)
            line.platformFeeCents += posting.amountCents;
        else
            continue;
        // The clearing account has what is left: the gross is that and what was kept.
        if (posting.account != clearing)
            line.grossCents += posting.amountCents;
    }
    line.numbers.push_back(entry.number);
    if (!line.at.isSet())
        line.at = entry.at;
}

QHash<qint64, QByteArray> readSettled(storage::Database& database, const VenueId& venue,
                                      std::int64_t cursor, bool missing)
{
    QHash<qint64, QByteArray> out;
    storage::Rows rows = database.query("select number, payout_id from payout_settlements"
                                        " where venue_id = $1 and number >= $2 and is_missing = $3",
                                        {venue.bytes(), cursor, std::int64_t{missing}});
    while (rows.next())
        out.insert(rows.integer(0), rows.bytes(1));
    return out;
}

} // namespace

std::vector<LedgerLine> readOpenLines(storage::Database& database, const VenueId& venue,
                                      const QByteArray& provider, const QByteArray& currency,
                                      std::int64_t cursor)
{
    const ledger::Account clearing{AccountKind::CardClearing, provider};
    const auto settled = readSettled(database, venue, cursor, false);
    const auto missed = readSettled(database, venue, cursor, true);
    QList<qint64> numbers;
    {
        storage::Rows rows = database.query(
            "select distinct number from ledger_postings where venue_id = $1 and account = $2"
            " and currency = $3 and number >= $4 order by number limit $5",
            {venue.bytes(), toString(clearing), currency, cursor, std::int64_t{openTransactions}});
        while (rows.next())
            if (!settled.contains(rows.integer(0)))
                numbers.append(rows.integer(0));
    }
    std::vector<LedgerLine> lines;
    std::map<QByteArray, std::size_t> charges; // fees join them
    for (const JournalEntry& entry : LedgerStore::readEntries(database, venue, numbers)) {
        const auto kind = lineOf(entry.transaction.cause);
        if (!kind)
            continue;
        const QByteArray subject = subjectOf(entry.transaction);
        const auto charge = charges.find(subject);
        const bool joins = *kind == PayoutLineKind::Charge && charge != charges.end();
        if (!joins) {
            LedgerLine line;
            line.kind = *kind;
            line.subject = subject;
            if (*kind != PayoutLineKind::PayoutReturned) {
                line.payment = PaymentId(subject);
                // A top-up's subject is the wallet.
                if (!entry.transaction.subject.startsWith(IdPrefix<WalletId>::value))
                    line.order = OrderId(entry.transaction.subject);
            }
            line.missedBy = missed.value(entry.number);
            if (*kind == PayoutLineKind::Charge)
                charges.emplace(subject, lines.size());
            lines.push_back(std::move(line));
        }
        addEntry(joins ? lines[charge->second] : lines.back(), entry, clearing, currency);
    }
    return lines;
}

} // namespace servery
