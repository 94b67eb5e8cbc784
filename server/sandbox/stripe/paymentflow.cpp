#include "server/sandbox/stripe/paymentflow.h"

#include <QJsonArray>
#include <QTimer>

#include <utility>

namespace servery::sandbox {

namespace {

// 2.9 % and 30, rounded to the nearest minor unit.
qint64 processingFee(qint64 amount)
{
    return (amount * 29 + 500) / 1000 + 30;
}

QString statusOf(const QJsonObject& intent)
{
    return intent.value("status").toString();
}

StripeError unexpectedState(const QString& verb, const QJsonObject& intent)
{
    return {.code = "payment_intent_unexpected_state",
            .message = QStringLiteral("You cannot %1 this PaymentIntent because it has a status "
                                      "of %2.")
                           .arg(verb, statusOf(intent)),
            .members = {{"payment_intent", intent}}};
}

IntentTerms readTerms(ParameterReader& reader)
{
    IntentTerms terms;
    terms.currency = reader.currency("currency");
    terms.amount = reader.amount("amount", terms.currency);
    terms.applicationFee = reader.integer("application_fee_amount", 0);
    if (terms.applicationFee && *terms.applicationFee > terms.amount)
        reader.fail({.message = "The application fee cannot be greater than the amount.",
                     .param = "application_fee_amount"});
    terms.destination = reader.has("transfer_data")
                            ? reader.text("transfer_data[destination]", Need::Required)
                            : QString();
    terms.transferAmount = reader.integer("transfer_data[amount]", 0);
    terms.onBehalfOf = reader.text("on_behalf_of");
    terms.transferGroup = reader.text("transfer_group");
    terms.metadata = reader.metadata("metadata");
    terms.description = reader.text("description");
    terms.receiptEmail = reader.text("receipt_email");
    terms.statementDescriptor = reader.text("statement_descriptor");
    terms.statementDescriptorSuffix = reader.text("statement_descriptor_suffix");
    terms.automaticMethods =
        reader.boolean("automatic_payment_methods[enabled]", !reader.has("payment_method_types"));
    if (reader.oneOf("capture_method", {"automatic", "automatic_async", "manual"}) == "manual")
        reader.fail({.message = "Manual capture is not offered by this sandbox.",
                     .param = "capture_method"});
    return terms;
}

} // namespace

PaymentFlow::PaymentFlow(StripeStore& store, StripeEvents& events, PayoutFlow& payouts,
                         const QString& baseUrl, int settleMs, QObject* parent)
    : QObject(parent),
      m_store(store),
      m_events(events),
      m_payouts(payouts),
      m_baseUrl(baseUrl),
      m_settleMs(settleMs)
{}

StripeResult PaymentFlow::create(const QJsonObject& parameters, const Cause& cause)
{
    ParameterReader reader(parameters);
    reader.allowOnly({"amount",
                      "application_fee_amount",
                      "automatic_payment_methods",
                      "capture_method",
                      "confirm",
                      "confirmation_method",
                      "currency",
                      "customer",
                      "description",
                      "error_on_requires_action",
                      "metadata",
                      "off_session",
                      "on_behalf_of",
                      "payment_method",
                      "payment_method_data",
                      "payment_method_options",
                      "payment_method_types",
                      "receipt_email",
                      "return_url",
                      "setup_future_usage",
                      "shipping",
                      "statement_descriptor",
                      "statement_descriptor_suffix",
                      "transfer_data",
                      "transfer_group",
                      "use_stripe_sdk"});
    const IntentTerms terms = readTerms(reader);
    const bool confirmNow = reader.boolean("confirm");
    const QString returnUrl = reader.absoluteUrl("return_url");
    const bool hasMethod = reader.has("payment_method") || reader.has("payment_method_data");
    const auto method = hasMethod && !reader.error() ? methodFor(reader, {})
                                                     : Result<QString, StripeError>(QString());
    if (reader.error())
        return stripeFail(*reader.error());
    if (!method)
        return stripeFail(method.error());

    QJsonObject intent = createIntent(terms, cause);
    if (hasMethod) {
        intent.insert("payment_method", *method);
        intent.insert("status", "requires_confirmation");
        m_store.put(intent);
    }
    if (confirmNow)
        return payWithMethod(intent, returnUrl, cause);
    return intent;
}

QJsonObject PaymentFlow::createIntent(const IntentTerms& terms, const Cause& cause)
{
    const QString id = m_store.newId("pi_3");
    const QJsonObject intent =
        paymentIntentObject(id, m_store.newId(id + "_secret_", 25), m_store.nowSeconds(), terms);
    m_store.put(intent);
    m_events.emitEvent("payment_intent.created", intent, cause);
    return intent;
}

StripeResult PaymentFlow::update(const QString& id, const QJsonObject& parameters)
{
    auto intent = m_store.find("payment_intent", id);
    if (!intent)
        return stripeFail(resourceMissing("payment_intent", id, "intent"));
    ParameterReader reader(parameters);
    reader.allowOnly(
        {"amount", "application_fee_amount", "description", "metadata", "receipt_email"});
    if (!statusOf(*intent).startsWith(QLatin1String("requires_")))
        reader.fail(unexpectedState("update", *intent));
    if (reader.has("amount"))
        intent->insert("amount", reader.amount("amount", intent->value("currency").toString()));
    if (const auto fee = reader.integer("application_fee_amount", 0))
        intent->insert("application_fee_amount", *fee);
    if (reader.has("description"))
        intent->insert("description", reader.text("description"));
    if (reader.has("receipt_email"))
        intent->insert("receipt_email", reader.text("receipt_email"));
    QJsonObject metadata = intent->value("metadata").toObject();
    const QJsonObject given = reader.metadata("metadata");
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (it.value().toString().isEmpty())
            metadata.remove(it.key());
        else
            metadata.insert(it.key(), it.value());
    }
    intent->insert("metadata", metadata);
    if (reader.error())
        return stripeFail(*reader.error());
    m_store.put(*intent);
    return *intent;
}

