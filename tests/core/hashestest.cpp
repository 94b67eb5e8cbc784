#include "core/crypto/base64url.h"
#include "core/crypto/constanttime.h"
#include "core/crypto/hmac.h"
#include "core/crypto/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QThread>

#include <rapidcheck.h>

#include <memory>
#include <vector>

using namespace servery;
using namespace servery::crypto;

class HashesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hmacSha256FollowsRfc4231_data();
    void hmacSha256FollowsRfc4231();
    void hmacSha1FollowsRfc2202();
    void anEmptyKeyIsNotTheLastKey();
    void partsEqualTheWhole();
    void threadsDoNotDisturbEachOther();
    void providerSignatures_data();
    void providerSignatures();
    void sha256OfKnownTexts();
    void constantTimeEqual_data();
    void constantTimeEqual();
    void base64UrlIsStrict_data();
    void base64UrlIsStrict();
    void base64UrlRoundTrip();
};

void HashesTest::hmacSha256FollowsRfc4231_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("expected");
    QByteArray counting;
    for (char i = 1; i <= 25; ++i)
        counting.append(i);
    QTest::newRow("1") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                       << QByteArray(
                              "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    QTest::newRow("2") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                       << QByteArray(
                              "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    QTest::newRow("3") << QByteArray(20, '\xaa') << QByteArray(50, '\xdd')
                       << QByteArray(
                              "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
    QTest::newRow("4") << counting << QByteArray(50, '\xcd')
                       << QByteArray(
                              "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b");
    QTest::newRow("6") << QByteArray(131, '\xaa')
                       << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
                       << QByteArray(
                              "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    QTest::newRow("7") << QByteArray(131, '\xaa')
                       << QByteArray("This is a test using a larger than block-size key and a "
                                     "larger than block-size data. The key needs to be hashed "
                                     "before being used by the HMAC algorithm.")
                       << QByteArray(
                              "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2");
}

void HashesTest::hmacSha256FollowsRfc4231()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, expected);
    QCOMPARE(toHex(hmacSha256(key, data)), expected);
}

void HashesTest::hmacSha1FollowsRfc2202()
{
    QCOMPARE(toHex(hmacSha1(QByteArray(20, '\x0b'), "Hi There")),
             QByteArray("b617318655057264e28bc0b6fb378c8ef146be00"));
    QCOMPARE(toHex(hmacSha1("Jefe", "what do ya want for nothing?")),
             QByteArray("effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"));
}

void HashesTest::anEmptyKeyIsNotTheLastKey()
{
    const QByteArray keyed = hmacSha256("key", "text");
    QVERIFY(hmacSha256(QByteArray(), "text") != keyed);
    QCOMPARE(hmacSha256(QByteArray(), "text"), hmacSha256(QByteArray(""), "text"));
    // A key is padded with zero bytes, so one zero byte is the empty key.
    QCOMPARE(hmacSha256(QByteArray(), "text"), hmacSha256(QByteArray(1, '\0'), "text"));
}

void HashesTest::partsEqualTheWhole()
{
    QCOMPARE(hmacSha256("key", {"a", "", "bc", "def"}), hmacSha256("key", "abcdef"));
    QCOMPARE(hmacSha256("key", {}), hmacSha256("key", ""));
}

void HashesTest::threadsDoNotDisturbEachOther()
{
    std::vector<std::unique_ptr<QThread>> threads;
    std::vector<int> wrong(4, 0);
    for (std::size_t i = 0; i < wrong.size(); ++i) {
        threads.emplace_back(QThread::create([i, &wrong] {
            const QByteArray key = QByteArray::number(static_cast<int>(i));
            const QByteArray first = hmacSha256(key, "text");
            for (int round = 0; round < 500; ++round)
                wrong[i] += hmacSha256(key, "text") == first ? 0 : 1;
        }));
        threads.back()->start();
    }
    for (const auto& thread : threads)
        thread->wait();
    QCOMPARE(wrong, std::vector<int>(4, 0));
}

void HashesTest::providerSignatures_data()
{
    QTest::addColumn<QJsonObject>("row");
    QFile file(qEnvironmentVariable("SERVERY_SOURCE_DIR") +
               QStringLiteral("/tests/data/core/signatures.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows =
        QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("rows")).toArray();
    QVERIFY(rows.size() >= 8);
    for (const QJsonValue& row : rows)
        QTest::newRow(qPrintable(row[QLatin1String("name")].toString())) << row.toObject();
}

void HashesTest::providerSignatures()
{
    QFETCH(QJsonObject, row);
    const QByteArray key = row[QLatin1String("key")].toString().toUtf8();
    const QByteArray message = row[QLatin1String("message")].toString().toUtf8();
    const bool sha1 = row[QLatin1String("algorithm")] == QLatin1String("hmac-sha1");
    const QByteArray raw = sha1 ? hmacSha1(key, message) : hmacSha256(key, message);
    const bool hex = row[QLatin1String("encoding")] == QLatin1String("hex");
    QCOMPARE(QString::fromLatin1(hex ? toHex(raw) : raw.toBase64()),
             row[QLatin1String("expected")].toString());
}

void HashesTest::sha256OfKnownTexts()
{
    QCOMPARE(sha256("").toHex(),
             QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    QCOMPARE(sha256("abc").toHex(),
             QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void HashesTest::constantTimeEqual_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("equal");
    QTest::newRow("same") << QByteArray("secret") << QByteArray("secret") << true;
    QTest::newRow("both empty") << QByteArray() << QByteArray("") << true;
    QTest::newRow("first byte") << QByteArray("Xecret") << QByteArray("secret") << false;
    QTest::newRow("last byte") << QByteArray("secreX") << QByteArray("secret") << false;
    QTest::newRow("shorter") << QByteArray("secre") << QByteArray("secret") << false;
    QTest::newRow("after a zero") << QByteArray("a\0b", 3) << QByteArray("a\0c", 3) << false;
}

void HashesTest::constantTimeEqual()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, equal);
    QCOMPARE(equalInConstantTime(a, b), equal);
}

void HashesTest::base64UrlIsStrict_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("padding") << QByteArray("YQ==");
    QTest::newRow("one character") << QByteArray("Y");
    QTest::newRow("stray bits") << QByteArray("YR");
    QTest::newRow("standard alphabet") << QByteArray("+/+/");
    QTest::newRow("space") << QByteArray("YW Jj");
    QTest::newRow("newline at the end") << QByteArray("YWJj\n");
    QTest::newRow("zero byte") << QByteArray("YWJj\0", 5);
}

void HashesTest::base64UrlIsStrict()
{
    QFETCH(QByteArray, text);
    QVERIFY(!fromBase64Url(text));
}

void HashesTest::base64UrlRoundTrip()
{
    QVERIFY(rc::check("whatever is written is read back", [](const std::string& raw) {
        const QByteArray bytes = QByteArray::fromStdString(raw);
        RC_ASSERT(fromBase64Url(toBase64Url(bytes)) == bytes);
    }));
}

QTEST_GUILESS_MAIN(HashesTest)
#include "hashestest.moc"
