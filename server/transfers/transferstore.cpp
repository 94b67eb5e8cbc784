#include "server/transfers/transferstore.h"

#include "server/storage/keylist.h"
#include "server/storage/readrows.h"

#include <QSet>

#include <array>

namespace servery {

using storage::Column;
using storage::ColumnType;
using storage::Rows;
using storage::textOrNull;

namespace {

#define SERVERY_BANK_LINE_COLUMNS                                                                  \
    "id, venue_id, line_key, bank_id, booked_on, amount_cents, currency, details, payer, "         \
    "outcome, "                                                                                    \
    "payment_id, is_open, decision, note, decided_by, taken_at, decided_at, account"

constexpr std::array columns = {
    Column{"id", ColumnType::Text},
    Column{"venue_id", ColumnType::Text},
    Column{"line_key", ColumnType::Text},
    Column{"bank_id", ColumnType::Text},
    Column{"booked_on", ColumnType::Text},
    Column{"amount_cents", ColumnType::Integer},
    Column{"currency", ColumnType::Text},
    Column{"details", ColumnType::Text},
    Column{"payer", ColumnType::Text},
    Column{"outcome", ColumnType::Text},
    Column{"payment_id", ColumnType::Text},
    Column{"is_open", ColumnType::Integer},
    Column{"decision", ColumnType::Text},
    Column{"note", ColumnType::Text},
    Column{"decided_by", ColumnType::Text},
    Column{"taken_at", ColumnType::Integer},
    Column{"decided_at", ColumnType::Integer},
    Column{"account", ColumnType::Text},
};
constexpr storage::TableSpec linesTable{"bank_lines", columns};

BankLineRow lineFrom(const Rows& rows)
{
    BankLineRow row;
    row.id = BankLineId(rows.bytes(0));
    row.venue = VenueId(rows.bytes(1));
    row.key = rows.bytes(2);
    row.line = {rows.bytes(3), rows.bytes(4),  rows.integer(5),
                rows.bytes(6), rows.string(7), rows.string(8)};
    row.outcome = lineOutcomeFromString(rows.bytes(9)).value_or(LineOutcome::Unknown);
    row.payment = PaymentId(rows.bytes(10));
    row.isOpen = rows.integer(11) != 0;
    row.decision = rows.bytes(12);
    row.note = rows.string(13);
    row.decidedBy = StaffId(rows.bytes(14));
    row.takenAt = {rows.integer(15)};
    row.decidedAt = {rows.integer(16)};
    row.line.account = rows.bytes(17);
    return row;
}

void addRow(storage::RowBuffer& buffer, const BankLineRow& row)
{
    buffer.add(row.id.bytes(), row.venue.bytes(), row.key, row.line.bankId, row.line.bookedOn,
               row.line.amountCents, row.line.currency, storage::text(row.line.text),
               storage::text(row.line.payer), toString(row.outcome),
               textOrNull(row.payment.bytes()), std::int64_t{row.isOpen}, textOrNull(row.decision),
               textOrNull(row.note.toUtf8()), textOrNull(row.decidedBy.bytes()), row.takenAt.ms,
               row.decidedAt.ms, row.line.account);
}

// The parts of the keys: the load is by all of their combinations, which is a superset.
struct Parts
{
    QSet<QByteArray> venues;
    QList<QByteArray> keys;
};

Parts partsOf(const std::vector<QByteArray>& keys)
{
    Parts parts;
    for (const QByteArray& key : keys) {
        const qsizetype bar = key.indexOf('|');
        parts.venues.insert(key.left(bar));
        parts.keys.append(key.mid(bar + 1));
    }
    return parts;
}

} // namespace

TransferStore::TransferStore(storage::Database& database)
    : lines([this](const auto& ids) { loadLines(m_database, ids); }),
      byKey([this](const auto& keys) { loadByKey(m_database, keys); }),
      byReference([this](const auto& keys) { loadByReference(m_database, keys); }),
      byPayment([this](const auto& ids) { loadByPayment(m_database, ids); }),
      m_database(database)
{}

QByteArray TransferStore::venueKey(const VenueId& venue, const QByteArray& key)
{
    return venue.bytes() + '|' + key;
}

void TransferStore::insertLine(const BankLineRow& row)
{
    lines.insert(row.id, row);
    byKey.loaded(venueKey(row.venue, row.key), row.id);
    if (!row.payment.isEmpty())
        byPayment.loaded(row.payment, row.id);
}

void TransferStore::linkLine(const BankLineId& line, const PaymentId& payment)
{
    lines.change(line).payment = payment;
    byPayment.loaded(payment, line);
}

void TransferStore::loadLines(storage::Database& database, const std::vector<BankLineId>& ids)
{
    Rows rows = database.query("select " SERVERY_BANK_LINE_COLUMNS
                               " from bank_lines where id {in 1} {lock}",
                               {storage::keyList(ids)});
    while (rows.next())
        lines.loaded(BankLineId(rows.bytes(0)), lineFrom(rows));
}

void TransferStore::loadByKey(storage::Database& database, const std::vector<QByteArray>& keys)
{
    const Parts parts = partsOf(keys);
    Rows rows = database.query("select venue_id, line_key, id from bank_lines"
                               " where venue_id {in 1} and line_key {in 2}",
                               {parts.venues.values(), parts.keys});
    while (rows.next())
        byKey.loaded(venueKey(VenueId(rows.bytes(0)), rows.bytes(1)), BankLineId(rows.bytes(2)));
}

void TransferStore::loadByReference(storage::Database& database,
                                    const std::vector<QByteArray>& keys)
{
    const Parts parts = partsOf(keys);
    Rows rows = database.query("select venue_id, reference, id from payments"
                               " where venue_id {in 1} and reference {in 2}"
                               " and flow = 'bank_transfer'",
                               {parts.venues.values(), parts.keys});
    while (rows.next())
        byReference.loaded(venueKey(VenueId(rows.bytes(0)), rows.bytes(1)),
                           PaymentId(rows.bytes(2)));
}

void TransferStore::loadByPayment(storage::Database& database,
                                  const std::vector<PaymentId>& payments)
{
    Rows rows = database.query("select payment_id, id from bank_lines where payment_id {in 1}",
                               {storage::keyList(payments)});
    while (rows.next())
        byPayment.loaded(PaymentId(rows.bytes(0)), BankLineId(rows.bytes(1)));
}

bool TransferStore::load(storage::Database& database)
{
    const bool pending = lines.hasPending() || byKey.hasPending() || byReference.hasPending() ||
                         byPayment.hasPending();
    if (byKey.hasPending())
        loadByKey(database, byKey.takePending());
    if (byReference.hasPending())
        loadByReference(database, byReference.takePending());
    if (lines.hasPending())
        loadLines(database, lines.takePending());
    if (byPayment.hasPending())
        loadByPayment(database, byPayment.takePending());
    return pending;
}

void TransferStore::flush(storage::Database& database)
{
    storage::RowBuffer rows;
    for (const auto* ids : {&lines.inserted(), &lines.changed()})
        for (const BankLineId& id : *ids)
            addRow(rows, lines.at(id));
    if (!rows.isEmpty())
        database.upsertRows(linesTable, rows);
}

void TransferStore::clear()
{
    lines.clear();
    byKey.clear();
    byReference.clear();
    byPayment.clear();
}

std::vector<BankLineRow> TransferStore::readOpen(storage::Database& database, const VenueId& venue,
                                                 int limit)
{
    return storage::readAll(
        database.query("select " SERVERY_BANK_LINE_COLUMNS " from bank_lines"
                       " where venue_id = $1 and is_open = 1 order by id limit $2",
                       {venue.bytes(), std::int64_t{limit}}),
        lineFrom);
}

std::vector<TransferAwaited> TransferStore::readAwaited(storage::Database& database,
                                                        const VenueId& venue)
{
    return storage::readAll(
        database.query(
            "select p.id, p.order_id, o.number, o.table_label, o.customer_name, p.amount_cents,"
            " p.currency, p.reference, p.created_at from payments p join orders o on o.id = "
            "p.order_id"
            " where p.venue_id = $1 and p.flow = 'bank_transfer' and p.progress = 'pending'"
            " order by p.id",
            {venue.bytes()}),
        [](const Rows& rows) {
            return TransferAwaited{
                PaymentId(rows.bytes(0)), OrderId(rows.bytes(1)), rows.integer(2), rows.string(3),
                rows.string(4),           rows.integer(5),        rows.bytes(6),   rows.bytes(7),
                {rows.integer(8)}};
        });
}

std::vector<TransferToReturn> TransferStore::readToReturn(storage::Database& database,
                                                          const VenueId& venue)
{
    return storage::readAll(
        database.query("select r.id, r.order_id, o.number, r.amount_cents, r.currency,"
                       " r.reason, r.created_at, (select b.payer from bank_lines b"
                       " where b.payment_id = p.id order by b.id limit 1), p.id"
                       " from refunds r join payments p on p.id = r.payment_id"
                       " join orders o on o.id = r.order_id where r.venue_id = $1"
                       " and r.status = 'requested' and p.flow = 'bank_transfer'"
                       " order by r.id",
                       {venue.bytes()}),
        [](const Rows& rows) {
            return TransferToReturn{
                RefundId(rows.bytes(0)), PaymentId(rows.bytes(8)), OrderId(rows.bytes(1)),
                rows.integer(2),         rows.integer(3),          rows.bytes(4),
                rows.string(5),          rows.string(7),           {rows.integer(6)}};
        });
}

} // namespace servery
