#include "server/storage/postgresdatabase.h"
#include "server/storage/sqlitecommitsync.h"
#include "server/storage/sqlitedatabase.h"

namespace servery::storage {

namespace {

// Empty for another kind of database.
QByteArray sqlitePath(const QByteArray& url)
{
    const QByteArray scheme("sqlite:");
    return url.startsWith(scheme) ? url.mid(scheme.size()) : QByteArray();
}

} // namespace

std::unique_ptr<Database> openDatabase(const QString& url, OpenOptions options)
{
    const QByteArray text = url.toUtf8();
    if (const QByteArray path = sqlitePath(text); !path.isEmpty())
        return std::make_unique<SqliteDatabase>(path, options);
    if (text.startsWith("postgresql://") || text.startsWith("postgres://"))
        return std::make_unique<PostgresDatabase>(text, options);
    throw DatabaseError(DatabaseError::Kind::Unavailable,
                        "a database is sqlite:PATH or postgresql://…");
}

SyncedDatabase openSyncedDatabase(const QString& url)
{
    const QByteArray path = sqlitePath(url.toUtf8());
    if (path.isEmpty() || path == ":memory:")
        return {openDatabase(url), nullptr};
    auto database = std::make_unique<SqliteDatabase>(path, OpenOptions{},
                                                     SqliteDatabase::Durability::AfterSync);
    return {std::move(database), std::make_unique<SqliteCommitSync>(path)};
}

} // namespace servery::storage
