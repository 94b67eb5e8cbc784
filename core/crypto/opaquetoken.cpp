#include "core/crypto/opaquetoken.h"

#include "core/crypto/base64url.h"
#include "core/crypto/hmac.h"
#include "core/crypto/sha256.h"

namespace servery::crypto {

QByteArray newOpaqueToken(Random& random)
{
    return toBase64Url(random.bytes(32));
}

QByteArray nextOpaqueToken(const QByteArray& token, const QByteArray& key)
{
    return toBase64Url(hmacSha256(token, "servery refresh\n" + key));
}

QByteArray opaqueTokenDigest(const QByteArray& token)
{
    return sha256(token);
}

} // namespace servery::crypto
