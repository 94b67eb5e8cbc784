#include "server/sandbox/stripe/stripeobjects.h"

#include <QJsonArray>

namespace servery::sandbox {

namespace {

const QJsonValue null = QJsonValue::Null;

QJsonObject withNulls(QJsonObject object, std::initializer_list<const char*> names)
{
    for (const char* name : names)
        object.insert(QLatin1String(name), null);
    return object;
}

QJsonObject billingDetails()
{
    QJsonObject details = withNulls({}, {"email", "name", "phone", "tax_id"});
    details.insert("address",
                   withNulls({}, {"city", "country", "line1", "line2", "postal_code", "state"}));
    return details;
}

QJsonObject cardDetails(const Card& card)
{
    return withNulls({{"brand", card.brand},
                      {"checks", withNulls({{"cvc_check", "pass"}},
                                           {"address_line1_check", "address_postal_code_check"})},
                      {"country", "US"},
                      {"exp_month", 12},
                      {"exp_year", 2034},
                      {"fingerprint", card.fingerprint()},
                      {"funding", "credit"},
                      {"last4", card.last4()}},
                     {"wallet"});
}

QJsonObject outcomeOf(const Card& card, bool approved)
{
    QJsonObject outcome =
        withNulls({{"risk_level", "normal"}, {"risk_score", 12}},
                  {"advice_code", "network_advice_code", "network_decline_code", "reason"});
    if (approved) {
        outcome.insert("network_status", "approved_by_network");
        outcome.insert("seller_message", "Payment complete.");
        outcome.insert("type", "authorized");
    } else {
        outcome.insert("network_status", "declined_by_network");
        outcome.insert("reason", orNull(card.declineCode));
        outcome.insert("seller_message",
                       "The bank did not return any further details with this decline.");
        outcome.insert("type", "issuer_declined");
    }
    return outcome;
}

} // namespace

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? null : QJsonValue(text);
}

QJsonObject paymentIntentObject(const QString& id, const QString& secret, qint64 created,
                                const IntentTerms& terms)
{
    QJsonObject intent = withNulls(
        {{"id", id},
         {"object", "payment_intent"},
         {"amount", terms.amount},
         {"amount_capturable", 0},
         {"amount_details", QJsonObject{{"tip", QJsonObject{}}}},
         {"amount_received", 0},
         {"capture_method", "automatic"},
         {"client_secret", secret},
         {"confirmation_method", "automatic"},
         {"created", created},
         {"currency", terms.currency},
         {"description", orNull(terms.description)},
         {"livemode", false},
         {"metadata", terms.metadata},
         {"on_behalf_of", orNull(terms.onBehalfOf)},
         {"payment_method_options",
          QJsonObject{{"card", withNulls({{"request_three_d_secure", "automatic"}},
                                         {"installments", "mandate_options", "network"})}}},
         {"payment_method_types", QJsonArray{"card"}},
         {"receipt_email", orNull(terms.receiptEmail)},
         {"statement_descriptor", orNull(terms.statementDescriptor)},
         {"statement_descriptor_suffix", orNull(terms.statementDescriptorSuffix)},
         {"status", "requires_payment_method"},
         {"transfer_group", orNull(terms.transferGroup)}},
        {"application", "application_fee_amount", "automatic_payment_methods", "canceled_at",
         "cancellation_reason", "customer", "last_payment_error", "latest_charge", "next_action",
         "payment_method", "payment_method_configuration_details", "processing", "review",
         "setup_future_usage", "shipping", "source", "transfer_data"});
    if (terms.automaticMethods)
        intent.insert("automatic_payment_methods",
                      QJsonObject{{"allow_redirects", "always"}, {"enabled", true}});
    if (terms.applicationFee)
        intent.insert("application_fee_amount", *terms.applicationFee);
    if (!terms.destination.isEmpty()) {
        QJsonObject transfer{{"destination", terms.destination}};
        if (terms.transferAmount)
            transfer.insert("amount", *terms.transferAmount);
        intent.insert("transfer_data", transfer);
    }
    return intent;
}

QJsonObject paymentMethodObject(const QString& id, qint64 created, const Card& card)
{
    QJsonObject details = cardDetails(card);
    details.insert("display_brand", card.brand);
    details.insert("generated_from", null);
    details.insert("networks", withNulls({{"available", QJsonArray{card.brand}}}, {"preferred"}));
    details.insert("three_d_secure_usage", QJsonObject{{"supported", true}});
    return withNulls({{"id", id},
                      {"object", "payment_method"},
                      {"allow_redisplay", "unspecified"},
                      {"billing_details", billingDetails()},
                      {"card", details},
                      {"created", created},
                      {"livemode", false},
                      {"metadata", QJsonObject{}},
                      {"type", "card"}},
                     {"customer"});
}

