// The routes of a venue's settings: staff read them, a manager changes them. Thread: the main event
// loop.
#pragma once

#include "server/edge/edge.h"
#include "server/http/router.h"
#include "server/staff/staffauthenticator.h"

namespace servery {

class SettingsRoutes
{
public:
    SettingsRoutes(Edge& edge, const StaffAuthenticator& staff);
    void addTo(http::Router& router);

private:
    void show(const http::Request& request, const http::Responder& responder);
    void change(const http::Request& request, const http::Responder& responder);

    Edge& m_edge;
    const StaffAuthenticator& m_staff;
};

} // namespace servery
