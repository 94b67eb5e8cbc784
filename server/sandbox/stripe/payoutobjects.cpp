#include "server/sandbox/stripe/payoutobjects.h"

#include "server/sandbox/stripe/stripeobjects.h"

#include <QJsonArray>

namespace servery::sandbox {

namespace {

const QJsonValue null = QJsonValue::Null;
constexpr qint64 daySeconds = 24 * 3600;

} // namespace

QJsonObject transferObject(const QString& id, qint64 created, const QJsonObject& charge,
                           const QString& payment)
{
    const QJsonObject data = charge.value("transfer_data").toObject();
    const QJsonValue own = data.value("amount");
    return {{"id", id},
            {"object", "transfer"},
            {"amount", own.isDouble() ? own : charge.value("amount")},
            {"amount_reversed", 0},
            {"balance_transaction", null},
            {"created", created},
            {"currency", charge.value("currency")},
            {"description", null},
            {"destination", data.value("destination")},
            {"destination_payment", payment},
            {"livemode", false},
            {"metadata", QJsonObject{}},
            {"reversals", QJsonObject{{"object", "list"},
                                      {"data", QJsonArray{}},
                                      {"has_more", false},
                                      {"url", "/v1/transfers/" + id + "/reversals"}}},
            {"reversed", false},
            {"source_transaction", charge.value("id")},
            {"source_type", "card"},
            {"transfer_group", charge.value("transfer_group")}};
}

QJsonObject destinationPaymentObject(const QString& id, qint64 created, const QJsonObject& charge,
                                     const QString& transfer, const QString& transaction)
{
    QJsonObject payment = charge;
    payment.insert("id", id);
    payment.insert("created", created);
    payment.insert("balance_transaction", transaction);
    payment.insert("source_transfer", transfer);
    // What only the platform's charge has.
    for (const char* name : {"payment_intent", "payment_method", "transfer_data", "transfer_group",
                             "on_behalf_of", "receipt_url", "receipt_email", "outcome"})
        payment.insert(QLatin1String(name), null);
    payment.insert("metadata", QJsonObject{});
    payment.remove("transfer");
    return payment;
}

QJsonObject transferReversalObject(const QString& id, qint64 created, qint64 amount,
                                   const QJsonObject& transfer, const QString& refund,
                                   const QString& paymentRefund)
{
    return {{"id", id},
            {"object", "transfer_reversal"},
            {"amount", amount},
            {"balance_transaction", null},
            {"created", created},
            {"currency", transfer.value("currency")},
            {"destination_payment_refund", paymentRefund},
            {"metadata", QJsonObject{}},
            {"source_refund", orNull(refund)},
            {"transfer", transfer.value("id")}};
}

QJsonObject connectedTransactionObject(const QString& id, qint64 created, const QString& type,
                                       qint64 amount, qint64 applicationFee,
                                       const QString& currency, const QString& source)
{
    QJsonObject transaction =
        balanceTransactionObject(id, created, type, amount, 0, currency, source);
    if (applicationFee != 0) {
        transaction.insert("fee", applicationFee);
        transaction.insert("net", amount - applicationFee);
        transaction.insert("fee_details",
                           QJsonArray{QJsonObject{{"amount", applicationFee},
                                                  {"application", "ca_sandbox"},
                                                  {"currency", currency},
                                                  {"description", "Servery application fee"},
                                                  {"type", "application_fee"}}});
    }
    if (type == QLatin1String("payment"))
        transaction.insert("reporting_category", "charge");
    else if (type == QLatin1String("payment_refund"))
        transaction.insert("reporting_category", "refund");
    else if (type == QLatin1String("payout_failure"))
        transaction.insert("reporting_category", "payout_reversal");
    return transaction;
}

QJsonObject payoutObject(const QString& id, qint64 created, qint64 amount, const QString& currency,
                         bool automatic, const QString& transaction, const QString& destination)
{
    return {{"id", id},
            {"object", "payout"},
            {"amount", amount},
            {"application_fee", null},
            {"application_fee_amount", null},
            {"arrival_date", (created / daySeconds + 2) * daySeconds},
            {"automatic", automatic},
            {"balance_transaction", transaction},
            {"created", created},
            {"currency", currency},
            {"description", "STRIPE PAYOUT"},
            {"destination", destination},
            {"failure_balance_transaction", null},
            {"failure_code", null},
            {"failure_message", null},
            {"livemode", false},
            {"metadata", QJsonObject{}},
            {"method", "standard"},
            {"original_payout", null},
            {"reconciliation_status", automatic ? "in_progress" : "not_applicable"},
            {"reversed_by", null},
            {"source_type", "card"},
            {"statement_descriptor", null},
            {"status", "pending"},
            {"type", "bank_account"}};
}

} // namespace servery::sandbox
