// Retry-After in its form of whole seconds, which is the one that Stripe and Twilio send.
#pragma once

#include <QByteArray>

#include <algorithm>
#include <cstdint>

namespace servery::providers {

// Milliseconds; 0 when there is none that can be read. Never more than an hour.
[[nodiscard]] inline std::int64_t retryAfterMs(const QByteArray& header)
{
    bool ok = false;
    const qlonglong seconds = header.toLongLong(&ok);
    return ok && seconds > 0 ? std::min<std::int64_t>(seconds, 3600) * 1000 : 0;
}

} // namespace servery::providers
