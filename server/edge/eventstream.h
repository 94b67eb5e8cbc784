// Server-Sent Events (WHATWG HTML section 9.2), as the pages' streams send them. Thread: the main
// event loop.
#pragma once

#include "server/http/message.h"

#include <chrono>

namespace servery::edge {

// Answers with a stream of events. Null where nobody reads it, since the peer has left meanwhile or
// asked for the head alone; such a stream would never say that it closed.
[[nodiscard]] std::shared_ptr<http::BodyStream> openEventStream(const http::Responder& responder);

// id: what a reader says when it comes back; data: JSON on one line.
[[nodiscard]] QByteArray eventMessage(std::int64_t id, const QByteArray& data);

// Sent now and then, so that no proxy takes a quiet stream for a dead one.
inline constexpr char eventComment[] = ": still here\n\n";
inline constexpr std::chrono::seconds eventCommentEvery{15};

} // namespace servery::edge
