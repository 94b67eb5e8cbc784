#include "server/payouts/payoutroutes.h"

#include "core/payouts/payoutcommands.h"
#include "core/protocol/jsonreader.h"
#include "server/edge/bindroutes.h"
#include "server/edge/csvanswer.h"
#include "server/edge/page.h"
#include "server/edge/plaintext.h"
#include "server/payouts/payoutstore.h"
#include "server/payouts/payoutview.h"

#include <QJsonArray>

namespace servery {

using http::Request;
using http::Responder;
using http::Response;

namespace {

constexpr int pageSize = 50;

const http::RouteOptions jsonBody{{"application/json"}};

struct Detail
{
    std::optional<Payout> payout;
    std::vector<ProviderLine> lines;
    std::vector<PayoutDifference> differences;
};

} // namespace

PayoutRoutes::PayoutRoutes(Edge& edge, const StaffAuthenticator& staff)
    : m_edge(edge), m_staff(staff)
{}

void PayoutRoutes::addTo(http::Router& router)
{
    const auto bind = edge::binderOf(this);
    router.add("GET", "/api/payouts", bind(&PayoutRoutes::list));
    router.add("GET", "/api/payouts/{id}", bind(&PayoutRoutes::show));
    router.add("POST", "/api/payouts/{id}/differences/{difference}/accept",
               bind(&PayoutRoutes::accept), jsonBody);
}

void PayoutRoutes::list(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authorize(request, StaffAction::ReadLedger);
    if (!staff)
        return responder.fail(staff.error());
    const QByteArray before =
        request.query.queryItemValue(QStringLiteral("cursor"), QUrl::FullyDecoded).toUtf8();
    m_edge.read(
        [venue = staff->venue, before](storage::Database& database) {
            return PayoutStore::readPage(database, venue, before, edge::rowsToRead(pageSize));
        },
        [responder](const Result<std::vector<Payout>, Error>& payouts) {
            edge::sendPage(
                responder, "payouts", payouts, pageSize,
                [](const Payout& payout) { return toJson(payout); },
                [](const Payout& payout) { return QString::fromUtf8(payout.id); });
        });
}

void PayoutRoutes::show(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    m_edge.read(
        [venue = staff->venue, id = request.parameter("id").toUtf8()](storage::Database& database) {
            Detail detail;
            detail.payout = PayoutStore::read(database, id);
            if (!detail.payout || detail.payout->venue != venue)
                return Detail{};
            detail.lines = PayoutStore::readLines(database, id);
            detail.differences = PayoutStore::readDifferences(database, id);
            return detail;
        },
        [responder, role = staff->role,
         csv = edge::wantsCsv(request)](const Result<Detail, Error>& detail) {
            if (!detail)
                return responder.fail(detail.error());
            if (!detail->payout)
                return responder.fail(Error{errors::payoutNotFound});
            if (!mayDo(role, StaffAction::ReadLedger))
                return responder.fail(Error{errors::forbidden});
            if (csv)
                return edge::sendCsv(responder, detail->payout->id,
                                     payoutCsv(*detail->payout, detail->lines));
            responder.send(Response::json(
                200, payoutDetail(*detail->payout, detail->lines, detail->differences)));
        });
}

void PayoutRoutes::accept(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    const auto body = edge::readBody(request, {"reason"});
    if (!body)
        return responder.fail(body.error());
    protocol::JsonReader reader(*body);
    const QString reason = edge::plainSentence(reader, "reason", limits::payoutReasonCharacters);
    if (reader.error())
        return responder.fail(*reader.error());
    m_edge.run(AcceptDifference{*staff, request.parameter("id").toUtf8(),
                                request.parameter("difference").toUtf8(), reason},
               staff->session.bytes(), request, responder);
}

} // namespace servery
