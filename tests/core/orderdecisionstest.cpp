#include "core/orders/orderdecisions.h"

#include "core/staff/staff.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace servery;

class OrderDecisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMoveLeavesItsMark();
    void aRefusalSaysTheState();
    void recallAndReadyAgain();
    void linesAreTicked_data();
    void linesAreTicked();
    void tickingTwiceChangesNothing();
    void threeNewCodesAtMost();
    void codesAreForPaidOrders_data();
    void codesAreForPaidOrders();
    void codeMayBeTried_data();
    void codeMayBeTried();
    void theFifthWrongCodeLeavesNone();
    void handingOverAtTheTable_data();
    void handingOverAtTheTable();
    void callsAreApart_data();
    void callsAreApart();
    void roles_data();
    void roles();

private:
    [[nodiscard]] Order orderIn(OrderState state) const
    {
        Order order;
        order.id = OrderId(QByteArray("ord_1"));
        order.state = state;
        order.version = 5;
        order.phone = "+61400123407";
        order.consentSms = true;
        OrderLine line;
        line.id = LineId(QByteArray("lin_1"));
        order.lines = {line};
        order.code = {1, m_clock.now(), m_clock.now().plusMs(limits::codeLifetimeMs), 0};
        return order;
    }

    testing::ManualClock m_clock;
};

namespace {

template <class T>
QByteArray codeOf(const Result<T, Error>& result)
{
    return result ? QByteArray("ok") : QByteArray(result.error().kind.code);
}

OrderState stateNamed(const char* name)
{
    return *orderStateFromString(name);
}

} // namespace

void OrderDecisionsTest::aMoveLeavesItsMark()
{
    Order order = orderIn(OrderState::Created);
    const std::pair<OrderTrigger, Timestamp Order::*> steps[] = {
        {OrderTrigger::PaymentSucceeded, &Order::paidAt},
        {OrderTrigger::Accept, &Order::startedAt},
        {OrderTrigger::MarkReady, &Order::readyAt},
        {OrderTrigger::Complete, &Order::completedAt},
    };
    for (const auto& [trigger, moment] : steps) {
        m_clock.advanceSeconds(60);
        const auto after = move(order, trigger, m_clock.now());
        QVERIFY(after.ok());
        QCOMPARE(after->version, order.version + 1);
        QCOMPARE(after->timeline.size(), order.timeline.size() + 1);
        QVERIFY(after->timeline.back().state == after->state);
        QVERIFY(after->timeline.back().at == m_clock.now());
        QVERIFY(after.value().*moment == m_clock.now());
        order = *after;
    }
    QVERIFY(order.state == OrderState::Completed);
    QCOMPARE(order.readyCount, 1);
}

void OrderDecisionsTest::aRefusalSaysTheState()
{
    const auto refused =
        move(orderIn(OrderState::Completed), OrderTrigger::MarkReady, m_clock.now());
    QCOMPARE(codeOf(refused), QByteArray("invalid_transition"));
    QCOMPARE(refused.error().members.value(QLatin1String("state")).toString(),
             QStringLiteral("COMPLETED"));
}

void OrderDecisionsTest::recallAndReadyAgain()
{
    const Order ready =
        *move(orderIn(OrderState::Preparing), OrderTrigger::MarkReady, m_clock.now());
    const Order recalled = *move(ready, OrderTrigger::Recall, m_clock.now());
    QVERIFY(recalled.isRecalled);
    QVERIFY(!recalled.readyAt.isSet());
    const Order again = *move(recalled, OrderTrigger::MarkReady, m_clock.now());
    QVERIFY(!again.isRecalled);
    QCOMPARE(again.readyCount, 2);
}

void OrderDecisionsTest::linesAreTicked_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("code");
    const QByteArray line = "lin_1";
    const QByteArray refused = "invalid_transition";
    QTest::newRow("paid") << QByteArray("PAYMENT_SUCCEEDED") << line << QByteArray("ok");
    QTest::newRow("preparing") << QByteArray("PREPARING") << line << QByteArray("ok");
    QTest::newRow("ready") << QByteArray("READY") << line << refused;
    QTest::newRow("unpaid") << QByteArray("CREATED") << line << refused;
    QTest::newRow("cancelled") << QByteArray("CANCELLED") << line << refused;
    QTest::newRow("another line") << QByteArray("PREPARING") << QByteArray("lin_2")
                                  << QByteArray("line_not_found");
}

