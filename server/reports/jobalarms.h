// Jobs that a person has to look at: what could not be done however often it was tried, which order
// it was for, and what a manager makes of it. Reads: whatever connection they are given, errors
// storage::DatabaseError. Routes: the main event loop.
#pragma once

#include "server/edge/edge.h"
#include "server/http/router.h"
#include "server/jobs/jobstore.h"
#include "server/staff/staffauthenticator.h"

#include <QJsonObject>

namespace servery {

// A venue's parked jobs, oldest first, as what a manager is needed for: kind (job_parked), jobId,
// job (its kind), error, at, and, where it is about an order, orderId, orderNumber and amountCents.
[[nodiscard]] std::vector<QJsonObject> readJobAlarms(storage::Database& database,
                                                     const VenueId& venue);

class JobAlarmRoutes
{
public:
    JobAlarmRoutes(Edge& edge, const StaffAuthenticator& staff);
    void addTo(http::Router& router);

private:
    void retry(const http::Request& request, const http::Responder& responder);
    void dismiss(const http::Request& request, const http::Responder& responder);
    void withJob(const http::Request& request, const http::Responder& responder,
                 const StaffPrincipal& staff, std::function<void(const jobs::JobRow&)> then);

    Edge& m_edge;
    const StaffAuthenticator& m_staff;
};

} // namespace servery
