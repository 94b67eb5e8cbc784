// The signature on Stripe's and Payconic's webhooks: `t=<unix>,v1=<hex>[,v1=…][,v0=…]`, where v1 is
// the lower-case hex of HMAC-SHA256(secret, t + "." + raw body). Checked over the raw bytes,
// before anything is parsed. Several secrets are accepted while they rotate, and any matching v1
// passes. |now - t| <= 300 seconds, in both directions. Nothing is tolerated in the header that
// they do not send: no space after a comma, no upper-case hex, no second t.
// Thread: any; no state. Source: Stripe's webhook signature documentation.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QByteArray>
#include <QByteArrayList>

namespace servery::providers {

inline constexpr std::int64_t signatureToleranceSeconds = 300;

enum class SignatureVerdict {
    Valid,
    HeaderMalformed, // no readable t, or no v1 at all
    OutsideTolerance,
    NoMatch,
};

[[nodiscard]] SignatureVerdict verifyTimed(const QByteArray& rawBody, const QByteArray& header,
                                           const QByteArrayList& secrets, Timestamp now);

// The refusal (signature_invalid) for a verdict that is not Valid.
[[nodiscard]] Error signatureError(SignatureVerdict verdict);

} // namespace servery::providers
