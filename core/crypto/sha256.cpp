#include "core/crypto/sha256.h"

#include <openssl/evp.h>

namespace servery::crypto {

QByteArray sha256(QByteArrayView data)
{
    static EVP_MD* const digest = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    QByteArray out(32, Qt::Uninitialized);
    unsigned int size = 0;
    if (digest == nullptr ||
        EVP_Digest(data.data(), static_cast<std::size_t>(data.size()),
                   reinterpret_cast<unsigned char*>(out.data()), &size, digest, nullptr) != 1 ||
        size != 32)
        qFatal("crypto: SHA-256 failed");
    return out;
}

} // namespace servery::crypto
