// A PostgreSQL server of the test's own: its data in a temporary folder, on a Unix socket only,
// gone when the object is (or when the test dies). Its databases sort by the rules of a language,
// so that whatever relies on the order of bytes shows. Linux only. Thread: the one that made it.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace servery::testing {

class PostgresServer
{
public:
    // Starts it. An empty error() means that it runs.
    PostgresServer();
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    // Whether PostgreSQL's programs are on this machine.
    [[nodiscard]] static bool isInstalled();
    [[nodiscard]] const QString& error() const { return m_error; }

    // Makes a fresh, empty database and returns its URL.
    [[nodiscard]] QString createDatabase();

private:
    void start();
    [[nodiscard]] bool prepareFolder();
    [[nodiscard]] QString url(const QString& database) const;

    QTemporaryDir m_directory;
    QProcess m_process;
    QString m_error;
    int m_databases = 0;
};

} // namespace servery::testing
