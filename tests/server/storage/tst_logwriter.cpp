// What the writing connection gathers for the log is there for everyone who reads after a commit,
// whatever SQLite did to its pages on the way.
#include "server/storage/commitsync.h"
#include "server/storage/serverlock.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>

#include <sys/resource.h>

namespace servery::testing {

namespace {

// No file of this process may grow over so many bytes while it lives, as on a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes) : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_usual);
        rlimit full = m_usual;
        full.rlim_cur = static_cast<rlim_t>(bytes);
        ::setrlimit(RLIMIT_FSIZE, &full);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_usual);
        std::signal(SIGXFSZ, m_signal);
    }

private:
    rlimit m_usual{};
    void (*m_signal)(int) = nullptr;
};

} // namespace

class LogWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_url = QLatin1String("sqlite:") + m_folder->filePath(QStringLiteral("file.db"));
        m_writer = storage::openSyncedDatabase(m_url);
        m_writer.database->execute("create table rows (id integer primary key, text text not null);"
                                   "create index rows_by_text on rows (text)");
    }

    void everyCommitIsSeenByAnotherConnection()
    {
        const auto reader = storage::openDatabase(m_url, {.readOnly = true});
        for (int i = 1; i <= 20; ++i) {
            insert(i == 10 ? 2'000 : i); // one of more than a write takes
            QCOMPARE(figuresOf(*reader), figuresOf(*m_writer.database));
        }
        QCOMPARE(figuresOf(*reader)[0], std::int64_t{20 * 21 / 2 - 10 + 2'000});
    }

    // More pages than the cache holds are written before the commit, soon read again, and written
    // over.
    void pagesThatLeaveTheCacheComeBack()
    {
        m_writer.database->execute("pragma cache_size = 20");
        {
            storage::Transaction transaction(*m_writer.database);
            addRows(1'000, 2'000);
            for (std::int64_t i = 0; i < 2'000; ++i)
                m_writer.database->run(
                    "update rows set text = 'b' || substr(text, 2) where id = $1",
                    {i * 389 % 1'000 + 1});
            QCOMPARE(m_writer.database->run("delete from rows where id % 4 = 0", {}),
                     std::int64_t{250});
            transaction.commit();
        }
        const auto reader = storage::openDatabase(m_url, {.readOnly = true});
        QCOMPARE(figuresOf(*reader), (Figures{750, 750, 1}));
        QCOMPARE(first(*reader, "pragma integrity_check"), QByteArray("ok"));
    }

    void whatWasTakenBackIsWrittenOver()
    {
        insert(5);
        {
            storage::Transaction transaction(*m_writer.database);
            addRows(3'000, 2'000);
        }
        insert(7);
        const auto reader = storage::openDatabase(m_url, {.readOnly = true});
        QCOMPARE(figuresOf(*reader)[0], std::int64_t{12});
    }

    // As after a power cut: the files alone, without the process that wrote them.
    void theLogHoldsWhatWasSynced()
    {
        insert(400);
        m_writer.sync->sync();
        const QString copy = m_folder->filePath(QStringLiteral("copy.db"));
        for (const char* end : {"", "-wal"})
            QVERIFY(QFile::copy(m_folder->filePath(QStringLiteral("file.db")) + end, copy + end));
        const auto found = storage::openDatabase(QLatin1String("sqlite:") + copy);
        QCOMPARE(figuresOf(*found)[0], std::int64_t{400});
        QCOMPARE(first(*found, "pragma integrity_check"), QByteArray("ok"));
    }

    void aSecondOpeningGoesOnWithTheLog()
    {
        insert(30);
        storage::SyncedDatabase second = storage::openSyncedDatabase(m_url);
        std::swap(m_writer, second);
        insert(40);
        QCOMPARE(figuresOf(*second.database)[0], std::int64_t{70});
    }

    // Each size is another place in the pages of a commit where the room ends.
    void aFullDiskRefusesTheCommitAndKeepsTheFormerOnes()
    {
        const QString log = m_folder->filePath(QStringLiteral("file.db-wal"));
        int rows = 0;
        for (const qint64 room : {0, 10, 24, 100, 4'120, 4'130, 20'000, 100'000, 140'000}) {
            insert(3);
            rows += 3;
            m_writer.sync->sync();
            {
                const FullDisk full(QFileInfo(log).size() + room);
                // In the middle of a commit of many writes, and in the one write of a small one.
                QVERIFY_THROWS_EXCEPTION(storage::DatabaseError, insert(2'000));
                const int before = rows;
                for (bool isRefused = false; !isRefused; rows += isRefused ? 0 : 5)
                    isRefused = refuses(5);
                QVERIFY(rows - before < 1'000);
                const auto reader = storage::openDatabase(m_url, {.readOnly = true});
                QCOMPARE(figuresOf(*reader)[0], std::int64_t{rows});
            }
            insert(40); // there is room again
            rows += 40;
            m_writer.sync->sync();
            const QString copy = m_folder->filePath(QString::number(room));
            for (const char* end : {"", "-wal"})
                QVERIFY(
                    QFile::copy(m_folder->filePath(QStringLiteral("file.db")) + end, copy + end));
            const auto found = storage::openDatabase(QLatin1String("sqlite:") + copy);
            QCOMPARE(figuresOf(*found)[0], std::int64_t{rows});
            QCOMPARE(figuresOf(*found)[1], std::int64_t{rows});
            QCOMPARE(first(*found, "pragma integrity_check"), QByteArray("ok"));
        }
    }

    void aSecondServerIsTurnedAway()
    {
        const QString link = m_folder->filePath(QStringLiteral("link.db"));
        QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("file.db")), link));
        auto first = storage::lockForServer(m_url);
        QVERIFY(first);
        for (const QString& url : {m_url, QLatin1String("sqlite:") + link}) {
            try {
                (void)storage::lockForServer(url);
                QFAIL("a second server got in");
            } catch (const storage::DatabaseError& error) {
                QVERIFY(error.kind() == storage::DatabaseError::Kind::Busy);
                QVERIFY(QByteArray(error.what()).startsWith("another server runs on "));
            }
        }
        first.reset();
        QVERIFY(storage::lockForServer(QLatin1String("sqlite:") + link));
        QVERIFY(!storage::lockForServer(QStringLiteral("sqlite::memory:")));
        QVERIFY(!storage::lockForServer(QStringLiteral("sqlite:") + m_folder->path()));
        QVERIFY(!storage::lockForServer(QStringLiteral("postgresql://venue/servery")));
    }

private:
    // Rows, rows found by the index, and different first letters.
    using Figures = std::array<std::int64_t, 3>;

    static QByteArray first(storage::Database& database, const char* sql)
    {
        storage::Rows rows = database.query(sql);
        return rows.next() ? rows.bytes(0) : QByteArray();
    }
    static Figures figuresOf(storage::Database& database)
    {
        return {
            first(database, "select count(*) from rows not indexed").toLongLong(),
            first(database, "select count(*) from rows where text >= ''").toLongLong(),
            first(database, "select count(distinct substr(text, 1, 1)) from rows").toLongLong()};
    }
    void addRows(int count, int bytes)
    {
        for (int i = 0; i < count; ++i)
            m_writer.database->run("insert into rows (text) values ($1)",
                                   {QByteArray(bytes, 'a') + QByteArray::number(i)});
    }
    bool refuses(int count)
    {
        try {
            insert(count);
            return false;
        } catch (const storage::DatabaseError&) {
            return true;
        }
    }
    void insert(int count)
    {
        storage::Transaction transaction(*m_writer.database);
        addRows(count, 200);
        transaction.commit();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_url;
    storage::SyncedDatabase m_writer;
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::LogWriterTest)

#include "tst_logwriter.moc"
