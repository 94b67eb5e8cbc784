#include "server/tips/tiproutes.h"

#include "core/protocol/jsonreader.h"
#include "core/tips/tipcommands.h"
#include "server/edge/bindroutes.h"
#include "server/edge/daterange.h"
#include "server/tips/tipstore.h"
#include "server/tips/tipview.h"
#include "server/venues/venuestore.h"

#include <QJsonArray>

namespace servery {

using http::Request;
using http::Responder;
using http::Response;

namespace {

const http::RouteOptions jsonBody{{"application/json"}};

struct Policy
{
    std::optional<VenueSettings> venue;
    TipPolicy policy;
};

Timestamp timeOf(protocol::JsonReader& reader, const char* field)
{
    const Timestamp at = Timestamp::fromRfc3339(reader.string(field));
    if (!at.isSet())
        reader.invalid(field, QStringLiteral("a time as in RFC 3339"));
    return at;
}

int shareOf(const QJsonObject& shares, const char* role)
{
    return shares.value(QLatin1String(role)).toInt(-1);
}

Result<SetTipPolicy, Error> readPolicy(const QJsonObject& body, const StaffPrincipal& staff)
{
    protocol::JsonReader reader(body);
    SetTipPolicy command;
    command.staff = staff;
    for (const QJsonValue percent : reader.arrayOr("percents"))
        command.percents.push_back(percent.toInt(-1));
    command.takesOther = reader.boolOr("takesOther", true);
    const auto method = tipMethodFromString(reader.string("method").toUtf8());
    if (!method)
        reader.invalid("method", QStringLiteral("hours, equal or roles"));
    const QJsonObject shares = body.value(QLatin1String("roleShares")).toObject();
    if (!shares.isEmpty())
        command.policy.roleShares = {shareOf(shares, "kitchen"), shareOf(shares, "counter"),
                                     shareOf(shares, "manager")};
    if (reader.error())
        return Failure<Error>{*reader.error()};
    command.policy.method = *method;
    return command;
}

std::optional<PayTips::From> fromText(const QString& text)
{
    if (text == QLatin1String("drawer"))
        return PayTips::From::Drawer;
    if (text == QLatin1String("safe"))
        return PayTips::From::Safe;
    if (text == QLatin1String("bank"))
        return PayTips::From::Bank;
    return std::nullopt;
}

} // namespace

TipRoutes::TipRoutes(Edge& edge, const StaffAuthenticator& staff) : m_edge(edge), m_staff(staff) {}

void TipRoutes::addTo(http::Router& router)
{
    const auto bind = edge::binderOf(this);
    router.add("POST", "/api/shifts/clock", bind(&TipRoutes::clock), jsonBody);
    router.add("GET", "/api/shifts", bind(&TipRoutes::listShifts));
    router.add("POST", "/api/shifts", bind(&TipRoutes::enterShift), jsonBody);
    router.add("GET", "/api/tips/policy", bind(&TipRoutes::showPolicy));
    router.add("POST", "/api/tips/policy", bind(&TipRoutes::setPolicy), jsonBody);
    router.add("POST", "/api/tips/days/{day}/share", bind(&TipRoutes::allocate));
    router.add("POST", "/api/tips/payments", bind(&TipRoutes::pay), jsonBody);
}

void TipRoutes::clock(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    const auto body = edge::readBody(request, {"state"});
    if (!body)
        return responder.fail(body.error());
    protocol::JsonReader reader(*body);
    const QString state = reader.string("state");
    if (!reader.error() && state != QLatin1String("in") && state != QLatin1String("out"))
        reader.invalid("state", QStringLiteral("in or out"));
    if (reader.error())
        return responder.fail(*reader.error());
    m_edge.run(ClockShift{*staff, state == QLatin1String("in")}, staff->session.bytes(), request,
               responder);
}

void TipRoutes::listShifts(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authorize(request, StaffAction::ReadLedger);
    if (!staff)
        return responder.fail(staff.error());
    const auto days = edge::readDays(request);
    if (!days)
        return responder.fail(days.error());
    m_edge.read(
        [venue = staff->venue, days = *days](storage::Database& database) {
            const auto settings = VenueStore::readById(database, venue);
            return settings
                       ? TipStore::readShifts(database, venue,
                                              rangeOf(days.first, days.last, settings->timeZone))
                       : std::vector<Shift>();
        },
        [responder](const Result<std::vector<Shift>, Error>& shifts) {
            if (!shifts)
                return responder.fail(shifts.error());
            QJsonArray rows;
            for (const Shift& shift : *shifts)
                rows.append(toJson(shift));
            responder.send(Response::json(200, {{QLatin1String("shifts"), rows}}));
        });
}

void TipRoutes::enterShift(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    const auto body = edge::readBody(request, {"staffId", "startedAt", "endedAt"});
    if (!body)
        return responder.fail(body.error());
    protocol::JsonReader reader(*body);
    EnterShift command{*staff, StaffId(reader.string("staffId")), timeOf(reader, "startedAt"),
                       timeOf(reader, "endedAt")};
    if (reader.error())
        return responder.fail(*reader.error());
    m_edge.run(command, staff->session.bytes(), request, responder);
}

void TipRoutes::showPolicy(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authorize(request, StaffAction::ReadLedger);
    if (!staff)
        return responder.fail(staff.error());
    m_edge.read(
        [venue = staff->venue](storage::Database& database) {
            return Policy{VenueStore::readById(database, venue),
                          TipStore::readPolicy(database, venue)};
        },
        [responder](const Result<Policy, Error>& policy) {
            if (!policy)
                return responder.fail(policy.error());
            if (!policy->venue)
                return responder.fail(Error{errors::storeNotFound});
            responder.send(Response::json(200, toJson(*policy->venue, policy->policy)));
        });
}

void TipRoutes::setPolicy(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    const auto body = edge::readBody(request, {"percents", "takesOther", "method", "roleShares"});
    if (!body)
        return responder.fail(body.error());
    const auto command = readPolicy(*body, *staff);
    if (!command)
        return responder.fail(command.error());
    m_edge.run(*command, staff->session.bytes(), request, responder);
}

void TipRoutes::allocate(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    const QDate day = QDate::fromString(request.parameter("day"), Qt::ISODate);
    if (!day.isValid())
        return responder.fail(Error{errors::fieldInvalid,
                                    QStringLiteral("day"),
                                    {{QLatin1String("field"), QLatin1String("day")}},
                                    0});
    m_edge.run(AllocateTips{*staff, day}, staff->session.bytes(), request, responder);
}

void TipRoutes::pay(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    const auto body = edge::readBody(request, {"staffId", "amountCents", "from"});
    if (!body)
        return responder.fail(body.error());
    protocol::JsonReader reader(*body);
    PayTips command{*staff, StaffId(reader.string("staffId")), reader.integer("amountCents"),
                    PayTips::From::Safe};
    const auto from = fromText(reader.string("from"));
    if (!from)
        reader.invalid("from", QStringLiteral("drawer, safe or bank"));
    if (reader.error())
        return responder.fail(*reader.error());
    command.from = *from;
    m_edge.run(command, staff->session.bytes(), request, responder);
}

} // namespace servery
