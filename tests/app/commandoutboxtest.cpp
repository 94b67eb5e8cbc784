// The outbox: what it promised is still there after a restart, and what must not be kept is not.
#include "app/link/commandoutbox.h"
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

    void isOnDiskBeforeItIsSent()
    {
        CommandOutbox outbox(m_clock, m_random);
        outbox.open(m_path);
        QByteArray onDisk;
        connect(&outbox, &CommandOutbox::added, &outbox, [&] { onDisk = everything(); });
        const QString id = outbox.add(QStringLiteral("order.ready"), forOrder(QStringLiteral("a")));
        QVERIFY(onDisk.contains(id.toLatin1()));
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
