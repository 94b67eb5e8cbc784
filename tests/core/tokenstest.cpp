#include "core/crypto/base64url.h"
#include "core/crypto/hmac.h"
#include "core/crypto/jwt.h"
#include "core/crypto/opaquetoken.h"
#include "core/crypto/ordertoken.h"

#include "tests/support/manualclock.h"
#include "tests/support/seededrandom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace servery;
using namespace servery::crypto;

Q_DECLARE_METATYPE(servery::crypto::TokenRefusal)

namespace {

const QByteArray tokenKey = "a-token-key-of-at-least-32-characters";
const QByteArray goodHeader = R"({"alg":"HS256","typ":"JWT"})";

QByteArray signingKey(const QByteArray& key)
{
    return hmacSha256(key, "servery/staff-access-token/1");
}

QByteArray assemble(const QByteArray& header, const QByteArray& payload, const QByteArray& key)
{
    const QByteArray text = toBase64Url(header) + '.' + toBase64Url(payload);
    return text + '.' + toBase64Url(hmacSha256(key, text));
}

QJsonObject goodClaims(Timestamp now)
{
    const qint64 seconds = now.ms / 1000;
    return {{QStringLiteral("iss"), QStringLiteral("servery")},
            {QStringLiteral("aud"), QStringLiteral("servery-staff")},
            {QStringLiteral("iat"), seconds},
            {QStringLiteral("nbf"), seconds},
            {QStringLiteral("exp"), seconds + 900},
            {QStringLiteral("jti"), QStringLiteral("unique")},
            {QStringLiteral("venue"), QStringLiteral("ven_1")},
            {QStringLiteral("sub"), QStringLiteral("stf_1")},
            {QStringLiteral("session"), QStringLiteral("ses_1")},
            {QStringLiteral("role"), QStringLiteral("kitchen")},
            {QStringLiteral("name"), QStringLiteral("Ren\u00E9e")}};
}

QByteArray withClaim(const char* name, const QJsonValue& value)
{
    QJsonObject claims = goodClaims(testing::ManualClock().now());
    if (value.isUndefined())
        claims.remove(QLatin1String(name));
    else
        claims.insert(QLatin1String(name), value);
    return assemble(goodHeader, QJsonDocument(claims).toJson(QJsonDocument::Compact),
                    signingKey(tokenKey));
}

} // namespace

class TokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItIssued();
    void livesFifteenMinutesAtMost();
    void everyTokenIsUnique();
    void readsATokenMadeByHand();
    void refusesForgeries_data();
    void refusesForgeries();
    void refusesEveryChangedByte();
    void orderTokenOpensOneOrder();
    void orderTokenIsNoStaffToken();
    void opaqueTokens();

private:
    testing::ManualClock m_clock;
    testing::SeededRandom m_random;
    StaffTokens m_tokens{tokenKey};
    StaffClaims m_claims{VenueId(QByteArray("ven_1")), StaffId(QByteArray("stf_1")),
                         SessionId(QByteArray("ses_1")), "manager", QStringLiteral("Ren\u00E9e")};
};

void TokensTest::readsWhatItIssued()
{
    const auto read =
        m_tokens.verify(m_tokens.issue(m_claims, m_clock.now(), m_random, 60), m_clock.now());
    QVERIFY(read.ok());
    StaffClaims expected = m_claims;
    expected.expiresAt = m_clock.now().plusSeconds(60);
    QVERIFY(read.value() == expected);
}

void TokensTest::livesFifteenMinutesAtMost()
{
    const QByteArray token = m_tokens.issue(m_claims, m_clock.now(), m_random, 24 * 60 * 60);
    QVERIFY(m_tokens.verify(token, m_clock.now().plusMs(15 * 60 * 1000 - 1)).ok());
    const auto late = m_tokens.verify(token, m_clock.now().plusSeconds(15 * 60));
    QVERIFY(!late.ok());
    QCOMPARE(late.error(), TokenRefusal::Expired);
}

void TokensTest::everyTokenIsUnique()
{
    QVERIFY(m_tokens.issue(m_claims, m_clock.now(), m_random) !=
            m_tokens.issue(m_claims, m_clock.now(), m_random));
}

void TokensTest::readsATokenMadeByHand()
{
    // The rows of refusals below differ from this one in one point each.
    QVERIFY(m_tokens.verify(withClaim("jti", QStringLiteral("x")), m_clock.now()).ok());
}

