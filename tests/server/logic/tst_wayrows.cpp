// The rows of transfers, wallets, parts and due orders on both databases: written by the handlers,
// read back.
#include "core/cash/cashcommands.h"
#include "core/payments/paymentrules.h"
#include "core/staff/staffcommands.h"
#include "core/transfers/transfercommands.h"
#include "core/wallets/walletcommands.h"
#include "server/ledger/journalcheck.h"
#include "server/serverlogic.h"
#include "tests/server/storage/bothdatabases.h"
#include "tests/support/manualclock.h"
#include "tests/support/seededrandom.h"

namespace servery::testing {

class WayRowsTest : public QObject
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
    void rulesAreReadAsTheyWereWritten();
    void partsAndTransfersAreReadAsTheyWereWritten();
    void aDueOrderIsReadAsItWasWritten();
    void aWalletIsReadAsItWasWritten();
    void whatBuysCreditIsReadAsItWasWritten();
    void aTipIsReadAsItWasWritten();

private:
    storage::Database& db() { return *m_database; }
    engine::Outcome run(std::any command)
    {
        std::vector<engine::Envelope> batch;
        batch.push_back({std::move(command), {}, {}});
        return std::move(m_logic->engine().process(batch).outcomes.front());
    }
    // For 500.
    OrderId order()
    {
        Cart cart;
        cart.storeSlug = m_venue.slug;
        cart.lines.push_back(
            {MenuStore::readMenu(db(), m_venue).categories[0].items[0].id, 1, {}, {}, {}});
        PlaceOrder command{cart};
        command.startsPayment = false;
        return OrderId(run(command)->body["orderId"].toString());
    }
    PaymentId start(const OrderId& order, PaymentFlow flow, std::optional<std::int64_t> cents = {})
    {
        const auto started = run(StartPayment{order, flow, cents});
        return started ? PaymentId(started->body["paymentId"].toString()) : PaymentId();
    }

    BothDatabases m_both;
    std::unique_ptr<storage::Database> m_database;
    ManualClock m_clock;
    SeededRandom m_random{5};
    std::unique_ptr<ServerLogic> m_logic;
    VenueSettings m_venue;
    PaymentRules m_rules;
    StaffPrincipal m_manager;
};

void WayRowsTest::init()
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
    QVERIFY(run(SetPaymentMethods{venue.slug, {"cash", "bank_transfer", "wallet", "stripe"}}));
    MenuItem tea;
    tea.name = QStringLiteral("Tea");
    tea.kitchenName = tea.name;
    tea.priceCents = 500;
    QVERIFY(run(ImportMenu{venue.slug, {{{}, QStringLiteral("All"), {tea}}}}));
    m_venue = *VenueStore::readBySlug(db(), venue.slug);
    m_manager = {m_venue.id, StaffId(QByteArray("stf_1")), SessionId(QByteArray("ses_1")),
                 Role::Manager, QStringLiteral("M")};
    m_rules = {};
    m_rules.payOnPickupCents = 500;
    m_rules.account = {QStringLiteral("Here"), "062000", "12345678", {}, {}};
    SetPaymentRules set;
    set.storeSlug = venue.slug;
    set.rules = m_rules;
    QVERIFY(run(set));
    RunDrawerAction open{m_manager, RunDrawerAction::Kind::Open};
    open.amountCents = 10'000;
    QVERIFY(run(open));
}

void WayRowsTest::rulesAreReadAsTheyWereWritten()
{
    const PaymentRules stored = PaymentRulesStore::read(db(), m_venue.id);
    QCOMPARE(stored.payOnPickupCents, std::int64_t{500});
    QCOMPARE(stored.account.bsb, QByteArray("062000"));
    QCOMPARE(stored.account.account, QByteArray("12345678"));
}

void WayRowsTest::partsAndTransfersAreReadAsTheyWereWritten()
{
    const OrderId id = order();
    const PaymentId first = start(id, PaymentFlow::BankTransfer, 200);
    const QByteArray reference = PaymentStore::read(db(), first)->reference;
    QVERIFY(!reference.isEmpty());
    QCOMPARE(TransferStore::readAwaited(db(), m_venue.id).size(), std::size_t{1});
    const std::vector<BankLine> lines{
        {{}, "2026-11-26", 200, "AUD", QString::fromLatin1(reference), {}},
        {{}, "2026-11-26", 900, "AUD", QStringLiteral("a gift"), QStringLiteral("Aunt")}};
    QVERIFY(run(ImportBankLines{m_manager, lines, keysOf(lines)}));
    QVERIFY(PaymentStore::read(db(), first)->isHeld);
    QCOMPARE(OrderStore::read(db(), id)->heldCents, std::int64_t{200});
    QVERIFY(OrderStore::read(db(), id)->isSplit);
    const auto open = TransferStore::readOpen(db(), m_venue.id, 10);
    QCOMPARE(open.size(), std::size_t{1});
    QCOMPARE(open[0].line.text, QStringLiteral("a gift"));
    QCOMPARE(open[0].line.payer, QStringLiteral("Aunt"));
    DecideBankLine dismiss{m_manager, open[0].id};
    dismiss.note = QStringLiteral("kept");
    QVERIFY(run(dismiss));
    QVERIFY(TransferStore::readOpen(db(), m_venue.id, 10).empty());
    QVERIFY(run(TakeCash{m_manager, start(id, PaymentFlow::Cash), {}}));
    const auto part = PaymentStore::read(db(), first);
    QVERIFY(part->settledOrder && !part->isHeld);
    QCOMPARE(part->appliedCents, std::int64_t{200});
    // Held first, then the order's.
    QCOMPARE(LedgerStore::readByPayment(db(), m_venue.id, first).size(), std::size_t{2});
    QVERIFY(OrderStore::read(db(), id)->state == OrderState::PaymentSucceeded);
    QCOMPARE(checkJournal(db()).fault, QString());
}

