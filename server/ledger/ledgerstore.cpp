#include "server/ledger/ledgerstore.h"

#include "server/ledger/ledgerrows.h"
#include "server/storage/keylist.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace servery {

using storage::Rows;

namespace {

void readPostingsInto(storage::Database& database, JournalEntry& entry)
{
    Rows rows = database.query("select account, currency, amount_cents from ledger_postings"
                               " where venue_id = $1 and number = $2 order by line",
                               {entry.transaction.venue.bytes(), entry.number});
    while (rows.next())
        if (const auto account = ledger::accountFromString(rows.bytes(0)))
            entry.transaction.postings.push_back({*account, rows.bytes(1), rows.integer(2)});
}

Timestamp timeOf(storage::Database& database, const VenueId& venue, std::int64_t number)
{
    Rows rows = database.query("select at from ledger_transactions"
                               " where venue_id = $1 and number = $2",
                               {venue.bytes(), number});
    return rows.next() ? Timestamp{rows.integer(0)} : Timestamp{};
}

} // namespace

LedgerStore::LedgerStore(storage::Database& database)
    : heads([this](const auto& venues) { loadHeads(m_database, venues); }),
      balances([this](const auto& keys) { loadBalances(m_database, keys); }),
      posted([this](const auto& keys) { loadPosted(m_database, keys); }),
      m_database(database)
{}

QByteArray LedgerStore::postedKey(const VenueId& venue, const QByteArray& key)
{
    return venue.bytes() + '|' + key;
}

void LedgerStore::append(const JournalEntry& entry)
{
    m_appended.push_back(entry);
}

void LedgerStore::loadHeads(storage::Database& database, const std::vector<VenueId>& venues)
{
    std::vector<std::pair<VenueId, LedgerHead>> found;
    {
        Rows rows = database.query("select h.venue_id, h.number, h.hash,"
                                   " (select t.at from ledger_transactions t"
                                   " where t.venue_id = h.venue_id and t.number = h.number)"
                                   " from ledger_heads h where h.venue_id {in 1} {lock}",
                                   {storage::keyList(venues)});
        while (rows.next())
            found.push_back(
                {VenueId(rows.bytes(0)), {rows.integer(1), rows.bytes(2), {rows.integer(3)}}});
    }
    for (auto& [venue, head] : found) {
        // PostgreSQL gives a head for which this waited as it is by then, and with it what there
        // was before: not the transaction that another server booked meanwhile.
        if (head.number > 0 && !head.at.isSet())
            head.at = timeOf(database, venue, head.number);
        heads.loaded(venue, std::move(head));
    }
}

// By all combinations of the keys' parts, which is a superset.
void LedgerStore::loadBalances(storage::Database& database, const std::vector<BalanceKey>& keys)
{
    QSet<QByteArray> venues;
    QSet<QByteArray> accounts;
    QSet<QByteArray> currencies;
    for (const BalanceKey& key : keys) {
        venues.insert(key.venue.bytes());
        accounts.insert(toString(key.account));
        currencies.insert(key.currency);
    }
    Rows rows = database.query("select venue_id, account, currency, balance_cents"
                               " from ledger_balances where venue_id {in 1} and account {in 2}"
                               " and currency {in 3} {lock}",
                               {venues.values(), accounts.values(), currencies.values()});
    while (rows.next())
        if (const auto account = ledger::accountFromString(rows.bytes(1)))
            balances.loaded({VenueId(rows.bytes(0)), *account, rows.bytes(2)}, rows.integer(3));
}

void LedgerStore::loadPosted(storage::Database& database, const std::vector<QByteArray>& keys)
{
    QSet<QByteArray> venues;
    QList<QByteArray> causes;
    for (const QByteArray& key : keys) {
        const qsizetype bar = key.indexOf('|');
        venues.insert(key.left(bar));
        causes.append(key.mid(bar + 1));
    }
    Rows rows = database.query("select venue_id, cause_key, number from ledger_transactions"
                               " where venue_id {in 1} and cause_key {in 2}",
                               {venues.values(), causes});
    while (rows.next())
        posted.loaded(postedKey(VenueId(rows.bytes(0)), rows.bytes(1)), rows.integer(2));
}

