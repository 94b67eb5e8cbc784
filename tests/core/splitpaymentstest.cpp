// Split payments: parts that are held until the sum is reached, what is over, and orders that are
// paid when they are collected.
#include "core/orders/orderdecisions.h"
#include "core/payments/settlement.h"
#include "tests/support/manualclock.h"

#include <QTest>

#include <rapidcheck.h>

using namespace servery;
using Kind = PaymentFact::Kind;

namespace {

// An order, all its payments, and what the handler does with a settlement.
struct Table
{
    Order order;
    std::vector<Payment> payments;
    std::int64_t goingBack = 0;
    int tickets = 0;
    Timestamp now{1'000'000};

    explicit Table(std::int64_t amountCents)
    {
        order.currency = "AUD";
        order.amountCents = amountCents;
    }

    std::size_t open(std::int64_t cents, PaymentFlow flow = PaymentFlow::Checkout)
    {
        Payment payment;
        payment.id = PaymentId(QByteArray("pay_") + QByteArray::number(qsizetype(payments.size())));
        payment.flow = flow;
        payment.currency = "AUD";
        payment.amountCents = cents;
        payments.push_back(payment);
        return payments.size() - 1;
    }

    [[nodiscard]] Tab others(std::size_t which) const
    {
        std::vector<Payment> out;
        for (std::size_t i = 0; i < payments.size(); ++i)
            if (i != which)
                out.push_back(payments[i]);
        return tabOf(out);
    }

    void take(std::size_t which, Kind kind, std::int64_t cents = 0)
    {
        const PaymentFact fact{kind, now, cents, "AUD", {}};
        apply(which, settle(payments[which], order, fact, now, others(which)));
    }

    void apply(std::size_t which, const Settlement& settlement)
    {
        if (!settlement.changed)
            return;
        const bool isLast = settlement.payment.settledOrder && !payments[which].settledOrder;
        payments[which] = settlement.payment;
        goingBack += settlement.refundCents;
        if (isLast)
            payments = applyParts(payments, now);
        order.paymentStatus = settlement.paymentStatus;
        order.heldCents = settlement.heldCents;
        if (settlement.trigger) {
            tickets += *settlement.trigger == OrderTrigger::PaymentSucceeded ? 1 : 0;
            order = move(order, *settlement.trigger, now).value();
        }
        if (settlement.paysDue) {
            ++tickets;
            order = payDue(order, now).value();
        }
    }

    [[nodiscard]] std::int64_t applied() const
    {
        std::int64_t sum = 0;
        for (const Payment& payment : payments)
            sum += payment.appliedCents;
        return sum;
    }
    [[nodiscard]] QByteArray picture() const
    {
        return stateName(order.state) + ' ' + order.paymentStatus + " held " +
               QByteArray::number(qlonglong{order.heldCents}) + " applied " +
               QByteArray::number(qlonglong{applied()}) + " back " +
               QByteArray::number(qlonglong{goingBack});
    }
};

} // namespace

class SplitPaymentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsWaitForTheSum();
    void whatIsOverGoesBack();
    void aFailedPartReopensNothing();
    void partsAfterTheEndGoBack();
    void transfersOfAnotherAmount_data();
    void transfersOfAnotherAmount();
    void dueOrders();
    void whateverComesTheSumIsExact();
};

void SplitPaymentsTest::partsWaitForTheSum()
{
    Table table(3000);
    const auto a = table.open(1000);
    const auto b = table.open(2000);
    table.take(a, Kind::Succeeded, 1000);
    QCOMPARE(table.picture(), QByteArray("PAYMENT_PENDING pending held 1000 applied 0 back 0"));
    table.take(a, Kind::Succeeded, 1000);
    table.take(b, Kind::Succeeded, 2000);
    QCOMPARE(table.picture(), QByteArray("PAYMENT_SUCCEEDED paid held 0 applied 3000 back 0"));
    QCOMPARE(table.payments[b].coveredCents, std::int64_t{1000});
    QVERIFY(table.payments[a].settledOrder && !table.payments[a].isHeld);
}

