// Payconiq's callbacks: the signature over the raw body, its keys, and what is refused. The vector
// was made outside this project.
#include "core/crypto/base64url.h"
#include "server/providers/payconiq/payconiqclient.h"
#include "server/providers/payconiq/payconiqkeys.h"
#include "tests/server/providers/scriptedhttp.h"
#include "tests/support/manualclock.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace servery;
using namespace servery::testing;
namespace payconiq = servery::providers::payconiq;
namespace crypto = servery::crypto;

namespace {

QJsonObject vector()
{
    QFile file(qEnvironmentVariable("SERVERY_SOURCE_DIR") +
               QStringLiteral("/tests/data/providers/payconiqcallback.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the vector is missing");
    return QJsonDocument::fromJson(file.readAll()).object();
}

QByteArray textOf(const char* name)
{
    return vector()[QLatin1String(name)].toString().toUtf8();
}

QByteArray jwks()
{
    return QJsonDocument(vector()[QLatin1String("jwks")].toObject()).toJson();
}

payconiq::Expected expected()
{
    return {textOf("profileId"), textOf("path")};
}

Timestamp issuedAt()
{
    return Timestamp::fromRfc3339(QString::fromUtf8(textOf("issuedAt")));
}

const QString claim = QStringLiteral("https://payconiq.com/");

QJsonObject goodHeader()
{
    return {{QStringLiteral("kid"), QStringLiteral("k")},
            {QStringLiteral("alg"), QStringLiteral("ES256")},
            {claim + "sub", QString::fromUtf8(expected().subject)},
            {claim + "iss", QStringLiteral("Payconiq")},
            {claim + "iat", issuedAt().toRfc3339()},
            {claim + "jti", QStringLiteral("t1")},
            {claim + "path", QString::fromUtf8(expected().path)},
            {QStringLiteral("crit"), QJsonArray{claim + "iat", claim + "jti", claim + "path",
                                                claim + "iss", claim + "sub"}}};
}

// Signed with a key of the test's own, so that only what the header says can be wrong.
bool accepts(const QJsonObject& header, Timestamp now = issuedAt())
{
    static const auto key = crypto::Es256PrivateKey::generate();
    const payconiq::KeySet keys{{"k", *crypto::Es256PublicKey::fromPoint(key.x(), key.y())}};
    const QByteArray body = R"({"paymentId":"1"})";
    const QByteArray first =
        crypto::toBase64Url(QJsonDocument(header).toJson(QJsonDocument::Compact));
    const QByteArray signature =
        first + ".." + crypto::toBase64Url(key.sign(first + '.' + crypto::toBase64Url(body)));
    return payconiq::verify(body, signature, keys, expected(), now).ok();
}

QJsonObject with(QJsonObject header, const QString& name, const QJsonValue& value)
{
    if (value.isUndefined())
        header.remove(name);
    else
        header.insert(name, value);
    return header;
}

} // namespace

class PayconiqTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVectorAgrees();
    void whatIsChangedIsRefused();
    void theHeaderMustBeComplete();
    void itsTimeIsNear();
    void keysAreFetchedOnceAndKept();
    void anUnknownKeyIsLookedForOnceAMinute();
    void withoutKeysItIsTriedAgainLater();
    void theClientSpeaksVersionThree();
};

void PayconiqTest::theVectorAgrees()
{
    const auto keys = payconiq::readKeySet(jwks());
    QVERIFY(keys.has_value());
    const auto header =
        payconiq::verify(textOf("body"), textOf("signature"), *keys, expected(), issuedAt());
    QVERIFY2(header.ok(), header ? "" : qPrintable(header.error().detail));
    QCOMPARE(header->keyId, QByteArray("test-kid-1"));
    QCOMPARE(header->tokenId, QByteArray("815281f733ec14f"));
    // The same signature, not as 64 raw bytes.
    QVERIFY(
        !payconiq::verify(textOf("body"), textOf("signatureAsDer"), *keys, expected(), issuedAt()));
}

void PayconiqTest::whatIsChangedIsRefused()
{
    const auto keys = payconiq::readKeySet(jwks());
    const QByteArray body = textOf("body");
    const QByteArray signature = textOf("signature");
    const auto passes = [&](const QByteArray& b, const QByteArray& s) {
        return payconiq::verify(b, s, *keys, expected(), issuedAt()).ok();
    };
    QVERIFY(passes(body, signature));
    QVERIFY(!passes(body + ' ', signature));
    QVERIFY(!passes(QByteArray(body).replace("1999", "1998"), signature));
    QVERIFY(!passes(body, signature.chopped(2) + "AA"));
    QVERIFY(!passes(body, signature + "="));
    QVERIFY(!passes(body, QByteArray(signature).replace("..", ".e30.")));
    QVERIFY(!passes(body, {}));
    QVERIFY(!payconiq::verify(body, signature, {}, expected(), issuedAt()));
    QVERIFY(!payconiq::verify(body, signature, *keys, {"other", expected().path}, issuedAt()));
    QVERIFY(!payconiq::verify(body, signature, *keys, {expected().subject, "https://x.example/"},
                              issuedAt()));
}

