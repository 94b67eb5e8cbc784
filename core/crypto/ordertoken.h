// The diner's key to one order: it follows from the token key and the order's id, so there is
// nothing to store and nothing to look up. Thread: any.
#pragma once

#include "core/base/ids.h"

#include <QByteArray>

namespace servery::crypto {

// 43 characters of base64url.
[[nodiscard]] QByteArray orderToken(QByteArrayView tokenKey, const OrderId& order);
[[nodiscard]] bool verifyOrderToken(QByteArrayView tokenKey, const OrderId& order,
                                    QByteArrayView token);

// The key that a diner hands on so that others pay a part: it shows the order without its secrets
// and starts payments, nothing else.
[[nodiscard]] QByteArray shareToken(QByteArrayView tokenKey, const OrderId& order);
[[nodiscard]] bool verifyShareToken(QByteArrayView tokenKey, const OrderId& order,
                                    QByteArrayView token);

} // namespace servery::crypto
