// Bank transfers: what statements and staff tell pays each order once, and what does not fit waits
// for a decision; on both databases.
#include "core/payments/moneycommands.h"
#include "server/payments/moneyqueuestore.h"
#include "tests/server/logic/waysfixture.h"

#include <QTest>

#include <algorithm>

using namespace servery;
using namespace servery::testing;
using Decision = DecideBankLine::Decision;

class TransfersLogicTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachOrderHasAReferenceAndACode();
    void aLinePaysOnceHoweverOftenItComes();
    void twoEqualTransfersAreTwo();
    void aBankMayUseItsIdsAgain();
    void theSameIdInAnotherAccountIsAnotherLine();
    void whatTheBankTakesBackIsLost();
    void theBankTakesBackInParts();
    void whatTheBankTookBackIsNotSentBack();
    void lessOrMoreWaitsForADecision_data();
    void lessOrMoreWaitsForADecision();
    void theRestOfAPartialTransferPays();
    void aPartThatTheBankTookBackPaysForNothing();
    void lateMoneyGoesBack();
    void unknownLinesAreAssignedOrDismissed();
    void staffVerifyByHand();
    void anotherAmountSeenByHandIsTheManagers();
    void anEndedOrderLeavesItsLineToDecide();
    void anotherAmountForAWayThatWasLeftWaitsForADecision();
    void whatIsAssignedMayNeedADecisionToo();
    void aStatementConfirmsWhatStaffSaw();
    void whatIsRefusedChangesNothing();
};

void TransfersLogicTest::eachOrderHasAReferenceAndACode()
{
    WaysFixture ways;
    const OrderId order = ways.order();
    const PaymentId id = ways.paymentOf(ways.start(order, PaymentFlow::BankTransfer));
    const Payment payment = ways.logic.payment(id);
    QVERIFY(payment.qrPayload.contains("Reference: " + payment.reference));
    QCOMPARE(ways.picture(order), QByteArray("PAYMENT_PENDING pending"));
    // Asked again, it is the same.
    QCOMPARE(ways.paymentOf(ways.start(order, PaymentFlow::BankTransfer)), id);
    // Another way to pay ends it; without an account it is not offered.
    QVERIFY(ways.start(order, PaymentFlow::Cash).ok());
    QVERIFY(ways.logic.payment(id).progress == PaymentProgress::Cancelled);
    SetPaymentRules none;
    none.storeSlug = LogicFixture::here;
    QVERIFY(ways.logic.run(none).ok());
    QCOMPARE(codeOf(ways.start(ways.order(), PaymentFlow::BankTransfer)),
             QByteArray("method_unavailable"));
}

void TransfersLogicTest::aLinePaysOnceHoweverOftenItComes()
{
    WaysFixture ways;
    const OrderId order = ways.order();
    const PaymentId id = ways.paymentOf(ways.start(order, PaymentFlow::BankTransfer));
    const QByteArray reference = ways.logic.payment(id).reference;
    const BankLine line = ways.line("thanks " + reference.toLower(), 3500);
    QCOMPARE(ways.import({line})->body, (QJsonObject{{"matched", 1}}));
    QCOMPARE(ways.picture(order), QByteArray("PAYMENT_SUCCEEDED paid"));
    // A later statement that overlaps, with a line before it.
    QCOMPARE(ways.import({ways.line("rent", -90000), line})->body,
             (QJsonObject{{"outgoing", 1}, {"duplicate", 1}}));
    QCOMPARE(ways.logic.balance("bank_clearing"), std::int64_t{3500});
    QCOMPARE(ways.logic.tickets(order), std::int64_t{1});
    QVERIFY(ways.openLines().empty());
    QCOMPARE(ways.logic.journalFault(), QString());
}

