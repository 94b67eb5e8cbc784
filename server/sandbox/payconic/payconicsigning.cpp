#include "server/sandbox/payconic/payconicsigning.h"

#include "core/crypto/base64url.h"
#include "core/crypto/hmac.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace servery::sandbox {

namespace {

constexpr const char* keyId = "sandbox-1";
const QString claim = QStringLiteral("https://payconiq.com/");

QString encoded(const QByteArray& raw)
{
    return QString::fromLatin1(crypto::toBase64Url(raw));
}

} // namespace

QByteArray payconicSignature(const QByteArrayList& secrets, Timestamp at, const QByteArray& body)
{
    const QByteArray seconds = QByteArray::number(static_cast<qlonglong>(at.ms / 1000));
    QByteArray header = "t=" + seconds;
    for (const QByteArray& secret : secrets)
        header += ",v1=" + crypto::toHex(crypto::hmacSha256(secret, {seconds, ".", body}));
    return header;
}

QByteArray payconiqSignature(const crypto::Es256PrivateKey& key, const PayconiqClaims& claims,
                             const QByteArray& body)
{
    const QJsonObject header{{"typ", "jose+json"},
                             {"kid", keyId},
                             {"alg", "ES256"},
                             {claim + "sub", QString::fromUtf8(claims.subject)},
                             {claim + "iss", "Payconiq"},
                             {claim + "iat", claims.at.toRfc3339()},
                             {claim + "jti", QString::fromUtf8(claims.tokenId)},
                             {claim + "path", QString::fromUtf8(claims.path)},
                             {"crit", QJsonArray{claim + "iat", claim + "jti", claim + "path",
                                                 claim + "iss", claim + "sub"}}};
    const QByteArray first =
        crypto::toBase64Url(QJsonDocument(header).toJson(QJsonDocument::Compact));
    return first + ".." + crypto::toBase64Url(key.sign(first + '.' + crypto::toBase64Url(body)));
}

QJsonObject jwksOf(const crypto::Es256PrivateKey& key)
{
    return {{"keys", QJsonArray{QJsonObject{{"kty", "EC"},
                                            {"crv", "P-256"},
                                            {"x", encoded(key.x())},
                                            {"y", encoded(key.y())},
                                            {"kid", keyId},
                                            {"use", "sig"},
                                            {"alg", "ES256"}}}}};
}

} // namespace servery::sandbox
