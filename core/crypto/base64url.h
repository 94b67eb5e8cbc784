// Base 64 with the URL alphabet and without padding (RFC 4648, section 5), read strictly: one text
// for one value, so padding, foreign characters and stray bits are refused. Thread: any.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace servery::crypto {

[[nodiscard]] QByteArray toBase64Url(const QByteArray& raw);
[[nodiscard]] std::optional<QByteArray> fromBase64Url(QByteArrayView text);

} // namespace servery::crypto