QJsonObject chargeObject(const QString& id, qint64 created, const QJsonObject& intent,
                         const QJsonObject& paymentMethod, const Card& card, bool approved)
{
    const qint64 amount = intent.value("amount").toInteger();
    QJsonObject charge = withNulls(
        {{"id", id},
         {"object", "charge"},
         {"amount", amount},
         {"amount_captured", approved ? amount : 0},
         {"amount_refunded", 0},
         {"application_fee_amount", intent.value("application_fee_amount")},
         {"billing_details", billingDetails()},
         {"calculated_statement_descriptor", "SERVERY SANDBOX"},
         {"captured", approved},
         {"created", created},
         {"currency", intent.value("currency")},
         {"description", intent.value("description")},
         {"disputed", false},
         {"fraud_details", QJsonObject{}},
         {"livemode", false},
         {"metadata", intent.value("metadata")},
         {"on_behalf_of", intent.value("on_behalf_of")},
         {"outcome", outcomeOf(card, approved)},
         {"paid", approved},
         {"payment_intent", intent.value("id")},
         {"payment_method", paymentMethod.value("id")},
         {"payment_method_details",
          QJsonObject{
              {"card", withNulls(cardDetails(card), {"installments", "mandate", "three_d_secure"})},
              {"type", "card"}}},
         {"receipt_email", intent.value("receipt_email")},
         {"refunded", false},
         {"statement_descriptor", intent.value("statement_descriptor")},
         {"statement_descriptor_suffix", intent.value("statement_descriptor_suffix")},
         {"status", approved ? "succeeded" : "failed"},
         {"transfer_data", intent.value("transfer_data")},
         {"transfer_group", intent.value("transfer_group")}},
        {"application", "application_fee", "balance_transaction", "customer",
         "failure_balance_transaction", "failure_code", "failure_message", "receipt_number",
         "receipt_url", "review", "shipping", "source", "source_transfer"});
    if (!approved) {
        charge.insert("failure_code", card.code);
        charge.insert("failure_message", card.message);
    }
    const QJsonObject transfer = intent.value("transfer_data").toObject();
    if (!transfer.isEmpty())
        charge.insert(
            "transfer_data",
            QJsonObject{{"amount", transfer.contains("amount") ? transfer.value("amount") : null},
                        {"destination", transfer.value("destination")}});
    return charge;
}

QJsonObject applicationFeeObject(const QJsonObject& charge)
{
    return {{"id", charge.value("application_fee")},
            {"object", "application_fee"},
            {"amount", charge.value("application_fee_amount")},
            {"amount_refunded", 0},
            {"charge", charge.value("id")},
            {"created", charge.value("created")},
            {"currency", charge.value("currency")},
            {"livemode", false},
            {"refunded", false}};
}

QJsonObject balanceTransactionObject(const QString& id, qint64 created, const QString& type,
                                     qint64 amount, qint64 fee, const QString& currency,
                                     const QString& source)
{
    QJsonArray feeDetails;
    if (fee != 0)
        feeDetails.append(withNulls({{"amount", fee},
                                     {"currency", currency},
                                     {"description", "Stripe processing fees"},
                                     {"type", "stripe_fee"}},
                                    {"application"}));
    return withNulls({{"id", id},
                      {"object", "balance_transaction"},
                      {"amount", amount},
                      {"available_on", created + 2 * 24 * 3600},
                      {"balance_type", "payments"},
                      {"created", created},
                      {"currency", currency},
                      {"fee", fee},
                      {"fee_details", feeDetails},
                      {"net", amount - fee},
                      {"reporting_category", type},
                      {"source", source},
                      {"status", "pending"},
                      {"type", type}},
                     {"description", "exchange_rate"});
}

QJsonObject refundObject(const QString& id, qint64 created, qint64 amount,
                         const QJsonObject& charge)
{
    return withNulls(
        {{"id", id},
         {"object", "refund"},
         {"amount", amount},
         {"charge", charge.value("id")},
         {"created", created},
         {"currency", charge.value("currency")},
         {"destination_details",
          QJsonObject{{"card", QJsonObject{{"reference_status", "pending"},
                                           {"reference_type", "acquirer_reference_number"},
                                           {"type", "refund"}}},
                      {"type", "card"}}},
         {"metadata", QJsonObject{}},
         {"payment_intent", charge.value("payment_intent")},
         {"status", "succeeded"}},
        {"balance_transaction", "reason", "receipt_number", "source_transfer_reversal",
         "transfer_reversal"});
}

