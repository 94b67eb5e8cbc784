// Gathering: how many the next batch waits for, and until when.
#include "server/engine/gathering.h"

#include <QTest>

namespace servery::testing {

using engine::Gathering;
using std::chrono::microseconds;
using std::chrono::milliseconds;

class GatheringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsExpectedAtFirst()
    {
        const Gathering gathering(milliseconds(2));
        QCOMPARE(gathering.plan(start + milliseconds(500)).count, std::size_t{0});
    }

    void thoseAnsweredAndThoseLeftWaitingAreExpected()
    {
        Gathering gathering(milliseconds(2));
        gathering.committed(30, 34, start, start + milliseconds(4));
        const auto plan = gathering.plan(start + milliseconds(4));
        QCOMPARE(plan.count, std::size_t{64});
        QVERIFY(plan.until == start + milliseconds(5)); // a quarter of the commit
    }

    void aSlowCommitHoldsNoLongerThanTheLimit()
    {
        Gathering gathering(milliseconds(2));
        gathering.committed(1, 1, start, start + milliseconds(400));
        QVERIFY(gathering.plan(start + milliseconds(400)).until == start + milliseconds(402));
    }

    void whoComesLaterIsTakenAtOnce()
    {
        Gathering gathering(milliseconds(2));
        gathering.committed(64, 0, start, start + milliseconds(4));
        QCOMPARE(gathering.plan(start + milliseconds(8)).count, std::size_t{64});
        const auto late = start + milliseconds(8) + microseconds(1);
        QCOMPARE(gathering.plan(late).count, std::size_t{0});
        QVERIFY(gathering.plan(late).until == late);
    }

private:
    const Gathering::Time start{std::chrono::hours(1)};
};

} // namespace servery::testing

QTEST_APPLESS_MAIN(servery::testing::GatheringTest)

#include "tst_gathering.moc"
