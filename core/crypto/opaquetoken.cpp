#include "core/crypto/opaquetoken.h"

#include "core/crypto/base64url.h"
#include "core/crypto/sha256.h"

namespace servery::crypto {

QByteArray newOpaqueToken(Random& random)
{
    return toBase64Url(random.bytes(32));
}

QByteArray opaqueTokenDigest(const QByteArray& token)
{
    return sha256(token);
}

} // namespace servery::crypto
