#include "server/cash/cashroutes.h"

#include "core/protocol/jsonreader.h"
#include "core/protocol/names.h"
#include "server/cash/cashreader.h"
#include "server/cash/drawerreport.h"
#include "server/cash/drawerstore.h"
#include "server/edge/bindroutes.h"
#include "server/edge/page.h"
#include "server/venues/venuestore.h"

#include <QJsonArray>

namespace servery {

using http::Request;
using http::Responder;
using http::Response;

namespace {

constexpr int pageSize = 50;

const http::RouteOptions jsonBody{{"application/json"}};

struct Picture
{
    std::optional<DrawerSession> session;
    std::vector<DrawerMove> moves;
    CashPolicy policy;
    std::vector<AwaitedCash> awaited;
    std::vector<DueCashRefund> refunds;
    std::optional<VenueSettings> venue;
};

QJsonObject toJson(const AwaitedCash& each)
{
    return {{QLatin1String("paymentId"), each.payment.toString()},
            {QLatin1String("orderId"), each.order.toString()},
            {QLatin1String("number"), qint64{each.orderNumber}},
            {QLatin1String("table"), each.table},
            {QLatin1String("customerName"), each.customerName},
            {QLatin1String("amountCents"), qint64{each.amountCents}},
            {QLatin1String("dueCents"), qint64{cashAmountOf(each.amountCents, each.currency)}},
            {QLatin1String("currency"), QString::fromLatin1(each.currency)},
            {QLatin1String("itemsCents"), qint64{each.itemsCents}},
            {QLatin1String("tipCents"), qint64{each.tipCents}},
            {QLatin1String("since"), each.since.toRfc3339()}};
}

QJsonObject toJson(const DueCashRefund& each)
{
    return {{QLatin1String("refundId"), each.refund.toString()},
            {QLatin1String("paymentId"), each.payment.toString()},
            {QLatin1String("orderId"), each.order.toString()},
            {QLatin1String("number"), qint64{each.orderNumber}},
            {QLatin1String("table"), each.table},
            {QLatin1String("customerName"), each.customerName},
            {QLatin1String("amountCents"), qint64{each.amountCents}},
            {QLatin1String("currency"), QString::fromLatin1(each.currency)},
            {QLatin1String("reason"), each.reason},
            {QLatin1String("staff"), each.staffName},
            {QLatin1String("since"), each.since.toRfc3339()}};
}

QJsonObject toJson(const DrawerMove& move, ExpectedCash expected)
{
    // What was sold and counted would tell what the drawer should hold.
    const bool tells = move.kind == DrawerMoveKind::Sale || move.kind == DrawerMoveKind::TopUp ||
                       move.kind == DrawerMoveKind::Refund || move.kind == DrawerMoveKind::Count;
    QJsonObject out{{QLatin1String("moveId"), move.id.toString()},
                    {QLatin1String("kind"), QString::fromLatin1(toString(move.kind))},
                    {QLatin1String("cause"), QString::fromLatin1(move.cause)},
                    {QLatin1String("reason"), move.reason},
                    {QLatin1String("staff"), move.staffName},
                    {QLatin1String("at"), move.at.toRfc3339()}};
    if (expected == ExpectedCash::Shown || !tells)
        out.insert(QLatin1String("amountCents"), qint64{move.amountCents});
    return out;
}

// The tips that the venue takes at the counter: the same as on the diner's page.
QJsonObject tipOffer(const VenueSettings& venue)
{
    QJsonArray percents;
    for (const int percent : venue.tipPercents)
        percents.append(percent);
    return {{QLatin1String("percents"), percents},
            {QLatin1String("takesOther"), venue.takesOtherTips}};
}

QJsonObject toJson(const Picture& picture, Role role)
{
    const ExpectedCash expected =
        role == Role::Manager ? ExpectedCash::Shown : ExpectedCash::Hidden;
    QJsonArray awaited;
    for (const AwaitedCash& each : picture.awaited)
        awaited.append(toJson(each));
    QJsonArray refunds;
    for (const DueCashRefund& each : picture.refunds)
        refunds.append(toJson(each));
    QJsonObject out{{QLatin1String("state"), QLatin1String("closed")}};
    if (picture.session) {
        QJsonArray values;
        for (const std::int64_t value : denominationsOf(picture.session->currency))
            values.append(qint64{value});
        QJsonArray moves;
        for (const DrawerMove& move : picture.moves)
            moves.append(toJson(move, expected));
        out = drawerReport(*picture.session, expected);
        out.insert(QLatin1String("denominations"), values);
        out.insert(QLatin1String("moves"), moves);
    }
    out.insert(QLatin1String("overShortLimitCents"), qint64{picture.policy.overShortLimitCents});
    out.insert(QLatin1String("awaitingCash"), awaited);
    if (picture.venue)
        out.insert(QLatin1String("tips"), tipOffer(*picture.venue));
    out.insert(QLatin1String("refundsDue"), refunds);
    return out;
}

} // namespace

CashRoutes::CashRoutes(Edge& edge, const StaffAuthenticator& staff) : m_edge(edge), m_staff(staff)
{}

void CashRoutes::addTo(http::Router& router)
{
    const auto bind = edge::binderOf(this);
    router.add("GET", "/api/cash/drawer", bind(&CashRoutes::showDrawer));
    router.add("POST", "/api/cash/drawer", bind(&CashRoutes::runDrawer), jsonBody);
    router.add("POST", "/api/cash/refunds/{id}", bind(&CashRoutes::giveBack));
    router.add("GET", "/api/cash/reports", bind(&CashRoutes::listReports));
    router.add("GET", "/api/cash/reports/{number}", bind(&CashRoutes::showReport));
}

void CashRoutes::showDrawer(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authorize(request, StaffAction::UseDrawer);
    if (!staff)
        return responder.fail(staff.error());
    m_edge.read(
        [venue = staff->venue](storage::Database& database) {
            Picture picture;
            picture.session = DrawerStore::readOpen(database, venue);
            if (picture.session)
                picture.moves = DrawerStore::readMoves(database, picture.session->id);
            picture.policy = DrawerStore::readPolicy(database, venue);
            picture.awaited = DrawerStore::readAwaited(database, venue);
            picture.refunds = DrawerStore::readRefundsDue(database, venue);
            picture.venue = VenueStore::readById(database, venue);
            return picture;
        },
        [responder, role = staff->role](const Result<Picture, Error>& picture) {
            if (!picture)
                return responder.fail(picture.error());
            responder.send(Response::json(200, toJson(*picture, role)));
        });
}

void CashRoutes::runDrawer(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authorize(request, StaffAction::UseDrawer);
    if (!staff)
        return responder.fail(staff.error());
    auto body =
        edge::readBody(request, {"action", "floatCents", "amountCents", "reason", "counts"});
    if (!body)
        return responder.fail(body.error());
    protocol::JsonReader reader(*body);
    const QString action = reader.string("action");
    if (reader.error())
        return responder.fail(*reader.error());
    body->remove(QLatin1String("action"));
    run(QLatin1String("drawer.") + action, *body, *staff, request, responder);
}

void CashRoutes::giveBack(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    run(protocol::commands::cashGiveBack, {{QLatin1String("refundId"), request.parameter("id")}},
        *staff, request, responder);
}

void CashRoutes::run(const QString& name, const QJsonObject& data, const StaffPrincipal& staff,
                     const Request& request, const Responder& responder)
{
    const auto command = readCashCommand(name, data, staff);
    if (!command)
        return responder.fail(Error{errors::fieldInvalid,
                                    QStringLiteral("action"),
                                    {{QLatin1String("field"), QLatin1String("action")}},
                                    0});
    if (!*command)
        return responder.fail(command->error());
    m_edge.run(command->value(), staff.session.bytes(), request, responder);
}

void CashRoutes::listReports(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authorize(request, StaffAction::UseDrawer);
    if (!staff)
        return responder.fail(staff.error());
    const std::int64_t before = request.query.queryItemValue(QStringLiteral("cursor")).toLongLong();
    const DrawerSessionId session(
        request.query.queryItemValue(QStringLiteral("session")).toLatin1());
    m_edge.read(
        [venue = staff->venue, before, session](storage::Database& database) {
            if (!session.isEmpty())
                return DrawerStore::readReportOf(database, venue, session);
            return DrawerStore::readReports(database, venue, before, edge::rowsToRead(pageSize));
        },
        [responder](const Result<std::vector<DrawerReport>, Error>& reports) {
            edge::sendPage(
                responder, "reports", reports, pageSize,
                [](const DrawerReport& report) { return report.body; },
                [](const DrawerReport& report) { return QString::number(report.number); });
        });
}

void CashRoutes::showReport(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    m_edge.read(
        [venue = staff->venue,
         number = request.parameter("number").toLongLong()](storage::Database& database) {
            return DrawerStore::readReport(database, venue, number);
        },
        [responder, role = staff->role](const Result<std::optional<DrawerReport>, Error>& report) {
            if (!report)
                return responder.fail(report.error());
            if (!*report)
                return responder.fail(Error{errors::reportNotFound});
            if (!mayDo(role, StaffAction::UseDrawer))
                return responder.fail(Error{errors::forbidden});
            responder.send(Response::json(200, (*report)->body));
        });
}

} // namespace servery