StripeResult PaymentFlow::confirm(const QString& id, const QJsonObject& parameters,
                                  const Cause& cause)
{
    auto intent = m_store.find("payment_intent", id);
    if (!intent)
        return stripeFail(resourceMissing("payment_intent", id, "intent"));
    ParameterReader reader(parameters);
    reader.allowOnly({"client_secret", "error_on_requires_action", "key", "mandate_data",
                      "off_session", "payment_method", "payment_method_data",
                      "payment_method_options", "payment_method_types", "receipt_email",
                      "return_url", "setup_future_usage", "shipping", "use_stripe_sdk"});
    const QString returnUrl = reader.absoluteUrl("return_url");
    if (!statusOf(*intent).startsWith(QLatin1String("requires_")))
        reader.fail(unexpectedState("confirm", *intent));
    if (reader.error())
        return stripeFail(*reader.error());
    const auto method = methodFor(reader, *intent);
    if (!method)
        return stripeFail(method.error());
    intent->insert("payment_method", *method);
    return payWithMethod(*intent, returnUrl, cause);
}

StripeResult PaymentFlow::cancel(const QString& id, const QJsonObject& parameters,
                                 const Cause& cause)
{
    auto intent = m_store.find("payment_intent", id);
    if (!intent)
        return stripeFail(resourceMissing("payment_intent", id, "intent"));
    ParameterReader reader(parameters);
    reader.allowOnly({"cancellation_reason"});
    const QString reason = reader.oneOf(
        "cancellation_reason", {"duplicate", "fraudulent", "requested_by_customer", "abandoned"});
    if (!statusOf(*intent).startsWith(QLatin1String("requires_")))
        reader.fail(unexpectedState("cancel", *intent));
    if (reader.error())
        return stripeFail(*reader.error());
    intent->insert("status", "canceled");
    intent->insert("canceled_at", m_store.nowSeconds());
    intent->insert("cancellation_reason", orNull(reason));
    intent->insert("next_action", QJsonValue::Null);
    m_store.put(*intent);
    m_events.emitEvent("payment_intent.canceled", *intent, cause);
    Q_EMIT changed(*intent);
    return *intent;
}

StripeResult PaymentFlow::pay(const QString& id, const Card& card, const QString& returnUrl,
                              const Cause& cause)
{
    auto intent = m_store.find("payment_intent", id);
    if (!intent)
        return stripeFail(resourceMissing("payment_intent", id, "intent"));
    if (!statusOf(*intent).startsWith(QLatin1String("requires_")))
        return stripeFail(unexpectedState("confirm", *intent));
    if (!cardByFingerprint(card.fingerprint()))
        return stripeFail(refuse(*intent, card, cause));
    intent->insert("payment_method", storeMethod(card));
    return payWithMethod(*intent, returnUrl, cause);
}

