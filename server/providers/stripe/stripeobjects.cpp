#include "server/providers/stripe/stripeobjects.h"

#include "server/providers/stripe/stripejson.h"

namespace servery::providers::stripe {
namespace {

using Key = QLatin1StringView;

bool isKind(const QJsonObject& object, const char* kind)
{
    return text(object, Key("object")) == kind && !text(object, Key("id")).isEmpty();
}

} // namespace

std::optional<CheckoutSession> readCheckoutSession(const QJsonObject& object)
{
    if (!isKind(object, "checkout.session"))
        return std::nullopt;
    CheckoutSession session;
    session.id = text(object, Key("id"));
    session.url = object.value(Key("url")).toString();
    session.status = text(object, Key("status"));
    session.paymentStatus = text(object, Key("payment_status"));
    session.paymentIntentId = reference(object, Key("payment_intent"));
    session.amountTotal = integer(object, Key("amount_total"));
    session.currency = text(object, Key("currency")).toUpper();
    session.clientReferenceId = text(object, Key("client_reference_id"));
    session.metadataOrderId = metadata(object, Key("order_id"));
    session.metadataPaymentId = metadata(object, Key("payment_id"));
    session.livemode = object.value(Key("livemode")).toBool();
    session.expiresAt = Timestamp{integer(object, Key("expires_at")).value_or(0) * 1000};
    return session;
}

std::optional<PaymentIntent> readPaymentIntent(const QJsonObject& object)
{
    const auto amount = integer(object, Key("amount"));
    if (!isKind(object, "payment_intent") || !amount)
        return std::nullopt;
    PaymentIntent intent;
    intent.id = text(object, Key("id"));
    intent.clientSecret = text(object, Key("client_secret"));
    intent.status = text(object, Key("status"));
    intent.amount = *amount;
    intent.amountReceived = integer(object, Key("amount_received")).value_or(0);
    intent.currency = text(object, Key("currency")).toUpper();
    intent.latestChargeId = reference(object, Key("latest_charge"));
    intent.metadataOrderId = metadata(object, Key("order_id"));
    intent.metadataPaymentId = metadata(object, Key("payment_id"));
    const QJsonObject error = object.value(Key("last_payment_error")).toObject();
    const QByteArray decline = text(error, Key("decline_code"));
    intent.failureCode = decline.isEmpty() ? text(error, Key("code")) : decline;
    intent.failureMessage = error.value(Key("message")).toString();
    intent.livemode = object.value(Key("livemode")).toBool();
    return intent;
}

std::optional<Refund> readRefund(const QJsonObject& object)
{
    const auto amount = integer(object, Key("amount"));
    if (!isKind(object, "refund") || !amount)
        return std::nullopt;
    Refund refund;
    refund.id = text(object, Key("id"));
    refund.status = text(object, Key("status"));
    refund.amount = *amount;
    refund.currency = text(object, Key("currency")).toUpper();
    refund.paymentIntentId = reference(object, Key("payment_intent"));
    refund.chargeId = reference(object, Key("charge"));
    refund.metadataRefundId = metadata(object, Key("refund_id"));
    refund.failureReason = text(object, Key("failure_reason"));
    return refund;
}

} // namespace servery::providers::stripe
