#include "server/payments/moneyqueuestore.h"

#include "server/storage/database.h"
#include "server/storage/keylist.h"
#include "server/storage/readrows.h"

#include <array>

namespace servery {

namespace {

using storage::Column;
using storage::ColumnType;
using storage::Rows;
using storage::textOrNull;

#define SERVERY_PARKED_COLUMNS                                                                     \
    "id, venue_id, order_id, payment_id, refund_id, kind, state, amount_cents, currency, pay_to, " \
    "created_at, decided_at, decided_by, note"
#define SERVERY_ORDER_NUMBER ", (select o.number from orders o where o.id = parked_money.order_id)"
#define SERVERY_DISPUTE_COLUMNS                                                                    \
    "id, venue_id, order_id, payment_id, amount_cents, currency, reason, status, due_at, "         \
    "opened_at, fact_at, closed_at"

constexpr std::array parkedColumns = {
    Column{"id", ColumnType::Text},
    Column{"venue_id", ColumnType::Text},
    Column{"order_id", ColumnType::Text},
    Column{"payment_id", ColumnType::Text},
    Column{"refund_id", ColumnType::Text},
    Column{"kind", ColumnType::Text},
    Column{"state", ColumnType::Text},
    Column{"amount_cents", ColumnType::Integer},
    Column{"currency", ColumnType::Text},
    Column{"pay_to", ColumnType::Text},
    Column{"created_at", ColumnType::Integer},
    Column{"decided_at", ColumnType::Integer},
    Column{"decided_by", ColumnType::Text},
    Column{"note", ColumnType::Text},
};
constexpr storage::TableSpec parkedTable{"parked_money", parkedColumns};

constexpr std::array disputeColumns = {
    Column{"id", ColumnType::Text},
    Column{"venue_id", ColumnType::Text},
    Column{"order_id", ColumnType::Text},
    Column{"payment_id", ColumnType::Text},
    Column{"amount_cents", ColumnType::Integer},
    Column{"currency", ColumnType::Text},
    Column{"reason", ColumnType::Text},
    Column{"status", ColumnType::Text},
    Column{"due_at", ColumnType::Integer},
    Column{"opened_at", ColumnType::Integer},
    Column{"fact_at", ColumnType::Integer},
    Column{"closed_at", ColumnType::Integer},
};
constexpr storage::TableSpec disputesTable{"disputes", disputeColumns};

ParkedMoney parkedFrom(const Rows& rows)
{
    ParkedMoney money;
    money.id = ParkedMoneyId(rows.bytes(0));
    money.venue = VenueId(rows.bytes(1));
    money.order = OrderId(rows.bytes(2));
    money.payment = PaymentId(rows.bytes(3));
    money.refund = RefundId(rows.bytes(4));
    money.kind = parkedKindFromString(rows.bytes(5)).value_or(ParkedKind::LatePayment);
    money.state = parkedStateFromString(rows.bytes(6)).value_or(ParkedState::Waiting);
    money.amountCents = rows.integer(7);
    money.currency = rows.bytes(8);
    money.payTo = rows.bytes(9);
    money.createdAt = {rows.integer(10)};
    money.decidedAt = {rows.integer(11)};
    money.decidedBy = StaffId(rows.bytes(12));
    money.note = rows.string(13);
    return money;
}

Dispute disputeFrom(const Rows& rows)
{
    Dispute dispute;
    dispute.id = rows.bytes(0);
    dispute.venue = VenueId(rows.bytes(1));
    dispute.order = OrderId(rows.bytes(2));
    dispute.payment = PaymentId(rows.bytes(3));
    dispute.amountCents = rows.integer(4);
    dispute.currency = rows.bytes(5);
    dispute.reason = rows.string(6);
    dispute.status = rows.bytes(7);
    dispute.dueAt = {rows.integer(8)};
    dispute.openedAt = {rows.integer(9)};
    dispute.factAt = {rows.integer(10)};
    dispute.closedAt = {rows.integer(11)};
    return dispute;
}

void addRow(storage::RowBuffer& buffer, const ParkedMoney& money)
{
    buffer.add(money.id.bytes(), money.venue.bytes(), textOrNull(money.order.bytes()),
               money.payment.bytes(), textOrNull(money.refund.bytes()), toString(money.kind),
               toString(money.state), money.amountCents, money.currency, textOrNull(money.payTo),
               money.createdAt.ms, money.decidedAt.ms, textOrNull(money.decidedBy.bytes()),
               textOrNull(money.note.toUtf8()));
}

void addRow(storage::RowBuffer& buffer, const Dispute& dispute)
{
    buffer.add(dispute.id, dispute.venue.bytes(), textOrNull(dispute.order.bytes()),
               dispute.payment.bytes(), dispute.amountCents, dispute.currency,
               storage::text(dispute.reason), dispute.status, dispute.dueAt.ms, dispute.openedAt.ms,
               dispute.factAt.ms, dispute.closedAt.ms);
}

} // namespace

MoneyQueueStore::MoneyQueueStore(storage::Database& database)
    : parked([this](const auto& ids) { loadParked(m_database, ids); }),
      disputes([this](const auto& ids) { loadDisputes(m_database, ids); }),
      disputesOf([this](const auto& ids) { loadDisputesOf(m_database, ids); }),
      m_database(database)
{}

void MoneyQueueStore::loadParked(storage::Database& database, const std::vector<ParkedMoneyId>& ids)
{
    Rows rows =
        database.query("select " SERVERY_PARKED_COLUMNS " from parked_money where id {in 1} {lock}",
                       {storage::keyList(ids)});
    while (rows.next()) {
        const ParkedMoney money = parkedFrom(rows);
        parked.loaded(money.id, money);
    }
}

void MoneyQueueStore::loadDisputes(storage::Database& database, const std::vector<QByteArray>& ids)
{
    Rows rows =
        database.query("select " SERVERY_DISPUTE_COLUMNS " from disputes where id {in 1} {lock}",
                       {storage::keyList(ids)});
    while (rows.next()) {
        const Dispute dispute = disputeFrom(rows);
        disputes.loaded(dispute.id, dispute);
    }
}

void MoneyQueueStore::loadDisputesOf(storage::Database& database, const std::vector<PaymentId>& ids)
{
    for (const PaymentId& id : ids)
        disputesOf.loaded(id, {});
    Rows rows = database.query("select " SERVERY_DISPUTE_COLUMNS
                               " from disputes where payment_id {in 1} {lock}",
                               {storage::keyList(ids)});
    while (rows.next()) {
        const Dispute dispute = disputeFrom(rows);
        disputes.loaded(dispute.id, dispute);
        disputesOf.change(dispute.payment).push_back(dispute.id);
    }
}

void MoneyQueueStore::put(const Dispute& dispute)
{
    if (disputes.find(dispute.id) != nullptr) {
        disputes.change(dispute.id) = dispute;
        return;
    }
    (void)disputesOf.find(dispute.payment);
    disputes.insert(dispute.id, dispute);
    disputesOf.change(dispute.payment).push_back(dispute.id);
}

std::vector<Dispute> MoneyQueueStore::allOf(const PaymentId& payment)
{
    std::vector<Dispute> out;
    if (const auto* ids = disputesOf.find(payment))
        for (const QByteArray& id : *ids)
            out.push_back(disputes.at(id));
    return out;
}

bool MoneyQueueStore::load(storage::Database& database)
{
    const bool pending = parked.hasPending() || disputes.hasPending() || disputesOf.hasPending();
    if (parked.hasPending())
        loadParked(database, parked.takePending());
    if (disputes.hasPending())
        loadDisputes(database, disputes.takePending());
    if (disputesOf.hasPending())
        loadDisputesOf(database, disputesOf.takePending());
    return pending;
}

void MoneyQueueStore::flush(storage::Database& database)
{
    storage::RowBuffer rows;
    for (const auto* ids : {&parked.inserted(), &parked.changed()})
        for (const ParkedMoneyId& id : *ids)
            addRow(rows, parked.at(id));
    if (!rows.isEmpty())
        database.upsertRows(parkedTable, rows);
    rows.clear();
    for (const auto* ids : {&disputes.inserted(), &disputes.changed()})
        for (const QByteArray& id : *ids)
            addRow(rows, disputes.at(id));
    if (!rows.isEmpty())
        database.upsertRows(disputesTable, rows);
}

void MoneyQueueStore::clear()
{
    parked.clear();
    disputes.clear();
    disputesOf.clear();
}

std::vector<ParkedMoney> MoneyQueueStore::readParked(storage::Database& database,
                                                     const VenueId& venue, bool onlyOpen, int limit)
{
    std::vector<ParkedMoney> out;
    Rows rows = onlyOpen ? database.query("select " SERVERY_PARKED_COLUMNS SERVERY_ORDER_NUMBER
                                          " from parked_money"
                                          " where venue_id = $1 and state = 'waiting'"
                                          " order by id desc limit $2",
                                          {venue.bytes(), std::int64_t{limit}})
                         : database.query("select " SERVERY_PARKED_COLUMNS SERVERY_ORDER_NUMBER
                                          " from parked_money"
                                          " where venue_id = $1 order by id desc limit $2",
                                          {venue.bytes(), std::int64_t{limit}});
    while (rows.next()) {
        out.push_back(parkedFrom(rows));
        out.back().orderNumber = static_cast<int>(rows.integer(14));
    }
    return out;
}

std::vector<Dispute> MoneyQueueStore::readDisputes(storage::Database& database,
                                                   const VenueId& venue, bool onlyOpen, int limit)
{
    return storage::readAll(
        onlyOpen ? database.query("select " SERVERY_DISPUTE_COLUMNS " from disputes"
                                  " where venue_id = $1 and closed_at = 0"
                                  " order by due_at limit $2",
                                  {venue.bytes(), std::int64_t{limit}})
                 : database.query("select " SERVERY_DISPUTE_COLUMNS " from disputes"
                                  " where venue_id = $1 order by opened_at desc limit $2",
                                  {venue.bytes(), std::int64_t{limit}}),
        disputeFrom);
}

} // namespace servery
