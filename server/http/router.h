// Router: finds the route for a request. Patterns are literal segments and {names}; a literal wins
// over a name. 404 route_not_found for an unknown path, 405 method_not_allowed with Allow for a
// known path with another method; HEAD is answered by GET without the body. Driven without a socket
// in tests. Thread: the server's.
#pragma once

#include "server/http/message.h"

#include <QByteArrayList>

namespace servery::http {

struct RouteOptions
{
    // What a request with a body must declare; empty: anything. 415 media_type_unsupported else.
    QByteArrayList mediaTypes = {};
    qsizetype maxBodyBytes = 1024 * 1024;
    // Browsers send Origin on cross-site requests; these routes refuse origins that are not
    // allowed. Provider webhooks and operators' routes turn it off.
    bool checkOrigin = true;
};

class Router
{
public:
    using Handler = std::function<void(const Request&, const Responder&)>;

    void add(const QByteArray& method, const QByteArray& pattern, Handler handler,
             RouteOptions options = {});
    // Matches, checks method, media type and body size, and calls the handler (or answers itself).
    void dispatch(Request& request, const Responder& responder) const;
    // The largest body that this route takes; the default limit when there is no such route.
    [[nodiscard]] qsizetype maxBodyBytes(const QByteArray& method, const QByteArray& path) const;
    // Origins (scheme://host[:port]) that browsers may call from.
    void setAllowedOrigins(QByteArrayList origins);
    [[nodiscard]] bool originAllowed(const QByteArray& origin) const;

private:
    struct Route
    {
        QByteArray method;
        QByteArray pattern;
        QByteArrayList segments;
        Handler handler;
        RouteOptions options;
    };
    struct Match
    {
        const Route* route = nullptr;
        bool pathKnown = false;
        QByteArrayList allowed = {};
        QHash<QByteArray, QString> parameters = {};
    };
    [[nodiscard]] Match match(const QByteArray& method, const QByteArray& path) const;

    std::vector<Route> m_routes;
    QByteArrayList m_allowedOrigins;
};

} // namespace servery::http
