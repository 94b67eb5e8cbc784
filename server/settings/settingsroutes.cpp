#include "server/settings/settingsroutes.h"

#include "core/protocol/jsonreader.h"
#include "core/protocol/kitchenplanview.h"
#include "core/protocol/names.h"
#include "core/protocol/settingsview.h"
#include "server/settings/settingsreader.h"
#include "server/venues/venuestore.h"

namespace servery {

using http::Request;
using http::Responder;
using http::Response;

namespace {
const http::RouteOptions jsonBody{{"application/json"}};
} // namespace

SettingsRoutes::SettingsRoutes(Edge& edge, const StaffAuthenticator& staff)
    : m_edge(edge), m_staff(staff)
{}

void SettingsRoutes::addTo(http::Router& router)
{
    router.add("GET", "/api/staff/settings", [this](const Request& q, const Responder& r) {
        show(q, r, [](const VenueSettings& venue) {
            return QJsonObject{{QLatin1String("settings"), protocol::toJson(venue.service)}};
        });
    });
    router.add("GET", "/api/staff/kitchen-plan", [this](const Request& q, const Responder& r) {
        show(q, r, [](const VenueSettings& venue) {
            return QJsonObject{{QLatin1String("plan"), protocol::toJson(venue.kitchen)}};
        });
    });
    const auto command = [this](QLatin1String name) {
        return [this, name](const Request& q, const Responder& r) { change(q, r, name); };
    };
    namespace names = protocol::commands;
    router.add("POST", "/api/staff/settings", command(names::settingsChange), jsonBody);
    router.add("PUT", "/api/staff/kitchen-plan", command(names::kitchenSetPlan), jsonBody);
    router.add("POST", "/api/staff/ordering/pause", command(names::orderingPause), jsonBody);
    router.add("POST", "/api/staff/ordering/resume", command(names::orderingResume), jsonBody);
    router.add("POST", "/api/staff/ordering/busy", command(names::orderingBusy), jsonBody);
}

void SettingsRoutes::show(const Request& request, const Responder& responder, Part part)
{
    const auto staff = m_staff.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    m_edge.read([venue = staff->venue](
                    storage::Database& database) { return VenueStore::readById(database, venue); },
                [responder, part](const Result<std::optional<VenueSettings>, Error>& found) {
                    if (!found)
                        return responder.fail(found.error());
                    if (!*found)
                        return responder.fail(Error{errors::storeNotFound});
                    responder.send(Response::json(200, part(**found)));
                });
}

void SettingsRoutes::change(const Request& request, const Responder& responder, const QString& name)
{
    const auto staff = m_staff.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    const auto body = protocol::parseJsonObject(request.body);
    if (!body)
        return responder.fail(body.error());
    auto command = *readSettingsCommand(name, *body, *staff);
    if (!command)
        return responder.fail(command.error());
    m_edge.run(std::move(command).value(), staff->session.bytes(), request, responder);
}

} // namespace servery