bool LedgerStore::load(storage::Database& database)
{
    const bool pending = heads.hasPending() || balances.hasPending() || posted.hasPending();
    // The heads first: whoever holds a venue's head may change its balances.
    if (heads.hasPending())
        loadHeads(database, heads.takePending());
    if (balances.hasPending())
        loadBalances(database, balances.takePending());
    if (posted.hasPending())
        loadPosted(database, posted.takePending());
    return pending;
}

void LedgerStore::flush(storage::Database& database)
{
    if (m_appended.empty())
        return;
    storage::RowBuffer transactions;
    storage::RowBuffer postings;
    for (const JournalEntry& entry : m_appended)
        addEntry(transactions, postings, entry);
    database.insertRows(ledgerTransactionsTable, transactions);
    database.insertRows(ledgerPostingsTable, postings);
    storage::RowBuffer rows;
    for (const auto* venues : {&heads.inserted(), &heads.changed()})
        for (const VenueId& venue : *venues)
            rows.add(venue.bytes(), heads.at(venue).number, heads.at(venue).hash);
    database.upsertRows(ledgerHeadsTable, rows);
    rows.clear();
    for (const auto* keys : {&balances.inserted(), &balances.changed()})
        for (const BalanceKey& key : *keys)
            rows.add(key.venue.bytes(), toString(key.account), key.currency, balances.at(key));
    database.upsertRows(ledgerBalancesTable, rows);
}

void LedgerStore::clear()
{
    heads.clear();
    balances.clear();
    posted.clear();
    m_appended.clear();
}

std::vector<LedgerBalance> LedgerStore::readBalances(storage::Database& database,
                                                     const VenueId& venue)
{
    std::vector<LedgerBalance> out;
    Rows rows = database.query("select account, currency, balance_cents from ledger_balances"
                               " where venue_id = $1 order by account, currency",
                               {venue.bytes()});
    while (rows.next())
        if (const auto account = ledger::accountFromString(rows.bytes(0)))
            out.push_back({venue, *account, rows.bytes(1), rows.integer(2)});
    return out;
}

std::int64_t LedgerStore::readHeld(storage::Database& database, const VenueId& venue,
                                   ledger::AccountKind kind, const QByteArray& currency)
{
    Rows rows = database.query("select cast(coalesce(sum(balance_cents), 0) as bigint)"
                               " from ledger_balances"
                               " where venue_id = $1 and currency = $2 and account like $3",
                               {venue.bytes(), currency, ledger::toString({kind, {}}) + "/%"});
    return rows.next() ? rows.integer(0) : 0;
}

std::vector<AccountPosting>
LedgerStore::readPostings(storage::Database& database, const VenueId& venue,
                          const QByteArray& account, const QByteArray& currency,
                          std::int64_t beforeNumber, std::int64_t beforeLine, int limit,
                          std::int64_t firstNumber)
{
    std::vector<AccountPosting> out;
    const std::int64_t number = beforeNumber > 0 ? beforeNumber : INT64_MAX;
    Rows rows = database.query(
        "select p.number, p.line, t.at, t.cause, t.cause_id, t.subject, p.amount_cents,"
        " (select o.number from orders o where o.id = t.subject and o.venue_id = p.venue_id)"
        " from ledger_postings p"
        " join ledger_transactions t on t.venue_id = p.venue_id and t.number = p.number"
        " where p.venue_id = $1 and p.account = $2 and p.currency = $3"
        " and (p.number, p.line) < ($4, $5) and p.number >= $7"
        " order by p.number desc, p.line desc limit $6",
        {venue.bytes(), account, currency, number, beforeLine, std::int64_t{limit}, firstNumber});
    while (rows.next())
        out.push_back({rows.integer(0),
                       rows.integer(1),
                       {rows.integer(2)},
                       rows.bytes(3),
                       rows.bytes(4),
                       rows.bytes(5),
                       rows.integer(6),
                       rows.isNull(7) ? 0 : rows.integer(7)});
    return out;
}