void WayRowsTest::aDueOrderIsReadAsItWasWritten()
{
    const OrderId id = order();
    const PaymentId cash = start(id, PaymentFlow::Cash);
    QVERIFY(OrderStore::read(db(), id)->isDue);
    QCOMPARE(DisplayStore::readUnpainted(db()).size(), std::size_t{1});
    QVERIFY(run(TakeCash{m_manager, cash, {}}));
    QCOMPARE(OrderStore::read(db(), id)->paidAt, m_clock.now());
}

void WayRowsTest::aWalletIsReadAsItWasWritten()
{
    const QByteArray phone = "+61491570156";
    QVERIFY(run(AddCredit{m_manager, phone, 800, {}}));
    QVERIFY(run(SpendCredit{order(), {}, m_manager, phone, {}}));
    const auto wallet = WalletStore::readByPhone(db(), m_venue.id, phone);
    QCOMPARE(wallet->balanceCents, std::int64_t{300});
    const auto moves = WalletStore::readMoves(db(), wallet->id, {}, 10);
    QCOMPARE(moves.size(), std::size_t{2});
    QCOMPARE(moves[0].orderNumber + moves[1].orderNumber, 101);
    QCOMPARE(moves[0].amountCents + moves[1].amountCents, std::int64_t{300});
    QCOMPARE(moves[0].at, m_clock.now());
    QCOMPARE(checkJournal(db()).fault, QString());
}

// Money without an order: of the wallet, of a refund that failed, and of what waits for a manager.
void WayRowsTest::whatBuysCreditIsReadAsItWasWritten()
{
    const QByteArray phone = "+61491570156";
    QVERIFY(run(SetPaymentMethods{m_venue.slug, {"cash", "wallet", "stripe"}, true}));
    QVERIFY(run(AddCredit{m_manager, phone, 800, {}}));
    const WalletId wallet = WalletStore::readByPhone(db(), m_venue.id, phone)->id;
    const auto begun = run(StartTopUp{wallet, 700});
    const PaymentId id(begun->body["paymentId"].toString());
    const auto paid = [this, &id](std::int64_t cents) {
        return run(RecordPaymentFact{
            id, "pi_1",
            PaymentFact{PaymentFact::Kind::Succeeded, m_clock.now(), cents, "AUD", {}}});
    };
    QVERIFY(paid(600));
    const auto parked = MoneyQueueStore::readParked(db(), m_venue.id, true, 10);
    QCOMPARE(parked.size(), std::size_t{1});
    QVERIFY(parked[0].order.isEmpty());
    DecideMoney decide{m_manager, parked[0].id, MoneyDecision::Accept, QStringLiteral("kept")};
    QVERIFY(run(decide));
    const auto stored = PaymentStore::read(db(), id);
    QVERIFY(isTopUp(*stored) && stored->settledOrder);
    QCOMPARE(stored->wallet, wallet);
    QCOMPARE(stored->appliedCents, std::int64_t{600});
    QCOMPARE(WalletStore::read(db(), wallet)->balanceCents, std::int64_t{1400});
    QVERIFY(run(RefundPayment{m_manager, id, {500, {}}, QStringLiteral("asked")}));
    // An order's refund that becomes credit.
    const PaymentId cash = start(order(), PaymentFlow::Cash);
    QVERIFY(run(TakeCash{m_manager, cash, {}}));
    const auto credited = run(
        RefundPayment{m_manager, cash, {200, {}}, QStringLiteral("cold"), RefundTo::Wallet, phone});
    QVERIFY(credited);
    const auto refund =
        PaymentStore::readRefund(db(), RefundId(credited->body["refundId"].toString()));
    QCOMPARE(refund->wallet, wallet);
    QCOMPARE(PaymentStore::read(db(), cash)->creditedCents, std::int64_t{200});
    QCOMPARE(PaymentStore::read(db(), cash)->refundWallet, wallet);
    QCOMPARE(WalletStore::read(db(), wallet)->balanceCents, std::int64_t{1100});
    QCOMPARE(checkJournal(db()).fault, QString());
}

void WayRowsTest::aTipIsReadAsItWasWritten()
{
    const OrderId id = order();
    const PaymentId cash = start(id, PaymentFlow::Cash);
    QVERIFY(run(TakeCash{m_manager, cash, 1000, 250}));
    QCOMPARE(OrderStore::read(db(), id)->tipCents, std::int64_t{250});
    QCOMPARE(OrderStore::read(db(), id)->amountCents, std::int64_t{750});
    QCOMPARE(PaymentStore::read(db(), cash)->amountCents, std::int64_t{750});
    QCOMPARE(checkJournal(db()).fault, QString());
}

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::WayRowsTest)
#include "tst_wayrows.moc"