void OrderDecisionsTest::linesAreTicked()
{
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, code);
    const Order order = orderIn(stateNamed(state.constData()));
    const auto after = markLine(order, LineId(line), true, m_clock.now());
    QCOMPARE(codeOf(after), code);
    if (after) {
        QVERIFY(after->lines[0].doneAt == m_clock.now());
        QCOMPARE(after->version, order.version + 1);
        const Order undone = *markLine(*after, LineId(line), false, m_clock.now());
        QVERIFY(!undone.lines[0].doneAt.isSet());
    }
}

void OrderDecisionsTest::tickingTwiceChangesNothing()
{
    const LineId line(QByteArray("lin_1"));
    const Order once = *markLine(orderIn(OrderState::Preparing), line, true, m_clock.now());
    const Order twice = *markLine(once, line, true, m_clock.now().plusSeconds(9));
    QCOMPARE(twice.version, once.version);
    QVERIFY(twice.lines[0].doneAt == m_clock.now());
}

void OrderDecisionsTest::threeNewCodesAtMost()
{
    Order order = orderIn(OrderState::Ready);
    order.code.wrongAttempts = 5;
    for (int issue = 2; issue <= 4; ++issue) {
        const auto after = issueCode(order, m_clock.now().plusSeconds(issue));
        QVERIFY(after.ok());
        QCOMPARE(after->code.issue, issue);
        QCOMPARE(after->code.wrongAttempts, 0);
        QVERIFY(after->code.expiresAt == m_clock.now().plusSeconds(issue + 60 * 60));
        order = *after;
    }
    QCOMPARE(codeOf(issueCode(order, m_clock.now())), QByteArray("code_limit_reached"));
}

void OrderDecisionsTest::codesAreForPaidOrders_data()
{
    QTest::addColumn<bool>("allowed");
    for (const OrderState state : allOrderStates)
        QTest::newRow(toString(state).data())
            << (state == OrderState::PaymentSucceeded || isFulfilling(state));
}

void OrderDecisionsTest::codesAreForPaidOrders()
{
    QFETCH(bool, allowed);
    const Order order = orderIn(stateNamed(QTest::currentDataTag()));
    QCOMPARE(codeOf(issueCode(order, m_clock.now())),
             QByteArray(allowed ? "ok" : "invalid_transition"));
}

void OrderDecisionsTest::codeMayBeTried_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("entered");
    QTest::addColumn<int>("issue");
    QTest::addColumn<int>("wrongAttempts");
    QTest::addColumn<int>("afterMs");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char* name, const char* state, const char* entered, int issue,
                        int wrong, int afterMs, const char* code) {
        QTest::newRow(name) << QByteArray(state) << QByteArray(entered) << issue << wrong << afterMs
                            << QByteArray(code);
    };
    const int hour = 60 * 60 * 1000;
    row("fresh", "READY", "012345", 1, 0, 0, "ok");
    row("last moment", "READY", "012345", 1, 0, hour - 1, "ok");
    row("too late", "READY", "012345", 1, 0, hour, "otp_expired");
    row("none issued", "READY", "012345", 0, 0, 0, "otp_expired");
    row("four wrong", "READY", "012345", 1, 4, 0, "ok");
    row("five wrong", "READY", "012345", 1, 5, 0, "otp_locked");
    row("locked and too late", "READY", "012345", 1, 5, hour, "otp_expired");
    row("not ready", "PREPARING", "012345", 1, 0, 0, "invalid_transition");
    row("collected", "COMPLETED", "012345", 1, 0, 0, "invalid_transition");
    row("five digits", "READY", "12345", 1, 0, 0, "otp_malformed");
    row("malformed before the state", "PREPARING", "x", 1, 0, 0, "otp_malformed");
    row("a letter", "READY", "12345a", 1, 0, 0, "otp_malformed");
}

void OrderDecisionsTest::codeMayBeTried()
{
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, entered);
    QFETCH(int, issue);
    QFETCH(int, wrongAttempts);
    QFETCH(int, afterMs);
    QFETCH(QByteArray, code);
    Order order = orderIn(stateNamed(state.constData()));
    order.code.issue = issue;
    order.code.wrongAttempts = wrongAttempts;
    const auto result = mayTryCode(order, entered, m_clock.now().plusMs(afterMs));
    QCOMPARE(codeOf(result), code);
    if (code == "otp_locked")
        QCOMPARE(result.error().retryAfterSeconds, 60 * 60);
}

