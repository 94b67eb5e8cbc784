#include "tests/server/ledger/journalrows.h"

#include "core/ledger/bookings.h"
#include "server/ledger/ledgerrows.h"

#include <QHash>

namespace servery::testing {

namespace {

ledger::Transaction paidOrder(const VenueId& venue, std::int64_t number)
{
    const ledger::Account clearing{ledger::AccountKind::CardClearing, "stripe"};
    const std::int64_t amount = 1000 + number % 977;
    ledger::Transaction out{venue, ledger::Cause::PaymentReceived,
                            "pay_" + QByteArray::number(qlonglong{number})};
    out.key = ledger::keyOf(out);
    out.subject = "ord_" + QByteArray::number(qlonglong{number});
    out.postings = ledger::paymentPostings({clearing, clearing, clearing, "AUD", {amount, 100, 0}},
                                           {}, {amount, 0, 0, 0, 0, true});
    return out;
}

} // namespace

void writeJournal(storage::Database& database, const QByteArray& venue, std::int64_t transactions)
{
    constexpr std::int64_t page = 5'000;
    const VenueId id(venue);
    database.run("insert into venues (id, slug, name, currency, time_zone,"
                 " application_fee_basis_points, menu_version)"
                 " values ($1, $1, $1, 'AUD', 'UTC', 0, 1)",
                 {venue});
    QHash<QByteArray, std::int64_t> balances;
    QByteArray hash = ledger::firstHash(id);
    for (std::int64_t first = 1; first <= transactions; first += page) {
        storage::RowBuffer rows;
        storage::RowBuffer postings;
        for (std::int64_t number = first; number < first + page && number <= transactions;
             ++number) {
            JournalEntry entry{number, {1'795'253'400'000 + number}, {}, paidOrder(id, number)};
            entry.beginsHour =
                hourBegun(number == 1 ? Timestamp() : Timestamp{entry.at.ms - 1}, entry.at);
            hash = chainHash(hash, number, entry.at, entry.transaction);
            entry.hash = hash;
            addEntry(rows, postings, entry);
            for (const ledger::Posting& posting : entry.transaction.postings)
                balances[toString(posting.account)] += posting.amountCents;
        }
        storage::Transaction transaction(database);
        database.insertRows(ledgerTransactionsTable, rows);
        database.insertRows(ledgerPostingsTable, postings);
        transaction.commit();
    }
    database.run("insert into ledger_heads values ($1, $2, $3)", {venue, transactions, hash});
    for (auto it = balances.cbegin(); it != balances.cend(); ++it)
        database.run("insert into ledger_balances values ($1, $2, 'AUD', $3)",
                     {venue, it.key(), it.value()});
}

} // namespace servery::testing
