// A paid order's way through the kitchen, row by row: state, command, exact result.
#include "core/orders/kitchenflow.h"

#include "tests/support/manualclock.h"

#include <QJsonArray>
#include <QTest>

using namespace servery;

namespace {

constexpr int promise = 900;
const QString grill = QStringLiteral("grill");
const QString fry = QStringLiteral("fry");

template <class T>
QByteArray codeOf(const Result<T, Error>& result)
{
    return result ? QByteArray("ok") : QByteArray(result.error().kind.code);
}

// The lines that are done, by their ids.
QByteArray doneLines(const Order& order)
{
    QByteArray done;
    for (const OrderLine& line : order.lines)
        if (line.doneAt.isSet())
            done += line.id.bytes();
    return done;
}

} // namespace

class KitchenFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPaidOrderIsPromised();
    void whatIsScheduledWaits_data();
    void whatIsScheduledWaits();
    void holdAndFire();
    void firingIsForWhatWaits_data();
    void firingIsForWhatWaits();
    void acceptingFiresWhatWaited();
    void coursesAreFiredOnce_data();
    void coursesAreFiredOnce();
    void aCourseStartsTheTimerWhenNothingWasLeft();
    void rushIsSaidOnce_data();
    void rushIsSaidOnce();
    void aBumpIsOfOneStation_data();
    void aBumpIsOfOneStation();
    void bumpingTwiceChangesNothing();
    void aCourseLeavesWhenItIsDone();
    void readyNeedsItsStationsAndCourses_data();
    void readyNeedsItsStationsAndCourses();
    void aBumpIsTakenBackStepByStep();

private:
    // a: grill, b: fry, c: grill in the second course.
    [[nodiscard]] Order orderIn(OrderState state, int firedCourse = 1) const
    {
        Order order;
        order.id = OrderId(QByteArray("ord_1"));
        order.state = state;
        order.version = 5;
        order.firedCourse = firedCourse;
        order.paidAt = m_clock.now();
        order.promisedAt = m_clock.now().plusSeconds(promise);
        const auto line = [](const char* id, const QString& station, int course) {
            OrderLine one;
            one.id = LineId(QByteArray(id));
            one.station = station;
            one.course = course;
            return one;
        };
        order.lines = {line("a", grill, 1), line("b", fry, 1), line("c", grill, 2)};
        if (state == OrderState::Preparing || state == OrderState::Ready)
            order.startedAt = m_clock.now();
        return order;
    }
    [[nodiscard]] static OrderState stateNamed(const QByteArray& name)
    {
        return *orderStateFromString(QLatin1String(name));
    }

    testing::ManualClock m_clock;
};

void KitchenFlowTest::aPaidOrderIsPromised()
{
    Order paid = orderIn(OrderState::PaymentSucceeded, 0);
    paid.lines[0].course = 3;
    paid.lines[1].course = 2;
    paid.lines[2].course = 3;
    const Order ticket = ticketed(paid, promise, m_clock.now());
    QVERIFY(ticket.promisedAt == m_clock.now().plusSeconds(promise));
    QVERIFY(!ticket.firedAt.isSet());
    QVERIFY(!waitsForItsTime(ticket));
    // Its first course, whatever its number.
    QCOMPARE(ticket.firedCourse, 2);
    QCOMPARE(nextCourse(ticket), 3);
}

void KitchenFlowTest::whatIsScheduledWaits_data()
{
    QTest::addColumn<int>("inSeconds");
    QTest::addColumn<bool>("waits");
    QTest::addColumn<int>("promisedIn");
    QTest::newRow("in an hour") << 3600 << true << 3600;
    QTest::newRow("a second too early") << promise + 1 << true << promise + 1;
    QTest::newRow("at the start of its time") << promise << false << promise;
    QTest::newRow("sooner than it can be made") << 60 << false << promise;
}

void KitchenFlowTest::whatIsScheduledWaits()
{
    QFETCH(int, inSeconds);
    QFETCH(bool, waits);
    QFETCH(int, promisedIn);
    Order paid = orderIn(OrderState::PaymentSucceeded);
    paid.scheduledFor = m_clock.now().plusSeconds(inSeconds);
    const Order ticket = ticketed(paid, promise, m_clock.now());
    QCOMPARE(waitsForItsTime(ticket), waits);
    QCOMPARE(ticket.firedAt.isSet(), !waits);
    QVERIFY(ticket.promisedAt == m_clock.now().plusSeconds(promisedIn));
    QVERIFY(scheduledStart(ticket, promise) == m_clock.now().plusSeconds(inSeconds - promise));
}

