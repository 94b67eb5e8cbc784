// The rows of parked money, disputes and fees on both databases: written by the handlers, read
// back.
#include "core/orders/ordercommands.h"
#include "core/payments/moneycommands.h"
#include "core/payments/paymentcommands.h"
#include "core/staff/staffcommands.h"
#include "server/ledger/journalcheck.h"
#include "server/serverlogic.h"
#include "tests/server/storage/bothdatabases.h"
#include "tests/support/forwardingdatabase.h"
#include "tests/support/manualclock.h"
#include "tests/support/queryplan.h"
#include "tests/support/seededrandom.h"

namespace servery::testing {

class MoneyQueueRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { BothDatabases::addRows(); }
    void init();
    void cleanup()
    {
        m_logic.reset();
        m_database.reset();
    }
    void whatIsParkedIsReadAsItWasWritten();
    void disputesAreReadAsTheyWereWritten();
    void feesAreReadAsTheyWereWritten();
    void readsFindTheirRowsByAnIndex();

private:
    storage::Database& db() { return *m_database; }
    engine::Outcome run(std::any command)
    {
        std::vector<engine::Envelope> batch;
        batch.push_back({std::move(command), {}, {}});
        return std::move(m_logic->engine().process(batch).outcomes.front());
    }
    void pay(std::int64_t cents)
    {
        QVERIFY(run(RecordPaymentFact{
            m_payment, "pi_1",
            PaymentFact{PaymentFact::Kind::Succeeded, m_clock.now(), cents, "AUD"}}));
    }

    BothDatabases m_both;
    std::unique_ptr<storage::Database> m_database;
    ManualClock m_clock;
    SeededRandom m_random{3};
    std::unique_ptr<ServerLogic> m_logic;
    StaffPrincipal m_manager;
    PaymentId m_payment;
};

void MoneyQueueRowsTest::init()
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
    QVERIFY(run(SetPaymentMethods{venue.slug, {}, true}));
    MenuItem tea;
    tea.name = QStringLiteral("Tea");
    tea.kitchenName = tea.name;
    tea.priceCents = 500;
    QVERIFY(run(ImportMenu{venue.slug, {{{}, QStringLiteral("All"), {tea}}}}));
    const auto stored = VenueStore::readBySlug(db(), venue.slug);
    QVERIFY(stored->parksStrayMoney);
    m_manager = {stored->id, StaffId(QByteArray("stf_1")), SessionId(QByteArray("ses_1")),
                 Role::Manager, QStringLiteral("M")};
    Cart cart;
    cart.storeSlug = venue.slug;
    cart.lines.push_back(
        {MenuStore::readMenu(db(), *stored).categories[0].items[0].id, 1, {}, {}, {}});
    const auto placed = run(PlaceOrder{cart, PaymentFlow::Intent});
    QVERIFY(placed);
    m_payment = PaymentId(placed->body["paymentId"].toString());
}

void MoneyQueueRowsTest::whatIsParkedIsReadAsItWasWritten()
{
    pay(400);
    auto waiting = MoneyQueueStore::readParked(db(), m_manager.venue, true, 10);
    QCOMPARE(waiting.size(), std::size_t{1});
    QVERIFY(waiting[0].kind == ParkedKind::AmountMismatch);
    QCOMPARE(waiting[0].amountCents, std::int64_t{400});
    QCOMPARE(waiting[0].createdAt, m_clock.now());
    QVERIFY(run(
        DecideMoney{m_manager, waiting[0].id, MoneyDecision::WriteOff, QStringLiteral("kept")}));
    QVERIFY(MoneyQueueStore::readParked(db(), m_manager.venue, true, 10).empty());
    const auto decided = MoneyQueueStore::readParked(db(), m_manager.venue, false, 10);
    QVERIFY(decided[0].state == ParkedState::WrittenOff);
    QCOMPARE(decided[0].decidedBy, m_manager.staff);
    QCOMPARE(decided[0].note, QStringLiteral("kept"));
    QCOMPARE(PaymentStore::read(db(), m_payment)->writtenOffCents, std::int64_t{400});
    QCOMPARE(checkJournal(db()).fault, QString());
}

void MoneyQueueRowsTest::disputesAreReadAsTheyWereWritten()
{
    pay(500);
    Dispute dispute;
    dispute.id = "dp_1";
    dispute.payment = m_payment;
    dispute.amountCents = 500;
    dispute.currency = "AUD";
    dispute.reason = QStringLiteral("fraudulent");
    dispute.status = "needs_response";
    dispute.openedAt = dispute.factAt = m_clock.now();
    dispute.dueAt = m_clock.now().plusSeconds(600);
    QVERIFY(run(RecordDispute{dispute}));
    QCOMPARE(MoneyQueueStore::readDisputes(db(), m_manager.venue, true, 10)[0].dueAt,
             dispute.dueAt);
    dispute.status = "won";
    dispute.factAt = m_clock.now().plusSeconds(60);
    QVERIFY(run(RecordDispute{dispute}));
    QVERIFY(MoneyQueueStore::readDisputes(db(), m_manager.venue, true, 10).empty());
    QCOMPARE(MoneyQueueStore::readDisputes(db(), m_manager.venue, false, 10)[0].closedAt,
             dispute.factAt);
}

void MoneyQueueRowsTest::feesAreReadAsTheyWereWritten()
{
    pay(500);
    QVERIFY(run(RecordFees{m_payment, 30, 5, "AUD", m_clock.now()}));
    const auto payment = PaymentStore::read(db(), m_payment);
    QCOMPARE(payment->feeCents, std::int64_t{30});
    QCOMPARE(payment->platformFeeCents, std::int64_t{5});
    QCOMPARE(payment->feeCurrency, QByteArray("AUD"));
    QCOMPARE(payment->feesAskedAt, m_clock.now());
    QCOMPARE(checkJournal(db()).fault, QString());
}

void MoneyQueueRowsTest::readsFindTheirRowsByAnIndex()
{
    QFETCH_GLOBAL(bool, onPostgres);
    if (onPostgres)
        QSKIP("plans are read on SQLite");
    RecordingDatabase recording(db());
    for (const bool onlyOpen : {true, false}) {
        (void)MoneyQueueStore::readParked(recording, m_manager.venue, onlyOpen, 5);
        (void)MoneyQueueStore::readDisputes(recording, m_manager.venue, onlyOpen, 5);
    }
    for (const QByteArray& sql : recording.statements())
        QCOMPARE(fullScans(db(), sql), QStringList());
}

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::MoneyQueueRowsTest)
#include "tst_moneyqueuerows.moc"
