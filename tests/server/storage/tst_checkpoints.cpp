// The write-ahead log is moved into the database's file while commits go on, and stays bounded.
#include "server/storage/database.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace servery::testing {

class CheckpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLogMovesIntoTheFileInTheBackground()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file.db"));
        const auto database = storage::openDatabase(QLatin1String("sqlite:") + path);
        database->execute("create table rows (id integer primary key, text text not null)");
        const qint64 before = QFileInfo(path).size();
        // 1,200 pages of 4 KiB: enough for one request, far from what a commit moves by itself.
        for (int i = 0; i < 12; ++i)
            write(*database, 100);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path).size() > before + 3'000'000, 60'000);
    }

    void theLogIsUsedAgain()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file.db"));
        const auto database = storage::openDatabase(QLatin1String("sqlite:") + path);
        database->execute("create table rows (id integer primary key, text text not null)");
        // 160 MB in all, in a log that begins anew at 64 MiB at the latest.
        for (int i = 0; i < 80; ++i)
            write(*database, 500);
        QVERIFY2(QFileInfo(path + QLatin1String("-wal")).size() < 80'000'000,
                 qPrintable(QString::number(QFileInfo(path + QLatin1String("-wal")).size())));
        QCOMPARE(
            storage::openDatabase(QLatin1String("sqlite:") + path)->run("delete from rows", {}),
            std::int64_t{40'000});
    }

private:
    static void write(storage::Database& database, int rows)
    {
        storage::Transaction transaction(database);
        for (int i = 0; i < rows; ++i)
            database.run("insert into rows (text) values ($1)", {QByteArray(3900, 'x')});
        transaction.commit();
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::CheckpointTest)

#include "tst_checkpoints.moc"
