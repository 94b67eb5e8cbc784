// From the ticket to the hand-over: who may do what in which state, and the pickup code.
#include "tests/server/logic/logicfixture.h"
#include "tests/server/logic/stripebodies.h"

#include "core/crypto/onetimecode.h"
#include "server/notifications/notificationhandler.h"

#include <QTest>

using namespace servery;
using namespace servery::testing;
using Kind = RunStaffAction::Kind;
using State = OrderState;

namespace {

// Brings an order to a state, by the commands that real life would use.
Placed placeIn(LogicFixture& logic, State state)
{
    switch (state) {
    case State::Created:
        return logic.placeLinked();
    case State::PaymentPending: {
        const Placed placed = logic.placeLinked();
        (void)logic.deliver(stripebodies::intentEvent(
            "requires_action", LogicFixture::intentOf(placed), placed.amountCents));
        return placed;
    }
    case State::PaymentSucceeded:
        return logic.placePaid();
    case State::Preparing: {
        const Placed placed = logic.placePaid();
        (void)logic.act(Role::Kitchen, Kind::Prepare, placed.order);
        return placed;
    }
    case State::Ready:
        return logic.placeReady();
    case State::Completed: {
        const Placed placed = logic.placeReady();
        (void)logic.act(Role::Counter, Kind::Complete, placed.order, logic.codeOf(placed.order));
        return placed;
    }
    case State::Cancelled: {
        const Placed placed = logic.placeLinked();
        (void)logic.run(CancelOrder{placed.order, QStringLiteral("diner")});
        return placed;
    }
    case State::Expired: {
        const Placed placed = logic.placeLinked();
        logic.clock().advanceSeconds(1800);
        (void)logic.run(ExpireOrder{placed.order});
        return placed;
    }
    }
    return {};
}

struct ActionRule
{
    const char* name;
    Kind kind;
    Role lowest; // in every state, but for Cancel once there was money
    std::initializer_list<std::pair<State, State>> moves;
};

// The lifecycle, written down a second time: states from which each action is allowed, and where it
// leads.
const ActionRule rules[] = {
    {"prepare", Kind::Prepare, Role::Kitchen, {{State::PaymentSucceeded, State::Preparing}}},
    {"ready", Kind::Ready, Role::Kitchen, {{State::Preparing, State::Ready}}},
    {"recall", Kind::Recall, Role::Kitchen, {{State::Ready, State::Preparing}}},
    {"prepare or recall",
     Kind::PrepareOrRecall,
     Role::Kitchen,
     {{State::PaymentSucceeded, State::Preparing}, {State::Ready, State::Preparing}}},
    {"hold", Kind::Hold, Role::Kitchen, {{State::PaymentSucceeded, State::PaymentSucceeded}}},
    {"fire", Kind::Fire, Role::Kitchen, {}},
    {"complete", Kind::Complete, Role::Counter, {{State::Ready, State::Completed}}},
    {"new code",
     Kind::ResendCode,
     Role::Counter,
     {{State::PaymentSucceeded, State::PaymentSucceeded},
      {State::Preparing, State::Preparing},
      {State::Ready, State::Ready}}},
    {"cancel",
     Kind::Cancel,
     Role::Counter,
     {{State::Created, State::Cancelled},
      {State::PaymentPending, State::Cancelled},
      {State::PaymentSucceeded, State::Cancelled},
      {State::Preparing, State::Cancelled},
      {State::Ready, State::Cancelled}}},
};

QByteArray expectedRefusal(const ActionRule& rule, State state, Role role)
{
    const bool awaits = state == State::Created || state == State::PaymentPending;
    const Role lowest = rule.kind == Kind::Cancel && !awaits ? Role::Manager : rule.lowest;
    if (role < lowest)
        return "forbidden";
    for (const auto& [from, to] : rule.moves)
        if (from == state)
            return {};
    return "invalid_transition";
}

engine::Outcome tryCode(LogicFixture& logic, const OrderId& order, const QByteArray& code,
                        const QByteArray& session = "ses_one",
                        const QString& slug = LogicFixture::here)
{
    RunStaffAction action;
    action.staff = logic.staff(Role::Counter, slug, session);
    action.kind = Kind::Complete;
    action.order = order;
    action.code = code;
    return logic.run(action);
}

void tryWrong(LogicFixture& logic, const OrderId& order, int times,
              const QByteArray& session = "ses_one")
{
    const QByteArray wrong = LogicFixture::wrongCodeFor(logic.codeOf(order));
    for (int i = 0; i < times; ++i)
        (void)tryCode(logic, order, wrong, session);
}

} // namespace

class FulfilmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateActionAndRole_data();
    void everyStateActionAndRole();
    void unknownComesBeforeForbidden();
    void anotherVenuesStaffSeeNothing();
    void cancellingWhatIsPaidNeedsAReason();
    void linesAreTickedOnceEach();
    void whatIsHeldIsFired();
    void aTableTakesNoCode();
    void fiveWrongCodesLockIt();
    void malformedCodesDoNotCount_data();
    void malformedCodesDoNotCount();
    void aCodeEndsAfterAnHour();
    void threeNewCodesAtMost();
    void aNewCodeOpensALockedOrder();
    void twentyWrongCodesFromOneSession();
    void lockedCodesDoNotCountAgainstTheSession();
    void aHundredWrongCodesInAVenue();
    void readyRingsOncePerMinute();
    void nobodyIsToldWithoutConsent_data();
    void nobodyIsToldWithoutConsent();
};

void FulfilmentTest::everyStateActionAndRole_data()
{
    QTest::addColumn<int>("state");
    for (const State state : allOrderStates)
        QTest::newRow(stateName(state).constData()) << static_cast<int>(state);
}

void FulfilmentTest::everyStateActionAndRole()
{
    QFETCH(int, state);
    const auto from = static_cast<State>(state);
    LogicFixture logic;
    for (const ActionRule& rule : rules)
        for (const Role role : {Role::Kitchen, Role::Counter, Role::Manager}) {
            const Placed placed = placeIn(logic, from);
            QCOMPARE(logic.stateOf(placed.order), stateName(from));
            const auto before = logic.sizes();
            const auto outcome =
                logic.act(role, rule.kind, placed.order, logic.codeOf(placed.order));
            const QByteArray what = QByteArray(rule.name) + " by " + toString(role);
            const QByteArray refusal = expectedRefusal(rule, from, role);
            QVERIFY2(codeOf(outcome) == refusal, (what + ": " + codeOf(outcome)).constData());
            if (!refusal.isEmpty()) {
                QVERIFY2(logic.sizes() == before, what.constData());
                if (refusal == "invalid_transition")
                    QCOMPARE(outcome.error().members.value(QLatin1String("state")).toString(),
                             QString(toString(from)));
                continue;
            }
            for (const auto& [start, end] : rule.moves)
                if (start == from)
                    QVERIFY2(logic.stateOf(placed.order) == stateName(end), what.constData());
        }
    QCOMPARE(logic.sequenceFault(), QString());
}

void FulfilmentTest::unknownComesBeforeForbidden()
{
    LogicFixture logic;
    for (const ActionRule& rule : rules)
        QCOMPARE(codeOf(logic.act(Role::Kitchen, rule.kind, OrderId(QByteArray("ord_0")))),
                 QByteArray("order_not_found"));
}

void FulfilmentTest::anotherVenuesStaffSeeNothing()
{
    LogicFixture logic;
    const Placed placed = logic.placeReady();
    const auto before = logic.sizes();
    for (const ActionRule& rule : rules)
        QCOMPARE(codeOf(logic.act(Role::Manager, rule.kind, placed.order,
                                  logic.codeOf(placed.order), LogicFixture::there)),
                 QByteArray("order_not_found"));
    RunStaffAction line;
    line.staff = logic.staff(Role::Manager, LogicFixture::there);
    line.kind = Kind::LineDone;
    line.order = placed.order;
    line.line = logic.order(placed.order).lines.front().id;
    QCOMPARE(codeOf(logic.run(line)), QByteArray("order_not_found"));
    QCOMPARE(logic.sizes(), before);
}

void FulfilmentTest::cancellingWhatIsPaidNeedsAReason()
{
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    RunStaffAction cancel;
    cancel.staff = logic.staff(Role::Manager);
    cancel.kind = Kind::Cancel;
    cancel.order = placed.order;
    cancel.reason = QStringLiteral("  ");
    const auto outcome = logic.run(cancel);
    QCOMPARE(codeOf(outcome), QByteArray("field_missing"));
    QCOMPARE(outcome.error().members.value(QLatin1String("field")).toString(),
             QStringLiteral("reason"));
    QCOMPARE(logic.stateOf(placed.order), QByteArray("PAYMENT_SUCCEEDED"));
}

