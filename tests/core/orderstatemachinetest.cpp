#include "core/orders/orderstatemachine.h"

#include "tests/core/orderstatediagram.h"

#include <QFile>
#include <QTest>

using namespace servery;

class OrderStateMachineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateAndTrigger_data();
    void everyStateAndTrigger();
    void namesReadBack_data();
    void namesReadBack();
    void foreignNamesAreRefused();
    void phases();
    void thePageIsGenerated();
};

namespace {

// What is expected, written out by hand and not from the table: one row a state, one letter a
// trigger, in the order ConfirmationRequired, PaymentSucceeded, PaymentFailed, Cancel, Expire,
// Accept, MarkReady, Recall, Complete, ManagerCancel. A dot is a refusal.
struct ExpectedRow
{
    OrderState from;
    const char* to;
};
constexpr ExpectedRow expected[] = {
    {OrderState::Created, "WP.XE....."},
    {OrderState::PaymentPending, ".PCXE....."},
    {OrderState::PaymentSucceeded, ".....K...X"},
    {OrderState::Preparing, "......R..X"},
    {OrderState::Ready, ".......KDX"},
    {OrderState::Completed, ".........."},
    {OrderState::Cancelled, ".........."},
    {OrderState::Expired, ".........."},
};

QString stateOf(char letter)
{
    switch (letter) {
    case 'C':
        return QStringLiteral("CREATED");
    case 'W':
        return QStringLiteral("PAYMENT_PENDING");
    case 'P':
        return QStringLiteral("PAYMENT_SUCCEEDED");
    case 'K':
        return QStringLiteral("PREPARING");
    case 'R':
        return QStringLiteral("READY");
    case 'D':
        return QStringLiteral("COMPLETED");
    case 'X':
        return QStringLiteral("CANCELLED");
    case 'E':
        return QStringLiteral("EXPIRED");
    default:
        return QStringLiteral("refused");
    }
}

} // namespace

void OrderStateMachineTest::everyStateAndTrigger_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("trigger");
    QTest::addColumn<QString>("result");
    QCOMPARE(std::size(expected), std::size_t{8});
    for (const ExpectedRow& row : expected) {
        QCOMPARE(qstrlen(row.to), std::size_t{10});
        for (int trigger = 0; trigger < 10; ++trigger) {
            const QByteArray name = QByteArray(toString(row.from).data()) + ", " +
                                    toString(static_cast<OrderTrigger>(trigger)).data();
            QTest::newRow(name.constData())
                << static_cast<int>(row.from) << trigger << stateOf(row.to[trigger]);
        }
    }
}

void OrderStateMachineTest::everyStateAndTrigger()
{
    QFETCH(int, from);
    QFETCH(int, trigger);
    QFETCH(QString, result);
    const auto to = next(static_cast<OrderState>(from), static_cast<OrderTrigger>(trigger));
    QCOMPARE(to ? QString(toString(*to)) : QStringLiteral("refused"), result);
}

void OrderStateMachineTest::namesReadBack_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("name");
    int state = 0;
    for (const char letter : QByteArray("CWPKRDXE"))
        QTest::newRow(qPrintable(stateOf(letter))) << state++ << stateOf(letter);
}

void OrderStateMachineTest::namesReadBack()
{
    QFETCH(int, state);
    QFETCH(QString, name);
    QCOMPARE(QString(toString(static_cast<OrderState>(state))), name);
    const auto read = orderStateFromString(name);
    QVERIFY(read.has_value());
    QCOMPARE(static_cast<int>(*read), state);
}

void OrderStateMachineTest::foreignNamesAreRefused()
{
    QVERIFY(!orderStateFromString("ready"));
    QVERIFY(!orderStateFromString("READY "));
    QVERIFY(!orderStateFromString(""));
    QVERIFY(!orderStateFromString(QString()));
    QVERIFY(!orderStateFromString("FULFILLING"));
}

void OrderStateMachineTest::phases()
{
    QList<QString> fulfilling;
    QList<QString> unpaid;
    for (const OrderState state : allOrderStates) {
        if (isFulfilling(state))
            fulfilling.append(toString(state));
        if (awaitsPayment(state))
            unpaid.append(toString(state));
    }
    QCOMPARE(fulfilling, QList<QString>({QStringLiteral("PREPARING"), QStringLiteral("READY")}));
    QCOMPARE(unpaid,
             QList<QString>({QStringLiteral("CREATED"), QStringLiteral("PAYMENT_PENDING")}));
}

void OrderStateMachineTest::thePageIsGenerated()
{
    QFile file(qEnvironmentVariable("SERVERY_SOURCE_DIR") +
               QStringLiteral("/docs/order-states.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(file.readAll() == orderStatesPage(),
             "docs/order-states.md is old: write it again with servery-statediagram");
}

QTEST_GUILESS_MAIN(OrderStateMachineTest)
#include "orderstatemachinetest.moc"
