// Credit that is bought by card, and refunds that become credit: once each, never more than was
// paid, and the books say where every cent is.
#include "tests/server/logic/topupdesk.h"

#include <QTest>

using namespace servery;
using namespace servery::testing;

using Desk = TopUpDesk;

class TopUpsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCardBuysCredit();
    void whatCannotBegin_data();
    void whatCannotBegin();
    void oneIsOpenAtATime();
    void notMoreThanAFewAnHour();
    void newsThatOvertakesIsKept();
    void theWrongAmountGoesBack_data();
    void theWrongAmountGoesBack();
    void aFullWalletTakesNothing();
    void aManagerDecidesWhereMoneyIsParked();
    void staffGiveBackWhatIsLeftOfIt();
    void aFailedRefundWaitsForTheManager_data();
    void aFailedRefundWaitsForTheManager();
    void whatWasSpentAndWentBackIsLost();
    void whatWentBackByAnotherHandIsNoCreditAgain();
    void disputedCreditCannotBeSpent_data();
    void disputedCreditCannotBeSpent();
    void aCardsRefundBecomesCredit();
    void aRefundOpensAWallet();
    void whatCannotBecomeCredit();
    void sixtyFourRefundsAtOnceAreOne();
    void cashBecomesCreditAndStaysInTheDrawer();
    void theProvidersOwnRefundComesOnTop();
};

void TopUpsTest::aCardBuysCredit()
{
    Desk desk;
    const PaymentId id = desk.begun(5000);
    const Payment asked = desk.logic.payment(id);
    QVERIFY(asked.providerRequest.contains("client_reference_id=" + id.bytes()));
    QVERIFY(asked.providerRequest.contains("=5000&"));
    // By this a lost answer is found again.
    QVERIFY(asked.providerRequest.contains("metadata[payment_id]=" + id.bytes()));
    QCOMPARE(desk.credit(), std::int64_t{100});
    // Twice, and as the intent's own news as well: bought once.
    QVERIFY(desk.logic.deliver(Desk::paid(id, 5000)).ok());
    QVERIFY(desk.logic.deliver(Desk::paid(id, 5000)).ok());
    QVERIFY(desk.logic.deliver(stripebodies::succeeded("pi_" + id.bytes(), 5000)).ok());
    QCOMPARE(desk.credit(), std::int64_t{5100});
    QVERIFY(desk.logic.postings(desk.wallet()->id.bytes())
                .contains("payment_received card_clearing/stripe +5000 AUD"));
    QCOMPARE(desk.logic.balance("card_clearing/stripe"), std::int64_t{5000});
    QCOMPARE(desk.logic.count("select count(*) from jobs where kind = 'stripe.fees'"),
             std::int64_t{1});
    RecordFees fees{id};
    fees.feeCents = 175;
    fees.currency = "AUD";
    fees.askedAt = desk.logic.clock().now();
    QVERIFY(desk.logic.run(fees).ok());
    QCOMPARE(desk.logic.balance("fees"), std::int64_t{175});
    QCOMPARE(desk.logic.balance("card_clearing/stripe"), std::int64_t{4825});
    QCOMPARE(desk.logic.balance("sales"), std::int64_t{0});
    const auto moves = WalletStore::readMoves(desk.logic.database(), desk.wallet()->id, {}, 10);
    QCOMPARE(moves.size(), std::size_t{2});
    QCOMPARE(moves.front().cause, id.bytes());
    QVERIFY(desk.isSound());
}

void TopUpsTest::whatCannotBegin_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QStringList>("methods");
    QTest::addColumn<QByteArray>("code");
    const QStringList all{"stripe", "wallet"};
    QTest::newRow("nothing") << qint64{0} << all << QByteArray("amount_invalid");
    QTest::newRow("less") << qint64{-500} << all << QByteArray("amount_invalid");
    QTest::newRow("next to nothing") << qint64{99} << all << QByteArray("amount_invalid");
    QTest::newRow("beyond counting") << qint64{INT64_MAX} << all << QByteArray("amount_invalid");
    QTest::newRow("more than fits")
        << qint64{limits::walletCents - 50} << all << QByteArray("wallet_full");
    QTest::newRow("no cards here")
        << qint64{500} << QStringList{"wallet"} << QByteArray("method_unavailable");
    QTest::newRow("no wallets here")
        << qint64{500} << QStringList{"stripe"} << QByteArray("method_unavailable");
}

