// A drawer's rows on both databases: written by the handler, read back, and never changed.
#include "core/cash/cashcommands.h"
#include "server/ledger/journalcheck.h"
#include "server/serverlogic.h"
#include "tests/server/storage/bothdatabases.h"
#include "tests/support/manualclock.h"
#include "tests/support/seededrandom.h"

namespace servery::testing {

using Kind = RunDrawerAction::Kind;

class DrawerRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { BothDatabases::addRows(); }
    void init()
    {
        m_database = storage::openDatabase(m_both.freshUrl());
        storage::migrate(db());
        m_logic = std::make_unique<ServerLogic>(db(), m_clock, m_random, LogicOptions{});
        VenueSettings venue;
        venue.slug = QStringLiteral("here");
        venue.name = venue.slug;
        venue.currency = "AUD";
        venue.timeZone = "UTC";
        QVERIFY(run(AddVenue{venue}));
        m_venue = VenueStore::readBySlug(db(), venue.slug)->id;
    }
    void cleanup()
    {
        m_logic.reset();
        m_database.reset();
    }

    void aSessionIsReadAsItWasWritten()
    {
        QVERIFY(run(SetCashPolicy{QStringLiteral("here"), {700}}));
        QVERIFY(run(action(Kind::Open, 20000)));
        QVERIFY(run(action(Kind::PayIn, 1000)));
        QVERIFY(run(action(Kind::PayOut, 500)));
        QVERIFY(run(action(Kind::NoSale, 0)));
        QVERIFY(run(action(Kind::Count, 20000)));
        const auto open = DrawerStore::readOpen(db(), m_venue);
        QVERIFY(open.has_value());
        QCOMPARE(expectedCents(*open), std::int64_t{20500});
        QCOMPARE(open->noSaleCount, std::int64_t{1});
        QCOMPARE(open->countTries, std::int64_t{1});
        QCOMPARE(DrawerStore::readMoves(db(), open->id).size(), std::size_t{5});
        QCOMPARE(DrawerStore::readPolicy(db(), m_venue).overShortLimitCents, std::int64_t{700});

        QVERIFY(run(action(Kind::Close, 20000)));
        QVERIFY(!DrawerStore::readOpen(db(), m_venue));
        QVERIFY(run(action(Kind::Open, 100)));
        QVERIFY(run(action(Kind::Close, 100)));
        const auto reports = DrawerStore::readReports(db(), m_venue, 0, 10);
        QCOMPARE(DrawerStore::readReportOf(db(), m_venue, reports.front().session).size(),
                 std::size_t{1});
        QVERIFY(
            DrawerStore::readReportOf(db(), VenueId(QByteArray("ven_x")), reports.front().session)
                .empty());
        QCOMPARE(reports.size(), std::size_t{2});
        QCOMPARE(reports[0].number, std::int64_t{2});
        QCOMPARE(DrawerStore::readReport(db(), m_venue, 1)->body["overShortCents"].toInteger(),
                 -500);
        QVERIFY(DrawerStore::readAwaited(db(), m_venue).empty());
        QVERIFY(DrawerStore::readRefundsDue(db(), m_venue).empty());
        QCOMPARE(checkJournal(db()).fault, QString());
    }

    void movesAndReportsStay()
    {
        QVERIFY(run(action(Kind::Open, 20000)));
        QVERIFY(run(action(Kind::Close, 20000)));
        for (const char* sql :
             {"update drawer_reports set body = '{}'", "delete from drawer_reports",
              "update drawer_moves set amount_cents = 0", "delete from drawer_moves"})
            QVERIFY2(errorOf([&] { db().execute(sql); }), sql);
    }

private:
    [[nodiscard]] storage::Database& db() { return *m_database; }
    [[nodiscard]] RunDrawerAction action(Kind kind, std::int64_t cents)
    {
        RunDrawerAction out;
        out.staff = {m_venue, StaffId(QByteArray("stf_1")), SessionId(QByteArray("ses_1")),
                     Role::Counter, QStringLiteral("Kim")};
        out.kind = kind;
        out.reason = QStringLiteral("because");
        out.amountCents = cents;
        for (const std::int64_t value : denominationsOf("AUD")) {
            out.counts.push_back({value, cents / value});
            cents %= value;
        }
        return out;
    }
    [[nodiscard]] bool run(std::any command)
    {
        std::vector<engine::Envelope> batch;
        batch.push_back({std::move(command), {}, {}});
        const auto outcome = std::move(m_logic->engine().process(batch).outcomes.front());
        if (!outcome)
            qWarning("%s", outcome.error().kind.code);
        return outcome.ok();
    }

    BothDatabases m_both;
    ManualClock m_clock;
    SeededRandom m_random{1};
    VenueId m_venue;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<ServerLogic> m_logic;
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::DrawerRowsTest)
#include "tst_drawerrows.moc"
