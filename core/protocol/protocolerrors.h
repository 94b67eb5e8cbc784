// Refusals of the WebSocket protocol itself. After each of them the connection stays, unless a
// close code follows. json_invalid, field_missing and field_invalid are core/base/error.h's.
#pragma once

#include "core/base/error.h"

namespace servery::errors {

inline constexpr ErrorKind binaryUnsupported{"binary_unsupported", ErrorClass::MediaType,
                                             "Messages are JSON text."};
inline constexpr ErrorKind messageUnknown{"message_unknown", ErrorClass::Malformed,
                                          "This type of message is not known here."};
inline constexpr ErrorKind versionUnsupported{"version_unsupported", ErrorClass::Malformed,
                                              "This version of the protocol is not spoken here."};
inline constexpr ErrorKind commandUnknown{"command_unknown", ErrorClass::NotFound,
                                          "There is no command of this name."};
inline constexpr ErrorKind channelUnknown{"channel_unknown", ErrorClass::NotFound,
                                          "There is no channel of this name."};
inline constexpr ErrorKind helloRequired{"hello_required", ErrorClass::Unauthenticated,
                                         "Say hello first."};
inline constexpr ErrorKind helloRepeated{"hello_repeated", ErrorClass::Conflict,
                                         "Hello was said already."};

} // namespace servery::errors
