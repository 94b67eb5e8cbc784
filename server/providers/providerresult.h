// What became of a request to a provider: a typed value, or a failure that says what may be done
// next. The clients decide nothing else; retries, look-ups and parking are the jobs' business.
// Thread: values. Units: milliseconds.
#pragma once

#include "core/base/error.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace servery::providers {

struct ProviderFailure
{
    enum class Kind {
        Rejected,     // refused for good; nothing happened, and asking again will not help
        NotFound,     // the thing that was asked for does not exist
        AuthFailed,   // the account or its key is refused: alarm and park; nothing happened
        RetryLater,   // not carried out (or safe to repeat): send the same bytes again
        Ambiguous,    // may have happened. Stripe: the same key and bytes, within 24 h.
                      // Twilio: look it up before anything is sent again
        LookUpFirst,  // this key will only ever answer this server error: look the object up
        Unclassified, // refused for a reason that is in no table: twice more, then park
    };

    Kind kind = Kind::Ambiguous;
    int status = 0;                // the HTTP status; 0 when no answer came
    QByteArray code = {};          // the provider's own: card_declined, 21610, …
    QString message = {};          // the provider's words, or ours; no secrets
    std::int64_t retryAfterMs = 0; // > 0 where the provider said how long to wait
};

template <class T>
using ProviderResult = Result<T, ProviderFailure>;
template <class T>
using ProviderDone = std::function<void(ProviderResult<T>)>;

// "rejected", "retry_later", …: for logs and `admin jobs list`.
[[nodiscard]] const char* toText(ProviderFailure::Kind kind);

namespace errors {
inline constexpr ErrorKind signatureInvalid{"signature_invalid", ErrorClass::Malformed,
                                            "The signature does not match the body."};
inline constexpr ErrorKind webhookMalformed{"webhook_malformed", ErrorClass::Malformed,
                                            "The signed body is not an event that can be read."};
inline constexpr ErrorKind parameterTooLong{"parameter_too_long", ErrorClass::Invalid,
                                            "A parameter is longer than the provider takes."};
} // namespace errors

} // namespace servery::providers