// The id of the payment method that the parameters name, or the intent's own.
Result<QString, StripeError> PaymentFlow::methodFor(ParameterReader& reader,
                                                    const QJsonObject& intent)
{
    if (reader.has("payment_method_data")) {
        static_cast<void>(reader.oneOf("payment_method_data[type]", {"card"}, "card"));
        const QString token = reader.text("payment_method_data[card][token]");
        const QString number =
            token == QLatin1String("tok_visa")
                ? QStringLiteral("4242424242424242")
                : reader.text("payment_method_data[card][number]", Need::Required);
        if (reader.error())
            return stripeFail(*reader.error());
        const Card card = cardByNumber(number);
        if (!cardByFingerprint(card.fingerprint()))
            return stripeFail({.status = 402,
                               .code = card.code,
                               .message = card.message,
                               .param = "payment_method_data[card][number]",
                               .type = "card_error"});
        return storeMethod(card);
    }
    const QString named = reader.text("payment_method");
    if (reader.error())
        return stripeFail(*reader.error());
    if (named.isEmpty()) {
        const QString own = intent.value("payment_method").toString();
        if (own.isEmpty())
            return stripeFail(
                {.code = "payment_intent_unexpected_state",
                 .message = "You cannot confirm this PaymentIntent because it's missing a payment "
                            "method. You can either update the PaymentIntent with a payment "
                            "method and then confirm it again, or confirm it again directly with "
                            "a payment method.",
                 .members = {{"payment_intent", intent}}});
        return own;
    }
    if (const auto card = cardByName(named))
        return storeMethod(*card);
    if (!m_store.find("payment_method", named)) {
        StripeError missing = resourceMissing("PaymentMethod", named, "payment_method");
        missing.status = 400;
        return stripeFail(missing);
    }
    return named;
}

QString PaymentFlow::storeMethod(const Card& card)
{
    const QString id = m_store.newId("pm_1");
    m_store.put(paymentMethodObject(id, m_store.nowSeconds(), card));
    return id;
}

Card PaymentFlow::cardOf(const QJsonObject& intent) const
{
    const auto method = m_store.find(intent.value("payment_method").toString());
    const QString fingerprint =
        method ? method->value("card").toObject().value("fingerprint").toString() : QString();
    return cardByFingerprint(fingerprint).value_or(cardByNumber(QString()));
}

StripeResult PaymentFlow::payWithMethod(QJsonObject intent, const QString& returnUrl,
                                        const Cause& cause)
{
    if (intent.value("payment_method").isNull())
        return stripeFail({.code = "payment_intent_unexpected_state",
                           .message = "You cannot confirm this PaymentIntent because it's missing "
                                      "a payment method.",
                           .members = {{"payment_intent", intent}}});
    const Card card = cardOf(intent);
    intent.insert("next_action", QJsonValue::Null);
    intent.insert("last_payment_error", QJsonValue::Null);
    switch (card.outcome) {
    case CardOutcome::Approved:
        return succeed(intent, cause);
    case CardOutcome::Declined:
        return stripeFail(refuse(intent, card, cause));
    case CardOutcome::NeedsAction: {
        const QString url = m_baseUrl + "/authenticate/" + intent.value("id").toString();
        intent.insert("status", "requires_action");
        intent.insert("next_action",
                      QJsonObject{{"redirect_to_url",
                                   QJsonObject{{"return_url", orNull(returnUrl)}, {"url", url}}},
                                  {"type", "redirect_to_url"}});
        m_store.put(intent);
        m_events.emitEvent("payment_intent.requires_action", intent, cause);
        return intent;
    }
    case CardOutcome::SettlesLater:
    case CardOutcome::FailsLater:
        intent.insert("status", "processing");
        intent.insert("processing", QJsonObject{{"card", QJsonObject{}}, {"type", "card"}});
        m_store.put(intent);
        m_events.emitEvent("payment_intent.processing", intent, cause);
        settleLater([this, id = intent.value("id").toString()] { settle(id); });
        Q_EMIT changed(intent);
        return intent;
    }
    return intent;
}

