// Comparison of secrets in a time that tells nothing about where they differ. Thread: any.
#pragma once

#include <QByteArrayView>

namespace servery::crypto {

// The lengths are not secret; the bytes are.
[[nodiscard]] bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

} // namespace servery::crypto