void TransfersLogicTest::twoEqualTransfersAreTwo()
{
    WaysFixture ways;
    const OrderId order = ways.order();
    const PaymentId id = ways.paymentOf(ways.start(order, PaymentFlow::BankTransfer));
    const BankLine line = ways.line(ways.logic.payment(id).reference, 3500);
    QCOMPARE(ways.import({line, line})->body, (QJsonObject{{"matched", 1}, {"second", 1}}));
    // The second is owed back, and staff send it.
    QCOMPARE(ways.logic.balance("bank_clearing"), std::int64_t{7000});
    QCOMPARE(ways.logic.balance("refunds_payable"), std::int64_t{-3500});
    QVERIFY(ways.logic.alarms(order).contains(QLatin1String("second_payment")));
    const auto due =
        TransferStore::readToReturn(ways.logic.database(), ways.logic.venue(LogicFixture::here));
    QCOMPARE(due.size(), std::size_t{1});
    const SendTransferBack back{ways.logic.staff(Role::Counter), due.front().refund};
    QVERIFY(ways.logic.run(back).ok());
    QCOMPARE(codeOf(ways.logic.run(back)), QByteArray("refund_not_due"));
    QCOMPARE(ways.logic.balance("bank_clearing"), std::int64_t{3500});
    QCOMPARE(ways.logic.balance("refunds_payable"), std::int64_t{0});
    QCOMPARE(ways.picture(order), QByteArray("PAYMENT_SUCCEEDED paid"));
}

// Some banks number the lines of each day from 1.
void TransfersLogicTest::aBankMayUseItsIdsAgain()
{
    WaysFixture ways;
    std::vector<BankLine> lines;
    for (const char* day : {"2026-11-25", "2026-11-26"}) {
        const PaymentId id = ways.paymentOf(ways.start(ways.order(), PaymentFlow::BankTransfer));
        lines.push_back(ways.line(ways.logic.payment(id).reference, 3500));
        lines.back().bankId = "1";
        lines.back().bookedOn = day;
    }
    QCOMPARE(ways.import({lines[0]})->body, (QJsonObject{{"matched", 1}}));
    // Its words may change until the day is closed.
    BankLine worded = lines[0];
    worded.text += QStringLiteral(" value 25.11.");
    QCOMPARE(ways.import({worded})->body, (QJsonObject{{"duplicate", 1}}));
    QCOMPARE(ways.import({lines[1]})->body, (QJsonObject{{"matched", 1}}));
    // Statements that overlap, in whatever order.
    QCOMPARE(ways.import(lines)->body, (QJsonObject{{"duplicate", 2}}));
    QCOMPARE(ways.import({lines[1], lines[0]})->body, (QJsonObject{{"duplicate", 2}}));
    QCOMPARE(ways.logic.balance("bank_clearing"), std::int64_t{7000});
    QCOMPARE(ways.logic.balance("refunds_payable"), std::int64_t{0});
}

void TransfersLogicTest::theSameIdInAnotherAccountIsAnotherLine()
{
    WaysFixture ways;
    std::vector<BankLine> lines;
    for (const char* account : {"BE68539007547034", "NL91ABNA0417164300"}) {
        const PaymentId id = ways.paymentOf(ways.start(ways.order(), PaymentFlow::BankTransfer));
        lines.push_back(ways.line(ways.logic.payment(id).reference, 3500));
        lines.back().bankId = "1";
        lines.back().account = account;
    }
    QCOMPARE(ways.import({lines[0]})->body, (QJsonObject{{"matched", 1}}));
    QCOMPARE(ways.import({lines[1]})->body, (QJsonObject{{"matched", 1}}));
    for (const auto& again : {lines, {lines[1], lines[0]}})
        QCOMPARE(ways.import(again)->body, (QJsonObject{{"duplicate", 2}}));
    // A file that names no account, as CSV, and lines from before accounts were noted.
    BankLine unnamed = lines[0];
    unnamed.account.clear();
    QCOMPARE(ways.import({unnamed})->body, (QJsonObject{{"duplicate", 1}}));
    QCOMPARE(ways.logic.balance("bank_clearing"), std::int64_t{7000});
}

