// /webhooks/stripe and /webhooks/stripe/connect: verify the raw bytes, then hand the event on.
// 2xx only after the commit; 400 for the signature; signed but unreadable is 2xx and parked.
// Thread: the main event loop.
#pragma once

#include "server/edge/edge.h"
#include "server/http/router.h"
#include "server/payments/stripewebhookhandler.h"

#include <QByteArrayList>

namespace servery {

struct StripeWebhookSecrets
{
    QByteArrayList platform; // several while rotating
    QByteArrayList connect;  // none: the Connect endpoint is not there
};

class StripeWebhookRoutes
{
public:
    StripeWebhookRoutes(Edge& edge, StripeWebhookSecrets secrets);
    void addTo(http::Router& router);

private:
    void take(const http::Request& request, const http::Responder& responder,
              StripeEndpoint endpoint) const;

    Edge& m_edge;
    StripeWebhookSecrets m_secrets;
};

} // namespace servery
