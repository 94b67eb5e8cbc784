// EngineThread and ReaderThread: order of delivery, limits, stopping, and a database that goes
// away.
#include "server/engine/enginethread.h"
#include "server/engine/readerthread.h"
#include "tests/server/engine/tallies.h"
#include "tests/support/forwardingdatabase.h"
#include "tests/support/inlineengine.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <semaphore>

namespace servery::testing {

using engine::EngineThread;
using engine::Outcome;
using engine::ReaderThread;

namespace {

// Holds up the storage thread until the test lets go.
struct Gate
{};

// A database that can be switched off, in front of a real one.
class SwitchedDatabase final : public ForwardingDatabase
{
public:
    using ForwardingDatabase::ForwardingDatabase;

    std::atomic<bool> isGone = false;
    std::atomic<int> reopens = 0;

    void reopen() override
    {
        ++reopens;
        check();
    }
    void begin() override
    {
        check();
        m_real.begin();
    }

private:
    void check() const
    {
        if (isGone)
            throw storage::DatabaseError(storage::DatabaseError::Kind::Unavailable, "gone");
    }
};

// A disk that writes when the test says so, or fails.
class SteppedDisk final : public storage::CommitSync
{
public:
    struct Steps
    {
        std::counting_semaphore<> asked{0};
        std::counting_semaphore<> written{0};
        std::atomic<bool> isBroken = false;
    };
    explicit SteppedDisk(Steps& steps) : m_steps(steps) {}
    void sync() override
    {
        m_steps.asked.release();
        m_steps.written.acquire();
        if (m_steps.isBroken)
            throw storage::DatabaseError(storage::DatabaseError::Kind::Unavailable, "broken");
    }

private:
    Steps& m_steps;
};

struct Rig
{
    explicit Rig(engine::EngineThreadOptions options = {},
                 std::unique_ptr<storage::CommitSync> sync = {})
        : database(home.database()),
          engine(database, home.clock(), home.random()),
          store(database),
          gate(std::move(sync), [this](const char*) { ++failures; }),
          thread(
              engine, gate,
              [this](const engine::Committed& committed) {
                  for (const engine::VenueEvent& event : committed.events)
                      log.append(QStringLiteral("event %1").arg(event.seq));
              },
              options)
    {
        TallyStore::createTable(home.database());
        store.registerWith(engine);
        engine.handle<Gate>([](const Gate&, engine::Batch&) {},
                            [this](const Gate&, engine::Batch&) -> Outcome {
                                ++atGate;
                                hold.acquire();
                                return engine::Reply{};
                            });
    }
    void submit(std::any command, const QString& name)
    {
        thread.submit({std::move(command), std::nullopt, [this, name](const Outcome& outcome) {
                           log.append(name + QLatin1Char(' ') +
                                      (outcome ? QStringLiteral("ok")
                                               : QString::fromUtf8(outcome.error().kind.code)));
                       }});
    }

    InlineEngine home;
    SwitchedDatabase database;
    engine::Engine engine;
    TallyStore store;
    std::binary_semaphore hold{0};
    std::atomic<int> atGate = 0;
    std::atomic<int> failures = 0;
    QStringList log;
    engine::CommitGate gate;
    EngineThread thread;
};

const VenueId venue(QByteArray("ven_1"));

} // namespace

class EngineThreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsBecomesOneBatchAndEventsPrecedeReplies()
    {
        Rig rig;
        rig.thread.start();
        rig.submit(Gate{}, QStringLiteral("gate"));
        QTRY_COMPARE(rig.atGate.load(), 1);
        rig.submit(AddToTally{"a", 1, venue}, QStringLiteral("first"));
        rig.submit(AddToTally{"a", 1, venue}, QStringLiteral("second"));
        QCOMPARE(rig.thread.waiting(), std::size_t{2});
        QVERIFY(rig.log.isEmpty());
        rig.hold.release();
        QTRY_COMPARE(rig.log,
                     QStringList({"gate ok", "event 1", "event 2", "first ok", "second ok"}));
    }

