#include "server/sandbox/stripe/idempotency.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace servery;
using namespace servery::sandbox;
using Begin = Idempotency::Begin;

class IdempotencyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replaysTheFirstAnswer();
    void isAConflictWhileRunning();
    void refusesOtherParameters();
    void forgetsARefusal();
    void keepsForADay();
};

void IdempotencyTest::replaysTheFirstAnswer()
{
    testing::ManualClock clock;
    Idempotency idempotency(clock);
    QCOMPARE(idempotency.begin("k", "one").begin, Begin::Run);
    idempotency.keep("k", {402, "declined", "req_1"});
    const auto again = idempotency.begin("k", "one");
    QCOMPARE(again.begin, Begin::Replay);
    QCOMPARE(again.answer.status, 402);
    QCOMPARE(again.answer.body, "declined");
    QCOMPARE(again.answer.requestId, "req_1");
    QCOMPARE(idempotency.begin("other", "one").begin, Begin::Run);
}

void IdempotencyTest::isAConflictWhileRunning()
{
    testing::ManualClock clock;
    Idempotency idempotency(clock);
    QCOMPARE(idempotency.begin("k", "one").begin, Begin::Run);
    QCOMPARE(idempotency.begin("k", "one").begin, Begin::Running);
    // However long it runs.
    clock.advanceMs(2 * Idempotency::keptMs);
    QCOMPARE(idempotency.begin("k", "one").begin, Begin::Running);
}

void IdempotencyTest::refusesOtherParameters()
{
    testing::ManualClock clock;
    Idempotency idempotency(clock);
    QCOMPARE(idempotency.begin("k", "one").begin, Begin::Run);
    QCOMPARE(idempotency.begin("k", "two").begin, Begin::Reused);
    idempotency.keep("k", {200, "ok", "req_1"});
    QCOMPARE(idempotency.begin("k", "two").begin, Begin::Reused);
    QCOMPARE(idempotency.begin("k", "one").begin, Begin::Replay);
}

void IdempotencyTest::forgetsARefusal()
{
    testing::ManualClock clock;
    Idempotency idempotency(clock);
    QCOMPARE(idempotency.begin("k", "one").begin, Begin::Run);
    idempotency.forget("k");
    QCOMPARE(idempotency.begin("k", "two").begin, Begin::Run);
}

void IdempotencyTest::keepsForADay()
{
    testing::ManualClock clock;
    Idempotency idempotency(clock);
    QCOMPARE(idempotency.begin("k", "one").begin, Begin::Run);
    idempotency.keep("k", {200, "ok", "req_1"});
    clock.advanceMs(Idempotency::keptMs - 1);
    QCOMPARE(idempotency.begin("k", "one").begin, Begin::Replay);
    clock.advanceMs(1);
    QCOMPARE(idempotency.begin("k", "two").begin, Begin::Run);
}

QTEST_GUILESS_MAIN(IdempotencyTest)
#include "tst_idempotency.moc"