void SplitPaymentsTest::whatIsOverGoesBack()
{
    Table table(3000);
    const auto a = table.open(2000);
    const auto b = table.open(2000);
    const auto c = table.open(2000);
    table.take(a, Kind::Succeeded, 2000);
    table.take(b, Kind::Succeeded, 2000);
    QCOMPARE(table.picture(), QByteArray("PAYMENT_SUCCEEDED paid held 0 applied 3000 back 1000"));
    table.take(c, Kind::Succeeded, 2000);
    QCOMPARE(table.picture(), QByteArray("PAYMENT_SUCCEEDED paid held 0 applied 3000 back 3000"));
    // What was over went back, and the order is as paid as before.
    table.take(b, Kind::Refunded, 1000);
    QCOMPARE(table.order.paymentStatus, QByteArray("paid"));
    table.take(b, Kind::Refunded, 1500);
    QCOMPARE(table.order.paymentStatus, QByteArray("partially_refunded"));
    table.take(b, Kind::Refunded, 2000);
    table.take(a, Kind::Refunded, 2000);
    QCOMPARE(table.order.paymentStatus, QByteArray("refunded"));
}

void SplitPaymentsTest::aFailedPartReopensNothing()
{
    Table table(3000);
    const auto a = table.open(1000);
    const auto b = table.open(2000);
    table.take(a, Kind::Succeeded, 1000);
    table.now.ms += 1000;
    table.take(b, Kind::ConfirmationRequired);
    table.now.ms += 1000;
    table.take(b, Kind::Failed);
    QCOMPARE(table.picture(), QByteArray("PAYMENT_PENDING pending held 1000 applied 0 back 0"));
    table.take(b, Kind::Cancelled);
    QCOMPARE(table.picture(), QByteArray("PAYMENT_PENDING pending held 1000 applied 0 back 0"));
}

void SplitPaymentsTest::partsAfterTheEndGoBack()
{
    Table table(3000);
    const auto a = table.open(1000);
    const auto b = table.open(2000);
    table.take(a, Kind::Succeeded, 1000);
    table.order = move(table.order, OrderTrigger::Expire, table.now).value();
    table.take(b, Kind::Succeeded, 2000);
    QCOMPARE(table.picture(), QByteArray("EXPIRED refund_pending held 1000 applied 0 back 2000"));
    table.take(b, Kind::Refunded, 2000);
    QCOMPARE(table.order.paymentStatus, QByteArray("partially_refunded"));
    table.take(a, Kind::Refunded, 1000);
    QCOMPARE(table.order.paymentStatus, QByteArray("refunded"));
}

void SplitPaymentsTest::transfersOfAnotherAmount_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QByteArray>("parked");
    QTest::addColumn<QByteArray>("accepted");
    QTest::newRow("less") << qint64{2999} << QByteArray("transfer_partial")
                          << QByteArray("PAYMENT_PENDING pending held 2999 applied 0 back 0");
    QTest::newRow("more") << qint64{3001} << QByteArray("transfer_overpaid")
                          << QByteArray("PAYMENT_SUCCEEDED paid held 0 applied 3000 back 1");
}

void SplitPaymentsTest::transfersOfAnotherAmount()
{
    QFETCH(qint64, cents);
    QFETCH(QByteArray, parked);
    QFETCH(QByteArray, accepted);
    Table table(3000);
    const auto a = table.open(3000, PaymentFlow::BankTransfer);
    table.order = move(table.order, OrderTrigger::ConfirmationRequired, table.now).value();
    const auto settlement = settle(table.payments[a], table.order,
                                   {Kind::Succeeded, table.now, cents, "AUD", {}}, table.now);
    QCOMPARE(settlement.alarm.toLatin1(), parked);
    table.apply(a, settlement);
    QCOMPARE(table.picture(), QByteArray("PAYMENT_PENDING mismatch held 0 applied 0 back 0"));
    table.apply(a, acceptMismatch(table.payments[a], table.order, table.now, table.others(a)));
    QCOMPARE(table.picture(), accepted);
}

