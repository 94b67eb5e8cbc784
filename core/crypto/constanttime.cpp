#include "core/crypto/constanttime.h"

#include <openssl/crypto.h>

namespace servery::crypto {

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    return a.isEmpty() ||
           CRYPTO_memcmp(a.data(), b.data(), static_cast<std::size_t>(a.size())) == 0;
}

} // namespace servery::crypto
