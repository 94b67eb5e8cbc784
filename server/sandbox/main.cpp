// servery-sandbox: see sandboxapplication.h.
#include "server/http/networkhttpclient.h"
#include "server/sandbox/sandboxapplication.h"
#include "system/systemclock.h"
#include "system/systemrandom.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <sys/socket.h>
#include <unistd.h>

namespace {

int signalPipe[2] = {-1, -1};

void onSignal(int)
{
    const char byte = 1;
    // Nothing can be done about a full pipe: the first byte ends the program anyway.
    [[maybe_unused]] const auto written = ::write(signalPipe[0], &byte, 1);
}

void quitOnSignals(QCoreApplication& application)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) != 0)
        return;
    auto* notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application,
                     [] { QCoreApplication::quit(); });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

} // namespace

int main(int argc, char** argv)
{
    using namespace servery;
    QCoreApplication application(argc, argv);
    const auto options = sandbox::parseOptions(QCoreApplication::arguments().mid(1));
    if (!options) {
        std::fprintf(stderr, "servery-sandbox: %s\n", qUtf8Printable(options.error()));
        return 2;
    }
    if (options->wish == sandbox::SandboxOptions::Wish::Help) {
        std::fputs(qUtf8Printable(sandbox::helpText()), stdout);
        return 0;
    }
    if (options->wish == sandbox::SandboxOptions::Wish::Version) {
        std::printf("servery-sandbox %s\n", SERVERY_VERSION);
        return 0;
    }
    quitOnSignals(application);
    SystemClock clock;
    SystemRandom random;
    http::NetworkHttpClient client;
    sandbox::SandboxApplication sandboxApplication(*options, clock, random, client);
    const QString error = sandboxApplication.listen();
    if (!error.isEmpty()) {
        std::fprintf(stderr, "servery-sandbox: %s\n", qUtf8Printable(error));
        return 1;
    }
    std::printf("servery-sandbox: ready %s\n", qUtf8Printable(sandboxApplication.baseUrl()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
