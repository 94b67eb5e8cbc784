// servery-server [--config FILE], servery-server admin …
#include "server/admin/admincommands.h"
#include "server/observability/jsonlog.h"
#include "server/serverapplication.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTextStream>

#include <csignal>
#ifdef SERVERY_MIMALLOC
#include <mimalloc.h>
#endif
#include <sys/resource.h>
#include <unistd.h>

namespace {

constexpr int wrongSettings = 2;

int signalPipe[2] = {-1, -1};

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &byte, 1);
}

// A shell's usual limit is 1,024 files, far fewer than the connections that may be open.
void raiseFileLimit()
{
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) != 0 || files.rlim_cur == files.rlim_max)
        return;
    files.rlim_cur = files.rlim_max;
    (void)::setrlimit(RLIMIT_NOFILE, &files);
}

// What is free goes back after 5 ms instead of 25: two megabytes less, and as quick.
void tuneHeap()
{
#ifdef SERVERY_MIMALLOC
    mi_option_set_default(mi_option_decommit_delay, 5);
#endif
}

int complain(const QString& sentence)
{
    // One line, whatever a library has to say.
    QTextStream(stderr) << "servery-server: " << sentence.simplified() << '\n';
    return wrongSettings;
}

void printUsage()
{
    QTextStream(stdout)
        << "servery-server [--config FILE]\n"
           "  Serves the diner pages, the interfaces and the consoles.\n"
           "  Settings come from the environment, or from FILE with the same names.\n"
        << servery::adminUsage() << "  --help, --version\n";
}

} // namespace

int main(int argc, char** argv)
{
    // A limit on the size of files (RLIMIT_FSIZE) then fails the write, as a full disk does.
    std::signal(SIGXFSZ, SIG_IGN);
    tuneHeap();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("servery-server"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SERVERY_VERSION));
    QStringList arguments = QCoreApplication::arguments().mid(1);
    QString config;
    if (const qsizetype at = arguments.indexOf(QStringLiteral("--config")); at >= 0) {
        if (at + 1 >= arguments.size())
            return complain(QStringLiteral("--config needs a FILE"));
        config = arguments.at(at + 1);
        arguments.remove(at, 2);
    }
    if (arguments.contains(QStringLiteral("--help"))) {
        printUsage();
        return 0;
    }
    if (arguments.contains(QStringLiteral("--version"))) {
        QTextStream(stdout) << "servery-server " SERVERY_VERSION "\n";
        return 0;
    }
    const bool isAdmin = !arguments.isEmpty() && arguments.constFirst() == QLatin1String("admin");
    if (!isAdmin && !arguments.isEmpty())
        return complain(
            QStringLiteral("%1 is not understood; see --help").arg(arguments.constFirst()));

    servery::Lookup lookup = servery::environmentLookup();
    if (!config.isEmpty()) {
        const auto fromFile = servery::lookupWithFile(config);
        if (!fromFile)
            return complain(fromFile.error());
        lookup = *fromFile;
    }
    const auto settings = servery::readSettings(lookup, isAdmin ? servery::SettingsScope::Admin
                                                                : servery::SettingsScope::Server);
    if (!settings)
        return complain(settings.error());
    servery::installJsonLog(settings->logLevel);
    if (isAdmin)
        return servery::runAdmin(*settings, arguments.mid(1));

    raiseFileLimit();
    servery::ServerApplication server(*settings);
    if (const QString complaint = server.start(); !complaint.isEmpty())
        return complain(complaint);

    if (::pipe(signalPipe) != 0)
        return complain(QStringLiteral("no pipe for signals"));
    QSocketNotifier signalled(signalPipe[0], QSocketNotifier::Read);
    QObject::connect(&signalled, &QSocketNotifier::activated, &server, [&] {
        signalled.setEnabled(false);
        server.stop();
    });
    QObject::connect(&server, &servery::ServerApplication::stopped, &application,
                     &QCoreApplication::quit, Qt::QueuedConnection);
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGPIPE, SIG_IGN);
    return QCoreApplication::exec();
}
