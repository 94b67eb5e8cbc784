#include "tests/bench/console/consoleprogram.h"

namespace servery::bench {

ConsoleProgram::ConsoleProgram(const QUrl& server, const QString& username, const QByteArray& pin)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        environment.insert(QLatin1String(name), m_home.path());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(
        qEnvironmentVariable("SERVERY_BINARY_DIR") + QStringLiteral("/bin/servery-console"),
        {QStringLiteral("--server"), server.toString(), QStringLiteral("--venue"),
         QStringLiteral("demo"), QStringLiteral("--username"), username, QStringLiteral("--role"),
         QStringLiteral("kitchen"), QStringLiteral("--window"), QStringLiteral("1920x1080"),
         QStringLiteral("--pin-stdin")});
    m_process.write(pin + '\n');
    m_process.waitForStarted();
}

ConsoleProgram::~ConsoleProgram()
{
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace servery::bench
