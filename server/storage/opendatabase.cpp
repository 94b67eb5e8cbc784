#include "server/storage/postgresdatabase.h"
#include "server/storage/sqlitedatabase.h"

namespace servery::storage {

std::unique_ptr<Database> openDatabase(const QString& url, OpenOptions options)
{
    const QByteArray text = url.toUtf8();
    const QByteArray sqlite("sqlite:");
    if (text.startsWith(sqlite) && text.size() > sqlite.size())
        return std::make_unique<SqliteDatabase>(text.mid(sqlite.size()), options);
    if (text.startsWith("postgresql://") || text.startsWith("postgres://"))
        return std::make_unique<PostgresDatabase>(text, options);
    throw DatabaseError(DatabaseError::Kind::Unavailable,
                        "a database is sqlite:PATH or postgresql://…");
}

} // namespace servery::storage
