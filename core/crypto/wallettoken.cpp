#include "core/crypto/wallettoken.h"

#include "core/crypto/base64url.h"
#include "core/crypto/constanttime.h"
#include "core/crypto/hmac.h"

namespace servery::crypto {

QByteArray walletToken(QByteArrayView tokenKey, const WalletId& wallet, Timestamp endsAt)
{
    const QByteArray content = wallet.bytes() + '.' + QByteArray::number(qlonglong{endsAt.ms});
    return content + '.' + toBase64Url(hmacSha256(tokenKey, {"servery/wallet-token/1/", content}));
}

std::optional<WalletId> verifyWalletToken(QByteArrayView tokenKey, const QByteArray& token,
                                          Timestamp now)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const WalletId wallet(parts[0]);
    const Timestamp endsAt{parts[1].toLongLong()};
    if (!equalInConstantTime(walletToken(tokenKey, wallet, endsAt), token) || now >= endsAt)
        return std::nullopt;
    return wallet;
}

} // namespace servery::crypto