void TopUpsTest::whatCannotBegin()
{
    QFETCH(qint64, cents);
    QFETCH(QStringList, methods);
    QFETCH(QByteArray, code);
    Desk desk;
    QVERIFY(desk.logic.run(SetPaymentMethods{LogicFixture::here, methods}).ok());
    const auto sizes = desk.logic.sizes();
    QCOMPARE(codeOf(desk.topUp(cents)), code);
    QCOMPARE(codeOf(desk.logic.run(StartTopUp{WalletId(QByteArray("wal_nobody")), 500})),
             QByteArray("wallet_not_found"));
    QCOMPARE(desk.logic.sizes(), sizes);
}

void TopUpsTest::oneIsOpenAtATime()
{
    Desk desk;
    const PaymentId first = desk.begun(2000);
    QCOMPARE(desk.paymentOf(desk.topUp(2000)), first);
    const PaymentId second = desk.begun(3000);
    QVERIFY(second != first);
    QCOMPARE(desk.logic.jobs("stripe.close", "close:" + first.bytes()), std::int64_t{1});
    // Closing came too late, and the diner paid both: both are credit, since both were asked for.
    (void)desk.logic.deliver(Desk::paid(first, 2000));
    (void)desk.logic.deliver(Desk::paid(second, 3000));
    QCOMPARE(desk.credit(), std::int64_t{5100});
    QVERIFY(desk.isSound());
}

void TopUpsTest::notMoreThanAFewAnHour()
{
    Desk desk;
    for (int i = 0; i < limits::topUpsPerHour; ++i)
        QVERIFY(desk.topUp(1000 + i).ok());
    const auto refused = desk.topUp(5000);
    QCOMPARE(codeOf(refused), QByteArray("too_many_top_ups"));
    QCOMPARE(refused.error().retryAfterSeconds, 3600);
    desk.logic.clock().advanceSeconds(3600);
    QVERIFY(desk.topUp(5000).ok());
}

void TopUpsTest::newsThatOvertakesIsKept()
{
    Desk desk;
    const PaymentId id = desk.paymentOf(desk.topUp(2000));
    QVERIFY(desk.logic.deliver(Desk::paid(id, 2000)).ok()); // the session is not known yet
    QCOMPARE(desk.credit(), std::int64_t{100});
    RecordProviderObject made{id};
    made.session = "cs_" + id.bytes();
    QVERIFY(desk.logic.run(made).ok());
    QCOMPARE(desk.credit(), std::int64_t{2100});
    QVERIFY(desk.isSound());
}

void TopUpsTest::theWrongAmountGoesBack_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QByteArray>("currency");
    QTest::newRow("less") << qint64{1999} << QByteArray("aud");
    QTest::newRow("more") << qint64{2001} << QByteArray("aud");
    QTest::newRow("another currency") << qint64{2000} << QByteArray("usd");
}

void TopUpsTest::theWrongAmountGoesBack()
{
    QFETCH(qint64, cents);
    QFETCH(QByteArray, currency);
    Desk desk;
    const PaymentId id = desk.begun(2000);
    QVERIFY(desk.logic.deliver(Desk::paid(id, cents, currency.constData())).ok());
    QCOMPARE(desk.credit(), std::int64_t{100});
    QCOMPARE(desk.refundsOf(id).size(), std::size_t{1});
    QCOMPARE(desk.logic.alarms(OrderId(desk.wallet()->id.bytes())), QStringList{"amount_mismatch"});
    desk.giveBack(id);
    const Payment after = desk.logic.payment(id);
    QCOMPARE(after.refundedCents, cents);
    QCOMPARE(desk.logic.balance("card_clearing/stripe", LogicFixture::here, currency.toUpper()),
             std::int64_t{0});
    QVERIFY(desk.isSound());
}

