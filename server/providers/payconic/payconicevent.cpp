#include "server/providers/payconic/payconicevent.h"

#include "server/providers/jsonapi.h"

#include <QDateTime>
#include <QJsonDocument>

namespace servery::providers::payconic {

namespace {

using Key = QLatin1StringView;
using jsonapi::text;

Failure<Error> malformed(const char* why)
{
    return fail(providers::errors::webhookMalformed, QString::fromLatin1(why));
}

QByteArray firstOf(std::initializer_list<QByteArray> candidates)
{
    for (const QByteArray& candidate : candidates)
        if (!candidate.isEmpty())
            return candidate;
    return {};
}

} // namespace

Result<PayconicEvent, Error> parseEvent(const QByteArray& rawBody)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(rawBody, &parseError);
    if (parseError.error != QJsonParseError::NoError || !document.isObject())
        return malformed("not a JSON object");
    const QJsonObject root = document.object();
    const QJsonObject data = root.value(Key("data")).toObject();
    PayconicEvent event;
    event.id = text(root, Key("id"));
    event.type = text(root, Key("type"));
    if (event.id.isEmpty() || event.type.isEmpty())
        return malformed("no id or no type");
    if (data.isEmpty())
        return malformed("no data");
    const QDateTime at =
        QDateTime::fromString(root.value(Key("createdAt")).toString(), Qt::ISODateWithMs);
    if (at.isValid())
        event.createdAt = Timestamp{at.toMSecsSinceEpoch()};
    const QByteArray inner = text(data.value(Key("payment")).toObject(), Key("id"));
    const QByteArray own = text(data, Key("id"));
    const bool isRefund = event.type.startsWith("refund.");
    event.paymentId = firstOf({text(data, Key("paymentId")), inner, isRefund ? QByteArray() : own});
    if (isRefund)
        event.refundId = firstOf({text(data, Key("refundId")), own});
    if (event.paymentId.isEmpty() || (isRefund && event.refundId.isEmpty()))
        return malformed("no payment, or no refund");
    event.amount = jsonapi::integer(data, Key("amount"));
    const QJsonValue amount = data.value(Key("amount"));
    if (!amount.isUndefined() && !amount.isNull() && (!event.amount || *event.amount < 0))
        return malformed("the amount is not a whole number");
    event.fee = jsonapi::integer(data, Key("fee"));
    const QJsonValue fee = data.value(Key("fee"));
    if (!fee.isUndefined() && !fee.isNull() && (!event.fee || *event.fee < 0))
        return malformed("the fee is not a whole number");
    event.currency = text(data, Key("currency")).toUpper();
    event.reference = text(data, Key("reference"));
    event.reason =
        QString::fromUtf8(firstOf({text(data, Key("failureReason")), text(data, Key("reason"))}));
    return event;
}

} // namespace servery::providers::payconic