    void tooManyWaitingAreRefusedLater()
    {
        Rig rig({.maxWaiting = 2});
        rig.thread.start();
        rig.submit(Gate{}, QStringLiteral("gate"));
        QTRY_COMPARE(rig.atGate.load(), 1);
        for (const char* name : {"1", "2", "3"})
            rig.submit(AddToTally{"a", 1}, QString::fromLatin1(name));
        QVERIFY(rig.log.isEmpty()); // never inside submit
        QTRY_COMPARE(rig.log, QStringList({"3 overloaded"}));
        rig.hold.release();
        QTRY_COMPARE(rig.log.size(), 4);
        QCOMPARE(TallyStore::read(rig.home.database(), "a"), std::int64_t{2});
    }

    void batchesAreBounded()
    {
        Rig rig({.maxBatch = 3});
        rig.thread.start();
        rig.submit(Gate{}, QStringLiteral("gate"));
        QTRY_COMPARE(rig.atGate.load(), 1);
        for (int i = 0; i < 7; ++i)
            rig.submit(AddToTally{"a", 1, venue}, QString::number(i));
        rig.hold.release();
        QTRY_COMPARE(rig.log.size(), 15);
        // Events of a batch come before its replies: 3, 3 and 1.
        QCOMPARE(rig.log.mid(1, 6),
                 QStringList({"event 1", "event 2", "event 3", "0 ok", "1 ok", "2 ok"}));
        QCOMPARE(rig.log.last(), QStringLiteral("6 ok"));
    }

    void stopDrainsAndDelivers()
    {
        Rig rig;
        for (int i = 0; i < 1000; ++i)
            rig.submit(AddToTally{"a", i % 2 == 0 ? 1 : 0}, QString::number(i));
        rig.thread.start();
        rig.thread.stop();
        QCOMPARE(rig.log.size(), 1000);
        QCOMPARE(rig.log.last(), QStringLiteral("999 ok"));
        QCOMPARE(TallyStore::read(rig.home.database(), "a"), std::int64_t{500});
        rig.submit(AddToTally{"a", 1}, QStringLiteral("late"));
        QTRY_COMPARE(rig.log.last(), QStringLiteral("late overloaded"));
    }

    void databaseThatGoesAwayComesBack()
    {
        Rig rig({.firstReopenMs = 1, .lastReopenMs = 2, .suspectMs = 1});
        rig.thread.start();
        rig.database.isGone = true;
        rig.submit(AddToTally{"a", 1}, QStringLiteral("during"));
        QTRY_COMPARE(rig.log, QStringList({"during storage_unavailable"}));
        QTRY_VERIFY(!rig.thread.isAvailable());
        rig.submit(AddToTally{"a", 1}, QStringLiteral("still"));
        QTRY_COMPARE(rig.log.last(), QStringLiteral("still storage_unavailable"));
        QTRY_VERIFY(rig.database.reopens > 2);
        rig.database.isGone = false;
        QTRY_VERIFY(rig.thread.isAvailable());
        rig.submit(AddToTally{"a", 1}, QStringLiteral("after"));
        QTRY_COMPARE(rig.log.last(), QStringLiteral("after ok"));
        QCOMPARE(TallyStore::read(rig.home.database(), "a"), std::int64_t{1});
    }

