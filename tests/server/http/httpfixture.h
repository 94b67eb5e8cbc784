// A server under test on a free loopback port, with a seeded Random.
#pragma once

#include "server/http/server.h"
#include "tests/server/http/rawpeer.h"
#include "tests/support/seededrandom.h"

namespace servery::testing {

struct HttpFixture
{
    http::Router router;
    SeededRandom random;
    std::unique_ptr<http::Server> server;

    // Add the routes first.
    [[nodiscard]] bool start(http::HttpLimits limits = {},
                             const std::optional<QSslConfiguration>& tls = {})
    {
        server = std::make_unique<http::Server>(router, limits, random);
        return server->listen(QHostAddress(QHostAddress::LocalHost), 0, tls).isEmpty();
    }
    [[nodiscard]] RawPeer connect() const { return RawPeer(server->port()); }
    [[nodiscard]] quint16 port() const { return server->port(); }

    // What most tests need: a greeting, and the body sent back.
    void addUsualRoutes(qsizetype maxBodyBytes = 1024)
    {
        router.add("GET", "/hello", [](const http::Request&, const http::Responder& responder) {
            responder.send(http::Response::text(200, "text/plain", "hello"));
        });
        http::RouteOptions options;
        options.maxBodyBytes = maxBodyBytes;
        router.add(
            "POST", "/echo",
            [](const http::Request& request, const http::Responder& responder) {
                responder.send(http::Response::text(200, "text/plain", request.body));
            },
            options);
    }
};

} // namespace servery::testing
