// The request's target: path and query, from origin-form or absolute-form (RFC 9112 section 3.2).
// Thread: any.
#pragma once

#include "server/http/message.h"

namespace servery::http {

// Fills path and query from target; false when it cannot be read: bytes that must be escaped, bad
// escapes, an escaped zero, another form or scheme.
[[nodiscard]] bool readTarget(Request& request);

} // namespace servery::http
