#include "core/base/error.h"

namespace servery {

int httpStatus(ErrorClass errorClass)
{
    switch (errorClass) {
    case ErrorClass::Malformed:
        return 400;
    case ErrorClass::Unauthenticated:
        return 401;
    case ErrorClass::Forbidden:
        return 403;
    case ErrorClass::NotFound:
        return 404;
    case ErrorClass::MethodNotAllowed:
        return 405;
    case ErrorClass::Conflict:
        return 409;
    case ErrorClass::Gone:
        return 410;
    case ErrorClass::TooLarge:
        return 413;
    case ErrorClass::MediaType:
        return 415;
    case ErrorClass::Invalid:
        return 422;
    case ErrorClass::TooMany:
        return 429;
    case ErrorClass::Internal:
        return 500;
    case ErrorClass::Unavailable:
        return 503;
    case ErrorClass::Timeout:
        return 504;
    }
    return 500;
}

} // namespace servery
