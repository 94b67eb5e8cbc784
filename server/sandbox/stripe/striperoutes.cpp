// The addresses of StripeApi and what each does.
#include "server/sandbox/stripe/stripeapi.h"

#include <QJsonArray>

namespace servery::sandbox {

namespace {

const QStringList pageParameters{"limit", "starting_after", "ending_before", "created"};

bool equalsIfGiven(const QJsonObject& object, const char* member, const QJsonObject& parameters,
                   const char* parameter)
{
    const QJsonValue wanted = parameters.value(QLatin1String(parameter));
    return wanted.isUndefined() || object.value(QLatin1String(member)) == wanted;
}

bool eventTypeWanted(const QString& type, const QJsonObject& parameters)
{
    const QString single = parameters.value("type").toString();
    if (!single.isEmpty() && !wildcardMatches(single, type))
        return false;
    const QJsonArray types = formList(parameters.value("types"));
    return types.isEmpty() || types.contains(type);
}

} // namespace

void StripeApi::addRoutes(http::Router& router)
{
    addPaymentRoutes(router);
    addCheckoutRoutes(router);
    addBalanceRoutes(router);
    addReadRoutes(router);
    // Everything else below /v1 is answered in Stripe's own words.
    for (const char* method : {"GET", "POST", "DELETE"}) {
        for (const char* pattern :
             {"/v1/{a}", "/v1/{a}/{b}", "/v1/{a}/{b}/{c}", "/v1/{a}/{b}/{c}/{d}"}) {
            addRoute(router, method, pattern, [method](const StripeCall& call) -> StripeResult {
                return stripeFail(
                    {.status = 404,
                     .message = QStringLiteral("Unrecognized request URL (%1: %2). Please see "
                                               "https://stripe.com/docs or we can help at "
                                               "https://support.stripe.com/.")
                                    .arg(QLatin1String(method), call.url)});
            });
        }
    }
    // What a browser asks before it confirms a payment from another origin.
    http::RouteOptions options;
    options.checkOrigin = false;
    const auto preflight = [](const http::Request&, const http::Responder& responder) {
        http::Response response;
        response.status = 204;
        response.header("access-control-allow-origin", "*")
            .header("access-control-allow-methods", "GET, POST")
            .header("access-control-allow-headers",
                    "authorization, content-type, idempotency-key, stripe-version");
        responder.send(response);
    };
    router.add("OPTIONS", "/v1/payment_intents/{id}", preflight, options);
    router.add("OPTIONS", "/v1/payment_intents/{id}/confirm", preflight, options);
}

void StripeApi::addPaymentRoutes(http::Router& router)
{
    addRoute(router, "POST", "/v1/payment_intents", [this](const StripeCall& call) {
        return m_parts.payments.create(call.parameters, call.cause);
    });
    addRoute(
        router, "GET", "/v1/payment_intents/{id}",
        [this](const StripeCall& call) -> StripeResult {
            ParameterReader reader(call.parameters);
            reader.allowOnly({"client_secret"});
            const auto intent = m_parts.store.find("payment_intent", call.id);
            if (reader.error())
                return stripeFail(*reader.error());
            if (!intent)
                return stripeFail(resourceMissing("payment_intent", call.id, "intent"));
            return *intent;
        },
        Access::ClientSecret);
    addRoute(router, "POST", "/v1/payment_intents/{id}", [this](const StripeCall& call) {
        return m_parts.payments.update(call.id, call.parameters);
    });
    addRoute(
        router, "POST", "/v1/payment_intents/{id}/confirm",
        [this](const StripeCall& call) {
            return m_parts.payments.confirm(call.id, call.parameters, call.cause);
        },
        Access::ClientSecret);
    addRoute(router, "POST", "/v1/payment_intents/{id}/cancel", [this](const StripeCall& call) {
        return m_parts.payments.cancel(call.id, call.parameters, call.cause);
    });
    addRoute(router, "POST", "/v1/refunds", [this](const StripeCall& call) {
        return m_parts.refunds.create(call.parameters, call.cause);
    });
}

void StripeApi::addCheckoutRoutes(http::Router& router)
{
    addRoute(router, "POST", "/v1/checkout/sessions", [this](const StripeCall& call) {
        return m_parts.checkout.create(call.parameters, call.cause);
    });
    addRoute(router, "GET", "/v1/checkout/sessions/{id}",
             [this](const StripeCall& call) -> StripeResult {
                 ParameterReader reader(call.parameters);
                 reader.allowOnly({});
                 if (reader.error())
                     return stripeFail(*reader.error());
                 const auto session = m_parts.checkout.session(call.id);
                 if (!session)
                     return stripeFail(resourceMissing("checkout.session", call.id, "session"));
                 QJsonObject answer = publicSession(*session);
                 // Only there when it is asked for.
                 if (formList(call.parameters.value("expand")).contains("line_items")) {
                     const StripeResult items = m_parts.checkout.lineItems(call.id, {});
                     if (items)
                         answer.insert("line_items", *items);
                 }
                 return answer;
             });
    addRoute(router, "POST", "/v1/checkout/sessions/{id}/expire", [this](const StripeCall& call) {
        return m_parts.checkout.expire(call.id, call.cause);
    });
    addRoute(router, "GET", "/v1/checkout/sessions/{id}/line_items",
             [this](const StripeCall& call) {
                 return m_parts.checkout.lineItems(call.id, call.parameters);
             });
}

void StripeApi::addReadRoutes(http::Router& router)
{
    const auto every = [](const QJsonObject&, const QJsonObject&) { return true; };
    addList(router, "/v1/payment_intents", "payment_intent", {"customer"}, every);
    addList(router, "/v1/checkout/sessions", "checkout.session",
            {"payment_intent", "customer", "status"},
            [](const QJsonObject& session, const QJsonObject& parameters) {
                return equalsIfGiven(session, "payment_intent", parameters, "payment_intent") &&
                       equalsIfGiven(session, "status", parameters, "status");
            });
    addList(router, "/v1/refunds", "refund", {"charge", "payment_intent"},
            [](const QJsonObject& refund, const QJsonObject& parameters) {
                return equalsIfGiven(refund, "charge", parameters, "charge") &&
                       equalsIfGiven(refund, "payment_intent", parameters, "payment_intent");
            });
    addList(router, "/v1/disputes", "dispute", {"charge", "payment_intent"},
            [](const QJsonObject& dispute, const QJsonObject& parameters) {
                return equalsIfGiven(dispute, "charge", parameters, "charge") &&
                       equalsIfGiven(dispute, "payment_intent", parameters, "payment_intent");
            });
    addRetrieve(router, "/v1/disputes/{id}", "dispute", "dispute");
    addList(router, "/v1/charges", "charge", {"payment_intent"},
            [](const QJsonObject& charge, const QJsonObject& parameters) {
                return equalsIfGiven(charge, "payment_intent", parameters, "payment_intent");
            });
    addList(router, "/v1/events", "event", {"type", "types", "delivery_success"},
            [](const QJsonObject& event, const QJsonObject& parameters) {
                const QString delivered = parameters.value("delivery_success").toString();
                const bool isDelivered = event.value("pending_webhooks").toInteger() == 0;
                return eventTypeWanted(event.value("type").toString(), parameters) &&
                       (delivered.isEmpty() || isDelivered == (delivered == QLatin1String("true")));
            });
    addRetrieve(router, "/v1/refunds/{id}", "refund", "refund");
    addRetrieve(router, "/v1/charges/{id}", "charge", "charge");
    addRetrieve(router, "/v1/payment_methods/{id}", "payment_method", "payment_method");
    addRetrieve(router, "/v1/events/{id}", "event", "id");
    // Every well-formed id is an account in good standing until told otherwise.
    addRoute(router, "GET", "/v1/accounts/{id}", [this](const StripeCall& call) -> StripeResult {
        if (!call.id.startsWith(QLatin1String("acct_")))
            return stripeFail({.status = 403,
                               .code = "account_invalid",
                               .message = QStringLiteral("The provided key does not have access "
                                                         "to account '%1' (or that account does "
                                                         "not exist).")
                                              .arg(call.id)});
        if (!m_parts.store.find("account", call.id))
            m_parts.store.put(accountObject(call.id, m_parts.store.nowSeconds()));
        return *m_parts.store.find("account", call.id);
    });
}

void StripeApi::addBalanceRoutes(http::Router& router)
{
    addRoute(router, "GET", "/v1/payouts", [this](const StripeCall& call) {
        return m_parts.payouts.list(call.parameters, call.account);
    });
    addRoute(router, "GET", "/v1/payouts/{id}", [this](const StripeCall& call) {
        return m_parts.payouts.retrieve("payout", call.id, call.account);
    });
    addRoute(router, "GET", "/v1/balance_transactions", [this](const StripeCall& call) {
        return m_parts.payouts.listTransactions(call.parameters, call.account);
    });
    addRoute(router, "GET", "/v1/balance_transactions/{id}", [this](const StripeCall& call) {
        return m_parts.payouts.retrieve("balance_transaction", call.id, call.account);
    });
}

void StripeApi::addList(http::Router& router, const char* pattern, const char* kind,
                        const QStringList& parameters,
                        std::function<bool(const QJsonObject&, const QJsonObject&)> wanted)
{
    addRoute(router, "GET", pattern,
             [this, pattern, kind, known = pageParameters + parameters,
              wanted = std::move(wanted)](const StripeCall& call) -> StripeResult {
                 ParameterReader reader(call.parameters);
                 reader.allowOnly(known);
                 if (reader.error())
                     return stripeFail(*reader.error());
                 StripeResult page = m_parts.store.page(
                     kind, pattern, call.parameters,
                     [&](const QJsonObject& object) { return wanted(object, call.parameters); });
                 if (!page)
                     return page;
                 QJsonArray data;
                 for (const QJsonValue object : page->value("data").toArray())
                     data.append(publicSession(object.toObject()));
                 QJsonObject answer = *page;
                 answer.insert("data", data);
                 return answer;
             });
}

void StripeApi::addRetrieve(http::Router& router, const char* pattern, const char* kind,
                            const char* param)
{
    addRoute(router, "GET", pattern, [this, kind, param](const StripeCall& call) -> StripeResult {
        ParameterReader reader(call.parameters);
        reader.allowOnly({});
        if (reader.error())
            return stripeFail(*reader.error());
        const auto object = m_parts.store.find(kind, call.id);
        if (!object)
            return stripeFail(resourceMissing(kind, call.id, param));
        return *object;
    });
}

} // namespace servery::sandbox
