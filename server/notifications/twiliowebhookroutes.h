// /webhooks/twilio/message and /webhooks/twilio/call: what became of a text or a call. The
// signature covers the public URL and every parameter. Thread: the main event loop.
#pragma once

#include "server/edge/edge.h"
#include "server/http/router.h"

namespace servery {

class TwilioWebhookRoutes
{
public:
    // publicUrl without a slash at the end.
    TwilioWebhookRoutes(Edge& edge, QByteArray publicUrl, QByteArray authToken);
    void addTo(http::Router& router);

private:
    void take(const http::Request& request, const http::Responder& responder, bool isCall) const;

    Edge& m_edge;
    QByteArray m_publicUrl;
    QByteArray m_authToken;
};

} // namespace servery
