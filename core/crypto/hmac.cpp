#include "core/crypto/hmac.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <memory>

namespace servery::crypto {

namespace {

struct FreeContext
{
    void operator()(EVP_MAC_CTX* context) const { EVP_MAC_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_MAC_CTX, FreeContext>;

// Fetching is a locked search through the providers: once a process, not once a call.
EVP_MAC* fetchedHmac()
{
    static EVP_MAC* const mac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    if (mac == nullptr)
        qFatal("crypto: HMAC is not available");
    return mac;
}

// The digest stays set in the context, so that the next init brings only a key.
Context makeContext(const char* digest)
{
    Context context(EVP_MAC_CTX_new(fetchedHmac()));
    const OSSL_PARAM params[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, const_cast<char*>(digest), 0),
        OSSL_PARAM_construct_end(),
    };
    if (!context || EVP_MAC_CTX_set_params(context.get(), params) != 1)
        qFatal("crypto: HMAC over %s is not available", digest);
    return context;
}

QByteArray compute(EVP_MAC_CTX* context, QByteArrayView key,
                   std::initializer_list<QByteArrayView> parts)
{
    // A null key means "the last one again" to OpenSSL; an empty key must not.
    const char* keyData = key.isEmpty() ? "" : key.data();
    bool ok = EVP_MAC_init(context, reinterpret_cast<const unsigned char*>(keyData),
                           static_cast<std::size_t>(key.size()), nullptr) == 1;
    for (const QByteArrayView part : parts) {
        ok = ok && EVP_MAC_update(context, reinterpret_cast<const unsigned char*>(part.data()),
                                  static_cast<std::size_t>(part.size())) == 1;
    }
    QByteArray out(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    std::size_t size = 0;
    ok = ok && EVP_MAC_final(context, reinterpret_cast<unsigned char*>(out.data()), &size,
                             static_cast<std::size_t>(out.size())) == 1;
    if (!ok)
        qFatal("crypto: HMAC failed");
    out.resize(static_cast<qsizetype>(size));
    return out;
}

} // namespace

QByteArray hmacSha256(QByteArrayView key, std::initializer_list<QByteArrayView> parts)
{
    thread_local const Context context = makeContext("SHA256");
    return compute(context.get(), key, parts);
}

QByteArray hmacSha256(QByteArrayView key, QByteArrayView data)
{
    return hmacSha256(key, {data});
}

QByteArray hmacSha1(QByteArrayView key, QByteArrayView data)
{
    thread_local const Context context = makeContext("SHA1");
    return compute(context.get(), key, {data});
}

} // namespace servery::crypto
