#include "server/payments/payconicwebhookroutes.h"

#include "core/crypto/sha256.h"
#include "server/payments/payconicwebhookhandler.h"
#include "server/providers/timedsignature.h"

namespace servery {

namespace payconiq = providers::payconiq;

PayconicWebhookRoutes::PayconicWebhookRoutes(Edge& edge, QByteArrayList secrets)
    : m_edge(edge), m_secrets(std::move(secrets))
{}

PayconicWebhookRoutes::PayconicWebhookRoutes(Edge& edge, payconiq::PayconiqKeys& keys,
                                             payconiq::Expected expected)
    : m_edge(edge), m_keys(&keys), m_expected(std::move(expected))
{}

void PayconicWebhookRoutes::addTo(http::Router& router)
{
    http::RouteOptions fromProvider;
    fromProvider.checkOrigin = false;
    router.add(
        "POST", "/webhooks/payconic",
        [this](const http::Request& q, const http::Responder& r) {
            m_keys == nullptr ? takePayconic(q, r) : takePayconiq(q, r);
        },
        fromProvider);
}

void PayconicWebhookRoutes::takePayconic(const http::Request& request,
                                         const http::Responder& responder) const
{
    const auto verdict = providers::verifyTimed(
        request.body, request.header("x-payconic-signature"), m_secrets, m_edge.clock().now());
    if (verdict != providers::SignatureVerdict::Valid)
        return responder.fail(providers::signatureError(verdict));
    submit("payconic", request.body, {}, responder);
}

void PayconicWebhookRoutes::takePayconiq(const http::Request& request,
                                         const http::Responder& responder) const
{
    const QByteArray signature = request.header("signature");
    const auto claimed = payconiq::readSignature(signature);
    if (!claimed)
        return responder.fail(claimed.error());
    m_keys->withKey(claimed->keyId, [this, body = request.body, signature,
                                     responder](const payconiq::KeySet* keys) {
        if (keys == nullptr) {
            Error error{errors::providerUnavailable};
            error.retryAfterSeconds = payconiq::PayconiqKeys::atMostEveryMs / 1000;
            return responder.fail(error);
        }
        const auto header =
            payconiq::verify(body, signature, *keys, m_expected, m_edge.clock().now());
        if (!header)
            return responder.fail(header.error());
        submit("payconiq", body, header->tokenId, responder);
    });
}

void PayconicWebhookRoutes::submit(const QByteArray& provider, const QByteArray& body,
                                   const QByteArray& eventId,
                                   const http::Responder& responder) const
{
    const auto answered = [responder](const engine::Outcome& outcome) {
        if (!outcome)
            return responder.fail(outcome.error());
        responder.send(http::Response::text(200, "application/json", R"({"received":true})"));
    };
    auto news = readPayconicNews(provider, body);
    if (!news)
        return m_edge.submit(ParkWebhookBody{provider, crypto::sha256(body).toHex(), body},
                             answered);
    if (!eventId.isEmpty())
        news->eventId = eventId;
    m_edge.submit(RecordPayconicEvent{provider, std::move(news).value(), body}, answered);
}

} // namespace servery
