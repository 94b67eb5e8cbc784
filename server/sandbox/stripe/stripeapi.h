// StripeApi: /v1/… as Stripe answers it: keys, form parameters, Idempotency-Key, expansion, pages
// and errors, and the behaviours asked for. Thread: the sandbox's.
#pragma once

#include "server/http/router.h"
#include "server/sandbox/behaviour.h"
#include "server/sandbox/formparameters.h"
#include "server/sandbox/requestlog.h"
#include "server/sandbox/stripe/checkoutflow.h"
#include "server/sandbox/stripe/idempotency.h"
#include "server/sandbox/stripe/refundflow.h"

namespace servery::sandbox {

struct StripeCall
{
    QString id = {};  // from the path
    QString url = {}; // the path
    QJsonObject parameters = {};
    QString account = {}; // Stripe-Account; empty: the platform's own
    Cause cause = {};
    bool publishable = false; // authorised by a client secret alone
};

class StripeApi : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        StripeStore& store;
        PaymentFlow& payments;
        CheckoutFlow& checkout;
        RefundFlow& refunds;
        PayoutFlow& payouts;
        Behaviours& behaviours;
        RequestLog& log;
        Idempotency& idempotency;
    };
    // An empty secret key accepts every test key.
    StripeApi(Parts parts, QByteArray secretKey, QObject* parent = nullptr);

    void addRoutes(http::Router& router);
    // Lets go of the requests that are kept hanging.
    void clear();

private:
    using Endpoint = std::function<StripeResult(const StripeCall&)>;
    enum class Access { SecretKey, ClientSecret };
    struct Exchange;

    void addPaymentRoutes(http::Router& router);
    void addCheckoutRoutes(http::Router& router);
    void addBalanceRoutes(http::Router& router);
    void addReadRoutes(http::Router& router);
    void addRoute(http::Router& router, const char* method, const char* pattern, Endpoint endpoint,
                  Access access = Access::SecretKey);
    void addList(http::Router& router, const char* pattern, const char* kind,
                 const QStringList& parameters,
                 std::function<bool(const QJsonObject&, const QJsonObject&)> wanted);
    void addRetrieve(http::Router& router, const char* pattern, const char* kind,
                     const char* param);

    void handle(const http::Request& request, const http::Responder& responder,
                const Endpoint& endpoint, Access access);
    void begin(const std::shared_ptr<Exchange>& exchange);
    void run(const std::shared_ptr<Exchange>& exchange);
    void answerOrLose(Exchange& exchange, int status, const QByteArray& body,
                      bool replayed = false);
    void answer(Exchange& exchange, int status, const QByteArray& body, bool replayed = false);
    void refuse(Exchange& exchange, const StripeError& error);
    [[nodiscard]] std::optional<StripeError> authorise(const http::Request& request,
                                                       StripeCall& call, Access access) const;

    Parts m_parts;
    const QByteArray m_secretKey;
    std::vector<http::Responder> m_hanging;
};

} // namespace servery::sandbox
