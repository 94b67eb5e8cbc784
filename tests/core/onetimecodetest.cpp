#include "core/crypto/onetimecode.h"

#include "core/crypto/hmac.h"

#include <QSet>
#include <QTest>

#include <rapidcheck.h>

#include <array>

using namespace servery;
using namespace servery::crypto;

class OneTimeCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAlwaysSixDigits();
    void followsFromItsInputsAlone();
    void everyInputMatters_data();
    void everyInputMatters();
    void isNotBiased();
    void recognisesACode_data();
    void recognisesACode();
};

void OneTimeCodeTest::isAlwaysSixDigits()
{
    QVERIFY(rc::check("six digits for every order and issue", [](const std::string& order) {
        const int issue = *rc::gen::inRange(1, 1000);
        const QByteArray code =
            pickupCode("pepper", OrderId(QByteArray::fromStdString(order)), issue);
        RC_ASSERT(isPickupCode(QString::fromLatin1(code)));
    }));
}

void OneTimeCodeTest::followsFromItsInputsAlone()
{
    // The definition, put together by hand: length, id, issue and round as 32 bits, big end first.
    const QByteArray message = QByteArray("servery/pickup-code/1") + QByteArray("\0\0\0\5", 4) +
                               "ord_1" + QByteArray("\0\0\0\1", 4) + QByteArray("\0\0\0\0", 4);
    const QByteArray block = hmacSha256("pepper", message);
    quint64 number = 0;
    for (int i = 0; i < 4; ++i)
        number = number * 256 + static_cast<unsigned char>(block[i]);
    QVERIFY(number < 4'294'000'000U); // this input needs no second word
    QCOMPARE(pickupCode("pepper", OrderId(QByteArray("ord_1")), 1),
             QByteArray::number(number % 1'000'000).rightJustified(6, '0'));
}

void OneTimeCodeTest::everyInputMatters_data()
{
    QTest::addColumn<QByteArray>("pepper");
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<int>("issue");
    QTest::newRow("pepper") << QByteArray("other") << QByteArray("ord_1") << 1;
    QTest::newRow("order") << QByteArray("pepper") << QByteArray("ord_2") << 1;
    QTest::newRow("issue") << QByteArray("pepper") << QByteArray("ord_1") << 2;
}

void OneTimeCodeTest::everyInputMatters()
{
    QFETCH(QByteArray, pepper);
    QFETCH(QByteArray, order);
    QFETCH(int, issue);
    QVERIFY(pickupCode(pepper, OrderId(order), issue) !=
            pickupCode("pepper", OrderId(QByteArray("ord_1")), 1));
}

void OneTimeCodeTest::isNotBiased()
{
    // 50,000 fixed codes: each of ten equal ranges and each last digit gets near 5,000. Twenty
    // standard deviations would be 1,340, so 400 (six) cannot fail by chance and the inputs are
    // fixed anyway.
    constexpr int samples = 50'000;
    std::array<int, 10> first{};
    std::array<int, 10> last{};
    QSet<QByteArray> different;
    for (int i = 0; i < samples; ++i) {
        const QByteArray code = pickupCode("pepper", OrderId("ord_" + QByteArray::number(i)), 1);
        ++first[static_cast<std::size_t>(code[0] - '0')];
        ++last[static_cast<std::size_t>(code[5] - '0')];
        different.insert(code);
    }
    for (std::size_t digit = 0; digit < 10; ++digit) {
        QVERIFY2(qAbs(first[digit] - samples / 10) < 400,
                 qPrintable(QString::number(first[digit])));
        QVERIFY2(qAbs(last[digit] - samples / 10) < 400, qPrintable(QString::number(last[digit])));
    }
    // Of 50,000 fair draws from a million, about 48,770 differ.
    QVERIFY2(different.size() > 48'400 && different.size() < 49'150,
             qPrintable(QString::number(different.size())));
}

void OneTimeCodeTest::recognisesACode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("wellFormed");
    QTest::newRow("digits") << QStringLiteral("012345") << true;
    QTest::newRow("five") << QStringLiteral("12345") << false;
    QTest::newRow("seven") << QStringLiteral("1234567") << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("letter") << QStringLiteral("12345a") << false;
    QTest::newRow("sign") << QStringLiteral("-12345") << false;
    QTest::newRow("space") << QStringLiteral("12345 ") << false;
    QTest::newRow("arabic digits")
        << QStringLiteral("\u0661\u0662\u0663\u0664\u0665\u0666") << false;
    QTest::newRow("full-width digit") << QStringLiteral("12345\uFF16") << false;
}

void OneTimeCodeTest::recognisesACode()
{
    QFETCH(QString, text);
    QFETCH(bool, wellFormed);
    QCOMPARE(isPickupCode(text), wellFormed);
}

QTEST_GUILESS_MAIN(OneTimeCodeTest)
#include "onetimecodetest.moc"
