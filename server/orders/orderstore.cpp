#include "server/orders/orderstore.h"

#include "core/orders/linechanges.h"
#include "core/orders/orderstatemachine.h"
#include "server/orders/orderrows.h"
#include "server/storage/keylist.h"
#include "server/storage/readrows.h"

#include <array>

namespace servery {

namespace {

using storage::ColumnType;
using storage::Rows;

constexpr std::array orderColumns = {
    storage::Column{"id", ColumnType::Text},
    storage::Column{"venue_id", ColumnType::Text},
    storage::Column{"number", ColumnType::Integer},
    storage::Column{"version", ColumnType::Integer},
    storage::Column{"state", ColumnType::Text},
    storage::Column{"payment_status", ColumnType::Text},
    storage::Column{"currency", ColumnType::Text},
    storage::Column{"subtotal_cents", ColumnType::Integer},
    storage::Column{"tip_cents", ColumnType::Integer},
    storage::Column{"amount_cents", ColumnType::Integer},
    storage::Column{"table_label", ColumnType::Text},
    storage::Column{"customer_name", ColumnType::Text},
    storage::Column{"phone", ColumnType::Text},
    storage::Column{"consent_sms", ColumnType::Integer},
    storage::Column{"created_at", ColumnType::Integer},
    storage::Column{"expires_at", ColumnType::Integer},
    storage::Column{"paid_at", ColumnType::Integer},
    storage::Column{"started_at", ColumnType::Integer},
    storage::Column{"ready_at", ColumnType::Integer},
    storage::Column{"completed_at", ColumnType::Integer},
    storage::Column{"held_at", ColumnType::Integer},
    storage::Column{"fired_at", ColumnType::Integer},
    storage::Column{"scheduled_for", ColumnType::Integer},
    storage::Column{"is_recalled", ColumnType::Integer},
    storage::Column{"cancel_reason", ColumnType::Text},
    storage::Column{"code_issue", ColumnType::Integer},
    storage::Column{"code_issued_at", ColumnType::Integer},
    storage::Column{"code_expires_at", ColumnType::Integer},
    storage::Column{"code_wrong_attempts", ColumnType::Integer},
    storage::Column{"ready_count", ColumnType::Integer},
    storage::Column{"last_call_at", ColumnType::Integer},
    storage::Column{"promised_at", ColumnType::Integer},
    storage::Column{"rush_at", ColumnType::Integer},
    storage::Column{"fired_course", ColumnType::Integer},
    storage::Column{"served_course", ColumnType::Integer},
    storage::Column{"is_bumped_ready", ColumnType::Integer},
    storage::Column{"lines", ColumnType::Text},
    storage::Column{"timeline", ColumnType::Text},
    storage::Column{"language", ColumnType::Text},
    storage::Column{"has_open_change", ColumnType::Integer},
    storage::Column{"is_due", ColumnType::Integer},
    storage::Column{"is_split", ColumnType::Integer},
    storage::Column{"held_cents", ColumnType::Integer},
    storage::Column{"is_over", ColumnType::Integer},
    storage::Column{"ticket_seq", ColumnType::Integer},
    storage::Column{"paint_by", ColumnType::Integer},
    storage::Column{"painted_at", ColumnType::Integer},
    storage::Column{"painted_by", ColumnType::Text},
    storage::Column{"alarmed_at", ColumnType::Integer},
};
constexpr storage::TableSpec ordersTable{"orders", orderColumns};

// Has the indexes that open orders stay in, so it is written only where they leave them.
constexpr std::array endingColumns = {
    storage::Column{"id", ColumnType::Text},
    storage::Column{"is_over", ColumnType::Integer},
};
constexpr storage::TableSpec ordersEnding{"orders", endingColumns};

// What may change after an order was placed.
constexpr std::array changingColumns = {
    storage::Column{"id", ColumnType::Text},
    storage::Column{"version", ColumnType::Integer},
    storage::Column{"state", ColumnType::Text},
    storage::Column{"payment_status", ColumnType::Text},
    storage::Column{"paid_at", ColumnType::Integer},
    storage::Column{"started_at", ColumnType::Integer},
    storage::Column{"ready_at", ColumnType::Integer},
    storage::Column{"completed_at", ColumnType::Integer},
    storage::Column{"held_at", ColumnType::Integer},
    storage::Column{"fired_at", ColumnType::Integer},
    storage::Column{"is_recalled", ColumnType::Integer},
    storage::Column{"cancel_reason", ColumnType::Text},
    storage::Column{"code_issue", ColumnType::Integer},
    storage::Column{"code_issued_at", ColumnType::Integer},
    storage::Column{"code_expires_at", ColumnType::Integer},
    storage::Column{"code_wrong_attempts", ColumnType::Integer},
    storage::Column{"ready_count", ColumnType::Integer},
    storage::Column{"last_call_at", ColumnType::Integer},
    storage::Column{"promised_at", ColumnType::Integer},
    storage::Column{"rush_at", ColumnType::Integer},
    storage::Column{"fired_course", ColumnType::Integer},
    storage::Column{"served_course", ColumnType::Integer},
    storage::Column{"is_bumped_ready", ColumnType::Integer},
    storage::Column{"lines", ColumnType::Text},
    storage::Column{"timeline", ColumnType::Text},
    storage::Column{"has_open_change", ColumnType::Integer},
    storage::Column{"is_due", ColumnType::Integer},
    storage::Column{"is_split", ColumnType::Integer},
    storage::Column{"held_cents", ColumnType::Integer},
    storage::Column{"subtotal_cents", ColumnType::Integer},
    // A tip that was added when it was paid at the counter.
    storage::Column{"tip_cents", ColumnType::Integer},
    storage::Column{"amount_cents", ColumnType::Integer},
    storage::Column{"ticket_seq", ColumnType::Integer},
    storage::Column{"paint_by", ColumnType::Integer},
    storage::Column{"painted_at", ColumnType::Integer},
    storage::Column{"painted_by", ColumnType::Text},
    storage::Column{"alarmed_at", ColumnType::Integer},
};
constexpr storage::TableSpec ordersChanging{"orders", changingColumns};

constexpr std::array ticketColumns = {
    storage::Column{"id", ColumnType::Text},
    storage::Column{"ticket_seq", ColumnType::Integer},
    storage::Column{"paint_by", ColumnType::Integer},
    storage::Column{"painted_at", ColumnType::Integer},
    storage::Column{"painted_by", ColumnType::Text},
    storage::Column{"alarmed_at", ColumnType::Integer},
};
constexpr storage::TableSpec ordersTickets{"orders", ticketColumns};

constexpr std::array numberColumns = {
    storage::Column{"venue_day", ColumnType::Text},
    storage::Column{"last_number", ColumnType::Integer},
};
constexpr storage::TableSpec numbersTable{"order_numbers", numberColumns};

#define SERVERY_ORDER_COLUMNS                                                                      \
    "id, venue_id, number, version, state, payment_status, currency, subtotal_cents, tip_cents, "  \
    "amount_cents, table_label, customer_name, phone, consent_sms, created_at, expires_at, "       \
    "paid_at, started_at, ready_at, completed_at, held_at, fired_at, scheduled_for, is_recalled, " \
    "cancel_reason, code_issue, code_issued_at, code_expires_at, code_wrong_attempts, "            \
    "ready_count, last_call_at, promised_at, rush_at, fired_course, served_course, "               \
    "is_bumped_ready, lines, timeline, language, is_due, is_split, held_cents"
#define SERVERY_TICKET_COLUMNS "ticket_seq, paint_by, painted_at, painted_by, alarmed_at"

constexpr int firstNumberOfTheDay = 101;

Order orderFrom(const Rows& rows)
{
    Order order;
    order.id = OrderId(rows.bytes(0));
    order.venue = VenueId(rows.bytes(1));
    order.number = static_cast<int>(rows.integer(2));
    order.version = static_cast<int>(rows.integer(3));
    order.state = orderStateFromString(rows.bytes(4)).value_or(OrderState::Created);
    order.paymentStatus = rows.bytes(5);
    order.currency = rows.bytes(6);
    order.subtotalCents = rows.integer(7);
    order.tipCents = rows.integer(8);
    order.amountCents = rows.integer(9);
    order.table = rows.string(10);
    order.customerName = rows.string(11);
    order.phone = rows.bytes(12);
    order.consentSms = rows.integer(13) != 0;
    order.createdAt = {rows.integer(14)};
    order.expiresAt = {rows.integer(15)};
    order.paidAt = {rows.integer(16)};
    order.startedAt = {rows.integer(17)};
    order.readyAt = {rows.integer(18)};
    order.completedAt = {rows.integer(19)};
    order.heldAt = {rows.integer(20)};
    order.firedAt = {rows.integer(21)};
    order.scheduledFor = {rows.integer(22)};
    order.isRecalled = rows.integer(23) != 0;
    order.cancelReason = rows.string(24);
    order.code.issue = static_cast<int>(rows.integer(25));
    order.code.issuedAt = {rows.integer(26)};
    order.code.expiresAt = {rows.integer(27)};
    order.code.wrongAttempts = static_cast<int>(rows.integer(28));
    order.readyCount = static_cast<int>(rows.integer(29));
    order.lastCallAt = {rows.integer(30)};
    order.promisedAt = {rows.integer(31)};
    order.rushAt = {rows.integer(32)};
    order.firedCourse = static_cast<int>(rows.integer(33));
    order.servedCourse = static_cast<int>(rows.integer(34));
    order.isBumpedReady = rows.integer(35) != 0;
    order.lines = linesFrom(rows.bytes(36));
    order.timeline = timelineFrom(rows.bytes(37));
    order.language = languageFromCode(rows.bytes(38)).value_or(Language::English);
    order.isDue = rows.integer(39) != 0;
    order.isSplit = rows.integer(40) != 0;
    order.heldCents = rows.integer(41);
    return order;
}

// From columns that follow those of the order.
TicketDisplay ticketFrom(const Rows& rows, const Order& order)
{
    TicketDisplay ticket;
    ticket.order = order.id;
    ticket.venue = order.venue;
    ticket.seq = rows.integer(42);
    ticket.paintBy = {rows.integer(43)};
    ticket.paintedAt = {rows.integer(44)};
    ticket.paintedBy = SessionId(rows.bytes(45));
    ticket.alarmedAt = {rows.integer(46)};
    return ticket;
}

void addWhole(storage::RowBuffer& buffer, const Order& order, const TicketDisplay& ticket)
{
    buffer.add(
        order.id.bytes(), order.venue.bytes(), std::int64_t{order.number},
        std::int64_t{order.version}, stateName(order.state), order.paymentStatus, order.currency,
        order.subtotalCents, order.tipCents, order.amountCents,
        storage::textOrNull(order.table.toUtf8()), storage::textOrNull(order.customerName.toUtf8()),
        storage::textOrNull(order.phone), std::int64_t{order.consentSms}, order.createdAt.ms,
        order.expiresAt.ms, order.paidAt.ms, order.startedAt.ms, order.readyAt.ms,
        order.completedAt.ms, order.heldAt.ms, order.firedAt.ms, order.scheduledFor.ms,
        std::int64_t{order.isRecalled}, storage::textOrNull(order.cancelReason.toUtf8()),
        std::int64_t{order.code.issue}, order.code.issuedAt.ms, order.code.expiresAt.ms,
        std::int64_t{order.code.wrongAttempts}, std::int64_t{order.readyCount}, order.lastCallAt.ms,
        order.promisedAt.ms, order.rushAt.ms, std::int64_t{order.firedCourse},
        std::int64_t{order.servedCourse}, std::int64_t{order.isBumpedReady}, linesText(order.lines),
        timelineText(order.timeline), codeOf(order.language), std::int64_t{hasOpenChange(order)},
        std::int64_t{order.isDue}, std::int64_t{order.isSplit}, order.heldCents,
        std::int64_t{isTerminal(order.state)}, ticket.seq, ticket.paintBy.ms, ticket.paintedAt.ms,
        storage::textOrNull(ticket.paintedBy.bytes()), ticket.alarmedAt.ms);
}

void addChanging(storage::RowBuffer& buffer, const Order& order, const TicketDisplay& ticket)
{
    buffer.add(
        order.id.bytes(), std::int64_t{order.version}, stateName(order.state), order.paymentStatus,
        order.paidAt.ms, order.startedAt.ms, order.readyAt.ms, order.completedAt.ms,
        order.heldAt.ms, order.firedAt.ms, std::int64_t{order.isRecalled},
        storage::textOrNull(order.cancelReason.toUtf8()), std::int64_t{order.code.issue},
        order.code.issuedAt.ms, order.code.expiresAt.ms, std::int64_t{order.code.wrongAttempts},
        std::int64_t{order.readyCount}, order.lastCallAt.ms, order.promisedAt.ms, order.rushAt.ms,
        std::int64_t{order.firedCourse}, std::int64_t{order.servedCourse},
        std::int64_t{order.isBumpedReady}, linesText(order.lines), timelineText(order.timeline),
        std::int64_t{hasOpenChange(order)}, std::int64_t{order.isDue}, std::int64_t{order.isSplit},
        order.heldCents, order.subtotalCents, order.tipCents, order.amountCents, ticket.seq,
        ticket.paintBy.ms, ticket.paintedAt.ms, storage::textOrNull(ticket.paintedBy.bytes()),
        ticket.alarmedAt.ms);
}

void readInto(std::vector<Order>& out, Rows rows)
{
    while (rows.next())
        out.push_back(orderFrom(rows));
}

} // namespace

OrderStore::OrderStore(storage::Database& database)
    : orders([this](const auto& ids) { loadOrders(m_database, ids); }),
      tickets([this](const auto& ids) { loadOrders(m_database, ids); }),
      m_database(database),
      m_numbers([this](const auto& keys) { loadNumbers(m_database, keys); })
{}

void OrderStore::wantNumbers(const QByteArray& venueDay)
{
    m_numbers.want(venueDay);
}

int OrderStore::nextNumber(const QByteArray& venueDay)
{
    if (m_numbers.find(venueDay) == nullptr)
        return static_cast<int>(m_numbers.insert(venueDay, firstNumberOfTheDay));
    return static_cast<int>(++m_numbers.change(venueDay));
}

void OrderStore::loadOrders(storage::Database& database, const std::vector<OrderId>& ids)
{
    (void)take(database.query("select " SERVERY_ORDER_COLUMNS ", " SERVERY_TICKET_COLUMNS
                              " from orders where id {in 1} {lock}",
                              {storage::keyList(ids)}));
}

std::vector<OrderId> OrderStore::take(Rows rows)
{
    std::vector<OrderId> ids;
    while (rows.next()) {
        Order order = orderFrom(rows);
        ids.push_back(order.id);
        if (TicketDisplay ticket = ticketFrom(rows, order); ticket.seq > 0)
            tickets.loaded(ids.back(), std::move(ticket));
        orders.loaded(ids.back(), std::move(order));
    }
    return ids;
}

std::vector<OrderId> OrderStore::findToLookAt(const VenueId& venue, Timestamp paintBy, int limit)
{
    return take(m_database.query("select " SERVERY_ORDER_COLUMNS ", " SERVERY_TICKET_COLUMNS
                                 " from orders where venue_id = $1 and paint_by = $2"
                                 " and paint_by <> 0 order by paint_by limit $3 {lock}",
                                 {venue.bytes(), paintBy.ms, std::int64_t{limit}}));
}

void OrderStore::loadNumbers(storage::Database& database, const std::vector<QByteArray>& keys)
{
    Rows rows = database.query(
        "select venue_day, last_number from order_numbers where venue_day {in 1} {lock}",
        {storage::keyList(keys)});
    while (rows.next())
        m_numbers.loaded(rows.bytes(0), rows.integer(1));
}

bool OrderStore::load(storage::Database& database)
{
    const bool pending = orders.hasPending() || tickets.hasPending() || m_numbers.hasPending();
    if (orders.hasPending())
        loadOrders(database, orders.takePending());
    if (tickets.hasPending())
        loadOrders(database, tickets.takePending());
    if (m_numbers.hasPending())
        loadNumbers(database, m_numbers.takePending());
    return pending;
}

void OrderStore::flush(storage::Database& database)
{
    storage::RowBuffer numbers;
    for (const auto* keys : {&m_numbers.inserted(), &m_numbers.changed()})
        for (const QByteArray& key : *keys)
            numbers.add(key, m_numbers.at(key));
    if (!numbers.isEmpty())
        database.upsertRows(numbersTable, numbers);
    flushOrders(database);
    flushTickets(database);
}

void OrderStore::flushOrders(storage::Database& database)
{
    const auto ticketOf = [this](const OrderId& id) -> const TicketDisplay& {
        static const TicketDisplay none;
        const TicketDisplay* ticket = tickets.known(id);
        return ticket == nullptr ? none : *ticket;
    };
    storage::RowBuffer inserted;
    for (const OrderId& id : orders.inserted())
        addWhole(inserted, orders.at(id), ticketOf(id));
    if (!inserted.isEmpty())
        database.insertRows(ordersTable, inserted);
    storage::RowBuffer changed;
    storage::RowBuffer ended;
    for (const OrderId& id : orders.changed()) {
        const Order& order = orders.at(id);
        addChanging(changed, order, ticketOf(id));
        if (isTerminal(order.state))
            ended.add(id.bytes(), std::int64_t{1});
    }
    if (!changed.isEmpty())
        database.updateRows(ordersChanging, changed);
    if (!ended.isEmpty())
        database.updateRows(ordersEnding, ended);
}

// Of the orders whose rows were not written anyway.
void OrderStore::flushTickets(storage::Database& database)
{
    storage::RowBuffer rows;
    for (const auto* keys : {&tickets.inserted(), &tickets.changed()})
        for (const OrderId& id : *keys) {
            const TicketDisplay& ticket = tickets.at(id);
            if (!orders.isWritten(id))
                rows.add(id.bytes(), ticket.seq, ticket.paintBy.ms, ticket.paintedAt.ms,
                         storage::textOrNull(ticket.paintedBy.bytes()), ticket.alarmedAt.ms);
        }
    if (!rows.isEmpty())
        database.updateRows(ordersTickets, rows);
}

void OrderStore::clear()
{
    orders.clear();
    tickets.clear();
    m_numbers.clear();
}

std::optional<Order> OrderStore::read(storage::Database& database, const OrderId& id)
{
    return storage::readFirst(
        database.query("select " SERVERY_ORDER_COLUMNS " from orders where id = $1", {id.bytes()}),
        orderFrom);
}

std::vector<Order> OrderStore::readBoard(storage::Database& database, const VenueId& venue,
                                         int recentlyOver)
{
    std::vector<Order> out;
    readInto(out, database.query("select " SERVERY_ORDER_COLUMNS
                                 " from orders where venue_id = $1 and is_over = 0 order by id",
                                 {venue.bytes()}));
    readInto(out, database.query("select " SERVERY_ORDER_COLUMNS
                                 " from orders where venue_id = $1 and state = 'CANCELLED'"
                                 " and has_open_change = 1 order by id desc limit $2",
                                 {venue.bytes(), std::int64_t{recentlyOver}}));
    readInto(out, database.query("select " SERVERY_ORDER_COLUMNS
                                 " from orders where venue_id = $1 and state = 'COMPLETED'"
                                 " and is_over = 1 order by id desc limit $2",
                                 {venue.bytes(), std::int64_t{recentlyOver}}));
    return out;
}

std::vector<Order> OrderStore::readPage(storage::Database& database, const VenueId& venue,
                                        const QByteArray& state, const OrderId& before, int limit)
{
    // '~' sorts after every id.
    const QByteArray below = before.isEmpty() ? QByteArray("~") : before.bytes();
    std::vector<Order> out;
    if (state.isEmpty())
        readInto(out, database.query("select " SERVERY_ORDER_COLUMNS
                                     " from orders where venue_id = $1 and id < $2"
                                     " order by id desc limit $3",
                                     {venue.bytes(), below, std::int64_t{limit}}));
    else if (isTerminal(orderStateFromString(state).value_or(OrderState::Created)))
        readInto(out, database.query("select " SERVERY_ORDER_COLUMNS
                                     " from orders where venue_id = $1 and state = $2 and id < $3"
                                     " and is_over = 1 order by id desc limit $4",
                                     {venue.bytes(), state, below, std::int64_t{limit}}));
    else
        readInto(out, database.query("select " SERVERY_ORDER_COLUMNS
                                     " from orders where venue_id = $1 and state = $2 and id < $3"
                                     " and is_over = 0 order by id desc limit $4",
                                     {venue.bytes(), state, below, std::int64_t{limit}}));
    return out;
}

} // namespace servery