void FulfilmentTest::linesAreTickedOnceEach()
{
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    RunStaffAction tick;
    tick.staff = logic.staff(Role::Kitchen);
    tick.kind = Kind::LineDone;
    tick.order = placed.order;
    tick.line = LineId(QByteArray("lin_0"));
    QCOMPARE(codeOf(logic.run(tick)), QByteArray("line_not_found"));
    tick.line = logic.order(placed.order).lines.front().id;
    QVERIFY(logic.run(tick).ok());
    QVERIFY(logic.order(placed.order).lines.front().doneAt.isSet());
    const auto again = logic.run(tick);
    QVERIFY(again.ok());
    QCOMPARE(again->seq, 0);
    QCOMPARE(logic.events("order_line_updated", placed.order.bytes()), 1);
    tick.kind = Kind::LineUndo;
    QVERIFY(logic.run(tick).ok());
    QVERIFY(!logic.order(placed.order).lines.front().doneAt.isSet());
    (void)logic.act(Role::Kitchen, Kind::Prepare, placed.order);
    (void)logic.act(Role::Kitchen, Kind::Ready, placed.order);
    tick.kind = Kind::LineDone;
    QCOMPARE(codeOf(logic.run(tick)), QByteArray("invalid_transition"));
}

void FulfilmentTest::whatIsHeldIsFired()
{
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    QVERIFY(logic.act(Role::Kitchen, Kind::Hold, placed.order).ok());
    QVERIFY(logic.order(placed.order).heldAt.isSet());
    QCOMPARE(codeOf(logic.act(Role::Kitchen, Kind::Hold, placed.order)),
             QByteArray("invalid_transition"));
    logic.clock().advanceSeconds(60);
    QVERIFY(logic.act(Role::Kitchen, Kind::Fire, placed.order).ok());
    const Order fired = logic.order(placed.order);
    QVERIFY(!fired.heldAt.isSet());
    QCOMPARE(fired.firedAt.ms, logic.clock().now().ms);
}

void FulfilmentTest::aTableTakesNoCode()
{
    LogicFixture logic;
    for (const auto& [slug, table, code] :
         {std::tuple(LogicFixture::here, "7", ""),
          std::tuple(LogicFixture::here, "", "handover_not_offered"),
          std::tuple(LogicFixture::there, "7", "handover_not_offered")}) {
        Cart cart = logic.cart(slug);
        cart.table = QLatin1String(table);
        const auto placed = logic.run(PlaceOrder{cart, PaymentFlow::Intent});
        const OrderId order(placed->body.value(QLatin1String("orderId")).toString());
        const PaymentId payment(placed->body.value(QLatin1String("paymentId")).toString());
        (void)logic.run(RecordProviderObject{payment, {}, "pi_" + payment.bytes()});
        (void)logic.deliver(stripebodies::succeeded("pi_" + payment.bytes(), 3500));
        (void)logic.act(Role::Kitchen, Kind::Prepare, order, {}, slug);
        RunStaffAction handOver;
        handOver.staff = logic.staff(Role::Counter, slug);
        handOver.kind = Kind::Complete;
        handOver.order = order;
        handOver.handOverAtTable = true;
        if (*code == '\0')
            QCOMPARE(codeOf(logic.run(handOver)), QByteArray("invalid_transition"));
        (void)logic.act(Role::Kitchen, Kind::Ready, order, {}, slug);
        QCOMPARE(codeOf(logic.run(handOver)), QByteArray(code));
        QCOMPARE(logic.stateOf(order), QByteArray(*code == '\0' ? "COMPLETED" : "READY"));
    }
}

