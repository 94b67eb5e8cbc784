#include "server/payments/stripewebhookroutes.h"

#include "core/crypto/sha256.h"
#include "server/providers/timedsignature.h"

namespace servery {

namespace stripe = providers::stripe;

namespace {
http::RouteOptions fromProvider()
{
    http::RouteOptions options;
    options.checkOrigin = false;
    return options;
}
} // namespace

StripeWebhookRoutes::StripeWebhookRoutes(Edge& edge, StripeWebhookSecrets secrets)
    : m_edge(edge), m_secrets(std::move(secrets))
{}

void StripeWebhookRoutes::addTo(http::Router& router)
{
    router.add(
        "POST", "/webhooks/stripe",
        [this](const http::Request& q, const http::Responder& r) {
            take(q, r, StripeEndpoint::Platform);
        },
        fromProvider());
    if (!m_secrets.connect.isEmpty())
        router.add(
            "POST", "/webhooks/stripe/connect",
            [this](const http::Request& q, const http::Responder& r) {
                take(q, r, StripeEndpoint::Connect);
            },
            fromProvider());
}

void StripeWebhookRoutes::take(const http::Request& request, const http::Responder& responder,
                               StripeEndpoint endpoint) const
{
    const QByteArrayList& secrets =
        endpoint == StripeEndpoint::Platform ? m_secrets.platform : m_secrets.connect;
    const auto verdict = providers::verifyTimed(request.body, request.header("stripe-signature"),
                                                secrets, m_edge.clock().now());
    if (verdict != providers::SignatureVerdict::Valid)
        return responder.fail(providers::signatureError(verdict));
    const auto answered = [responder](const engine::Outcome& outcome) {
        if (!outcome)
            return responder.fail(outcome.error());
        responder.send(http::Response::text(200, "application/json", R"({"received":true})"));
    };
    auto event = stripe::parseEvent(request.body);
    if (!event) {
        m_edge.submit(ParkWebhookBody{"stripe", crypto::sha256(request.body).toHex(), request.body},
                      answered);
        return;
    }
    m_edge.submit(RecordStripeEvent{std::move(event).value(), request.body, endpoint}, answered);
}

} // namespace servery
