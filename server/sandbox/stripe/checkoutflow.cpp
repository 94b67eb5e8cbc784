#include "server/sandbox/stripe/checkoutflow.h"

#include "server/sandbox/formparameters.h"
#include "server/sandbox/htmlpage.h"

#include <QJsonArray>

namespace servery::sandbox {

namespace {

constexpr qint64 shortestLifeSeconds = 30 * 60;
constexpr qint64 longestLifeSeconds = 24 * 3600;
constexpr qint64 largestUnitAmount = 99'999'999;

// Members of the stored session that only the sandbox reads.
const QString linesMember = QStringLiteral("-lines");
const QString intentDataMember = QStringLiteral("-intent");

std::vector<SessionLine> readLines(ParameterReader& reader, QString& currency)
{
    std::vector<SessionLine> lines;
    const qsizetype count = reader.list("line_items").size();
    if (count == 0)
        reader.fail({.code = "parameter_missing",
                     .message = "You must pass `line_items` in payment mode.",
                     .param = "line_items"});
    if (count > 100)
        reader.fail({.message = "A session takes at most 100 line items.", .param = "line_items"});
    for (qsizetype i = 0; i < count && !reader.error(); ++i) {
        const QString at = QStringLiteral("line_items[%1]").arg(i);
        const QString data = at + "[price_data]";
        SessionLine line;
        line.name = reader.text(data + "[product_data][name]", Need::Required);
        line.description = reader.text(data + "[product_data][description]");
        line.unitAmount = reader.integer(data + "[unit_amount]", 0, Need::Required).value_or(0);
        line.quantity = reader.integer(at + "[quantity]", 1, Need::Required).value_or(1);
        const QString lineCurrency = reader.currency(data + "[currency]");
        if (line.unitAmount > largestUnitAmount || line.quantity > 999'999)
            reader.fail({.code = "parameter_invalid_integer",
                         .message = "The amount or the quantity is too large.",
                         .param = at});
        if (!currency.isEmpty() && lineCurrency != currency)
            reader.fail({.message = "All prices of a session must have the same currency.",
                         .param = data + "[currency]"});
        currency = lineCurrency;
        lines.push_back(line);
    }
    return lines;
}

IntentTerms readIntentData(ParameterReader& reader)
{
    const QString at = QStringLiteral("payment_intent_data");
    IntentTerms terms;
    terms.applicationFee = reader.integer(at + "[application_fee_amount]", 0);
    terms.destination = reader.has(at + "[transfer_data]")
                            ? reader.text(at + "[transfer_data][destination]", Need::Required)
                            : QString();
    terms.transferAmount = reader.integer(at + "[transfer_data][amount]", 0);
    terms.onBehalfOf = reader.text(at + "[on_behalf_of]");
    terms.transferGroup = reader.text(at + "[transfer_group]");
    terms.metadata = reader.metadata(at + "[metadata]");
    terms.description = reader.text(at + "[description]");
    terms.receiptEmail = reader.text(at + "[receipt_email]");
    terms.statementDescriptor = reader.text(at + "[statement_descriptor]");
    terms.statementDescriptorSuffix = reader.text(at + "[statement_descriptor_suffix]");
    return terms;
}

QJsonObject saved(const IntentTerms& terms)
{
    return {
        {"fee", terms.applicationFee ? QJsonValue(*terms.applicationFee) : QJsonValue()},
        {"destination", terms.destination},
        {"transferAmount", terms.transferAmount ? QJsonValue(*terms.transferAmount) : QJsonValue()},
        {"onBehalfOf", terms.onBehalfOf},
        {"transferGroup", terms.transferGroup},
        {"metadata", terms.metadata},
        {"description", terms.description},
        {"receiptEmail", terms.receiptEmail},
        {"descriptor", terms.statementDescriptor},
        {"descriptorSuffix", terms.statementDescriptorSuffix}};
}

IntentTerms restored(const QJsonObject& session)
{
    const QJsonObject data = session.value(intentDataMember).toObject();
    IntentTerms terms;
    terms.amount = session.value("amount_total").toInteger();
    terms.currency = session.value("currency").toString();
    if (!data.value("fee").isNull())
        terms.applicationFee = data.value("fee").toInteger();
    if (!data.value("transferAmount").isNull())
        terms.transferAmount = data.value("transferAmount").toInteger();
    terms.destination = data.value("destination").toString();
    terms.onBehalfOf = data.value("onBehalfOf").toString();
    terms.transferGroup = data.value("transferGroup").toString();
    terms.metadata = data.value("metadata").toObject();
    terms.description = data.value("description").toString();
    terms.receiptEmail = data.value("receiptEmail").toString();
    terms.statementDescriptor = data.value("descriptor").toString();
    terms.statementDescriptorSuffix = data.value("descriptorSuffix").toString();
    terms.automaticMethods = false;
    return terms;
}

} // namespace

QJsonObject publicSession(QJsonObject session)
{
    session.remove(linesMember);
    session.remove(intentDataMember);
    return session;
}

CheckoutFlow::CheckoutFlow(StripeStore& store, StripeEvents& events, PaymentFlow& payments,
                           const QString& baseUrl, QObject* parent)
    : QObject(parent), m_store(store), m_events(events), m_payments(payments), m_baseUrl(baseUrl)
{
    connect(&m_payments, &PaymentFlow::changed, this, &CheckoutFlow::follow);
}

StripeResult CheckoutFlow::create(const QJsonObject& parameters, const Cause& cause)
{
    Q_UNUSED(cause); // a new session makes no event
    ParameterReader reader(parameters);
    reader.allowOnly({"adaptive_pricing",
                      "allow_promotion_codes",
                      "automatic_tax",
                      "billing_address_collection",
                      "cancel_url",
                      "client_reference_id",
                      "currency",
                      "custom_text",
                      "customer",
                      "customer_creation",
                      "customer_email",
                      "expires_at",
                      "invoice_creation",
                      "line_items",
                      "locale",
                      "metadata",
                      "mode",
                      "payment_intent_data",
                      "payment_method_collection",
                      "payment_method_options",
                      "payment_method_types",
                      "phone_number_collection",
                      "submit_type",
                      "success_url",
                      "ui_mode",
                      "wallet_options"});
    if (reader.oneOf("mode", {"payment", "setup", "subscription"}, "payment") != "payment")
        reader.fail({.message = "This sandbox offers payment mode only.", .param = "mode"});
    SessionTerms terms;
    terms.successUrl = reader.absoluteUrl("success_url", Need::Required);
    terms.cancelUrl = reader.absoluteUrl("cancel_url");
    terms.clientReferenceId = reader.text("client_reference_id");
    if (terms.clientReferenceId.size() > 200)
        reader.fail({.message = "client_reference_id can be at most 200 characters.",
                     .param = "client_reference_id"});
    terms.customerEmail = reader.text("customer_email");
    terms.submitType = reader.oneOf("submit_type", {"auto", "book", "donate", "pay"});
    terms.metadata = reader.metadata("metadata");
    const std::vector<SessionLine> lines = readLines(reader, terms.currency);
    const IntentTerms intentTerms = readIntentData(reader);
    for (const SessionLine& line : lines)
        terms.amount += line.unitAmount * line.quantity;
    if (terms.amount < 50)
        reader.fail({.code = "amount_too_small",
                     .message = QStringLiteral("The Checkout Session's total amount due must add "
                                               "up to at least %1 %2")
                                    .arg(moneyText(50, terms.currency), terms.currency)});
    if (intentTerms.applicationFee && *intentTerms.applicationFee > terms.amount)
        reader.fail({.message = "The application fee cannot be greater than the amount.",
                     .param = "payment_intent_data[application_fee_amount]"});
    const qint64 now = m_store.nowSeconds();
    terms.expiresAt = reader.integer("expires_at", 0).value_or(now + longestLifeSeconds);
    // A minute's grace at both ends for the caller's clock.
    if (terms.expiresAt < now + shortestLifeSeconds - 60 ||
        terms.expiresAt > now + longestLifeSeconds + 60)
        reader.fail({.message = "The `expires_at` timestamp must be between 30 minutes and 24 "
                                "hours from Checkout Session creation.",
                     .param = "expires_at"});
    if (reader.error())
        return stripeFail(*reader.error());

    const QString id = m_store.newId("cs_test_a1", 58);
    terms.url = m_baseUrl + "/pay/" + id;
    QJsonObject session = sessionObject(id, now, terms);
    QJsonArray items;
    for (const SessionLine& line : lines)
        items.append(lineItemObject(m_store.newId("li_1"), m_store.newId("price_1"),
                                    m_store.newId("prod_", 14), now, terms.currency, line));
    session.insert(linesMember, items);
    session.insert(intentDataMember, saved(intentTerms));
    m_store.put(session);
    return publicSession(session);
}

StripeResult CheckoutFlow::expire(const QString& id, const Cause& cause)
{
    auto found = session(id);
    if (!found)
        return stripeFail(resourceMissing("checkout.session", id, "session"));
    if (found->value("status").toString() != QLatin1String("open"))
        return stripeFail(
            {.message = QStringLiteral("Only Checkout Sessions with a status in [\"open\"] can be "
                                       "expired. This Checkout Session has a status of `%1`.")
                            .arg(found->value("status").toString())});
    found->insert("status", "expired");
    found->insert("url", QJsonValue::Null);
    m_store.put(*found);
    m_events.emitEvent("checkout.session.expired", publicSession(*found), cause);
    // The try that did not come to an end is closed with it.
    const QString intent = found->value("payment_intent").toString();
    if (!intent.isEmpty())
        static_cast<void>(m_payments.cancel(intent, {}, cause));
    return publicSession(*session(id));
}

StripeResult CheckoutFlow::lineItems(const QString& id, const QJsonObject& parameters) const
{
    const auto found = session(id);
    if (!found)
        return stripeFail(resourceMissing("checkout.session", id, "session"));
    ParameterReader reader(parameters);
    const qint64 limit = reader.integer("limit", 1).value_or(10);
    const QString after = reader.text("starting_after");
    if (reader.error())
        return stripeFail(*reader.error());
    QJsonArray data;
    bool started = after.isEmpty();
    bool more = false;
    for (const QJsonValue item : found->value(linesMember).toArray()) {
        if (started && data.size() == limit)
            more = true;
        else if (started)
            data.append(item);
        started = started || item.toObject().value("id").toString() == after;
    }
    return QJsonObject{{"object", "list"},
                       {"data", data},
                       {"has_more", more},
                       {"url", "/v1/checkout/sessions/" + id + "/line_items"}};
}

StripeResult CheckoutFlow::pay(const QString& id, const Card& card)
{
    auto found = session(id);
    if (!found)
        return stripeFail(resourceMissing("checkout.session", id, "session"));
    if (found->value("status").toString() != QLatin1String("open"))
        return stripeFail({.message = "This Checkout Session is no longer open."});
    if (found->value("payment_intent").isNull()) {
        const QJsonObject intent = m_payments.createIntent(restored(*found), {});
        found->insert("payment_intent", intent.value("id"));
        m_store.put(*found);
    }
    return m_payments.pay(found->value("payment_intent").toString(), card, successUrl(*found), {});
}

std::optional<QJsonObject> CheckoutFlow::sessionOf(const QString& intentId) const
{
    for (const QJsonObject& candidate : m_store.all("checkout.session"))
        if (candidate.value("payment_intent").toString() == intentId)
            return candidate;
    return std::nullopt;
}

QString CheckoutFlow::successUrl(const QJsonObject& session)
{
    return session.value("success_url")
        .toString()
        .replace("{CHECKOUT_SESSION_ID}", session.value("id").toString());
}

void CheckoutFlow::expireDue()
{
    const qint64 now = m_store.nowSeconds();
    for (const QJsonObject& candidate : m_store.all("checkout.session"))
        if (candidate.value("status").toString() == QLatin1String("open") &&
            candidate.value("expires_at").toInteger() <= now)
            static_cast<void>(expire(candidate.value("id").toString(), {}));
}

void CheckoutFlow::follow(const QJsonObject& intent)
{
    const auto found = sessionOf(intent.value("id").toString());
    if (!found)
        return;
    const QString status = intent.value("status").toString();
    const bool open = found->value("status").toString() == QLatin1String("open");
    const bool waiting = found->value("status").toString() == QLatin1String("complete") &&
                         found->value("payment_status").toString() == QLatin1String("unpaid");
    if (open && status == QLatin1String("succeeded")) {
        complete(*found, true);
    } else if (open && status == QLatin1String("processing")) {
        complete(*found, false);
    } else if (waiting && status == QLatin1String("succeeded")) {
        QJsonObject paid = *found;
        paid.insert("payment_status", "paid");
        m_store.put(paid);
        m_events.emitEvent("checkout.session.async_payment_succeeded", publicSession(paid), {});
    } else if (waiting && status == QLatin1String("requires_payment_method")) {
        m_events.emitEvent("checkout.session.async_payment_failed", publicSession(*found), {});
    }
}

void CheckoutFlow::complete(QJsonObject session, bool paid)
{
    session.insert("status", "complete");
    session.insert("payment_status", paid ? "paid" : "unpaid");
    session.insert("url", QJsonValue::Null);
    const QString email = session.value("customer_email").toString();
    session.insert("customer_details", QJsonObject{{"address", QJsonValue::Null},
                                                   {"email", orNull(email)},
                                                   {"name", QJsonValue::Null},
                                                   {"phone", QJsonValue::Null},
                                                   {"tax_exempt", "none"},
                                                   {"tax_ids", QJsonArray{}}});
    m_store.put(session);
    m_events.emitEvent("checkout.session.completed", publicSession(session), {});
}

} // namespace servery::sandbox
