// A customer's credit: bought, spent and given back, never below nothing, and never another
// venue's.
#include "tests/server/logic/waysfixture.h"

#include "server/orders/dinerorders.h"
#include "server/payments/paymentroutes.h"
#include "server/wallets/wallethandler.h"
#include "server/wallets/walletroutes.h"
#include "tests/server/logic/routecalls.h"

#include <QTest>

using namespace servery;
using namespace servery::testing;

namespace {

// Which limit a refusal names.
QString limitOf(const engine::Outcome& outcome)
{
    return outcome ? QString() : outcome.error().members.value(QLatin1String("limit")).toString();
}

} // namespace

class WalletsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void creditIsBoughtForCash();
    void whatCannotBeAdded_data();
    void whatCannotBeAdded();
    void creditPaysAndComesBack();
    void sixtyFourAtOnceNeverOverdraw();
    void sixtyFourRefundsAtOnceGiveBackOnce();
    void anotherVenuesWalletIsNobodys();
    void staffSpendTheCreditOfTheOrdersNumber();
    void creditEnds();
    void aNumberIsProvenByItsCode();
    void codesAreLimited();
    void anAddressAsksForAFewCodes();
    void aVenueSendsSoManyCodes();
};

void WalletsTest::creditIsBoughtForCash()
{
    WaysFixture ways;
    const auto added =
        ways.logic.run(AddCredit{ways.logic.staff(Role::Counter), WaysFixture::phone, 2000, 5000});
    QCOMPARE(codeOf(added), QByteArray());
    QCOMPARE(added->body.value(QLatin1String("changeCents")).toInt(), 3000);
    QCOMPARE(added->body.value(QLatin1String("balanceCents")).toInt(), 2000);
    QVERIFY(ways.addCredit(500).ok());
    const Wallet wallet = ways.wallet().value();
    QCOMPARE(wallet.balanceCents, std::int64_t{2500});
    QCOMPARE(ways.logic.balance("wallet/" + wallet.id.bytes()), std::int64_t{-2500});
    const auto drawer = DrawerStore::readOpen(ways.logic.database(), wallet.venue);
    QCOMPARE(expectedCents(*drawer), std::int64_t{102'500});
    QCOMPARE(ways.logic.balance("cash_drawer/" + drawer->id.bytes()), std::int64_t{102'500});
    QCOMPARE(WalletStore::readMoves(ways.logic.database(), wallet.id, {}, 10).size(),
             std::size_t{2});
    QCOMPARE(ways.logic.journalFault(), QString());
}

void WalletsTest::whatCannotBeAdded_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<qint64>("tendered");
    QTest::addColumn<int>("role");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char* name, qint64 cents, qint64 tendered, Role role,
                        const char* code) {
        QTest::newRow(name) << cents << tendered << static_cast<int>(role) << QByteArray(code);
    };
    row("nothing", 0, 0, Role::Counter, "amount_invalid");
    row("less", -100, 100, Role::Counter, "amount_invalid");
    row("no coins for it", 103, 200, Role::Counter, "cash_amount_invalid");
    row("too little given", 1000, 500, Role::Counter, "tender_insufficient");
    row("too much for a wallet", limits::walletCents + 5, limits::walletCents + 5, Role::Counter,
        "wallet_full");
    row("beyond counting", INT64_MAX, INT64_MAX, Role::Counter, "wallet_full");
    row("the kitchen", 1000, 1000, Role::Kitchen, "forbidden");
}

void WalletsTest::whatCannotBeAdded()
{
    QFETCH(qint64, cents);
    QFETCH(qint64, tendered);
    QFETCH(int, role);
    QFETCH(QByteArray, code);
    WaysFixture ways;
    QVERIFY(ways.addCredit(100).ok());
    const auto sizes = ways.logic.sizes();
    QCOMPARE(codeOf(ways.logic.run(AddCredit{ways.logic.staff(static_cast<Role>(role)),
                                             WaysFixture::phone, cents, tendered})),
             code);
    QCOMPARE(ways.logic.sizes(), sizes);
    QCOMPARE(ways.wallet()->balanceCents, std::int64_t{100});
}

void WalletsTest::creditPaysAndComesBack()
{
    WaysFixture ways;
    const OrderId order = ways.order();
    QCOMPARE(codeOf(ways.spend(order)), QByteArray("wallet_not_found"));
    QVERIFY(ways.addCredit(3000).ok());
    const auto refused = ways.spend(order);
    QCOMPARE(codeOf(refused), QByteArray("wallet_insufficient"));
    QCOMPARE(refused.error().members.value(QLatin1String("balanceCents")).toInt(), 3000);
    QCOMPARE(ways.picture(order), QByteArray("CREATED unpaid"));
    QVERIFY(ways.addCredit(1000).ok());
    const auto paid = ways.spend(order);
    QCOMPARE(codeOf(paid), QByteArray());
    QCOMPARE(ways.picture(order), QByteArray("PAYMENT_SUCCEEDED paid"));
    QCOMPARE(ways.wallet()->balanceCents, std::int64_t{500});
    QCOMPARE(codeOf(ways.spend(order)), QByteArray("invalid_transition"));
    QVERIFY(ways.logic
                .run(RefundPayment{ways.logic.staff(Role::Manager),
                                   ways.paymentOf(paid),
                                   {1500, {}},
                                   QStringLiteral("cold")})
                .ok());
    QCOMPARE(ways.picture(order), QByteArray("PAYMENT_SUCCEEDED partially_refunded"));
    const Wallet wallet = ways.wallet().value();
    QCOMPARE(wallet.balanceCents, std::int64_t{2000});
    QCOMPARE(ways.logic.balance("wallet/" + wallet.id.bytes()), std::int64_t{-2000});
    QCOMPARE(ways.logic.balance("refunds_payable"), std::int64_t{0});
    QCOMPARE(ways.logic.journalFault(), QString());
}

void WalletsTest::sixtyFourAtOnceNeverOverdraw()
{
    WaysFixture ways;
    QVERIFY(ways.addCredit(3500 * 20 + 3495).ok());
    std::vector<OrderId> orders;
    std::vector<std::any> commands;
    orders.reserve(64);
    commands.reserve(64);
    for (int i = 0; i < 64; ++i)
        orders.push_back(ways.order());
    for (const OrderId& order : orders)
        commands.emplace_back(SpendCredit{order, ways.wallet()->id});
    int paid = 0;
    for (const auto& outcome : ways.logic.runTogether(commands)) {
        paid += outcome ? 1 : 0;
        QVERIFY(outcome.ok() || codeOf(outcome) == "wallet_insufficient");
    }
    QCOMPARE(paid, 20);
    QCOMPARE(ways.wallet()->balanceCents, std::int64_t{3495});
    int states = 0;
    for (const OrderId& order : orders)
        states += ways.logic.stateOf(order) == "PAYMENT_SUCCEEDED" ? 1 : 0;
    QCOMPARE(states, 20);
    QCOMPARE(ways.logic.balance("wallet/" + ways.wallet()->id.bytes()), std::int64_t{-3495});
    QCOMPARE(ways.logic.journalFault(), QString());
}

void WalletsTest::sixtyFourRefundsAtOnceGiveBackOnce()
{
    WaysFixture ways;
    QVERIFY(ways.addCredit(3500).ok());
    const OrderId order = ways.order();
    const PaymentId payment = ways.paymentOf(ways.spend(order));
    const std::vector<std::any> commands(
        64,
        RefundPayment{ways.logic.staff(Role::Manager), payment, {}, QStringLiteral("all of it")});
    int given = 0;
    for (const auto& outcome : ways.logic.runTogether(commands))
        given += outcome ? 1 : 0;
    QCOMPARE(given, 1);
    QCOMPARE(ways.wallet()->balanceCents, std::int64_t{3500});
    QCOMPARE(ways.picture(order), QByteArray("PAYMENT_SUCCEEDED refunded"));
}

void WalletsTest::anotherVenuesWalletIsNobodys()
{
    WaysFixture ways;
    QVERIFY(ways.addCredit(5000).ok());
    const OrderId elsewhere = ways.order(LogicFixture::there);
    QCOMPARE(codeOf(ways.logic.run(SpendCredit{elsewhere, ways.wallet()->id})),
             QByteArray("wallet_not_found"));
    QCOMPARE(codeOf(ways.spend(elsewhere, {}, LogicFixture::there)),
             QByteArray("wallet_not_found"));
    QCOMPARE(ways.wallet()->balanceCents, std::int64_t{5000});
    QVERIFY(ways.addCredit(10000, LogicFixture::there).ok());
    QVERIFY(ways.wallet()->id != ways.wallet(LogicFixture::there)->id);
}

void WalletsTest::staffSpendTheCreditOfTheOrdersNumber()
{
    WaysFixture ways;
    RouteCalls calls(ways.logic);
    DinerOrders diners(calls.edge(), DinerOptions{});
    PaymentWaiters waiters(calls.edge(), 1000);
    WalletRoutes wallets(calls.edge(), calls.staff(), waiters, QByteArray(40, 'k'));
    PaymentRoutes payments(calls.edge(), diners, waiters, calls.staff());
    payments.setWallet(
        [&](const StartPayment& start, const PaymentRoutes::Asker& asker, const QJsonObject& body) {
            return wallets.readSpending(start, asker, body);
        },
        [&](const QByteArray& token) { return wallets.holderOf(token); });
    payments.addTo(calls.router());
    const OrderId order = ways.order();
    // The number that the sample cart has.
    QCOMPARE(ways.logic.order(order).phone, QByteArray(WaysFixture::phone));
    const auto pay = [&](Role role, const OrderId& which,
                         const QString& slug = LogicFixture::here) {
        return calls.post("/api/payments/initiate", calls.tokenOf(ways.logic.staff(role, slug)),
                          {{"orderId", which.toString()}, {"method", "wallet"}});
    };
    QCOMPARE(pay(Role::Counter, order).code, QByteArray("wallet_not_found"));
    QVERIFY(ways.addCredit(5000).ok());
    // What is unknown comes before what is not allowed.
    QCOMPARE(pay(Role::Kitchen, OrderId(QByteArray("ord_0"))).code, QByteArray("order_not_found"));
    QCOMPARE(pay(Role::Counter, order, LogicFixture::there).code, QByteArray("order_not_found"));
    QCOMPARE(pay(Role::Kitchen, order).code, QByteArray("forbidden"));
    QCOMPARE(ways.picture(order), QByteArray("CREATED unpaid"));
    QCOMPARE(pay(Role::Counter, order).status, 200);
    QCOMPARE(ways.picture(order), QByteArray("PAYMENT_SUCCEEDED paid"));
}

void WalletsTest::creditEnds()
{
    WaysFixture ways;
    SetPaymentRules rules;
    rules.storeSlug = LogicFixture::here;
    rules.rules.walletDays = 30;
    QVERIFY(ways.logic.run(rules).ok());
    QVERIFY(ways.addCredit(5000).ok());
    const WalletId id = ways.wallet()->id;
    ways.logic.clock().advanceSeconds(29 * 24 * 3600);
    QVERIFY(ways.logic.run(ExpireWallet{id}).ok());
    QCOMPARE(ways.wallet()->balanceCents, std::int64_t{5000});
    ways.logic.clock().advanceSeconds(24 * 3600);
    // Spending what has ended finds nothing, whether or not the job has run.
    const OrderId order = ways.order();
    QCOMPARE(codeOf(ways.spend(order)), QByteArray("wallet_insufficient"));
    QCOMPARE(ways.wallet()->balanceCents, std::int64_t{0});
    QVERIFY(ways.logic.run(ExpireWallet{id}).ok());
    QCOMPARE(ways.logic.balance("wallet/" + id.bytes()), std::int64_t{0});
    QCOMPARE(ways.logic.balance("write_offs"), std::int64_t{-5000});
    QCOMPARE(ways.logic.journalFault(), QString());
}

void WalletsTest::aNumberIsProvenByItsCode()
{
    WaysFixture ways;
    const QByteArray key =
        WalletStore::phoneKey(ways.logic.venue(LogicFixture::here), WaysFixture::phone);
    const auto prove = [&](const QByteArray& code) {
        return ways.logic.run(ProveWallet{LogicFixture::here, WaysFixture::phone, code});
    };
    QCOMPARE(codeOf(prove("123456")), QByteArray("otp_expired"));
    QVERIFY(ways.logic.run(SendWalletCode{LogicFixture::here, WaysFixture::phone}).ok());
    const WalletCode code = *WalletStore::readCode(ways.logic.database(), key);
    const QByteArray right = walletCodeText(LogicFixture::pepper, code);
    QCOMPARE(ways.logic.jobs("wallet.code", "wallet.code:" + key + ":1"), std::int64_t{1});
    QCOMPARE(codeOf(prove("12345")), QByteArray("otp_malformed"));
    const auto wrong = prove(LogicFixture::wrongCodeFor(right));
    QCOMPARE(codeOf(wrong), QByteArray("otp_incorrect"));
    QCOMPARE(wrong.error().members.value(QLatin1String("attemptsLeft")).toInt(), 4);
    QVERIFY(!ways.wallet());
    QVERIFY(prove(right).ok());
    QVERIFY(ways.wallet().has_value());
    QCOMPARE(codeOf(prove(right)), QByteArray("otp_expired")); // used up
    // Another venue's code is another.
    QVERIFY(ways.logic.run(SendWalletCode{LogicFixture::there, WaysFixture::phone}).ok());
    QCOMPARE(codeOf(ways.logic.run(ProveWallet{LogicFixture::there, WaysFixture::phone, right})),
             QByteArray("otp_incorrect"));
}

void WalletsTest::codesAreLimited()
{
    WaysFixture ways;
    const SendWalletCode send{LogicFixture::here, WaysFixture::phone};
    for (int i = 0; i < WalletCodeLimits{}.perNumber; ++i)
        QVERIFY(ways.logic.run(send).ok());
    const auto refused = ways.logic.run(send);
    QCOMPARE(codeOf(refused), QByteArray("too_many_codes"));
    QCOMPARE(limitOf(refused), QStringLiteral("number"));
    QCOMPARE(refused.error().retryAfterSeconds, 3600);
    for (int i = 0; i < limits::walletCodeAttempts; ++i)
        (void)ways.logic.run(ProveWallet{LogicFixture::here, WaysFixture::phone, "000000"});
    QCOMPARE(codeOf(ways.logic.run(ProveWallet{LogicFixture::here, WaysFixture::phone, "000001"})),
             QByteArray("otp_locked"));
    ways.logic.clock().advanceSeconds(3600);
    QVERIFY(ways.logic.run(send).ok());
    LogicFixture silent(false);
    (void)silent.run(SetPaymentMethods{LogicFixture::here, {"wallet"}});
    QCOMPARE(codeOf(silent.run(send)), QByteArray("method_unavailable"));
}

void WalletsTest::anAddressAsksForAFewCodes()
{
    WaysFixture ways;
    RouteCalls calls(ways.logic);
    PaymentWaiters waiters(calls.edge(), 1000);
    WalletRoutes routes(calls.edge(), calls.staff(), waiters, QByteArray(40, 'k'));
    routes.addTo(calls.router());
    int asked = 0;
    const auto ask = [&](const char* peer) {
        calls.setPeer(QHostAddress(QString::fromLatin1(peer)));
        const QString number = QStringLiteral("+61491%1").arg(++asked, 6, 10, QLatin1Char('0'));
        return calls.post("/api/credits/code", {},
                          {{"storeSlug", LogicFixture::here}, {"phone", number}});
    };
    for (int i = 0; i < WalletCodeLimits{}.perAddress; ++i) {
        QCOMPARE(ask("2001:db8:1:2::7").status, 200);
        ways.logic.clock().advanceSeconds(60);
    }
    const std::int64_t sent = ways.logic.count("select count(*) from jobs");
    // The same household from another of its addresses; the first code leaves the hour in half.
    const Answer refused = ask("2001:db8:1:2:ffff::8");
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.code, QByteArray("too_many_codes"));
    QCOMPARE(refused.body["limit"].toString(), QStringLiteral("address"));
    QCOMPARE(refused.retryAfterSeconds, 1800);
    QCOMPARE(ways.logic.count("select count(*) from jobs"), sent);
    QCOMPARE(ask("203.0.113.7").status, 200);
    ways.logic.clock().advanceSeconds(1799);
    QCOMPARE(ask("2001:db8:1:2::7").retryAfterSeconds, 1);
    ways.logic.clock().advanceSeconds(1);
    QCOMPARE(ask("2001:db8:1:2::7").status, 200);
    QCOMPARE(ways.logic.counter("servery_credit_codes_sent_total"),
             std::int64_t{WalletCodeLimits{}.perAddress + 2});
    QCOMPARE(ways.logic.counter("servery_credit_codes_refused_total"), std::int64_t{2});
}

void WalletsTest::aVenueSendsSoManyCodes()
{
    WaysFixture ways;
    const auto ask = [&](int n, const QString& slug) {
        SendWalletCode send{slug, "+61491" + QByteArray::number(100'000 + n)};
        send.client = QByteArray::number(n); // never the same
        return ways.logic.run(send);
    };
    const int most = WalletCodeLimits{}.perVenue;
    for (int n = 0; n < most; ++n)
        QVERIFY(ask(n, LogicFixture::here).ok());
    const auto refused = ask(most, LogicFixture::here);
    QCOMPARE(codeOf(refused), QByteArray("too_many_codes"));
    QCOMPARE(limitOf(refused), QStringLiteral("venue"));
    QCOMPARE(refused.error().retryAfterSeconds, 3600);
    QVERIFY(ask(most, LogicFixture::there).ok());
    ways.logic.clock().advanceSeconds(3600);
    QVERIFY(ask(most, LogicFixture::here).ok());
}

QTEST_GUILESS_MAIN(WalletsTest)
#include "tst_wallets.moc"
