// Orders that are paid in parts, by several ways and several diners, and orders that are paid when
// they are collected.
#include "core/payments/moneycommands.h"
#include "server/payments/moneyqueuestore.h"
#include "tests/server/logic/waysfixture.h"

#include <QTest>

using namespace servery;
using namespace servery::testing;
using Kind = RunStaffAction::Kind;

class SplitLogicTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsOfEveryKindPayTogether();
    void whatIsOverGoesBackWhereItCameFrom();
    void aPartThatOthersPaidForGoesBack_data();
    void aPartThatOthersPaidForGoesBack();
    void partsGoBackWhenTheRestDoesNotCome();
    void amountsAreChecked();
    void aWholePaymentBesideParts();
    void refundsGoToEachPart();
    void aPartOwedByHandIsNoPartAgain();
    void aDueOrderIsCookedAndPaidAtTheCounter();
    void aDueOrderMayBePaidByCardOrCancelled();
    void aDueOrderIsATicketLikeAnyOther();
    void aDueOrderMayBeForLater();
    void aLineOffADueOrderLowersWhatIsDue();
    void whatIsBeingPaidIsNotLowered();
    void notEveryOrderIsDue();
};

void SplitLogicTest::partsOfEveryKindPayTogether()
{
    WaysFixture ways;
    QVERIFY(ways.addCredit(1000).ok());
    const OrderId order = ways.order();
    const PaymentId card = ways.paymentOf(ways.start(order, PaymentFlow::Intent, 1000));
    const PaymentId cash = ways.paymentOf(ways.start(order, PaymentFlow::Cash, 800));
    const PaymentId transfer = ways.paymentOf(ways.start(order, PaymentFlow::BankTransfer, 700));
    QVERIFY(ways.succeed(card).ok());
    QCOMPARE(ways.picture(order), QByteArray("PAYMENT_PENDING pending"));
    QCOMPARE(ways.logic.balance("unapplied_receipts"), std::int64_t{-1000});
    QVERIFY(ways.takeCash(cash).ok());
    QVERIFY(ways.spend(order, 1000).ok());
    QCOMPARE(ways.logic.order(order).heldCents, std::int64_t{2800});
    QVERIFY(ways.import({ways.line(ways.logic.payment(transfer).reference, 700)}).ok());
    QCOMPARE(ways.picture(order), QByteArray("PAYMENT_SUCCEEDED paid"));
    QCOMPARE(ways.logic.order(order).heldCents, std::int64_t{0});
    QCOMPARE(ways.logic.balance("unapplied_receipts"), std::int64_t{0});
    QCOMPARE(ways.logic.balance("tips_payable"), std::int64_t{-100});
    QCOMPARE(ways.logic.balance("sales"), std::int64_t{-3400});
    QCOMPARE(ways.logic.balance("card_clearing/stripe"), std::int64_t{1000});
    QCOMPARE(ways.logic.balance("bank_clearing"), std::int64_t{700});
    QCOMPARE(ways.wallet()->balanceCents, std::int64_t{0});
    QCOMPARE(ways.logic.tickets(order), std::int64_t{1});
    QCOMPARE(ways.logic.journalFault(), QString());
}

void SplitLogicTest::whatIsOverGoesBackWhereItCameFrom()
{
    WaysFixture ways;
    QVERIFY(ways.addCredit(2000).ok());
    const OrderId order = ways.order();
    const PaymentId first = ways.paymentOf(ways.start(order, PaymentFlow::Intent, 2000));
    const PaymentId second = ways.paymentOf(ways.start(order, PaymentFlow::Checkout, 2000));
    QVERIFY(ways.succeed(first).ok());
    QVERIFY(ways.succeed(second).ok());
    QCOMPARE(ways.picture(order), QByteArray("PAYMENT_SUCCEEDED paid"));
    QCOMPARE(ways.logic.payment(second).refundingCents, std::int64_t{500});
    QVERIFY(ways.logic.run(RecordRefundResult{RefundId(ways.logic.refundOf(order))}).ok());
    QCOMPARE(ways.picture(order), QByteArray("PAYMENT_SUCCEEDED paid"));
    QCOMPARE(ways.logic.balance("refunds"), std::int64_t{0});
    QCOMPARE(ways.logic.balance("card_clearing/stripe"), std::int64_t{3500});
    QCOMPARE(ways.logic.journalFault(), QString());
}

