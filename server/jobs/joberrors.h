// Refusals about jobs.
#pragma once

#include "core/base/error.h"

namespace servery::errors {

inline constexpr ErrorKind jobNotFound{"job_not_found", ErrorClass::NotFound,
                                       "There is no such job."};
inline constexpr ErrorKind jobNotParked{"job_not_parked", ErrorClass::Conflict,
                                        "Only a parked job can be retried."};

} // namespace servery::errors