void TokensTest::refusesForgeries_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<TokenRefusal>("refusal");
    const Timestamp now = m_clock.now();
    const qint64 seconds = now.ms / 1000;
    const QByteArray key = signingKey(tokenKey);
    const QByteArray claims = QJsonDocument(goodClaims(now)).toJson(QJsonDocument::Compact);
    const QByteArray good = assemble(goodHeader, claims, key);
    const auto row = [](const char* name, const QByteArray& token, TokenRefusal refusal) {
        QTest::newRow(name) << token << refusal;
    };
    using R = TokenRefusal;
    row("alg none", assemble(R"({"alg":"none","typ":"JWT"})", claims, key), R::Malformed);
    row("alg None without signature",
        toBase64Url(R"({"alg":"None","typ":"JWT"})") + '.' + toBase64Url(claims) + '.',
        R::Malformed);
    row("alg RS256", assemble(R"({"alg":"RS256","typ":"JWT"})", claims, key), R::Malformed);
    row("alg HS512", assemble(R"({"alg":"HS512","typ":"JWT"})", claims, key), R::Malformed);
    row("lower-case alg", assemble(R"({"alg":"hs256","typ":"JWT"})", claims, key), R::Malformed);
    row("key id added",
        assemble(R"({"alg":"HS256","typ":"JWT","kid":"../../dev/null"})", claims, key),
        R::Malformed);
    row("critical extension", assemble(R"({"alg":"HS256","crit":["x"],"typ":"JWT"})", claims, key),
        R::Malformed);
    row("signature removed", good.left(good.lastIndexOf('.') + 1), R::Signature);
    row("wrong key", assemble(goodHeader, claims, signingKey("another key")), R::Signature);
    row("underived key", assemble(goodHeader, claims, tokenKey), R::Signature);
    row("empty", QByteArray(), R::Malformed);
    row("one dot", good.left(good.lastIndexOf('.')), R::Malformed);
    row("four parts", good + ".e30", R::Malformed);
    row("padded signature", good + '=', R::Malformed);
    row("truncated signature", good.chopped(1), R::Malformed);
    row("half a signature", good.left(good.lastIndexOf('.') + 1) + toBase64Url("short"),
        R::Signature);
    row("space at the end", good + ' ', R::Malformed);
    row("over the limit", good + QByteArray(2048, 'A'), R::Malformed);
    row("payload is no JSON", assemble(goodHeader, "claims", key), R::Malformed);
    row("payload is an array", assemble(goodHeader, "[]", key), R::Malformed);
    row("expired", withClaim("exp", seconds), R::Expired);
    row("expires as text", withClaim("exp", QString::number(seconds + 60)), R::Malformed);
    row("expires with a fraction", withClaim("exp", static_cast<double>(seconds) + 0.5),
        R::Malformed);
    row("expires beyond numbers", withClaim("exp", 1e300), R::Malformed);
    row("never expires", withClaim("exp", QJsonValue::Undefined), R::Malformed);
    row("lives too long", withClaim("exp", seconds + 901), R::TooLongLived);
    row("issued in the future", withClaim("iat", seconds + 6), R::NotYetValid);
    row("not yet", withClaim("nbf", seconds + 6), R::NotYetValid);
    row("another issuer", withClaim("iss", QStringLiteral("someone")), R::Audience);
    row("another audience", withClaim("aud", QStringLiteral("servery-diner")), R::Audience);
    row("list of audiences", withClaim("aud", QJsonArray{QStringLiteral("servery-staff")}),
        R::Audience);
    row("no venue", withClaim("venue", QJsonValue::Undefined), R::Malformed);
    row("venue is a number", withClaim("venue", 1), R::Malformed);
    row("no session", withClaim("session", QString()), R::Malformed);
    row("no role", withClaim("role", QJsonValue::Undefined), R::Malformed);
    row("no token id", withClaim("jti", QJsonValue::Undefined), R::Malformed);
}

void TokensTest::refusesForgeries()
{
    QFETCH(QByteArray, token);
    QFETCH(TokenRefusal, refusal);
    const auto read = m_tokens.verify(token, m_clock.now());
    QVERIFY(!read.ok());
    QCOMPARE(static_cast<int>(read.error()), static_cast<int>(refusal));
}

void TokensTest::refusesEveryChangedByte()
{
    const QByteArray good = m_tokens.issue(m_claims, m_clock.now(), m_random);
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray changed = good;
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        QVERIFY2(!m_tokens.verify(changed, m_clock.now()).ok(), qPrintable(QString::number(i)));
    }
}

void TokensTest::orderTokenOpensOneOrder()
{
    const OrderId order(QByteArray("ord_1"));
    const QByteArray token = orderToken(tokenKey, order);
    QCOMPARE(token.size(), 43);
    QVERIFY(verifyOrderToken(tokenKey, order, token));
    QVERIFY(!verifyOrderToken(tokenKey, OrderId(QByteArray("ord_2")), token));
    QVERIFY(!verifyOrderToken("another key", order, token));
    QVERIFY(!verifyOrderToken(tokenKey, order, token.chopped(1)));
    QVERIFY(!verifyOrderToken(tokenKey, order, token + '='));
    QVERIFY(!verifyOrderToken(tokenKey, order, QByteArray()));
}

void TokensTest::orderTokenIsNoStaffToken()
{
    // One key serves both; an order whose id is the other's label must not give its signing key.
    const OrderId label(QByteArray("servery/staff-access-token/1"));
    QVERIFY(fromBase64Url(orderToken(tokenKey, label)) != signingKey(tokenKey));
    QVERIFY(!m_tokens.verify(orderToken(tokenKey, label), m_clock.now()).ok());
}

void TokensTest::opaqueTokens()
{
    const QByteArray a = newOpaqueToken(m_random);
    const QByteArray b = newOpaqueToken(m_random);
    QCOMPARE(a.size(), 43);
    QCOMPARE(fromBase64Url(a)->size(), 32);
    QVERIFY(a != b);
    QCOMPARE(opaqueTokenDigest(a).size(), 32);
    QVERIFY(opaqueTokenDigest(a) != opaqueTokenDigest(b));
    QVERIFY(!opaqueTokenDigest(a).contains(a));
}

QTEST_GUILESS_MAIN(TokensTest)
#include "tokenstest.moc"
