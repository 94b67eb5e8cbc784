#include "core/money/money.h"
#include "core/money/allocation.h"
#include "core/money/currency.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>
#include <numeric>

using namespace servery;

namespace {

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t smallest = std::numeric_limits<std::int64_t>::min();

using Cents = std::vector<std::int64_t>;

__extension__ using Wide = __int128;

} // namespace

Q_DECLARE_METATYPE(Cents)

class MoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void currencies_data();
    void currencies();
    void sumsNeverWrap();
    void basisPoints_data();
    void basisPoints();
    void basisPointsNeverExceedTheRate();
    void plainDecimal_data();
    void plainDecimal();
    void allocates_data();
    void allocates();
    void refusesToAllocate_data();
    void refusesToAllocate();
    void allocationSumsExactly();
    void allocationIsFair();
};

void MoneyTest::currencies_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("exponent"); // -1: refused
    QTest::newRow("dollar") << QByteArray("USD") << 2;
    QTest::newRow("first") << QByteArray("AED") << 2;
    QTest::newRow("last") << QByteArray("ZWG") << 2;
    QTest::newRow("yen") << QByteArray("JPY") << 0;
    QTest::newRow("won") << QByteArray("KRW") << 0;
    QTest::newRow("krona of Iceland") << QByteArray("ISK") << 0;
    QTest::newRow("dinar of Bahrain") << QByteArray("BHD") << 3;
    QTest::newRow("lower case") << QByteArray("usd") << -1;
    QTest::newRow("unknown") << QByteArray("ABC") << -1;
    QTest::newRow("for testing only") << QByteArray("XTS") << -1;
    QTest::newRow("empty") << QByteArray() << -1;
    QTest::newRow("prefix") << QByteArray("US") << -1;
    QTest::newRow("longer") << QByteArray("USDT") << -1;
}

void MoneyTest::currencies()
{
    QFETCH(QByteArray, code);
    QFETCH(int, exponent);
    const auto currency = Currency::parse(code);
    QCOMPARE(currency.has_value(), exponent >= 0);
    if (currency) {
        QCOMPARE(currency->codeBytes(), code);
        QCOMPARE(currency->exponent(), exponent);
        QVERIFY(*currency != Currency());
    }
}

void MoneyTest::sumsNeverWrap()
{
    QVERIFY(rc::check("exact, or refused as an overflow", [] {
        const auto a = *rc::gen::arbitrary<std::int64_t>();
        const auto b = *rc::gen::arbitrary<std::int64_t>();
        const auto check = [](Wide exact, const std::optional<std::int64_t>& sum) {
            const bool fits = exact <= largest && exact >= smallest;
            RC_ASSERT(sum.has_value() == fits);
            if (fits)
                RC_ASSERT(*sum == static_cast<std::int64_t>(exact));
        };
        check(Wide{a} + b, checkedAdd(a, b));
        check(Wide{a} * b, checkedMultiply(a, b));
    }));
}

void MoneyTest::basisPoints_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<int>("basisPoints");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("2.5 percent") << qint64{2000} << 250 << qint64{50};
    QTest::newRow("cut off") << qint64{1999} << 250 << qint64{49};
    QTest::newRow("under one cent") << qint64{3} << 250 << qint64{0};
    QTest::newRow("negative") << qint64{-1999} << 250 << qint64{-49};
    QTest::newRow("whole") << qint64{largest} << 10'000 << qint64{largest};
    QTest::newRow("nothing") << qint64{1999} << 0 << qint64{0};
}

void MoneyTest::basisPoints()
{
    QFETCH(qint64, cents);
    QFETCH(int, basisPoints);
    QFETCH(qint64, expected);
    QCOMPARE(qint64{basisPointsOf(cents, basisPoints)}, expected);
}

