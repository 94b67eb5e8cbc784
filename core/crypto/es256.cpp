#include "core/crypto/es256.h"

#include <QtGlobal>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <cstring>

namespace servery::crypto {

namespace {

constexpr int coordinateBytes = 32;

template <class T, void (*release)(T*)>
struct Releases
{
    void operator()(T* value) const { release(value); }
};
using Key = std::unique_ptr<EVP_PKEY, Releases<EVP_PKEY, EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Releases<EVP_PKEY_CTX, EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Releases<EVP_MD_CTX, EVP_MD_CTX_free>>;
using Signature = std::unique_ptr<ECDSA_SIG, Releases<ECDSA_SIG, ECDSA_SIG_free>>;
using Number = std::unique_ptr<BIGNUM, Releases<BIGNUM, BN_free>>;

const unsigned char* bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char*>(view.data());
}

Key publicKey(const QByteArray& point)
{
    QByteArray group = "prime256v1";
    QByteArray copy = point;
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group.data(), 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, copy.data(),
                                          static_cast<std::size_t>(copy.size())),
        OSSL_PARAM_construct_end()};
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY* key = nullptr;
    if (!context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters) != 1)
        return {};
    return Key(key);
}

// R and S, 32 bytes each, as OpenSSL takes them.
QByteArray derOf(QByteArrayView raw)
{
    Number r(BN_bin2bn(bytesOf(raw), coordinateBytes, nullptr));
    Number s(BN_bin2bn(bytesOf(raw) + coordinateBytes, coordinateBytes, nullptr));
    const Signature signature(ECDSA_SIG_new());
    if (!r || !s || !signature || ECDSA_SIG_set0(signature.get(), r.get(), s.get()) != 1)
        return {};
    // They are the signature's from here on.
    (void)r.release();
    (void)s.release();
    const int size = i2d_ECDSA_SIG(signature.get(), nullptr);
    if (size <= 0)
        return {};
    QByteArray der(size, Qt::Uninitialized);
    auto* out = reinterpret_cast<unsigned char*>(der.data());
    i2d_ECDSA_SIG(signature.get(), &out);
    return der;
}

QByteArray coordinate(EVP_PKEY* key, const char* name)
{
    BIGNUM* number = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &number) != 1)
        qFatal("a P-256 key without a point");
    const Number owned(number);
    QByteArray out(coordinateBytes, '\0');
    BN_bn2binpad(number, reinterpret_cast<unsigned char*>(out.data()), coordinateBytes);
    return out;
}

} // namespace

struct Es256PublicKey::Handle
{
    Key key;
};
struct Es256PrivateKey::Handle
{
    Key key;
};

std::optional<Es256PublicKey> Es256PublicKey::fromPoint(const QByteArray& x, const QByteArray& y)
{
    if (x.size() != coordinateBytes || y.size() != coordinateBytes)
        return std::nullopt;
    Key key = publicKey(QByteArray(1, '\x04') + x + y);
    if (!key)
        return std::nullopt;
    Es256PublicKey out;
    out.m_key = std::make_shared<const Handle>(Handle{std::move(key)});
    return out;
}

bool Es256PublicKey::verify(QByteArrayView message, QByteArrayView signature) const
{
    if (signature.size() != 2 * coordinateBytes)
        return false;
    const QByteArray der = derOf(signature);
    const DigestContext context(EVP_MD_CTX_new());
    return !der.isEmpty() && context &&
           EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key->key.get()) ==
               1 &&
           EVP_DigestVerify(context.get(), bytesOf(der), static_cast<std::size_t>(der.size()),
                            bytesOf(message), static_cast<std::size_t>(message.size())) == 1;
}

Es256PrivateKey Es256PrivateKey::generate()
{
    Key key(EVP_EC_gen("P-256"));
    if (!key)
        qFatal("no P-256 key could be made");
    Es256PrivateKey out;
    out.m_key = std::make_shared<const Handle>(Handle{std::move(key)});
    return out;
}

QByteArray Es256PrivateKey::sign(QByteArrayView message) const
{
    const DigestContext context(EVP_MD_CTX_new());
    std::size_t size = 0;
    if (!context ||
        EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key->key.get()) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &size, bytesOf(message),
                       static_cast<std::size_t>(message.size())) != 1)
        qFatal("nothing can be signed");
    QByteArray der(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(der.data()), &size,
                       bytesOf(message), static_cast<std::size_t>(message.size())) != 1)
        qFatal("nothing can be signed");
    const auto* at = reinterpret_cast<const unsigned char*>(der.constData());
    const Signature signature(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(size)));
    QByteArray raw(2 * coordinateBytes, '\0');
    auto* out = reinterpret_cast<unsigned char*>(raw.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), out, coordinateBytes);
    BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), out + coordinateBytes, coordinateBytes);
    return raw;
}

QByteArray Es256PrivateKey::x() const
{
    return coordinate(m_key->key.get(), OSSL_PKEY_PARAM_EC_PUB_X);
}

QByteArray Es256PrivateKey::y() const
{
    return coordinate(m_key->key.get(), OSSL_PKEY_PARAM_EC_PUB_Y);
}

} // namespace servery::crypto