void TransfersLogicTest::whatTheBankTakesBackIsLost()
{
    WaysFixture ways;
    const OrderId order = ways.order();
    const PaymentId id = ways.paymentOf(ways.start(order, PaymentFlow::BankTransfer));
    BankLine back = ways.line(ways.logic.payment(id).reference, -3500);
    // Money that goes out is nobody's payment, unless the bank says that it undoes what had come.
    QCOMPARE(ways.import({back})->body, (QJsonObject{{"outgoing", 1}}));
    back.isReversal = true;
    QCOMPARE(ways.import({back})->body, (QJsonObject{{"outgoing", 1}}));
    QVERIFY(ways.import({ways.line(ways.logic.payment(id).reference, 3500)}).ok());
    QCOMPARE(ways.logic.balance("bank_clearing"), std::int64_t{3500});
    for (const char* outcome : {"reversed", "duplicate"})
        QCOMPARE(ways.import({back})->body, (QJsonObject{{QLatin1String(outcome), 1}}));
    QCOMPARE(ways.logic.balance("bank_clearing"), std::int64_t{0});
    QCOMPARE(ways.logic.balance("write_offs"), std::int64_t{3500});
    QVERIFY(ways.logic.alarms(order).contains(QLatin1String("dispute_lost")));
    const std::vector<BankLineRow> open = ways.openLines();
    QCOMPARE(open.size(), std::size_t{1});
    QCOMPARE(open.front().payment, id);
    QCOMPARE(codeOf(ways.logic.run(DecideBankLine{ways.logic.staff(Role::Counter), open.front().id,
                                                  Decision::Accept})),
             QByteArray("decision_unavailable"));
    QCOMPARE(ways.logic.journalFault(), QString());
}

void TransfersLogicTest::theBankTakesBackInParts()
{
    WaysFixture ways;
    const OrderId order = ways.order();
    const PaymentId id = ways.paymentOf(ways.start(order, PaymentFlow::BankTransfer));
    const QByteArray reference = ways.logic.payment(id).reference;
    QVERIFY(ways.import({ways.line(reference, 3500)}).ok());
    const auto takeBack = [&](std::int64_t cents, const char* bankId) {
        BankLine back = ways.line(reference, -cents);
        back.isReversal = true;
        back.bankId = bankId;
        return ways.import({back}).ok();
    };
    QVERIFY(takeBack(1000, "b1"));
    QVERIFY(takeBack(1000, "b1"));
    QCOMPARE(ways.logic.balance("bank_clearing"), std::int64_t{2500});
    QVERIFY(takeBack(700, "b2"));
    QCOMPARE(ways.logic.balance("bank_clearing"), std::int64_t{1800});
    QCOMPARE(ways.logic.balance("write_offs"), std::int64_t{1700});
    QCOMPARE(returnableCents(ways.logic.payment(id)), std::int64_t{1800});
    // No more than came.
    QVERIFY(takeBack(2000, "b3"));
    QVERIFY(takeBack(1, "b4"));
    QCOMPARE(ways.logic.balance("bank_clearing"), std::int64_t{0});
    QCOMPARE(ways.logic.balance("write_offs"), std::int64_t{3500});
    QCOMPARE(ways.logic.journalFault(), QString());
}

void TransfersLogicTest::whatTheBankTookBackIsNotSentBack()
{
    WaysFixture ways;
    const OrderId order = ways.order();
    const PaymentId id = ways.paymentOf(ways.start(order, PaymentFlow::BankTransfer));
    const QByteArray reference = ways.logic.payment(id).reference;
    QVERIFY(ways.import({ways.line(reference, 3500)}).ok());
    const StaffPrincipal manager = ways.logic.staff(Role::Manager);
    QVERIFY(ways.logic.run(RefundPayment{manager, id, {1000, {}}, QStringLiteral("cold")}).ok());
    const RefundId waiting(ways.logic.refundOf(order));
    const auto takeBack = [&](std::int64_t cents, const char* bankId) {
        BankLine back = ways.line(reference, -cents);
        back.isReversal = true;
        back.bankId = bankId;
        return ways.import({back}).ok();
    };
    // What is left is enough for the refund.
    QVERIFY(takeBack(2500, "b1"));
    QCOMPARE(ways.logic.payment(id).refundingCents, 1000);
    QVERIFY(takeBack(500, "b2"));
    QCOMPARE(ways.logic.payment(id).refundingCents, 0);
    QCOMPARE(codeOf(ways.logic.run(SendTransferBack{manager, waiting})),
             QByteArray("refund_not_due"));
    QCOMPARE(ways.logic.balance("refunds_payable"), std::int64_t{0});
    QCOMPARE(ways.logic.balance("bank_clearing"), std::int64_t{500});
    QCOMPARE(ways.logic.balance("write_offs"), std::int64_t{3000});
    QCOMPARE(returnableCents(ways.logic.payment(id)), std::int64_t{500});
    QCOMPARE(ways.logic.journalFault(), QString());
}

