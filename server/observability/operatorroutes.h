// /livez, /readyz and /metrics. Readiness and metrics answer on the operators' own port, or on the
// main one to loopback only. Thread: the main event loop.
#pragma once

#include "server/http/router.h"
#include "server/observability/metrics.h"

namespace servery {

class OperatorRoutes
{
public:
    // isReady asks whether the database answers; it calls back with an empty text when it does.
    using IsReady = std::function<void(std::function<void(const QString&)>)>;
    OperatorRoutes(const Metrics& metrics, IsReady isReady);

    void addLiveness(http::Router& router) const;
    // loopbackOnly: to others the routes are not there.
    void addOperator(http::Router& router, bool loopbackOnly) const;

private:
    const Metrics& m_metrics;
    IsReady m_isReady;
};

} // namespace servery
