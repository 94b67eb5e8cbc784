// ES256 (RFC 7518, section 3.4): ECDSA on P-256 with SHA-256, by OpenSSL. A signature is 64 raw
// bytes, R and S one after the other; the DER form is refused. Thread: any; a key may be used by
// several at once. Errors: a key that is not on the curve is no key.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>

namespace servery::crypto {

class Es256PublicKey
{
public:
    // x and y: 32 raw bytes each, as in a JSON Web Key.
    [[nodiscard]] static std::optional<Es256PublicKey> fromPoint(const QByteArray& x,
                                                                 const QByteArray& y);
    [[nodiscard]] bool verify(QByteArrayView message, QByteArrayView signature) const;

private:
    struct Handle;
    std::shared_ptr<const Handle> m_key;
};

class Es256PrivateKey
{
public:
    [[nodiscard]] static Es256PrivateKey generate();
    // 64 raw bytes.
    [[nodiscard]] QByteArray sign(QByteArrayView message) const;
    // 32 raw bytes each.
    [[nodiscard]] QByteArray x() const;
    [[nodiscard]] QByteArray y() const;

private:
    struct Handle;
    std::shared_ptr<const Handle> m_key;
};

} // namespace servery::crypto
