// The staff access token: a JSON Web Token (RFC 7519) signed with HMAC-SHA256 and nothing else.
// The header is compared with the one text that this project writes, so there is no algorithm to
// choose. A token lives at most 15 minutes. The signing key is derived from the token key under a
// label of its own. Thread: any; a StaffTokens is a value.
#pragma once

#include "core/base/ids.h"
#include "core/base/random.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace servery::crypto {

struct StaffClaims
{
    VenueId venue;
    StaffId staff;
    SessionId session;
    QByteArray role;          // kitchen, counter or manager
    QString name;             // shown on the console
    Timestamp expiresAt = {}; // written by issue, read by verify; whole seconds

    friend bool operator==(const StaffClaims&, const StaffClaims&) = default;
};

enum class TokenRefusal {
    Malformed, // not three strict base64url parts with the expected header and claims
    Signature, // not signed by this key
    Audience,  // signed by us, but for somebody or something else
    Expired,
    NotYetValid, // issued in the future
    TooLongLived,
};

class StaffTokens
{
public:
    static constexpr std::int64_t maxLifetimeSeconds = 15 * 60;
    // Nodes' clocks may differ by this much when a token is fresh.
    static constexpr std::int64_t clockLeewaySeconds = 5;
    static constexpr qsizetype maxTokenBytes = 2048;

    explicit StaffTokens(QByteArrayView tokenKey);

    // lifetimeSeconds is cut to the maximum.
    [[nodiscard]] QByteArray issue(const StaffClaims& claims, Timestamp now, Random& random,
                                   std::int64_t lifetimeSeconds = maxLifetimeSeconds) const;
    [[nodiscard]] Result<StaffClaims, TokenRefusal> verify(QByteArrayView token,
                                                           Timestamp now) const;

private:
    QByteArray m_key;
};

} // namespace servery::crypto
