// The outbox: a press is there at once and goes out when the disk has it; what it promised is still
// there after a restart, and what must not be kept is not.
#include "app/link/commandoutbox.h"
#include "tests/support/helddisk.h"
#include "tests/support/manualclock.h"
#include "tests/support/seededrandom.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

namespace servery::testing {

using app::CommandOutbox;
using app::OutboxEntry;

namespace {

QJsonObject forOrder(const QString& id)
{
    return {{QStringLiteral("orderId"), id}};
}

QStringList idsOf(const CommandOutbox& outbox)
{
    QStringList ids;
    for (const OutboxEntry& entry : outbox.entries())
        ids.append(entry.id);
    return ids;
}

} // namespace

class CommandOutboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(QStringLiteral("deep/outbox.db"));
    }

    void mintsUuids()
    {
        CommandOutbox outbox(m_clock, m_random);
        const QString first =
            outbox.add(QStringLiteral("order.ready"), forOrder(QStringLiteral("a")));
        const QString second =
            outbox.add(QStringLiteral("order.ready"), forOrder(QStringLiteral("b")));
        QVERIFY(first != second);
        const QUuid id = QUuid::fromString(first);
        QCOMPARE(id.version(), QUuid::Random);
        QCOMPARE(id.variant(), QUuid::DCE);
    }

    void isThereAtOnceAndGoesWhenTheDiskHasIt()
    {
        CommandOutbox outbox(m_clock, m_random);
        outbox.open(m_path);
        QSignalSpy stored(&outbox, &CommandOutbox::stored);
        HeldDisk disk(m_path);
        const QString id = outbox.add(QStringLiteral("order.ready"), forOrder(QStringLiteral("a")));
        QCOMPARE(idsOf(outbox), QStringList{id});
        QVERIFY(!outbox.entries()[0].isStored);
        QCOMPARE(outbox.nextToSend(), nullptr);
        QVERIFY(!everything().contains(id.toLatin1()));

        QByteArray onDisk;
        connect(&outbox, &CommandOutbox::stored, &outbox, [&] { onDisk = everything(); });
        disk.release();
        QTRY_COMPARE(stored.count(), 1);
        QVERIFY(onDisk.contains(id.toLatin1()));
        QCOMPARE(outbox.nextToSend()->id, id);
    }

    void keepsTheOrderOfThePresses()
    {
        CommandOutbox outbox(m_clock, m_random);
        outbox.open(m_path);
        HeldDisk disk(m_path);
        QStringList ids;
        for (int i = 0; i < 3; ++i)
            ids.append(outbox.add(QStringLiteral("order.ready"), forOrder(QString::number(i))));
        // What needs no disk does not overtake.
        ids.append(outbox.add(QStringLiteral("order.complete"), {}, CommandOutbox::Keep::InMemory));
        ids.append(outbox.add(QStringLiteral("order.recall"), {}));
        QCOMPARE(outbox.nextToSend(), nullptr);
        disk.release();
        QStringList sent;
        QTRY_COMPARE(sendAll(outbox, sent), ids);
    }

    void takesBackWhatCannotBeWritten()
    {
        QStringList kept;
        {
            CommandOutbox outbox(m_clock, m_random);
            outbox.open(m_path);
            HeldDisk::refuse(m_path, "order.hold");
            QStringList lost;
            connect(&outbox, &CommandOutbox::notStored, &outbox,
                    [&lost](const OutboxEntry& entry) { lost.append(entry.id); });
            // The first occupies the disk, so the three behind it are one transaction.
            HeldDisk disk(m_path);
            kept.append(outbox.add(QStringLiteral("order.ready"), {}));
            kept.append(outbox.add(QStringLiteral("order.ready"), {}));
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("disk is full")));
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("disk is full")));
            const QString refused = outbox.add(QStringLiteral("order.hold"), {});
            kept.append(outbox.add(QStringLiteral("order.fire"), {}));
            QCOMPARE(outbox.count(), 4);
            disk.release();
            QTRY_COMPARE(lost, QStringList{refused});
            QCOMPARE(idsOf(outbox), kept);
            QStringList sent;
            QTRY_COMPARE(sendAll(outbox, sent), kept);
        }
        CommandOutbox again(m_clock, m_random);
        again.open(m_path);
        QCOMPARE(idsOf(again), kept);
    }

    void aPowerCutBeforeTheDiskHasIt()
    {
        CommandOutbox outbox(m_clock, m_random);
        outbox.open(m_path);
        HeldDisk disk(m_path);
        outbox.add(QStringLiteral("order.ready"), {});
        // It was not sent, and nobody was told that it is queued: it never was.
        QCOMPARE(outbox.nextToSend(), nullptr);
        HeldDisk::copy(m_path, afterTheCut());
        disk.release();
        CommandOutbox again(m_clock, m_random);
        again.open(afterTheCut());
        QVERIFY(again.isKept());
        QCOMPARE(again.count(), 0);
    }

    void aPowerCutBeforeItIsSent()
    {
        CommandOutbox outbox(m_clock, m_random);
        outbox.open(m_path);
        QSignalSpy stored(&outbox, &CommandOutbox::stored);
        const QString id = outbox.add(QStringLiteral("order.ready"), forOrder(QStringLiteral("a")));
        QTRY_COMPARE(stored.count(), 1);
        HeldDisk::copy(m_path, afterTheCut());
        CommandOutbox again(m_clock, m_random);
        again.open(afterTheCut());
        // Once, under the same id, and not known to the server.
        QCOMPARE(idsOf(again), QStringList{id});
        QCOMPARE(again.nextToSend()->data, forOrder(QStringLiteral("a")));
        QVERIFY(!again.entries()[0].everSent);
    }

    void whatIsTakenBackIsNotWrittenLater()
    {
        {
            CommandOutbox outbox(m_clock, m_random);
            outbox.open(m_path);
            QSignalSpy stored(&outbox, &CommandOutbox::stored);
            HeldDisk disk(m_path);
            const QString gone = outbox.add(QStringLiteral("order.ready"), {});
            QVERIFY(outbox.cancel(gone));
            QCOMPARE(outbox.count(), 0);
            const QString kept = outbox.add(QStringLiteral("order.fire"), {});
            disk.release();
            QTRY_COMPARE(stored.count(), 1);
            QCOMPARE(stored[0][0].toString(), kept);
        }
        CommandOutbox again(m_clock, m_random);
        again.open(m_path);
        QCOMPARE(again.count(), 1);
        QCOMPARE(again.entries()[0].name, QStringLiteral("order.fire"));
    }

    void survivesARestart()
    {
        QStringList ids;
        {
            CommandOutbox outbox(m_clock, m_random);
            outbox.open(m_path);
            for (int i = 0; i < 5; ++i)
                ids.append(outbox.add(QStringLiteral("order.ready"), forOrder(QString::number(i))));
            outbox.markSent(ids[0]);
            QVERIFY(outbox.settle(ids[0]).has_value());
            outbox.markSent(ids[1]);
            QVERIFY(outbox.cancel(ids[3]));
        }
        CommandOutbox again(m_clock, m_random);
        again.open(m_path);
        QCOMPARE(idsOf(again), QStringList({ids[1], ids[2], ids[4]}));
        QCOMPARE(again.entries()[0].name, QStringLiteral("order.ready"));
        QCOMPARE(again.entries()[0].data, forOrder(QStringLiteral("1")));
        // The first was sent, and may have been done: it cannot be taken back any more.
        QVERIFY(!again.cancel(ids[1]));
        QVERIFY(again.cancel(ids[2]));
        QCOMPARE(again.nextToSend()->id, ids[1]);
    }

    // Taken back is taken back, also where the disk did not take that at once.
    void whatCouldNotBeErasedIsErasedLater()
    {
        QString kept;
        {
            CommandOutbox outbox(m_clock, m_random);
            outbox.open(m_path);
            QSignalSpy stored(&outbox, &CommandOutbox::stored);
            const QString gone = outbox.add(QStringLiteral("order.ready"), {});
            QTRY_COMPARE(stored.count(), 1);
            HeldDisk::refuseDeletes(m_path);
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("disk is full")));
            QVERIFY(outbox.cancel(gone));
            // The next one stands behind it.
            outbox.add(QStringLiteral("order.fire"), {});
            QTRY_COMPARE(stored.count(), 2);
            HeldDisk::mend(m_path);
            kept = outbox.add(QStringLiteral("order.hold"), {});
            QTRY_COMPARE(stored.count(), 3);
            QCOMPARE(outbox.count(), 2);
        }
        CommandOutbox again(m_clock, m_random);
        again.open(m_path);
        QCOMPARE(again.count(), 2);
        QCOMPARE(again.entries().back().id, kept);
    }

    void putsADamagedFileAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("{\"op\":\"add\",\"id\":\"x\"}\n");
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("a torn header") << QByteArray("SQLite format 3");
    }
    void putsADamagedFileAside()
    {
        QFETCH(QByteArray, content);
        QVERIFY(QDir().mkpath(QFileInfo(m_path).absolutePath()));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("damaged")));
        QString id;
        {
            CommandOutbox outbox(m_clock, m_random);
            outbox.open(m_path);
            id = outbox.add(QStringLiteral("order.ready"), {});
        }
        QFile aside(m_path + QStringLiteral(".damaged-1"));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), content);
        CommandOutbox again(m_clock, m_random);
        again.open(m_path);
        QCOMPARE(idsOf(again), QStringList{id});
    }

    // A full disk, or no file handle left: the file is as good as it was.
    void leavesAGoodFileWhereItIs()
    {
        QString id;
        {
            CommandOutbox outbox(m_clock, m_random);
            outbox.open(m_path);
            id = outbox.add(QStringLiteral("order.ready"), {});
        }
        const QString shared = m_path + QStringLiteral("-shm");
        QFile::remove(shared);
        QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("nowhere")), shared));
        CommandOutbox outbox(m_clock, m_random);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot write")));
        outbox.open(m_path);
        QVERIFY(!outbox.isKept());
        QVERIFY(QFile::remove(shared));
        outbox.open(m_path);
        QCOMPARE(idsOf(outbox), QStringList{id});
    }

    void keepsUnderTheServersRate()
    {
        CommandOutbox outbox(m_clock, m_random);
        for (int i = 0; i < 2 * CommandOutbox::mostASecond; ++i)
            outbox.add(QStringLiteral("line.done"), {});
        const auto sendAll = [&outbox] {
            int sent = 0;
            while (const OutboxEntry* entry = outbox.nextToSend()) {
                const QString id = entry->id;
                outbox.markSent(id);
                if (!outbox.settle(id)) // answered at once
                    break;
                ++sent;
            }
            return sent;
        };
        QCOMPARE(sendAll(), CommandOutbox::mostASecond);
        m_clock.advanceMs(999);
        QCOMPARE(sendAll(), 0);
        m_clock.advanceMs(1);
        QCOMPARE(sendAll(), CommandOutbox::mostASecond);
        QCOMPARE(outbox.count(), 0);
    }

    void neverWritesACodeDown()
    {
        CommandOutbox outbox(m_clock, m_random);
        outbox.open(m_path);
        const QString id = outbox.add(QStringLiteral("order.complete"),
                                      {{QStringLiteral("otp"), QStringLiteral("419037")}},
                                      CommandOutbox::Keep::InMemory);
        outbox.markSent(id);
        for (int i = 0; i < 300; ++i)
            QVERIFY(outbox.settle(outbox.add(QStringLiteral("line.done"), {})).has_value());
        QCOMPARE(outbox.count(), 1);
        outbox.close();
        const QByteArray text = everything();
        QVERIFY(!text.contains("419037"));
        QVERIFY(!text.contains(id.toLatin1()));
    }

    void keepsItsFileShort()
    {
        CommandOutbox outbox(m_clock, m_random);
        outbox.open(m_path);
        const QString kept = outbox.add(QStringLiteral("order.hold"), {});
        for (int i = 0; i < 700; ++i)
            QVERIFY(outbox.settle(outbox.add(QStringLiteral("line.done"), {})).has_value());
        outbox.close();
        QVERIFY(QFileInfo(m_path).size() < 100 * 1024);
        CommandOutbox again(m_clock, m_random);
        again.open(m_path);
        QCOMPARE(idsOf(again), QStringList{kept});
    }

    void leavesOutWhatIsTooOld()
    {
        QString young;
        {
            CommandOutbox outbox(m_clock, m_random);
            outbox.open(m_path);
            outbox.add(QStringLiteral("order.ready"), {});
            m_clock.advanceMs(CommandOutbox::longestAgeMs);
            young = outbox.add(QStringLiteral("order.ready"), {});
        }
        m_clock.advanceMs(1);
        CommandOutbox again(m_clock, m_random);
        again.open(m_path);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("too old")));
        QCOMPARE(again.takeExpired().size(), 1U);
        QCOMPARE(idsOf(again), QStringList{young});
        again.open(m_path);
        QCOMPARE(idsOf(again), QStringList{young});
    }

    void givesNothingOutOfTurn()
    {
        CommandOutbox outbox(m_clock, m_random);
        const QString first = outbox.add(QStringLiteral("order.prepare"), {});
        outbox.add(QStringLiteral("order.ready"), {});
        QCOMPARE(outbox.nextToSend()->id, first);
        outbox.markSent(first);
        QVERIFY(outbox.postpone(first, 1'000));
        QCOMPARE(outbox.nextToSend(), nullptr);
        m_clock.advanceMs(1'000);
        QCOMPARE(outbox.nextToSend()->id, first);
        for (int i = 0; i < 4; ++i)
            QVERIFY(outbox.postpone(first, 0));
        QVERIFY(!outbox.postpone(first, 0));
    }

    void worksWithoutADisk()
    {
        CommandOutbox outbox(m_clock, m_random);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot write")));
        outbox.open(QStringLiteral("/proc/nowhere/outbox.db"));
        const QString id = outbox.add(QStringLiteral("order.ready"), {});
        QCOMPARE(outbox.nextToSend()->id, id);
        QVERIFY(outbox.settle(id).has_value());
        QVERIFY(!outbox.settle(id).has_value());
    }

private:
    [[nodiscard]] QString afterTheCut() const { return m_folder->filePath("cut.db"); }
    // Everything that may be sent, in the order in which it was.
    static QStringList sendAll(CommandOutbox& outbox, QStringList& sent)
    {
        while (const OutboxEntry* entry = outbox.nextToSend()) {
            sent.append(entry->id);
            outbox.markSent(sent.last());
        }
        return sent;
    }
    // Every byte that is on disk by now.
    [[nodiscard]] QByteArray everything() const
    {
        QByteArray all;
        for (const char* end : {"", "-wal"}) {
            QFile file(m_path + QLatin1String(end));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    ManualClock m_clock;
    SeededRandom m_random{11};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::CommandOutboxTest)
#include "commandoutboxtest.moc"