void TopUpsTest::aFullWalletTakesNothing()
{
    Desk desk;
    const PaymentId id = desk.begun(2000);
    QVERIFY(desk.addCredit(limits::walletCents - 1000).ok());
    QVERIFY(desk.logic.deliver(Desk::paid(id, 2000)).ok());
    QCOMPARE(desk.credit(), limits::walletCents - 900);
    QCOMPARE(desk.refundsOf(id).size(), std::size_t{1});
    desk.giveBack(id);
    QCOMPARE(desk.logic.balance("unapplied_receipts"), std::int64_t{0});
    QVERIFY(desk.isSound());
}

void TopUpsTest::aManagerDecidesWhereMoneyIsParked()
{
    Desk desk;
    QVERIFY(desk.logic.run(SetPaymentMethods{LogicFixture::here, {"stripe", "wallet"}, true}).ok());
    const PaymentId id = desk.begun(2000);
    QVERIFY(desk.logic.deliver(Desk::paid(id, 1500)).ok());
    QCOMPARE(desk.refundsOf(id).size(), std::size_t{0});
    const auto parked = desk.parked();
    QCOMPARE(parked.size(), std::size_t{1});
    QVERIFY(parked.front().order.isEmpty());
    const DecideMoney accept{desk.logic.staff(Role::Manager), parked.front().id,
                             MoneyDecision::Accept, QStringLiteral("as it is")};
    QCOMPARE(codeOf(desk.logic.run(accept)), QByteArray());
    QCOMPARE(desk.credit(), std::int64_t{1600});
    QCOMPARE(codeOf(desk.logic.run(accept)), QByteArray("money_decided"));
    QCOMPARE(desk.logic.balance("unapplied_receipts"), std::int64_t{0});
    QVERIFY(desk.isSound());
}

void TopUpsTest::staffGiveBackWhatIsLeftOfIt()
{
    Desk desk(500);
    const PaymentId id = desk.bought(3000);
    QVERIFY(desk.spend(desk.order()).ok()); // 3500
    QCOMPARE(codeOf(desk.refund(id, 1000, RefundTo::Original)), QByteArray("wallet_insufficient"));
    QVERIFY(desk.addCredit(1200).ok());
    QCOMPARE(codeOf(desk.refund(id, 1000, RefundTo::Wallet)), QByteArray("method_unavailable"));
    QCOMPARE(codeOf(desk.refund(id, 1000, RefundTo::Original)), QByteArray());
    desk.giveBack(id);
    QCOMPARE(desk.credit(), std::int64_t{200});
    QCOMPARE(desk.logic.payment(id).refundedCents, std::int64_t{1000});
    QCOMPARE(desk.logic.balance("card_clearing/stripe"), std::int64_t{2000});
    QCOMPARE(desk.logic.balance("write_offs"), std::int64_t{0});
    QVERIFY(desk.isSound());
}

void TopUpsTest::aFailedRefundWaitsForTheManager_data()
{
    QTest::addColumn<MoneyDecision>("decision");
    QTest::addColumn<qint64>("spentCents"); // while it waits
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<qint64>("creditCents");
    QTest::addColumn<qint64>("atProviderCents");
    QTest::newRow("given back after all")
        << MoneyDecision::Refund << qint64{0} << QByteArray() << qint64{1000} << qint64{0};
    QTest::newRow("the customer keeps the credit")
        << MoneyDecision::Accept << qint64{0} << QByteArray() << qint64{4000} << qint64{3000};
    QTest::newRow("closed") << MoneyDecision::WriteOff << qint64{0} << QByteArray() << qint64{4000}
                            << qint64{3000};
    QTest::newRow("spent meanwhile")
        << MoneyDecision::Refund << qint64{3500} << QByteArray("wallet_insufficient") << qint64{500}
        << qint64{3000};
}

