// The journal on both databases: its rows cannot be changed, and where somebody changes one past
// the database's own guards, the check finds it and names it.
#include "server/ledger/journalcheck.h"
#include "server/ledger/ledgerstore.h"
#include "tests/server/ledger/journalrows.h"
#include "tests/server/storage/bothdatabases.h"
#include "tests/support/forwardingdatabase.h"
#include "tests/support/queryplan.h"

#include <thread>

namespace servery::testing {

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { BothDatabases::addRows(); }
    void init()
    {
        m_url = m_both.freshUrl();
        m_database = storage::openDatabase(m_url);
        storage::migrate(db());
        writeJournal(db(), "ven_a", 40);
        writeJournal(db(), "ven_b", 7);
    }
    void cleanup() { m_database.reset(); }

    void wholeJournalPasses()
    {
        const JournalCheck check = checkJournal(db());
        QCOMPARE(check.fault, QString());
        QCOMPARE(check.transactions, std::int64_t{47});
        QCOMPARE(check.postings, std::int64_t{141});
    }

    void anEmptyOneToo()
    {
        const auto empty = storage::openDatabase(m_both.freshUrl());
        storage::migrate(*empty);
        QCOMPARE(checkJournal(*empty).fault, QString());
    }

    void rowsCannotBeChanged_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char* table : {"ledger_transactions", "ledger_postings"})
            for (const char* verb : {"update %1 set number = number + 100 where number = 40",
                                     "delete from %1 where number = 40", "delete from %1"}) {
                const QString sql = QString::fromLatin1(verb).arg(QLatin1String(table));
                QTest::newRow(qPrintable(sql)) << sql.toLatin1();
            }
    }

    void rowsCannotBeChanged()
    {
        QFETCH(QByteArray, sql);
        QVERIFY(errorOf([&] { db().execute(sql.constData()); }));
        QCOMPARE(checkJournal(db()).fault, QString());
    }

    void whatWasChangedIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char* name, const char* sql, const char* fault) {
            QTest::newRow(name) << QByteArray(sql) << QString::fromLatin1(fault);
        };
        const char* changed = "transaction 12 was changed";
        row("an amount",
            "update ledger_postings set amount_cents = amount_cents + 1"
            " where venue_id = 'ven_a' and number = 12 and line = 1",
            changed);
        row("an account",
            "update ledger_postings set account = 'fees'"
            " where venue_id = 'ven_a' and number = 12 and line = 3",
            changed);
        row("a posting gone",
            "delete from ledger_postings where venue_id = 'ven_a' and number = 12 and line = 2",
            changed);
        row("the last posting gone",
            "delete from ledger_postings where venue_id = 'ven_a' and number = 12 and line = 3",
            changed);
        row("a posting added",
            "insert into ledger_postings values ('ven_a', 12, 4, 'sales', 'AUD', -1)", changed);
        row("postings in another order",
            "update ledger_postings set line = 9 where venue_id = 'ven_a' and number = 12"
            " and line = 1; update ledger_postings set line = 1 where venue_id = 'ven_a'"
            " and number = 12 and line = 2; update ledger_postings set line = 2"
            " where venue_id = 'ven_a' and number = 12 and line = 9",
            changed);
        row("a time",
            "update ledger_transactions set at = at + 1"
            " where venue_id = 'ven_a' and number = 12",
            changed);
        row("a cause",
            "update ledger_transactions set cause_id = 'pay_other'"
            " where venue_id = 'ven_a' and number = 12",
            changed);
        row("a transaction gone",
            "delete from ledger_transactions where venue_id = 'ven_a' and number = 12",
            "transaction 12 is missing");
        row("a transaction gone with its postings",
            "delete from ledger_transactions where venue_id = 'ven_a' and number = 12;"
            " delete from ledger_postings where venue_id = 'ven_a' and number = 12",
            "transaction 12 is missing");
        row("the last transaction gone",
            "delete from ledger_transactions where venue_id = 'ven_a' and number = 40;"
            " delete from ledger_postings where venue_id = 'ven_a' and number = 40",
            "transaction 40 is missing");
        row("all of them gone",
            "delete from ledger_transactions where venue_id = 'ven_a';"
            " delete from ledger_postings where venue_id = 'ven_a'",
            "transaction 1 is missing");
        row("postings of nothing",
            "insert into ledger_postings values ('ven_a', 41, 1, 'sales', 'AUD', -1)",
            "transaction 41 has postings but is not there");
        row("two in each other's place",
            "update ledger_transactions set number = 99 where venue_id = 'ven_a' and number = 12;"
            " update ledger_transactions set number = 12 where venue_id = 'ven_a' and number = 13;"
            " update ledger_transactions set number = 13 where venue_id = 'ven_a' and number = 99;"
            " update ledger_postings set number = 99 where venue_id = 'ven_a' and number = 12;"
            " update ledger_postings set number = 12 where venue_id = 'ven_a' and number = 13;"
            " update ledger_postings set number = 13 where venue_id = 'ven_a' and number = 99",
            changed);
        row("an hour that is not marked",
            "update ledger_transactions set begins_hour = null"
            " where venue_id = 'ven_a' and number = 1",
            "transaction 1 is not found by its hour");
        row("an hour that is another's",
            "update ledger_transactions set begins_hour = begins_hour + 1"
            " where venue_id = 'ven_a' and number = 1",
            "transaction 1 is not found by its hour");
        row("an hour that begins twice",
            "update ledger_transactions set begins_hour = at / 3600000"
            " where venue_id = 'ven_a' and number = 12",
            "transaction 12 is not found by its hour");
        row("the head", "update ledger_heads set hash = 'x' where venue_id = 'ven_a'",
            "transaction 40 is not the one");
        row("a balance",
            "update ledger_balances set balance_cents = balance_cents + 1"
            " where venue_id = 'ven_a' and account = 'sales'",
            "account sales in AUD");
        row("a balance gone",
            "delete from ledger_balances where venue_id = 'ven_a' and account = 'sales'",
            "account sales in AUD is kept as 0");
        row("the other venue",
            "update ledger_postings set currency = 'EUR'"
            " where venue_id = 'ven_b' and number = 7 and line = 1",
            "venue ven_b, transaction 7 was changed");
    }

    void whatWasChangedIsFound()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, fault);
        removeGuards();
        db().execute(sql.constData());
        const JournalCheck check = checkJournal(db());
        QVERIFY2(check.fault.contains(fault), qPrintable(check.fault));
    }

    // By another server, or an administration's command beside it: the next transaction has to know
    // whether another hour begins with it.
    void whatIsBookedWhileItWaitsForTheHeadIsKnown()
    {
        if (db().dialect() == storage::Database::Dialect::Sqlite)
            QSKIP("SQLite lets one write at a time");
        const VenueId venue(QByteArray("ven_a"));
        const auto other = storage::openDatabase(m_url);
        LedgerStore store(*other);
        db().begin();
        db().run("update ledger_heads set number = 41 where venue_id = 'ven_a'", {});
        std::thread booking([&] {
            const storage::Transaction transaction(*other);
            (void)store.heads.find(venue);
        });
        const bool hasWaited = QTest::qWaitFor(
            [this] { return db().query("select 1 from pg_locks where not granted").next(); });
        db().run("insert into ledger_transactions values"
                 " ('ven_a', 41, 7200000, 'c', 'i', 'k', 's', 'a', 'm', 'h', 2)",
                 {});
        db().commit();
        booking.join();
        QVERIFY(hasWaited);
        const LedgerHead* head = store.heads.known(venue);
        QVERIFY(head != nullptr);
        QCOMPARE(head->number, std::int64_t{41});
        QCOMPARE(head->at.ms, std::int64_t{7'200'000});
    }

    void whatAllHoldersHold()
    {
        const VenueId venue(QByteArray("ven_a"));
        const auto held = [&](const char* currency) {
            return LedgerStore::readHeld(db(), venue, ledger::AccountKind::Wallet, currency);
        };
        QCOMPARE(held("AUD"), std::int64_t{0});
        db().execute(
            "insert into ledger_balances values ('ven_a', 'wallet/wal_1', 'AUD', -500),"
            " ('ven_a', 'wallet/wal_2', 'AUD', -250), ('ven_a', 'wallet/wal_2', 'EUR', -1),"
            " ('ven_b', 'wallet/wal_3', 'AUD', -90)");
        QCOMPARE(held("AUD"), std::int64_t{-750});
        QCOMPARE(held("EUR"), std::int64_t{-1});
    }

    void readsFindTheirRowsByAnIndex()
    {
        if (db().dialect() != storage::Database::Dialect::Sqlite)
            QSKIP("plans are SQLite's");
        RecordingDatabase recording(db());
        const VenueId venue(QByteArray("ven_a"));
        QCOMPARE(LedgerStore::readBalances(recording, venue).size(), std::size_t{3});
        QCOMPARE(LedgerStore::readPostings(recording, venue, "sales", "AUD", 0, 0, 5).size(),
                 std::size_t{5});
        const auto next = LedgerStore::readPostings(recording, venue, "sales", "AUD", 36, 3, 99);
        QCOMPARE(next.front().number, std::int64_t{35});
        QCOMPARE(next.size(), std::size_t{35});
        QCOMPARE(LedgerStore::readEntry(recording, venue, 3)->transaction.postings.size(),
                 std::size_t{3});
        QCOMPARE(LedgerStore::readBySubject(recording, venue, "ord_3").size(), std::size_t{1});
        (void)LedgerStore::readHeld(recording, venue, ledger::AccountKind::Wallet, "AUD");
        for (const QByteArray& sql : recording.statements())
            QCOMPARE(fullScans(db(), sql), QStringList());
    }

private:
    [[nodiscard]] storage::Database& db() { return *m_database; }
    // What only somebody with the database in their hands can do.
    void removeGuards()
    {
        if (db().dialect() == storage::Database::Dialect::Postgres)
            db().execute("drop trigger ledger_transactions_stay on ledger_transactions;"
                         "drop trigger ledger_postings_stay on ledger_postings");
        else
            db().execute("drop trigger ledger_transactions_stay;"
                         "drop trigger ledger_transactions_remain;"
                         "drop trigger ledger_postings_stay; drop trigger ledger_postings_remain");
    }

    BothDatabases m_both;
    QString m_url;
    std::unique_ptr<storage::Database> m_database;
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::JournalTest)
#include "tst_journal.moc"
