#include "app/consoleapplication.h"
#include "app/process.h"

#include <QDir>
#include <QGuiApplication>
#include <QLockFile>
#include <QStandardPaths>

#include <cstdio>

int main(int argc, char* argv[])
{
    using namespace servery::app;

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    // Before the window system is asked for, so that --help works without one.
    const ParsedOptions parsed = parseOptions(arguments);
    if (parsed.exitStatus) {
        std::FILE* out = *parsed.exitStatus == 0 ? stdout : stderr;
        std::fprintf(out, "%s\n", qPrintable(parsed.text.trimmed()));
        return *parsed.exitStatus;
    }

    QCoreApplication::setOrganizationName(QStringLiteral("Servery"));
    QCoreApplication::setApplicationName(QStringLiteral("servery-console"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SERVERY_VERSION));
    QGuiApplication application(argc, argv);
    // Two programs on the same files would print the same slips and send the same actions.
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(data);
    QLockFile lock(data + QStringLiteral("/console.lock"));
    lock.setStaleLockTime(0); // it is stale when its program is gone, however old it is
    if (!lock.tryLock() && lock.error() == QLockFile::LockFailedError) {
        std::fprintf(stderr, "The console is open on this device already: each further --role "
                             "opens a window of it.\n");
        return 3;
    }
    prepareProcess();

    ConsoleApplication console(parsed.options);
    if (!console.start())
        return 1;
    return QGuiApplication::exec();
}
