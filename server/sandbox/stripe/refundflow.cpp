#include "server/sandbox/stripe/refundflow.h"

#include "server/sandbox/htmlpage.h"

namespace servery::sandbox {

namespace {

qint64 unrefunded(const QJsonObject& charge)
{
    return charge.value("amount").toInteger() - charge.value("amount_refunded").toInteger();
}

void addRefunded(QJsonObject& charge, qint64 amount)
{
    charge.insert("amount_refunded", charge.value("amount_refunded").toInteger() + amount);
    charge.insert("refunded", unrefunded(charge) == 0);
}

// The acquirer's reference, which Stripe learns a moment after the refund.
QJsonObject withReference(QJsonObject refund, const QString& reference)
{
    refund.insert("destination_details",
                  QJsonObject{{"card", QJsonObject{{"reference", reference},
                                                   {"reference_status", "available"},
                                                   {"reference_type", "acquirer_reference_number"},
                                                   {"type", "refund"}}},
                              {"type", "card"}});
    return refund;
}

} // namespace

Result<QJsonObject, StripeError> RefundFlow::chargeFor(ParameterReader& reader) const
{
    const QString intentId = reader.text("payment_intent");
    QString chargeId = reader.text("charge");
    if (intentId.isEmpty() && chargeId.isEmpty())
        reader.fail({.code = "parameter_missing",
                     .message = "One of the following params should be provided for this request: "
                                "payment_intent or charge."});
    if (reader.error())
        return stripeFail(*reader.error());
    if (!intentId.isEmpty()) {
        const auto intent = m_store.find("payment_intent", intentId);
        if (!intent)
            return stripeFail(resourceMissing("payment_intent", intentId, "payment_intent"));
        if (intent->value("status").toString() != QLatin1String("succeeded"))
            return stripeFail({.code = "payment_intent_unexpected_state",
                               .message = QStringLiteral("This PaymentIntent (%1) does not have a "
                                                         "successful charge to refund.")
                                              .arg(intentId),
                               .param = "payment_intent"});
        const QString latest = intent->value("latest_charge").toString();
        if (!chargeId.isEmpty() && chargeId != latest)
            return stripeFail(
                {.message = "The charge is not the PaymentIntent's.", .param = "charge"});
        chargeId = latest;
    }
    const auto charge = m_store.find("charge", chargeId);
    if (!charge)
        return stripeFail(resourceMissing("charge", chargeId, "charge"));
    if (!charge->value("paid").toBool())
        return stripeFail({.message = QStringLiteral("Charge %1 has failed and cannot be "
                                                     "refunded.")
                                          .arg(chargeId),
                           .param = "charge"});
    return *charge;
}

StripeResult RefundFlow::create(const QJsonObject& parameters, const Cause& cause)
{
    ParameterReader reader(parameters);
    reader.allowOnly({"amount", "charge", "currency", "customer", "instructions_email", "metadata",
                      "origin", "payment_intent", "reason", "refund_application_fee",
                      "reverse_transfer"});
    const QString reason =
        reader.oneOf("reason", {"duplicate", "fraudulent", "requested_by_customer"});
    const bool reverseTransfer = reader.boolean("reverse_transfer");
    const bool refundFee = reader.boolean("refund_application_fee");
    const QJsonObject metadata = reader.metadata("metadata");
    const auto asked = reader.integer("amount", 1);
    auto charge = chargeFor(reader);
    if (!charge)
        return stripeFail(charge.error());
    if (reader.error())
        return stripeFail(*reader.error());
    const QString chargeId = charge->value("id").toString();
    const QString currency = charge->value("currency").toString();
    const qint64 left = unrefunded(*charge);
    const qint64 amount = asked.value_or(left);
    if (left == 0)
        return stripeFail(
            {.code = "charge_already_refunded",
             .message = QStringLiteral("Charge %1 has already been refunded.").arg(chargeId)});
    if (amount > left)
        return stripeFail(
            {.message = QStringLiteral("Refund amount (%1) is greater than "
                                       "unrefunded amount on charge (%2)")
                            .arg(moneyText(amount, currency), moneyText(left, currency)),
             .param = "amount"});
    if (reverseTransfer && !charge->contains("transfer"))
        return stripeFail({.message = "Cannot reverse the transfer: the charge has none.",
                           .param = "reverse_transfer"});
    if (refundFee && !charge->contains("application_fee"))
        return stripeFail({.message = "Cannot refund the application fee: the charge has none.",
                           .param = "refund_application_fee"});

    const qint64 now = m_store.nowSeconds();
    const QString id = m_store.newId("re_3");
    const auto method =
        m_store.find(charge->value("payment_method").toString()).value_or(QJsonObject());
    const auto card =
        cardByFingerprint(method.value("card").toObject().value("fingerprint").toString());
    const RefundOutcome outcome = card ? card->refund : RefundOutcome::AtOnce;
    QJsonObject refund = refundObject(id, now, amount, *charge);
    const QJsonObject transaction =
        balanceTransactionObject(m_store.newId("txn_3"), now, "refund", -amount, 0, currency, id);
    refund.insert("balance_transaction", transaction.value("id"));
    refund.insert("metadata", metadata);
    refund.insert("reason", orNull(reason));
    refund.insert("status", outcome == RefundOutcome::Pending ? "pending" : "succeeded");
    if (reverseTransfer)
        refund = m_payouts.reversed(refund, *charge, refundFee);
    addRefunded(*charge, amount);
    if (refundFee)
        giveFeeBack(*charge, amount);
    m_store.put(transaction);
    m_store.put(refund);
    m_store.put(*charge);
    m_events.emitEvent("refund.created", refund, cause);
    m_events.emitEvent("charge.refunded", *charge, cause);
    if (outcome == RefundOutcome::Pending) {
        m_payments.settleLater([this, id] { succeedLater(id); });
    } else {
        const QJsonObject known = withReference(refund, m_store.newId("", 23).toUpper());
        m_store.put(known);
        m_events.emitEvent("refund.updated", known, {});
        if (outcome == RefundOutcome::FailsLater)
            m_payments.settleLater([this, id] { failLater(id); });
    }
    return refund;
}

// In proportion to what goes back.
void RefundFlow::giveFeeBack(const QJsonObject& charge, qint64 amount)
{
    auto fee = m_store.find(charge.value("application_fee").toString());
    const qint64 whole = charge.value("amount").toInteger();
    if (!fee || whole <= 0)
        return;
    const qint64 back = fee->value("amount").toInteger() * amount / whole;
    fee->insert("amount_refunded", fee->value("amount_refunded").toInteger() + back);
    m_store.put(*fee);
}

void RefundFlow::succeedLater(const QString& id)
{
    auto refund = m_store.find("refund", id);
    if (!refund)
        return;
    refund->insert("status", "succeeded");
    const QJsonObject known = withReference(*refund, m_store.newId("", 23).toUpper());
    m_store.put(known);
    m_events.emitEvent("refund.updated", known, {});
}

// The bank sent the money back: the charge counts as not refunded by this amount.
void RefundFlow::failLater(const QString& id)
{
    auto refund = m_store.find("refund", id);
    auto charge = m_store.find(refund ? refund->value("charge").toString() : QString());
    if (!refund || !charge)
        return;
    const qint64 amount = refund->value("amount").toInteger();
    const QJsonObject transaction =
        balanceTransactionObject(m_store.newId("txn_3"), m_store.nowSeconds(), "refund_failure",
                                 amount, 0, refund->value("currency").toString(), id);
    refund->insert("status", "failed");
    refund->insert("failure_reason", "unknown");
    refund->insert("failure_balance_transaction", transaction.value("id"));
    addRefunded(*charge, -amount);
    m_store.put(transaction);
    m_store.put(*refund);
    m_store.put(*charge);
    m_events.emitEvent("refund.updated", *refund, {});
    m_events.emitEvent("refund.failed", *refund, {});
}

} // namespace servery::sandbox