void KitchenFlowTest::holdAndFire()
{
    const Order paid = orderIn(OrderState::PaymentSucceeded);
    const Order held = *hold(paid, m_clock.now());
    QCOMPARE(held.version, 6);
    QCOMPARE(codeOf(hold(held, m_clock.now())), QByteArray("invalid_transition"));
    QCOMPARE(codeOf(hold(orderIn(OrderState::Preparing), m_clock.now())),
             QByteArray("invalid_transition"));
    const Timestamp later = m_clock.now().plusSeconds(60);
    const Order fired = *fire(held, promise, later);
    QVERIFY(!fired.heldAt.isSet());
    QVERIFY(fired.firedAt == later);
    QVERIFY(fired.promisedAt == later.plusSeconds(promise));
}

void KitchenFlowTest::firingIsForWhatWaits_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<bool>("isHeld");
    QTest::addColumn<bool>("isScheduled");
    QTest::addColumn<QByteArray>("code");
    const QByteArray no = "invalid_transition";
    QTest::newRow("held") << QByteArray("PAYMENT_SUCCEEDED") << true << false << QByteArray("ok");
    QTest::newRow("scheduled") << QByteArray("PAYMENT_SUCCEEDED") << false << true
                               << QByteArray("ok");
    QTest::newRow("neither") << QByteArray("PAYMENT_SUCCEEDED") << false << false << no;
    QTest::newRow("not paid") << QByteArray("CREATED") << false << true << no;
    QTest::newRow("started") << QByteArray("PREPARING") << false << true << no;
    QTest::newRow("over") << QByteArray("CANCELLED") << true << false << no;
}

void KitchenFlowTest::firingIsForWhatWaits()
{
    QFETCH(QByteArray, state);
    QFETCH(bool, isHeld);
    QFETCH(bool, isScheduled);
    QFETCH(QByteArray, code);
    Order order = orderIn(stateNamed(state));
    if (isHeld)
        order.heldAt = m_clock.now();
    if (isScheduled)
        order.scheduledFor = m_clock.now().plusSeconds(3600);
    const auto fired = fire(order, promise, m_clock.now());
    QCOMPARE(codeOf(fired), code);
    if (fired)
        QVERIFY(fired->promisedAt ==
                (isScheduled ? order.scheduledFor : m_clock.now().plusSeconds(promise)));
}

void KitchenFlowTest::acceptingFiresWhatWaited()
{
    Order held = *hold(orderIn(OrderState::PaymentSucceeded), m_clock.now());
    Order scheduled = orderIn(OrderState::PaymentSucceeded);
    scheduled.scheduledFor = m_clock.now().plusSeconds(3600);
    const Timestamp later = m_clock.now().plusSeconds(60);
    for (const Order& waiting : {held, scheduled}) {
        const Order taken = *move(waiting, OrderTrigger::Accept, later);
        QVERIFY(!taken.heldAt.isSet());
        QVERIFY(taken.firedAt == later);
        QVERIFY(!waitsForItsTime(taken));
    }
    QVERIFY(
        !move(orderIn(OrderState::PaymentSucceeded), OrderTrigger::Accept, later)->firedAt.isSet());
}

void KitchenFlowTest::coursesAreFiredOnce_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<int>("course");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("version");
    QTest::newRow("the next") << QByteArray("PREPARING") << 2 << QByteArray("ok") << 6;
    QTest::newRow("before it is started")
        << QByteArray("PAYMENT_SUCCEEDED") << 2 << QByteArray("ok") << 6;
    QTest::newRow("fired already") << QByteArray("PREPARING") << 1 << QByteArray("ok") << 5;
    QTest::newRow("none such") << QByteArray("PREPARING") << 3 << QByteArray("course_unknown") << 0;
    QTest::newRow("not paid") << QByteArray("CREATED") << 2 << QByteArray("invalid_transition")
                              << 0;
    QTest::newRow("ready") << QByteArray("READY") << 2 << QByteArray("invalid_transition") << 0;
}