void SplitLogicTest::aPartThatOthersPaidForGoesBack_data()
{
    QTest::addColumn<bool>("parks");
    QTest::newRow("by itself") << false;
    QTest::newRow("as a manager says") << true;
}

// A part is lost in a dispute, the others pay for it, and the bank changes its mind.
void SplitLogicTest::aPartThatOthersPaidForGoesBack()
{
    QFETCH(bool, parks);
    WaysFixture ways;
    SetPaymentMethods methods{LogicFixture::here, {"stripe", "cash"}};
    methods.parksStrayMoney = parks;
    QVERIFY(ways.logic.run(methods).ok());
    const OrderId order = ways.order();
    const PaymentId card = ways.paymentOf(ways.start(order, PaymentFlow::Intent, 1000));
    QVERIFY(ways.succeed(card).ok());
    const auto dispute = [&](const QByteArray& status, std::int64_t second) {
        Dispute news;
        news.id = "dp_1";
        news.payment = card;
        news.amountCents = 400;
        news.status = status;
        news.factAt = ways.logic.clock().now().plusMs(second * 1000);
        return ways.logic.run(RecordDispute{news}).ok();
    };
    QVERIFY(dispute("needs_response", 1));
    QVERIFY(dispute("lost", 2));
    QCOMPARE(ways.logic.order(order).heldCents, std::int64_t{600});
    QVERIFY(ways.takeCash(ways.paymentOf(ways.start(order, PaymentFlow::Cash))).ok());
    QCOMPARE(ways.picture(order), QByteArray("PAYMENT_SUCCEEDED paid"));
    QVERIFY(dispute("won", 3));
    const auto waiting = MoneyQueueStore::readParked(
        ways.logic.database(), ways.logic.venue(LogicFixture::here), true, 10);
    QCOMPARE(waiting.size(), std::size_t(parks ? 1 : 0));
    if (parks) {
        QCOMPARE(ways.logic.balance("unapplied_receipts"), std::int64_t{-400});
        QCOMPARE(toString(waiting[0].kind), QByteArray("second_payment"));
        QCOMPARE(waiting[0].amountCents, std::int64_t{400});
        QVERIFY(ways.logic
                    .run(DecideMoney{ways.logic.staff(Role::Manager), waiting[0].id,
                                     MoneyDecision::Refund, QStringLiteral("others paid")})
                    .ok());
    }
    QCOMPARE(ways.logic.payment(card).refundingCents, std::int64_t{400});
    QCOMPARE(ways.logic.balance("unapplied_receipts"), std::int64_t{0});
    QCOMPARE(ways.logic.balance("refunds_payable"), std::int64_t{-400});
    QCOMPARE(ways.picture(order), QByteArray("PAYMENT_SUCCEEDED paid"));
    QCOMPARE(ways.logic.journalFault(), QString());
}

void SplitLogicTest::partsGoBackWhenTheRestDoesNotCome()
{
    WaysFixture ways;
    QVERIFY(ways.addCredit(1000).ok());
    const OrderId order = ways.order();
    const PaymentId cash = ways.paymentOf(ways.start(order, PaymentFlow::Cash, 500));
    const PaymentId late = ways.paymentOf(ways.start(order, PaymentFlow::Intent, 2000));
    QVERIFY(ways.takeCash(cash).ok());
    QVERIFY(ways.spend(order, 1000).ok());
    ways.logic.clock().advanceSeconds(24 * 3600);
    QVERIFY(ways.logic.run(ExpireOrder{order}).ok());
    QCOMPARE(ways.picture(order), QByteArray("EXPIRED refund_pending"));
    QCOMPARE(ways.wallet()->balanceCents, std::int64_t{1000}); // at once
    QCOMPARE(ways.logic.payment(cash).refundingCents, std::int64_t{500});
    QVERIFY(ways.succeed(late).ok());
    QCOMPARE(ways.logic.payment(late).refundingCents, std::int64_t{2000});
    for (const RefundId& refund : ways.refundsOf(cash))
        QVERIFY(ways.logic.run(GiveCashBack{ways.logic.staff(Role::Counter), refund}).ok());
    for (const RefundId& refund : ways.refundsOf(late))
        QVERIFY(ways.logic.run(RecordRefundResult{refund}).ok());
    QCOMPARE(ways.picture(order), QByteArray("EXPIRED refunded"));
    QCOMPARE(ways.logic.balance("sales"), std::int64_t{0});
    QCOMPARE(ways.logic.journalFault(), QString());
}