std::optional<JournalEntry> LedgerStore::readEntry(storage::Database& database,
                                                   const VenueId& venue, std::int64_t number)
{
    std::optional<JournalEntry> entry;
    {
        Rows rows = database.query("select " SERVERY_JOURNAL_COLUMNS " from ledger_transactions"
                                   " where venue_id = $1 and number = $2",
                                   {venue.bytes(), number});
        if (rows.next())
            entry = journalEntryFrom(rows);
    }
    if (entry)
        readPostingsInto(database, *entry);
    return entry;
}

std::vector<JournalEntry> LedgerStore::readEntries(storage::Database& database,
                                                   const VenueId& venue,
                                                   const QList<qint64>& numbers)
{
    std::vector<JournalEntry> out;
    QHash<qint64, std::size_t> places;
    {
        Rows rows = database.query("select " SERVERY_JOURNAL_COLUMNS " from ledger_transactions"
                                   " where venue_id = $1 and number {in 2} order by number",
                                   {venue.bytes(), numbers});
        while (rows.next())
            if (auto entry = journalEntryFrom(rows)) {
                places.insert(entry->number, out.size());
                out.push_back(std::move(*entry));
            }
    }
    Rows rows = database.query("select number, account, currency, amount_cents"
                               " from ledger_postings where venue_id = $1 and number {in 2}"
                               " order by number, line",
                               {venue.bytes(), numbers});
    while (rows.next())
        if (const auto account = ledger::accountFromString(rows.bytes(1));
            account && places.contains(rows.integer(0)))
            out[places.value(rows.integer(0))].transaction.postings.push_back(
                {*account, rows.bytes(2), rows.integer(3)});
    return out;
}

LedgerSpan LedgerStore::readSpan(storage::Database& database, const VenueId& venue,
                                 const DayRange& range)
{
    std::int64_t first = 0;
    std::int64_t last = 0;
    {
        Rows rows =
            database.query("select min(number), max(number) from ledger_transactions"
                           " where venue_id = $1 and begins_hour >= $2 and begins_hour <= $3",
                           {venue.bytes(), ledgerHour(range.from), ledgerHour({range.to.ms - 1})});
        if (!rows.next() || rows.isNull(0))
            return {};
        first = rows.integer(0);
        last = rows.integer(1);
    }
    // What this passes is of the last hour, and so of those that are asked for.
    Rows rows = database.query("select number from ledger_transactions where venue_id = $1"
                               " and number > $2 and begins_hour is not null"
                               " order by number limit 1",
                               {venue.bytes(), last});
    return {first, rows.next() ? rows.integer(0) : INT64_MAX};
}

std::vector<JournalEntry> LedgerStore::readBySubject(storage::Database& database,
                                                     const VenueId& venue,
                                                     const QByteArray& subject)
{
    std::vector<JournalEntry> out;
    {
        Rows rows = database.query("select " SERVERY_JOURNAL_COLUMNS " from ledger_transactions"
                                   " where venue_id = $1 and subject = $2 order by number",
                                   {venue.bytes(), subject});
        while (rows.next())
            if (auto entry = journalEntryFrom(rows))
                out.push_back(std::move(*entry));
    }
    for (JournalEntry& entry : out)
        readPostingsInto(database, entry);
    return out;
}

std::vector<JournalEntry> LedgerStore::readByPayment(storage::Database& database,
                                                     const VenueId& venue, const PaymentId& payment)
{
    // A payment's transactions are counted: pay_1/1, pay_1/2 and so on (PaymentBooks).
    QList<QByteArray> keys;
    {
        Rows rows =
            database.query("select ledger_revision from payments where id = $1 and venue_id = $2",
                           {payment.bytes(), venue.bytes()});
        const std::int64_t count = rows.next() ? rows.integer(0) : 0;
        for (std::int64_t at = 1; at <= count; ++at)
            keys.append(payment.bytes() + '/' + QByteArray::number(qint64{at}));
    }
    if (keys.isEmpty())
        return {};
    QList<qint64> numbers;
    {
        Rows rows = database.query("select number from ledger_transactions"
                                   " where venue_id = $1 and cause_key {in 2}",
                                   {venue.bytes(), keys});
        while (rows.next())
            numbers.append(rows.integer(0));
    }
    return readEntries(database, venue, numbers);
}

} // namespace servery
