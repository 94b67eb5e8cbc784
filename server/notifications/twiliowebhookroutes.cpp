#include "server/notifications/twiliowebhookroutes.h"

#include "core/notifications/notificationcommands.h"
#include "server/providers/providerresult.h"
#include "server/providers/twilio/twiliocallback.h"
#include "server/providers/twilio/twiliosignature.h"
#include "server/providers/twilio/twiml.h"

#include <QJsonDocument>

namespace servery {

namespace twilio = providers::twilio;

namespace {

http::Response accepted()
{
    return http::Response::text(200, "text/xml", twilio::Twiml::emptyResponse());
}

providers::FormParameters fromJson(const QByteArray& body)
{
    providers::FormParameters out;
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    for (auto it = json.begin(); it != json.end(); ++it)
        out.emplace_back(it.key().toUtf8(), it.value().toVariant().toString().toUtf8());
    return out;
}

} // namespace

TwilioWebhookRoutes::TwilioWebhookRoutes(Edge& edge, QByteArray publicUrl, QByteArray authToken)
    : m_edge(edge), m_publicUrl(std::move(publicUrl)), m_authToken(std::move(authToken))
{}

void TwilioWebhookRoutes::addTo(http::Router& router)
{
    http::RouteOptions options;
    options.checkOrigin = false;
    router.add(
        "POST", "/webhooks/twilio/message",
        [this](const http::Request& q, const http::Responder& r) { take(q, r, false); }, options);
    router.add(
        "POST", "/webhooks/twilio/call",
        [this](const http::Request& q, const http::Responder& r) { take(q, r, true); }, options);
}

void TwilioWebhookRoutes::take(const http::Request& request, const http::Responder& responder,
                               bool isCall) const
{
    const bool isJson = request.header("content-type").startsWith("application/json");
    const QByteArray url = m_publicUrl + request.target;
    const QByteArray signature = request.header("x-twilio-signature");
    const providers::FormParameters parameters =
        isJson ? fromJson(request.body) : providers::parseForm(request.body);
    if (isJson ? !twilio::verifyJson(url, request.body, signature, {m_authToken})
               : !twilio::verifyForm(url, parameters, signature, {m_authToken}))
        return responder.fail(Error{providers::errors::signatureInvalid});
    RecordDelivery command;
    command.notification =
        NotificationId(request.query.queryItemValue(QStringLiteral("n"), QUrl::FullyDecoded));
    if (isCall) {
        const auto callback = twilio::parseCallCallback(parameters);
        if (!callback || !callback->status)
            return responder.send(accepted()); // signed, and nothing we know
        command.sid = callback->callSid;
        command.status = callback->statusText;
        command.errorCode = callback->errorCode;
    } else {
        const auto callback = twilio::parseMessageCallback(parameters);
        if (!callback || !callback->status)
            return responder.send(accepted());
        command.sid = callback->messageSid;
        command.status = callback->statusText;
        command.errorCode = callback->errorCode;
    }
    command.price = providers::formValue(parameters, "Price");
    command.priceUnit = providers::formValue(parameters, "PriceUnit");
    m_edge.submit(std::move(command), [responder](const engine::Outcome& outcome) {
        if (!outcome)
            return responder.fail(outcome.error());
        responder.send(accepted());
    });
}

} // namespace servery
