// Random histories of every way to pay at once: cards, Payconic, cash, transfers and their
// statements, credit bought for cash and by card, and parts, orders that are paid when they are
// collected, refunds, disputes, money that is parked and decided about, drawers that are paid into,
// emptied, counted wrong and opened again, tips that are shared and paid out, cancellations, and
// time; in two currencies. Beside them stand-ins count for themselves what the providers, the bank
// and the drawers hold. After each step nothing is below nothing, the ledger says what the
// stand-ins say, to the cent, and every order took exactly what it costs, or nothing; in the end
// every entry balances.
#include "tests/server/logic/waysworld.h"

#include <QTest>

using namespace servery;
using namespace servery::testing;

class WaysToPayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCentIsExplained();
};

void WaysToPayTest::everyCentIsExplained()
{
    QVERIFY(rc::check("whoever pays in whatever way, the books are right", [] {
        const auto steps = *rc::gen::scale(
            1.5, rc::gen::container<std::vector<Step>>(rc::gen::pair(
                     rc::gen::inRange(0U, kindsOfSteps), rc::gen::inRange(0U, 512U))));
        WaysWorld world(*rc::gen::element<std::int64_t>(0, 100'000), *rc::gen::arbitrary<bool>());
        for (const Step& step : steps) {
            world.step(step);
            world.check();
        }
        // Entries are never changed: the last look sees every one.
        world.checkBooks();
    }));
}

QTEST_GUILESS_MAIN(WaysToPayTest)
#include "tst_waystopay.moc"
