#include "server/sandbox/payconic/payconicsandbox.h"

#include "core/crypto/base64url.h"
#include "server/sandbox/payconic/payconicsigning.h"

#include <QJsonDocument>

namespace servery::sandbox {

namespace {

JsonAnswer refusal(int status, const char* code, const QString& message)
{
    return {status, {{"code", QLatin1String(code)}, {"message", message}}};
}

} // namespace

PayconicSandbox::PayconicSandbox(const PayconicOptions& options, const QString& baseUrl,
                                 const Clock& clock, Random& random, WebhookDelivery& delivery,
                                 Behaviours& behaviours, RequestLog& log)
    : m_options(options),
      m_baseUrl(baseUrl),
      m_clock(clock),
      m_delivery(delivery),
      m_ledger(clock, random),
      m_payconic(Target::PayconicApi, behaviours, log, clock),
      m_payconiq(Target::PayconicApi, behaviours, log, clock),
      m_key(crypto::Es256PrivateKey::generate())
{
    connect(&m_expiry, &QTimer::timeout, this, [this] {
        for (const PayconicPayment& payment : m_ledger.expireDue())
            tell(payment);
    });
    m_expiry.start(1000);
}

void PayconicSandbox::addRoutes(http::Router& router)
{
    addPayconicRoutes(router);
    addPayconiqRoutes(router);
    addPages(router);
    addControlRoutes(router);
}

void PayconicSandbox::clear()
{
    m_payconic.clear();
    m_payconiq.clear();
    m_ledger.clear();
}

void PayconicSandbox::addPayconicRoutes(http::Router& router)
{
    m_payconic.add(
        router, "POST", "/payconic/payments",
        [this](const auto& request, const auto& body) { return create(request, body, false); });
    m_payconic.add(router, "GET", "/payconic/payments/{id}",
                   [this](const auto& request, const auto&) { return show(request, false); });
    m_payconic.add(router, "POST", "/payconic/payments/{id}/refunds",
                   [this](const auto& request, const auto& body) { return refund(request, body); });
}

void PayconicSandbox::addPayconiqRoutes(http::Router& router)
{
    m_payconiq.add(
        router, "POST", "/payconiq/v3/payments",
        [this](const auto& request, const auto& body) { return create(request, body, true); });
    m_payconiq.add(router, "GET", "/payconiq/v3/payments/{id}",
                   [this](const auto& request, const auto&) { return show(request, true); });
    m_payconiq.add(router, "DELETE", "/payconiq/v3/payments/{id}",
                   [this](const auto& request, const auto&) { return cancel(request); });
    m_payconiq.add(router, "GET", "/payconiq/v3/payments/{id}/debtor/refundIban",
                   [this](const auto& request, const auto&) { return refundIban(request); });
    m_payconiq.add(router, "GET", "/payconiq/certificates", [this](const auto&, const auto&) {
        return JsonAnswer{200, jwksOf(m_key)};
    });
}

bool PayconicSandbox::isAuthorised(const http::Request& request) const
{
    const QByteArray header = request.header("authorization");
    if (!header.startsWith("Bearer ") || header.size() == 7)
        return false;
    return m_options.apiKey.isEmpty() || header.mid(7) == m_options.apiKey;
}

JsonAnswer PayconicSandbox::create(const http::Request& request, const QJsonObject& body,
                                   bool isPayconiq)
{
    if (!isAuthorised(request))
        return refusal(401, "unauthorized", "The API key is not known.");
    const auto payment = m_ledger.create(body, isPayconiq);
    if (!payment)
        return refusal(422, "invalid_request", payment.error());
    return {201, viewOf(*payment)};
}

JsonAnswer PayconicSandbox::show(const http::Request& request, bool isPayconiq) const
{
    if (!isAuthorised(request))
        return refusal(401, "unauthorized", "The API key is not known.");
    const auto payment = m_ledger.find(request.parameter("id"));
    if (!payment || payment->isPayconiq != isPayconiq)
        return refusal(404, "not_found", "There is no such payment.");
    return {200, viewOf(*payment)};
}

QJsonObject PayconicSandbox::viewOf(const PayconicPayment& payment) const
{
    const QString page = m_baseUrl + "/payconic/pay/" + payment.id;
    const QString deeplink = "https://payconiq.example/pay/2/" + payment.id;
    QJsonObject view{{"status", payment.status},
                     {"amount", payment.amount},
                     {"currency", payment.currency},
                     {"reference", payment.reference},
                     {"createdAt", payment.createdAt.toRfc3339()}};
    if (!payment.isPayconiq) {
        view.insert("id", payment.id);
        view.insert("checkoutUrl", page);
        view.insert("qrPayload", page);
        view.insert("expiresAt", payment.expiresAt.toRfc3339());
        return view;
    }
    const auto link = [](const QString& href) { return QJsonObject{{"href", href}}; };
    view.insert("paymentId", payment.id);
    view.insert("expireAt", payment.expiresAt.toRfc3339());
    view.insert("description", payment.description);
    view.insert("_links", QJsonObject{{"deeplink", link(page)},
                                      {"qrcode", link(deeplink)},
                                      {"checkout", link(page)}});
    return view;
}

JsonAnswer PayconicSandbox::refund(const http::Request& request, const QJsonObject& body)
{
    if (!isAuthorised(request))
        return refusal(401, "unauthorized", "The API key is not known.");
    const auto refund = m_ledger.refund(request.parameter("id"), body["amount"].toInteger(-1),
                                        body["reason"].toString());
    if (!refund)
        return refusal(422, "invalid_request", refund.error());
    QTimer::singleShot(m_options.settleMs, this,
                       [this, id = refund->id] { settleRefund(id, QStringLiteral("SUCCEEDED")); });
    return {201, {{"id", refund->id}, {"status", refund->status}, {"amount", refund->amount}}};
}

JsonAnswer PayconicSandbox::cancel(const http::Request& request)
{
    if (!isAuthorised(request))
        return refusal(401, "unauthorized", "The API key is not known.");
    const QString id = request.parameter("id");
    if (!m_ledger.find(id))
        return refusal(404, "PAYMENT_NOT_FOUND", "There is no such payment.");
    const auto payment = m_ledger.settle(id, QStringLiteral("CANCELLED"));
    if (!payment)
        return refusal(422, "PAYMENT_NOT_PENDING", "It is not pending.");
    tell(*payment);
    return {204, {}};
}

JsonAnswer PayconicSandbox::refundIban(const http::Request& request) const
{
    const auto payment = m_ledger.find(request.parameter("id"));
    if (!isAuthorised(request) || !payment || payment->status != QLatin1String("SUCCEEDED"))
        return refusal(404, "not_found", "There is no payer's account.");
    return {200, {{"iban", "BE68539007547034"}}};
}

void PayconicSandbox::settle(const QString& id, const QString& status)
{
    if (const auto payment = m_ledger.settle(id, status))
        tell(*payment);
}

void PayconicSandbox::settleRefund(const QString& id, const QString& status)
{
    if (const auto refund = m_ledger.settleRefund(id, status))
        tellRefund(*refund);
}

void PayconicSandbox::tell(const PayconicPayment& payment)
{
    if (payment.callbackUrl.isEmpty())
        return;
    if (payment.isPayconiq)
        return deliverPayconiq(payment);
    QJsonObject data{{"id", payment.id},
                     {"status", payment.status},
                     {"amount", payment.amount},
                     {"currency", payment.currency},
                     {"reference", payment.reference}};
    // It keeps one in a hundred.
    if (payment.status == QLatin1String("SUCCEEDED"))
        data.insert(QLatin1String("fee"), payment.amount / 100);
    deliver(payment.callbackUrl, "payment." + payment.status.toLower(), payment.id, data);
}

void PayconicSandbox::tellRefund(const PayconicRefund& refund)
{
    const auto payment = m_ledger.find(refund.payment);
    if (payment && !payment->callbackUrl.isEmpty())
        deliver(payment->callbackUrl, "refund." + refund.status.toLower(), refund.id,
                {{"id", refund.id},
                 {"paymentId", refund.payment},
                 {"status", refund.status},
                 {"amount", refund.amount},
                 {"currency", payment->currency}});
}

void PayconicSandbox::deliver(const QString& url, const QString& type, const QString& subject,
                              const QJsonObject& data)
{
    Delivery delivery;
    delivery.target = Target::PayconicWebhook;
    delivery.url = QUrl(url);
    delivery.body = QJsonDocument(QJsonObject{{"id", m_ledger.newId("evt_")},
                                              {"type", type},
                                              {"createdAt", m_clock.now().toRfc3339()},
                                              {"data", data}})
                        .toJson(QJsonDocument::Compact);
    delivery.headers = [secrets = m_options.secrets](const QByteArray& body, Timestamp at) {
        return Headers{{"content-type", "application/json"},
                       {"x-payconic-signature", payconicSignature(secrets, at, body)}};
    };
    delivery.subjects = {type, subject};
    m_delivery.post(std::move(delivery));
}

void PayconicSandbox::deliverPayconiq(const PayconicPayment& payment)
{
    QJsonObject body = viewOf(payment);
    body.remove("_links");
    if (payment.status == QLatin1String("SUCCEEDED"))
        body.insert("succeededAt", payment.settledAt.toRfc3339());
    Delivery delivery;
    delivery.target = Target::PayconicWebhook;
    delivery.url = QUrl(payment.callbackUrl);
    delivery.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    delivery.headers = [this, path = payment.callbackUrl,
                        tokenId = m_ledger.newId("")](const QByteArray& sent, Timestamp at) {
        return Headers{
            {"content-type", "application/json"},
            {"signature",
             payconiqSignature(m_key, {m_options.profileId, tokenId.toUtf8(), path.toUtf8(), at},
                               sent)}};
    };
    delivery.subjects = {"payment." + payment.status.toLower(), payment.id};
    m_delivery.post(std::move(delivery));
}

} // namespace servery::sandbox
