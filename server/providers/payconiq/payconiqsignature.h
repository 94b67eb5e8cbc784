// The signature on Payconiq's callbacks: header `signature`, a detached JSON Web Signature
// (RFC 7515, appendix F) over the raw body, ES256 and nothing else. Its header names the key (kid)
// and must list as critical, and have, exactly the claims sub, iss, iat, jti and path: what is
// critical and unknown here is refused, and so is what is missing.
// Thread: any; no state. Errors: signature_invalid, with what does not fit.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/result.h"
#include "core/crypto/es256.h"

#include <QHash>

namespace servery::providers::payconiq {

// The keys of a JWKS by kid; those for other uses, algorithms and curves are left out.
using KeySet = QHash<QByteArray, crypto::Es256PublicKey>;
// Nothing where it is no JWKS.
[[nodiscard]] std::optional<KeySet> readKeySet(const QByteArray& body);

struct SignatureHeader
{
    QByteArray keyId;
    QByteArray subject; // the payment profile that it is for
    QByteArray issuer;
    QByteArray tokenId; // one a callback
    QByteArray path;    // the address that it is for
    Timestamp issuedAt;
};
// What the header says, before anything of it is believed.
[[nodiscard]] Result<SignatureHeader, Error> readSignature(const QByteArray& signature);

struct Expected
{
    QByteArray subject;
    QByteArray path;
};
[[nodiscard]] Result<SignatureHeader, Error> verify(const QByteArray& rawBody,
                                                    const QByteArray& signature, const KeySet& keys,
                                                    const Expected& expected, Timestamp now);

} // namespace servery::providers::payconiq
