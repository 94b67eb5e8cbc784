// servery-bench [ORDERS]: what the real server does on this machine, as it is built and as busy as
// the machine is. Prints; judges nothing.
//   disk       how many SQLite commits a second the disk takes, one transaction each
//   webhooks   signed, verified, committed before the answer; a real server process over loopback
//   menu       reads of a venue's menu
//   consoles   from one HTTP command until the last of 500 consoles has the event
//   memory     the server's resident memory
#include "server/storage/database.h"
#include "tests/bench/server/consolefan.h"
#include "tests/bench/server/preparedorders.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace servery;
using namespace servery::testing;

namespace {

using Clock = std::chrono::steady_clock;

void print(const char* name, const std::string& figures)
{
    std::printf("%-28s %s\n", name, figures.c_str());
    std::fflush(stdout);
}

std::string formatted(const char* format, double first, double second = 0, double third = 0)
{
    char text[200];
    std::snprintf(text, sizeof text, format, first, second, third);
    return text;
}

double seconds(Clock::duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

void benchDisk(const QString& folder)
{
    const auto database = storage::openDatabase(QLatin1String("sqlite:") + folder + "/disk.db");
    database->execute("create table rows (id integer primary key, text text not null)");
    std::vector<double> took;
    const auto begun = Clock::now();
    while (took.size() < 100'000 && Clock::now() - begun < std::chrono::seconds(3)) {
        const auto before = Clock::now();
        storage::Transaction transaction(*database);
        database->run("insert into rows (text) values ($1)", {QByteArray(200, 'x')});
        transaction.commit();
        took.push_back(seconds(Clock::now() - before) * 1e6);
    }
    const double all = seconds(Clock::now() - begun);
    std::sort(took.begin(), took.end());
    print("disk, 1 row a commit", formatted("%.0f commits/s, p50 %.0f us, p99 %.0f us",
                                            static_cast<double>(took.size()) / all,
                                            took[took.size() / 2], took[took.size() * 99 / 100]));
}

double residentMegabytes(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').constFirst().toDouble() / 1024;
    return 0;
}

void printMemory(const char* when, const ServerProcess& server)
{
    print(when, formatted("%.1f MiB resident", residentMegabytes(server.serverPid())));
}

// Each webhook once, signed beforehand so that the load generator costs little.
void benchWebhooks(const char* name, const ServerProcess& server, std::span<PlacedOrder> orders,
                   int connections)
{
    std::vector<std::string> requests;
    requests.reserve(orders.size());
    for (const PlacedOrder& order : orders)
        requests.push_back(
            webhookBytes(server, succeededEvent("evt_bench_" + order.intent, order)));
    std::size_t next = 0;
    HttpLoadOptions options;
    options.port = server.port();
    options.connections = connections;
    options.duration = std::chrono::minutes(2);
    options.warmUp = {};
    const auto result = runHttpLoad(options, [&](int, std::string& out) {
        if (next < requests.size())
            out.swap(requests[next++]);
    });
    print(name, result.summary());
}

void benchMenu(const ServerProcess& server)
{
    HttpLoadOptions options;
    options.port = server.port();
    options.duration = std::chrono::seconds(3);
    const auto result = runHttpLoad(options, [](int, std::string& out) {
        out = "GET /api/stores/demo/menu HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    });
    print("menu, 64 connections", result.summary());
}

void benchConsoles(const ServerProcess& server, const PlacedOrder& order)
{
    constexpr int asked = 500;
    constexpr int commands = 60;
    const QByteArray token = server.signIn("manager", "8642");
    bench::ConsoleFan fan;
    const int connected = fan.connectAll(server.port(), token, asked);
    printMemory("memory with consoles", server);
    std::vector<double> took;
    for (int i = 0; i < commands; ++i) {
        const char* status = i % 2 == 0 ? "PREPARING" : "READY";
        const QByteArray body = QByteArray(R"({"status":")") + status + "\"}";
        const auto begun = Clock::now();
        const auto answer = server.post("/api/staff/orders/" + order.id + "/status", body,
                                        {{"Authorization", "Bearer " + token}});
        if (answer.status != 200)
            break;
        const auto last =
            fan.waitFor(std::string(R"("state":")") + status + '"', std::chrono::seconds(10));
        if (last < begun)
            break;
        took.push_back(seconds(last - begun) * 1000);
    }
    std::sort(took.begin(), took.end());
    if (took.empty())
        return print("consoles", "no event reached them");
    print("consoles, last of them",
          std::to_string(connected) + " consoles, " + std::to_string(took.size()) + " commands, " +
              formatted("p50 %.1f ms, p99 %.1f ms, max %.1f ms", took[took.size() / 2],
                        took[took.size() * 99 / 100], took.back()));
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsEmpty("SERVERY_BINARY_DIR"))
        qputenv("SERVERY_BINARY_DIR", SERVERY_BINARY_FOLDER);
    const int count = std::max(1000, QCoreApplication::arguments().value(1, "60000").toInt());
    ServerOptions options;
    options.withTwilio = false;
    ServerProcess server(options);
    if (!server.startAll() || !server.stopServer()) {
        std::fprintf(stderr, "%s\n", qPrintable(server.complaint()));
        return EXIT_FAILURE;
    }
    double load[1] = {};
    (void)getloadavg(load, 1);
    print("load of the machine", formatted("%.1f", load[0]));
    benchDisk(server.folder());
    // The consoles' venue is another than the webhooks', so that its board is one of an evening.
    std::vector<PlacedOrder> orders =
        bench::prepareOrders(server.databasePath(), QStringLiteral("demo-two"), count);
    const PlacedOrder followed =
        bench::prepareOrders(server.databasePath(), QStringLiteral("demo"), 1).front();
    if (!server.startServer()) {
        std::fprintf(stderr, "%s\n", qPrintable(server.complaint()));
        return EXIT_FAILURE;
    }
    printMemory("memory at idle", server);
    const std::span<PlacedOrder> all(orders);
    const std::size_t third = all.size() / 3;
    benchWebhooks("webhooks, 64 connections", server, all.subspan(0, third), 64);
    benchWebhooks("webhooks, 32 connections", server, all.subspan(third, third), 32);
    printMemory("memory after webhooks", server);
    benchWebhooks("webhooks, 256 connections", server, all.subspan(2 * third), 256);
    benchMenu(server);
    const QByteArray event = succeededEvent("evt_bench_followed", followed);
    (void)server.post("/webhooks/stripe", event,
                      {{"Stripe-Signature", server.stripeSignature(event)}});
    benchConsoles(server, followed);
    printMemory("memory at the end", server);
    return EXIT_SUCCESS;
}
