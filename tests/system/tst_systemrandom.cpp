#include "system/systemrandom.h"

#include <QSet>
#include <QTest>

#include <mutex>
#include <thread>
#include <vector>

namespace servery::testing {

class SystemRandomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoDrawsAreAlike_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::newRow("an id's") << 10;
        QTest::newRow("a number's") << 8;
        QTest::newRow("the most that is drawn ahead") << 64;
        QTest::newRow("more than is drawn ahead") << 65;
        QTest::newRow("a long one") << 4096;
    }
    void noTwoDrawsAreAlike()
    {
        QFETCH(const int, bytes);
        SystemRandom random;
        QSet<QByteArray> seen;
        constexpr int draws = 2000; // many times what is drawn ahead
        for (int i = 0; i < draws; ++i)
            seen.insert(random.bytes(bytes));
        QCOMPARE(seen.size(), draws);
    }

    // Each byte of a draw comes from the generator, also across the end of what was drawn ahead.
    void everyByteIsDrawn()
    {
        SystemRandom random;
        for (int size = 1; size <= 70; ++size) {
            QByteArray ones(size, '\0');
            for (int i = 0; i < 100; ++i) {
                const QByteArray drawn = random.bytes(size);
                for (int at = 0; at < size; ++at)
                    ones[at] = static_cast<char>(ones[at] | drawn[at]);
            }
            // A byte that stayed zero a hundred times was never written.
            QVERIFY2(!ones.contains('\0'), qPrintable(QString::number(size)));
        }
    }

    void threadsDrawDifferently()
    {
        SystemRandom random;
        std::mutex mutex;
        QSet<QByteArray> seen;
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([&] {
                for (int n = 0; n < 200; ++n) {
                    const QByteArray drawn = random.bytes(16);
                    const std::lock_guard lock(mutex);
                    seen.insert(drawn);
                }
            });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(seen.size(), 1600);
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::SystemRandomTest)
#include "tst_systemrandom.moc"
