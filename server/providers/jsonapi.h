// What most JSON APIs with an Idempotency-Key have in common: how a failure is meant, and how
// values are read. Thread: pure functions.
#pragma once

#include "server/http/client.h"
#include "server/providers/providerresult.h"

#include <QJsonObject>

#include <limits>
#include <optional>

namespace servery::providers::jsonapi {

// For an answer that is not a success. The same bytes may be sent again under the same key after
// RetryLater and after Ambiguous; `changes` tells a request that changes something from a read.
//   - 401, 403: AuthFailed. 404: NotFound. 408, 409, 425, 429 and 5xx: RetryLater.
//   - a time-out or a reset: Ambiguous, or RetryLater of a mere read. Other 4xx: Rejected.
// The provider's own words are taken from `code` and `message` (or `detail`).
[[nodiscard]] ProviderFailure failureOf(const http::ClientResponse& response, bool changes);

// A 2xx whose body is not what was asked for: carried out, but we do not know what.
[[nodiscard]] ProviderFailure unreadable(const http::ClientResponse& response, bool changes);

[[nodiscard]] bool isSuccess(const http::ClientResponse& response);

// A completion that reads the object of a success with `read` (object -> optional<T>).
template <class T, class Read>
std::function<void(const http::ClientResponse&)> reading(bool changes, Read read,
                                                         ProviderDone<T> done);

// A string member; empty when it is absent, null or anything else.
[[nodiscard]] QByteArray text(const QJsonObject& object, QLatin1StringView key);
// What no amount comes near: seconds can be made milliseconds of, and a ledger can add it up.
inline constexpr std::int64_t mostCountable = std::numeric_limits<std::int64_t>::max() / 1000;
[[nodiscard]] constexpr bool isCountable(std::int64_t number)
{
    return number <= mostCountable && number >= -mostCountable;
}

// A whole number; nothing when it is absent, null, fractional or not a number, nor one that is not
// countable.
[[nodiscard]] std::optional<std::int64_t> integer(const QJsonObject& object, QLatin1StringView key);

[[nodiscard]] QJsonObject objectIn(const QByteArray& body);

template <class T, class Read>
std::function<void(const http::ClientResponse&)> reading(bool changes, Read read,
                                                         ProviderDone<T> done)
{
    return [changes, read = std::move(read),
            done = std::move(done)](const http::ClientResponse& response) {
        if (!isSuccess(response)) {
            done(Failure{failureOf(response, changes)});
            return;
        }
        std::optional<T> value = read(objectIn(response.body));
        if (value)
            done(std::move(*value));
        else
            done(Failure{unreadable(response, changes)});
    };
}

} // namespace servery::providers::jsonapi