void TransfersLogicTest::lessOrMoreWaitsForADecision_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<int>("decision");
    QTest::addColumn<QByteArray>("outcome");
    QTest::addColumn<QByteArray>("then");
    QTest::addColumn<qint64>("owed"); // back to the payer
    const auto row = [](const char* name, qint64 cents, Decision decision, const char* outcome,
                        const char* then, qint64 owed) {
        QTest::newRow(name) << cents << static_cast<int>(decision) << QByteArray(outcome)
                            << QByteArray(then) << owed;
    };
    row("less, taken", 3000, Decision::Accept, "partial", "PAYMENT_PENDING pending", 0);
    row("less, back", 3000, Decision::GiveBack, "partial", "PAYMENT_PENDING mismatch", 3000);
    row("more, taken", 3600, Decision::Accept, "overpaid", "PAYMENT_SUCCEEDED paid", 100);
    row("more, back", 3600, Decision::GiveBack, "overpaid", "PAYMENT_PENDING mismatch", 3600);
}

void TransfersLogicTest::lessOrMoreWaitsForADecision()
{
    QFETCH(qint64, cents);
    QFETCH(int, decision);
    QFETCH(QByteArray, outcome);
    QFETCH(QByteArray, then);
    QFETCH(qint64, owed);
    WaysFixture ways;
    const OrderId order = ways.order();
    const PaymentId id = ways.paymentOf(ways.start(order, PaymentFlow::BankTransfer));
    const auto counts = ways.import({ways.line(ways.logic.payment(id).reference, cents)});
    QCOMPARE(counts->body.keys(), QStringList{QString::fromLatin1(outcome)});
    QCOMPARE(ways.picture(order), QByteArray("PAYMENT_PENDING mismatch"));
    QCOMPARE(ways.logic.balance("unapplied_receipts"), -cents);
    const auto open = ways.openLines();
    QCOMPARE(open.size(), std::size_t{1});
    QCOMPARE(codeOf(ways.decide(open[0].id, Decision::Assign, id)),
             QByteArray("decision_unavailable"));
    const auto decided = ways.decide(open[0].id, static_cast<Decision>(decision));
    QCOMPARE(codeOf(decided), QByteArray());
    QCOMPARE(codeOf(ways.decide(open[0].id, static_cast<Decision>(decision))),
             QByteArray("bank_line_decided"));
    QCOMPARE(ways.picture(order), then);
    QCOMPARE(ways.logic.balance("refunds_payable"), -owed);
    QVERIFY(ways.openLines().empty());
    QCOMPARE(ways.logic.journalFault(), QString());
}

void TransfersLogicTest::theRestOfAPartialTransferPays()
{
    WaysFixture ways;
    const OrderId order = ways.order();
    const PaymentId id = ways.paymentOf(ways.start(order, PaymentFlow::BankTransfer));
    const QByteArray reference = ways.logic.payment(id).reference;
    QVERIFY(ways.import({ways.line(reference, 3000)}).ok());
    QVERIFY(ways.decide(ways.openLines().at(0).id, Decision::Accept).ok());
    QVERIFY(ways.import({ways.line("the rest " + reference, 500)}).ok());
    QCOMPARE(ways.picture(order), QByteArray("PAYMENT_SUCCEEDED paid"));
    QCOMPARE(ways.logic.balance("unapplied_receipts"), std::int64_t{0});
    QCOMPARE(ways.logic.balance("sales") + ways.logic.balance("tips_payable"), std::int64_t{-3500});
    QCOMPARE(ways.logic.journalFault(), QString());
}

