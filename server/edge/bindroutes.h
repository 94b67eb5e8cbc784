// Members as handlers of routes: const auto bind = edge::binderOf(this); and then
// router.add("GET", "/api/payouts", bind(&PayoutRoutes::list)). Thread: the main event loop.
#pragma once

#include "server/http/message.h"

namespace servery::edge {

// routes outlives the router.
template <class Routes>
[[nodiscard]] auto binderOf(Routes* routes)
{
    using Handle = void (Routes::*)(const http::Request&, const http::Responder&);
    return [routes](Handle handle) {
        return [routes, handle](const http::Request& request, const http::Responder& responder) {
            (routes->*handle)(request, responder);
        };
    };
}

} // namespace servery::edge
