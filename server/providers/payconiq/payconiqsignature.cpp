#include "server/providers/payconiq/payconiqsignature.h"

#include "core/crypto/base64url.h"
#include "server/providers/jsonapi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace servery::providers::payconiq {

namespace {

using Key = QLatin1StringView;
using jsonapi::text;

constexpr Key claimPrefix{"https://payconiq.com/"};
constexpr const char* claims[] = {"sub", "iss", "iat", "jti", "path"};
constexpr qsizetype longestSignature = 8 * 1024;
// A callback is tried again for hours; its token id makes each count once.
constexpr std::int64_t oldestMs = 24LL * 60 * 60 * 1000;
constexpr std::int64_t clockLeewayMs = 5LL * 60 * 1000;

Failure<Error> refused(const char* why)
{
    return fail(errors::signatureInvalid, QString::fromLatin1(why));
}

QByteArray claim(const QJsonObject& header, const char* name)
{
    return header.value(claimPrefix + Key(name)).toString().toUtf8();
}

bool hasExactlyOurCriticals(const QJsonObject& header)
{
    QSet<QString> critical;
    const QJsonArray listed = header.value(Key("crit")).toArray();
    for (const QJsonValue& name : listed)
        critical.insert(name.toString());
    if (critical.size() != listed.size() ||
        critical.size() != static_cast<qsizetype>(std::size(claims)))
        return false;
    for (const char* name : claims)
        if (!critical.contains(claimPrefix + Key(name)) || claim(header, name).isEmpty())
            return false;
    return true;
}

} // namespace

std::optional<KeySet> readKeySet(const QByteArray& body)
{
    const QJsonValue keys = jsonapi::objectIn(body).value(Key("keys"));
    if (!keys.isArray())
        return std::nullopt;
    KeySet set;
    for (const QJsonValue& value : keys.toArray()) {
        const QJsonObject key = value.toObject();
        const QByteArray use = text(key, Key("use"));
        const QByteArray algorithm = text(key, Key("alg"));
        if (text(key, Key("kty")) != "EC" || text(key, Key("crv")) != "P-256" ||
            (!use.isEmpty() && use != "sig") || (!algorithm.isEmpty() && algorithm != "ES256"))
            continue;
        const auto x = crypto::fromBase64Url(text(key, Key("x")));
        const auto y = crypto::fromBase64Url(text(key, Key("y")));
        const auto point = x && y ? crypto::Es256PublicKey::fromPoint(*x, *y) : std::nullopt;
        if (point && !text(key, Key("kid")).isEmpty())
            set.insert(text(key, Key("kid")), *point);
    }
    return set;
}

Result<SignatureHeader, Error> readSignature(const QByteArray& signature)
{
    const QList<QByteArray> parts = signature.split('.');
    if (signature.size() > longestSignature || parts.size() != 3 || !parts[1].isEmpty())
        return refused("not a detached signature");
    const auto decoded = crypto::fromBase64Url(parts[0]);
    const QJsonObject header = decoded ? jsonapi::objectIn(*decoded) : QJsonObject();
    if (text(header, Key("alg")) != "ES256")
        return refused("not signed with ES256");
    if (!hasExactlyOurCriticals(header))
        return refused("its critical claims are not those that are known here");
    SignatureHeader out;
    out.keyId = text(header, Key("kid"));
    out.subject = claim(header, "sub");
    out.issuer = claim(header, "iss");
    out.tokenId = claim(header, "jti");
    out.path = claim(header, "path");
    out.issuedAt = Timestamp::fromRfc3339(QString::fromUtf8(claim(header, "iat")));
    if (out.keyId.isEmpty() || !out.issuedAt.isSet())
        return refused("no key or no time");
    return out;
}

Result<SignatureHeader, Error> verify(const QByteArray& rawBody, const QByteArray& signature,
                                      const KeySet& keys, const Expected& expected, Timestamp now)
{
    auto header = readSignature(signature);
    if (!header)
        return header;
    const auto key = keys.constFind(header->keyId);
    if (key == keys.cend())
        return refused("the key is not known");
    const qsizetype lastDot = signature.lastIndexOf('.');
    const auto raw = crypto::fromBase64Url(QByteArrayView(signature).sliced(lastDot + 1));
    const QByteArray message =
        signature.left(signature.indexOf('.')) + '.' + crypto::toBase64Url(rawBody);
    if (!raw || !key->verify(message, *raw))
        return refused("it does not match the body");
    if (header->issuer != "Payconiq" || header->subject != expected.subject)
        return refused("it is from or for somebody else");
    if (header->path != expected.path)
        return refused("it is for another address");
    if (header->issuedAt > now.plusMs(clockLeewayMs) || header->issuedAt.plusMs(oldestMs) < now)
        return refused("its time is too far away");
    return header;
}

} // namespace servery::providers::payconiq