QJsonObject PaymentFlow::succeed(QJsonObject intent, const Cause& cause)
{
    const auto method = m_store.find(intent.value("payment_method").toString());
    const QString chargeId = m_store.newId("ch_3");
    const qint64 now = m_store.nowSeconds();
    const qint64 amount = intent.value("amount").toInteger();
    const QString currency = intent.value("currency").toString();
    QJsonObject charge =
        chargeObject(chargeId, now, intent, method.value_or(QJsonObject()), cardOf(intent), true);
    const QJsonObject transaction = balanceTransactionObject(
        m_store.newId("txn_3"), now, "charge", amount, processingFee(amount), currency, chargeId);
    charge.insert("balance_transaction", transaction.value("id"));
    charge.insert("receipt_url", m_baseUrl + "/receipts/" + chargeId);
    charge = m_payouts.transferred(charge);
    intent.insert("status", "succeeded");
    intent.insert("amount_received", amount);
    intent.insert("latest_charge", chargeId);
    intent.insert("next_action", QJsonValue::Null);
    intent.insert("processing", QJsonValue::Null);
    m_store.put(transaction);
    m_store.put(charge);
    if (charge.contains("application_fee"))
        m_store.put(applicationFeeObject(charge));
    m_store.put(intent);
    m_events.emitEvent("charge.succeeded", charge, cause);
    m_events.emitEvent("payment_intent.succeeded", intent, cause);
    Q_EMIT changed(intent);
    return intent;
}

StripeError PaymentFlow::refuse(QJsonObject intent, const Card& card, const Cause& cause)
{
    const auto method = m_store.find(intent.value("payment_method").toString());
    const QString chargeId = m_store.newId("ch_3");
    const QJsonObject charge = chargeObject(chargeId, m_store.nowSeconds(), intent,
                                            method.value_or(QJsonObject()), card, false);
    StripeError error{.status = 402,
                      .code = card.code,
                      .message = card.message,
                      .type = "card_error",
                      .members = {{"charge", chargeId}}};
    if (!card.declineCode.isEmpty())
        error.members.insert("decline_code", card.declineCode);
    if (method)
        error.members.insert("payment_method", *method);
    intent.insert("status", "requires_payment_method");
    intent.insert("latest_charge", chargeId);
    intent.insert("payment_method", QJsonValue::Null);
    intent.insert("next_action", QJsonValue::Null);
    intent.insert("processing", QJsonValue::Null);
    intent.insert("last_payment_error", toJson(error).value("error"));
    m_store.put(charge);
    m_store.put(intent);
    m_events.emitEvent("charge.failed", charge, cause);
    m_events.emitEvent("payment_intent.payment_failed", intent, cause);
    Q_EMIT changed(intent);
    error.members.insert("payment_intent", intent);
    return error;
}

StripeResult PaymentFlow::authenticate(const QString& id, bool passed, const Cause& cause)
{
    const auto intent = m_store.find("payment_intent", id);
    if (!intent)
        return stripeFail(resourceMissing("payment_intent", id, "intent"));
    if (statusOf(*intent) != QLatin1String("requires_action"))
        return stripeFail(unexpectedState("authenticate", *intent));
    if (passed)
        return succeed(*intent, cause);
    Card card = cardOf(*intent);
    card.code = QStringLiteral("payment_intent_authentication_failure");
    card.declineCode.clear();
    card.message = QStringLiteral("We are unable to authenticate your payment method. Please "
                                  "choose a different payment method and try again.");
    return stripeFail(refuse(*intent, card, cause));
}

void PaymentFlow::settle(const QString& id)
{
    const auto intent = m_store.find("payment_intent", id);
    if (!intent || statusOf(*intent) != QLatin1String("processing"))
        return;
    const Card card = cardOf(*intent);
    if (card.outcome == CardOutcome::FailsLater)
        refuse(*intent, card, {});
    else
        succeed(*intent, {});
}

void PaymentFlow::settleLater(std::function<void()> settle)
{
    const int number = ++m_lastSettlement;
    m_settlements.emplace(number, std::move(settle));
    QTimer::singleShot(m_settleMs, this, [this, number] {
        const auto found = m_settlements.find(number);
        if (found == m_settlements.end())
            return;
        const auto run = std::move(found->second);
        m_settlements.erase(found);
        run();
    });
}

void PaymentFlow::settleAll()
{
    for (const auto& [number, run] : std::exchange(m_settlements, {}))
        run();
}

void PaymentFlow::resume()
{
    for (const QJsonObject& intent : m_store.all("payment_intent"))
        if (statusOf(intent) == QLatin1String("processing"))
            settleLater([this, id = intent.value("id").toString()] { settle(id); });
}

void PaymentFlow::clear()
{
    m_settlements.clear();
}

} // namespace servery::sandbox