void SplitLogicTest::amountsAreChecked()
{
    WaysFixture ways;
    const OrderId order = ways.order();
    for (const std::int64_t cents : {std::int64_t{0}, std::int64_t{-1}, std::int64_t{3501}})
        QCOMPARE(codeOf(ways.start(order, PaymentFlow::Intent, cents)),
                 QByteArray("amount_invalid"));
    QVERIFY(ways.succeed(ways.paymentOf(ways.start(order, PaymentFlow::Intent, 3000))).ok());
    const auto over = ways.start(order, PaymentFlow::Cash, 501);
    QCOMPARE(codeOf(over), QByteArray("amount_invalid"));
    QCOMPARE(over.error().members.value(QLatin1String("dueCents")).toInt(), 500);
    for (int i = 1; i < limits::partsPerOrder; ++i)
        QVERIFY(ways.start(order, PaymentFlow::Intent, 1).ok());
    QCOMPARE(codeOf(ways.start(order, PaymentFlow::Intent, 1)), QByteArray("too_many_parts"));
}

void SplitLogicTest::aWholePaymentBesideParts()
{
    WaysFixture ways;
    const OrderId order = ways.order();
    const PaymentId whole = ways.paymentOf(ways.start(order, PaymentFlow::Intent));
    const PaymentId cash = ways.paymentOf(ways.start(order, PaymentFlow::Cash, 500));
    QVERIFY(ways.takeCash(cash).ok());
    // Whoever paid the whole all the same gets back what is over.
    QVERIFY(ways.succeed(whole).ok());
    QCOMPARE(ways.picture(order), QByteArray("PAYMENT_SUCCEEDED paid"));
    QCOMPARE(ways.logic.payment(whole).refundingCents, std::int64_t{500});
    QCOMPARE(ways.logic.payment(whole).appliedCents, std::int64_t{3000});
    QCOMPARE(ways.logic.journalFault(), QString());
}

void SplitLogicTest::refundsGoToEachPart()
{
    WaysFixture ways;
    QVERIFY(ways.addCredit(1000).ok());
    const OrderId order = ways.order();
    QVERIFY(ways.spend(order, 1000).ok());
    const PaymentId cash = ways.paymentOf(ways.start(order, PaymentFlow::Cash, 1000));
    QVERIFY(ways.takeCash(cash).ok());
    const PaymentId card = ways.paymentOf(ways.start(order, PaymentFlow::Intent));
    QVERIFY(ways.succeed(card).ok());
    QCOMPARE(ways.picture(order), QByteArray("PAYMENT_SUCCEEDED paid"));
    // No line twice, whichever part it is asked from.
    const Order paid = ways.logic.order(order);
    const RefundAsk line{{}, {{paid.lines[0].id, 1}}};
    const auto refund = [&](const PaymentId& id, const RefundAsk& ask) {
        return ways.logic.run(
            RefundPayment{ways.logic.staff(Role::Manager), id, ask, QStringLiteral("cold")});
    };
    QCOMPARE(codeOf(refund(card, line)), QByteArray("refund_exceeds_payment"));
    QVERIFY(refund(card, {1500, {}}).ok());
    QCOMPARE(ways.picture(order), QByteArray("PAYMENT_SUCCEEDED refund_pending"));
    QVERIFY(ways.logic.act(Role::Manager, Kind::Cancel, order).ok());
    QCOMPARE(ways.wallet()->balanceCents, std::int64_t{1000});
    QCOMPARE(ways.logic.payment(cash).refundingCents, std::int64_t{1000});
    QCOMPARE(codeOf(refund(card, {1, {}})), QByteArray("refund_exceeds_payment"));
    QCOMPARE(ways.logic.journalFault(), QString());
}

