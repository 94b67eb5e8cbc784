// Answering with a table: ?format=csv on a route that has one. Thread: the main event loop.
#pragma once

#include "server/http/message.h"

namespace servery::edge {

[[nodiscard]] bool wantsCsv(const http::Request& request);
// As a file of this name, without its ending.
void sendCsv(const http::Responder& responder, const QByteArray& name, const QByteArray& csv);

} // namespace servery::edge
