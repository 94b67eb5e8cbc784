#include "server/providers/stripe/stripeevent.h"

#include "server/providers/providerresult.h"
#include "server/providers/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace servery::providers::stripe {
namespace {

using Object = StrictJson::Object;

Failure<Error> malformed(const char* why)
{
    return fail(providers::errors::webhookMalformed, QString::fromLatin1(why));
}

// A reference that may be an id, an expanded object, or null.
QByteArray referenceIn(const Object& object, std::string_view key)
{
    const Object expanded = object.object(key);
    return expanded.isEmpty() ? object.text(key) : expanded.text("id");
}

// What most kinds of object have in common.
void readCommon(const Object& object, StripeEvent& event)
{
    event.status = object.text("status");
    event.amount = object.integer("amount");
    event.currency = object.text("currency").toUpper();
    event.paymentIntentId = referenceIn(object, "payment_intent");
    event.chargeId = referenceIn(object, "charge");
    const Object metadata = object.object("metadata");
    event.metadataOrderId = metadata.text("order_id");
    event.metadataRefundId = metadata.text("refund_id");
    event.reason = object.text("reason");
    event.applicationFeeAmount = object.integer("application_fee_amount");
    event.transferDestination = referenceIn(object.object("transfer_data"), "destination");
}

void readIntent(const Object& object, StripeEvent& event)
{
    event.paymentIntentId = event.objectId;
    event.amountReceived = object.integer("amount_received");
    event.chargeId = referenceIn(object, "latest_charge");
    event.reason = object.text("cancellation_reason");
    const Object error = object.object("last_payment_error");
    const QByteArray decline = error.text("decline_code");
    event.failureCode = decline.isEmpty() ? error.text("code") : decline;
    event.failureMessage = QString::fromUtf8(error.text("message"));
}

void readSession(const Object& object, StripeEvent& event)
{
    event.checkoutSessionId = event.objectId;
    event.amount = object.integer("amount_total");
    event.paymentStatus = object.text("payment_status");
    event.clientReferenceId = object.text("client_reference_id");
}

void readCharge(const Object& object, StripeEvent& event)
{
    event.chargeId = event.objectId;
    event.amountRefunded = object.integer("amount_refunded");
    event.refunded = object.boolean("refunded");
    event.failureCode = object.text("failure_code");
    event.failureMessage = QString::fromUtf8(object.text("failure_message"));
}

void readRefund(const Object& object, StripeEvent& event)
{
    event.refundId = event.objectId;
    event.failureCode = object.text("failure_reason");
}

void readDispute(const Object& object, StripeEvent& event)
{
    event.disputeId = event.objectId;
    const auto due = object.object("evidence_details").integer("due_by");
    event.evidenceDueAt = Timestamp{due.value_or(0) * 1000};
}

// Payouts and refunds are few, and read in the same way where Stripe is asked about them.
QJsonObject objectIn(const QByteArray& rawBody)
{
    const QJsonValue data = QJsonDocument::fromJson(rawBody).object().value(QLatin1String("data"));
    return data.toObject().value(QLatin1String("object")).toObject();
}

void addRefund(const QJsonObject& object, StripeEvent& event)
{
    if (auto refund = stripe::readRefund(object); refund && refund->amount > 0)
        event.refunds.push_back(std::move(*refund));
}

void addListedRefunds(const QJsonObject& charge, StripeEvent& event)
{
    const QJsonObject list = charge.value(QLatin1String("refunds")).toObject();
    for (const QJsonValue each : list.value(QLatin1String("data")).toArray())
        addRefund(each.toObject(), event);
}

// Whether the amounts that an object carries are whole numbers, and, of the objects that move money
// one way, not negative.
bool amountsReadable(const Object& object, const QByteArray& kind)
{
    constexpr std::array oneWay = {"payment_intent", "checkout.session", "charge", "refund",
                                   "dispute"};
    const bool mayBeNegative = std::find(oneWay.begin(), oneWay.end(), kind) == oneWay.end();
    for (const char* key : {"amount", "amount_received", "amount_refunded", "amount_total",
                            "application_fee_amount"}) {
        if (object.isAbsent(key))
            continue;
        const auto amount = object.integer(key);
        if (!amount || (*amount < 0 && !mayBeNegative))
            return false;
    }
    return true;
}

} // namespace

Result<StripeEvent, Error> parseEvent(const QByteArray& rawBody)
{
    StrictJson json;
    if (!json.parse(rawBody))
        return malformed(json.error());
    const Object root = json.root();
    const Object data = root.object("data");
    const Object object = data.object("object");
    // Of two members with one name nobody knows which was meant.
    if (root.repeatsName() || data.repeatsName() || object.repeatsName())
        return malformed("a name stands twice in an object");

    StripeEvent event;
    event.id = root.text("id");
    event.type = root.text("type");
    if (event.id.isEmpty())
        return malformed("no id");
    if (event.type.isEmpty())
        return malformed("no type");
    event.account = root.text("account");
    event.apiVersion = root.text("api_version");
    event.livemode = root.boolean("livemode");
    event.createdAt = Timestamp{root.integer("created").value_or(0) * 1000};

    if (object.isEmpty())
        return malformed("no data.object");
    event.objectKind = object.text("object");
    event.objectId = object.text("id");
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
    else if (event.objectKind == "payout" && !(event.payout = readPayout(objectIn(rawBody))))
        return malformed("the payout cannot be read");
    if (event.objectKind == "refund")
        addRefund(objectIn(rawBody), event);
    else if (event.objectKind == "charge" && event.amountRefunded.value_or(0) > 0)
        addListedRefunds(objectIn(rawBody), event);
    return event;
}

} // namespace servery::providers::stripe