// A provider that moves no money back: the manager sends it, and may keep it only once the order is
// paid without it. Kept earlier, it would count for the order beside what the others are asked for.
void SplitLogicTest::aPartOwedByHandIsNoPartAgain()
{
    WaysFixture ways;
    LogicFixture& logic = ways.logic;
    const OrderId order = ways.order();
    const PaymentId part = ways.paymentOf(ways.start(order, PaymentFlow::Intent, 1000));
    QVERIFY(ways.succeed(part).ok());
    QCOMPARE(logic.order(order).heldCents, std::int64_t{1000});
    const StaffPrincipal manager = logic.staff(Role::Manager);
    QVERIFY(logic.run(RefundPayment{manager, part, {}, QStringLiteral("left early")}).ok());
    RecordRefundResult byHand{ways.refundsOf(part).front(), RefundStatus::Pending};
    byHand.payTo = "BE68539007547034";
    QVERIFY(logic.run(byHand).ok());
    storage::Rows rows = logic.database().query("select id, kind from parked_money", {});
    QVERIFY(rows.next());
    const ParkedMoneyId owed(rows.bytes(0));
    QCOMPARE(rows.bytes(1), QByteArray("refund_by_hand"));
    const auto decide = [&](MoneyDecision decision) {
        return logic.run(DecideMoney{manager, owed, decision, QStringLiteral("as agreed")});
    };
    for (const MoneyDecision kept : {MoneyDecision::Accept, MoneyDecision::WriteOff}) {
        const auto refused = decide(kept);
        QCOMPARE(codeOf(refused), QByteArray("invalid_transition"));
        QCOMPARE(refused.error().members["state"].toString(), QStringLiteral("PAYMENT_PENDING"));
    }
    QCOMPARE(logic.balance("refunds_payable"), std::int64_t{-1000});
    QCOMPARE(logic.order(order).heldCents, std::int64_t{0});
    // The others pay all of it.
    QVERIFY(ways.succeed(ways.paymentOf(ways.start(order, PaymentFlow::Intent))).ok());
    QCOMPARE(ways.picture(order), QByteArray("PAYMENT_SUCCEEDED refund_pending"));
    QCOMPARE(logic.balance("sales") + logic.balance("tips_payable"), std::int64_t{-3500});
    QVERIFY(decide(MoneyDecision::Accept).ok());
    QCOMPARE(logic.balance("refunds_payable"), std::int64_t{0});
    QCOMPARE(logic.balance("unapplied_receipts"), std::int64_t{-1000});
    QCOMPARE(logic.journalFault(), QString());
}

void SplitLogicTest::aDueOrderIsCookedAndPaidAtTheCounter()
{
    WaysFixture ways(1, 5000);
    LogicFixture& logic = ways.logic;
    const OrderId order = ways.order();
    const PaymentId cash = ways.paymentOf(ways.start(order, PaymentFlow::Cash));
    QCOMPARE(ways.picture(order), QByteArray("PAYMENT_PENDING pending"));
    QVERIFY(logic.order(order).isDue);
    QCOMPARE(logic.tickets(order), std::int64_t{0}); // it is not paid
    QCOMPARE(logic.texts(order), std::int64_t{0});
    QCOMPARE(logic.jobs("ticket.check", "ticket.check:" + order.bytes()), std::int64_t{1});
    logic.clock().advanceSeconds(24 * 3600);
    QVERIFY(logic.run(ExpireOrder{order}).ok());
    QVERIFY(logic.act(Role::Kitchen, Kind::Prepare, order).ok());
    QVERIFY(logic.act(Role::Kitchen, Kind::Ready, order).ok());
    QCOMPARE(ways.picture(order), QByteArray("READY pending"));
    QCOMPARE(logic.postings(order.bytes()), QByteArrayList()); // nothing was received
    QCOMPARE(codeOf(logic.act(Role::Counter, Kind::Complete, order, "123456")),
             QByteArray("payment_due"));
    QCOMPARE(codeOf(logic.act(Role::Manager, Kind::ResendCode, order)), QByteArray("payment_due"));
    QVERIFY(ways.takeCash(cash).ok());
    QCOMPARE(ways.picture(order), QByteArray("READY paid"));
    QCOMPARE(logic.balance("sales"), std::int64_t{-3400});
    QVERIFY(logic.act(Role::Counter, Kind::Complete, order, logic.codeOf(order)).ok());
    QCOMPARE(logic.journalFault(), QString());
}

