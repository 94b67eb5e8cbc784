#include "server/providers/stripe/stripepayouts.h"

#include "server/providers/stripe/stripejson.h"

#include <QJsonArray>

namespace servery::providers::stripe {
namespace {

using Key = QLatin1StringView;

Timestamp secondsOf(const QJsonObject& object, Key key)
{
    return Timestamp{integer(object, key).value_or(0) * 1000};
}

// The transfer group of a charge with a destination names its intent.
QByteArray intentOfGroup(const QByteArray& group)
{
    return group.startsWith("group_pi_") ? group.mid(6) : QByteArray();
}

void readSource(const QJsonObject& source, BalanceTransaction& transaction)
{
    transaction.sourceId = text(source, Key("id"));
    transaction.paymentIntentId = reference(source, Key("payment_intent"));
    transaction.chargeId = text(source, Key("object")) == "charge"
                               ? transaction.sourceId
                               : reference(source, Key("charge"));
    if (text(source, Key("object")) == "refund")
        transaction.refundId = transaction.sourceId;
    const QJsonObject transfer = source.value(Key("source_transfer")).toObject();
    if (!transfer.isEmpty()) {
        transaction.chargeId = reference(transfer, Key("source_transaction"));
        if (transaction.paymentIntentId.isEmpty())
            transaction.paymentIntentId = intentOfGroup(text(transfer, Key("transfer_group")));
        transaction.isRecovery =
            transaction.chargeId.isEmpty() && !transaction.paymentIntentId.isEmpty();
    }
    const QJsonObject reversal = source.value(Key("source_transfer_reversal")).toObject();
    if (!reversal.isEmpty()) {
        transaction.refundId = reference(reversal, Key("source_refund"));
        transaction.isRecovery = transaction.refundId.isEmpty();
        const QJsonObject whole = reversal.value(Key("transfer")).toObject();
        transaction.chargeId = reference(whole, Key("source_transaction"));
        if (transaction.paymentIntentId.isEmpty())
            transaction.paymentIntentId = intentOfGroup(text(whole, Key("transfer_group")));
    }
}

} // namespace

std::optional<Payout> readPayout(const QJsonObject& object)
{
    const auto amount = integer(object, Key("amount"));
    Payout payout;
    payout.id = text(object, Key("id"));
    payout.status = text(object, Key("status"));
    payout.currency = text(object, Key("currency")).toUpper();
    if (text(object, Key("object")) != "payout" || payout.id.isEmpty() || !amount ||
        payout.status.isEmpty() || payout.currency.isEmpty())
        return std::nullopt;
    payout.amount = *amount;
    payout.automatic = object.value(Key("automatic")).toBool();
    payout.livemode = object.value(Key("livemode")).toBool();
    payout.createdAt = secondsOf(object, Key("created"));
    payout.arrivalAt = secondsOf(object, Key("arrival_date"));
    payout.failureCode = text(object, Key("failure_code"));
    payout.failureMessage = object.value(Key("failure_message")).toString();
    payout.reconciliationStatus = text(object, Key("reconciliation_status"));
    return payout;
}

std::optional<BalanceTransaction> readBalanceTransaction(const QJsonObject& object)
{
    const auto amount = integer(object, Key("amount"));
    const auto net = integer(object, Key("net"));
    BalanceTransaction transaction;
    transaction.id = text(object, Key("id"));
    if (text(object, Key("object")) != "balance_transaction" || transaction.id.isEmpty() ||
        !amount || !net)
        return std::nullopt;
    transaction.type = text(object, Key("type"));
    transaction.reportingCategory = text(object, Key("reporting_category"));
    transaction.amount = *amount;
    transaction.net = *net;
    transaction.currency = text(object, Key("currency")).toUpper();
    transaction.createdAt = secondsOf(object, Key("created"));
    for (const QJsonValue value : object.value(Key("fee_details")).toArray())
        if (const QJsonObject fee = value.toObject(); text(fee, Key("type")) == "application_fee")
            transaction.applicationFee += integer(fee, Key("amount")).value_or(0);
    // Whatever else was kept is the provider's, explained or not.
    transaction.stripeFee = *amount - *net - transaction.applicationFee;
    const QJsonValue source = object.value(Key("source"));
    if (source.isObject())
        readSource(source.toObject(), transaction);
    else
        transaction.sourceId = source.toString().toUtf8();
    return transaction;
}

} // namespace servery::providers::stripe
