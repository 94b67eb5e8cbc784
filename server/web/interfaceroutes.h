// /openapi.json and /asyncapi.json: the outside interfaces, described for programs.
// Thread: the main event loop.
#pragma once

#include "server/http/router.h"

namespace servery::web {

void addInterfaceRoutes(http::Router& router);

} // namespace servery::web
