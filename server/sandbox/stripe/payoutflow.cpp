#include "server/sandbox/stripe/payoutflow.h"

#include "server/sandbox/stripe/parameterreader.h"
#include "server/sandbox/stripe/payoutobjects.h"
#include "server/sandbox/stripe/stripeobjects.h"

namespace servery::sandbox {

namespace {

// Whose an object is and which payout took it; never answered.
const QString entryKind = QStringLiteral("sandbox.entry");

QString entryId(const QString& id)
{
    return QStringLiteral("entry_") + id;
}

QString text(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toString();
}

bool equalsIfGiven(const QJsonObject& object, const char* member, const QJsonObject& parameters)
{
    const QJsonValue wanted = parameters.value(QLatin1String(member));
    return wanted.isUndefined() || object.value(QLatin1String(member)) == wanted;
}

} // namespace

void PayoutFlow::enter(const QJsonObject& transaction, const QString& account)
{
    m_store.put(transaction);
    m_store.put({{"id", entryId(text(transaction, "id"))},
                 {"object", entryKind},
                 {"account", account},
                 {"payout", QString()}});
}

QString PayoutFlow::accountOf(const QString& id) const
{
    const auto entry = m_store.find(entryKind, entryId(id));
    return entry ? text(*entry, "account") : QString();
}

QString PayoutFlow::payoutOf(const QString& transaction) const
{
    const auto entry = m_store.find(entryKind, entryId(transaction));
    return entry ? text(*entry, "payout") : QString();
}

QJsonObject PayoutFlow::transferred(QJsonObject charge)
{
    const QString account = text(charge.value("transfer_data").toObject(), "destination");
    if (account.isEmpty())
        return charge;
    const qint64 now = m_store.nowSeconds();
    const QString paymentId = m_store.newId("py_1");
    charge.insert("transfer_group", "group_" + text(charge, "payment_intent"));
    const QJsonObject transfer = transferObject(m_store.newId("tr_3"), now, charge, paymentId);
    charge.insert("transfer", transfer.value("id"));
    const qint64 fee = charge.value("application_fee_amount").toInteger();
    if (fee > 0)
        charge.insert("application_fee", m_store.newId("fee_1"));
    const QJsonObject transaction = connectedTransactionObject(
        m_store.newId("txn_1"), now, "payment", transfer.value("amount").toInteger(), fee,
        text(charge, "currency"), paymentId);
    m_store.put(transfer);
    m_store.put(destinationPaymentObject(paymentId, now, charge, text(transfer, "id"),
                                         text(transaction, "id")));
    m_store.put({{"id", entryId(paymentId)}, {"object", entryKind}, {"account", account}});
    enter(transaction, account);
    return charge;
}

QJsonObject PayoutFlow::reversed(QJsonObject refund, const QJsonObject& charge, bool withFee)
{
    auto transfer = m_store.find("transfer", text(charge, "transfer"));
    if (!transfer)
        return refund;
    const qint64 now = m_store.nowSeconds();
    const qint64 amount = refund.value("amount").toInteger();
    const qint64 whole = charge.value("amount").toInteger();
    const qint64 fee =
        withFee ? charge.value("application_fee_amount").toInteger() * amount / whole : 0;
    const QString paymentRefund = m_store.newId("pyr_1");
    const QJsonObject reversal = transferReversalObject(
        m_store.newId("trr_1"), now, amount, *transfer, text(refund, "id"), paymentRefund);
    const QJsonObject transaction =
        connectedTransactionObject(m_store.newId("txn_1"), now, "payment_refund", -amount, -fee,
                                   text(charge, "currency"), paymentRefund);
    QJsonObject mirror = refund;
    mirror.insert("id", paymentRefund);
    mirror.insert("charge", transfer->value("destination_payment"));
    mirror.insert("payment_intent", QJsonValue::Null);
    mirror.insert("balance_transaction", transaction.value("id"));
    mirror.insert("metadata", QJsonObject{});
    mirror.insert("source_transfer_reversal", reversal.value("id"));
    transfer->insert("amount_reversed", transfer->value("amount_reversed").toInteger() + amount);
    transfer->insert("reversed", transfer->value("amount_reversed") == transfer->value("amount"));
    refund.insert("transfer_reversal", reversal.value("id"));
    m_store.put(*transfer);
    m_store.put(reversal);
    m_store.put(mirror);
    enter(transaction, text(*transfer, "destination"));
    return refund;
}

StripeResult PayoutFlow::list(const QJsonObject& parameters, const QString& account) const
{
    ParameterReader reader(parameters);
    reader.allowOnly({"limit", "starting_after", "ending_before", "created", "arrival_date",
                      "destination", "status"});
    if (reader.error())
        return stripeFail(*reader.error());
    return m_store.page("payout", "/v1/payouts", parameters, [&](const QJsonObject& payout) {
        return accountOf(text(payout, "id")) == account &&
               equalsIfGiven(payout, "status", parameters) &&
               equalsIfGiven(payout, "destination", parameters);
    });
}

StripeResult PayoutFlow::listTransactions(const QJsonObject& parameters,
                                          const QString& account) const
{
    ParameterReader reader(parameters);
    reader.allowOnly({"limit", "starting_after", "ending_before", "created", "currency", "payout",
                      "source", "type"});
    const QString payoutId = reader.text("payout");
    if (reader.error())
        return stripeFail(*reader.error());
    if (!payoutId.isEmpty()) {
        const auto payout = m_store.find("payout", payoutId);
        if (!payout || accountOf(payoutId) != account)
            return stripeFail(resourceMissing("payout", payoutId, "payout"));
        if (!payout->value("automatic").toBool())
            return stripeFail({.message = "Balance transaction history can only be filtered on "
                                          "automatic transfers, not manual.",
                               .param = "payout"});
    }
    return m_store.page("balance_transaction", "/v1/balance_transactions", parameters,
                        [&](const QJsonObject& transaction) {
                            const QString id = text(transaction, "id");
                            return accountOf(id) == account &&
                                   (payoutId.isEmpty() || payoutOf(id) == payoutId) &&
                                   equalsIfGiven(transaction, "type", parameters) &&
                                   equalsIfGiven(transaction, "currency", parameters) &&
                                   equalsIfGiven(transaction, "source", parameters);
                        });
}

StripeResult PayoutFlow::retrieve(const QString& kind, const QString& id,
                                  const QString& account) const
{
    const auto object = m_store.find(kind, id);
    if (!object || accountOf(id) != account)
        return stripeFail(resourceMissing(kind, id, kind == "payout" ? "payout" : "id"));
    return *object;
}

StripeResult PayoutFlow::payOut(const QString& account, const QString& currency, bool stays)
{
    qint64 amount = 0;
    QList<QJsonObject> taken;
    for (const QJsonObject& transaction : m_store.all("balance_transaction")) {
        const QString id = text(transaction, "id");
        if (accountOf(id) != account || !payoutOf(id).isEmpty() ||
            text(transaction, "currency") != currency ||
            text(transaction, "type") == QLatin1String("payout"))
            continue;
        amount += transaction.value("net").toInteger();
        taken.append(transaction);
    }
    if (taken.isEmpty())
        return stripeFail({.message = "There is nothing to pay out."});
    const qint64 now = m_store.nowSeconds();
    const QString id = m_store.newId("po_1");
    const QJsonObject transaction =
        connectedTransactionObject(m_store.newId("txn_1"), now, "payout", -amount, 0, currency, id);
    QJsonObject payout = payoutObject(id, now, amount, currency, true, text(transaction, "id"),
                                      "ba_1" + account.mid(5));
    m_store.put(payout);
    m_store.put({{"id", entryId(id)}, {"object", entryKind}, {"account", account}});
    enter(transaction, account);
    taken.append(transaction);
    for (QJsonObject& each : taken) {
        each.insert("status", "available");
        m_store.put(each);
        m_store.put({{"id", entryId(text(each, "id"))},
                     {"object", entryKind},
                     {"account", account},
                     {"payout", id}});
    }
    tell("payout.created", payout);
    payout.insert("status", "in_transit");
    tell("payout.updated", payout);
    payout.insert("reconciliation_status", "completed");
    tell("payout.reconciliation_completed", payout);
    return stays ? StripeResult(payout) : move(id, "pay");
}

StripeResult PayoutFlow::move(const QString& id, const QString& action)
{
    auto payout = m_store.find("payout", id);
    if (!payout)
        return stripeFail(resourceMissing("payout", id, "payout"));
    const QString status = text(*payout, "status");
    const bool isOver = status == QLatin1String("failed") || status == QLatin1String("canceled");
    if (isOver || (action != QLatin1String("fail") && status == QLatin1String("paid")))
        return stripeFail({.message = "The payout is over: " + status});
    if (action == QLatin1String("pay")) {
        payout->insert("status", "paid");
        tell("payout.paid", *payout);
        return *payout;
    }
    const bool fails = action == QLatin1String("fail");
    const QJsonObject back = connectedTransactionObject(
        m_store.newId("txn_1"), m_store.nowSeconds(), fails ? "payout_failure" : "payout_cancel",
        payout->value("amount").toInteger(), 0, text(*payout, "currency"), id);
    enter(back, accountOf(id));
    payout->insert("status", fails ? "failed" : "canceled");
    if (fails) {
        payout->insert("failure_balance_transaction", back.value("id"));
        payout->insert("failure_code", "account_closed");
        payout->insert("failure_message", "The bank account has been closed.");
    }
    tell(fails ? "payout.failed" : "payout.canceled", *payout);
    return *payout;
}

QJsonObject PayoutFlow::adjust(const QString& account, const QString& type, qint64 amount,
                               const QString& currency)
{
    const QJsonObject transaction = connectedTransactionObject(
        m_store.newId("txn_1"), m_store.nowSeconds(), type, amount, 0, currency, {});
    enter(transaction, account);
    return transaction;
}

void PayoutFlow::tell(const QString& type, const QJsonObject& payout)
{
    m_store.put(payout);
    m_events.emitEvent(type, payout, {}, accountOf(text(payout, "id")));
}

} // namespace servery::sandbox
