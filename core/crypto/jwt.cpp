#include "core/crypto/jwt.h"

#include "core/crypto/base64url.h"
#include "core/crypto/constanttime.h"
#include "core/crypto/hmac.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <optional>

namespace servery::crypto {

namespace {

constexpr auto issuer = "servery";
constexpr auto audience = "servery-staff";

// {"alg":"HS256","typ":"JWT"}: the only header there is.
const QByteArray& encodedHeader()
{
    static const QByteArray text = toBase64Url(R"({"alg":"HS256","typ":"JWT"})");
    return text;
}

// Seconds since 1970, a whole number that a double holds exactly.
std::optional<std::int64_t> seconds(const QJsonObject& claims, const char* name)
{
    const QJsonValue value = claims.value(QLatin1String(name));
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number > 9e15 || number != std::floor(number))
        return std::nullopt;
    return static_cast<std::int64_t>(number);
}

QByteArray text(const QJsonObject& claims, const char* name)
{
    return claims.value(QLatin1String(name)).toString().toUtf8();
}

std::optional<TokenRefusal> refusal(const QJsonObject& claims, Timestamp now)
{
    if (text(claims, "iss") != issuer || text(claims, "aud") != audience)
        return TokenRefusal::Audience;
    const auto issuedAt = seconds(claims, "iat");
    const auto notBefore = seconds(claims, "nbf");
    const auto expiresAt = seconds(claims, "exp");
    if (!issuedAt || !notBefore || !expiresAt || text(claims, "jti").isEmpty())
        return TokenRefusal::Malformed;
    const std::int64_t nowSeconds = now.ms / 1000;
    if (nowSeconds >= *expiresAt)
        return TokenRefusal::Expired;
    if (nowSeconds + StaffTokens::clockLeewaySeconds < std::max(*issuedAt, *notBefore))
        return TokenRefusal::NotYetValid;
    if (*expiresAt - *issuedAt > StaffTokens::maxLifetimeSeconds)
        return TokenRefusal::TooLongLived;
    return std::nullopt;
}

} // namespace

StaffTokens::StaffTokens(QByteArrayView tokenKey)
    : m_key(hmacSha256(tokenKey, "servery/staff-access-token/1"))
{}

QByteArray StaffTokens::issue(const StaffClaims& claims, Timestamp now, Random& random,
                              std::int64_t lifetimeSeconds) const
{
    const qint64 issuedAt = now.ms / 1000;
    const qint64 expiresAt = issuedAt + std::min(lifetimeSeconds, maxLifetimeSeconds);
    const QJsonObject payload{
        {QStringLiteral("iss"), QLatin1String(issuer)},
        {QStringLiteral("aud"), QLatin1String(audience)},
        {QStringLiteral("iat"), issuedAt},
        {QStringLiteral("nbf"), issuedAt},
        {QStringLiteral("exp"), expiresAt},
        {QStringLiteral("jti"), QString::fromLatin1(toBase64Url(random.bytes(12)))},
        {QStringLiteral("venue"), claims.venue.toString()},
        {QStringLiteral("sub"), claims.staff.toString()},
        {QStringLiteral("session"), claims.session.toString()},
        {QStringLiteral("role"), QString::fromLatin1(claims.role)},
        {QStringLiteral("name"), claims.name},
    };
    const QByteArray signedPart =
        encodedHeader() + '.' + toBase64Url(QJsonDocument(payload).toJson(QJsonDocument::Compact));
    return signedPart + '.' + toBase64Url(hmacSha256(m_key, signedPart));
}

Result<StaffClaims, TokenRefusal> StaffTokens::verify(QByteArrayView token, Timestamp now) const
{
    if (token.size() > maxTokenBytes)
        return Failure{TokenRefusal::Malformed};
    const qsizetype firstDot = token.indexOf('.');
    const qsizetype lastDot = token.lastIndexOf('.');
    if (firstDot < 0 || lastDot == firstDot || token.first(firstDot) != encodedHeader())
        return Failure{TokenRefusal::Malformed};
    const auto signature = fromBase64Url(token.sliced(lastDot + 1));
    const auto payload = fromBase64Url(token.sliced(firstDot + 1, lastDot - firstDot - 1));
    if (!signature || !payload)
        return Failure{TokenRefusal::Malformed};
    // Nothing inside is looked at before the signature holds.
    if (!equalInConstantTime(hmacSha256(m_key, token.first(lastDot)), *signature))
        return Failure{TokenRefusal::Signature};

    const QJsonDocument document = QJsonDocument::fromJson(*payload);
    if (!document.isObject())
        return Failure{TokenRefusal::Malformed};
    const QJsonObject claims = document.object();
    if (const auto refused = refusal(claims, now))
        return Failure{*refused};
    StaffClaims out{VenueId(text(claims, "venue")),
                    StaffId(text(claims, "sub")),
                    SessionId(text(claims, "session")),
                    text(claims, "role"),
                    claims.value(QLatin1String("name")).toString(),
                    Timestamp{*seconds(claims, "exp") * 1000}};
    if (out.venue.isEmpty() || out.staff.isEmpty() || out.session.isEmpty() || out.role.isEmpty())
        return Failure{TokenRefusal::Malformed};
    return out;
}

} // namespace servery::crypto