void FulfilmentTest::fiveWrongCodesLockIt()
{
    LogicFixture logic;
    const Placed placed = logic.placeReady();
    const QByteArray right = logic.codeOf(placed.order);
    const QByteArray wrong = LogicFixture::wrongCodeFor(right);
    for (const int left : {4, 3, 2, 1, 0}) {
        const auto outcome = tryCode(logic, placed.order, wrong);
        QCOMPARE(codeOf(outcome), QByteArray("otp_incorrect"));
        QCOMPARE(outcome.error().members.value(QLatin1String("attemptsLeft")).toInt(-1), left);
    }
    QCOMPARE(logic.events("pickup_code_failed", placed.order.bytes()), 5);
    logic.clock().advanceSeconds(600);
    for (const QByteArray& code : {wrong, right}) {
        const auto outcome = tryCode(logic, placed.order, code);
        QCOMPARE(codeOf(outcome), QByteArray("otp_locked"));
        QCOMPARE(outcome.error().retryAfterSeconds, 3000); // until the code ends
    }
    QCOMPARE(logic.stateOf(placed.order), QByteArray("READY"));
}

void FulfilmentTest::malformedCodesDoNotCount_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray("12345");
    QTest::newRow("long") << QByteArray("1234567");
    QTest::newRow("letter") << QByteArray("12345a");
    QTest::newRow("space") << QByteArray("12345 ");
    QTest::newRow("sign") << QByteArray("+12345");
}

void FulfilmentTest::malformedCodesDoNotCount()
{
    QFETCH(QByteArray, code);
    LogicFixture logic;
    const Placed placed = logic.placeReady();
    for (int i = 0; i < 10; ++i)
        QCOMPARE(codeOf(tryCode(logic, placed.order, code)), QByteArray("otp_malformed"));
    QCOMPARE(logic.order(placed.order).code.wrongAttempts, 0);
    QVERIFY(tryCode(logic, placed.order, logic.codeOf(placed.order)).ok());
    QCOMPARE(logic.stateOf(placed.order), QByteArray("COMPLETED"));
}

void FulfilmentTest::aCodeEndsAfterAnHour()
{
    LogicFixture logic;
    const Placed in = logic.placeReady();
    const Placed late = logic.placeReady();
    logic.clock().advanceMs(60LL * 60 * 1000 - 1);
    QVERIFY(tryCode(logic, in.order, logic.codeOf(in.order)).ok());
    logic.clock().advanceMs(1);
    QCOMPARE(codeOf(tryCode(logic, late.order, logic.codeOf(late.order))),
             QByteArray("otp_expired"));
    QVERIFY(logic.act(Role::Counter, Kind::ResendCode, late.order).ok());
    QVERIFY(tryCode(logic, late.order, logic.codeOf(late.order)).ok());
}

void FulfilmentTest::threeNewCodesAtMost()
{
    LogicFixture logic;
    const Placed placed = logic.placeReady();
    QCOMPARE(logic.texts(placed.order), 1);
    for (int issue = 2; issue <= 4; ++issue) {
        const QByteArray old = logic.codeOf(placed.order);
        QVERIFY(logic.act(Role::Counter, Kind::ResendCode, placed.order).ok());
        QCOMPARE(logic.order(placed.order).code.issue, issue);
        QCOMPARE(logic.texts(placed.order), issue);
        QCOMPARE(codeOf(tryCode(logic, placed.order, old)), QByteArray("otp_incorrect"));
    }
    const auto before = logic.sizes();
    QCOMPARE(codeOf(logic.act(Role::Manager, Kind::ResendCode, placed.order)),
             QByteArray("code_limit_reached"));
    QCOMPARE(logic.sizes(), before);
    QVERIFY(tryCode(logic, placed.order, logic.codeOf(placed.order)).ok());
}

void FulfilmentTest::aNewCodeOpensALockedOrder()
{
    LogicFixture logic;
    const Placed placed = logic.placeReady();
    tryWrong(logic, placed.order, 5);
    QCOMPARE(codeOf(tryCode(logic, placed.order, logic.codeOf(placed.order))),
             QByteArray("otp_locked"));
    QVERIFY(logic.act(Role::Counter, Kind::ResendCode, placed.order).ok());
    QVERIFY(tryCode(logic, placed.order, logic.codeOf(placed.order)).ok());
}

