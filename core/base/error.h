// Error: what a caller is told when something is refused. Every refusal has a stable snake_case
// code (part of the outside interface); the class says what kind of refusal it is, and the edge
// maps the class to an HTTP status in one place. Each capability lists its kinds in <name>errors.h.
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

namespace servery {

enum class ErrorClass {
    Malformed,        // 400: cannot be read at all
    Unauthenticated,  // 401
    Forbidden,        // 403
    NotFound,         // 404: unknown here, or another venue's
    MethodNotAllowed, // 405
    Conflict,         // 409: not in this state
    Gone,             // 410
    TooLarge,         // 413
    MediaType,        // 415
    Invalid,          // 422: readable, but breaks a rule
    TooMany,          // 429
    Internal,         // 500
    Unavailable,      // 503
    Timeout,          // 504: a provider did not answer in time
};

struct ErrorKind
{
    const char* code; // stable, snake_case
    ErrorClass errorClass;
    const char* title; // one English sentence without the particulars

    friend bool operator==(const ErrorKind& a, const ErrorKind& b)
    {
        return qstrcmp(a.code, b.code) == 0;
    }
};

struct Error
{
    ErrorKind kind;
    QString detail = {};       // the particulars; never holds secrets, codes or phone numbers
    QJsonObject members = {};  // extra members of the problem document, e.g. {"state": "READY"}
    int retryAfterSeconds = 0; // > 0 only for TooMany and Unavailable

    friend bool operator==(const Error& a, const Error& b) { return a.kind == b.kind; }
};

[[nodiscard]] inline Failure<Error> fail(const ErrorKind& kind, QString detail = {},
                                         QJsonObject members = {})
{
    return Failure<Error>{Error{kind, std::move(detail), std::move(members), 0}};
}

// Refusals that belong to no single capability.
namespace errors {
inline constexpr ErrorKind routeNotFound{"route_not_found", ErrorClass::NotFound,
                                         "There is nothing at this address."};
inline constexpr ErrorKind methodNotAllowed{"method_not_allowed", ErrorClass::MethodNotAllowed,
                                            "This address does not take this method."};
inline constexpr ErrorKind requestMalformed{"request_malformed", ErrorClass::Malformed,
                                            "The request could not be read."};
inline constexpr ErrorKind bodyTooLarge{"body_too_large", ErrorClass::TooLarge,
                                        "The body is over the limit."};
inline constexpr ErrorKind mediaTypeUnsupported{"media_type_unsupported", ErrorClass::MediaType,
                                                "The content type is not understood here."};
inline constexpr ErrorKind jsonInvalid{"json_invalid", ErrorClass::Malformed,
                                       "The body is not valid JSON."};
inline constexpr ErrorKind fieldMissing{"field_missing", ErrorClass::Invalid,
                                        "A required field is missing."};
inline constexpr ErrorKind fieldInvalid{"field_invalid", ErrorClass::Invalid,
                                        "A field has a value that is not allowed."};
inline constexpr ErrorKind fieldUnknown{"field_unknown", ErrorClass::Invalid,
                                        "A field is not known here."};
inline constexpr ErrorKind unauthenticated{"unauthenticated", ErrorClass::Unauthenticated,
                                           "Sign in first."};
inline constexpr ErrorKind forbidden{"forbidden", ErrorClass::Forbidden,
                                     "This role may not do that."};
inline constexpr ErrorKind originForbidden{"origin_forbidden", ErrorClass::Forbidden,
                                           "Requests from this origin are not accepted."};
inline constexpr ErrorKind tooManyRequests{"too_many_requests", ErrorClass::TooMany,
                                           "Too many requests."};
inline constexpr ErrorKind idempotencyKeyReused{"idempotency_key_reused", ErrorClass::Invalid,
                                                "This key was used with another body."};
inline constexpr ErrorKind idempotencyKeyRunning{"idempotency_key_running", ErrorClass::Conflict,
                                                 "A request with this key is still running."};
inline constexpr ErrorKind commandIdReused{"command_id_reused", ErrorClass::Conflict,
                                           "This command id was used with another body."};
inline constexpr ErrorKind internalError{"internal_error", ErrorClass::Internal,
                                         "Something went wrong on our side. Nothing was changed."};
inline constexpr ErrorKind overloaded{"overloaded", ErrorClass::Unavailable,
                                      "The server has too much to do. Try again shortly."};
inline constexpr ErrorKind storageUnavailable{"storage_unavailable", ErrorClass::Unavailable,
                                              "The database cannot be reached. Try again shortly."};
} // namespace errors

// The HTTP status that a class of error is answered with.
[[nodiscard]] int httpStatus(ErrorClass errorClass);

} // namespace servery
