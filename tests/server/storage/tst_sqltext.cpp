// What stands in braces, in both dialects.
#include "server/storage/bulksql.h"
#include "server/storage/sqltext.h"

#include <QTest>

#include <array>

namespace servery::testing {

using storage::Database;

class SqlTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void translates_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("sqlite");
        QTest::addColumn<QByteArray>("postgres");
        QTest::newRow("parameters")
            << QByteArray("a = $2 and b = $1") << QByteArray("a = ?2 and b = ?1")
            << QByteArray("a = $2 and b = $1");
        QTest::newRow("in") << QByteArray("a {in 2}")
                            << QByteArray("a in (select value from json_each(?2))")
                            << QByteArray("a = any($2)");
        QTest::newRow("lock") << QByteArray("select a {lock}") << QByteArray("select a ")
                              << QByteArray("select a order by 1 for update");
        QTest::newRow("lock, ordered")
            << QByteArray("select a order by b limit 1 {lock skip}")
            << QByteArray("select a order by b limit 1 ")
            << QByteArray("select a order by b limit 1 for update skip locked");
        QTest::newRow("one dialect") << QByteArray("x{sqlite  without rowid}{postgres  y}")
                                     << QByteArray("x without rowid") << QByteArray("x y");
        QTest::newRow("quoted") << QByteArray("'$1 {in 1} ''' \"{lock}\" -- {lock}\n$1")
                                << QByteArray("'$1 {in 1} ''' \"{lock}\" -- {lock}\n?1")
                                << QByteArray("'$1 {in 1} ''' \"{lock}\" -- {lock}\n$1");
    }
    void translates()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, sqlite);
        QFETCH(QByteArray, postgres);
        const std::string_view text(sql.constData(), static_cast<std::size_t>(sql.size()));
        QCOMPARE(QByteArray::fromStdString(translateSql(text, Database::Dialect::Sqlite)), sqlite);
        QCOMPARE(QByteArray::fromStdString(translateSql(text, Database::Dialect::Postgres)),
                 postgres);
    }

    void refusesUnknownBraces_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("unknown") << QByteArray("select {what}");
        QTest::newRow("unclosed") << QByteArray("select {in 1");
    }
    void refusesUnknownBraces()
    {
        QFETCH(QByteArray, sql);
        QVERIFY_THROWS_EXCEPTION(
            storage::DatabaseError,
            (void)storage::translateSql(sql.constData(), Database::Dialect::Sqlite));
    }

    void schemaCollatesByBytesOnPostgres()
    {
        const char* sql = "create table texts (text_id text primary key, note text -- text\n)";
        QCOMPARE(storage::translateSchema(sql, Database::Dialect::Sqlite), std::string(sql));
        QCOMPARE(storage::translateSchema(sql, Database::Dialect::Postgres),
                 std::string("create table texts (text_id text collate \"C\" primary key, note text"
                             " collate \"C\" -- text\n)"));
    }

    void bulkTexts()
    {
        using storage::BulkWrite;
        constexpr std::array columns = {storage::Column{"k", storage::ColumnType::Text},
                                        storage::Column{"n", storage::ColumnType::Integer},
                                        storage::Column{"v", storage::ColumnType::Text}};
        const storage::TableSpec table{"t", columns, 2};
        const auto text = [&](BulkWrite write, Database::Dialect dialect, int rows = 1) {
            return QByteArray::fromStdString(storage::bulkSql(write, table, dialect, rows));
        };
        QCOMPARE(text(BulkWrite::Insert, Database::Dialect::Sqlite),
                 QByteArray("insert or rollback into t (k, n, v) values (?1, ?2, ?3)"));
        QCOMPARE(text(BulkWrite::Upsert, Database::Dialect::Sqlite, 2),
                 QByteArray("insert or rollback into t (k, n, v) values (?1, ?2, ?3), (?4, ?5,"
                            " ?6) on conflict (k, n) do update set v = excluded.v"));
        QCOMPARE(text(BulkWrite::Update, Database::Dialect::Sqlite),
                 QByteArray("update or rollback t set v = ?3 where t.k = ?1 and t.n = ?2"));
        QCOMPARE(text(BulkWrite::Update, Database::Dialect::Postgres),
                 QByteArray("update t set v = given.v from unnest($1::text[], $2::bigint[],"
                            " $3::text[]) as given (k, n, v) where t.k = given.k and t.n ="
                            " given.n"));
        QCOMPARE(text(BulkWrite::Upsert, Database::Dialect::Postgres),
                 QByteArray("insert into t (k, n, v) select * from unnest($1::text[],"
                            " $2::bigint[], $3::text[]) on conflict (k, n) do update set v ="
                            " excluded.v"));
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::SqlTextTest)
#include "tst_sqltext.moc"
