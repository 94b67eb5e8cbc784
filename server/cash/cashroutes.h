// The routes of the counter's cash: the drawer and who waits to pay, its reports, and the commands
// for callers without a WebSocket. A venue sees its own alone. Thread: the main event loop.
#pragma once

#include "server/edge/edge.h"
#include "server/http/router.h"
#include "server/staff/staffauthenticator.h"

namespace servery {

class CashRoutes
{
public:
    CashRoutes(Edge& edge, const StaffAuthenticator& staff);
    void addTo(http::Router& router);

private:
    void showDrawer(const http::Request& request, const http::Responder& responder);
    void runDrawer(const http::Request& request, const http::Responder& responder);
    void giveBack(const http::Request& request, const http::Responder& responder);
    void listReports(const http::Request& request, const http::Responder& responder);
    void showReport(const http::Request& request, const http::Responder& responder);

    void run(const QString& name, const QJsonObject& data, const StaffPrincipal& staff,
             const http::Request& request, const http::Responder& responder);

    Edge& m_edge;
    const StaffAuthenticator& m_staff;
};

} // namespace servery