void TopUpsTest::aFailedRefundWaitsForTheManager()
{
    QFETCH(MoneyDecision, decision);
    QFETCH(qint64, spentCents);
    QFETCH(QByteArray, code);
    QFETCH(qint64, creditCents);
    QFETCH(qint64, atProviderCents);
    Desk desk(1000);
    const PaymentId id = desk.bought(3000);
    QVERIFY(desk.refund(id, {}, RefundTo::Original).ok());
    QCOMPARE(desk.credit(), std::int64_t{1000});
    QCOMPARE(desk.logic.count("select count(*) from jobs where kind = 'stripe.refund'"), 1);
    const OrderId about(desk.wallet()->id.bytes());
    const RecordRefundResult failed{desk.refundsOf(id).front(), RefundStatus::Failed};
    QVERIFY(desk.logic.run(failed).ok());
    QVERIFY(desk.logic.run(failed).ok());
    // The credit is the customer's again, a manager is told, and nothing else gives it back.
    QCOMPARE(desk.credit(), std::int64_t{4000});
    QCOMPARE(desk.logic.alarms(about), QStringList{"refund_failed"});
    const auto parked = desk.parked();
    QCOMPARE(parked.size(), std::size_t{1});
    QCOMPARE(toString(parked.front().kind), QByteArray("refund_failed"));
    QCOMPARE(parked.front().amountCents, std::int64_t{3000});
    QCOMPARE(codeOf(desk.refund(id, 100, RefundTo::Original)),
             QByteArray("refund_exceeds_payment"));
    QVERIFY(desk.isSound());
    if (spentCents > 0)
        QVERIFY(desk.spend(desk.order()).ok());
    const DecideMoney decide{desk.logic.staff(Role::Manager), parked.front().id, decision,
                             QStringLiteral("asked the customer")};
    QCOMPARE(codeOf(desk.logic.run(decide)), code);
    desk.giveBack(id);
    QCOMPARE(desk.credit(), creditCents);
    QCOMPARE(desk.logic.balance("card_clearing/stripe"), atProviderCents);
    QCOMPARE(desk.logic.balance("refunds_payable"), std::int64_t{0});
    QCOMPARE(desk.logic.balance("write_offs"), std::int64_t{0});
    QVERIFY(desk.isSound());
    if (code.isEmpty()) {
        QCOMPARE(codeOf(desk.logic.run(decide)), QByteArray("money_decided"));
        return;
    }
    // What cannot go back any more can still be closed.
    DecideMoney close = decide;
    close.decision = MoneyDecision::Accept;
    QVERIFY(desk.logic.run(close).ok());
    QVERIFY(desk.parked().empty());
    QVERIFY(desk.isSound());
}

void TopUpsTest::whatWasSpentAndWentBackIsLost()
{
    Desk desk(1000);
    const PaymentId id = desk.bought(3000);
    QVERIFY(desk.spend(desk.order()).ok()); // 500 is left
    QVERIFY(desk.logic.deliver(stripebodies::chargeRefunded("pi_" + id.bytes(), 3000, 3000)).ok());
    QCOMPARE(desk.credit(), std::int64_t{0});
    QCOMPARE(desk.logic.balance("write_offs"), std::int64_t{2500});
    QCOMPARE(desk.logic.balance("card_clearing/stripe"), std::int64_t{0});
    QVERIFY(desk.logic.alarms(OrderId(desk.wallet()->id.bytes())).contains("refunded_at_provider"));
    QVERIFY(desk.isSound());
}

void TopUpsTest::whatWentBackByAnotherHandIsNoCreditAgain()
{
    Desk desk(100);
    const PaymentId id = desk.bought(3000);
    QVERIFY(desk.refund(id, 500, RefundTo::Original).ok());
    QCOMPARE(desk.credit(), std::int64_t{2600});
    // Somebody was quicker in the provider's pages, and ours is refused.
    QVERIFY(desk.logic.deliver(stripebodies::chargeRefunded("pi_" + id.bytes(), 3000, 500)).ok());
    QVERIFY(
        desk.logic.run(RecordRefundResult{desk.refundsOf(id).at(0), RefundStatus::Failed}).ok());
    QCOMPARE(desk.credit(), std::int64_t{2600});
    QCOMPARE(desk.logic.balance("write_offs"), std::int64_t{0});
    QVERIFY(desk.isSound());
}

void TopUpsTest::disputedCreditCannotBeSpent_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<qint64>("credit");
    QTest::addColumn<qint64>("lost");
    QTest::newRow("won") << QByteArray("won") << qint64{500} << qint64{0};
    QTest::newRow("lost") << QByteArray("lost") << qint64{0} << qint64{2500};
}

