// Runs a suite on SQLite and on PostgreSQL: the rows of its tests, and a fresh database for each.
#pragma once

#include "server/storage/database.h"
#include "tests/support/postgresserver.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace servery::testing {

class BothDatabases
{
public:
    static void addRows()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::newRow("sqlite") << false;
        if (PostgresServer::isInstalled())
            QTest::newRow("postgresql") << true;
    }
    // The URL of an empty database of the current row's kind.
    [[nodiscard]] QString freshUrl()
    {
        QFETCH_GLOBAL(bool, onPostgres);
        if (!onPostgres)
            return QStringLiteral("sqlite:") +
                   m_directory.filePath(QString::number(++m_files) + QLatin1String(".db"));
        if (!m_server)
            m_server.emplace();
        if (!m_server->error().isEmpty())
            qFatal("%s", qPrintable(m_server->error()));
        return m_server->createDatabase();
    }

private:
    QTemporaryDir m_directory;
    int m_files = 0;
    std::optional<PostgresServer> m_server;
};

// The kind of error that fn ends with; nothing when it ends well.
template <class Fn>
std::optional<storage::DatabaseError::Kind> errorOf(Fn fn)
{
    try {
        fn();
    } catch (const storage::DatabaseError& error) {
        return error.kind();
    }
    return std::nullopt;
}

} // namespace servery::testing
