// The kitchen's rows on both databases: a plan and an order's way are read as they were written,
// and an order for later comes up after a restart of the server.
#include "server/orders/orderjobhandler.h"
#include "server/serverlogic.h"
#include "tests/server/storage/bothdatabases.h"
#include "tests/support/manualclock.h"
#include "tests/support/seededrandom.h"

namespace servery::testing {

class KitchenRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { BothDatabases::addRows(); }
    void init()
    {
        m_database = storage::openDatabase(m_both.freshUrl());
        storage::migrate(db());
        restart();
        VenueSettings venue;
        venue.slug = QStringLiteral("here");
        venue.name = venue.slug;
        venue.currency = "AUD";
        venue.timeZone = "UTC";
        QVERIFY(run(AddVenue{venue}));
        MenuItem soup;
        soup.name = QStringLiteral("Soup");
        soup.station = QStringLiteral("pots");
        soup.priceCents = 900;
        QVERIFY(run(ImportMenu{venue.slug, {{{}, QStringLiteral("All"), {soup}}}}));
        m_venue = *VenueStore::readBySlug(db(), venue.slug);
        m_menu = MenuStore::readMenu(db(), m_venue);
    }
    void cleanup()
    {
        m_logic.reset();
        m_database.reset();
    }

    void aPlanIsReadAsItWasWritten()
    {
        KitchenPlan plan;
        plan.stations = {QStringLiteral("hot"), QStringLiteral("„kalt“")};
        plan.routes = {{{{}, m_menu.categories[0].id, DiningOption::Table}, plan.stations[1]}};
        plan.courses = {{{m_menu.categories[0].items[0].id, {}, {}}, 2}};
        QVERIFY(run(SetKitchenPlan{{}, QStringLiteral("here"), plan}));
        QVERIFY(VenueStore::readById(db(), m_venue.id)->kitchen == plan);
        QVERIFY(run(SetKitchenPlan{{}, QStringLiteral("here"), {}}));
        QVERIFY(VenueStore::readById(db(), m_venue.id)->kitchen == KitchenPlan{});
    }

    void anOrdersWayIsReadAsItWasWritten()
    {
        KitchenPlan plan;
        plan.courses = {{{m_menu.categories[0].items[0].id, {}, {}}, 3}};
        QVERIFY(run(SetKitchenPlan{{}, QStringLiteral("here"), plan}));
        const OrderId id = paid({});
        QVERIFY(act(RunStaffAction::Kind::Rush, id));
        QVERIFY(act(RunStaffAction::Kind::Bump, id));
        const Order order = OrderStore::read(db(), id).value();
        QVERIFY(order.state == OrderState::Ready);
        QVERIFY(order.isBumpedReady);
        QVERIFY(order.rushAt == m_clock.now());
        QVERIFY(order.promisedAt == m_clock.now().plusSeconds(900));
        QCOMPARE(order.firedCourse, 3);
        QCOMPARE(order.lines[0].course, 3);
        QCOMPARE(order.lines[0].station, QStringLiteral("pots"));
    }

    void anOrderForLaterOutlivesTheServer()
    {
        const Timestamp wanted = m_clock.now().plusSeconds(7200);
        const OrderId id = paid(wanted);
        restart();
        m_clock.advanceMs(wanted.plusSeconds(-901).ms - m_clock.now().ms);
        QCOMPARE(runJobs(), 0);
        restart();
        m_clock.advanceMs(wanted.plusSeconds(-900).ms - m_clock.now().ms);
        QCOMPARE(runJobs(), 1);
        QVERIFY(OrderStore::read(db(), id)->firedAt == m_clock.now());
        QCOMPARE(OrderStore::read(db(), id)->code.issue, 1);
        restart();
        QCOMPARE(runJobs(), 0);
    }

private:
    [[nodiscard]] storage::Database& db() { return *m_database; }
    void restart()
    {
        m_logic = std::make_unique<ServerLogic>(db(), m_clock, m_random, LogicOptions{});
    }
    engine::Outcome run(std::any command)
    {
        std::vector<engine::Envelope> batch;
        batch.push_back({std::move(command), {}, {}});
        return std::move(m_logic->engine().process(batch).outcomes.front());
    }
    OrderId paid(Timestamp scheduledFor)
    {
        Cart cart;
        cart.storeSlug = QStringLiteral("here");
        cart.lines.push_back({m_menu.categories[0].items[0].id, 1, {}, {}, {}});
        cart.scheduledFor = scheduledFor;
        const auto placed = run(PlaceOrder{cart, PaymentFlow::Intent});
        const OrderId id(placed->body.value(QLatin1String("orderId")).toString());
        if (!run(ApplyPaymentOutcome{id, OrderTrigger::PaymentSucceeded, "paid"}))
            qFatal("not paid");
        return id;
    }
    engine::Outcome act(RunStaffAction::Kind kind, const OrderId& order)
    {
        RunStaffAction action;
        action.staff = {m_venue.id, StaffId(QByteArray("stf_1")), SessionId(QByteArray("ses_1")),
                        Role::Kitchen, QStringLiteral("cook")};
        action.kind = kind;
        action.order = order;
        return run(action);
    }
    // Runs what is due, as the runner would; answers how many jobs that were.
    int runJobs()
    {
        const auto leased = run(jobs::LeaseJobs{{{orderjobs::fire, 10, 20}}, 60'000});
        const std::vector<jobs::Job> due = jobs::leasedJobs(leased->body);
        OrderJobHandler handler;
        for (const jobs::Job& job : due)
            handler.run(job, [&](jobs::JobResult result) {
                QVERIFY(run(jobs::CompleteJob{job.id, job.attempt, std::move(result), {}}));
            });
        return static_cast<int>(due.size());
    }

    BothDatabases m_both;
    std::unique_ptr<storage::Database> m_database;
    ManualClock m_clock;
    SeededRandom m_random{1};
    std::unique_ptr<ServerLogic> m_logic;
    VenueSettings m_venue;
    Menu m_menu;
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::KitchenRowsTest)
#include "tst_kitchenrows.moc"
