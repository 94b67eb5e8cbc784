// GET /t?u={uid}: a tap on a tag. Thread: the main event loop.
#pragma once

#include "server/edge/edge.h"
#include "server/http/router.h"
#include "server/web/webpages.h"

namespace servery {

class TagRoutes
{
public:
    TagRoutes(Edge& edge, const web::WebPages& pages);
    void addTo(http::Router& router);

private:
    Edge& m_edge;
    const web::WebPages& m_pages;
};

} // namespace servery