void FulfilmentTest::twentyWrongCodesFromOneSession()
{
    LogicFixture logic;
    const Placed last = logic.placeReady();
    for (int i = 0; i < 4; ++i)
        tryWrong(logic, logic.placeReady().order, 5);
    logic.clock().advanceSeconds(1);
    const auto before = logic.sizes();
    const auto outcome = tryCode(logic, last.order, logic.codeOf(last.order));
    QCOMPARE(codeOf(outcome), QByteArray("otp_rate_limited"));
    QCOMPARE(outcome.error().retryAfterSeconds, 599);
    QCOMPARE(logic.sizes(), before);
    QCOMPARE(codeOf(tryCode(logic, last.order, LogicFixture::wrongCodeFor(logic.codeOf(last.order)),
                            "ses_two")),
             QByteArray("otp_incorrect"));
    logic.clock().advanceSeconds(599);
    QVERIFY(tryCode(logic, last.order, logic.codeOf(last.order)).ok());
}

void FulfilmentTest::lockedCodesDoNotCountAgainstTheSession()
{
    LogicFixture logic;
    const Placed last = logic.placeReady();
    for (int i = 0; i < 3; ++i)
        tryWrong(logic, logic.placeReady().order, 20); // 5 count, 15 meet the lock
    tryWrong(logic, logic.placeReady().order, 4);
    QVERIFY(tryCode(logic, last.order, logic.codeOf(last.order)).ok());
}

void FulfilmentTest::aHundredWrongCodesInAVenue()
{
    LogicFixture logic;
    const Placed last = logic.placeReady();
    const Placed elsewhere = logic.placeReady(LogicFixture::there);
    for (int i = 0; i < 20; ++i)
        tryWrong(logic, logic.placeReady().order, 5, "ses_" + QByteArray::number(i));
    QCOMPARE(codeOf(tryCode(logic, last.order, logic.codeOf(last.order), "ses_fresh")),
             QByteArray("otp_rate_limited"));
    QVERIFY(tryCode(logic, elsewhere.order, logic.codeOf(elsewhere.order), "ses_there",
                    LogicFixture::there)
                .ok());
}

void FulfilmentTest::readyRingsOncePerMinute()
{
    LogicFixture logic;
    const Placed placed = logic.placeReady();
    const auto calls = [&] {
        return logic.count("select count(*) from jobs where kind = $1", {notificationjobs::call});
    };
    QCOMPARE(calls(), 1);
    logic.clock().advanceMs(59'999);
    (void)logic.act(Role::Kitchen, Kind::Recall, placed.order);
    QVERIFY(logic.act(Role::Kitchen, Kind::Ready, placed.order).ok());
    QCOMPARE(calls(), 1);
    logic.clock().advanceMs(1);
    (void)logic.act(Role::Kitchen, Kind::Recall, placed.order);
    QVERIFY(logic.act(Role::Kitchen, Kind::Ready, placed.order).ok());
    QCOMPARE(calls(), 2);
    QCOMPARE(logic.events("kitchen_order_ready", placed.order.bytes()), 3);
}

void FulfilmentTest::nobodyIsToldWithoutConsent_data()
{
    QTest::addColumn<bool>("canSend");
    QTest::addColumn<bool>("consent");
    QTest::newRow("no consent") << true << false;
    QTest::newRow("no provider") << false << true;
}

void FulfilmentTest::nobodyIsToldWithoutConsent()
{
    QFETCH(bool, canSend);
    QFETCH(bool, consent);
    LogicFixture logic(canSend);
    Cart cart = logic.cart();
    cart.consentSms = consent;
    const auto outcome = logic.run(PlaceOrder{cart, PaymentFlow::Intent});
    const OrderId order(outcome->body.value(QLatin1String("orderId")).toString());
    const PaymentId payment(outcome->body.value(QLatin1String("paymentId")).toString());
    (void)logic.run(RecordProviderObject{payment, {}, "pi_1"});
    (void)logic.deliver(stripebodies::succeeded("pi_1", 3500));
    (void)logic.act(Role::Kitchen, Kind::Prepare, order);
    (void)logic.act(Role::Kitchen, Kind::Ready, order);
    (void)logic.act(Role::Counter, Kind::ResendCode, order);
    QCOMPARE(logic.count("select count(*) from notifications"), 0);
    QCOMPARE(logic.count("select count(*) from jobs where kind = $1 or kind = $2",
                         {notificationjobs::message, notificationjobs::call}),
             0);
    QVERIFY(tryCode(logic, order, logic.codeOf(order)).ok());
}

QTEST_GUILESS_MAIN(FulfilmentTest)
#include "tst_fulfilment.moc"