void SplitLogicTest::aDueOrderMayBePaidByCardOrCancelled()
{
    WaysFixture ways(1, 5000);
    LogicFixture& logic = ways.logic;
    const OrderId order = ways.order();
    const PaymentId cash = ways.paymentOf(ways.start(order, PaymentFlow::Cash));
    QVERIFY(logic.act(Role::Kitchen, Kind::Prepare, order).ok());
    const PaymentId card = ways.paymentOf(ways.start(order, PaymentFlow::Intent));
    QVERIFY(logic.payment(cash).progress == PaymentProgress::Cancelled);
    QVERIFY(ways.fact(card, PaymentFact::Kind::Failed).ok());
    QCOMPARE(ways.picture(order), QByteArray("PREPARING pending"));
    QVERIFY(ways.succeed(card).ok());
    QCOMPARE(ways.picture(order), QByteArray("PREPARING paid"));
    QCOMPARE(logic.texts(order), std::int64_t{1}); // the code comes with the payment

    const OrderId left = ways.order();
    const PaymentId waits = ways.paymentOf(ways.start(left, PaymentFlow::Cash));
    QVERIFY(logic.act(Role::Kitchen, Kind::Prepare, left).ok());
    QCOMPARE(codeOf(logic.act(Role::Counter, Kind::Cancel, left)), QByteArray("forbidden"));
    QVERIFY(logic.act(Role::Manager, Kind::Cancel, left).ok());
    QVERIFY(logic.payment(waits).progress == PaymentProgress::Cancelled);
    QCOMPARE(logic.refunds(left), std::int64_t{0});
    QCOMPARE(codeOf(ways.takeCash(waits)), QByteArray("payment_not_open"));
}

void SplitLogicTest::aDueOrderIsATicketLikeAnyOther()
{
    WaysFixture ways(1, 5000);
    LogicFixture& logic = ways.logic;
    const OrderId order = ways.order();
    const PaymentId cash = ways.paymentOf(ways.start(order, PaymentFlow::Cash));
    QVERIFY(logic.order(order).promisedAt.isSet());
    QCOMPARE(logic.order(order).firedCourse, 1);
    QVERIFY(logic.act(Role::Kitchen, Kind::Rush, order).ok());
    QVERIFY(logic.act(Role::Kitchen, Kind::Hold, order).ok());
    QVERIFY(logic.order(order).heldAt.isSet());
    QVERIFY(logic.act(Role::Kitchen, Kind::Fire, order).ok());
    QVERIFY(logic.act(Role::Kitchen, Kind::Bump, order).ok());
    QCOMPARE(ways.picture(order), QByteArray("READY pending"));
    QCOMPARE(logic.order(order).code.issue, 0);
    QVERIFY(ways.takeCash(cash).ok());
    QCOMPARE(ways.picture(order), QByteArray("READY paid"));
    QCOMPARE(logic.order(order).code.issue, 1);
    QCOMPARE(logic.events("pickup_code_issued", order.bytes()), std::int64_t{1});
}

void SplitLogicTest::aDueOrderMayBeForLater()
{
    WaysFixture ways(1, 5000);
    LogicFixture& logic = ways.logic;
    PlaceOrder later{logic.cart()};
    later.cart.scheduledFor = logic.clock().now().plusSeconds(2 * 3600);
    later.flow = PaymentFlow::Cash;
    const auto placed = logic.run(later);
    const OrderId order(placed->body.value(QLatin1String("orderId")).toString());
    const PaymentId cash(placed->body.value(QLatin1String("paymentId")).toString());
    const QByteArray check = "ticket.check:" + order.bytes();
    QVERIFY(logic.order(order).isDue);
    QCOMPARE(logic.jobs("ticket.check", check), std::int64_t{0}); // it is no ticket yet
    logic.clock().advanceSeconds(2 * 3600);
    QVERIFY(logic.run(FireScheduled{order}).ok());
    QVERIFY(logic.order(order).firedAt.isSet());
    QCOMPARE(logic.jobs("ticket.check", check), std::int64_t{1});
    QCOMPARE(logic.order(order).code.issue, 0);
    const Timestamp promised = logic.order(order).promisedAt;
    QVERIFY(ways.takeCash(cash).ok());
    QCOMPARE(ways.picture(order), QByteArray("PAYMENT_SUCCEEDED paid"));
    QCOMPARE(logic.order(order).code.issue, 1);
    QVERIFY(logic.order(order).promisedAt == promised);
}

