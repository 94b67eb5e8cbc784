// The routes of a venue's settings and of its kitchen's plan: staff read them, a manager changes
// them. Thread: the main event loop.
#pragma once

#include "core/menu/menu.h"
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
    // What of the venue is shown.
    using Part = QJsonObject (*)(const VenueSettings& venue);
    void show(const http::Request& request, const http::Responder& responder, Part part);
    void change(const http::Request& request, const http::Responder& responder,
                const QString& name);

    Edge& m_edge;
    const StaffAuthenticator& m_staff;
};

} // namespace servery
