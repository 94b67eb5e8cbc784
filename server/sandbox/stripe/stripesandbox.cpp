#include "server/sandbox/stripe/stripesandbox.h"

#include <QJsonDocument>

namespace servery::sandbox {

namespace {

http::Response refusal(int status, const QString& message)
{
    return http::Response::json(status, {{"error", message}});
}

} // namespace

StripeSandbox::StripeSandbox(const StripeOptions& options, const QString& baseUrl,
                             const Clock& clock, Random& random, WebhookDelivery& delivery,
                             Behaviours& behaviours, RequestLog& log, QObject* parent)
    : QObject(parent),
      m_store(clock, random),
      m_events(m_store, delivery, options.platform, options.connect),
      m_payouts(m_store, m_events),
      m_payments(m_store, m_events, m_payouts, baseUrl, options.settleMs),
      m_checkout(m_store, m_events, m_payments, baseUrl),
      m_refunds(m_store, m_events, m_payments, m_payouts),
      m_idempotency(clock),
      m_api({m_store, m_payments, m_checkout, m_refunds, m_payouts, behaviours, log, m_idempotency},
            options.secretKey),
      m_pages(m_store, m_payments, m_checkout)
{
    connect(&m_expiry, &QTimer::timeout, this, [this] { m_checkout.expireDue(); });
    m_expiry.start(1000);
}

void StripeSandbox::addRoutes(http::Router& router)
{
    m_api.addRoutes(router);
    m_pages.addRoutes(router);
    addControlRoutes(router);
    addPayoutControls(router);
}

void StripeSandbox::clear()
{
    m_payments.clear();
    m_api.clear();
    m_store.clear();
}

void StripeSandbox::restore(const QJsonObject& saved)
{
    m_store.restore(saved);
    m_payments.resume();
}

void StripeSandbox::addControlRoutes(http::Router& router)
{
    http::RouteOptions options;
    options.checkOrigin = false;
    router.add(
        "POST", "/sandbox/stripe/events/{id}/resend",
        [this](const http::Request& request, const http::Responder& responder) {
            responder.send(m_events.resend(request.parameter("id"))
                               ? http::Response::json(202, {{"resent", true}})
                               : refusal(404, "There is no such event."));
        },
        options);
    router.add(
        "POST", "/sandbox/stripe/events",
        [this](const http::Request& request, const http::Responder& responder) {
            responder.send(emitByHand(request.body));
        },
        options);
    router.add(
        "POST", "/sandbox/stripe/accounts/{id}",
        [this](const http::Request& request, const http::Responder& responder) {
            responder.send(changeAccount(request.parameter("id"), request.body));
        },
        options);
    router.add(
        "POST", "/sandbox/stripe/settle",
        [this](const http::Request&, const http::Responder& responder) {
            m_payments.settleAll();
            responder.send(http::Response::json(200, {{"settled", true}}));
        },
        options);
}

// POST /sandbox/stripe/payouts {account, currency, stays?}: pays out what is there, now.
// POST /sandbox/stripe/payouts/{id}/{pay|fail|cancel}: what becomes of it.
// POST /sandbox/stripe/balance {account, type, amount, currency}: something else in the balance.
void StripeSandbox::addPayoutControls(http::Router& router)
{
    http::RouteOptions options;
    options.checkOrigin = false;
    const auto answer = [](const http::Responder& responder, const StripeResult& result) {
        responder.send(result ? http::Response::json(201, *result)
                              : refusal(result.error().status, result.error().message));
    };
    router.add(
        "POST", "/sandbox/stripe/payouts",
        [this, answer](const http::Request& request, const http::Responder& responder) {
            const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
            answer(responder, m_payouts.payOut(asked.value("account").toString(),
                                               asked.value("currency").toString(),
                                               asked.value("stays").toBool()));
        },
        options);
    router.add(
        "POST", "/sandbox/stripe/payouts/{id}/{action}",
        [this, answer](const http::Request& request, const http::Responder& responder) {
            const QString action = request.parameter("action");
            if (!QStringList{"pay", "fail", "cancel"}.contains(action))
                return responder.send(refusal(404, "A payout is paid, failed or cancelled."));
            answer(responder, m_payouts.move(request.parameter("id"), action));
        },
        options);
    router.add(
        "POST", "/sandbox/stripe/balance",
        [this](const http::Request& request, const http::Responder& responder) {
            const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
            const QString account = asked.value("account").toString();
            if (!account.startsWith(QLatin1String("acct_")) ||
                asked.value("type").toString().isEmpty())
                return responder.send(
                    refusal(400, "Send {\"account\", \"type\", \"amount\", \"currency\"}."));
            responder.send(
                http::Response::json(201, m_payouts.adjust(account, asked.value("type").toString(),
                                                           asked.value("amount").toInteger(),
                                                           asked.value("currency").toString())));
        },
        options);
}

// {type, object, account?}: for events that nothing here leads to, such as disputes and payouts.
http::Response StripeSandbox::emitByHand(const QByteArray& body)
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    const QString type = json.value("type").toString();
    if (type.isEmpty() || !json.value("object").isObject())
        return refusal(400, "Send {\"type\", \"object\", \"account\"?}.");
    const QJsonObject object = json.value("object").toObject();
    // A dispute is there from then on, as the event says; payouts have a route of their own.
    if (object.value("object") == QLatin1String("dispute") && !object.value("id").isUndefined())
        m_store.put(object);
    const QJsonObject event =
        m_events.emitEvent(type, object, {}, json.value("account").toString());
    return http::Response::json(201, event);
}

// The members given replace the account's; account.updated follows.
http::Response StripeSandbox::changeAccount(const QString& id, const QByteArray& body)
{
    const QJsonObject changes = QJsonDocument::fromJson(body).object();
    if (!id.startsWith(QLatin1String("acct_")) || changes.isEmpty())
        return refusal(400, "Send the members of an acct_… that change.");
    QJsonObject account =
        m_store.find("account", id).value_or(accountObject(id, m_store.nowSeconds()));
    for (auto it = changes.begin(); it != changes.end(); ++it)
        if (it.key() != QLatin1String("id") && it.key() != QLatin1String("object"))
            account.insert(it.key(), it.value());
    m_store.put(account);
    return http::Response::json(200, m_events.emitEvent("account.updated", account, {}, id));
}

} // namespace servery::sandbox
