// bench_httpserver [connections] [seconds]: the server in one thread, the load in another, over
// loopback. Prints a line for each kind of request. --serve PORT serves only, for other loads.
#include "server/http/server.h"
#include "system/systemrandom.h"
#include "tests/support/httpload.h"

#include <QCoreApplication>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace servery;
using namespace servery::http;
using servery::testing::HttpLoadOptions;
using servery::testing::runHttpLoad;

namespace {

void addRoutes(Router& router)
{
    router.add("GET", "/hello", [](const Request&, const Responder& responder) {
        responder.send(Response::text(200, "text/plain", "hello"));
    });
    router.add("GET", "/api/orders/{id}", [](const Request& request, const Responder& responder) {
        responder.send(
            Response::json(200, {{QStringLiteral("id"), request.parameter("id")},
                                 {QStringLiteral("state"), QStringLiteral("PREPARING")}}));
    });
    router.add("POST", "/echo", [](const Request& request, const Responder& responder) {
        responder.send(Response::text(200, "text/plain", request.body));
    });
}

HttpLimits benchLimits()
{
    HttpLimits limits;
    limits.connectionsPerAddress = limits.connections;
    return limits;
}

void measure(const char* name, const HttpLoadOptions& options, const std::string& request)
{
    const auto result = runHttpLoad(options, [&request](int, std::string& out) { out = request; });
    std::printf("%-24s %s\n", name, result.summary().c_str());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool serveOnly = arguments.value(1) == QLatin1String("--serve");
    Router router;
    addRoutes(router);
    SystemRandom random;
    Server server(router, benchLimits(), random);
    const quint16 port = serveOnly ? arguments.value(2).toUShort() : quint16(0);
    const QString trouble = server.listen(QHostAddress(QHostAddress::LocalHost), port);
    if (!trouble.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(trouble));
        return EXIT_FAILURE;
    }
    if (serveOnly)
        return QCoreApplication::exec();

    HttpLoadOptions options;
    options.port = server.port();
    options.connections = std::max(1, arguments.value(1, QStringLiteral("64")).toInt());
    options.duration =
        std::chrono::seconds(std::max(1, arguments.value(2, QStringLiteral("5")).toInt()));
    std::thread load([&options, &app] {
        measure("GET, a few bytes", options, "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
        measure("GET, JSON by id", options,
                "GET /api/orders/ord_01ABC HTTP/1.1\r\nHost: a\r\n\r\n");
        measure("POST, 1 KiB", options,
                "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\n"
                "Content-Length: 1024\r\n\r\n" +
                    std::string(1024, 'b'));
        QMetaObject::invokeMethod(&app, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    const int status = QCoreApplication::exec();
    load.join();
    return status;
}
