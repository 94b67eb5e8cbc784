#include "core/crypto/base64url.h"

namespace servery::crypto {

namespace {
constexpr auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
} // namespace

QByteArray toBase64Url(const QByteArray& raw)
{
    return raw.toBase64(options);
}

std::optional<QByteArray> fromBase64Url(QByteArrayView text)
{
    const QByteArray encoded = text.toByteArray();
    auto decoded =
        QByteArray::fromBase64Encoding(encoded, options | QByteArray::AbortOnBase64DecodingErrors);
    // Writing it again is the whole check: whatever the decoder forgave differs here.
    if (!decoded || decoded.decoded.toBase64(options) != encoded)
        return std::nullopt;
    return std::move(decoded.decoded);
}

} // namespace servery::crypto
