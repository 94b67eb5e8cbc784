// How the stand-ins for Payconic and Payconiq sign their webhooks. Thread: pure functions.
#pragma once

#include "core/base/clock.h"
#include "core/crypto/es256.h"

#include <QByteArrayList>
#include <QJsonObject>

namespace servery::sandbox {

// t=<unix>,v1=<hex>, one v1 a secret.
[[nodiscard]] QByteArray payconicSignature(const QByteArrayList& secrets, Timestamp at,
                                           const QByteArray& body);

struct PayconiqClaims
{
    QByteArray subject;
    QByteArray tokenId;
    QByteArray path;
    Timestamp at;
};
// A detached JSON Web Signature over the body.
[[nodiscard]] QByteArray payconiqSignature(const crypto::Es256PrivateKey& key,
                                           const PayconiqClaims& claims, const QByteArray& body);
[[nodiscard]] QJsonObject jwksOf(const crypto::Es256PrivateKey& key);

} // namespace servery::sandbox
