// The customer's key to one wallet, given to who proved its number. It follows from the token key,
// the wallet's id and the moment when it ends, so there is nothing to store. Thread: any.
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QByteArray>

#include <optional>

namespace servery::crypto {

// The id, the milliseconds of the end, and 43 characters of base64url, with dots between.
[[nodiscard]] QByteArray walletToken(QByteArrayView tokenKey, const WalletId& wallet,
                                     Timestamp endsAt);
// Whose it is; nothing where it is not ours or has ended.
[[nodiscard]] std::optional<WalletId> verifyWalletToken(QByteArrayView tokenKey,
                                                        const QByteArray& token, Timestamp now);

} // namespace servery::crypto
