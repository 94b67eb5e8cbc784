// The route of a manager's day. Thread: the main event loop.
#pragma once

#include "server/edge/edge.h"
#include "server/http/router.h"
#include "server/staff/staffauthenticator.h"
#include "server/today/todayreader.h"

#include <QHash>

namespace servery {

class TodayRoutes
{
public:
    TodayRoutes(Edge& edge, const StaffAuthenticator& staff);
    void addTo(http::Router& router);

private:
    void show(const http::Request& request, const http::Responder& responder);

    Edge& m_edge;
    const StaffAuthenticator& m_staff;
    // Days that are over do not change.
    QHash<VenueId, UsualHours> m_usual;
};

} // namespace servery
