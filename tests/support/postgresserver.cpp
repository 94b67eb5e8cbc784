#include "tests/support/postgresserver.h"

#include "server/storage/database.h"

#include <QDir>

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace servery::testing {

namespace {

constexpr int patienceMs = 60'000;

// The folder with the newest version's programs; empty when there is none.
QString programFolder()
{
    QDir versions(QStringLiteral("/usr/lib/postgresql"));
    QString newest;
    int highest = 0;
    const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& name : names) {
        const QString folder = versions.filePath(name + QLatin1String("/bin/"));
        if (name.toInt() > highest && QFile::exists(folder + QLatin1String("initdb"))) {
            highest = name.toInt();
            newest = folder;
        }
    }
    return newest;
}

// PostgreSQL refuses to run as root: then it runs as the user that its package made.
const passwd* otherUser()
{
    return ::geteuid() == 0 ? ::getpwnam("postgres") : nullptr;
}

void runAsOtherUser(QProcess& process)
{
    const passwd* user = otherUser();
    const uid_t uid = user != nullptr ? user->pw_uid : ::geteuid();
    const gid_t gid = user != nullptr ? user->pw_gid : ::getegid();
    process.setChildProcessModifier([uid, gid] {
        if (::geteuid() == 0 &&
            (::setgroups(0, nullptr) != 0 || ::setgid(gid) != 0 || ::setuid(uid) != 0))
            ::_exit(1);
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT); // also when the test crashes
    });
}

} // namespace

bool PostgresServer::isInstalled()
{
    return !programFolder().isEmpty();
}

PostgresServer::PostgresServer()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    if (prepareFolder())
        start();
}

PostgresServer::~PostgresServer()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_process.processId()), SIGQUIT); // at once: nothing is kept
    m_process.waitForFinished(patienceMs);
}

bool PostgresServer::prepareFolder()
{
    const QByteArray path = m_directory.path().toLocal8Bit();
    if (const passwd* user = otherUser();
        user != nullptr && ::chown(path.constData(), user->pw_uid, user->pw_gid) != 0) {
        m_error = QStringLiteral("cannot give the folder to the user postgres");
        return false;
    }
    QProcess initdb;
    initdb.setProcessChannelMode(QProcess::MergedChannels);
    runAsOtherUser(initdb);
    initdb.setWorkingDirectory(m_directory.path());
    initdb.start(programFolder() + QLatin1String("initdb"),
                 {QStringLiteral("-D"), m_directory.filePath(QStringLiteral("data")),
                  QStringLiteral("-U"), QStringLiteral("servery"), QStringLiteral("-A"),
                  QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                  QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--locale-provider=icu"),
                  QStringLiteral("--icu-locale=en"), QStringLiteral("--no-sync")});
    if (initdb.waitForFinished(patienceMs) && initdb.exitCode() == 0)
        return true;
    m_error = QStringLiteral("initdb: ") + QString::fromLocal8Bit(initdb.readAll());
    return false;
}

void PostgresServer::start()
{
    runAsOtherUser(m_process);
    m_process.setWorkingDirectory(m_directory.path());
    m_process.start(programFolder() + QLatin1String("postgres"),
                    {QStringLiteral("-D"), m_directory.filePath(QStringLiteral("data")),
                     QStringLiteral("-k"), m_directory.path(), QStringLiteral("-c"),
                     QStringLiteral("listen_addresses="), QStringLiteral("-c"),
                     QStringLiteral("fsync=off")});
    QByteArray output;
    while (m_process.waitForReadyRead(patienceMs)) {
        output += m_process.readAll();
        if (output.contains("ready to accept connections"))
            return;
    }
    m_error = QStringLiteral("postgres: ") + QString::fromLocal8Bit(output);
}

QString PostgresServer::url(const QString& database) const
{
    return QStringLiteral("postgresql:///%1?user=servery&host=%2")
        .arg(database, m_directory.path());
}

QString PostgresServer::createDatabase()
{
    const QString name = QStringLiteral("test%1").arg(++m_databases);
    const auto control = storage::openDatabase(url(QStringLiteral("postgres")));
    control->execute(("create database " + name.toUtf8()).constData());
    return url(name);
}

} // namespace servery::testing