void KitchenFlowTest::coursesAreFiredOnce()
{
    QFETCH(QByteArray, state);
    QFETCH(int, course);
    QFETCH(QByteArray, code);
    QFETCH(int, version);
    const auto fired = fireCourse(orderIn(stateNamed(state)), course, promise, m_clock.now());
    QCOMPARE(codeOf(fired), code);
    if (fired) {
        QCOMPARE(fired->version, version);
        QCOMPARE(fired->firedCourse, course);
    }
}

void KitchenFlowTest::aCourseStartsTheTimerWhenNothingWasLeft()
{
    const Order cooking = orderIn(OrderState::Preparing);
    const Timestamp later = m_clock.now().plusSeconds(1200);
    const Order early = *fireCourse(cooking, 2, promise, later);
    QVERIFY(!early.firedAt.isSet());
    QVERIFY(early.promisedAt == cooking.promisedAt);
    const Order served = *bump(cooking, {}, false, later);
    const Order next = *fireCourse(served, 2, promise, later);
    QVERIFY(next.firedAt == later);
    QVERIFY(next.promisedAt == later.plusSeconds(promise));
    QVERIFY(!isAllDone(next));
}

void KitchenFlowTest::rushIsSaidOnce_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<bool>("was");
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("version");
    const QByteArray ok = "ok";
    QTest::newRow("on") << QByteArray("PREPARING") << false << true << ok << 6;
    QTest::newRow("on twice") << QByteArray("PREPARING") << true << true << ok << 5;
    QTest::newRow("off") << QByteArray("PAYMENT_SUCCEEDED") << true << false << ok << 6;
    QTest::newRow("not paid") << QByteArray("CREATED") << false << true
                              << QByteArray("invalid_transition") << 0;
    QTest::newRow("ready") << QByteArray("READY") << false << true
                           << QByteArray("invalid_transition") << 0;
}

void KitchenFlowTest::rushIsSaidOnce()
{
    QFETCH(QByteArray, state);
    QFETCH(bool, was);
    QFETCH(bool, wanted);
    QFETCH(QByteArray, code);
    QFETCH(int, version);
    Order order = orderIn(stateNamed(state));
    order.rushAt = was ? m_clock.now() : Timestamp{};
    const auto after = rush(order, wanted, m_clock.now());
    QCOMPARE(codeOf(after), code);
    if (after) {
        QCOMPARE(after->rushAt.isSet(), wanted);
        QCOMPARE(after->version, version);
    }
}

void KitchenFlowTest::aBumpIsOfOneStation_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<int>("firedCourse");
    QTest::addColumn<QString>("station");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("done");
    const QByteArray cooking = "PREPARING";
    QTest::newRow("the grill") << cooking << 1 << grill << QByteArray("ok") << QByteArray("a");
    QTest::newRow("both courses") << cooking << 2 << grill << QByteArray("ok") << QByteArray("ac");
    QTest::newRow("all stations") << cooking << 1 << QString() << QByteArray("ok")
                                  << QByteArray("ab");
    QTest::newRow("no such station")
        << cooking << 1 << QStringLiteral("bar") << QByteArray("station_unknown") << QByteArray();
    QTest::newRow("not started") << QByteArray("PAYMENT_SUCCEEDED") << 1 << grill
                                 << QByteArray("invalid_transition") << QByteArray();
    QTest::newRow("ready") << QByteArray("READY") << 1 << grill << QByteArray("invalid_transition")
                           << QByteArray();
}

void KitchenFlowTest::aBumpIsOfOneStation()
{
    QFETCH(QByteArray, state);
    QFETCH(int, firedCourse);
    QFETCH(QString, station);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, done);
    const auto after = bump(orderIn(stateNamed(state), firedCourse), station, false, m_clock.now());
    QCOMPARE(codeOf(after), code);
    if (after) {
        QCOMPARE(doneLines(*after), done);
        QCOMPARE(after->version, 6);
    }
}

