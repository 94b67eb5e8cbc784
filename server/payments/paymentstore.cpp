#include "server/payments/paymentstore.h"

#include "server/payments/paymentrows.h"
#include "server/storage/keylist.h"
#include "server/storage/readrows.h"

#include <algorithm>

namespace servery {

using storage::Rows;

PaymentStore::PaymentStore(storage::Database& database)
    : payments([this](const auto& ids) { loadPayments(m_database, ids); }),
      providerObjects([this](const auto& keys) { loadByProviderKey(m_database, keys); }),
      byOrder([this](const auto& orders) { loadByOrder(m_database, orders); }),
      openTopUps([this](const auto& ids) { loadOpenTopUps(m_database, ids); }),
      refunds([this](const auto& ids) { loadRefunds(m_database, ids); }),
      refundsOf([this](const auto& ids) { loadRefundsOf(m_database, ids); }),
      events([this](const auto& keys) { loadEvents(m_database, keys); }),
      waiting([this](const auto& objects) { loadWaiting(m_database, objects); }),
      m_database(database)
{}

void PaymentStore::insertPayment(const Payment& payment)
{
    payments.insert(payment.id, payment);
    if (isTopUp(payment)) {
        if (openTopUps.find(payment.wallet) == nullptr)
            openTopUps.loaded(payment.wallet, {});
        openTopUps.change(payment.wallet).push_back(payment.id);
        return;
    }
    if (byOrder.find(payment.order) == nullptr)
        byOrder.loaded(payment.order, {});
    // Only the look-up changes, and nothing of it is flushed.
    byOrder.change(payment.order).push_back(payment.id);
}

void PaymentStore::insertRefund(const Refund& refund)
{
    (void)refundsOf.find(refund.payment);
    refunds.insert(refund.id, refund);
    refundsOf.change(refund.payment).push_back(refund.id);
}

void PaymentStore::linkPayment(const PaymentId& id, const QByteArray& object)
{
    payments.change(id).providerPayment = object;
    linked(id, object);
}

void PaymentStore::linkSession(const PaymentId& id, const QByteArray& object)
{
    payments.change(id).providerSession = object;
    linked(id, object);
}

void PaymentStore::linked(const PaymentId& id, const QByteArray& object)
{
    m_linked.insert(id);
    providerObjects.loaded(providerKey(payments.at(id).provider, object), id);
}

std::vector<ProviderEvent> PaymentStore::takeWaiting(const QByteArray& key)
{
    std::vector<ProviderEvent> out;
    const auto* found = waiting.find(key);
    if (found == nullptr)
        return out;
    const std::vector<QByteArray> keys = *found;
    for (const QByteArray& each : keys) {
        const ProviderEvent row = *events.find(each);
        if (row.disposition != "waiting")
            continue;
        out.push_back(row);
        ProviderEvent& taken = events.change(each);
        taken.disposition = "applied";
        taken.waitsFor.clear();
        taken.payload.clear();
    }
    return out;
}

void PaymentStore::wait(const QByteArray& event, const QByteArray& key, const QByteArray& payload)
{
    ProviderEvent& row = events.change(event);
    row.disposition = "waiting";
    row.waitsFor = key;
    row.payload = payload;
    // The working set may hold the list already; keep it true for the rest of the batch.
    const auto* list = waiting.known(key);
    if (list != nullptr && std::find(list->begin(), list->end(), event) == list->end())
        waiting.change(key).push_back(event);
}

const Payment* PaymentStore::findByProviderKey(const QByteArray& key)
{
    if (key.isEmpty())
        return nullptr;
    const PaymentId* id = providerObjects.find(key);
    return id == nullptr ? nullptr : payments.find(*id);
}

void PaymentStore::take(Payment payment)
{
    for (const QByteArray* object : {&payment.providerPayment, &payment.providerSession})
        if (!object->isEmpty())
            providerObjects.loaded(providerKey(payment.provider, *object), payment.id);
    const PaymentId id = payment.id;
    payments.loaded(id, std::move(payment));
}

void PaymentStore::loadPayments(storage::Database& database, const std::vector<PaymentId>& ids)
{
    Rows rows =
        database.query("select " SERVERY_PAYMENT_COLUMNS " from payments where id {in 1} {lock}",
                       {storage::keyList(ids)});
    while (rows.next())
        take(paymentFrom(rows));
}

void PaymentStore::loadByProviderKey(storage::Database& database,
                                     const std::vector<QByteArray>& keys)
{
    QList<QByteArray> objects;
    for (const QByteArray& key : keys)
        objects.append(key.mid(key.indexOf('|') + 1));
    Rows held = database.query("select " SERVERY_PAYMENT_COLUMNS
                               " from payments where provider_payment {in 1} {lock}",
                               {objects});
    while (held.next())
        take(paymentFrom(held));
    objects.clear();
    for (const QByteArray& key : keys)
        if (providerObjects.known(key) == nullptr)
            objects.append(key.mid(key.indexOf('|') + 1));
    if (objects.isEmpty())
        return;
    Rows paidOn = database.query("select " SERVERY_PAYMENT_COLUMNS
                                 " from payments where provider_session {in 1} {lock}",
                                 {objects});
    while (paidOn.next())
        take(paymentFrom(paidOn));
}

void PaymentStore::loadByOrder(storage::Database& database, const std::vector<OrderId>& orders)
{
    for (const OrderId& order : orders)
        byOrder.loaded(order, {});
    Rows rows = database.query("select " SERVERY_PAYMENT_COLUMNS
                               " from payments where order_id {in 1} {lock}",
                               {storage::keyList(orders)});
    while (rows.next()) {
        const Payment payment = paymentFrom(rows);
        take(payment);
        byOrder.change(payment.order).push_back(payment.id);
    }
}

void PaymentStore::loadOpenTopUps(storage::Database& database, const std::vector<WalletId>& wallets)
{
    for (const WalletId& wallet : wallets)
        openTopUps.loaded(wallet, {});
    Rows rows = database.query("select " SERVERY_PAYMENT_COLUMNS
                               " from payments where wallet_id {in 1} and order_id is null"
                               " and progress in ('created', 'pending', 'failed') {lock}",
                               {storage::keyList(wallets)});
    while (rows.next()) {
        const Payment payment = paymentFrom(rows);
        take(payment);
        openTopUps.change(payment.wallet).push_back(payment.id);
    }
}

void PaymentStore::loadRefunds(storage::Database& database, const std::vector<RefundId>& ids)
{
    Rows rows =
        database.query("select " SERVERY_REFUND_COLUMNS " from refunds where id {in 1} {lock}",
                       {storage::keyList(ids)});
    while (rows.next()) {
        const Refund refund = refundFrom(rows);
        refunds.loaded(refund.id, refund);
    }
}

void PaymentStore::loadRefundsOf(storage::Database& database, const std::vector<PaymentId>& ids)
{
    for (const PaymentId& id : ids)
        refundsOf.loaded(id, {});
    Rows rows = database.query("select " SERVERY_REFUND_COLUMNS
                               " from refunds where payment_id {in 1} {lock}",
                               {storage::keyList(ids)});
    while (rows.next()) {
        const Refund refund = refundFrom(rows);
        refunds.loaded(refund.id, refund);
        refundsOf.change(refund.payment).push_back(refund.id);
    }
    // Those of this very batch are not in the database yet.
    for (const RefundId& id : refunds.inserted()) {
        const PaymentId payment = refunds.at(id).payment;
        if (std::find(ids.begin(), ids.end(), payment) != ids.end())
            refundsOf.change(payment).push_back(id);
    }
}

void PaymentStore::loadEvents(storage::Database& database, const std::vector<QByteArray>& keys)
{
    Rows rows = database.query("select " SERVERY_PROVIDER_EVENT_COLUMNS
                               " from provider_events where event_key {in 1}",
                               {storage::keyList(keys)});
    while (rows.next()) {
        const ProviderEvent event = providerEventFrom(rows);
        events.loaded(event.key, event);
    }
}

void PaymentStore::loadWaiting(storage::Database& database, const std::vector<QByteArray>& objects)
{
    for (const QByteArray& object : objects)
        waiting.loaded(object, {});
    Rows rows = database.query("select " SERVERY_PROVIDER_EVENT_COLUMNS
                               " from provider_events where waits_for {in 1}"
                               " and waits_for is not null order by received_at",
                               {storage::keyList(objects)});
    while (rows.next()) {
        const ProviderEvent event = providerEventFrom(rows);
        events.loaded(event.key, event);
        waiting.change(event.waitsFor).push_back(event.key);
    }
    // Those of this very batch are not in the database yet.
    for (const QByteArray& key : events.inserted()) {
        const ProviderEvent& event = events.at(key);
        if (event.disposition == "waiting" &&
            std::find(objects.begin(), objects.end(), event.waitsFor) != objects.end())
            waiting.change(event.waitsFor).push_back(key);
    }
}

bool PaymentStore::load(storage::Database& database)
{
    const bool pending = payments.hasPending() || providerObjects.hasPending() ||
                         byOrder.hasPending() || refunds.hasPending() || refundsOf.hasPending() ||
                         events.hasPending() || waiting.hasPending();
    if (providerObjects.hasPending())
        loadByProviderKey(database, providerObjects.takePending());
    if (payments.hasPending())
        loadPayments(database, payments.takePending());
    if (byOrder.hasPending())
        loadByOrder(database, byOrder.takePending());
    if (refunds.hasPending())
        loadRefunds(database, refunds.takePending());
    if (refundsOf.hasPending())
        loadRefundsOf(database, refundsOf.takePending());
    if (events.hasPending())
        loadEvents(database, events.takePending());
    if (waiting.hasPending())
        loadWaiting(database, waiting.takePending());
    return pending;
}

void PaymentStore::flush(storage::Database& database)
{
    storage::RowBuffer rows;
    for (const PaymentId& id : payments.inserted())
        addWhole(rows, payments.at(id));
    if (!rows.isEmpty())
        database.insertRows(paymentsTable, rows);
    rows.clear();
    for (const PaymentId& id : payments.changed())
        addChanging(rows, payments.at(id));
    if (!rows.isEmpty())
        database.updateRows(paymentsChanging, rows);
    rows.clear();
    for (const PaymentId& id : std::as_const(m_linked))
        addObjects(rows, payments.at(id));
    if (!rows.isEmpty())
        database.updateRows(paymentsLinked, rows);
    rows.clear();
    for (const auto* ids : {&refunds.inserted(), &refunds.changed()})
        for (const RefundId& id : *ids)
            addRow(rows, refunds.at(id));
    if (!rows.isEmpty())
        database.upsertRows(refundsTable, rows);
    rows.clear();
    for (const QByteArray& key : events.inserted())
        addRow(rows, events.at(key));
    if (!rows.isEmpty())
        database.insertRows(providerEventsTable, rows);
    rows.clear();
    for (const QByteArray& key : events.changed())
        addRow(rows, events.at(key));
    if (!rows.isEmpty())
        database.updateRows(providerEventsTable, rows);
}

void PaymentStore::clear()
{
    payments.clear();
    providerObjects.clear();
    byOrder.clear();
    openTopUps.clear();
    refunds.clear();
    refundsOf.clear();
    events.clear();
    waiting.clear();
    m_linked.clear();
}

std::optional<Payment> PaymentStore::read(storage::Database& database, const PaymentId& id)
{
    return storage::readFirst(database.query("select " SERVERY_PAYMENT_COLUMNS
                                             " from payments where id = $1",
                                             {id.bytes()}),
                              paymentFrom);
}

std::vector<Payment> PaymentStore::readByOrder(storage::Database& database, const OrderId& order)
{
    return storage::readAll(database.query("select " SERVERY_PAYMENT_COLUMNS
                                           " from payments where order_id = $1 order by id",
                                           {order.bytes()}),
                            paymentFrom);
}

std::vector<Refund> PaymentStore::readRefundsByOrder(storage::Database& database,
                                                     const OrderId& order)
{
    return storage::readAll(
        database.query("select " SERVERY_REFUND_COLUMNS " from refunds where payment_id in"
                       " (select id from payments where order_id = $1) order by id",
                       {order.bytes()}),
        refundFrom);
}

std::vector<PaymentId> PaymentStore::readToExplain(storage::Database& database, int limit)
{
    std::vector<PaymentId> out;
    Rows rows = database.query("select id from payments where received_cents > 0"
                               " and ledger_revision = 0 order by id limit $1",
                               {std::int64_t{limit}});
    while (rows.next())
        out.emplace_back(rows.bytes(0));
    return out;
}

std::optional<Refund> PaymentStore::readRefund(storage::Database& database, const RefundId& id)
{
    return storage::readFirst(database.query("select " SERVERY_REFUND_COLUMNS
                                             " from refunds where id = $1",
                                             {id.bytes()}),
                              refundFrom);
}

} // namespace servery
