#include "core/crypto/ordertoken.h"

#include "core/crypto/base64url.h"
#include "core/crypto/constanttime.h"
#include "core/crypto/hmac.h"

namespace servery::crypto {

QByteArray orderToken(QByteArrayView tokenKey, const OrderId& order)
{
    return toBase64Url(hmacSha256(tokenKey, {"servery/order-token/1/", order.bytes()}));
}

bool verifyOrderToken(QByteArrayView tokenKey, const OrderId& order, QByteArrayView token)
{
    return equalInConstantTime(orderToken(tokenKey, order), token);
}

QByteArray shareToken(QByteArrayView tokenKey, const OrderId& order)
{
    return toBase64Url(hmacSha256(tokenKey, {"servery/share-token/1/", order.bytes()}));
}

bool verifyShareToken(QByteArrayView tokenKey, const OrderId& order, QByteArrayView token)
{
    return equalInConstantTime(shareToken(tokenKey, order), token);
}

} // namespace servery::crypto