void SplitPaymentsTest::dueOrders()
{
    Table table(3000);
    QVERIFY(!move(table.order, OrderTrigger::Accept, table.now));
    table.order = makeDue(table.order, table.now).value();
    table.order.paymentStatus = "pending";
    QCOMPARE(stateName(table.order.state), QByteArray("PAYMENT_PENDING"));
    QCOMPARE(table.order.code.issue, 0);
    QVERIFY(!makeDue(table.order, table.now));
    // A card that fails does not take the ticket from the kitchen.
    const auto card = table.open(3000);
    table.take(card, Kind::Failed);
    QCOMPARE(table.picture(), QByteArray("PAYMENT_PENDING pending held 0 applied 0 back 0"));
    table.order = move(table.order, OrderTrigger::Accept, table.now).value();
    table.order = move(table.order, OrderTrigger::MarkReady, table.now).value();
    const auto refused = move(table.order, OrderTrigger::Complete, table.now);
    QCOMPARE(QByteArray(refused.error().kind.code), QByteArray("payment_due"));
    QCOMPARE(QByteArray(mayTryCode(table.order, "123456", table.now).error().kind.code),
             QByteArray("payment_due"));
    const auto cash = table.open(3000, PaymentFlow::Cash);
    table.take(cash, Kind::Succeeded, 3000);
    QCOMPARE(table.picture(), QByteArray("READY paid held 0 applied 3000 back 0"));
    QVERIFY(table.order.paidAt.isSet());
    QVERIFY(move(table.order, OrderTrigger::Complete, table.now).ok());
    // The second success of an order that is cooked already goes back.
    table.take(card, Kind::Succeeded, 3000);
    QCOMPARE(table.picture(), QByteArray("READY paid held 0 applied 3000 back 3000"));
}

void SplitPaymentsTest::whateverComesTheSumIsExact()
{
    QVERIFY(rc::check("an order takes exactly what it costs, or nothing", [] {
        Table table(*rc::gen::inRange(1, 5000));
        if (*rc::gen::arbitrary<bool>())
            table.order = makeDue(table.order, table.now).value();
        const int steps = *rc::gen::inRange(1, 40);
        for (int i = 0; i < steps; ++i) {
            table.now.ms += 1000;
            if (table.payments.empty() || *rc::gen::inRange(0, 3) == 0)
                table.open(*rc::gen::inRange<std::int64_t>(1, table.order.amountCents + 1));
            const auto which = *rc::gen::inRange<std::size_t>(0, table.payments.size());
            const std::int64_t cents = table.payments[which].amountCents;
            switch (*rc::gen::inRange(0, 8)) {
            case 0:
                table.take(which, Kind::Failed);
                break;
            case 1:
                table.take(which, Kind::Cancelled);
                break;
            case 2:
                if (auto moved = move(table.order, OrderTrigger::Accept, table.now))
                    table.order = *moved;
                break;
            case 3:
                if (*rc::gen::inRange(0, 6) == 0)
                    if (auto moved = move(table.order, OrderTrigger::Cancel, table.now))
                        table.order = *moved;
                break;
            default:
                table.take(which, Kind::Succeeded, cents);
            }
            const bool isPaid = table.order.paidAt.isSet();
            RC_ASSERT(table.applied() == (isPaid ? table.order.amountCents : 0));
            RC_ASSERT(table.tickets == (isPaid ? 1 : 0));
            std::int64_t received = 0;
            for (const Payment& payment : table.payments)
                received += payment.receivedCents;
            RC_ASSERT(received == table.applied() + table.order.heldCents + table.goingBack);
        }
    }));
}

QTEST_GUILESS_MAIN(SplitPaymentsTest)
#include "splitpaymentstest.moc"
