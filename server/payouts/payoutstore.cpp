#include "server/payouts/payoutstore.h"

#include "server/payouts/openlinequeries.h"
#include "server/payouts/payoutrows.h"
#include "server/storage/keylist.h"
#include "server/storage/readrows.h"

namespace servery {

namespace {

using storage::Rows;

// A payout that waits longer than this holds no other up.
constexpr std::int64_t waitMs = 7LL * 24 * 3600 * 1000;

struct Parts
{
    QList<QByteArray> first;
    QList<QByteArray> second;
};

// Keys that are two parts with a bar between them.
Parts partsOf(const std::vector<QByteArray>& keys)
{
    Parts out;
    for (const QByteArray& key : keys) {
        const qsizetype bar = key.indexOf('|');
        out.first.append(key.left(bar));
        out.second.append(key.mid(bar + 1));
    }
    return out;
}

} // namespace

PayoutStore::PayoutStore(storage::Database& database)
    : payouts([this](const auto& ids) { loadPayouts(m_database, ids); }),
      differences([this](const auto& ids) { loadDifferences(m_database, ids); }),
      books([this](const auto& keys) { loadBooks(m_database, keys); }),
      known([this](const auto& keys) { loadKnown(m_database, keys); }),
      accounts([this](const auto& wanted) { loadAccounts(m_database, wanted); }),
      waitingBefore([this](const auto& ids) { loadWaiting(m_database, ids); }),
      m_database(database)
{}

QByteArray PayoutStore::booksKey(const VenueId& venue, const QByteArray& currency)
{
    return venue.bytes() + '|' + currency;
}

QByteArray PayoutStore::lineKey(const VenueId& venue, const QByteArray& key)
{
    return venue.bytes() + '|' + key;
}

void PayoutStore::loadPayouts(storage::Database& database, const std::vector<QByteArray>& ids)
{
    Rows rows =
        database.query("select " SERVERY_PAYOUT_COLUMNS " from payouts where id {in 1} {lock}",
                       {storage::keyList(ids)});
    while (rows.next()) {
        const Payout payout = payoutFrom(rows);
        payouts.loaded(payout.id, payout);
    }
}

void PayoutStore::loadDifferences(storage::Database& database, const std::vector<QByteArray>& ids)
{
    Rows rows = database.query("select " SERVERY_DIFFERENCE_COLUMNS
                               " from payout_differences where id {in 1} {lock}",
                               {storage::keyList(ids)});
    while (rows.next()) {
        const PayoutDifference row = differenceFrom(rows);
        differences.loaded(row.id, row);
    }
}

void PayoutStore::loadBooks(storage::Database& database, const std::vector<QByteArray>& keys)
{
    const Parts parts = partsOf(keys);
    for (qsizetype i = 0; i < parts.first.size(); ++i) {
        OpenBooks open;
        open.venue = VenueId(parts.first[i]);
        open.currency = parts.second[i];
        {
            Rows rows = database.query("select number, since_at from payout_cursors"
                                       " where venue_id = $1 and currency = $2 {lock}",
                                       {open.venue.bytes(), open.currency});
            if (rows.next()) {
                open.cursor = rows.integer(0);
                open.since = {rows.integer(1)};
            }
        }
        open.lines = readOpenLines(database, open.venue, "stripe", open.currency, open.cursor);
        books.loaded(keys[static_cast<std::size_t>(i)], std::move(open));
    }
}

void PayoutStore::loadKnown(storage::Database& database, const std::vector<QByteArray>& keys)
{
    const Parts parts = partsOf(keys);
    Rows rows =
        database.query("select venue_id, transaction_id, once_key, payout_id from payout_lines"
                       " where venue_id {in 1} and (transaction_id {in 2} or once_key {in 2})",
                       {parts.first, parts.second});
    while (rows.next()) {
        const VenueId venue(rows.bytes(0));
        known.loaded(lineKey(venue, rows.bytes(1)), rows.bytes(3));
        known.loaded(lineKey(venue, rows.bytes(2)), rows.bytes(3));
    }
}

void PayoutStore::loadAccounts(storage::Database& database, const std::vector<QByteArray>& wanted)
{
    Rows rows = database.query(
        "select stripe_account, id from venues where stripe_account {in 1} order by id",
        {storage::keyList(wanted)});
    while (rows.next())
        accounts.loaded(rows.bytes(0), VenueId(rows.bytes(1)));
}

void PayoutStore::loadWaiting(storage::Database& database, const std::vector<QByteArray>& ids)
{
    Rows rows = database.query(
        "select p.id, count(e.id) from payouts p join payouts e on e.venue_id = p.venue_id"
        " and e.created_at < p.created_at and e.created_at >= p.created_at - $2"
        " where p.id {in 1} and e.currency = p.currency and e.reconciliation = 'waiting'"
        " group by p.id",
        {storage::keyList(ids), waitMs});
    while (rows.next())
        waitingBefore.loaded(rows.bytes(0), rows.integer(1));
}

bool PayoutStore::load(storage::Database& database)
{
    const bool pending = payouts.hasPending() || differences.hasPending() || books.hasPending() ||
                         known.hasPending() || accounts.hasPending() || waitingBefore.hasPending();
    if (payouts.hasPending())
        loadPayouts(database, payouts.takePending());
    if (differences.hasPending())
        loadDifferences(database, differences.takePending());
    if (books.hasPending())
        loadBooks(database, books.takePending());
    if (known.hasPending())
        loadKnown(database, known.takePending());
    if (accounts.hasPending())
        loadAccounts(database, accounts.takePending());
    if (waitingBefore.hasPending())
        loadWaiting(database, waitingBefore.takePending());
    return pending;
}

void PayoutStore::flush(storage::Database& database)
{
    storage::RowBuffer rows;
    for (const auto* ids : {&payouts.inserted(), &payouts.changed()})
        for (const QByteArray& id : *ids)
            addRow(rows, payouts.at(id));
    if (!rows.isEmpty())
        database.upsertRows(payoutsTable, rows);
    rows.clear();
    QHash<QByteArray, std::int64_t> numbers;
    for (const NewLine& each : m_lines)
        addRow(rows, each.payout, ++numbers[each.payout.id], each.line);
    if (!rows.isEmpty())
        database.insertRows(payoutLinesTable, rows);
    rows.clear();
    for (const auto* ids : {&differences.inserted(), &differences.changed()})
        for (const QByteArray& id : *ids)
            addRow(rows, differences.at(id));
    if (!rows.isEmpty())
        database.upsertRows(payoutDifferencesTable, rows);
    rows.clear();
    for (const PayoutSettlement& each : m_settlements)
        rows.add(each.venue.bytes(), each.number, each.payout, std::int64_t{each.isMissing});
    if (!rows.isEmpty())
        database.upsertRows(payoutSettlementsTable, rows);
    rows.clear();
    for (const auto* keys : {&books.inserted(), &books.changed()})
        for (const QByteArray& key : *keys) {
            const OpenBooks& open = books.at(key);
            rows.add(open.venue.bytes(), open.currency, open.cursor, open.since.ms);
        }
    if (!rows.isEmpty())
        database.upsertRows(payoutCursorsTable, rows);
}

void PayoutStore::clear()
{
    payouts.clear();
    differences.clear();
    books.clear();
    known.clear();
    accounts.clear();
    waitingBefore.clear();
    m_lines.clear();
    m_settlements.clear();
}

std::vector<Payout> PayoutStore::readPage(storage::Database& database, const VenueId& venue,
                                          const QByteArray& before, int limit)
{
    std::int64_t beforeAt = INT64_MAX;
    if (!before.isEmpty()) {
        const auto last = read(database, before);
        if (!last || last->venue != venue)
            return {};
        beforeAt = last->createdAt.ms;
    }
    return storage::readAll(database.query("select " SERVERY_PAYOUT_COLUMNS " from payouts"
                                           " where venue_id = $1 and (created_at, id) < ($2, $3)"
                                           " order by created_at desc, id desc limit $4",
                                           {venue.bytes(), beforeAt, before, std::int64_t{limit}}),
                            [](const Rows& rows) { return payoutFrom(rows); });
}

std::optional<Payout> PayoutStore::read(storage::Database& database, const QByteArray& id)
{
    return storage::readFirst(
        database.query("select " SERVERY_PAYOUT_COLUMNS " from payouts where id = $1", {id}),
        [](const Rows& rows) { return payoutFrom(rows); });
}

PaymentId PayoutStore::paymentOf(const QByteArray& payout, const QByteArray& transaction)
{
    for (const ProviderLine& line : readLines(m_database, payout))
        if (line.id == transaction)
            return line.payment;
    return {};
}

std::vector<ProviderLine> PayoutStore::readLines(storage::Database& database,
                                                 const QByteArray& payout)
{
    std::vector<ProviderLine> out;
    Rows rows = database.query(
        "select transaction_id, kind, source, payment_id, order_id, order_number, gross_cents,"
        " fee_cents, platform_fee_cents, at from payout_lines where payout_id = $1 order by line",
        {payout});
    while (rows.next()) {
        ProviderLine line;
        line.id = rows.bytes(0);
        line.kind = payoutLineKindFromString(rows.bytes(1)).value_or(PayoutLineKind::Adjustment);
        line.source = rows.bytes(2);
        line.payment = PaymentId(rows.bytes(3));
        line.order = OrderId(rows.bytes(4));
        line.orderNumber = static_cast<int>(rows.integer(5));
        line.grossCents = rows.integer(6);
        line.feeCents = rows.integer(7);
        line.platformFeeCents = rows.integer(8);
        line.at = {rows.integer(9)};
        out.push_back(std::move(line));
    }
    return out;
}

std::vector<PayoutDifference> PayoutStore::readDifferences(storage::Database& database,
                                                           const QByteArray& payout)
{
    return storage::readAll(
        database.query("select " SERVERY_DIFFERENCE_COLUMNS
                       " from payout_differences where payout_id = $1 order by id",
                       {payout}),
        differenceFrom);
}

std::vector<PayoutDifference> PayoutStore::readOpenDifferences(storage::Database& database,
                                                               const VenueId& venue)
{
    return storage::readAll(database.query("select " SERVERY_DIFFERENCE_COLUMNS
                                           " from payout_differences"
                                           " where venue_id = $1 and state = 'open' order by id",
                                           {venue.bytes()}),
                            differenceFrom);
}

std::vector<QByteArray> PayoutStore::readAccounts(storage::Database& database)
{
    std::vector<QByteArray> out;
    Rows rows =
        database.query("select distinct stripe_account from venues where stripe_account is not null"
                       " order by stripe_account");
    while (rows.next())
        out.push_back(rows.bytes(0));
    return out;
}

} // namespace servery