void TopUpsTest::disputedCreditCannotBeSpent()
{
    QFETCH(QByteArray, end);
    QFETCH(qint64, credit);
    QFETCH(qint64, lost);
    Desk desk(1000);
    const PaymentId id = desk.bought(3000);
    QVERIFY(desk.spend(desk.order()).ok()); // 500 is left
    const QByteArray intent = "pi_" + id.bytes();
    stripebodies::Options options;
    options.at = 2000;
    QVERIFY(desk.logic.deliver(stripebodies::disputeEvent("created", intent, 3000, options)).ok());
    QCOMPARE(desk.credit(), std::int64_t{0});
    QCOMPARE(desk.logic.balance("disputes"), std::int64_t{3000});
    QVERIFY(desk.isSound());
    options.at = 3000;
    options.status = end;
    QVERIFY(desk.logic.deliver(stripebodies::disputeEvent("closed", intent, 3000, options)).ok());
    QCOMPARE(desk.credit(), credit);
    QCOMPARE(desk.logic.balance("write_offs"), lost);
    QCOMPARE(desk.logic.balance("unapplied_receipts"), std::int64_t{0});
    QCOMPARE(desk.logic.balance("disputes"), std::int64_t{0});
    QVERIFY(desk.isSound());
}

void TopUpsTest::aCardsRefundBecomesCredit()
{
    Desk desk;
    const PaymentId id = desk.paidByCard();
    const auto given = desk.refund(id, 1500, RefundTo::Wallet, WaysFixture::phone);
    QCOMPARE(codeOf(given), QByteArray());
    QCOMPARE(given->body.value("status").toString(), QString("succeeded"));
    QCOMPARE(given->body.value("walletId").toString(), desk.wallet()->id.toString());
    QCOMPARE(desk.credit(), std::int64_t{1600});
    // The provider still has all of it, and is never asked.
    QCOMPARE(desk.logic.balance("card_clearing/stripe"), std::int64_t{3500});
    QCOMPARE(desk.logic.count("select count(*) from jobs where kind = 'stripe.refund'"),
             std::int64_t{0});
    QCOMPARE(desk.picture(desk.logic.payment(id).order),
             QByteArray("PAYMENT_SUCCEEDED partially_refunded"));
    QCOMPARE(codeOf(desk.refund(id, 2001, RefundTo::Wallet, WaysFixture::phone)),
             QByteArray("refund_exceeds_payment"));
    QVERIFY(desk.refund(id, 500, RefundTo::Original).ok());
    desk.giveBack(id);
    QVERIFY(desk.refund(id, {}, RefundTo::Wallet, WaysFixture::phone).ok());
    QCOMPARE(desk.credit(), std::int64_t{3100});
    QCOMPARE(desk.logic.balance("card_clearing/stripe"), std::int64_t{3000});
    QCOMPARE(desk.picture(desk.logic.payment(id).order), QByteArray("PAYMENT_SUCCEEDED refunded"));
    QVERIFY(desk.isSound());
}

void TopUpsTest::aRefundOpensAWallet()
{
    WaysFixture ways;
    const OrderId order = ways.order();
    const PaymentId id = ways.paymentOf(ways.start(order, PaymentFlow::Intent));
    QVERIFY(ways.succeed(id).ok());
    QVERIFY(!ways.wallet());
    // Not said whose: the number that the order has.
    const QByteArray number = ways.logic.order(order).phone;
    QVERIFY(!number.isEmpty());
    QCOMPARE(
        codeOf(ways.logic.run(RefundPayment{
            ways.logic.staff(Role::Manager), id, {}, QStringLiteral("cold"), RefundTo::Wallet})),
        QByteArray());
    const auto wallet = WalletStore::readByPhone(ways.logic.database(),
                                                 ways.logic.venue(LogicFixture::here), number);
    QVERIFY(wallet.has_value());
    QCOMPARE(wallet->balanceCents, std::int64_t{3500});
    QCOMPARE(ways.logic.balance("wallet/" + wallet->id.bytes()), std::int64_t{-3500});
    QCOMPARE(ways.logic.journalFault(), QString());
}

