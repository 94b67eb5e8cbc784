// The routes of tips and hours: staff clock themselves in and out; a manager sees the hours, enters
// those that were forgotten, sets the policy, shares a day and pays out. Thread: the main event
// loop.
#pragma once

#include "server/edge/edge.h"
#include "server/http/router.h"
#include "server/staff/staffauthenticator.h"

namespace servery {

class TipRoutes
{
public:
    TipRoutes(Edge& edge, const StaffAuthenticator& staff);
    void addTo(http::Router& router);

private:
    void clock(const http::Request& request, const http::Responder& responder);
    void listShifts(const http::Request& request, const http::Responder& responder);
    void enterShift(const http::Request& request, const http::Responder& responder);
    void showPolicy(const http::Request& request, const http::Responder& responder);
    void setPolicy(const http::Request& request, const http::Responder& responder);
    void allocate(const http::Request& request, const http::Responder& responder);
    void pay(const http::Request& request, const http::Responder& responder);

    Edge& m_edge;
    const StaffAuthenticator& m_staff;
};

} // namespace servery
