// SHA-256 (FIPS 180-4), by OpenSSL. Thread: any. Errors: none; a missing digest is fatal.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace servery::crypto {

// 32 raw bytes.
[[nodiscard]] QByteArray sha256(QByteArrayView data);

} // namespace servery::crypto
