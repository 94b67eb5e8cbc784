// The menu as staff see it, with what is sold out and how much is left, and the command that
// changes it. Thread: the main event loop.
#pragma once

#include "core/staff/staffcommands.h"
#include "server/edge/edge.h"
#include "server/http/router.h"
#include "server/staff/staffauthenticator.h"

#include <any>

namespace servery {

class StockRoutes
{
public:
    StockRoutes(Edge& edge, const StaffAuthenticator& staff);
    void addTo(http::Router& router);

private:
    void show(const http::Request& request, const http::Responder& responder);
    void set(const http::Request& request, const http::Responder& responder);

    Edge& m_edge;
    const StaffAuthenticator& m_staff;
};

// Nothing where the name is no command about stock. Errors: field_missing, field_invalid,
// field_unknown.
[[nodiscard]] std::optional<Result<std::any, Error>>
readStockCommand(const QString& name, const QJsonObject& data, const StaffPrincipal& staff);

} // namespace servery