    // As on a full disk: it opens, and takes no change.
    void databaseThatJustFailedIsNotSaidToBeWell()
    {
        Rig rig({.firstReopenMs = 1, .lastReopenMs = 2, .suspectMs = 60'000});
        rig.thread.start();
        QVERIFY(rig.thread.isAvailable());
        rig.database.isGone = true;
        rig.submit(AddToTally{"a", 1}, QStringLiteral("during"));
        QTRY_COMPARE(rig.log, QStringList({"during storage_unavailable"}));
        rig.database.isGone = false;
        const auto isTaken = [&rig] {
            rig.log.clear();
            rig.submit(AddToTally{"a", 1}, QStringLiteral("after"));
            return QTest::qWaitFor([&rig] { return !rig.log.isEmpty(); }) &&
                   rig.log.last() == QStringLiteral("after ok");
        };
        QTRY_VERIFY(isTaken());
        QVERIFY(!rig.thread.isAvailable());
    }

    void nothingIsSaidBeforeTheDiskHasIt()
    {
        SteppedDisk::Steps disk;
        Rig rig({}, std::make_unique<SteppedDisk>(disk));
        rig.thread.start();
        rig.submit(AddToTally{"a", 1, venue}, QStringLiteral("first"));
        disk.asked.acquire();
        // The disk writes the first; the second is decided and committed meanwhile.
        rig.submit(AddToTally{"a", 1, venue}, QStringLiteral("second"));
        QTRY_COMPARE(TallyStore::read(rig.home.database(), "a"), std::int64_t{2});
        QCoreApplication::processEvents();
        QVERIFY(rig.log.isEmpty());
        disk.written.release();
        QTRY_COMPARE(rig.log, QStringList({"event 1", "first ok"}));
        disk.asked.acquire();
        QCoreApplication::processEvents();
        QCOMPARE(rig.log.size(), 2);
        disk.written.release();
        QTRY_COMPARE(rig.log, QStringList({"event 1", "first ok", "event 2", "second ok"}));
    }

    void whatWasReadWaitsForTheCommitThatItMayShow()
    {
        SteppedDisk::Steps disk;
        Rig rig({}, std::make_unique<SteppedDisk>(disk));
        std::atomic<int> told = 0;
        rig.gate.observed([&] { ++told; });
        QCOMPARE(told.load(), 1); // all is on the disk
        rig.thread.start();
        rig.submit(AddToTally{"a", 1}, QStringLiteral("first"));
        disk.asked.acquire();
        rig.gate.observed([&] { ++told; });
        disk.written.release(); // the round that had begun before
        disk.asked.acquire();
        QCOMPARE(told.load(), 1);
        disk.written.release();
        QTRY_COMPARE(told.load(), 2);
    }

    void readsPassTheGate()
    {
        SteppedDisk::Steps disk;
        Rig rig({}, std::make_unique<SteppedDisk>(disk));
        ReaderThread reader(rig.home.url(), rig.gate);
        reader.start();
        rig.thread.start();
        rig.submit(AddToTally{"a", 1}, QStringLiteral("first"));
        disk.asked.acquire();
        std::atomic<bool> isRead = false;
        bool isTold = false;
        reader.read(
            [&](storage::Database&) -> std::any {
                isRead = true;
                return {};
            },
            [&](const Result<std::any, Error>&) { isTold = true; });
        QTRY_VERIFY(isRead);
        QVERIFY(!isTold);
        disk.written.release(2); // the commit's round, and the read's
        QTRY_VERIFY(isTold);
        reader.stop();
    }

    void aDiskThatFailsLetsNothingOut()
    {
        SteppedDisk::Steps disk;
        Rig rig({}, std::make_unique<SteppedDisk>(disk));
        rig.thread.start();
        disk.isBroken = true;
        disk.written.release();
        rig.submit(AddToTally{"a", 1, venue}, QStringLiteral("first"));
        QTRY_COMPARE(rig.failures.load(), 1);
        rig.thread.stop();
        QVERIFY(rig.log.isEmpty());
    }

    void readsSeeOnePictureAndCannotWrite()
    {
        Rig rig;
        rig.home.database().run("insert into tallies (name, value) values ($1, $2)",
                                {QByteArray("a"), std::int64_t{1}});
        ReaderThread reader(rig.home.url(), rig.gate);
        reader.start();
        QList<std::int64_t> seen;
        QStringList failures;
        reader.read(
            [&](storage::Database& database) -> std::any {
                const std::int64_t before = TallyStore::read(database, "a");
                rig.home.database().run("update tallies set value = 2 where name = $1",
                                        {QByteArray("a")});
                return before * 10 + TallyStore::read(database, "a");
            },
            [&](Result<std::any, Error> result) {
                seen.append(std::any_cast<std::int64_t>(result.value()));
            });
        QTRY_COMPARE(seen, QList<std::int64_t>({11}));
        reader.read(
            [](storage::Database& database) -> std::any {
                return database.run("delete from tallies", {});
            },
            [&](const Result<std::any, Error>& result) {
                failures.append(QString::fromUtf8(result.error().kind.code));
            });
        QTRY_COMPARE(failures, QStringList({"internal_error"}));
        reader.stop();
        reader.read({}, [&](const Result<std::any, Error>& result) {
            failures.append(QString::fromUtf8(result.error().kind.code));
        });
        QTRY_COMPARE(failures.last(), QStringLiteral("overloaded"));
        QCOMPARE(TallyStore::read(rig.home.database(), "a"), std::int64_t{2});
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::EngineThreadTest)
#include "tst_enginethread.moc"
