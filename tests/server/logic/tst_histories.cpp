// Random histories: diners, staff, time and a small model of the provider act in any order, in two
// currencies, and the provider's events come late, twice and shuffled; credit is bought, spent, and
// given back for what was paid otherwise. Whatever happened, no money
// is kept for nothing, no order is cooked twice, the venue's sequence has no gap, and the ledger
// balances after each step and says in the end what the provider says, to the cent.
#include "tests/server/logic/historyworld.h"

#include <QTest>

using namespace servery::testing::histories;

class HistoriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noMoneyForNothing();
};

void HistoriesTest::noMoneyForNothing()
{
    QVERIFY(rc::check("whatever happens, the books are right", [] {
        const auto steps =
            *rc::gen::scale(1.5, rc::gen::container<std::vector<Step>>(rc::gen::pair(
                                     rc::gen::inRange(0U, 21U), rc::gen::inRange(0U, 64U))));
        HistoryWorld world;
        for (const Step& step : steps) {
            world.step(step);
            world.checkJournal();
        }
        world.settle();
        world.check();
    }));
}

QTEST_GUILESS_MAIN(HistoriesTest)
#include "tst_histories.moc"