void TransfersLogicTest::aPartThatTheBankTookBackPaysForNothing()
{
    WaysFixture ways;
    const OrderId order = ways.order();
    const PaymentId id = ways.paymentOf(ways.start(order, PaymentFlow::BankTransfer));
    const QByteArray reference = ways.logic.payment(id).reference;
    QVERIFY(ways.import({ways.line(reference, 3000)}).ok());
    QVERIFY(ways.decide(ways.openLines().at(0).id, Decision::Accept).ok());
    BankLine back = ways.line(reference, -2000);
    back.isReversal = true;
    QVERIFY(ways.import({back}).ok());
    // What would have been the rest is not enough any more.
    QVERIFY(ways.import({ways.line("the rest " + reference, 500)}).ok());
    QVERIFY(!ways.logic.order(order).paidAt.isSet());
    QVERIFY(ways.import({ways.line("and this " + reference, 2000)}).ok());
    QCOMPARE(ways.picture(order), QByteArray("PAYMENT_SUCCEEDED paid"));
    QCOMPARE(ways.logic.balance("bank_clearing"), std::int64_t{3500});
    QCOMPARE(ways.logic.balance("unapplied_receipts"), std::int64_t{0});
    QCOMPARE(ways.logic.balance("write_offs"), std::int64_t{0});
    QCOMPARE(ways.logic.balance("sales") + ways.logic.balance("tips_payable"), std::int64_t{-3500});
    QCOMPARE(ways.logic.journalFault(), QString());
}

void TransfersLogicTest::lateMoneyGoesBack()
{
    WaysFixture ways;
    const OrderId order = ways.order();
    const PaymentId id = ways.paymentOf(ways.start(order, PaymentFlow::BankTransfer));
    ways.logic.clock().advanceSeconds(24 * 3600);
    QVERIFY(ways.logic.run(ExpireOrder{order}).ok());
    QCOMPARE(ways.import({ways.line(ways.logic.payment(id).reference, 3500)})->body,
             (QJsonObject{{"late", 1}}));
    QCOMPARE(ways.picture(order), QByteArray("EXPIRED refund_pending"));
    QCOMPARE(ways.logic.balance("refunds_payable"), std::int64_t{-3500});
    QVERIFY(ways.logic.alarms(order).contains(QLatin1String("late_payment")));
}

void TransfersLogicTest::unknownLinesAreAssignedOrDismissed()
{
    WaysFixture ways;
    const OrderId order = ways.order();
    const PaymentId id = ways.paymentOf(ways.start(order, PaymentFlow::BankTransfer));
    QCOMPARE(ways.import({ways.line("lunch, no reference", 3500), ways.line("a gift", 100),
                          ways.line(ways.logic.payment(id).reference, 3500, "USD")})
                 ->body,
             (QJsonObject{{"unknown", 2}, {"foreign_currency", 1}}));
    const auto open = ways.openLines();
    QCOMPARE(open.size(), std::size_t{3});
    // Taken in at once, they are in no order.
    const auto lineOf = [&open](std::int64_t cents, const QByteArray& currency) {
        const auto found = std::find_if(open.begin(), open.end(), [&](const BankLineRow& row) {
            return row.line.amountCents == cents && row.line.currency == currency;
        });
        return found == open.end() ? BankLineId() : found->id;
    };
    const BankLineId lunch = lineOf(3500, "AUD");
    QCOMPARE(ways.logic.balance("bank_clearing"), std::int64_t{0});
    QCOMPARE(codeOf(ways.decide(lunch, Decision::Assign, PaymentId(QByteArray("pay_no")))),
             QByteArray("payment_not_found"));
    QVERIFY(ways.decide(lunch, Decision::Assign, id).ok());
    QCOMPARE(ways.picture(order), QByteArray("PAYMENT_SUCCEEDED paid"));
    QVERIFY(ways.decide(lineOf(100, "AUD"), Decision::Dismiss).ok());
    const DecideBankLine foreign{ways.logic.staff(Role::Manager), lineOf(3500, "USD")};
    QCOMPARE(codeOf(ways.logic.run(foreign)), QByteArray("field_missing"));
}