void SplitLogicTest::aLineOffADueOrderLowersWhatIsDue()
{
    WaysFixture ways(1, 5000);
    LogicFixture& logic = ways.logic;
    const OrderId order = ways.order();
    const PaymentId cash = ways.paymentOf(ways.start(order, PaymentFlow::Cash));
    const LineId line = logic.order(order).lines[0].id;
    const TakeOffLine off{logic.staff(Role::Manager), order, line, 1, QStringLiteral("burnt")};
    const auto taken = logic.run(off);
    QCOMPARE(codeOf(taken), QByteArray());
    QCOMPARE(taken->body.value(QLatin1String("dueCents")).toInteger(), 1800);
    QCOMPARE(logic.order(order).amountCents, std::int64_t{1800}); // 1700 and the tip
    QCOMPARE(logic.order(order).subtotalCents, std::int64_t{1700});
    QVERIFY(logic.order(order).lines[0].isChangeOpen);
    QCOMPARE(logic.payment(cash).amountCents, std::int64_t{1800});
    QCOMPARE(logic.events("order_line_taken_off", order.bytes()), std::int64_t{1});
    QCOMPARE(logic.events("payment_initiated", cash.bytes()), std::int64_t{2});
    QCOMPARE(logic.refunds(order), std::int64_t{0});
    QCOMPARE(codeOf(logic.run(off)), QByteArray("last_line"));
    // Neither less nor the former sum: exactly what is due now.
    TakeCash small{logic.staff(Role::Counter), cash, 1790};
    QCOMPARE(codeOf(logic.run(small)), QByteArray("tender_insufficient"));
    QVERIFY(ways.takeCash(cash).ok());
    QCOMPARE(ways.picture(order), QByteArray("PAYMENT_SUCCEEDED paid"));
    QCOMPARE(logic.balance("sales"), std::int64_t{-1700});
    QCOMPARE(logic.balance("tips_payable"), std::int64_t{-100});
    // What was never paid for is not given back.
    const RefundAsk both{{}, {{line, 2}}};
    QCOMPARE(codeOf(logic.run(
                 RefundPayment{logic.staff(Role::Manager), cash, both, QStringLiteral("cold")})),
             QByteArray("quantity_invalid"));
    QVERIFY(logic
                .run(RefundPayment{
                    logic.staff(Role::Manager), cash, {{}, {{line, 1}}}, QStringLiteral("cold")})
                .ok());
    QCOMPARE(logic.journalFault(), QString());
}

void SplitLogicTest::whatIsBeingPaidIsNotLowered()
{
    WaysFixture ways(1, 5000);
    LogicFixture& logic = ways.logic;
    const OrderId order = ways.order();
    QVERIFY(ways.start(order, PaymentFlow::Cash).ok());
    const PaymentId card = ways.paymentOf(ways.start(order, PaymentFlow::Intent));
    const TakeOffLine off{logic.staff(Role::Manager), order, logic.order(order).lines[0].id, 1,
                          QStringLiteral("burnt")};
    const auto refused = logic.run(off);
    QCOMPARE(codeOf(refused), QByteArray("payment_in_flight"));
    QCOMPARE(refused.error().members["method"].toString(), QStringLiteral("stripe"));
    QCOMPARE(logic.order(order).amountCents, std::int64_t{3500});
    QVERIFY(!logic.order(order).lines[0].isChangeOpen);
    QVERIFY(ways.fact(card, PaymentFact::Kind::Cancelled).ok());
    QVERIFY(logic.run(off).ok());
    QCOMPARE(logic.order(order).amountCents, std::int64_t{1800});
    // Parts that came to all that would be left: the rest is taken first, then the line refunded.
    const OrderId split = ways.order();
    QVERIFY(ways.start(split, PaymentFlow::Cash).ok());
    const PaymentId part = ways.paymentOf(ways.start(split, PaymentFlow::Cash, 2000));
    QVERIFY(ways.takeCash(part).ok());
    const auto paidMost =
        logic.run(TakeOffLine{logic.staff(Role::Manager), split, logic.order(split).lines[0].id, 1,
                              QStringLiteral("burnt")});
    QCOMPARE(codeOf(paidMost), QByteArray("payment_due"));
    QCOMPARE(paidMost.error().members["heldCents"].toInteger(), 2000);
    QCOMPARE(logic.order(split).amountCents, std::int64_t{3500});
    QCOMPARE(logic.journalFault(), QString());
}

void SplitLogicTest::notEveryOrderIsDue()
{
    WaysFixture ways(1, 3499);
    const OrderId dear = ways.order(); // costs a cent more
    QVERIFY(ways.start(dear, PaymentFlow::Cash).ok());
    QVERIFY(!ways.logic.order(dear).isDue);
    QCOMPARE(codeOf(ways.logic.act(Role::Kitchen, Kind::Prepare, dear)),
             QByteArray("invalid_transition"));
    QVERIFY(ways.start(dear, PaymentFlow::BankTransfer).ok());
    QVERIFY(!ways.logic.order(dear).isDue);
}

QTEST_GUILESS_MAIN(SplitLogicTest)
#include "tst_splitpayments.moc"