void OrderDecisionsTest::theFifthWrongCodeLeavesNone()
{
    Order order = orderIn(OrderState::Ready);
    for (int left = 4; left >= 0; --left) {
        QCOMPARE(codeOf(mayTryCode(order, "000000", m_clock.now())), QByteArray("ok"));
        order = countWrongCode(order);
        const Error error = wrongCode(order);
        QCOMPARE(QByteArray(error.kind.code), QByteArray("otp_incorrect"));
        QCOMPARE(error.members.value(QLatin1String("attemptsLeft")).toInt(), left);
    }
    QCOMPARE(codeOf(mayTryCode(order, "000000", m_clock.now())), QByteArray("otp_locked"));
}

void OrderDecisionsTest::handingOverAtTheTable_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<bool>("venueServesTables");
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("code");
    const QString table = QStringLiteral("12");
    QTest::newRow("served") << table << true << QByteArray("READY") << QByteArray("ok");
    QTest::newRow("pickup") << QString() << true << QByteArray("READY")
                            << QByteArray("handover_not_offered");
    QTest::newRow("a venue without service")
        << table << false << QByteArray("READY") << QByteArray("handover_not_offered");
    QTest::newRow("not ready") << table << true << QByteArray("PREPARING")
                               << QByteArray("invalid_transition");
}

void OrderDecisionsTest::handingOverAtTheTable()
{
    QFETCH(QString, table);
    QFETCH(bool, venueServesTables);
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, code);
    Order order = orderIn(stateNamed(state.constData()));
    order.table = table;
    QCOMPARE(codeOf(mayHandOverAtTable(order, venueServesTables)), code);
}

void OrderDecisionsTest::callsAreApart_data()
{
    QTest::addColumn<bool>("consent");
    QTest::addColumn<QByteArray>("phone");
    QTest::addColumn<int>("msSinceLast"); // -1: never
    QTest::addColumn<bool>("calls");
    const QByteArray phone = "+61400123407";
    QTest::newRow("first") << true << phone << -1 << true;
    QTest::newRow("a minute later") << true << phone << 60'000 << true;
    QTest::newRow("too soon") << true << phone << 59'999 << false;
    QTest::newRow("no consent") << false << phone << -1 << false;
    QTest::newRow("no phone") << true << QByteArray() << -1 << false;
}

void OrderDecisionsTest::callsAreApart()
{
    QFETCH(bool, consent);
    QFETCH(QByteArray, phone);
    QFETCH(int, msSinceLast);
    Order order = orderIn(OrderState::Ready);
    order.consentSms = consent;
    order.phone = phone;
    if (msSinceLast >= 0)
        order.lastCallAt = m_clock.now().plusMs(-msSinceLast);
    QTEST(shouldCall(order, m_clock.now()), "calls");
}

void OrderDecisionsTest::roles_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<int>("lowest"); // 0 kitchen, 1 counter, 2 manager
    const auto row = [](const char* name, StaffAction action, int lowest) {
        QTest::newRow(name) << static_cast<int>(action) << lowest;
    };
    row("prepare", StaffAction::Prepare, 0);
    row("ready", StaffAction::Ready, 0);
    row("recall", StaffAction::Recall, 0);
    row("line", StaffAction::MarkLine, 0);
    row("hold and fire", StaffAction::HoldFire, 0);
    row("complete", StaffAction::Complete, 1);
    row("new code", StaffAction::IssueCode, 1);
    row("cancel before payment", StaffAction::CancelUnpaid, 1);
    row("cancel after payment", StaffAction::CancelPaid, 2);
}

void OrderDecisionsTest::roles()
{
    QFETCH(int, action);
    QFETCH(int, lowest);
    const Role order[] = {Role::Kitchen, Role::Counter, Role::Manager};
    for (int i = 0; i < 3; ++i)
        QCOMPARE(mayDo(order[i], static_cast<StaffAction>(action)), i >= lowest);
}

QTEST_GUILESS_MAIN(OrderDecisionsTest)
#include "orderdecisionstest.moc"