void TransfersLogicTest::staffVerifyByHand()
{
    WaysFixture ways;
    const OrderId order = ways.order();
    const PaymentId id = ways.paymentOf(ways.start(order, PaymentFlow::BankTransfer));
    const auto verify = [&](Role role, std::optional<std::int64_t> cents) {
        VerifyPayment command{id, ways.logic.staff(role)};
        command.amountCents = cents;
        return ways.logic.run(command);
    };
    QCOMPARE(codeOf(verify(Role::Kitchen, {})), QByteArray("forbidden"));
    QCOMPARE(codeOf(verify(Role::Counter, 0)), QByteArray("amount_invalid"));
    // A diner who asks learns how it stands, and changes nothing.
    QVERIFY(ways.logic.run(VerifyPayment{id}).ok());
    QCOMPARE(ways.picture(order), QByteArray("PAYMENT_PENDING pending"));
    QVERIFY(verify(Role::Counter, {}).ok());
    QVERIFY(verify(Role::Counter, {}).ok());
    QCOMPARE(ways.picture(order), QByteArray("PAYMENT_SUCCEEDED paid"));
    QCOMPARE(ways.logic.balance("bank_clearing"), std::int64_t{3500});
}

void TransfersLogicTest::anotherAmountSeenByHandIsTheManagers()
{
    WaysFixture ways;
    const OrderId order = ways.order();
    const PaymentId id = ways.paymentOf(ways.start(order, PaymentFlow::BankTransfer));
    VerifyPayment seen{id, ways.logic.staff(Role::Counter)};
    seen.amountCents = 3000;
    QVERIFY(ways.logic.run(seen).ok());
    const auto parked = MoneyQueueStore::readParked(ways.logic.database(),
                                                    ways.logic.venue(LogicFixture::here), true, 10);
    QCOMPARE(parked.size(), std::size_t{1});
    QCOMPARE(parked[0].amountCents, std::int64_t{3000});
    QVERIFY(ways.logic.run(seen).ok()); // again: nothing more
    const DecideMoney accept{ways.logic.staff(Role::Manager), parked[0].id, MoneyDecision::Accept,
                             QStringLiteral("the rest comes in cash")};
    QCOMPARE(codeOf(ways.logic.run(accept)), QByteArray());
    QCOMPARE(ways.logic.order(order).heldCents, std::int64_t{3000});
    QCOMPARE(codeOf(ways.logic.run(accept)), QByteArray("money_decided"));
    QCOMPARE(ways.logic.count("select count(*) from parked_money"), 1);
    QCOMPARE(ways.logic.journalFault(), QString());
}

void TransfersLogicTest::anEndedOrderLeavesItsLineToDecide()
{
    WaysFixture ways;
    const OrderId order = ways.order();
    const PaymentId id = ways.paymentOf(ways.start(order, PaymentFlow::BankTransfer));
    QVERIFY(ways.import({ways.line(ways.logic.payment(id).reference, 3000)}).ok());
    QVERIFY(ways.logic.run(CancelOrder{order, QStringLiteral("diner")}).ok());
    QCOMPARE(ways.logic.refunds(order), std::int64_t{0});
    const BankLineId line = ways.openLines().at(0).id;
    QCOMPARE(codeOf(ways.decide(line, Decision::Accept)), QByteArray("invalid_transition"));
    QCOMPARE(codeOf(ways.decide(line, Decision::GiveBack)), QByteArray());
    QCOMPARE(ways.logic.refundedCents(order), std::int64_t{3000});
    QVERIFY(ways.openLines().empty());
    QCOMPARE(ways.logic.balance("unapplied_receipts"), std::int64_t{0});
    QCOMPARE(ways.logic.journalFault(), QString());
}

void TransfersLogicTest::anotherAmountForAWayThatWasLeftWaitsForADecision()
{
    WaysFixture ways;
    const OrderId order = ways.order();
    const PaymentId id = ways.paymentOf(ways.start(order, PaymentFlow::BankTransfer));
    QVERIFY(ways.start(order, PaymentFlow::Cash).ok());
    QVERIFY(ways.logic.payment(id).progress == PaymentProgress::Cancelled);
    QCOMPARE(ways.import({ways.line(ways.logic.payment(id).reference, 3000)})->body,
             (QJsonObject{{"partial", 1}}));
    const auto open = ways.openLines();
    QCOMPARE(open.size(), std::size_t{1});
    QCOMPARE(codeOf(ways.decide(open[0].id, Decision::GiveBack)), QByteArray());
    QCOMPARE(ways.logic.refundedCents(order), std::int64_t{3000});
    QCOMPARE(ways.logic.journalFault(), QString());
}

