// The administration commands by their words: what they take, what they refuse, and that what is
// refused changes nothing.
#include "server/admin/admincommands.h"
#include "server/config/settings.h"
#include "server/engine/eventkey.h"
#include "server/storage/database.h"
#include "server/venues/venuestore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace servery;

class AdminCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void wordsAreTakenOrRefused_data();
    void wordsAreTakenOrRefused();
    void checkFindsWhatIsMissing_data();
    void checkFindsWhatIsMissing();

private:
    int admin(const QStringList& words) { return runAdmin(m_settings, words); }

    QTemporaryDir m_directory;
    Settings m_settings;
};

void AdminCommandsTest::initTestCase()
{
    m_settings.database = QStringLiteral("sqlite:") + m_directory.filePath("first.db");
    QCOMPARE(admin({"venue", "add", "--slug", "cafe", "--name", "My Place", "--currency", "AUD"}),
             0);
}

// Each row has a database of its own.
void AdminCommandsTest::init()
{
    const QString file = m_directory.filePath("row.db");
    for (const char* ending : {"", "-wal", "-shm"})
        QFile::remove(file + QLatin1String(ending));
    QVERIFY(QFile::copy(m_directory.filePath("first.db"), file));
    m_settings.database = QStringLiteral("sqlite:") + file;
}

void AdminCommandsTest::wordsAreTakenOrRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("status");
    const auto row = [](const char* words, int status) {
        QTest::newRow(words) << QString::fromLatin1(words) << status;
    };
    row("venue add --slug bar --name Bar --currency EUR", 0);
    row("venue add --slug bar --name My Bar --currency EUR", 2); // was not quoted
    row("venue add --slug Bar! --name Bar --currency EUR", 2);
    row("venue add --slug bar --name Bar --currency EUX", 2);
    row("venue add --slug bar --name Bar --currency EUR --timezone Sydney", 2);
    row("venue add --slug bar --name Bar --currency EUR --timezone Australia/NSW", 0); // an alias
    row("venue add --slug bar --name Bar --currency EUR --timezone No/Where", 2);
    row("venue add --slug bar --name Bar --currency EUR --timezone UTC", 0);
    row("venue add --slug cafe --name Bar --currency EUR", 1);
    row("venue set --venue cafe promiseMinutes=20 busyMinutes=5", 2); // no such names
    row("venue alarm --venue cafe +15550100142", 2);
    row("venue alarm --venue cafe --manager-phone +15550100142", 0);
    row("venue pay --venue cafe --methods stripe, cash", 2);
    row("venue pay --venue cafe --methods stripe,cash", 0);
    row("table add --venue cafe --label 1", 0);
    row("table add --venue cafe --label Window 1", 2);
    row("table add --venue none --label 1", 1);
    row("staff add --venue cafe --username kit --role kitchen", 2); // no PIN
    row("staff add --venue cafe --username kit --role chef --pin-stdin", 2);
    row("staff set --venue cafe --username nobody --active no", 1);
    row("staff set --venue cafe --username nobody --active maybe", 2);
    row("menu import --venue cafe", 2);
    row("menu import --venue cafe a.json b.json", 2);
    row("check", 0);
    row("check cafe", 2);
    row("jobs list", 0);
    row("jobs list parked", 2);
    row("jobs retry job_1", 1);
    row("frob", 2);
}

void AdminCommandsTest::wordsAreTakenOrRefused()
{
    QFETCH(QString, words);
    QFETCH(int, status);
    QCOMPARE(admin(words.split(u' ')), status);
    if (status == 0)
        return;
    const auto database = storage::openDatabase(m_settings.database);
    QVERIFY(!VenueStore::readBySlug(*database, QStringLiteral("bar")));
    const auto cafe = VenueStore::readBySlug(*database, QStringLiteral("cafe"));
    QVERIFY(cafe);
    QCOMPARE(cafe->name, QStringLiteral("My Place"));
    QVERIFY(!VenueStore::hasTable(*database, cafe->id, QStringLiteral("Window")));
}

void AdminCommandsTest::checkFindsWhatIsMissing_data()
{
    QTest::addColumn<QByteArray>("gone");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("the oldest, pruned") << QByteArray("seq < 3") << false;
    QTest::newRow("all, pruned") << QByteArray("seq > 0") << false;
    QTest::newRow("one between") << QByteArray("seq = 3") << true;
    QTest::newRow("the newest") << QByteArray("seq = 5") << true;
}

// Of two venues' events, those of one.
void AdminCommandsTest::checkFindsWhatIsMissing()
{
    QFETCH(QByteArray, gone);
    QFETCH(bool, isFound);
    const auto database = storage::openDatabase(m_settings.database);
    database->execute("delete from venue_events; delete from venue_sequences;"
                      "insert into venue_sequences values (1, 'ven_a', 5, 5, 5, 5),"
                      " (2, 'ven_b', 5, 5, 5, 5)");
    for (const std::int64_t venue : {1, 2})
        for (std::int64_t seq = 1; seq <= 5; ++seq)
            database->run("insert into venue_events values ($1, 7, 1, 'n', 's', 'd', 0, 0, 0)",
                          {engine::eventKey(venue, seq)});
    QCOMPARE(admin({"check"}), 0);
    QByteArray sql = "delete from venue_events where id / 1099511627776 = 1 and " + gone;
    database->execute(sql.replace("seq", "id % 1099511627776").constData());
    QCOMPARE(admin({"check"}) != 0, isFound);
}

QTEST_GUILESS_MAIN(AdminCommandsTest)

#include "tst_admincommands.moc"
