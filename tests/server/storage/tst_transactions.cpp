// Transactions, locks, read-only connections and reopening, the same on both databases.
#include "tests/server/storage/bothdatabases.h"

namespace servery::testing {

using storage::Database;
using storage::openDatabase;
using storage::Rows;
using storage::Transaction;
using Kind = storage::DatabaseError::Kind;

namespace {

constexpr int shortMs = 50;

std::int64_t valueOf(Database& database, const QByteArray& name)
{
    Rows rows = database.query("select value from tallies where name = $1", {name});
    return rows.next() ? rows.integer(0) : -1;
}

void add(Database& database, const QByteArray& name, std::int64_t value)
{
    database.run("insert into tallies (name, value) values ($1, $2)", {name, value});
}

} // namespace

class TransactionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { BothDatabases::addRows(); }
    void init()
    {
        m_url = m_both.freshUrl();
        m_database = openDatabase(m_url);
        m_database->execute("create table tallies (name text primary key, value bigint not null)");
    }
    void cleanup() { m_database.reset(); }

    void rollsBackUnlessCommitted()
    {
        const auto other = openDatabase(m_url);
        {
            const Transaction transaction(db());
            add(db(), "a", 1);
        }
        QCOMPARE(valueOf(db(), "a"), std::int64_t{-1});
        {
            Transaction transaction(db());
            add(db(), "a", 2);
            QCOMPARE(valueOf(*other, "a"), std::int64_t{-1});
            transaction.commit();
        }
        QCOMPARE(valueOf(*other, "a"), std::int64_t{2});
    }

    void errorInsideLeavesNothing()
    {
        QVERIFY(errorOf([this] {
            Transaction transaction(db());
            add(db(), "a", 1);
            add(db(), "a", 1);
            transaction.commit();
        }));
        QCOMPARE(valueOf(db(), "a"), std::int64_t{-1});
        Transaction again(db());
        add(db(), "a", 3);
        again.commit();
        QCOMPARE(valueOf(db(), "a"), std::int64_t{3});
    }

    void commitOfAFailedTransactionIsNoCommit()
    {
        QVERIFY(errorOf([this] {
            Transaction transaction(db());
            add(db(), "a", 1);
            (void)errorOf([this] { add(db(), "a", 1); });
            if (db().dialect() == Database::Dialect::Sqlite)
                throw storage::DatabaseError(Kind::Other, "SQLite goes on after a failed row");
            transaction.commit();
        }));
        QCOMPARE(valueOf(db(), "a"), std::int64_t{-1});
    }

    void readTransactionIsOnePicture()
    {
        add(db(), "a", 1);
        const auto reader = openDatabase(m_url, {.readOnly = true});
        {
            const Transaction picture(*reader, Transaction::Mode::Read);
            QCOMPARE(valueOf(*reader, "a"), std::int64_t{1});
            db().run("update tallies set value = 2 where name = $1", {QByteArray("a")});
            QCOMPARE(valueOf(*reader, "a"), std::int64_t{1});
        }
        QCOMPARE(valueOf(*reader, "a"), std::int64_t{2});
    }

    void readOnlyMeansIt()
    {
        const auto reader = openDatabase(m_url, {.readOnly = true});
        QVERIFY(errorOf([&] { add(*reader, "a", 1); }));
        QCOMPARE(valueOf(db(), "a"), std::int64_t{-1});
    }

    void heldLockIsBusy()
    {
        add(db(), "a", 1);
        const auto other = openDatabase(m_url, {.busyTimeoutMs = shortMs});
        const char* sql = "select value from tallies where name {in 1} {lock}";
        const QList<QByteArray> names = {"a"};
        const auto lockAndRead = [&](Database& database) {
            const Transaction transaction(database);
            Rows rows = database.query(sql, {names});
            return rows.next() ? rows.integer(0) : -1;
        };
        {
            const Transaction holder(db());
            QVERIFY(db().query(sql, {names}).next());
            QCOMPARE(errorOf([&] { (void)lockAndRead(*other); }), std::optional(Kind::Busy));
        }
        QCOMPARE(lockAndRead(*other), std::int64_t{1});
    }

    void skipsWhatAnotherHolds()
    {
        if (db().dialect() == Database::Dialect::Sqlite)
            QSKIP("one writer at a time");
        for (const char* name : {"a", "b", "c"})
            add(db(), name, 1);
        const char* sql = "select name from tallies order by name limit 1 {lock skip}";
        const auto other = openDatabase(m_url);
        const Transaction holder(db());
        Rows mine = db().query(sql);
        QVERIFY(mine.next());
        const Transaction second(*other);
        Rows theirs = other->query(sql);
        QVERIFY(theirs.next());
        QCOMPARE(mine.bytes(0), QByteArray("a"));
        QCOMPARE(theirs.bytes(0), QByteArray("b"));
    }

    void reopensWithEverythingPreparedAnew()
    {
        add(db(), "a", 1);
        db().reopen();
        QCOMPARE(valueOf(db(), "a"), std::int64_t{1});
        add(db(), "b", 1);
        QCOMPARE(valueOf(db(), "b"), std::int64_t{1});
    }

    void lostConnectionIsUnavailableUntilReopened()
    {
        if (db().dialect() == Database::Dialect::Sqlite)
            QSKIP("there is no connection to lose");
        add(db(), "a", 1);
        const auto other = openDatabase(m_url);
        QVERIFY(other
                    ->query("select pg_terminate_backend(pid) from pg_stat_activity"
                            " where pid <> pg_backend_pid() and datname = current_database()")
                    .next());
        QCOMPARE(errorOf([this] { db().begin(); }), std::optional(Kind::Unavailable));
        QCOMPARE(errorOf([this] { (void)valueOf(db(), "a"); }), std::optional(Kind::Unavailable));
        db().reopen();
        QCOMPARE(valueOf(db(), "a"), std::int64_t{1});
    }

    void badUrlIsUnavailable_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no path") << QStringLiteral("sqlite:");
        QTest::newRow("another kind") << QStringLiteral("mysql://x");
        QTest::newRow("no such folder") << QStringLiteral("sqlite:/no/such/folder/x.db");
        QTest::newRow("no such server") << QStringLiteral("postgresql:///x?host=/no/such/folder");
    }
    void badUrlIsUnavailable()
    {
        QFETCH(QString, url);
        QCOMPARE(errorOf([&] { (void)openDatabase(url); }), std::optional(Kind::Unavailable));
    }

    void committedMeansSynced()
    {
        if (db().dialect() == Database::Dialect::Sqlite) {
            Rows sync = db().query("pragma synchronous");
            QVERIFY(sync.next());
            QCOMPARE(sync.integer(0), std::int64_t{2}); // full
            Rows journal = db().query("pragma journal_mode");
            QVERIFY(journal.next());
            QCOMPARE(journal.bytes(0), QByteArray("wal"));
            Rows keys = db().query("pragma foreign_keys");
            QVERIFY(keys.next());
            QCOMPARE(keys.integer(0), std::int64_t{1});
        } else {
            Rows sync = db().query("show synchronous_commit");
            QVERIFY(sync.next());
            QCOMPARE(sync.bytes(0), QByteArray("on"));
        }
    }

private:
    [[nodiscard]] Database& db() { return *m_database; }

    BothDatabases m_both;
    QString m_url;
    std::unique_ptr<Database> m_database;
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::TransactionsTest)
#include "tst_transactions.moc"
