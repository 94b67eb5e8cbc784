#include "server/reports/reportqueries.h"

#include "core/payments/payment.h"
#include "server/ledger/ledgerstore.h"
#include "server/orders/orderrows.h"
#include "server/storage/readrows.h"

namespace servery::reports {

namespace {

using storage::Rows;

// Orders, payments or numbers in one statement; more come in several.
constexpr std::size_t chunk = 1000;

QList<QByteArray> part(const std::vector<QByteArray>& keys, std::size_t from)
{
    const std::size_t to = std::min(keys.size(), from + chunk);
    return {keys.begin() + static_cast<std::ptrdiff_t>(from),
            keys.begin() + static_cast<std::ptrdiff_t>(to)};
}

// The keys of a payment's transactions are its id and how many there were; a fee is about one too.
QByteArray paymentOf(const QByteArray& key, const QByteArray& causeId)
{
    if (key.startsWith("pay_"))
        return key.left(key.indexOf('/'));
    return causeId.startsWith("pay_") ? causeId : QByteArray();
}

void take(Rows& rows, std::vector<BookEntry>& out)
{
    while (rows.next()) {
        const auto cause = ledger::causeFromString(rows.bytes(2));
        const auto account = ledger::accountFromString(rows.bytes(6));
        if (!cause || !account)
            continue;
        if (out.empty() || out.back().number != rows.integer(0))
            out.push_back({rows.integer(0),
                           {rows.integer(1)},
                           *cause,
                           paymentOf(rows.bytes(3), rows.bytes(4)),
                           rows.bytes(5),
                           {}});
        out.back().postings.push_back({*account, rows.bytes(7), rows.integer(8)});
    }
}

OpenThing thingFrom(const Rows& rows)
{
    return {rows.bytes(0), rows.bytes(1), static_cast<int>(rows.integer(2)), rows.integer(3),
            rows.bytes(4)};
}

} // namespace

#define SERVERY_BOOK_SELECT                                                                        \
    "select t.number, t.at, t.cause, t.cause_key, t.cause_id, t.subject, p.account, p.currency,"   \
    " p.amount_cents from ledger_transactions t"                                                   \
    " join ledger_postings p on p.venue_id = t.venue_id and p.number = t.number"

std::vector<BookEntry> entriesIn(storage::Database& database, const VenueId& venue,
                                 const DayRange& range)
{
    std::vector<BookEntry> out;
    const LedgerSpan span = LedgerStore::readSpan(database, venue, range);
    Rows rows = database.query(SERVERY_BOOK_SELECT
                               " where t.venue_id = $1 and t.number >= $2 and t.number < $3"
                               " and t.at >= $4 and t.at < $5 order by t.number, p.line",
                               {venue.bytes(), span.first, span.end, range.from.ms, range.to.ms});
    take(rows, out);
    return out;
}

std::vector<BookEntry> entriesAbout(storage::Database& database, const VenueId& venue,
                                    const std::vector<QByteArray>& orders)
{
    std::vector<BookEntry> out;
    for (std::size_t from = 0; from < orders.size(); from += chunk) {
        Rows rows = database.query(SERVERY_BOOK_SELECT " where t.venue_id = $1 and t.subject {in 2}"
                                                       " order by t.number, p.line",
                                   {venue.bytes(), part(orders, from)});
        take(rows, out);
    }
    return out;
}

QHash<QByteArray, QByteArray> methodsOf(storage::Database& database,
                                        const std::vector<BookEntry>& entries)
{
    std::vector<QByteArray> payments;
    for (const BookEntry& entry : entries)
        if (!entry.payment.isEmpty())
            payments.push_back(entry.payment);
    QHash<QByteArray, QByteArray> out;
    for (std::size_t from = 0; from < payments.size(); from += chunk) {
        Rows rows =
            database.query("select id, flow from payments where id {in 1}", {part(payments, from)});
        while (rows.next())
            if (const auto flow = paymentFlowFromString(rows.bytes(1))) {
                const QLatin1String method = methodOf(*flow);
                out.insert(rows.bytes(0), {method.data(), method.size()});
            }
    }
    return out;
}

std::vector<SoldOrder> ordersOf(storage::Database& database, const VenueId& venue,
                                const std::vector<QByteArray>& orders)
{
    std::vector<SoldOrder> out;
    for (std::size_t from = 0; from < orders.size(); from += chunk) {
        Rows rows = database.query("select id, number, currency, paid_at, ready_at, fired_at,"
                                   " lines, is_due, created_at, state, phone"
                                   " from orders where id {in 1} and venue_id = $2 order by id",
                                   {part(orders, from), venue.bytes()});
        while (rows.next())
            out.push_back({OrderId(rows.bytes(0)),
                           static_cast<int>(rows.integer(1)),
                           rows.bytes(2),
                           {rows.integer(3)},
                           {rows.integer(4)},
                           {rows.integer(5)},
                           linesFrom(rows.bytes(6)),
                           {rows.integer(rows.integer(7) != 0 ? 8 : 3)},
                           orderStateFromString(rows.string(9)).value_or(OrderState::Created),
                           rows.bytes(10)});
    }
    return out;
}

std::vector<SentMessage> messagesAbout(storage::Database& database,
                                       const std::vector<QByteArray>& orders)
{
    std::vector<SentMessage> out;
    for (std::size_t from = 0; from < orders.size(); from += chunk) {
        Rows rows = database.query("select order_id, channel, status, price, price_unit"
                                   " from notifications where order_id {in 1}",
                                   {part(orders, from)});
        while (rows.next())
            out.push_back({OrderId(rows.bytes(0)), rows.bytes(1), rows.bytes(2), rows.bytes(3),
                           rows.bytes(4)});
    }
    return out;
}

std::vector<OpenThing> refundsWaiting(storage::Database& database, const VenueId& venue)
{
    return storage::readAll(
        database.query("select r.id, r.order_id, o.number, r.amount_cents, r.currency,"
                       " r.created_at, p.flow from refunds r join orders o on o.id = r.order_id"
                       " join payments p on p.id = r.payment_id"
                       " where r.venue_id = $1 and r.status = 'requested' order by r.id",
                       {venue.bytes()}),
        [](const Rows& rows) {
            OpenThing refund = thingFrom(rows);
            refund.since = {rows.integer(5)};
            if (const auto flow = paymentFlowFromString(rows.bytes(6)))
                refund.method = methodOf(*flow).data();
            return refund;
        });
}

std::vector<OpenThing> disputesOpen(storage::Database& database, const VenueId& venue)
{
    return storage::readAll(
        database.query("select p.id, p.order_id, o.number, p.disputed_cents, p.currency"
                       " from payments p join orders o on o.id = p.order_id"
                       " where p.venue_id = $1 and p.is_disputed = 1 order by p.id",
                       {venue.bytes()}),
        thingFrom);
}

} // namespace servery::reports
