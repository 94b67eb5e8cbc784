// Refusals of the wire itself, before any route is asked. Their statuses (408, 414, 417, 426, 431)
// belong to HTTP alone, so they are given beside the kind and not by the class of error. RFC 9110
// and 6585.
#pragma once

#include "core/base/error.h"

namespace servery::http {

namespace wireErrors {
inline constexpr ErrorKind requestLineTooLong{"request_line_too_long", ErrorClass::TooLarge,
                                              "The request line is over the limit."};
inline constexpr ErrorKind headersTooLarge{"headers_too_large", ErrorClass::TooLarge,
                                           "The headers are over the limit."};
inline constexpr ErrorKind requestTimeout{"request_timeout", ErrorClass::Timeout,
                                          "The request took too long to arrive."};
inline constexpr ErrorKind expectationFailed{"expectation_failed", ErrorClass::Malformed,
                                             "This expectation cannot be met."};
inline constexpr ErrorKind upgradeRequired{"upgrade_required", ErrorClass::Malformed,
                                           "This address speaks WebSocket alone."};
} // namespace wireErrors

struct Refusal
{
    ErrorKind kind;
    int status; // what goes on the status line and into the problem document
};

namespace refusals {
inline constexpr Refusal malformed{errors::requestMalformed, 400};
inline constexpr Refusal requestLineTooLong{wireErrors::requestLineTooLong, 414};
inline constexpr Refusal headersTooLarge{wireErrors::headersTooLarge, 431};
inline constexpr Refusal bodyTooLarge{errors::bodyTooLarge, 413};
inline constexpr Refusal timeout{wireErrors::requestTimeout, 408};
inline constexpr Refusal expectationFailed{wireErrors::expectationFailed, 417};
inline constexpr Refusal upgradeRequired{wireErrors::upgradeRequired, 426};
} // namespace refusals

} // namespace servery::http
