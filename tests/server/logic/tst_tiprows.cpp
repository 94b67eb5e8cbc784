// Hours, policies and shared days on both databases: written by the handler, read back, and a day
// that was shared never changed.
#include "core/staff/staffcommands.h"
#include "core/tips/tipcommands.h"
#include "server/reports/reportreader.h"
#include "server/serverlogic.h"
#include "tests/server/storage/bothdatabases.h"
#include "tests/support/manualclock.h"
#include "tests/support/seededrandom.h"

namespace servery::testing {

class TipRowsTest : public QObject
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
        AddStaff add;
        add.storeSlug = venue.slug;
        add.member.username = QStringLiteral("ann");
        add.member.name = QStringLiteral("Ann");
        add.member.role = Role::Kitchen;
        add.member.pinHash = "hash";
        QVERIFY(run(add));
        m_ann = StaffStore::read(db(), m_venue, QStringLiteral("ann"))->id;
    }
    void cleanup()
    {
        m_logic.reset();
        m_database.reset();
    }

    void hoursAndPoliciesAreReadAsTheyWereWritten()
    {
        SetTipPolicy policy{manager(), {5, 12}, false, {TipMethod::Roles, {40, 60, 0}}};
        QVERIFY(run(policy));
        QVERIFY(run(policy));
        QCOMPARE(TipStore::readPolicy(db(), m_venue).roleShares, policy.policy.roleShares);
        QCOMPARE(VenueStore::readById(db(), m_venue)->tipPercents, (std::vector<int>{5, 12}));
        StaffPrincipal ann = manager();
        ann.staff = m_ann;
        ann.name = QStringLiteral("Ann");
        QVERIFY(run(ClockShift{ann, true}));
        QVERIFY(!run(ClockShift{ann, true}));
        m_clock.advanceSeconds(3600);
        QVERIFY(run(ClockShift{ann, false}));
        const DayRange range = rangeOf(dayOf(m_clock.now(), "UTC"), "UTC");
        const auto shifts = TipStore::readShifts(db(), m_venue, range);
        QCOMPARE(shifts.size(), std::size_t{1});
        QCOMPARE(shifts[0].endedAt.ms - shifts[0].startedAt.ms, std::int64_t{3'600'000});
        const QDate day = dayOf(m_clock.now(), "UTC");
        QVERIFY(LedgerStore::readByPayment(db(), m_venue, PaymentId(QByteArray("pay_x"))).empty());
        QVERIFY(LedgerStore::readPostings(db(), m_venue, "sales", "AUD", 9, 0, 5, 2).empty());
        QVERIFY(TipStore::readNames(db(), m_venue, {StaffId(QByteArray("stf_x"))}).isEmpty());
        QVERIFY(reports::readTips(db(), m_venue, day, day, m_clock.now()).has_value());
        reports::Usual usual;
        QVERIFY(reports::readToday(db(), m_venue, day, m_clock.now(), usual).has_value());
        QVERIFY(reports::readDayLines(db(), m_venue, day, {}, m_clock.now()).has_value());
        QVERIFY(reports::readProfit(db(), m_venue, day, day).has_value());
    }

    void aSharedDayStays()
    {
        const QByteArray venue = m_venue.bytes();
        (void)db().run("insert into tip_days values ($1, '2026-11-21', 'AUD', 100, 1, 1, 's')",
                       {venue});
        (void)db().run("insert into tip_shares values ($1, '2026-11-21', $2, 'kitchen', 'Ann', 60,"
                       " 100)",
                       {venue, m_ann.bytes()});
        const auto days =
            TipStore::readDays(db(), m_venue, QDate(2026, 11, 1), QDate(2026, 11, 30));
        QCOMPARE(days.size(), std::size_t{1});
        QCOMPARE(days[0].shares.size(), std::size_t{1});
        QCOMPARE(days[0].shares[0].cents, std::int64_t{100});
        for (const char* sql : {"update tip_days set cents = 0", "update tip_shares set cents = 0"})
            QVERIFY2(errorOf([&] { db().execute(sql); }), sql);
    }

private:
    [[nodiscard]] storage::Database& db() { return *m_database; }
    [[nodiscard]] StaffPrincipal manager() const
    {
        return {m_venue, StaffId(QByteArray("stf_1")), SessionId(QByteArray("ses_1")),
                Role::Manager, QStringLiteral("Marta")};
    }
    [[nodiscard]] bool run(std::any command)
    {
        std::vector<engine::Envelope> batch;
        batch.push_back({std::move(command), {}, {}});
        return m_logic->engine().process(batch).outcomes.front().ok();
    }

    BothDatabases m_both;
    ManualClock m_clock;
    SeededRandom m_random{1};
    VenueId m_venue;
    StaffId m_ann;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<ServerLogic> m_logic;
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::TipRowsTest)
#include "tst_tiprows.moc"