void PayconiqTest::theHeaderMustBeComplete()
{
    QVERIFY(accepts(goodHeader()));
    for (const char* name : {"sub", "iss", "iat", "jti", "path"})
        QVERIFY2(!accepts(with(goodHeader(), claim + QLatin1String(name), QJsonValue::Undefined)),
                 name);
    QVERIFY(!accepts(with(goodHeader(), "alg", "none")));
    QVERIFY(!accepts(with(goodHeader(), "alg", "HS256")));
    QVERIFY(!accepts(with(goodHeader(), "kid", "other")));
    QVERIFY(!accepts(with(goodHeader(), "crit", QJsonValue::Undefined)));
    QJsonArray critical = goodHeader()["crit"].toArray();
    critical.append("b64");
    QVERIFY2(!accepts(with(goodHeader(), "crit", critical)), "critical, and not understood");
    critical.removeLast();
    critical.removeLast();
    QVERIFY(!accepts(with(goodHeader(), "crit", critical)));
    QVERIFY(!accepts(with(goodHeader(), claim + "iss", "Somebody")));
}

void PayconiqTest::itsTimeIsNear()
{
    QVERIFY(accepts(goodHeader(), issuedAt().plusSeconds(23 * 3600)));
    QVERIFY(!accepts(goodHeader(), issuedAt().plusSeconds(25 * 3600)));
    QVERIFY(accepts(goodHeader(), issuedAt().plusSeconds(-290)));
    QVERIFY(!accepts(goodHeader(), issuedAt().plusSeconds(-310)));
}

void PayconiqTest::keysAreFetchedOnceAndKept()
{
    ScriptedHttp http;
    ManualClock clock;
    payconiq::PayconiqKeys keys(http, QUrl(QStringLiteral("https://keys.example/c")), clock);
    int answered = 0;
    for (int i = 0; i < 3; ++i)
        keys.withKey("test-kid-1", [&](const payconiq::KeySet* set) {
            answered += set != nullptr && set->contains("test-kid-1") ? 1 : 0;
        });
    QCOMPARE(http.requests.size(), std::size_t{1});
    QCOMPARE(answered, 0);
    http.deliver(answer(200, jwks()));
    QCOMPARE(answered, 3);
    clock.advanceSeconds(3600);
    keys.withKey("test-kid-1", [&](const payconiq::KeySet*) { ++answered; });
    QCOMPARE(answered, 4);
    QCOMPARE(http.requests.size(), std::size_t{1});
    clock.advanceSeconds(24 * 3600);
    keys.withKey("test-kid-1", [&](const payconiq::KeySet*) { ++answered; });
    QCOMPARE(http.requests.size(), std::size_t{2});
    http.deliver(notSent());
    QVERIFY2(answered == 5, "keys that were known go on while new ones cannot be had");
}

void PayconiqTest::anUnknownKeyIsLookedForOnceAMinute()
{
    ScriptedHttp http;
    ManualClock clock;
    payconiq::PayconiqKeys keys(http, QUrl(QStringLiteral("https://keys.example/c")), clock);
    keys.withKey("test-kid-1", [](const payconiq::KeySet*) {});
    http.deliver(answer(200, jwks()));
    for (int i = 0; i < 10; ++i)
        keys.withKey("made-up", [](const payconiq::KeySet*) {});
    QCOMPARE(http.requests.size(), std::size_t{1});
    clock.advanceSeconds(61);
    keys.withKey("made-up", [](const payconiq::KeySet*) {});
    QCOMPARE(http.requests.size(), std::size_t{2});
}

void PayconiqTest::withoutKeysItIsTriedAgainLater()
{
    ScriptedHttp http;
    ManualClock clock;
    payconiq::PayconiqKeys keys(http, QUrl(QStringLiteral("https://keys.example/c")), clock);
    bool had = true;
    keys.withKey("test-kid-1", [&](const payconiq::KeySet* set) { had = set != nullptr; });
    http.deliver(answer(200, "<html>"));
    QVERIFY(!had);
}

void PayconiqTest::theClientSpeaksVersionThree()
{
    ScriptedHttp http;
    payconiq::PayconiqClient client(http, {"https://pay.example/v3", "key", 1000});
    std::optional<payconiq::Payment> made;
    client.createPayment(payconiq::encodePayment({1999, "pay_1", QStringLiteral("Order 7"),
                                                  "https://o/c", "https://o/r"}),
                         [&](const auto& result) { made = *result; });
    const auto& sent = http.requests.front();
    QCOMPARE(sent.url, QUrl(QStringLiteral("https://pay.example/v3/payments")));
    QCOMPARE(header(sent, "Authorization"), QByteArray("Bearer key"));
    const QJsonObject body = QJsonDocument::fromJson(sent.body).object();
    QCOMPARE(body["amount"].toInteger(), 1999);
    QCOMPARE(body["currency"].toString(), QStringLiteral("EUR"));
    http.deliver(answer(201, R"({"paymentId":"5b","status":"PENDING","amount":1999,
        "currency":"EUR","_links":{"deeplink":{"href":"https://d/5b"},
        "checkout":{"href":"https://c/5b"}}})"));
    QVERIFY(made.has_value());
    QCOMPARE(made->checkoutUrl, QByteArray("https://c/5b"));
    QCOMPARE(made->deeplink, QByteArray("https://d/5b"));
    using Kind = providers::ProviderFailure::Kind;
    Kind kind = Kind::Unclassified;
    client.cancelPayment("5b", [&](const auto& result) { kind = result.error().kind; });
    QCOMPARE(http.requests.back().method, QByteArray("DELETE"));
    http.deliver(answer(422, R"({"code":"PAYMENT_NOT_PENDING"})"));
    QCOMPARE(kind, Kind::Rejected);
}

QTEST_GUILESS_MAIN(PayconiqTest)
#include "tst_payconiq.moc"
