// /webhooks/payconic: verifies the raw bytes, then hands the news on. Payconic signs with a secret
// (X-Payconic-Signature), Payconiq with a key of its JWKS (signature). 2xx only after the commit;
// 400 for the signature; signed but unreadable is 2xx and parked; 503 while Payconiq's keys cannot
// be had. Thread: the main event loop.
#pragma once

#include "server/edge/edge.h"
#include "server/http/router.h"
#include "server/providers/payconiq/payconiqkeys.h"

#include <QByteArrayList>

namespace servery {

class PayconicWebhookRoutes
{
public:
    PayconicWebhookRoutes(Edge& edge, QByteArrayList secrets);
    PayconicWebhookRoutes(Edge& edge, providers::payconiq::PayconiqKeys& keys,
                          providers::payconiq::Expected expected);
    void addTo(http::Router& router);

private:
    void takePayconic(const http::Request& request, const http::Responder& responder) const;
    void takePayconiq(const http::Request& request, const http::Responder& responder) const;
    // eventId: of Payconiq's signature; empty where the body has it.
    void submit(const QByteArray& provider, const QByteArray& body, const QByteArray& eventId,
                const http::Responder& responder) const;

    Edge& m_edge;
    QByteArrayList m_secrets;
    providers::payconiq::PayconiqKeys* m_keys = nullptr; // null: Payconic
    providers::payconiq::Expected m_expected;
};

} // namespace servery
