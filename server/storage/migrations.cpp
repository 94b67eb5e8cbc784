#include "server/storage/migrations.h"

#include "server/storage/sqltext.h"

#include <QCryptographicHash>

#include <algorithm>
#include <string>
#include <utility>

namespace servery::storage {

namespace {

[[noreturn]] void refuse(const std::string& what)
{
    throw DatabaseError(DatabaseError::Kind::Other, what);
}

QByteArray checksum(const Migration& migration)
{
    return QCryptographicHash::hash(QByteArray(migration.sql), QCryptographicHash::Sha256).toHex();
}

// What was applied already, in order; the table is made when it is not there.
std::vector<std::pair<QByteArray, QByteArray>> applied(Database& database)
{
    database.execute("create table if not exists schema_migrations ("
                     "name text primary key, checksum text not null)");
    std::vector<std::pair<QByteArray, QByteArray>> out;
    Rows rows = database.query("select name, checksum from schema_migrations");
    while (rows.next())
        out.emplace_back(rows.bytes(0), rows.bytes(1));
    std::sort(out.begin(), out.end());
    return out;
}

// Several servers may start at once on PostgreSQL; begin() is enough on SQLite.
void takeTurns(Database& database)
{
    if (database.dialect() == Database::Dialect::Postgres)
        (void)database.query("select pg_advisory_xact_lock(7311842650)").next();
}

void verify(const std::vector<std::pair<QByteArray, QByteArray>>& done,
            const std::vector<Migration>& migrations)
{
    for (std::size_t i = 0; i < done.size(); ++i) {
        const auto& [name, sum] = done[i];
        if (i >= migrations.size() || name != migrations[i].name)
            refuse("the database has a migration that this program does not know: " +
                   name.toStdString());
        if (sum != checksum(migrations[i]))
            refuse("this migration was changed after it had been applied: " + name.toStdString());
    }
}

} // namespace

void migrate(Database& database, const std::vector<Migration>& migrations)
{
    for (;;) {
        Transaction transaction(database);
        takeTurns(database);
        const auto done = applied(database);
        verify(done, migrations);
        if (done.size() == migrations.size()) {
            transaction.commit();
            return;
        }
        const Migration& next = migrations[done.size()];
        database.execute(translateSchema(next.sql, database.dialect()).c_str());
        database.run("insert into schema_migrations (name, checksum) values ($1, $2)",
                     {QByteArray(next.name), checksum(next)});
        transaction.commit();
    }
}

void migrate(Database& database)
{
    migrate(database, embeddedMigrations());
}

} // namespace servery::storage
