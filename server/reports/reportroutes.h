// The managers' reports: today (or any day) and the entries behind it, tips by staff and day, and
// profit, by order and in sums. Each is JSON, or CSV with ?format=csv. A venue sees its own alone.
// Thread: the main event loop.
#pragma once

#include "server/edge/edge.h"
#include "server/http/router.h"
#include "server/reports/reportreader.h"
#include "server/staff/staffauthenticator.h"

namespace servery {

class ReportRoutes
{
public:
    ReportRoutes(Edge& edge, const StaffAuthenticator& staff);
    void addTo(http::Router& router);

private:
    void showDay(const http::Request& request, const http::Responder& responder);
    void showDayEntries(const http::Request& request, const http::Responder& responder);
    void showTips(const http::Request& request, const http::Responder& responder);
    void showProfit(const http::Request& request, const http::Responder& responder);
    void showOrderProfit(const http::Request& request, const http::Responder& responder);

    Edge& m_edge;
    const StaffAuthenticator& m_staff;
    // Of today, and the days that it is made of are over.
    QHash<VenueId, reports::Usual> m_usual;
};

} // namespace servery
