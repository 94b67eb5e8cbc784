#include "core/crypto/passwordhash.h"

#include "tests/support/seededrandom.h"

#include <QTest>

using namespace servery;
using namespace servery::crypto;

namespace {
constexpr PasswordCost cheap{4, 1, 1};
} // namespace

class PasswordHashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scryptFollowsRfc7914_data();
    void scryptFollowsRfc7914();
    void verifiesOnlyTheSamePassword_data();
    void verifiesOnlyTheSamePassword();
    void theDefaultCostIsWritten();
    void saltsDiffer();
    void refusesWhatIsNoHash_data();
    void refusesWhatIsNoHash();
    void theUnmatchableHashIsWellFormed();
};

void PasswordHashTest::scryptFollowsRfc7914_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<int>("logN");
    QTest::addColumn<int>("blockSize");
    QTest::addColumn<int>("parallelism");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("empty") << QByteArray() << QByteArray() << 4 << 1 << 1
                           << QByteArray("77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3f"
                                         "ede21442fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628"
                                         "cf35e20c38d18906");
    QTest::newRow("NaCl") << QByteArray("password") << QByteArray("NaCl") << 10 << 8 << 16
                          << QByteArray("fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e7737663"
                                        "4b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d"
                                        "8360cbdfa2cc0640");
    QTest::newRow("SodiumChloride")
        << QByteArray("pleaseletmein") << QByteArray("SodiumChloride") << 14 << 8 << 1
        << QByteArray("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955"
                      "613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887");
}

void PasswordHashTest::scryptFollowsRfc7914()
{
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, salt);
    QFETCH(int, logN);
    QFETCH(int, blockSize);
    QFETCH(int, parallelism);
    QFETCH(QByteArray, expected);
    QCOMPARE(scrypt(password, salt, {logN, blockSize, parallelism}, 64).toHex(), expected);
}

void PasswordHashTest::verifiesOnlyTheSamePassword_data()
{
    QTest::addColumn<QByteArray>("tried");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("same") << QByteArray("2468") << true;
    QTest::newRow("other") << QByteArray("2469") << false;
    QTest::newRow("prefix") << QByteArray("246") << false;
    QTest::newRow("longer") << QByteArray("24680") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void PasswordHashTest::verifiesOnlyTheSamePassword()
{
    QFETCH(QByteArray, tried);
    QFETCH(bool, accepted);
    testing::SeededRandom random;
    const QByteArray hash = hashPassword("2468", random, cheap);
    QCOMPARE(verifyPassword(tried, hash), accepted);
}

void PasswordHashTest::theDefaultCostIsWritten()
{
    testing::SeededRandom random;
    const QByteArray hash = hashPassword("2468", random);
    QVERIFY2(hash.startsWith("$scrypt$ln=15,r=8,p=1$"), hash.constData());
    QVERIFY(!hash.contains("=$") && !hash.endsWith('='));
    QVERIFY(verifyPassword("2468", hash));
}

void PasswordHashTest::saltsDiffer()
{
    testing::SeededRandom random;
    QVERIFY(hashPassword("2468", random, cheap) != hashPassword("2468", random, cheap));
}

void PasswordHashTest::refusesWhatIsNoHash_data()
{
    QTest::addColumn<QByteArray>("hash");
    const QByteArray salt = "AAAAAAAAAAAAAAAAAAAAAA";
    const QByteArray hash = "NJ6vIS4Aoz2LOGJnyCEOmMp5I9dQ5Y3j1j1j1j1j1jg";
    const auto row = [&](const char* name, const QByteArray& text) { QTest::newRow(name) << text; };
    row("empty", "");
    row("plain", "2468");
    row("another function", "$argon2id$ln=4,r=1,p=1$" + salt + '$' + hash);
    row("too much memory", "$scrypt$ln=30,r=8,p=1$" + salt + '$' + hash);
    row("too much together", "$scrypt$ln=17,r=16,p=1$" + salt + '$' + hash);
    row("too parallel", "$scrypt$ln=4,r=1,p=1000000$" + salt + '$' + hash);
    row("negative", "$scrypt$ln=-4,r=1,p=1$" + salt + '$' + hash);
    row("leading zero", "$scrypt$ln=04,r=1,p=1$" + salt + '$' + hash);
    row("beyond int", "$scrypt$ln=4,r=4294967297,p=1$" + salt + '$' + hash);
    row("order of parameters", "$scrypt$r=1,ln=4,p=1$" + salt + '$' + hash);
    row("short salt", "$scrypt$ln=4,r=1,p=1$AAAA$" + hash);
    row("short hash", "$scrypt$ln=4,r=1,p=1$" + salt + "$AAAA");
    row("empty hash", "$scrypt$ln=4,r=1,p=1$" + salt + '$');
    row("a part more", "$scrypt$ln=4,r=1,p=1$" + salt + '$' + hash + "$x");
}

void PasswordHashTest::refusesWhatIsNoHash()
{
    QFETCH(QByteArray, hash);
    QVERIFY(!verifyPassword("2468", hash));
    QVERIFY(!verifyPassword("", hash));
}

void PasswordHashTest::theUnmatchableHashIsWellFormed()
{
    // Were it malformed, verifying would return at once and tell who exists.
    QVERIFY(unmatchablePasswordHash().startsWith("$scrypt$ln=15,r=8,p=1$"));
    const QList<QByteArray> parts = unmatchablePasswordHash().split('$');
    QCOMPARE(parts.size(), 5);
    QCOMPARE(QByteArray::fromBase64(parts[3]).size(), 16);
    QCOMPARE(QByteArray::fromBase64(parts[4]).size(), 32);
    QVERIFY(!verifyPassword("2468", unmatchablePasswordHash()));
}

QTEST_GUILESS_MAIN(PasswordHashTest)
#include "passwordhashtest.moc"