void TransfersLogicTest::whatIsAssignedMayNeedADecisionToo()
{
    WaysFixture ways;
    const OrderId order = ways.order();
    const PaymentId id = ways.paymentOf(ways.start(order, PaymentFlow::BankTransfer));
    QVERIFY(ways.import({ways.line("lunch, no reference", 3000)}).ok());
    const BankLineId line = ways.openLines().at(0).id;
    QVERIFY(ways.decide(line, Decision::Assign, id).ok());
    const auto open = ways.openLines();
    QCOMPARE(open.size(), std::size_t{1});
    QVERIFY(open[0].payment == id);
    QCOMPARE(codeOf(ways.decide(line, Decision::Assign, id)), QByteArray("decision_unavailable"));
    QVERIFY(ways.decide(line, Decision::Accept).ok());
    QVERIFY(ways.openLines().empty());
    QCOMPARE(ways.logic.order(order).heldCents, std::int64_t{3000});
    QCOMPARE(ways.logic.balance("bank_clearing"), std::int64_t{3000});
    QCOMPARE(ways.logic.journalFault(), QString());
}

void TransfersLogicTest::aStatementConfirmsWhatStaffSaw()
{
    WaysFixture ways;
    const OrderId order = ways.order();
    const PaymentId id = ways.paymentOf(ways.start(order, PaymentFlow::BankTransfer));
    QVERIFY(ways.logic.run(VerifyPayment{id, ways.logic.staff(Role::Counter)}).ok());
    // In the evening the statement shows that transfer, and another one that really came twice.
    const BankLine line = ways.line(ways.logic.payment(id).reference, 3500);
    QCOMPARE(ways.import({line})->body, (QJsonObject{{"matched", 1}}));
    QCOMPARE(ways.logic.balance("bank_clearing"), std::int64_t{3500});
    QCOMPARE(ways.logic.refunds(order), std::int64_t{0});
    QCOMPARE(ways.import({line, line})->body, (QJsonObject{{"duplicate", 1}, {"second", 1}}));
    QCOMPARE(ways.logic.balance("bank_clearing"), std::int64_t{7000});
    QCOMPARE(ways.logic.balance("refunds_payable"), std::int64_t{-3500});
    QCOMPARE(ways.logic.journalFault(), QString());
}

void TransfersLogicTest::whatIsRefusedChangesNothing()
{
    WaysFixture ways;
    const OrderId order = ways.order();
    const PaymentId id = ways.paymentOf(ways.start(order, PaymentFlow::BankTransfer));
    QVERIFY(ways.import({ways.line(ways.logic.payment(id).reference, 3000)}).ok());
    const auto open = ways.openLines();
    const auto sizes = ways.logic.sizes();
    const std::vector<BankLine> lines{ways.line("x", 1)};
    QCOMPARE(codeOf(ways.logic.run(
                 ImportBankLines{ways.logic.staff(Role::Kitchen), lines, keysOf(lines)})),
             QByteArray("forbidden"));
    QCOMPARE(codeOf(ways.decide(open[0].id, Decision::GiveBack, {}, Role::Counter)),
             QByteArray("forbidden"));
    // Another venue's line is nobody's, and its reference means nothing there.
    QCOMPARE(
        codeOf(ways.decide(open[0].id, Decision::Accept, {}, Role::Manager, LogicFixture::there)),
        QByteArray("bank_line_not_found"));
    QCOMPARE(ways.logic.sizes(), sizes);
    QCOMPARE(
        ways.import({ways.line(ways.logic.payment(id).reference, 3500)}, LogicFixture::there)->body,
        (QJsonObject{{"unknown", 1}}));
    // An order that is over is not paid by accepting.
    QVERIFY(ways.logic.run(CancelOrder{order, {}}).ok());
    QCOMPARE(codeOf(ways.decide(open[0].id, Decision::Accept)), QByteArray("invalid_transition"));
    QVERIFY(ways.decide(open[0].id, Decision::GiveBack).ok());
}

QTEST_GUILESS_MAIN(TransfersLogicTest)
#include "tst_transfers.moc"