void TopUpsTest::whatCannotBecomeCredit()
{
    Desk desk;
    const PaymentId id = desk.paidByCard();
    const auto sizes = desk.logic.sizes();
    QCOMPARE(codeOf(desk.refund(id, 0, RefundTo::Wallet, WaysFixture::phone)),
             QByteArray("amount_invalid"));
    QCOMPARE(codeOf(desk.refund(id, INT64_MAX, RefundTo::Wallet, WaysFixture::phone)),
             QByteArray("refund_exceeds_payment"));
    QCOMPARE(codeOf(desk.refund(id, 100, RefundTo::Wallet, WaysFixture::phone, Role::Kitchen)),
             QByteArray("forbidden"));
    const RefundPayment elsewhere{desk.logic.staff(Role::Manager, LogicFixture::there),
                                  id,
                                  {},
                                  {},
                                  RefundTo::Wallet,
                                  WaysFixture::phone};
    QCOMPARE(codeOf(desk.logic.run(elsewhere)), QByteArray("payment_not_found"));
    QCOMPARE(desk.logic.sizes(), sizes);
    QVERIFY(desk.logic.run(SetPaymentMethods{LogicFixture::here, {"stripe"}}).ok());
    QCOMPARE(codeOf(desk.refund(id, 100, RefundTo::Wallet, WaysFixture::phone)),
             QByteArray("method_unavailable"));
    QCOMPARE(desk.credit(), std::int64_t{100});
}

void TopUpsTest::sixtyFourRefundsAtOnceAreOne()
{
    Desk desk;
    const PaymentId id = desk.paidByCard();
    std::vector<std::any> commands;
    commands.reserve(64);
    for (int i = 0; i < 64; ++i)
        commands.emplace_back(RefundPayment{desk.logic.staff(Role::Manager),
                                            id,
                                            {},
                                            QStringLiteral("cold"),
                                            i % 2 == 0 ? RefundTo::Wallet : RefundTo::Original,
                                            WaysFixture::phone});
    int given = 0;
    for (const auto& outcome : desk.logic.runTogether(commands))
        given += outcome ? 1 : 0;
    QCOMPARE(given, 1);
    QCOMPARE(desk.credit(), std::int64_t{3600});
    QVERIFY(desk.isSound());
}

void TopUpsTest::cashBecomesCreditAndStaysInTheDrawer()
{
    Desk desk;
    const PaymentId id = desk.paymentOf(desk.start(desk.order(), PaymentFlow::Cash));
    QVERIFY(desk.takeCash(id).ok());
    const auto drawer =
        DrawerStore::readOpen(desk.logic.database(), desk.logic.venue(LogicFixture::here));
    const std::int64_t before = expectedCents(*drawer);
    QVERIFY(desk.refund(id, 1000, RefundTo::Wallet, WaysFixture::phone).ok());
    QCOMPARE(desk.credit(), std::int64_t{1100});
    const auto after =
        DrawerStore::readOpen(desk.logic.database(), desk.logic.venue(LogicFixture::here));
    QCOMPARE(expectedCents(*after), before);
    QCOMPARE(desk.logic.balance("cash_drawer/" + drawer->id.bytes()), before);
    QVERIFY(desk.isSound());
}

void TopUpsTest::theProvidersOwnRefundComesOnTop()
{
    Desk desk;
    const PaymentId id = desk.paidByCard();
    QVERIFY(desk.refund(id, 1500, RefundTo::Wallet, WaysFixture::phone).ok());
    // Somebody gives 700 back at the provider, which knows nothing of the credit.
    QVERIFY(desk.fact(id, PaymentFact::Kind::Refunded, 700).ok());
    const Payment after = desk.logic.payment(id);
    QCOMPARE(after.refundedCents, std::int64_t{2200});
    QCOMPARE(after.creditedCents, std::int64_t{1500});
    QCOMPARE(desk.logic.balance("card_clearing/stripe"), std::int64_t{2800});
    QVERIFY(desk.isSound());
}

QTEST_GUILESS_MAIN(TopUpsTest)
#include "tst_topups.moc"