void KitchenFlowTest::bumpingTwiceChangesNothing()
{
    const Order once = *bump(orderIn(OrderState::Preparing), grill, false, m_clock.now());
    const Order twice = *bump(once, grill, false, m_clock.now().plusSeconds(9));
    QCOMPARE(twice.version, once.version);
    QVERIFY(twice.lines[0].doneAt == m_clock.now());
}

void KitchenFlowTest::aCourseLeavesWhenItIsDone()
{
    for (const bool hasExpo : {false, true}) {
        Order order = orderIn(OrderState::Preparing);
        order = *bump(order, grill, hasExpo, m_clock.now());
        QCOMPARE(order.servedCourse, 0);
        if (hasExpo)
            QCOMPARE(codeOf(bump(order, {}, hasExpo, m_clock.now())),
                     QByteArray("stations_not_done"));
        order = *bump(order, fry, hasExpo, m_clock.now().plusSeconds(1));
        // With an expo it is sent out from there alone.
        QCOMPARE(order.servedCourse, hasExpo ? 0 : 1);
        const Order sent = *bump(order, {}, hasExpo, m_clock.now().plusSeconds(2));
        QCOMPARE(sent.servedCourse, 1);
        QCOMPARE(sent.version, order.version + (hasExpo ? 1 : 0));
        const Order back = *unbump(sent, fry);
        QCOMPARE(back.servedCourse, 0);
        QCOMPARE(doneLines(back), QByteArray("a"));
    }
}

void KitchenFlowTest::readyNeedsItsStationsAndCourses_data()
{
    QTest::addColumn<int>("firedCourse");
    QTest::addColumn<QString>("bumped");
    QTest::addColumn<bool>("hasExpo");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("stations");
    QTest::newRow("no expo, nothing done")
        << 2 << QString() << false << QByteArray("ok") << QString();
    QTest::newRow("no expo, a course waits")
        << 1 << QString() << false << QByteArray("courses_waiting") << QString();
    QTest::newRow("expo, nothing done")
        << 2 << QString() << true << QByteArray("stations_not_done") << QStringLiteral("fry grill");
    QTest::newRow("expo, one is done")
        << 2 << grill << true << QByteArray("stations_not_done") << fry;
    QTest::newRow("expo, all are done")
        << 2 << QStringLiteral("*") << true << QByteArray("ok") << QString();
    QTest::newRow("expo, all are done and a course waits")
        << 1 << QStringLiteral("*") << true << QByteArray("courses_waiting") << QString();
}

void KitchenFlowTest::readyNeedsItsStationsAndCourses()
{
    QFETCH(int, firedCourse);
    QFETCH(QString, bumped);
    QFETCH(bool, hasExpo);
    QFETCH(QByteArray, code);
    QFETCH(QString, stations);
    Order order = orderIn(OrderState::Preparing, firedCourse);
    if (!bumped.isEmpty())
        order = *bump(order, bumped == u"*" ? QString() : bumped, false, m_clock.now());
    const auto may = mayBecomeReady(order, hasExpo);
    QCOMPARE(codeOf(may), code);
    QStringList named;
    if (!may)
        for (const QJsonValue& one : may.error().members.value(QLatin1String("stations")).toArray())
            named.append(one.toString());
    QCOMPARE(named.join(u' '), stations);
}

void KitchenFlowTest::aBumpIsTakenBackStepByStep()
{
    Order order = orderIn(OrderState::Preparing, 2);
    QCOMPARE(codeOf(unbump(order, grill)), QByteArray("nothing_to_recall"));
    order = *markLine(order, LineId(QByteArray("a")), true, m_clock.now());
    m_clock.advanceSeconds(5);
    order = *bump(order, {}, false, m_clock.now());
    QCOMPARE(doneLines(order), QByteArray("abc"));
    // The last of the grill alone, then what it had done before; the fryer's stays.
    order = *unbump(order, grill);
    QCOMPARE(doneLines(order), QByteArray("ab"));
    order = *unbump(order, grill);
    QCOMPARE(doneLines(order), QByteArray("b"));
    QCOMPARE(codeOf(unbump(order, grill)), QByteArray("nothing_to_recall"));
    QCOMPARE(codeOf(unbump(orderIn(OrderState::Ready), grill)), QByteArray("invalid_transition"));
}

QTEST_APPLESS_MAIN(KitchenFlowTest)
#include "kitchenflowtest.moc"
