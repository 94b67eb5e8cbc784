// PayconicSandbox: the stand-in for a Payconic gateway (/payconic/…) and for Payconiq version 3
// (/payconiq/v3/…, its JWKS at /payconiq/certificates), with one hosted pay page for both. Webhooks
// go to the callbackUrl of each payment. Thread: the sandbox's.
#pragma once

#include "core/crypto/es256.h"
#include "server/sandbox/jsonexchange.h"
#include "server/sandbox/payconic/payconicledger.h"
#include "server/sandbox/webhookdelivery.h"

#include <QTimer>

namespace servery::sandbox {

struct PayconicOptions
{
    QByteArray apiKey = {};         // empty: any
    QByteArrayList secrets = {};    // what Payconic's webhooks are signed with
    QByteArray profileId = "prf_1"; // whom Payconiq's callbacks are for
    int settleMs = 3000;            // how long a slow refund takes
};

class PayconicSandbox : public QObject
{
public:
    // baseUrl is read whenever a link is made, so it may be filled in after listening began.
    PayconicSandbox(const PayconicOptions& options, const QString& baseUrl, const Clock& clock,
                    Random& random, WebhookDelivery& delivery, Behaviours& behaviours,
                    RequestLog& log);

    void addRoutes(http::Router& router);
    void clear();
    [[nodiscard]] QJsonObject save() const { return m_ledger.save(); }
    void restore(const QJsonObject& saved) { m_ledger.restore(saved); }

private:
    void addPayconicRoutes(http::Router& router);
    void addPayconiqRoutes(http::Router& router);
    void addPages(http::Router& router);
    void addControlRoutes(http::Router& router);

    [[nodiscard]] bool isAuthorised(const http::Request& request) const;
    [[nodiscard]] JsonAnswer create(const http::Request& request, const QJsonObject& body,
                                    bool isPayconiq);
    [[nodiscard]] JsonAnswer show(const http::Request& request, bool isPayconiq) const;
    [[nodiscard]] JsonAnswer refund(const http::Request& request, const QJsonObject& body);
    [[nodiscard]] JsonAnswer cancel(const http::Request& request);
    [[nodiscard]] JsonAnswer refundIban(const http::Request& request) const;
    [[nodiscard]] QJsonObject viewOf(const PayconicPayment& payment) const;

    [[nodiscard]] http::Response payPage(const QString& id) const;
    [[nodiscard]] http::Response pay(const QString& id, const QByteArray& body);
    // Settles it and tells the merchant; nothing where it was settled already.
    void settle(const QString& id, const QString& status);
    void settleRefund(const QString& id, const QString& status);

    void tell(const PayconicPayment& payment);
    void tellRefund(const PayconicRefund& refund);
    void deliver(const QString& url, const QString& type, const QString& subject,
                 const QJsonObject& data);
    void deliverPayconiq(const PayconicPayment& payment);

    const PayconicOptions m_options;
    const QString& m_baseUrl;
    const Clock& m_clock;
    WebhookDelivery& m_delivery;
    PayconicLedger m_ledger;
    JsonExchange m_payconic;
    JsonExchange m_payconiq;
    crypto::Es256PrivateKey m_key;
    QTimer m_expiry;
};

} // namespace servery::sandbox
