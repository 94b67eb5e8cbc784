#include "server/providers/stripe/stripefees.h"

#include "server/providers/stripe/stripejson.h"

#include <QJsonArray>

#include <algorithm>

namespace servery::providers::stripe {

namespace {

using Key = QLatin1StringView;

FeeLine lineOf(const QJsonValue& transaction)
{
    const QJsonObject object = transaction.toObject();
    return {text(object, Key("id")), integer(object, Key("fee")).value_or(0),
            text(object, Key("currency")).toUpper()};
}

} // namespace

std::optional<ChargeFees> readChargeFees(const QJsonObject& intent)
{
    if (text(intent, Key("object")) != "payment_intent")
        return std::nullopt;
    const QJsonObject charge = intent.value(Key("latest_charge")).toObject();
    ChargeFees fees;
    fees.line = lineOf(charge.value(Key("balance_transaction")));
    fees.currency = text(charge, Key("currency")).toUpper();
    fees.hasDestination =
        !reference(charge.value(Key("transfer_data")).toObject(), Key("destination")).isEmpty() ||
        !reference(charge, Key("destination")).isEmpty();
    fees.platformFeeCents = integer(charge, Key("application_fee_amount")).value_or(0);
    const QJsonObject fee = charge.value(Key("application_fee")).toObject();
    if (!fee.isEmpty())
        fees.platformFeeCents = integer(fee, Key("amount")).value_or(fees.platformFeeCents) -
                                integer(fee, Key("amount_refunded")).value_or(0);
    return fees;
}

std::optional<FeeLine> readRefundFee(const QJsonObject& refund)
{
    if (text(refund, Key("object")) != "refund")
        return std::nullopt;
    return lineOf(refund.value(Key("balance_transaction")));
}

std::optional<DisputeFees> readDisputeFees(const QJsonObject& dispute)
{
    if (text(dispute, Key("object")) != "dispute")
        return std::nullopt;
    DisputeFees fees;
    for (const QJsonValue& transaction : dispute.value(Key("balance_transactions")).toArray())
        fees.lines.push_back(lineOf(transaction));
    return fees;
}

} // namespace servery::providers::stripe