void MoneyTest::basisPointsNeverExceedTheRate()
{
    QVERIFY(rc::check("the exact part, cut off", [] {
        const auto cents = *rc::gen::arbitrary<std::int64_t>();
        const int points = *rc::gen::inRange(0, 10'001);
        RC_ASSERT(Wide{basisPointsOf(cents, points)} == Wide{cents} * points / 10'000);
    }));
}

void MoneyTest::plainDecimal_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QByteArray>("currency");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("ten") << qint64{1000} << QByteArray("USD") << QByteArray("10.00");
    QTest::newRow("five cents") << qint64{5} << QByteArray("USD") << QByteArray("0.05");
    QTest::newRow("minus five cents") << qint64{-5} << QByteArray("USD") << QByteArray("-0.05");
    QTest::newRow("zero") << qint64{0} << QByteArray("USD") << QByteArray("0.00");
    QTest::newRow("yen") << qint64{500} << QByteArray("JPY") << QByteArray("500");
    QTest::newRow("three digits") << qint64{1234} << QByteArray("BHD") << QByteArray("1.234");
    QTest::newRow("largest") << qint64{largest} << QByteArray("USD")
                             << QByteArray("92233720368547758.07");
    QTest::newRow("smallest") << qint64{smallest} << QByteArray("USD")
                              << QByteArray("-92233720368547758.08");
}

void MoneyTest::plainDecimal()
{
    QFETCH(qint64, cents);
    QFETCH(QByteArray, currency);
    QFETCH(QByteArray, text);
    QCOMPARE(toPlainDecimal({cents, *Currency::parse(currency)}), text);
}

void MoneyTest::allocates_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<Cents>("weights");
    QTest::addColumn<Cents>("shares");
    QTest::newRow("even") << qint64{90} << Cents{1, 1, 1} << Cents{30, 30, 30};
    QTest::newRow("a cent over") << qint64{100} << Cents{1, 1, 1} << Cents{34, 33, 33};
    QTest::newRow("two cents over") << qint64{101} << Cents{1, 1, 1} << Cents{34, 34, 33};
    QTest::newRow("largest remainder first") << qint64{100} << Cents{1, 2, 4} << Cents{14, 29, 57};
    QTest::newRow("weight zero") << qint64{5} << Cents{0, 1, 0} << Cents{0, 5, 0};
    QTest::newRow("negative") << qint64{-100} << Cents{1, 1, 1} << Cents{-34, -33, -33};
    QTest::newRow("nothing") << qint64{0} << Cents{3, 4} << Cents{0, 0};
    QTest::newRow("beyond 64 bits")
        << qint64{largest} << Cents{largest - 1, 1} << Cents{largest - 1, 1};
    QTest::newRow("smallest") << qint64{smallest} << Cents{1, 1}
                              << Cents{smallest / 2, smallest / 2};
}

void MoneyTest::allocates()
{
    QFETCH(qint64, total);
    QFETCH(Cents, weights);
    QFETCH(Cents, shares);
    QCOMPARE(*allocate(total, weights), shares);
}

void MoneyTest::refusesToAllocate_data()
{
    QTest::addColumn<Cents>("weights");
    QTest::newRow("none") << Cents{};
    QTest::newRow("all zero") << Cents{0, 0};
    QTest::newRow("negative") << Cents{2, -1};
    QTest::newRow("overflow") << Cents{largest, 1};
}

void MoneyTest::refusesToAllocate()
{
    QFETCH(Cents, weights);
    QVERIFY(!allocate(100, weights));
}

namespace {

Cents arbitraryWeights()
{
    auto weights = *rc::gen::nonEmpty(
        rc::gen::container<Cents>(rc::gen::inRange<std::int64_t>(0, largest / 1000)));
    weights.resize(std::min<std::size_t>(weights.size(), 500));
    RC_PRE(std::accumulate(weights.begin(), weights.end(), std::int64_t{0}) > 0);
    return weights;
}

} // namespace

void MoneyTest::allocationSumsExactly()
{
    QVERIFY(rc::check("no cent is lost or made", [] {
        const Cents weights = arbitraryWeights();
        const auto total = *rc::gen::arbitrary<std::int64_t>();
        const auto shares = allocate(total, weights);
        RC_ASSERT(shares.has_value());
        Wide sum = 0;
        for (const std::int64_t share : *shares)
            sum += share;
        RC_ASSERT(sum == total);
        RC_ASSERT(*allocate(total, weights) == *shares);
    }));
}

void MoneyTest::allocationIsFair()
{
    QVERIFY(rc::check("each share is within a cent of its exact part", [] {
        const Cents weights = arbitraryWeights();
        const auto total = *rc::gen::inRange<std::int64_t>(0, 1'000'000'000);
        const auto sum = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
        const auto shares = *allocate(total, weights);
        for (std::size_t i = 0; i < weights.size(); ++i) {
            const Wide difference = Wide{shares[i]} * sum - Wide{total} * weights[i];
            RC_ASSERT(difference < sum);
            RC_ASSERT(difference > -Wide{sum});
        }
    }));
}

QTEST_GUILESS_MAIN(MoneyTest)
#include "moneytest.moc"
