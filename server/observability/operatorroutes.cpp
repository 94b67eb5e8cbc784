#include "server/observability/operatorroutes.h"

namespace servery {

using http::Request;
using http::Responder;
using http::Response;

namespace {

http::RouteOptions anyOrigin()
{
    http::RouteOptions options;
    options.checkOrigin = false;
    return options;
}

} // namespace

OperatorRoutes::OperatorRoutes(const Metrics& metrics, IsReady isReady)
    : m_metrics(metrics), m_isReady(std::move(isReady))
{}

void OperatorRoutes::addLiveness(http::Router& router) const
{
    router.add(
        "GET", "/livez",
        [](const Request&, const Responder& responder) {
            responder.send(Response::text(200, "text/plain; charset=utf-8", "live\n"));
        },
        anyOrigin());
}

void OperatorRoutes::addOperator(http::Router& router, bool loopbackOnly) const
{
    const auto hidden = [loopbackOnly](const Request& request, const Responder& responder) {
        if (!loopbackOnly || request.peer.isLoopback())
            return false;
        responder.fail(Error{errors::routeNotFound});
        return true;
    };
    router.add(
        "GET", "/metrics",
        [this, hidden](const Request& request, const Responder& responder) {
            if (hidden(request, responder))
                return;
            responder.send(Response::text(200, "text/plain; version=0.0.4", m_metrics.text()));
        },
        anyOrigin());
    router.add(
        "GET", "/readyz",
        [this, hidden](const Request& request, const Responder& responder) {
            if (hidden(request, responder))
                return;
            m_isReady([responder](const QString& complaint) {
                if (complaint.isEmpty())
                    return responder.send(
                        Response::text(200, "text/plain; charset=utf-8", "ready\n"));
                responder.fail(Error{errors::storageUnavailable, complaint, {}, 1});
            });
        },
        anyOrigin());
}

} // namespace servery
