// The routes of payouts, for managers: the list, one with its lines and differences, and the
// decision about a difference. A venue sees its own payouts alone. Thread: the main event loop.
#pragma once

#include "server/edge/edge.h"
#include "server/http/router.h"
#include "server/staff/staffauthenticator.h"

namespace servery {

class PayoutRoutes
{
public:
    PayoutRoutes(Edge& edge, const StaffAuthenticator& staff);
    void addTo(http::Router& router);

private:
    void list(const http::Request& request, const http::Responder& responder);
    void show(const http::Request& request, const http::Responder& responder);
    void accept(const http::Request& request, const http::Responder& responder);

    Edge& m_edge;
    const StaffAuthenticator& m_staff;
};

} // namespace servery
