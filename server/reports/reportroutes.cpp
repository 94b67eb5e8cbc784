#include "server/reports/reportroutes.h"

#include "server/edge/bindroutes.h"
#include "server/edge/csvanswer.h"
#include "server/edge/daterange.h"
#include "server/reports/reportreader.h"
#include "server/tips/tipview.h"

#include <QJsonArray>

namespace servery {

using http::Request;
using http::Responder;
using http::Response;

namespace {

// Not valid where none is asked for: today. Errors: field_invalid.
Result<QDate, Error> readDay(const Request& request)
{
    const QString asked = request.query.queryItemValue(QStringLiteral("day"));
    const QDate day = QDate::fromString(asked, Qt::ISODate);
    if (!asked.isEmpty() && !day.isValid())
        return fail(errors::fieldInvalid, QStringLiteral("day"),
                    {{QLatin1String("field"), QLatin1String("day")}});
    return day;
}

// Nothing where none is asked for. Errors: field_invalid.
Result<std::optional<int>, Error> readHour(const Request& request)
{
    const QString asked = request.query.queryItemValue(QStringLiteral("hour"));
    if (asked.isEmpty())
        return std::optional<int>();
    bool isNumber = false;
    const int hour = asked.toInt(&isNumber);
    if (!isNumber || hour < 0 || hour > 23)
        return fail(errors::fieldInvalid, QStringLiteral("hour"),
                    {{QLatin1String("field"), QLatin1String("hour")}});
    return std::optional(hour);
}

} // namespace

ReportRoutes::ReportRoutes(Edge& edge, const StaffAuthenticator& staff)
    : m_edge(edge), m_staff(staff)
{}

void ReportRoutes::addTo(http::Router& router)
{
    const auto bind = edge::binderOf(this);
    router.add("GET", "/api/reports/day", bind(&ReportRoutes::showDay));
    router.add("GET", "/api/reports/day/entries", bind(&ReportRoutes::showDayEntries));
    router.add("GET", "/api/reports/tips", bind(&ReportRoutes::showTips));
    router.add("GET", "/api/reports/profit", bind(&ReportRoutes::showProfit));
    router.add("GET", "/api/staff/orders/{id}/profit", bind(&ReportRoutes::showOrderProfit));
}

void ReportRoutes::showDay(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authorize(request, StaffAction::ReadLedger);
    if (!staff)
        return responder.fail(staff.error());
    const auto day = readDay(request);
    if (!day)
        return responder.fail(day.error());
    struct Found
    {
        std::optional<reports::Today> today;
        reports::Usual usual;
    };
    m_edge.read(
        [venue = staff->venue, day = *day, usual = m_usual.value(staff->venue),
         now = m_edge.clock().now()](storage::Database& database) {
            Found found{{}, usual};
            found.today = reports::readToday(database, venue, day, now, found.usual);
            return found;
        },
        [this, responder, venue = staff->venue, isToday = !day->isValid(),
         csv = edge::wantsCsv(request)](const Result<Found, Error>& r) {
            if (!r)
                return responder.fail(r.error());
            if (!r->today)
                return responder.fail(Error{errors::storeNotFound});
            if (isToday)
                m_usual.insert(venue, r->usual);
            const reports::Today& today = *r->today;
            if (csv)
                return edge::sendCsv(responder, "day-" + today.day.toString(Qt::ISODate).toLatin1(),
                                     toCsv(today));
            responder.send(Response::json(200, toJson(today)));
        });
}

void ReportRoutes::showDayEntries(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authorize(request, StaffAction::ReadLedger);
    if (!staff)
        return responder.fail(staff.error());
    const auto day = readDay(request);
    if (!day)
        return responder.fail(day.error());
    const auto hour = readHour(request);
    if (!hour)
        return responder.fail(hour.error());
    m_edge.read(
        [venue = staff->venue, day = *day, hour = *hour,
         now = m_edge.clock().now()](storage::Database& database) {
            return reports::readDayLines(database, venue, day, hour, now);
        },
        [responder](const Result<std::optional<reports::DayLines>, Error>& r) {
            if (!r)
                return responder.fail(r.error());
            if (!*r)
                return responder.fail(Error{errors::storeNotFound});
            responder.send(Response::json(
                200, {{QLatin1String("currency"), QString::fromLatin1((*r)->currency)},
                      {QLatin1String("entries"), dayLinesJson(**r)}}));
        });
}

void ReportRoutes::showTips(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authorize(request, StaffAction::ReadLedger);
    if (!staff)
        return responder.fail(staff.error());
    const auto days = edge::readDays(request);
    if (!days)
        return responder.fail(days.error());
    m_edge.read(
        [venue = staff->venue, days = *days,
         now = m_edge.clock().now()](storage::Database& database) {
            return reports::readTips(database, venue, days.first, days.last, now);
        },
        [responder,
         csv = edge::wantsCsv(request)](const Result<std::optional<QJsonObject>, Error>& r) {
            if (!r)
                return responder.fail(r.error());
            if (!*r)
                return responder.fail(Error{errors::storeNotFound});
            if (csv)
                return edge::sendCsv(responder, "tips", tipCsv(**r));
            responder.send(Response::json(200, **r));
        });
}

void ReportRoutes::showProfit(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authorize(request, StaffAction::ReadLedger);
    if (!staff)
        return responder.fail(staff.error());
    const auto days = edge::readDays(request);
    if (!days)
        return responder.fail(days.error());
    m_edge.read(
        [venue = staff->venue, days = *days](storage::Database& database) {
            return reports::readProfit(database, venue, days.first, days.last);
        },
        [responder, csv = edge::wantsCsv(request)](
            const Result<std::optional<reports::ProfitReport>, Error>& r) {
            if (!r)
                return responder.fail(r.error());
            if (!*r)
                return responder.fail(Error{errors::storeNotFound});
            if (csv)
                return edge::sendCsv(responder, "profit", toCsv(**r));
            responder.send(Response::json(200, toJson(**r)));
        });
}

void ReportRoutes::showOrderProfit(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    m_edge.read([venue = staff->venue, order = OrderId(request.parameter("id"))](
                    storage::Database& db) { return reports::readOrderProfit(db, venue, order); },
                [responder,
                 role = staff->role](const Result<std::optional<reports::OrderProfit>, Error>& r) {
                    if (!r)
                        return responder.fail(r.error());
                    if (!*r)
                        return responder.fail(Error{errors::orderNotFound});
                    if (!mayDo(role, StaffAction::ReadLedger))
                        return responder.fail(Error{errors::forbidden});
                    responder.send(Response::json(200, toJson(**r)));
                });
}

} // namespace servery
