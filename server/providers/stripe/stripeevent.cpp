#include "server/providers/stripe/stripeevent.h"

#include "server/providers/providerresult.h"
#include "server/providers/stripe/stripejson.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace servery::providers::stripe {
namespace {

using Key = QLatin1StringView;

Failure<Error> malformed(const char* why)
{
    return fail(providers::errors::webhookMalformed, QString::fromLatin1(why));
}

// What most kinds of object have in common.
void readCommon(const QJsonObject& object, StripeEvent& event)
{
    event.status = text(object, Key("status"));
    event.amount = integer(object, Key("amount"));
    event.currency = text(object, Key("currency")).toUpper();
    event.paymentIntentId = reference(object, Key("payment_intent"));
    event.chargeId = reference(object, Key("charge"));
    event.metadataOrderId = metadata(object, Key("order_id"));
    event.metadataRefundId = metadata(object, Key("refund_id"));
    event.reason = text(object, Key("reason"));
    event.applicationFeeAmount = integer(object, Key("application_fee_amount"));
    event.transferDestination =
        reference(object.value(Key("transfer_data")).toObject(), Key("destination"));
}

void readIntent(const QJsonObject& object, StripeEvent& event)
{
    event.paymentIntentId = event.objectId;
    event.amountReceived = integer(object, Key("amount_received"));
    event.chargeId = reference(object, Key("latest_charge"));
    event.reason = text(object, Key("cancellation_reason"));
    const QJsonObject error = object.value(Key("last_payment_error")).toObject();
    const QByteArray decline = text(error, Key("decline_code"));
    event.failureCode = decline.isEmpty() ? text(error, Key("code")) : decline;
    event.failureMessage = error.value(Key("message")).toString();
}

void readSession(const QJsonObject& object, StripeEvent& event)
{
    event.checkoutSessionId = event.objectId;
    event.amount = integer(object, Key("amount_total"));
    event.paymentStatus = text(object, Key("payment_status"));
    event.clientReferenceId = text(object, Key("client_reference_id"));
}

void readCharge(const QJsonObject& object, StripeEvent& event)
{
    event.chargeId = event.objectId;
    event.amountRefunded = integer(object, Key("amount_refunded"));
    event.refunded = object.value(Key("refunded")).toBool();
    event.failureCode = text(object, Key("failure_code"));
    event.failureMessage = object.value(Key("failure_message")).toString();
}

void readRefund(const QJsonObject& object, StripeEvent& event)
{
    event.refundId = event.objectId;
    event.failureCode = text(object, Key("failure_reason"));
}

void readDispute(const QJsonObject& object, StripeEvent& event)
{
    event.disputeId = event.objectId;
    const auto due = integer(object.value(Key("evidence_details")).toObject(), Key("due_by"));
    event.evidenceDueAt = Timestamp{due.value_or(0) * 1000};
}

// Whether the amounts that an object carries are whole numbers, and, of the objects that move money
// one way, not negative.
bool amountsReadable(const QJsonObject& object, const QByteArray& kind)
{
    constexpr std::array oneWay = {"payment_intent", "checkout.session", "charge", "refund",
                                   "dispute"};
    const bool mayBeNegative = std::find(oneWay.begin(), oneWay.end(), kind) == oneWay.end();
    for (const Key key : {Key("amount"), Key("amount_received"), Key("amount_refunded"),
                          Key("amount_total"), Key("application_fee_amount")}) {
        const QJsonValue value = object.value(key);
        if (value.isUndefined() || value.isNull())
            continue;
        const auto amount = integer(object, key);
        if (!amount || (*amount < 0 && !mayBeNegative))
            return false;
    }
    return true;
}

} // namespace

Result<StripeEvent, Error> parseEvent(const QByteArray& rawBody)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(rawBody, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return malformed("not JSON");
    if (!document.isObject())
        return malformed("not a JSON object");
    const QJsonObject root = document.object();

    StripeEvent event;
    event.id = text(root, Key("id"));
    event.type = text(root, Key("type"));
    if (event.id.isEmpty())
        return malformed("no id");
    if (event.type.isEmpty())
        return malformed("no type");
    event.account = text(root, Key("account"));
    event.apiVersion = text(root, Key("api_version"));
    event.livemode = root.value(Key("livemode")).toBool();
    event.createdAt = Timestamp{integer(root, Key("created")).value_or(0) * 1000};

    const QJsonObject object = root.value(Key("data")).toObject().value(Key("object")).toObject();
    if (object.isEmpty())
        return malformed("no data.object");
    event.objectKind = text(object, Key("object"));
    event.objectId = text(object, Key("id"));
    if (event.objectKind.isEmpty())
        return malformed("no data.object.object");
    if (!amountsReadable(object, event.objectKind))
        return malformed("an amount is not a whole number, or out of range");

    readCommon(object, event);
    if (event.objectKind == "payment_intent")
        readIntent(object, event);
    else if (event.objectKind == "checkout.session")
        readSession(object, event);
    else if (event.objectKind == "charge")
        readCharge(object, event);
    else if (event.objectKind == "refund")
        readRefund(object, event);
    else if (event.objectKind == "dispute")
        readDispute(object, event);
    else if (event.objectKind == "payout" && !(event.payout = readPayout(object)))
        return malformed("the payout cannot be read");
    return event;
}

} // namespace servery::providers::stripe
