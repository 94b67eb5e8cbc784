// Opaque tokens (refresh tokens): 256 random bits that mean nothing by themselves. Only their
// SHA-256 is stored, so a stolen database opens nothing. Thread: any.
#pragma once

#include "core/base/random.h"

#include <QByteArray>

namespace servery::crypto {

// 43 characters of base64url.
[[nodiscard]] QByteArray newOpaqueToken(Random& random);
// The one that follows a token under a key; nobody without the token can tell it. 43 characters
// too.
[[nodiscard]] QByteArray nextOpaqueToken(const QByteArray& token, const QByteArray& key);
// What is stored and looked up: 32 raw bytes.
[[nodiscard]] QByteArray opaqueTokenDigest(const QByteArray& token);

} // namespace servery::crypto
