// Message authentication codes (RFC 2104), by OpenSSL. Results are raw bytes. Each thread keeps a
// context of its own, so a call costs the hashing alone. Thread: any. Errors: none; a library that
// cannot compute an HMAC is fatal, since nothing here could be trusted after it.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace servery::crypto {

// 32 raw bytes.
[[nodiscard]] QByteArray hmacSha256(QByteArrayView key, QByteArrayView data);
// 20 raw bytes; only for providers that sign with nothing better.
[[nodiscard]] QByteArray hmacSha1(QByteArrayView key, QByteArrayView data);

// As above over several parts, as if they had been put together first.
[[nodiscard]] QByteArray hmacSha256(QByteArrayView key,
                                    std::initializer_list<QByteArrayView> parts);

// Lower-case hexadecimal, as providers write their signatures.
[[nodiscard]] inline QByteArray toHex(const QByteArray& raw)
{
    return raw.toHex();
}

} // namespace servery::crypto
