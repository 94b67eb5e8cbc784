#include "server/today/todayroutes.h"

#include "server/venues/venuestore.h"

namespace servery {

using http::Request;
using http::Responder;
using http::Response;

namespace {

struct Found
{
    bool isVenue = false;
    UsualHours usual;
    QJsonObject body;
};

} // namespace

TodayRoutes::TodayRoutes(Edge& edge, const StaffAuthenticator& staff) : m_edge(edge), m_staff(staff)
{}

void TodayRoutes::addTo(http::Router& router)
{
    router.add("GET", "/api/reports/today",
               [this](const Request& q, const Responder& r) { show(q, r); });
}

void TodayRoutes::show(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    if (!mayDo(staff->role, StaffAction::ReadLedger))
        return responder.fail(Error{errors::forbidden});
    m_edge.read(
        [id = staff->venue, known = m_usual.value(staff->venue),
         now = m_edge.clock().now()](storage::Database& database) {
            Found found;
            const auto venue = VenueStore::readById(database, id);
            if (!venue)
                return found;
            const QDate day = dayOf(*venue, now);
            found.isVenue = true;
            found.usual = known.date == day ? known : readUsual(database, *venue, day);
            found.body = readToday(database, *venue, found.usual, now);
            return found;
        },
        [this, responder, id = staff->venue](const Result<Found, Error>& found) {
            if (!found)
                return responder.fail(found.error());
            if (!found->isVenue)
                return responder.fail(Error{errors::storeNotFound});
            m_usual.insert(id, found->usual);
            responder.send(Response::json(200, found->body));
        });
}

} // namespace servery