QJsonObject accountObject(const QString& id, qint64 created)
{
    const QJsonObject requirements = withNulls({{"alternatives", QJsonArray{}},
                                                {"currently_due", QJsonArray{}},
                                                {"errors", QJsonArray{}},
                                                {"eventually_due", QJsonArray{}},
                                                {"past_due", QJsonArray{}},
                                                {"pending_verification", QJsonArray{}}},
                                               {"current_deadline", "disabled_reason"});
    return withNulls(
        {{"id", id},
         {"object", "account"},
         {"business_profile",
          withNulls({}, {"mcc", "name", "product_description", "support_address", "support_email",
                         "support_phone", "support_url", "url"})},
         {"capabilities", QJsonObject{{"card_payments", "active"}, {"transfers", "active"}}},
         {"charges_enabled", true},
         {"controller", QJsonObject{{"type", "account"}}},
         {"country", "US"},
         {"created", created},
         {"default_currency", "usd"},
         {"details_submitted", true},
         {"external_accounts", QJsonObject{{"object", "list"},
                                           {"data", QJsonArray{}},
                                           {"has_more", false},
                                           {"url", "/v1/accounts/" + id + "/external_accounts"}}},
         {"future_requirements", requirements},
         {"metadata", QJsonObject{}},
         {"payouts_enabled", true},
         {"requirements", requirements},
         {"settings",
          QJsonObject{{"payouts", withNulls({{"debit_negative_balances", true},
                                             {"schedule", QJsonObject{{"delay_days", 2},
                                                                      {"interval", "daily"}}}},
                                            {"statement_descriptor"})}}},
         {"tos_acceptance", withNulls({{"date", created}}, {"ip", "user_agent"})},
         {"type", "standard"}},
        {"business_type", "email"});
}

QJsonObject eventObject(const QString& id, qint64 created, const QString& type,
                        const QJsonObject& object)
{
    return {{"id", id},           {"object", "event"},
            {"created", created}, {"data", QJsonObject{{"object", object}}},
            {"livemode", false},  {"pending_webhooks", 0},
            {"type", type}};
}

QJsonObject sessionObject(const QString& id, qint64 created, const SessionTerms& terms)
{
    return withNulls(
        {{"id", id},
         {"object", "checkout.session"},
         {"adaptive_pricing", QJsonObject{{"enabled", false}}},
         {"amount_subtotal", terms.amount},
         {"amount_total", terms.amount},
         {"automatic_tax", withNulls({{"enabled", false}}, {"liability", "provider", "status"})},
         {"cancel_url", orNull(terms.cancelUrl)},
         {"client_reference_id", orNull(terms.clientReferenceId)},
         {"created", created},
         {"currency", terms.currency},
         {"custom_fields", QJsonArray{}},
         {"custom_text", withNulls({}, {"after_submit", "shipping_address", "submit",
                                        "terms_of_service_acceptance"})},
         {"customer_creation", "if_required"},
         {"customer_email", orNull(terms.customerEmail)},
         {"expires_at", terms.expiresAt},
         {"invoice_creation",
          QJsonObject{{"enabled", false},
                      {"invoice_data", withNulls({{"metadata", QJsonObject{}}},
                                                 {"account_tax_ids", "custom_fields", "description",
                                                  "footer", "issuer", "rendering_options"})}}},
         {"livemode", false},
         {"metadata", terms.metadata},
         {"mode", "payment"},
         {"payment_method_collection", "if_required"},
         {"payment_method_options",
          QJsonObject{{"card", QJsonObject{{"request_three_d_secure", "automatic"}}}}},
         {"payment_method_types", QJsonArray{"card"}},
         {"payment_status", "unpaid"},
         {"phone_number_collection", QJsonObject{{"enabled", false}}},
         {"shipping_options", QJsonArray{}},
         {"status", "open"},
         {"submit_type", orNull(terms.submitType)},
         {"success_url", terms.successUrl},
         {"total_details",
          QJsonObject{{"amount_discount", 0}, {"amount_shipping", 0}, {"amount_tax", 0}}},
         {"ui_mode", "hosted"},
         {"url", terms.url},
         {"wallet_options", null}},
        {"after_expiration",
         "allow_promotion_codes",
         "billing_address_collection",
         "client_secret",
         "collected_information",
         "consent",
         "consent_collection",
         "currency_conversion",
         "customer",
         "customer_details",
         "discounts",
         "invoice",
         "locale",
         "origin_context",
         "payment_intent",
         "payment_link",
         "payment_method_configuration_details",
         "permissions",
         "recovered_from",
         "saved_payment_method_options",
         "setup_intent",
         "shipping_address_collection",
         "shipping_cost",
         "subscription"});
}

QJsonObject lineItemObject(const QString& id, const QString& priceId, const QString& productId,
                           qint64 created, const QString& currency, const SessionLine& line)
{
    const qint64 total = line.unitAmount * line.quantity;
    const QJsonObject price = withNulls({{"id", priceId},
                                         {"object", "price"},
                                         {"active", false},
                                         {"billing_scheme", "per_unit"},
                                         {"created", created},
                                         {"currency", currency},
                                         {"livemode", false},
                                         {"metadata", QJsonObject{}},
                                         {"product", productId},
                                         {"tax_behavior", "unspecified"},
                                         {"type", "one_time"},
                                         {"unit_amount", line.unitAmount},
                                         {"unit_amount_decimal", QString::number(line.unitAmount)}},
                                        {"custom_unit_amount", "lookup_key", "nickname",
                                         "recurring", "tiers_mode", "transform_quantity"});
    return {{"id", id},
            {"object", "item"},
            {"amount_discount", 0},
            {"amount_subtotal", total},
            {"amount_tax", 0},
            {"amount_total", total},
            {"currency", currency},
            {"description", line.name},
            {"price", price},
            {"quantity", line.quantity}};
}

} // namespace servery::sandbox
